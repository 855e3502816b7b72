/** `uppolice unit contact`. */
import type { Command } from 'commander';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { setContacts, type TypedContacts } from '../../register/directory/directory.ts';
import { renderRecord } from '../../render/screen/record.ts';
import { acting } from '../support/act-on-docket.ts';

export function register(unit: Command, ctx: Context): void {
  unit
    .command('contact <unit>')
    .description("Sets a unit's contacts; what is not named stays, an empty one is taken away.")
    .option('--email <address>', 'where packets and reminders go')
    .option('--phone <number>', 'control room or office')
    .option('--whatsapp <number>', 'the number of its WhatsApp')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice unit contact Agra --email cctns-agra@example.org --phone "0562 2234567"
  $ uppolice unit contact district-etah --whatsapp 9876543210
  $ uppolice unit contact district-etah --phone ""`,
    )
    .action(async (typed: string, options: TypedContacts) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, options: TypedContacts): Promise<Answer> {
  if (options.email === undefined && options.phone === undefined && options.whatsapp === undefined) {
    throw new UserError('usage', 'No contact was named.', [
      'Name one: --email, --phone or --whatsapp',
      'To see what is there: uppolice unit show UNIT',
    ]);
  }
  const unit = await setContacts(await ctx.db(), typed, options, acting(ctx));
  return {
    json: unit,
    text: () =>
      renderRecord(
        [
          ['Unit', unit.nameEn],
          ['E-mail', unit.email],
          ['Phone', unit.phone],
          ['WhatsApp', unit.whatsapp],
        ],
        ctx.io,
      ),
  };
}
