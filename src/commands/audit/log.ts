/** `audit log`: who did what, when. */
import type { Command } from 'commander';
import { LIST } from '../../domain/messages/commands/complaints/list.ts';
import { AUDIT } from '../../domain/messages/commands/upkeep/audit.ts';
import { istIso, type Span } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { type LogEntry, readLog } from '../../register/audit/log.ts';
import { docketTyped } from '../support/typed/docket-typed.ts';
import { knownKind } from '../support/typed/event-kind-typed.ts';
import { safeLine } from '../../render/safe-text.ts';
import { loadNames, operatorNames } from '../../reports/names.ts';
import { lookOf } from '../support/complaint-filters.ts';
import { time } from '../support/option-values.ts';

interface LogOptions {
  readonly from?: Span;
  readonly to?: Span;
  readonly kind?: string;
  readonly ndjson?: boolean;
}

export function register(audit: Command, ctx: Context): void {
  const { text } = ctx;
  audit
    .command('log [docket]')
    .summary(text(AUDIT.logSummary))
    .description(text(AUDIT.logDescription))
    .option('--from <time>', text(AUDIT.from), time(ctx, '--from'))
    .option('--to <time>', text(AUDIT.to), time(ctx, '--to'))
    .option('--kind <kind>', text(AUDIT.kind))
    .option('--ndjson', text(LIST.ndjson))
    .addHelpText('after', text(AUDIT.logExamples))
    .action(async (docket: string | undefined, options: LogOptions) => ctx.answer(await run(ctx, docket, options)));
}

type Db = Awaited<ReturnType<Context['db']>>;

export async function run(ctx: Context, typed: string | undefined, options: LogOptions): Promise<Answer> {
  const db = await ctx.db();
  const filter = {
    ...(typed !== undefined && { docketId: (await docketTyped(ctx, typed)).docket.id }),
    ...(options.from !== undefined && { from: options.from.from.toISOString() }),
    ...(options.to !== undefined && { to: options.to.to.toISOString() }),
    ...(options.kind !== undefined && { kind: await knownKind(db, options.kind) }),
  };
  const pages = readLog(db, filter);
  return { rows: pages, form: options.ndjson ? 'ndjson' : undefined, text: () => lines(ctx, db, pages) };
}

/** On a terminal in words, for people; in a pipe a line each, with the codes of the JSON. */
async function* lines(ctx: Context, db: Db, pages: AsyncIterable<readonly LogEntry[]>): AsyncGenerator<string> {
  if (!ctx.io.stdoutIsTerminal) {
    for await (const page of pages) yield page.map(codes).join('');
    return;
  }
  const { logLine } = await import('../../render/screen/log-line.ts');
  const look = { ...lookOf(ctx), names: await loadNames(db, ctx.options.lang), nameOf: await operatorNames(db) };
  let any = false;
  for await (const page of pages) {
    any ||= page.length > 0;
    yield page.map((entry) => `${logLine(entry, look)}\n`).join('');
  }
  if (!any) yield `${ctx.text(AUDIT.noEvents)}\n`;
}

function codes({ seq, at, kind, docket, by, data, texts }: LogEntry): string {
  const cells = [String(seq), istIso(at), kind, docket ?? '–', by ?? '–', details(data), texts.length > 0 ? `(${texts.join(', ')})` : ''];
  return `${cells.map(safeLine).join('\t').trimEnd()}\n`;
}

/** What the event changed and whom it names, on one line. */
function details(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  return Object.entries(data)
    .filter(([key, value]) => key !== 'text' && key !== 'set' && key !== 'routing' && value !== null && typeof value !== 'object')
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
}
