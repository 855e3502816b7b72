/** `uppolice unit confirm`. */
import { type Command, Option } from 'commander';
import { UNIT, UNIT_CONFIRM } from '../../domain/messages/commands/unit.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { joined } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { confirmUnits } from '../../register/directory/confirming/unit-place.ts';
import { acting } from '../support/act-on-docket.ts';
import { placesTyped, yesTaken } from '../support/places.ts';

export interface UnitConfirmOptions {
  readonly below?: string;
}

export function register(unit: Command, ctx: Context): void {
  const { text } = ctx;
  unit
    .command('confirm [units...]')
    .description(text(UNIT_CONFIRM.description))
    .addOption(new Option('--below <unit>', text(UNIT_CONFIRM.below)))
    .addOption(yesTaken(ctx))
    .addHelpText('after', text(UNIT_CONFIRM.examples))
    .action(async (typed: string[], options: UnitConfirmOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: readonly string[], { below }: UnitConfirmOptions): Promise<Answer> {
  if ((typed.length === 0) === (below === undefined)) throw new UserError('usage', UNIT_CONFIRM.whichUnits, [UNIT_CONFIRM.nameThem]);
  const db = await ctx.db();
  const places = placesTyped(ctx, db);
  const codes: string[] = [];
  for (const one of below === undefined ? typed : [below]) codes.push((await places.unit(one)).code);
  const { confirmed, known } = await confirmUnits(db, codes, below !== undefined, acting(ctx));
  const names = joined(confirmed.map(unitName), ', ');
  return {
    json: { confirmed: confirmed.map(({ code }) => code), known: known.map(({ code }) => code) },
    text: () => (confirmed.length === 0 ? UNIT.nothingToConfirm : UNIT_CONFIRM.done(confirmed.length, names)),
  };
}
