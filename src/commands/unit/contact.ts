/** `uppolice unit contact`. */
import { type Command, Option } from 'commander';
import { unitName } from '../../domain/directory/unit-name.ts';
import { UNIT, UNIT_CONTACT } from '../../domain/messages/commands/unit.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { setContacts, type TypedContacts } from '../../register/directory/unit-contacts.ts';
import { renderRecord } from '../../render/screen/record.ts';
import { acting } from '../support/act-on-docket.ts';
import { mayBeEmpty } from '../support/typed/empty-values.ts';
import { placesTyped, yesTaken } from '../support/places.ts';

export interface UnitContactOptions extends TypedContacts {}

export function register(unit: Command, ctx: Context): void {
  const { text } = ctx;
  unit
    .command('contact <unit>')
    .description(text(UNIT_CONTACT.description))
    .addOption(mayBeEmpty(new Option('--email <address>', text(UNIT_CONTACT.email))))
    .addOption(mayBeEmpty(new Option('--phone <number>', text(UNIT_CONTACT.phone))))
    .addOption(mayBeEmpty(new Option('--whatsapp <number>', text(UNIT_CONTACT.whatsapp))))
    .addOption(yesTaken(ctx))
    .addHelpText('after', text(UNIT_CONTACT.examples))
    .action(async (typed: string, options: UnitContactOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, options: UnitContactOptions): Promise<Answer> {
  if (options.email === undefined && options.phone === undefined && options.whatsapp === undefined) {
    throw new UserError('usage', UNIT_CONTACT.noneNamed, [UNIT_CONTACT.nameOne, UNIT_CONTACT.seeThem]);
  }
  const db = await ctx.db();
  const unit = await setContacts(db, await placesTyped(ctx, db).unit(typed), options, acting(ctx));
  return {
    json: unit,
    text: () =>
      laidOut(
        renderRecord(
          [
            [ctx.text(UNIT.fieldUnit), ctx.text(unitName(unit))],
            [ctx.text(UNIT.fieldEmail), unit.email],
            [ctx.text(UNIT.fieldPhone), unit.phone],
            [ctx.text(UNIT.fieldWhatsapp), unit.whatsapp],
          ],
          ctx.io,
        ),
      ),
  };
}
