/** `search`: complaints by the words of their posts. */
import type { Command } from 'commander';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { addFilters, filtersOf } from './support/complaint-filters.ts';
import { answerList, type ListingOptions, listingOptions } from './support/listing.ts';

export function register(program: Command, ctx: Context): void {
  const command = program
    .command('search <words...>')
    .summary('complaints by words of their posts')
    .description(
      'Complaints of which a post holds all the words, newest first. Hindi words are found whole, with nukta or without; a word that ends with * is the beginning of one. Dockets whose text is withheld are not searched.',
    );
  listingOptions(addFilters(command))
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice search मोटरसाइकिल चोरी
  $ uppolice search fraud --district Ghaziabad --from 2026-10
  $ uppolice search 'एत्माद*' --json`,
    )
    .action(async (words: string[], options: ListingOptions) => ctx.answer(await run(ctx, words.join(' '), options)));
}

export async function run(ctx: Context, text: string, options: ListingOptions): Promise<Answer> {
  if (options.withheld)
    throw new UserError('usage', 'Withheld dockets are never searched by words.', ['See them with: uppolice list --withheld']);
  return answerList(ctx, { filters: filtersOf(options), text, order: 'newest' }, options);
}
