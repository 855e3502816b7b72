/** How `list` and `search` answer: what fits the screen on a terminal, a stream elsewhere. */
import type { Command } from 'commander';
import { LIST } from '../../../domain/messages/commands/complaints/list.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Answer, Context } from '../../../ports.ts';
import { complaintLines, docketNumbers } from '../../../render/screen/complaint/lines.ts';
import { resolveFilter, type TypedFilter } from '../../../reports/filters.ts';
import { listComplaints } from '../../../reports/list.ts';
import { shellWord } from '../../../domain/text/shell-word.ts';
import { filtersAsTyped } from '../complaint-filters.ts';
import { wholeNumber } from '../option-values.ts';
import { placesTyped } from '../places.ts';
import { sayWithheldLeftOut } from '../withheld-left-out.ts';

export interface ListingOptions extends TypedFilter {
  readonly limit?: number;
  readonly all?: boolean;
  readonly ndjson?: boolean;
  readonly ids?: boolean;
  readonly oldest?: boolean;
}

export function listingOptions(command: Command, ctx: Context): Command {
  const { text } = ctx;
  return command
    .option('--oldest', text(LIST.oldest))
    .option('--limit <n>', text(LIST.limit), wholeNumber('--limit', 1))
    .option('--all', text(LIST.all))
    .option('--ids', text(LIST.ids))
    .option('--ndjson', text(LIST.ndjson));
}

type Filter = Awaited<ReturnType<typeof resolveFilter>>;

export interface Listing {
  readonly filters: TypedFilter;
  /** Words that its posts hold. */
  readonly text?: string;
  /** What was typed after `search`. */
  readonly searched?: string;
  /** Further conditions that follow from it. */
  readonly alone?: Pick<Filter, 'ids' | 'citizen' | 'withheld'>;
  /** The docket whose serial was typed: it stands before those that hold the number in their words. */
  readonly first?: number;
  /** Of JSON and pipes, unless --oldest says otherwise. */
  readonly order: 'oldest' | 'newest';
}

export async function answerList(ctx: Context, listing: Listing, options: Omit<ListingOptions, keyof TypedFilter>): Promise<Answer> {
  refuseContradictions(ctx, options);
  const db = await ctx.db();
  const filter = { ...(await resolveFilter(db, listing.filters, ctx.now(), placesTyped(ctx, db))), ...listing.alone };
  await sayWithheldLeftOut(ctx, filter);
  const words = { ...(listing.text !== undefined && { text: listing.text }), ...(listing.first !== undefined && { first: listing.first }) };
  // In a pipe too: nobody may take silence for "there is none".
  if ((listing.text !== undefined || filter.citizen !== undefined) && !ctx.io.stdoutIsTerminal) ctx.say(COMPLAINT.withheldNotSearched);
  const order = options.oldest ? 'oldest' : listing.order;
  const rows = listComplaints(db, { filter, ...words, order, ...(options.limit !== undefined && { limit: options.limit }) });
  return {
    rows,
    form: options.ndjson ? 'ndjson' : undefined,
    text: () => (options.ids ? docketNumbers(rows) : ctx.io.stdoutIsTerminal ? screen() : complaintLines(rows)),
  };

  async function* screen(): AsyncGenerator<string> {
    // What draws tables is loaded for a terminal alone.
    const { listScreen } = await import('./list-screen.ts');
    const limit = options.all ? 'all' : options.limit;
    yield* listScreen(ctx, db, {
      filter,
      typed: listing.filters,
      ...words,
      command: commandOf(listing, options),
      // Found by words or by name, the newest come first whatever they are about.
      order: options.oldest ? 'oldest' : listing.text === undefined && listing.searched === undefined ? 'queue' : 'newest',
      ...(limit !== undefined && { limit }),
    });
  }
}

function refuseContradictions(ctx: Context, { all, limit, ids, ndjson }: Omit<ListingOptions, keyof TypedFilter>): void {
  if (all && limit !== undefined) throw new UserError('usage', LIST.allAndLimit, [COMMAND_LINE.leaveOneOut]);
  const other = ctx.options.json ? '--json' : ndjson ? '--ndjson' : null;
  if (ids && other !== null) throw new UserError('usage', COMMAND_LINE.conflict(other, '--ids'), [COMMAND_LINE.leaveOneOut]);
}

/** The command that gives the same list, without what limits it. */
function commandOf({ filters, text, searched }: Listing, { oldest }: Pick<ListingOptions, 'oldest'>): string {
  const words = searched !== undefined ? [shellWord(searched)] : text !== undefined ? [`--text ${shellWord(text)}`] : [];
  const name = searched === undefined ? 'list' : 'search';
  return ['uppolice', name, ...words, filtersAsTyped(filters), oldest ? '--oldest' : ''].filter(Boolean).join(' ');
}
