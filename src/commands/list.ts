/** `list`: complaints by filters; 30 on a terminal, all of them in a pipe. */
import type { Command } from 'commander';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { addFilters, filtersOf } from './support/complaint-filters.ts';
import { answerList, type ListingOptions, listingOptions } from './support/listing.ts';

export interface ListOptions extends ListingOptions {
  readonly text?: string;
}

export function register(program: Command, ctx: Context): void {
  const command = program
    .command('list')
    .summary('complaints, filtered')
    .description(
      'Complaints of the register. On a terminal the open emergencies, then the newest, 30 in all; in a pipe and as JSON all of them, by number.',
    );
  addFilters(command).option('--text <words>', 'posts that hold these words');
  listingOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice list --status open --district Agra
  $ uppolice list --emergency --status open
  $ uppolice list --attention --from 2d
  $ uppolice list --unit "Meerut Zone" --from 2026-10 --to 2026-10 --json
  $ uppolice list --district none --ndjson > not-located.ndjson`,
    )
    .action(async (options: ListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ListOptions): Promise<Answer> {
  if (options.text !== undefined && options.withheld) {
    throw new UserError('usage', 'Withheld dockets are never searched by words.', ['Leave --text away: uppolice list --withheld']);
  }
  return answerList(
    ctx,
    { filters: filtersOf(options), ...(options.text !== undefined && { text: options.text }), order: 'oldest' },
    options,
  );
}
