/** `audit log`: who did what, when. */
import type { Command } from 'commander';
import { EVENT_KINDS } from '../../domain/event-kinds.ts';
import { LIST } from '../../domain/messages/commands/complaints/list.ts';
import { AUDIT } from '../../domain/messages/commands/upkeep/audit.ts';
import { EVENT_WORDS } from '../../domain/messages/screen/words/history/event-words.ts';
import { FILTERS } from '../../domain/messages/reports/filters.ts';
import { sameNames } from '../../domain/text/same-name.ts';
import { asCode, codeTyped } from '../../domain/text/typed-code.ts';
import { istIso, type Span } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { type LogEntry, readLog } from '../../register/audit/log.ts';
import { docketTyped } from '../support/typed/docket-typed.ts';
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

/** As it is written in events; a register may hold kinds that this version no longer writes. Throws UserError `bad_input`. */
async function knownKind(db: Db, typed: string): Promise<string> {
  const kind = codeTyped(typed, EVENT_KINDS, EVENT_WORDS) ?? asCode(typed);
  if (EVENT_KINDS.includes(kind)) return kind;
  for await (const page of readLog(db, { kind })) if (page.length > 0) return kind;
  const near = [...new Set([...sameNames(kind, EVENT_KINDS), ...beginningAlike(kind)])].slice(0, MOST_NEAR);
  throw new UserError('bad_input', AUDIT.noKind(typed.trim()), [...near.map(FILTERS.didYouMean), AUDIT.kinds(EVENT_KINDS.join(', '))]);
}

const MOST_NEAR = 4;
/** Letters that two words begin with and that make them likely to be one: `close`, `registration`. */
const ALIKE = 4;

/** Kinds of which a word begins like a word that was typed, the most alike first. */
function beginningAlike(typed: string): string[] {
  const alike = (kind: string) =>
    Math.max(...kind.split('_').flatMap((word) => typed.split('_').map((other) => sharedBeginning(word, other))));
  return EVENT_KINDS.filter((kind) => alike(kind) >= ALIKE).toSorted((a, b) => alike(b) - alike(a));
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
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
