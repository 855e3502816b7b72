/** `transfer`: a docket is given to another unit. */
import type { Command } from 'commander';
import type { Answer, Context } from '../ports.ts';
import { transferDocket } from '../register/dockets/transfer.ts';
import { findUnit } from '../register/directory/directory.ts';
import { acting, confirmDocket, neededText, standing } from './support/act-on-docket.ts';

export interface TransferOptions {
  readonly reason?: string;
  readonly overrule?: boolean;
  readonly learn?: string;
  readonly also?: readonly string[];
  readonly without?: readonly string[];
}

export function register(program: Command, ctx: Context): void {
  program
    .command('transfer <docket> <unit>')
    .summary('give a docket to another unit')
    .description('Makes a unit the one that holds the docket. Nothing is sent by this: forward it then.')
    .option('--reason <text>', 'why; kept on the docket')
    .option('--overrule', 'also to a unit that is accused in it, or stands below who is')
    .option('--also <unit...>', 'units that it concerns too: they are told beside the one that holds it')
    .option('--without <unit...>', 'units that it concerns no longer')
    .option('--learn <words>', 'words of its posts that mean this district from now on')
    .addHelpText(
      'after',
      `
Where two districts both matter, --also names the other one: forwarding tells both. With the unit that holds it already, only --also and
--without change.

The unit is typed as its code, its name in English or Hindi, or its district.

Examples:
  $ uppolice transfer UPP-2026-000123-8 Agra --reason "the hotel stands in Tajganj"
  $ uppolice transfer UPP-2026-000123-8 Etah --reason "it is the one near Etah" --learn "नई बस्ती चौराहा"
  $ uppolice transfer UPP-2026-000123-8 Ballia --also Mau --reason "taken in Ballia, found in Mau"
  $ uppolice transfer UPP-2026-000123-8 range-aligarh --reason "complaint about the district's own police"`,
    )
    .action(async (docket: string, unit: string, options: TransferOptions) => ctx.answer(await run(ctx, docket, unit, options)));
}

export async function run(ctx: Context, typed: string, typedUnit: string, options: TransferOptions): Promise<Answer> {
  const docket = await confirmDocket(ctx, typed, 'Transfer');
  const db = await ctx.db();
  const to = await findUnit(db, typedUnit);
  const [also, without] = [await unitsTyped(db, options.also), await unitsTyped(db, options.without)];
  const reason = await neededText(ctx, options.reason, '--reason', 'The reason for the transfer');
  const transferred = await transferDocket(
    db,
    docket.id,
    { to, reason, overrule: options.overrule === true, also, without, ...(options.learn !== undefined && { learn: options.learn }) },
    acting(ctx),
  );
  const too = also.length === 0 ? '' : ` and concerns ${also.map(({ nameEn }) => nameEn).join(', ')} too`;
  return standing(ctx, transferred, (number) => `${number} is with ${to.nameEn} now${too}. Tell them: uppolice forward ${number}`);
}

type UnitRow = Awaited<ReturnType<typeof findUnit>>;

async function unitsTyped(db: Awaited<ReturnType<Context['db']>>, typed: readonly string[] = []): Promise<UnitRow[]> {
  const units: UnitRow[] = [];
  for (const one of typed) units.push(await findUnit(db, one));
  return units;
}
