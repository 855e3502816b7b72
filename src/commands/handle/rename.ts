/** `uppolice handle rename`. */
import type { Command } from 'commander';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { HANDLE_ADD, HANDLE_RENAME } from '../../domain/messages/commands/handle.ts';
import { alarmLine, alarmsSaid } from '../../domain/messages/screen/alarms.ts';
import { joined } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { renameHandle } from '../../register/directory/renames/rename-handle.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { acting } from '../support/act-on-docket.ts';
import { handleJson } from '../support/answers/handle-view.ts';

export function register(handle: Command, ctx: Context): void {
  handle
    .command('rename <old> <new>')
    .description(ctx.text(HANDLE_RENAME.description))
    .addHelpText('after', ctx.text(HANDLE_RENAME.examples))
    .action(async (typed: string, typedNew: string) => ctx.answer(await run(ctx, typed, typedNew)));
}

export async function run(ctx: Context, typed: string, typedNew: string): Promise<Answer> {
  const db = await ctx.db();
  const reader = await ctx.reader();
  const handle = await renameHandle(db, typed, typedNew, acting(ctx));
  const { alarms, ...takenUp } = await takeUpStoredPosts(db, reader, () => ctx.now(), [handleKey(handle.name)]);
  const lines = [
    HANDLE_RENAME.done(handle.name),
    ...(takenUp.posts === 0 ? [] : [HANDLE_ADD.takenUp(takenUp.posts, takenUp.opened)]),
    ...alarmsSaid(alarms).map(alarmLine),
  ];
  return { json: { ...handleJson(handle), takenUp, ...alarms }, text: () => joined(lines, '\n') };
}
