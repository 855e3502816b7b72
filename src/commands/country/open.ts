/** `uppolice country open`: a guided set-up on a terminal, a set of flags elsewhere. */
import { type Command, Option } from 'commander';
import { countryText, parseCountry } from '../../domain/directory/country.ts';
import { handleKey, parseHandleName } from '../../domain/directory/handle-name.ts';
import { COUNTRY, COUNTRY_OPEN } from '../../domain/messages/commands/overseas/country.ts';
import { HANDLE_ADD } from '../../domain/messages/commands/handle.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import { hasVisibleText } from '../../domain/text/typed-text.ts';
import type { Answer, Context } from '../../ports.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { countryOverview } from '../../register/overseas/country-overview.ts';
import { type CountrySaid, openCountry } from '../../register/overseas/open-country.ts';
import { acting } from '../support/act-on-docket.ts';
import { countryJson } from '../support/answers/country-view.ts';
import { wholeNumber } from '../support/option-values.ts';
import { mayBeEmpty } from '../support/typed/empty-values.ts';
import { problemOf } from '../support/typed/problem.ts';

export type CountryOpenOptions = Omit<CountrySaid, 'country'>;

/** More people live nowhere abroad; a longer number is mistyped. */
const MOST_PEOPLE = 100_000_000;

export function register(country: Command, ctx: Context): void {
  const { text } = ctx;
  country
    .command('open <country>')
    .description(text(COUNTRY_OPEN.description))
    .addOption(mayBeEmpty(new Option('--handle <handle>', text(COUNTRY_OPEN.handle))))
    .option('--x-id <number>', text(COUNTRY_OPEN.xId))
    .option('--people <number>', text(COUNTRY_OPEN.people), wholeNumber('--people', 0, MOST_PEOPLE))
    .option('--year <year>', text(COUNTRY_OPEN.year), wholeNumber('--year', 1900, 2200))
    .option('--source <text>', text(COUNTRY_OPEN.source))
    .option('--sought', text(COUNTRY_OPEN.sought))
    .option('--no-sought', text(COUNTRY_OPEN.notSought))
    .addOption(mayBeEmpty(new Option('--languages <codes>', text(COUNTRY_OPEN.languages))))
    .addOption(mayBeEmpty(new Option('--mission <name>', text(COUNTRY_OPEN.mission))))
    .addOption(mayBeEmpty(new Option('--mission-handle <handle>', text(COUNTRY_OPEN.missionHandle))))
    .addOption(mayBeEmpty(new Option('--mission-email <address>', text(COUNTRY_OPEN.missionEmail))))
    .addOption(mayBeEmpty(new Option('--mission-tickets <url>', text(COUNTRY_OPEN.missionTickets))))
    .addHelpText('after', text(COUNTRY_OPEN.examples))
    .action(async (typed: string, options: CountryOpenOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, options: CountryOpenOptions): Promise<Answer> {
  const db = await ctx.db();
  parseCountry(typed);
  const asked = Object.keys(options).length === 0 && ctx.canAsk ? await guided(ctx) : options;
  const { country, isNew, registered } = await openCountry(db, { country: typed, ...asked }, acting(ctx));
  const takenUp = registered === null ? null : await takeUpStoredPosts(db, await ctx.reader(), () => ctx.now(), [handleKey(registered)]);
  const overview = await countryOverview(db, country.code, ctx.now());
  const name = countryText(country.code);
  const lines: Text[] = [isNew ? COUNTRY_OPEN.opened(name) : COUNTRY_OPEN.changed(name)];
  if (registered !== null) lines.push(COUNTRY_OPEN.handleRegistered(registered));
  else if (overview.lifecycle === 'planned' && overview.handle !== null) lines.push(COUNTRY_OPEN.handlePlanned(overview.handle));
  if (takenUp !== null && takenUp.posts > 0) lines.push(HANDLE_ADD.takenUp(takenUp.posts, takenUp.opened));
  if (overview.coordinators.length === 0) lines.push(COUNTRY.appoint(country.code));
  return { json: { ...countryJson(overview, ctx.now()), isNew }, text: () => joined(lines, '\n') };
}

async function guided(ctx: Context): Promise<CountryOpenOptions> {
  const prompt = await ctx.prompt();
  const optional = async (question: Text, check: (typed: string) => unknown = () => true) => {
    const answer = await prompt.input(question, { validate: (typed) => !hasVisibleText(typed) || problemOf(() => check(typed)) });
    return hasVisibleText(answer) ? answer.trim() : undefined;
  };
  const handle = await optional(COUNTRY_OPEN.askHandle, parseHandleName);
  const readPeople = wholeNumber('--people', 0, MOST_PEOPLE);
  const readYear = wholeNumber('--year', 1900, 2200);
  const people = await optional(COUNTRY_OPEN.askPeople, readPeople);
  const year =
    people === undefined
      ? undefined
      : await prompt.input(COUNTRY_OPEN.askYear, { required: true, validate: (typed) => problemOf(() => readYear(typed)) });
  const source = people === undefined ? undefined : await prompt.input(COUNTRY_OPEN.askSource, { required: true });
  const languages = await optional(COUNTRY_OPEN.askLanguages);
  const mission = await optional(COUNTRY_OPEN.askMission);
  const sought = await prompt.confirm(COUNTRY_OPEN.askSought);
  return {
    sought,
    ...(handle !== undefined && { handle }),
    ...(people !== undefined && year !== undefined && source !== undefined && { people: readPeople(people), year: readYear(year), source }),
    ...(languages !== undefined && { languages }),
    ...(mission !== undefined && { mission }),
  };
}
