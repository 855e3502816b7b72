/** `uppolice unit move`. */
import { type Command, Option } from 'commander';
import { UNIT_MOVE } from '../../domain/messages/commands/unit.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { moveUnit } from '../../register/directory/confirming/unit-place.ts';
import { acting } from '../support/act-on-docket.ts';
import { placesTyped, yesTaken } from '../support/places.ts';

export interface UnitMoveOptions {
  readonly range?: string;
  readonly zone?: string;
}

export function register(unit: Command, ctx: Context): void {
  const { text } = ctx;
  unit
    .command('move <unit>')
    .description(text(UNIT_MOVE.description))
    .addOption(new Option('--range <range>', text(UNIT_MOVE.range)).conflicts('zone'))
    .option('--zone <zone>', text(UNIT_MOVE.zone))
    .addOption(yesTaken(ctx))
    .addHelpText('after', text(UNIT_MOVE.examples))
    .action(async (typed: string, options: UnitMoveOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, { range, zone }: UnitMoveOptions): Promise<Answer> {
  const above = range ?? zone;
  if (above === undefined) throw new UserError('usage', UNIT_MOVE.whereTo, [UNIT_MOVE.nameIt]);
  const db = await ctx.db();
  const places = placesTyped(ctx, db);
  const unit = await places.unit(typed);
  const to = await places.unit(levelTyped(above, range === undefined ? 'zone' : 'range'));
  const moved = await moveUnit(db, unit, to, acting(ctx));
  return { json: moved, text: () => UNIT_MOVE.done(unitName(moved), unitName(to)) };
}

/** `Aligarh` behind --range is the range of that name, not the district. */
function levelTyped(typed: string, level: 'range' | 'zone'): string {
  return /range|zone|परिक्षेत्र|रेंज|ज\u093c?ोन/iu.test(typed) ? typed : `${typed} ${level}`;
}
