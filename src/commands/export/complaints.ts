/** `export complaints`: the rows of `list`, masked, as CSV, JSON or NDJSON. */
import { type Command, Option } from 'commander';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { recordUnmasked } from '../../register/dockets/reveal.ts';
import { complaintCsv } from '../../render/csv/complaint-csv.ts';
import { jsonArray, ndjson } from '../../render/json/json-stream.ts';
import { masked } from '../../reports/export.ts';
import { resolveFilter, type TypedFilter } from '../../reports/filters.ts';
import { listComplaints } from '../../reports/list.ts';
import { acting } from '../support/act-on-docket.ts';
import { addFilters, filtersOf } from '../support/complaint-filters.ts';
import { type OutOptions, outOptions, writtenTo } from '../support/out.ts';

type Format = 'csv' | 'json' | 'ndjson';

export interface ExportOptions extends TypedFilter, OutOptions {
  readonly format?: Format;
  readonly excel?: boolean;
  readonly unmasked?: boolean;
  readonly reason?: string;
}

export function register(parent: Command, ctx: Context): void {
  const command = parent
    .command('complaints')
    .summary('complaints with all their columns')
    .description(
      'Complaints with all their columns, by number. Phone numbers, e-mail addresses and long identity numbers are masked in the texts; what is withheld stays withheld. With --excel ids begin with a tab that is not shown: Excel keeps them whole as text.',
    )
    .addOption(new Option('--format <format>', 'csv unless said, or by the name of --out').choices(['csv', 'json', 'ndjson']))
    .option('--excel', 'CSV that Excel opens rightly: byte order mark, CR LF, ids as text')
    .option('--unmasked', 'with phones, e-mails and identity numbers; recorded with your name')
    .option('--reason <why>', 'why they have to be seen');
  outOptions(addFilters(command))
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice export complaints --format csv --excel --from 2026-10 --to 2026-10 --out october.csv
  $ uppolice export complaints --format ndjson --district Agra | jq .docket
  $ uppolice export complaints --unit district-etah --unmasked --reason "investigating officer, FIR 212/2026" --out etah.csv`,
    )
    .action(async (options: ExportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ExportOptions): Promise<Answer> {
  const format = formatOf(ctx, options);
  if (options.excel && format !== 'csv')
    throw new UserError('usage', '--excel belongs to CSV.', ['Add --format csv, or leave --excel away.']);
  if (options.reason !== undefined && !options.unmasked)
    throw new UserError('usage', '--reason belongs to --unmasked.', ['Add --unmasked, or leave the reason away.']);
  const db = await ctx.db();
  const filter = await resolveFilter(db, filtersOf(options), ctx.now());
  if (options.unmasked) await recordUnmasked(db, { what: 'complaints', format }, options.reason, acting(ctx));
  const pages = listComplaints(db, { filter, order: 'oldest' });
  const rows = options.unmasked ? pages : masked(pages);
  const csv = () => complaintCsv(rows, { excel: options.excel === true });
  if (options.out === undefined) return { rows, form: format === 'csv' ? 'text' : format, text: csv };
  const parts = format === 'csv' ? csv() : format === 'json' ? jsonArray(rows) : ndjson(rows);
  return writtenTo(ctx, options.out, parts, options);
}

function formatOf(ctx: Context, { format, out }: ExportOptions): Format {
  if (ctx.options.json && out === undefined) {
    if (format === 'csv') throw new UserError('usage', '--json and --format csv contradict each other.', ['Leave one of them away.']);
    return format ?? 'json';
  }
  return format ?? (out?.endsWith('.ndjson') ? 'ndjson' : out?.endsWith('.json') ? 'json' : 'csv');
}
