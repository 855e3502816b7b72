/** `uppolice handle show`. */
import type { Command } from 'commander';
import { HANDLE_SHOW } from '../../domain/messages/commands/handle.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { unitNames } from '../../register/directory/unit-names.ts';
import { handleHistory } from '../../register/directory/handles.ts';
import { handleJson, handleTable } from '../support/answers/handle-view.ts';

export function register(handle: Command, ctx: Context): void {
  handle
    .command('show <handle>')
    .description(ctx.text(HANDLE_SHOW.description))
    .addHelpText('after', ctx.text(HANDLE_SHOW.examples))
    .action(async (typed: string) => ctx.answer(await run(ctx, typed)));
}

export async function run(ctx: Context, typed: string): Promise<Answer> {
  const db = await ctx.db();
  const rows = await handleHistory(db, typed);
  const names = await unitNames(db);
  return {
    json: { ...handleJson(rows.at(-1) ?? rows[0]), history: rows.map(handleJson) },
    text: () => laidOut(handleTable(rows, names, ctx)),
  };
}
