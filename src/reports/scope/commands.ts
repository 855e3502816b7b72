/** The command that lists what a figure counts: `list` where its filters say it exactly, else the report itself with `--dockets`. */
import { shellWord } from '../../domain/text/shell-word.ts';
import type { Scope } from './scope.ts';

/** An option of `list` and its value; true: it has none. */
export type Filters = Readonly<Record<string, string | true>>;

/** A report as it was asked for. */
export interface Asked {
  readonly name: string;
  /** The key of one of its rows. */
  readonly row?: string;
  /** What its rows are, where that can be chosen. */
  readonly by?: string;
}

/** What was received: void numbers were not. */
export const RECEIVED: Filters = { status: 'open,in_process,closed' };

/**
 * `more`: what narrows it down further, in the options of `list`; null: no option says it. `list` counts by registration, as things stand now: for another
 * basis or moment it can't say it, nor where an option of the row would contradict one of the report.
 */
export function listCommand(scope: Scope, more: Filters | null, report: Asked): string {
  const { period, basis } = scope.counted;
  const says = more !== null && basis === 'registered' && !scope.isPast && Object.keys(more).every((name) => !(name in scope.options));
  if (!says) return reportCommand(scope, report);
  // A withheld docket is not found by its category.
  if ('category' in scope.options && 'withheld' in more) return reportCommand(scope, report);
  return commandLine('list', { ...RECEIVED, ...scope.options, ...periodOptions(period), ...more });
}

/** The report again, of the same period and filters, with the dockets of one row or of all. */
export function reportCommand(scope: Scope, { name, row, by }: Asked): string {
  const { period, basis } = scope.counted;
  const counted = [...(by === undefined ? [] : [by]), ...(basis === 'registered' ? [] : [basis])].join(',');
  return commandLine(`report ${name}`, {
    ...periodOptions(period),
    ...(counted !== '' && { by: counted }),
    ...scope.options,
    ...(scope.isPast && { 'as-of': scope.at }),
    ...(row !== undefined && { row }),
    dockets: true,
  });
}

function periodOptions({ from, to }: { readonly from: string | null; readonly to: string | null }): Filters {
  return { ...(from !== null && { from }), ...(to !== null && { to }) };
}

function commandLine(command: string, options: Filters): string {
  const parts = Object.entries(options).map(([name, value]) => (value === true ? `--${name}` : `--${name} ${shellWord(value)}`));
  return ['uppolice', command, ...parts].join(' ');
}
