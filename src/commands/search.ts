/** `search`: complaints by the words of their posts, by their citizen, or by their number. */
import type { Command } from 'commander';
import { LIST, SEARCH } from '../domain/messages/commands/complaints/list.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { answerList, type ListingOptions, listingOptions } from './support/answers/listing.ts';
import { addFilters, filtersOf } from './support/complaint-filters.ts';
import { searchMeant } from './support/typed/search-meant.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = program.command('search <words...>').description(text(SEARCH.description));
  listingOptions(addFilters(command, ctx), ctx)
    .addHelpText('after', text(SEARCH.examples))
    .action(async (words: string[], options: ListingOptions) => ctx.answer(await run(ctx, words.join(' '), options)));
}

export async function run(ctx: Context, typed: string, options: ListingOptions): Promise<Answer> {
  if (options.withheld) throw new UserError('usage', LIST.withheldUnsearched, [LIST.seeWithheld]);
  const meant = await searchMeant(await ctx.db(), typed, ctx.now());
  return answerList(ctx, { filters: filtersOf(options), order: 'newest', searched: typed, ...meant }, options);
}
