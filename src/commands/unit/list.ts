/** `uppolice unit list`. */
import type { Command } from 'commander';
import { UNIT_KINDS, type UnitKind } from '../../domain/directory/unit.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { unitsDirectlyBelow } from '../../domain/directory/unit-tree.ts';
import { UNIT, UNIT_LIST } from '../../domain/messages/commands/unit.ts';
import { UNIT_KIND_NAMES } from '../../domain/messages/domain/directory-names.ts';
import { laidOut, verbatim } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { type UnitRow, unitsOf } from '../../register/directory/units.ts';
import { safeLine } from '../../render/safe-text.ts';
import { wrapText } from '../../render/screen/display-width.ts';
import { type Column, renderTable } from '../../render/screen/table.ts';
import { choice } from '../support/option-values.ts';

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
    .description(ctx.text(UNIT_LIST.description))
    .addOption(choice('--kind <kind>', ctx.text(UNIT_LIST.kind), UNIT_KINDS, UNIT_KIND_NAMES).conflicts('tree'))
    .option('--tree', ctx.text(UNIT_LIST.tree))
    .addHelpText('after', ctx.text(UNIT_LIST.examples))
    .action(async (options: UnitListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: UnitListOptions): Promise<Answer> {
  const units = await unitsOf(await ctx.db(), options);
  if (options.tree) {
    const trees = units.filter(({ reportsTo }) => reportsTo === null).map((unit) => branch(unit, units));
    return {
      json: trees.map(nested),
      text: () => laidOut(trees.map((tree) => drawn(tree, ctx, '', '')).join('') + leftToConfirm(units, ctx)),
    };
  }
  const reportsTo = (unit: UnitRow) => shownCode(unit.reportsTo ?? '', unit, ctx);
  return {
    json: units,
    text: () =>
      laidOut(
        renderTable(
          units,
          [
            { title: ctx.text(UNIT.fieldCode), value: ({ code }) => code },
            { title: ctx.text(UNIT.fieldUnit), value: (unit) => ctx.text(unitName(unit)), code: ({ nameEn }) => nameEn, shrink: true },
            { title: ctx.text(UNIT.fieldKind), value: ({ kind }) => ctx.text(UNIT_KIND_NAMES[kind]), code: ({ kind }) => kind },
            { title: ctx.text(UNIT.fieldReportsTo), value: reportsTo, code: (unit) => unit.reportsTo ?? '' },
            { title: ctx.text(UNIT.fieldContact), value: ({ email, phone, whatsapp }) => email ?? phone ?? whatsapp ?? '', shrink: true },
            ...(ctx.io.stdoutIsTerminal ? [] : [UNCONFIRMED]),
          ],
          ctx.io,
        ) + leftToConfirm(units, ctx),
      ),
  };
}

/** Below what is shown on a screen. */
function leftToConfirm(units: readonly UnitRow[], ctx: Context): string {
  const open = units.filter(({ confirmed }) => !confirmed).length;
  return open === 0 || !ctx.io.stdoutIsTerminal ? '' : `\n${wrapText(ctx.text(UNIT.leftToConfirm(open)), ctx.io.columns).join('\n')}\n`;
}

/** On a screen it stands with the unit that it reports to. */
const UNCONFIRMED: Column<UnitRow> = { title: 'confirmed', value: ({ confirmed }) => (confirmed ? '' : 'unconfirmed') };

function shownCode(code: string, { confirmed }: UnitRow, ctx: Context): string {
  return confirmed ? code : ctx.text(UNIT.toBeConfirmed(verbatim(code)));
}

function branch(unit: UnitRow, units: readonly UnitRow[]): Branch {
  return { unit, units: unitsDirectlyBelow(unit.code, units).map((below) => branch(below, units)) };
}

function nested({ unit, units }: Branch): unknown {
  return { ...unit, units: units.map(nested) };
}

function drawn({ unit, units }: Branch, ctx: Context, first: string, rest: string): string {
  const below = units.map((lower, at) => {
    const last = at === units.length - 1;
    return drawn(lower, ctx, rest + (last ? '└─ ' : '├─ '), rest + (last ? '   ' : '│  '));
  });
  const name = safeLine(ctx.text(unitName(unit)));
  return `${first}${name}  ${shownCode(unit.code, unit, ctx)}\n${below.join('')}`;
}
