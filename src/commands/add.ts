/** `add`: a complaint that came another way than as a post; from flags, from stdin, or by a short form on the terminal. */
import type { Command } from 'commander';
import type { Category } from '../domain/docket/complaint.ts';
import { statementSourceTyped } from '../domain/docket/typed-codes.ts';
import { CLOCK } from '../domain/messages/domain/clock.ts';
import { EMERGENCY } from '../domain/messages/domain/emergency.ts';
import { ADD } from '../domain/messages/commands/start/add.ts';
import { joined, type Text } from '../domain/messages/text.ts';
import type { Answer, Context } from '../ports.ts';
import { sameWordsBefore } from '../register/intake/statements/same-words.ts';
import { addComplaint, checkedComplaint, type ComplaintSaid } from '../register/overseas/add-complaint.ts';
import { safeLine } from '../render/safe-text.ts';
import { callIn, hintIn } from '../render/words/emergency-call.ts';
import { categoryNames } from '../render/words/names.ts';
import { loadNames } from '../reports/names.ts';
import { acting } from './support/act-on-docket.ts';
import { completedComplaint } from './support/overseas/ask-complaint.ts';
import { timeAsTyped } from './support/option-values.ts';
import { placesTyped } from './support/places.ts';
import { agreed } from './support/questions.ts';

export interface AddOptions extends Partial<Omit<ComplaintSaid, 'lead'>> {
  readonly district?: string;
  readonly clockIsRight?: boolean;
  readonly yes?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('add')
    .description(text(ADD.description))
    .option('--source <way>', text(ADD.source), (typed) => statementSourceTyped(typed))
    .option('--text <text>', text(ADD.text))
    .option('--from-name <name>', text(ADD.fromName))
    .option('--contact <address>', text(ADD.contact))
    .option('--district <unit>', text(ADD.district))
    .option('--country <country>', text(ADD.country))
    .option('--relayed-by <coordinator>', text(ADD.relayedBy))
    .option('--safe-contact <answer>', text(ADD.safeContact))
    .option('--contact-when <text>', text(ADD.contactWhen))
    .option('--received-at <time>', text(ADD.receivedAt), timeAsTyped(ctx, '--received-at'))
    .option('--clock-is-right', text(CLOCK.option))
    .option('--yes', text(ADD.yes))
    .addHelpText('after', text(ADD.examples))
    .action(async (options: AddOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { district, clockIsRight = false, yes = false, ...options }: AddOptions): Promise<Answer> {
  const db = await ctx.db();
  const unit = district === undefined ? null : await placesTyped(ctx, db).unit(district);
  const said = { ...(await completedComplaint(ctx, options)), ...(unit && { lead: { unit: unit.code, district: unit.district } }) };
  const checked = await checkedComplaint(db, said, ctx.now());
  const before = await sameWordsBefore(db, checked.text, ctx.now());
  if (before !== null && !yes && ctx.canAsk) await agreed(ctx, ADD.askAgain(before), false);
  else if (options.text === '-' && before === null) await agreed(ctx, ADD.askIt(firstWords(checked.text)), yes, [], ADD.yesOrTerminal);
  const again = yes || (before !== null && ctx.canAsk);
  const added = await addComplaint(db, await ctx.reader(), said, { again, clockIsRight }, acting(ctx));
  return answerOf(ctx, added, checked);
}

type Added = Awaited<ReturnType<typeof addComplaint>>;
type Checked = Awaited<ReturnType<typeof checkedComplaint>>;

async function answerOf(
  ctx: Context,
  { number, docket }: Added,
  { source, text, receivedAt, relayedBy, coordinatorId }: Checked,
): Promise<Answer> {
  const names = { en: await loadNames(await ctx.db(), 'en'), hi: await loadNames(await ctx.db(), 'hi') };
  const { district, leadUnit, withheld, urgency, country } = docket;
  const categories = withheld === null ? (docket.categories.split(' ').filter(Boolean) as Category[]) : [];
  const where: Text =
    district !== null
      ? { en: names.en.district(district), hi: names.hi.district(district) }
      : leadUnit !== null
        ? { en: names.en.unit(leadUnit), hi: names.hi.unit(leadUnit) }
        : ADD.notLocated;
  const matter = withheld !== null ? ADD.withheld : categories.length === 0 ? null : inBoth((lang) => categoryNames(categories, lang));
  const call = callIn(country, country === null ? hintIn([{ text, mentions: [] }]) : null);
  const said = relayedBy === null ? ADD.registered : ADD.registeredRelayed;
  return {
    json: {
      docket: number,
      status: docket.status,
      source,
      receivedAt,
      urgency,
      actionable: docket.actionable,
      categories,
      withheld: withheld === null ? null : 'class',
      unit: leadUnit,
      district,
      country,
      relayedBy,
      coordinator: coordinatorId,
      emergencyCall: urgency === 'emergency' ? call : null,
    },
    text: () =>
      joined([...(urgency === 'emergency' ? [EMERGENCY.tellCitizen(call)] : []), said(number, where, matter), ADD.whatNext(number)], '\n'),
  };
}

function inBoth(make: (lang: 'en' | 'hi') => string): Text {
  return { en: make('en'), hi: make('hi') };
}

const SHOWN_WORDS = 200;

function firstWords(text: string): string {
  const line = safeLine(text);
  return line.length <= SHOWN_WORDS ? line : `${line.slice(0, SHOWN_WORDS)}…`;
}
