/** `uppolice contact forget`. */
import type { Command } from 'commander';
import { CONTACT_FORGET } from '../../domain/messages/commands/overseas/contact.ts';
import { joined } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { forgetContact } from '../../register/overseas/contacts.ts';
import { acting } from '../support/act-on-docket.ts';
import { wholeNumber } from '../support/option-values.ts';
import { neededText } from '../support/questions.ts';

export interface ContactForgetOptions {
  readonly reason?: string;
}

export function register(contact: Command, ctx: Context): void {
  const { text } = ctx;
  contact
    .command('forget <number>')
    .description(text(CONTACT_FORGET.description))
    .option('--reason <text>', text(CONTACT_FORGET.reason))
    .addHelpText('after', text(CONTACT_FORGET.examples))
    .action(async (number: string, options: ContactForgetOptions) => ctx.answer(await run(ctx, number, options)));
}

export async function run(ctx: Context, number: string, { reason }: ContactForgetOptions): Promise<Answer> {
  const id = wholeNumber('<number>', 1)(number);
  const why = await neededText(ctx, reason, '--reason', CONTACT_FORGET.reasonNeeded);
  const { contact, scrubbed } = await forgetContact(await ctx.db(), id, why, acting(ctx));
  return {
    json: { ...contact, scrubbed },
    text: () => joined([CONTACT_FORGET.forgotten(id), ...(scrubbed ? [] : [CONTACT_FORGET.notScrubbed])], '\n'),
  };
}
