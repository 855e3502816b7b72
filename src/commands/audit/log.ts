/** `audit log`: who did what, when. */
import type { Command } from 'commander';
import { parseTime } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { type LogEntry, readLog } from '../../register/audit/log.ts';
import { findDocket } from '../../register/shared/find-docket.ts';
import { moment } from '../../render/format.ts';
import { safeLine } from '../../render/safe-text.ts';

interface LogOptions {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
  readonly ndjson?: boolean;
}

export function register(audit: Command, ctx: Context): void {
  audit
    .command('log [docket]')
    .summary('who did what, when')
    .description('The events in their order, of one docket or of all. They hold codes and ids; what people wrote stands on the docket.')
    .option('--from <time>', 'since then: 2h, 3d, 2026-10-31, 2026-10')
    .option('--to <time>', 'up to then; a day or month is included')
    .option('--kind <kind>', 'only these: registered, forwarded, closed …')
    .option('--ndjson', 'one JSON object a line')
    .addHelpText(
      'after',
      '\nExamples:\n  $ uppolice audit log UPP-2026-000123-8\n  $ uppolice audit log --from 2026-10 --to 2026-10 --kind closed --ndjson',
    )
    .action(async (docket: string | undefined, options: LogOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string | undefined, options: LogOptions): Promise<Answer> {
  const db = await ctx.db();
  const now = ctx.now();
  const filter = {
    ...(typed !== undefined && { docketId: (await findDocket(db, typed, now)).docket.id }),
    ...(options.from !== undefined && { from: parseTime(options.from, now).from.toISOString() }),
    ...(options.to !== undefined && { to: parseTime(options.to, now).to.toISOString() }),
    ...(options.kind !== undefined && { kind: options.kind }),
  };
  const pages = readLog(db, filter);
  return { rows: pages, form: options.ndjson ? 'ndjson' : undefined, text: () => lines(ctx, pages) };
}

async function* lines(ctx: Context, pages: AsyncIterable<readonly LogEntry[]>): AsyncGenerator<string> {
  let any = false;
  for await (const page of pages) {
    any ||= page.length > 0;
    yield page.map((entry) => line(entry, ctx)).join('');
  }
  if (!any && ctx.io.stdoutIsTerminal) yield 'No events.\n';
}

function line({ seq, at, kind, docket, by, data, texts }: LogEntry, ctx: Context): string {
  const separator = ctx.io.stdoutIsTerminal ? '  ' : '\t';
  const cells = [
    String(seq),
    moment(at, ctx.io),
    kind,
    docket ?? '–',
    by ?? '–',
    details(data),
    texts.length > 0 ? `(${texts.join(', ')})` : '',
  ];
  return `${cells.map(safeLine).join(separator).trimEnd()}\n`;
}

/** What the event changed and whom it names, on one line. */
function details(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  return Object.entries(data)
    .filter(([key, value]) => key !== 'text' && key !== 'set' && key !== 'routing' && value !== null && typeof value !== 'object')
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
}
