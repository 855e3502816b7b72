/** `list`: complaints by filters; 30 on a terminal, all of them in a pipe. */
import type { Command } from 'commander';
import { LIST } from '../domain/messages/commands/complaints/list.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { addFilters, filtersOf } from './support/complaint-filters.ts';
import { answerList, type ListingOptions, listingOptions } from './support/answers/listing.ts';

export interface ListOptions extends ListingOptions {
  readonly text?: string;
  /** A kind of them, or all. */
  readonly waitingPosts?: string | true;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = program.command('list').description(text(LIST.description));
  addFilters(command, ctx).option('--text <words>', text(LIST.text)).option('--waiting-posts [kind]', text(LIST.waitingPosts));
  listingOptions(command, ctx)
    .addHelpText('after', text(LIST.examples))
    .action(async (options: ListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ListOptions): Promise<Answer> {
  if (options.waitingPosts) return listWaiting(ctx, options);
  if (options.text !== undefined && options.withheld) {
    throw new UserError('usage', LIST.withheldUnsearched, [LIST.leaveTextOut]);
  }
  return answerList(
    ctx,
    { filters: filtersOf(options), ...(options.text !== undefined && { text: options.text }), order: 'oldest' },
    options,
  );
}

/** Posts without a docket have no status, unit or district to filter by. */
async function listWaiting(
  ctx: Context,
  { text, waitingPosts: kind = true, all, limit, ndjson, ...filters }: ListOptions,
): Promise<Answer> {
  const [stray] = [...Object.keys(filters), ...(text === undefined ? [] : ['text'])];
  if (stray !== undefined) throw new UserError('usage', LIST.waitingUnfiltered(`--${stray}`));
  const { answerWaiting } = await import('./support/waiting-posts.ts');
  return answerWaiting(ctx, { kind, all, limit, ndjson });
}
