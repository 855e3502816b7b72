/** `review --month M --out DIR`: pages, tables and sums of one month, recorded before they are written. */
import type { Command } from 'commander';
import { DocketSet } from '../../domain/docket/number/docket-ranges.ts';
import { REVIEW } from '../../domain/messages/commands/figures/review.ts';
import { joined } from '../../domain/messages/text.ts';
import { findingsOf } from '../../domain/review/findings.ts';
import { istDay } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { sha256, sumsOf } from '../../register/audit/export/sums.ts';
import { keepHead } from '../../register/audit/head.ts';
import { csvTable } from '../../render/csv/csv.ts';
import { reviewTables } from '../../render/csv/review-tables.ts';
import { requireNewFolder, writeOutFolder } from '../../render/out-folder.ts';
import { reviewPage } from '../../render/pages/review/page.ts';
import { safeLine } from '../../render/safe-text.ts';
import { tableWorkbook } from '../../render/xlsx/table-workbook.ts';
import { factsOf } from '../../reports/review/facts.ts';
import { type Review, review } from '../../reports/review/review.ts';
import { recordExit } from '../support/exporting/record-exit.ts';
import { month } from '../support/option-values.ts';
import { placesTyped } from '../support/places.ts';

export interface ReviewOptions {
  readonly month?: string;
  readonly out?: string;
  readonly unit?: string;
}

export function register(program: Command, ctx: Context): Command {
  const { text } = ctx;
  return program
    .command('review')
    .description(text(REVIEW.description))
    .option('--month <month>', text(REVIEW.month), month(ctx, '--month'))
    .option('--out <folder>', text(REVIEW.out))
    .option('--unit <unit>', text(REVIEW.unit))
    .addHelpText('after', text(REVIEW.examples))
    .action(async (options: ReviewOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { month: asked, out, unit }: ReviewOptions): Promise<Answer> {
  if (asked === undefined || out === undefined) throw new UserError('usage', REVIEW.needsMonth, [REVIEW.sayBoth]);
  const today = istDay(ctx.now());
  if (asked > today.slice(0, 7)) throw new UserError('bad_input', REVIEW.notYet(asked), [REVIEW.sayBoth]);
  const db = await ctx.db();
  if (db.readOnly) throw new UserError('refused', REVIEW.readOnly);
  await requireNewFolder(out);
  const made = await review(db, { month: asked, ...(unit !== undefined && { unit }) }, ctx.now(), placesTyped(ctx, db));
  if (asked === today.slice(0, 7)) ctx.say(REVIEW.notOver);
  await keepHead(db, made.head, 'review', ctx.now());
  const files = await filesOf(made);
  const number = (await recordReview(ctx, made, files)) ?? 0;
  await writeOutFolder(out, files);
  const findings = findingsOf(factsOf(made));
  return {
    json: { out, month: asked, unit: codeOf(made), export: number, head: made.head, files: [...files.keys()].sort(), findings },
    text: () => joined([REVIEW.written(safeLine(out), files.size, number), REVIEW.printIt], '\n'),
  };
}

/** By name; the sums list all others. */
async function filesOf(made: Review): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const findings = findingsOf(factsOf(made));
  for (const lang of ['hi', 'en'] as const) files.set(`review.${lang}.html`, reviewPage(made, findings, lang));
  for (const [name, table] of reviewTables(made)) {
    files.set(`tables/${name}.csv`, csvTable(table, { excel: true }));
    files.set(`tables/${name}.xlsx`, await tableWorkbook(name, table));
  }
  return files.set('SHA256SUMS', sumsOf(files));
}

/** What proves the pack later. */
async function recordReview(ctx: Context, made: Review, files: ReadonlyMap<string, string | Uint8Array>): Promise<number | null> {
  const unit = codeOf(made);
  return recordExit(ctx, {
    what: 'review',
    format: 'folder',
    dockets: DocketSet.ofNumbers(made.oldest.map(({ docket }) => docket)).ranges(),
    columns: null,
    ...(unit !== null && { unit }),
    month: made.month,
    files: Object.fromEntries([...files].map(([name, content]) => [name, sha256(content)])),
  });
}

function codeOf({ whose }: Review): string | null {
  return whose.of === 'unit' ? whose.code : null;
}
