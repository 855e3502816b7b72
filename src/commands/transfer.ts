/** `transfer`: a docket is given to another unit. */
import type { Command } from 'commander';
import { TRANSFER } from '../domain/messages/commands/complaints/transfer.ts';
import { joined } from '../domain/messages/text.ts';
import type { Answer, Context } from '../ports.ts';
import { holdersOf, transferDocket } from '../register/dockets/transfer.ts';
import { unitName } from '../domain/directory/unit-name.ts';
import { istTime } from '../domain/time/ist.ts';
import { acting, confirmDocket, standing } from './support/act-on-docket.ts';
import { placesTyped, yesTaken } from './support/places.ts';
import { neededText } from './support/questions.ts';

export interface TransferOptions {
  readonly reason?: string;
  readonly overrule?: boolean;
  readonly learn?: string;
  readonly also?: readonly string[];
  readonly without?: readonly string[];
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('transfer <docket> <unit>')
    .description(text(TRANSFER.description))
    .option('--reason <text>', text(TRANSFER.reason))
    .option('--overrule', text(TRANSFER.overrule))
    .option('--also <unit...>', text(TRANSFER.also))
    .option('--without <unit...>', text(TRANSFER.without))
    .option('--learn <words>', text(TRANSFER.learn))
    .addOption(yesTaken(ctx))
    .addHelpText('after', text(TRANSFER.examples))
    .action(async (docket: string, unit: string, options: TransferOptions) => ctx.answer(await run(ctx, docket, unit, options)));
}

export async function run(ctx: Context, typed: string, typedUnit: string, options: TransferOptions): Promise<Answer> {
  const db = await ctx.db();
  // What was typed is understood before anything is asked.
  const places = placesTyped(ctx, db);
  const to = await places.unit(typedUnit);
  const [also, without] = [await unitsTyped(places, options.also), await unitsTyped(places, options.without)];
  const docket = await confirmDocket(ctx, typed, TRANSFER.question);
  const reason = await neededText(ctx, options.reason, '--reason', TRANSFER.reasonNeeded);
  const transferred = await transferDocket(
    db,
    docket.id,
    { to, reason, overrule: options.overrule === true, also, without, ...(options.learn !== undefined && { learn: options.learn }) },
    acting(ctx),
  );
  const others = also.length === 0 ? null : joined(also.map(unitName), ', ');
  const holders = await holdersOf(db, docket.id);
  const held = transferred.leadUnit === docket.leadUnit ? null : (holders.get(to.code) ?? null);
  const said = (number: string) =>
    held === null
      ? TRANSFER.transferred(number, unitName(to), others, docket.forwardedAt !== null || holders.size > 0)
      : TRANSFER.backAgain(number, unitName(to), others, istTime(held));
  return standing(ctx, transferred, said, { packetSince: held });
}

type Places = ReturnType<typeof placesTyped>;
type UnitRow = Awaited<ReturnType<Places['unit']>>;

async function unitsTyped(places: Places, typed: readonly string[] = []): Promise<UnitRow[]> {
  const units: UnitRow[] = [];
  for (const one of typed) units.push(await places.unit(one));
  return units;
}
