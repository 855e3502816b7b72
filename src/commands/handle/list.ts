/** `uppolice handle list`. */
import type { Command } from 'commander';
import { HANDLE_KINDS, HANDLE_STATES } from '../../domain/directory/unit.ts';
import { HANDLE_LIST } from '../../domain/messages/commands/handle.ts';
import { HANDLE_KIND_NAMES, HANDLE_STATE_NAMES } from '../../domain/messages/domain/directory-names.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { unitNames } from '../../register/directory/unit-names.ts';
import { listHandles, type TypedHandleFilter } from '../../register/directory/handles.ts';
import { handleJson, handleTable } from '../support/answers/handle-view.ts';
import { choice } from '../support/option-values.ts';
import { placesTyped } from '../support/places.ts';

export function register(handle: Command, ctx: Context): void {
  const { text } = ctx;
  handle
    .command('list')
    .description(text(HANDLE_LIST.description))
    .option('--unit <unit>', text(HANDLE_LIST.unit))
    .option('--country <country>', text(HANDLE_LIST.country))
    .addOption(choice('--kind <kind>', text(HANDLE_LIST.kind), HANDLE_KINDS, HANDLE_KIND_NAMES))
    .addOption(choice('--state <state>', text(HANDLE_LIST.state), HANDLE_STATES, HANDLE_STATE_NAMES))
    .option('--all', text(HANDLE_LIST.all))
    .addHelpText('after', text(HANDLE_LIST.examples))
    .action(async (options: TypedHandleFilter) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: TypedHandleFilter): Promise<Answer> {
  const db = await ctx.db();
  const rows = await listHandles(db, options, placesTyped(ctx, db), ctx.now());
  const names = await unitNames(db);
  return { json: rows.map(handleJson), text: () => laidOut(handleTable(rows, names, ctx)) };
}
