/** `uppolice contact list`: counts; with `--of` the people of one coordinator. */
import type { Command } from 'commander';
import { placeAbroad } from '../../domain/directory/coordinator.ts';
import { CONTACT, CONTACT_LIST } from '../../domain/messages/commands/overseas/contact.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { type Contact, type ContactCounts, contactCounts, contactsOf } from '../../register/overseas/contacts.ts';
import { renderTable } from '../../render/screen/table.ts';

export interface ContactListOptions {
  readonly country?: string;
  readonly of?: string;
}

export function register(contact: Command, ctx: Context): void {
  const { text } = ctx;
  contact
    .command('list')
    .description(text(CONTACT_LIST.description))
    .option('--country <country>', text(CONTACT_LIST.country))
    .option('--of <coordinator>', text(CONTACT_LIST.of))
    .addHelpText('after', text(CONTACT_LIST.examples))
    .action(async (options: ContactListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { country, of }: ContactListOptions): Promise<Answer> {
  if (of !== undefined && country !== undefined) throw new UserError('usage', CONTACT_LIST.eitherOr);
  const db = await ctx.db();
  if (of === undefined) {
    const counts = await contactCounts(db, country);
    return { json: counts, text: () => laidOut(countTable(counts, ctx)) };
  }
  const people = await contactsOf(db, of);
  return { json: people, text: () => laidOut(peopleTable(people, ctx)) };
}

function countTable(rows: readonly ContactCounts[], ctx: Context): string {
  const { text, io } = ctx;
  if (rows.length === 0) return io.stdoutIsTerminal ? `${text(CONTACT_LIST.none)}\n` : '';
  return renderTable(
    rows,
    [
      { title: text(CONTACT.fieldPlace), value: ({ coordinator }) => text(placeAbroad(coordinator)), shrink: true },
      { title: text(CONTACT.fieldCoordinator), value: ({ coordinator }) => coordinator.name, shrink: true },
      { title: text(CONTACT.fieldKept), value: ({ kept }) => String(kept), align: 'right' },
      { title: text(CONTACT.fieldForgotten), value: ({ forgotten }) => String(forgotten), align: 'right' },
    ],
    io,
  );
}

function peopleTable(rows: readonly Contact[], ctx: Context): string {
  const { text, io } = ctx;
  if (rows.length === 0) return io.stdoutIsTerminal ? `${text(CONTACT_LIST.none)}\n` : '';
  return renderTable(
    rows,
    [
      { title: text(CONTACT.fieldNumber), value: ({ id }) => String(id), align: 'right' },
      { title: text(CONTACT.fieldName), value: ({ name }) => name ?? text(CONTACT_LIST.forgotten), shrink: true },
      { title: text(CONTACT.fieldContact), value: ({ contact }) => contact ?? '', shrink: true },
      { title: text(CONTACT.fieldVersion), value: ({ consentVersion }) => consentVersion },
      { title: text(CONTACT.fieldDay), value: ({ consentedOn }) => consentedOn },
    ],
    io,
  );
}
