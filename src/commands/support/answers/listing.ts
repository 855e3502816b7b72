/** How `list` and `search` answer: a short table on a terminal, a stream elsewhere. */
import type { Command } from 'commander';
import { LIST } from '../../../domain/messages/commands/complaints/list.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Answer, Context } from '../../../ports.ts';
import { complaintLines } from '../../../render/screen/complaint/lines.ts';
import type { Complaint } from '../../../reports/complaint.ts';
import { resolveFilter, type TypedFilter } from '../../../reports/filters.ts';
import { countList, listComplaints } from '../../../reports/list.ts';
import { type UrgentLeftOut, urgentFirst, urgentLeftOut } from '../../../reports/urgent-first.ts';
import { pressingWords } from '../../../reports/pressing-words.ts';
import { loadNames } from '../../../reports/names.ts';
import { filtersAsTyped, lookOf } from '../complaint-filters.ts';
import { wholeNumber } from '../option-values.ts';
import { placesTyped } from '../places.ts';
import { sayWithheldLeftOut } from '../withheld-left-out.ts';

export interface ListingOptions extends TypedFilter {
  readonly limit?: number;
  readonly all?: boolean;
  readonly ndjson?: boolean;
}

/** Rows on a terminal, unless more are asked for. */
const ON_TERMINAL = 30;

export function listingOptions(command: Command, ctx: Context): Command {
  const { text } = ctx;
  return command
    .option('--limit <n>', text(LIST.limit), wholeNumber('--limit', 1))
    .option('--all', text(LIST.all))
    .option('--ndjson', text(LIST.ndjson));
}

/** `order`: of JSON and pipes; a terminal shows open emergencies first, then the newest. */
export async function answerList(
  ctx: Context,
  query: { readonly filters: TypedFilter; readonly text?: string; readonly order: 'oldest' | 'newest' },
  options: Pick<ListingOptions, 'limit' | 'all' | 'ndjson'>,
): Promise<Answer> {
  if (options.all && options.limit !== undefined) throw new UserError('usage', LIST.allAndLimit, [COMMAND_LINE.leaveOneOut]);
  const db = await ctx.db();
  const filter = await resolveFilter(db, query.filters, ctx.now(), placesTyped(ctx, db));
  await sayWithheldLeftOut(ctx, filter);
  const words = query.text === undefined ? {} : { text: query.text };
  // In a pipe too: nobody may take silence for "there is none".
  if (query.text !== undefined && !ctx.io.stdoutIsTerminal) ctx.say(COMPLAINT.withheldNotSearched);
  const rows = listComplaints(db, {
    filter,
    ...words,
    order: query.order,
    ...(options.limit !== undefined && { limit: options.limit }),
  });
  return {
    rows,
    form: options.ndjson ? 'ndjson' : undefined,
    text: () => (ctx.io.stdoutIsTerminal ? screen() : complaintLines(rows)),
  };

  async function* screen(): AsyncGenerator<string> {
    // What draws tables is loaded for a terminal alone.
    const { complaintTable, legend } = await import('../../../render/screen/complaint/list.ts');
    const { callOf } = await import('../../../render/words/emergency-call.ts');
    const { stylesFor } = await import('../../../render/screen/style.ts');
    const look = lookOf(ctx);
    const styles = stylesFor(look.colour);
    const limit = options.all ? undefined : (options.limit ?? ON_TERMINAL);
    const names = await loadNames(db, look.lang);
    // What may be no complaint is judged by its words.
    const textBelow = query.filters.actionable !== undefined && filter.actionable !== 'yes';
    let shown = 0;
    let raised = false;
    // What the legend tells apart, each once.
    const marked = new Map<string, Complaint>();
    // Found by words, the newest come first whatever they are about.
    const short = query.text === undefined ? limit : undefined;
    const pages =
      short === undefined
        ? listComplaints(db, { filter, ...words, order: 'newest', ...(limit !== undefined && { limit }) })
        : urgentFirst(db, { filter, limit: short });
    let left: UrgentLeftOut = { open: 0, writtenTo: 0 };
    for await (const page of pages) {
      const pressing = await pressingWords(db, page);
      yield complaintTable(page, names, look, { textBelow, pressing });
      raised ||= pressing.size > 0;
      shown += page.length;
      if (short !== undefined && page.length >= short) left = await urgentLeftOut(db, filter, page);
      for (const row of page) {
        const call = row.urgency === 'emergency' ? callOf(row) : null;
        const where = call === null || call.where === 'india' ? '' : call.country;
        marked.set(`${row.urgency} ${row.attention} ${where}`, row);
      }
    }
    const lines = [legend([...marked.values()], look.lang, look.columns, raised), shown === 0 ? ctx.text(COMPLAINT.noneFound) : ''].filter(
      Boolean,
    );
    if (shown > 0 && limit !== undefined && shown >= limit) {
      const all = await countList(db, { filter, ...words });
      if (all === null) lines.push(ctx.text(COMPLAINT.newestOfMore(shown)));
      else if (all > shown) lines.push(ctx.text(COMPLAINT.someOf(shown, all)));
    }
    if (query.text !== undefined) lines.push(ctx.text(COMPLAINT.withheldNotSearched));
    if (lines.length > 0) yield `${styles.dim(lines.join('\n'))}\n`;
    // Last, where it is seen first: beside the prompt.
    for (const line of urgentElsewhere(left, query.filters)) yield `${styles.bold.red(ctx.text(line))}\n`;
  }
}

/** Emergencies for which a short list has no room, each with the command that lists them. */
function urgentElsewhere({ open, writtenTo }: UrgentLeftOut, { status, ...filters }: TypedFilter): Text[] {
  return [
    ...(open > 0
      ? [COMPLAINT.moreOpenEmergencies(open, `uppolice list ${filtersAsTyped({ ...filters, status: 'open', emergency: true })} --all`)]
      : []),
    ...(writtenTo > 0
      ? [
          COMPLAINT.moreEmergenciesWrittenTo(
            writtenTo,
            `uppolice list ${filtersAsTyped({ ...filters, ...(status !== undefined && { status }), emergency: true, attention: true })} --all`,
          ),
        ]
      : []),
  ];
}
