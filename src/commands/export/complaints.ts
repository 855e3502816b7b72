/** `export complaints`: the rows of `list`, masked, as CSV, JSON or NDJSON. */
import { type Command, Option } from 'commander';
import { EXPORT, OUTPUT } from '../../domain/messages/commands/figures/export.ts';
import { COMMAND_LINE } from '../../domain/messages/program/command-line.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { recordUnmasked } from '../../register/dockets/reveal.ts';
import { complaintCsv } from '../../render/csv/complaint-csv.ts';
import { jsonArray, ndjson } from '../../render/json/json-stream.ts';
import { masked, withDays } from '../../reports/export.ts';
import { resolveFilter, type TypedFilter } from '../../reports/filters.ts';
import { listComplaints } from '../../reports/list.ts';
import { acting } from '../support/act-on-docket.ts';
import { addFilters, filtersOf } from '../support/complaint-filters.ts';
import { type OutOptions, outOptions, writtenTo } from '../support/out.ts';
import { placesTyped } from '../support/places.ts';
import { sayWithheldLeftOut } from '../support/withheld-left-out.ts';

type Format = 'csv' | 'json' | 'ndjson';

export interface ExportOptions extends TypedFilter, OutOptions {
  readonly format?: Format;
  readonly excel?: boolean;
  readonly unmasked?: boolean;
  readonly reason?: string;
}

export function register(parent: Command, ctx: Context): void {
  const { text } = ctx;
  const command = parent
    .command('complaints')
    .summary(text(EXPORT.complaintsSummary))
    .description(text(EXPORT.complaintsDescription))
    .addOption(new Option('--format <format>', text(EXPORT.format)).choices(['csv', 'json', 'ndjson']))
    .option('--excel', text(EXPORT.excel))
    .option('--unmasked', text(EXPORT.unmasked))
    .option('--reason <why>', text(EXPORT.reason));
  outOptions(addFilters(command, ctx), ctx)
    .addHelpText('after', text(EXPORT.complaintsExamples))
    .action(async (options: ExportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ExportOptions): Promise<Answer> {
  const format = formatOf(ctx, options);
  if (options.excel && format !== 'csv') throw new UserError('usage', OUTPUT.excelIsCsv, [OUTPUT.addCsv]);
  if (options.reason !== undefined && !options.unmasked)
    throw new UserError('usage', COMMAND_LINE.belongsTo('--reason', '--unmasked'), [COMMAND_LINE.addOrLeaveOut('--unmasked', '--reason')]);
  const db = await ctx.db();
  const filter = await resolveFilter(db, filtersOf(options), ctx.now(), placesTyped(ctx, db));
  await sayWithheldLeftOut(ctx, filter);
  if (options.unmasked) await recordUnmasked(db, { what: 'complaints', format }, options.reason, acting(ctx));
  let count = 0;
  const pages = counted(withDays(listComplaints(db, { filter, order: 'oldest' })), (rows) => {
    count += rows;
  });
  const rows = options.unmasked ? pages : masked(pages);
  const csv = () => complaintCsv(rows, { excel: options.excel === true });
  if (options.out === undefined) return { rows, form: format === 'csv' ? 'text' : format, text: csv };
  const parts = format === 'csv' ? csv() : format === 'json' ? jsonArray(rows) : ndjson(rows);
  return writtenTo(ctx, options.out, parts, options, () => count);
}

async function* counted<Row>(pages: AsyncIterable<readonly Row[]>, add: (rows: number) => void): AsyncGenerator<readonly Row[]> {
  for await (const page of pages) {
    add(page.length);
    yield page;
  }
}

function formatOf(ctx: Context, { format, out }: ExportOptions): Format {
  if (ctx.options.json && out === undefined) {
    if (format !== undefined && format !== 'json')
      throw new UserError('usage', COMMAND_LINE.conflict('--json', `--format ${format}`), [COMMAND_LINE.leaveOneOut]);
    return 'json';
  }
  return format ?? (out?.endsWith('.ndjson') ? 'ndjson' : out?.endsWith('.json') ? 'json' : 'csv');
}
