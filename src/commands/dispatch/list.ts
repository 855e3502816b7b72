/** `dispatch list`: what was sent, and what waits. */
import type { Command } from 'commander';
import { DISPATCH, DISPATCH_COLUMNS } from '../../domain/messages/commands/complaints/dispatch.ts';
import { DISPATCH_STATES, type DispatchState } from '../../domain/dispatch/dispatch.ts';
import { CHANNEL_WORDS, DISPATCH_STATE_WORDS, PURPOSE_WORDS } from '../../domain/messages/screen/words/dispatch-words.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { istIso, istMinute } from '../../domain/time/ist.ts';
import { readDispatches } from '../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../ports.ts';
import { docketTyped } from '../support/typed/docket-typed.ts';
import { type Column, renderTable } from '../../render/screen/table.ts';
import { loadNames, type Names } from '../../reports/names.ts';
import { choice } from '../support/option-values.ts';
import { type DispatchJson, dispatchJson } from '../support/sending/dispatch-view.ts';

const NOT_ARRIVED: ReadonlySet<DispatchState> = new Set(['needs_person', 'sending', 'planned', 'failed']);

interface ListOptions {
  readonly state?: DispatchState;
  readonly docket?: string;
}

export function register(dispatch: Command, ctx: Context): void {
  const { text } = ctx;
  dispatch
    .command('list')
    .summary(text(DISPATCH.listSummary))
    .description(text(DISPATCH.listDescription))
    .addOption(choice('--state <state>', text(DISPATCH.state), DISPATCH_STATES, DISPATCH_STATE_WORDS))
    .option('--docket <docket>', text(DISPATCH.docket))
    .addHelpText('after', text(DISPATCH.listExamples))
    .action(async (options: ListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ListOptions): Promise<Answer> {
  const db = await ctx.db();
  const filter = {
    ...(options.state !== undefined && { state: options.state }),
    ...(options.docket !== undefined && { docketId: (await docketTyped(ctx, options.docket)).docket.id }),
  };
  const toJson = await dispatchJson(ctx);
  const found: DispatchJson[] = [];
  for await (const page of readDispatches(db, filter)) found.push(...page.map(toJson));
  const names = await loadNames(db, ctx.options.lang);
  return {
    json: found,
    text: () =>
      found.length === 0 && ctx.io.stdoutIsTerminal ? DISPATCH.nothingSent : laidOut(table(found, names, ctx) + whatToDo(found, ctx)),
  };
}

/** Behind a list on a terminal, where one of it has not arrived. */
function whatToDo(rows: readonly DispatchJson[], ctx: Context): string {
  const one = ctx.io.stdoutIsTerminal ? rows.find(({ state }) => NOT_ARRIVED.has(state)) : undefined;
  return one ? `${ctx.text(DISPATCH.seeOne(one.id))}\n` : '';
}

function table(rows: readonly DispatchJson[], names: Names, ctx: Context): string {
  const { text } = ctx;
  const since = ({ settledAt, plannedAt }: DispatchJson) => settledAt ?? plannedAt;
  const purpose: Column<DispatchJson> = {
    title: text(DISPATCH_COLUMNS.purpose),
    value: (row) => text(PURPOSE_WORDS[row.purpose]),
    code: (row) => row.purpose,
  };
  // On a screen the numbers of the dockets need the room; `dispatch show` says the rest.
  const isPlain = ctx.io.stdoutIsTerminal && rows.every((row) => row.purpose === 'forward');
  const columns: Column<DispatchJson>[] = [
    { title: text(DISPATCH_COLUMNS.id), value: ({ id }) => String(id), align: 'right' },
    { title: text(DISPATCH_COLUMNS.docket), value: ({ docket }) => docket },
    {
      title: text(DISPATCH_COLUMNS.to),
      value: ({ recipient }) => names.unit(recipient),
      code: ({ recipient }) => recipient ?? '',
      shrink: true,
    },
    { title: text(DISPATCH_COLUMNS.by), value: ({ channel }) => text(CHANNEL_WORDS[channel]), code: ({ channel }) => channel },
    ...(isPlain ? [] : [purpose]),
    { title: text(DISPATCH_COLUMNS.state), value: ({ state }) => text(DISPATCH_STATE_WORDS[state]), code: ({ state }) => state },
    { title: text(DISPATCH_COLUMNS.since), value: (row) => istMinute(since(row)), code: (row) => istIso(since(row)) },
    ...(ctx.io.stdoutIsTerminal ? [] : [{ title: text(DISPATCH_COLUMNS.error), value: ({ error }: DispatchJson) => error ?? '' }]),
  ];
  return renderTable(rows, columns, ctx.io);
}
