/** `access list`: who has seen a docket, and whose data was in an export. */
import type { Command } from 'commander';
import { ACCESS, EXIT_WORDS } from '../../domain/messages/commands/upkeep/access.ts';
import { COMMAND_LINE } from '../../domain/messages/program/command-line.ts';
import { STATUS_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { countryName } from '../../domain/directory/country.ts';
import { istIso, istMinute, type Span } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { type Access, accessByExport, listAccess } from '../../register/keeping/access.ts';
import { count } from '../../render/format.ts';
import { type Column, renderTable } from '../../render/screen/table.ts';
import { loadNames, type Names } from '../../reports/names.ts';
import { type AccessDocket, accessDockets } from '../../reports/rows/access.ts';
import { time, wholeNumber } from '../support/option-values.ts';
import { docketTyped } from '../support/typed/docket-typed.ts';

export interface AccessListOptions {
  readonly docket?: string;
  readonly export?: number;
  readonly by?: string;
  readonly from?: Span;
  readonly to?: Span;
}

export function register(access: Command, ctx: Context): void {
  const { text } = ctx;
  access
    .command('list')
    .summary(text(ACCESS.listSummary))
    .description(text(ACCESS.listDescription))
    .option('--docket <docket>', text(ACCESS.docket))
    .option('--export <number>', text(ACCESS.export), wholeNumber('--export', 1))
    .option('--by <actor>', text(ACCESS.by))
    .option('--from <time>', text(ACCESS.from), time(ctx, '--from'))
    .option('--to <time>', text(ACCESS.to), time(ctx, '--to'))
    .addHelpText('after', text(ACCESS.listExamples))
    .action(async (options: AccessListOptions) => ctx.answer(await run(ctx, options)));
}

/** More are not shown on a screen. */
const SHOWN = 50;

export async function run(ctx: Context, options: AccessListOptions): Promise<Answer> {
  const { docket, export: number, by, from, to } = options;
  if (number !== undefined) {
    const other = docket !== undefined ? '--docket' : by !== undefined ? '--by' : from ? '--from' : to ? '--to' : null;
    if (other !== null) throw new UserError('usage', COMMAND_LINE.conflict('--export', other), [COMMAND_LINE.leaveOneOut]);
    return docketsOf(ctx, number);
  }
  const db = await ctx.db();
  const found = docket === undefined ? undefined : (await docketTyped(ctx, docket)).docket;
  const pages = listAccess(db, {
    ...(found && { docket: found }),
    ...(by !== undefined && { by }),
    ...(from && { from: from.from.toISOString() }),
    ...(to && { to: to.to.toISOString() }),
  });
  return { rows: pages, text: () => accessTable(ctx, pages, found !== undefined) };
}

async function* accessTable(ctx: Context, pages: AsyncIterable<readonly Access[]>, ofOneDocket: boolean): AsyncGenerator<string> {
  const names = await loadNames(await ctx.db(), ctx.options.lang);
  if (!ctx.io.stdoutIsTerminal) {
    for await (const page of pages) yield renderTable(page, accessColumns(page, names, ctx), ctx.io);
    return;
  }
  const all: Access[] = [];
  for await (const page of pages) all.push(...page);
  if (all.length === 0) return yield `${ctx.text(ACCESS.none)}\n`;
  const shown = all.slice(0, SHOWN);
  yield renderTable(shown, accessColumns(shown, names, ctx), ctx.io);
  if (all.length > shown.length) yield `\n${ctx.text(ACCESS.more(shown.length, all.length))}\n`;
  const unknown = all.filter(({ dockets }) => dockets === null).length;
  if (ofOneDocket && unknown > 0) yield `\n${ctx.text(ACCESS.nobodyKnows(unknown))}\n`;
}

function accessColumns(rows: readonly Access[], names: Names, ctx: Context): Column<Access>[] {
  const { text } = ctx;
  const { stdoutIsTerminal } = ctx.io;
  const what = ({ what: exit, unmasked }: Access) => text(unmasked ? ACCESS.unmasked(EXIT_WORDS[exit]) : EXIT_WORDS[exit]);
  return [
    { title: text(ACCESS.columnExport), value: (row) => String(row.export), align: 'right' },
    { title: text(ACCESS.columnAt), value: ({ at }) => istMinute(at), code: ({ at }) => istIso(at) },
    { title: text(ACCESS.columnBy), value: ({ by }) => by ?? '', shrink: true },
    { title: text(ACCESS.columnWhat), value: what, code: ({ what: exit, unmasked }) => (unmasked ? `${exit} unmasked` : exit), wrap: true },
    {
      title: text(ACCESS.columnDockets),
      value: ({ dockets }) => (dockets === null ? text(ACCESS.notRecordedWhich) : count(dockets)),
      code: ({ dockets }) => String(dockets ?? ''),
      align: 'right',
    },
    ...(stdoutIsTerminal && rows.every((row) => forWhom(row, names, ctx) === '')
      ? []
      : [
          {
            title: text(ACCESS.columnFor),
            value: (row: Access) => forWhom(row, names, ctx),
            code: ({ unit, country }: Access) => unit ?? country ?? '',
            shrink: true,
          },
        ]),
    ...(stdoutIsTerminal && rows.every(({ reason }) => reason === null)
      ? []
      : [{ title: text(ACCESS.columnReason), value: ({ reason }: Access) => reason ?? '', wrap: true }]),
  ];
}

function forWhom({ unit, country }: Access, names: Names, ctx: Context): string {
  return unit !== null ? names.unit(unit) : country !== null ? countryName(country, ctx.options.lang) : '';
}

/** Throws UserError `not_found` where no exit has that number. */
async function docketsOf(ctx: Context, number: number): Promise<Answer> {
  const db = await ctx.db();
  const found = await accessByExport(db, number);
  if (found === null) throw new UserError('not_found', ACCESS.noSuch(number), [ACCESS.seeList]);
  if (found.access.dockets === null) ctx.say(ACCESS.docketsUnknown(number));
  const pages = accessDockets(db, found.set);
  return { rows: pages, text: () => docketTable(ctx, found.access, pages) };
}

async function* docketTable(ctx: Context, access: Access, pages: AsyncIterable<readonly AccessDocket[]>): AsyncGenerator<string> {
  if (!ctx.io.stdoutIsTerminal) {
    for await (const page of pages) yield renderTable(page, docketColumns(ctx), ctx.io);
    return;
  }
  const names = await loadNames(await ctx.db(), ctx.options.lang);
  yield `${renderTable([access], accessColumns([access], names, ctx), ctx.io)}\n`;
  if (access.dockets === 0) return yield `${ctx.text(ACCESS.noDockets)}\n`;
  const shown: AccessDocket[] = [];
  for await (const page of pages) {
    shown.push(...page.slice(0, SHOWN - shown.length));
    if (shown.length === SHOWN) break;
  }
  yield renderTable(shown, docketColumns(ctx), ctx.io);
  if ((access.dockets ?? 0) > shown.length) yield `\n${ctx.text(ACCESS.more(shown.length, access.dockets ?? 0))}\n`;
}

function docketColumns({ text }: Context): Column<AccessDocket>[] {
  return [
    { title: text(ACCESS.columnDocket), value: ({ docket }) => docket },
    {
      title: text(ACCESS.columnComplainant),
      value: ({ withheld, complainant }) =>
        withheld ? text(ACCESS.withheld) : complainant?.handle ? `@${complainant.handle}` : (complainant?.id ?? text(ACCESS.forgotten)),
      code: ({ withheld, complainant }) => (withheld ? 'withheld' : (complainant?.handle ?? complainant?.id ?? '')),
    },
    {
      title: text(ACCESS.columnStatus),
      value: ({ status }) => (status === null ? '' : text(STATUS_WORDS[status])),
      code: ({ status }) => status ?? '',
    },
  ];
}
