/** How `list` and `search` answer: a short table on a terminal, a stream elsewhere. */
import { type Command, InvalidArgumentError } from 'commander';
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { complaintLines } from '../../render/screen/complaint/lines.ts';
import { jsonArray, ndjson } from '../../render/json/json-stream.ts';
import { resolveFilter, type TypedFilter } from '../../reports/filters.ts';
import { countList, listComplaints, urgentFirst } from '../../reports/list.ts';
import { loadNames } from '../../reports/names.ts';
import { lookOf } from './complaint-filters.ts';

export interface ListingOptions extends TypedFilter {
  readonly limit?: number;
  readonly all?: boolean;
  readonly ndjson?: boolean;
}

/** Rows on a terminal, unless more are asked for. */
const ON_TERMINAL = 30;

export function listingOptions(command: Command): Command {
  return command
    .option('--limit <n>', 'at most so many', wholeNumber)
    .option('--all', 'all of them, also on a terminal')
    .option('--ndjson', 'one JSON object a line');
}

/** `order`: of JSON and pipes; a terminal shows open emergencies first, then the newest. */
export async function answerList(
  ctx: Context,
  query: { readonly filters: TypedFilter; readonly text?: string; readonly order: 'oldest' | 'newest' },
  options: Pick<ListingOptions, 'limit' | 'all' | 'ndjson'>,
): Promise<Answer> {
  if (options.all && options.limit !== undefined)
    throw new UserError('usage', '--all and --limit contradict each other.', ['Leave one of them away.']);
  const db = await ctx.db();
  const filter = await resolveFilter(db, query.filters, ctx.now());
  const words = query.text === undefined ? {} : { text: query.text };
  const onTerminal = ctx.io.stdoutIsTerminal && !ctx.options.json && !options.ndjson;
  if (!onTerminal) {
    const pages = listComplaints(db, {
      filter,
      ...words,
      order: query.order,
      ...(options.limit !== undefined && { limit: options.limit }),
    });
    const chunks = options.ndjson ? ndjson(pages) : ctx.options.json ? jsonArray(pages) : complaintLines(pages);
    for await (const chunk of chunks) await ctx.io.out(chunk);
    return { json: undefined, text: () => '' };
  }
  return { json: undefined, text: () => screen() };

  async function* screen(): AsyncGenerator<string> {
    // What draws tables is loaded for a terminal alone.
    const { complaintTable, legend } = await import('../../render/screen/complaint/list.ts');
    const { stylesFor } = await import('../../render/screen/style.ts');
    const look = lookOf(ctx);
    const styles = stylesFor(look.colour);
    const limit = options.all ? undefined : (options.limit ?? ON_TERMINAL);
    const names = await loadNames(db, look.lang);
    let shown = 0;
    let marks = '';
    // Found by words, the newest come first whatever they are about.
    const pages =
      limit === undefined || query.text !== undefined
        ? listComplaints(db, { filter, ...words, order: 'newest', ...(limit !== undefined && { limit }) })
        : urgentFirst(db, { filter, limit });
    for await (const page of pages) {
      yield complaintTable(page, names, look);
      shown += page.length;
      marks = legend(page, look.lang) || marks;
    }
    const lines = [marks, shown === 0 ? ctx.text(COMPLAINT.noneFound) : ''].filter(Boolean);
    if (shown > 0 && limit !== undefined && shown >= limit) {
      const all = await countList(db, { filter, ...words });
      if (all === null) lines.push(ctx.text(COMPLAINT.newestOfMore(shown)));
      else if (all > shown) lines.push(ctx.text(COMPLAINT.someOf(shown, all)));
    }
    if (query.text !== undefined) lines.push(ctx.text(COMPLAINT.withheldNotSearched));
    if (lines.length > 0) yield `${styles.dim(lines.join('\n'))}\n`;
  }
}

function wholeNumber(typed: string): number {
  const value = Number(typed);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return value;
}
