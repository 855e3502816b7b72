/** `search`: complaints by the words of their posts, by their citizen, or by their number. */
import type { Command } from 'commander';
import { handleKey } from '../domain/directory/handle-name.ts';
import { parseDocketReference } from '../domain/docket/number/docket-reference.ts';
import { LIST, SEARCH } from '../domain/messages/commands/complaints/list.ts';
import { withLatinDigits } from '../domain/text/digits.ts';
import { UserError } from '../domain/user-error.ts';
import { accountTyped } from '../domain/x/x-link.ts';
import type { Answer, Context } from '../ports.ts';
import { findDocket } from '../register/shared/find-docket.ts';
import { countList } from '../reports/list.ts';
import { answerList, type Listing, type ListingOptions, listingOptions } from './support/answers/listing.ts';
import { addFilters, filtersOf } from './support/complaint-filters.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = program.command('search <words...>').description(text(SEARCH.description));
  listingOptions(addFilters(command, ctx), ctx)
    .addHelpText('after', text(SEARCH.examples))
    .action(async (words: string[], options: ListingOptions) => ctx.answer(await run(ctx, words.join(' '), options)));
}

export async function run(ctx: Context, typed: string, options: ListingOptions): Promise<Answer> {
  if (options.withheld) throw new UserError('usage', LIST.withheldUnsearched, [LIST.seeWithheld]);
  const meant = (await byNumber(ctx, typed)) ?? (await byCitizen(ctx, typed)) ?? { text: typed };
  return answerList(ctx, { filters: filtersOf(options), order: 'newest', searched: typed, ...meant }, options);
}

type Meant = Pick<Listing, 'text' | 'alone' | 'first'>;

/** A whole number with its check digit, however it is written. */
const LIKE_A_NUMBER = /\d{4}[^\p{L}\d]{0,3}\d{6}[^\p{L}\d]{0,3}\d(?!\d)/u;

/** The docket of a number or of a post's address; a bare serial may as well be a number that somebody writes of. null where none is meant. */
async function byNumber(ctx: Context, typed: string): Promise<Meant | null> {
  if (!/\p{N}/u.test(typed)) return null;
  try {
    const reference = parseDocketReference(typed);
    if (reference.kind === 'citizen') return null;
    const { docket } = await findDocket(await ctx.db(), typed, ctx.now());
    return reference.kind === 'short' ? { text: typed, first: docket.id } : { alone: { ids: [docket.id] } };
  } catch (error) {
    // A wrong check digit is said; all else is words.
    const isWrong = error instanceof UserError && error.code === 'bad_input' && LIKE_A_NUMBER.test(withLatinDigits(typed));
    if (isWrong || !(error instanceof UserError)) throw error;
    return null;
  }
}

/** `@name` or the address of a profile among the words, where a citizen of that name has complained; else it is a word like any other: posts tag handles. */
async function byCitizen(ctx: Context, typed: string): Promise<Meant | null> {
  const parts = typed.split(/\s+/);
  const [name, handle] = parts.map((part) => [part, accountTyped(part)] as const).find(([, account]) => account !== null) ?? [];
  if (name === undefined || handle == null) return null;
  // Whose dockets are withheld is not found by name either.
  const alone = { citizen: handleKey(handle), withheld: false };
  if ((await countList(await ctx.db(), { filter: alone })) === 0) return null;
  const words = parts.filter((part) => part !== name).join(' ');
  return { alone, ...(words !== '' && { text: words }) };
}
