/** `uppolice contact add`. */
import type { Command } from 'commander';
import { CONTACT_ADD } from '../../domain/messages/commands/overseas/contact.ts';
import { istDay } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { addContact } from '../../register/overseas/contacts.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';
import { dayTyped } from '../support/overseas/typed-outreach.ts';
import { neededText } from '../support/questions.ts';

export interface ContactAddOptions {
  readonly of?: string;
  readonly contact?: string;
  readonly consent?: string;
  readonly consentVersion?: string;
  readonly on?: string;
}

export function register(contact: Command, ctx: Context): void {
  const { text } = ctx;
  contact
    .command('add <name>')
    .description(text(CONTACT_ADD.description))
    .option('--of <coordinator>', text(CONTACT_ADD.of))
    .option('--contact <address>', text(CONTACT_ADD.contact))
    .option('--consent <text>', text(CONTACT_ADD.consent))
    .option('--consent-version <number>', text(CONTACT_ADD.version))
    .option('--on <day>', text(CONTACT_ADD.on), dayTyped(ctx, '--on'))
    .addHelpText('after', text(CONTACT_ADD.examples))
    .action(async (name: string, options: ContactAddOptions) => ctx.answer(await run(ctx, name, options)));
}

export async function run(ctx: Context, name: string, { of, contact, consent, consentVersion, on }: ContactAddOptions): Promise<Answer> {
  const missing = [
    ...(of === undefined ? ['--of'] : []),
    ...(contact === undefined ? ['--contact'] : []),
    ...(consentVersion === undefined ? ['--consent-version'] : []),
  ];
  if (of === undefined || contact === undefined || consentVersion === undefined)
    throw new UserError('usage', CONTACT_ADD.missing(missing), [CONTACT_ADD.examples]);
  const words = await neededText(ctx, consent, '--consent', CONTACT_ADD.consentNeeded);
  const said = { coordinator: of, name, contact, consent: words, version: consentVersion, on: on ?? istDay(ctx.now()) };
  const added = await addContact(await ctx.db(), said, acting(ctx));
  return { json: added, text: () => CONTACT_ADD.added(added.id, safeLine(of)) };
}
