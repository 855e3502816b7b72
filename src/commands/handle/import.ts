/** `uppolice handle import`: handles from a spreadsheet saved as CSV. */
import type { Command } from 'commander';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { HANDLE_IMPORT } from '../../domain/messages/commands/handle.ts';
import { alarmLine, alarmsSaid } from '../../domain/messages/screen/alarms.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import { EXIT } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { type ImportedHandles, importHandles } from '../../register/directory/sheets/handle-import.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { count } from '../../render/format.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';
import { sheetContent } from '../support/sheet-content.ts';
import { placesTyped } from '../support/places.ts';

export interface HandleImportOptions {
  readonly dryRun?: boolean;
}

export function register(handle: Command, ctx: Context): void {
  handle
    .command('import <file>')
    .description(ctx.text(HANDLE_IMPORT.description))
    .option('--dry-run', ctx.text(HANDLE_IMPORT.dryRun))
    .addHelpText('after', ctx.text(HANDLE_IMPORT.examples))
    .action(async (file: string, options: HandleImportOptions) => ctx.answer(await run(ctx, file, options)));
}

export async function run(ctx: Context, file: string, options: HandleImportOptions): Promise<Answer> {
  const content = await sheetContent(file);
  const db = await ctx.db();
  const dryRun = options.dryRun === true;
  const reader = await ctx.reader();
  // A row whose unit is not plain is a bad row: a file is read without questions.
  const places = placesTyped(ctx, db, { ask: false });
  const imported = await importHandles(db, content, { dryRun, places }, acting(ctx));
  const keys = imported.added.map(({ name }) => handleKey(name));
  const { alarms, ...takenUp } =
    dryRun || keys.length === 0 ? { posts: 0, opened: 0, alarms: null } : await takeUpStoredPosts(db, reader, () => ctx.now(), keys);
  const added = imported.added.map(({ name, kind, state, unit, country }) => ({ handle: name, kind, state, unit, country }));
  const bad = imported.bad.map(({ line, handle, reason }) => ({ line, handle, reason: ctx.text(reason) }));
  return {
    json: { dryRun, rows: imported.rows, added, known: imported.known, bad, takenUp, ...alarms },
    text: () => joined([summary(imported, dryRun, takenUp), ...(alarms ? alarmsSaid(alarms).map(alarmLine) : [])], '\n'),
    exitStatus: imported.bad.length > 0 ? EXIT.partly : EXIT.ok,
  };
}

function summary({ added, known, bad }: ImportedHandles, dryRun: boolean, takenUp: { posts: number; opened: number }): Text {
  const heading = dryRun ? HANDLE_IMPORT.toBeRegistered : HANDLE_IMPORT.registered;
  return joined(
    [
      heading(count(added.length), count(known), count(bad.length)),
      ...bad.map(({ line, handle, reason }) =>
        HANDLE_IMPORT.badRow(line, safeLine(handle), { en: safeLine(reason.en), hi: safeLine(reason.hi) }),
      ),
      ...(takenUp.posts > 0 ? [HANDLE_IMPORT.takenUp(takenUp.posts, takenUp.opened)] : []),
    ],
    '\n',
  );
}
