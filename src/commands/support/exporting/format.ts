/** The form in which rows are exported, by `--format`, the name of the file or `--json`. */
import { EXPORT, OUTPUT } from '../../../domain/messages/commands/figures/export.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Context } from '../../../ports.ts';
import { safeLine } from '../../../render/safe-text.ts';

export const FORMATS = ['csv', 'json', 'ndjson', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  readonly format?: Format;
  readonly out?: string;
  readonly excel?: boolean;
  readonly idsOnly?: boolean;
  readonly columns?: string;
}

/** Throws UserError `usage` for what does not fit together. */
export function formatOf(ctx: Context, options: FormatOptions): Format {
  const { out, excel, idsOnly, columns } = options;
  const format = wanted(ctx, options);
  if (excel && format !== 'csv') throw new UserError('usage', OUTPUT.excelIsCsv, [OUTPUT.addCsv]);
  if (idsOnly && columns !== undefined)
    throw new UserError('usage', COMMAND_LINE.conflict('--ids-only', '--columns'), [COMMAND_LINE.leaveOneOut]);
  if (idsOnly && excel) throw new UserError('usage', COMMAND_LINE.conflict('--ids-only', '--excel'), [COMMAND_LINE.leaveOneOut]);
  if (format === 'xlsx' && out === undefined) throw new UserError('usage', EXPORT.workbookNeedsFile, [EXPORT.nameWorkbook]);
  if (out !== undefined && (format === 'xlsx') !== isWorkbook(out))
    throw new UserError('usage', EXPORT.nameAndFormat(safeLine(out), format), [EXPORT.nameWorkbook, OUTPUT.useCsv]);
  return format;
}

function wanted(ctx: Context, { format, out }: FormatOptions): Format {
  if (ctx.options.json && out === undefined) {
    if (format !== undefined && format !== 'json')
      throw new UserError('usage', COMMAND_LINE.conflict('--json', `--format ${format}`), [COMMAND_LINE.leaveOneOut]);
    return 'json';
  }
  if (format !== undefined) return format;
  if (out === undefined) return 'csv';
  if (isWorkbook(out)) return 'xlsx';
  return /\.ndjson$/i.test(out) ? 'ndjson' : /\.json$/i.test(out) ? 'json' : 'csv';
}

function isWorkbook(out: string): boolean {
  return /\.xlsx$/i.test(out);
}
