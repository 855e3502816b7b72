/** `dispatch list`: what was sent, and what waits. */
import { type Command, Option } from 'commander';
import { DISPATCH, DISPATCH_COLUMNS } from '../../domain/messages/commands/dispatch.ts';
import { DISPATCH_STATES, type DispatchState } from '../../domain/dispatch/dispatch.ts';
import { readDispatches } from '../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../ports.ts';
import { findDocket } from '../../register/shared/find-docket.ts';
import { moment } from '../../render/format.ts';
import { type Column, renderTable } from '../../render/screen/table.ts';
import { wordsFor } from '../../render/words/words.ts';
import { type DispatchJson, dispatchJson } from '../support/dispatch-view.ts';

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
    .addOption(new Option('--state <state>', text(DISPATCH.state)).choices(DISPATCH_STATES))
    .option('--docket <docket>', text(DISPATCH.docket))
    .addHelpText('after', text(DISPATCH.listExamples))
    .action(async (options: ListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ListOptions): Promise<Answer> {
  const db = await ctx.db();
  const filter = {
    ...(options.state !== undefined && { state: options.state }),
    ...(options.docket !== undefined && { docketId: (await findDocket(db, options.docket, ctx.now())).docket.id }),
  };
  const toJson = await dispatchJson(ctx);
  const found: DispatchJson[] = [];
  for await (const page of readDispatches(db, filter)) found.push(...page.map(toJson));
  return { json: found, text: () => (found.length === 0 ? DISPATCH.nothingSent : table(found, ctx)) };
}

function table(rows: readonly DispatchJson[], ctx: Context): string {
  const { text } = ctx;
  const words = wordsFor(ctx.options.lang).dispatch;
  const columns: Column<DispatchJson>[] = [
    { title: text(DISPATCH_COLUMNS.id), value: ({ id }) => String(id), align: 'right' },
    { title: text(DISPATCH_COLUMNS.docket), value: ({ docket }) => docket },
    { title: text(DISPATCH_COLUMNS.to), value: ({ recipient }) => recipient, shrink: true },
    { title: text(DISPATCH_COLUMNS.by), value: ({ channel }) => channel },
    { title: text(DISPATCH_COLUMNS.purpose), value: ({ purpose }) => purpose },
    { title: text(DISPATCH_COLUMNS.state), value: ({ state }) => words[state] },
    { title: text(DISPATCH_COLUMNS.since), value: ({ settledAt, plannedAt }) => moment(settledAt ?? plannedAt, ctx.io) },
    { title: text(DISPATCH_COLUMNS.error), value: ({ error }) => error ?? '' },
  ];
  return renderTable(rows, columns, ctx.io);
}
