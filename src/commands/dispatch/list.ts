/** `dispatch list`: what was sent, and what waits. */
import { type Command, Option } from 'commander';
import { DISPATCH_STATES, type DispatchState } from '../../domain/dispatch/dispatch.ts';
import { DISPATCH_STATE_WORDS } from '../../domain/messages/screen/words/dispatch-words.ts';
import { readDispatches } from '../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../ports.ts';
import { findDocket } from '../../register/shared/find-docket.ts';
import { moment } from '../../render/format.ts';
import { type Column, renderTable } from '../../render/screen/table.ts';
import { type DispatchJson, dispatchJson } from '../support/dispatch-view.ts';

interface ListOptions {
  readonly state?: DispatchState;
  readonly docket?: string;
}

export function register(dispatch: Command, ctx: Context): void {
  dispatch
    .command('list')
    .summary('what was sent, and what waits')
    .addOption(new Option('--state <state>', 'only these').choices(DISPATCH_STATES))
    .option('--docket <docket>', 'only of this docket')
    .addHelpText(
      'after',
      '\nExamples:\n  $ uppolice dispatch list --state needs_person\n  $ uppolice dispatch list --docket UPP-2026-000123-8 --json',
    )
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
  return { json: found, text: () => (found.length === 0 ? 'Nothing was sent.' : table(found, ctx)) };
}

function table(rows: readonly DispatchJson[], ctx: Context): string {
  const columns: Column<DispatchJson>[] = [
    { title: 'No.', value: ({ id }) => String(id), align: 'right' },
    { title: 'Docket', value: ({ docket }) => docket },
    { title: 'To', value: ({ recipient }) => recipient, shrink: true },
    { title: 'By', value: ({ channel }) => channel },
    { title: 'For', value: ({ purpose }) => purpose },
    { title: 'State', value: ({ state }) => ctx.text(DISPATCH_STATE_WORDS[state]) },
    { title: 'Since', value: ({ settledAt, plannedAt }) => moment(settledAt ?? plannedAt, ctx.io) },
    { title: 'Error', value: ({ error }) => error ?? '' },
  ];
  return renderTable(rows, columns, ctx.io);
}
