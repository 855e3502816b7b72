/** `transfer`: dockets are given to another unit. */
import type { Command } from 'commander';
import { TRANSFER } from '../domain/messages/commands/complaints/transfer.ts';
import { COMMAND_LINE } from '../domain/messages/program/command-line.ts';
import { joined } from '../domain/messages/text.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context, WholeAnswer } from '../ports.ts';
import { holdersOf, transferDocket } from '../register/dockets/transfer.ts';
import { unitName } from '../domain/directory/unit-name.ts';
import { istTime } from '../domain/time/ist.ts';
import { acting, standing } from './support/act-on-docket.ts';
import { onEach } from './support/acts/each.ts';
import { askingAbout, type Docket, idsOption, isDocketTyped, namedDockets } from './support/acts/named.ts';
import { unitAsked } from './support/acts/unit-asked.ts';
import { placesTyped, yesTaken } from './support/places.ts';

export interface TransferOptions {
  readonly reason?: string;
  readonly overrule?: boolean;
  readonly learn?: string;
  readonly also?: readonly string[];
  readonly without?: readonly string[];
  readonly ids?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = program
    .command('transfer [words...]')
    .description(text(TRANSFER.description))
    .option('--reason <text>', text(TRANSFER.reason))
    .option('--overrule', text(TRANSFER.overrule))
    .option('--also <unit...>', text(TRANSFER.also))
    .option('--without <unit...>', text(TRANSFER.without))
    .option('--learn <words>', text(TRANSFER.learn));
  idsOption(command, ctx)
    .addOption(yesTaken(ctx))
    .addHelpText('after', text(TRANSFER.examples))
    .action(async (words: string[], options: TransferOptions) => ctx.answer(await run(ctx, words, options)));
}

export async function run(ctx: Context, words: readonly string[], options: TransferOptions): Promise<Answer> {
  const typed = wordsTyped(words, options.ids !== undefined);
  if (typed.unit === null && !ctx.canAsk) throw new UserError('usage', COMMAND_LINE.missingArgument('unit'), [TRANSFER.nameUnit]);
  const db = await ctx.db();
  // What was typed is understood before anything is asked.
  const places = placesTyped(ctx, db);
  const unitTyped = typed.unit === null ? null : await places.unit(typed.unit);
  const [also, without] = [await unitsTyped(places, options.also), await unitsTyped(places, options.without)];
  const dockets = await namedDockets(ctx, typed.dockets, options.ids);
  const asking = askingAbout(ctx, dockets, TRANSFER.question);
  const { to, named } = unitTyped ? { to: unitTyped, named: false } : await unitAsked(ctx, asking, dockets.named, places);
  const reason = await asking.text(options.reason, '--reason', TRANSFER.reasonNeeded, named ? TRANSFER.namedInPosts : undefined);
  await asking.agreed();
  return onEach(ctx, dockets, ({ docket }) => transferOne(ctx, docket, { to, also, without, reason }, options));
}

interface Wanted {
  readonly to: UnitRow;
  readonly also: readonly UnitRow[];
  readonly without: readonly UnitRow[];
  readonly reason: string;
}

async function transferOne(
  ctx: Context,
  docket: Docket,
  { to, also, without, reason }: Wanted,
  options: TransferOptions,
): Promise<WholeAnswer> {
  const db = await ctx.db();
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

/** What stands behind the last docket is the unit, the last word in any case: a unit may be called 112. Beside a list there may be the unit alone. */
function wordsTyped(words: readonly string[], listed: boolean): { readonly dockets: readonly string[]; readonly unit: string | null } {
  const least = listed ? 0 : 1;
  if (words.length <= least) return { dockets: words, unit: null };
  const dockets = words.slice(0, Math.max(least, words.slice(0, -1).findLastIndex(isDocketTyped) + 1));
  return { dockets, unit: words.slice(dockets.length).join(' ') };
}

type Places = ReturnType<typeof placesTyped>;
type UnitRow = Awaited<ReturnType<Places['unit']>>;

async function unitsTyped(places: Places, typed: readonly string[] = []): Promise<UnitRow[]> {
  const units: UnitRow[] = [];
  for (const one of typed) units.push(await places.unit(one));
  return units;
}
