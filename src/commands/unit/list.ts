/** `uppolice unit list`. */
import { type Command, Option } from 'commander';
import { UNIT_KINDS, type UnitKind } from '../../domain/directory/unit.ts';
import type { Answer, Context } from '../../ports.ts';
import { type UnitRow, unitsOf } from '../../register/directory/directory.ts';
import { safeLine } from '../../render/safe-text.ts';
import { renderTable } from '../../render/screen/table.ts';

export interface UnitListOptions {
  readonly kind?: UnitKind;
  readonly tree?: boolean;
}

interface Branch {
  readonly unit: UnitRow;
  readonly units: readonly Branch[];
}

export function register(unit: Command, ctx: Context): void {
  unit
    .command('list')
    .description('All units, or those of a kind.')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(UNIT_KINDS).conflicts('tree'))
    .option('--tree', 'each under the one that it reports to')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice unit list --tree
  $ uppolice unit list --kind commissionerate
  $ uppolice --lang hi unit list --kind range`,
    )
    .action(async (options: UnitListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: UnitListOptions): Promise<Answer> {
  const units = await unitsOf(await ctx.db(), options);
  const name = (unit: UnitRow) => (ctx.options.lang === 'hi' ? unit.nameHi : unit.nameEn);
  if (options.tree) {
    const trees = branches(units, null);
    return { json: trees.map(nested), text: () => trees.map((tree) => drawn(tree, name, '', '')).join('') };
  }
  return {
    json: units,
    text: () =>
      renderTable(
        units,
        [
          { title: 'Code', value: ({ code }) => code },
          { title: 'Unit', value: name, shrink: true },
          { title: 'Kind', value: ({ kind }) => kind },
          { title: 'Reports to', value: ({ reportsTo, confirmed }) => (reportsTo ?? '') + (confirmed ? '' : ' (to be confirmed)') },
          { title: 'Contact', value: ({ email, phone, whatsapp }) => email ?? phone ?? whatsapp ?? '', shrink: true },
        ],
        ctx.io,
      ),
  };
}

function branches(units: readonly UnitRow[], above: string | null): Branch[] {
  return units.filter(({ reportsTo }) => reportsTo === above).map((unit) => ({ unit, units: branches(units, unit.code) }));
}

function nested({ unit, units }: Branch): unknown {
  return { ...unit, units: units.map(nested) };
}

function drawn({ unit, units }: Branch, name: (unit: UnitRow) => string, first: string, rest: string): string {
  const below = units.map((branch, at) => {
    const last = at === units.length - 1;
    return drawn(branch, name, rest + (last ? '└─ ' : '├─ '), rest + (last ? '   ' : '│  '));
  });
  return `${first}${safeLine(name(unit))}  ${unit.code}${unit.confirmed ? '' : ' (to be confirmed)'}\n${below.join('')}`;
}
