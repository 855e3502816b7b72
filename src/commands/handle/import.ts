/** `uppolice handle import`: handles from a spreadsheet saved as CSV. */
import type { Command } from 'commander';
import { EXIT, UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { type ImportedHandles, importHandles } from '../../register/directory/directory-import.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { count } from '../../render/format.ts';
import { safeLine } from '../../render/safe-text.ts';
import { openFile } from '../../twitter/file/bytes.ts';
import { acting } from '../support/act-on-docket.ts';

export interface HandleImportOptions {
  readonly dryRun?: boolean;
}

/** A directory of handles is a few kilobytes; what is larger is another file. */
const LARGEST = 4_000_000;

export function register(handle: Command, ctx: Context): void {
  handle
    .command('import <file>')
    .description('Registers handles from a CSV file. All rows are checked first; the good ones are registered, the bad ones named.')
    .option('--dry-run', 'check the file, register nothing')
    .addHelpText(
      'after',
      `
The first line names the columns: handle, unit or country, and, where they are wanted, kind and state.
Rows that are registered already for the same place are left as they are.

Examples:
  $ uppolice handle import handles.csv --dry-run
  $ uppolice handle import handles.csv`,
    )
    .action(async (file: string, options: HandleImportOptions) => ctx.answer(await run(ctx, file, options)));
}

export async function run(ctx: Context, file: string, options: HandleImportOptions): Promise<Answer> {
  const content = await contentOf(file);
  const db = await ctx.db();
  const dryRun = options.dryRun === true;
  const reader = await ctx.reader();
  const imported = await importHandles(db, content, { dryRun }, acting(ctx));
  const takenUp = dryRun || imported.added.length === 0 ? { posts: 0, opened: 0 } : await takeUpStoredPosts(db, reader, () => ctx.now());
  const added = imported.added.map(({ name, kind, state, unit, country }) => ({ handle: name, kind, state, unit, country }));
  return {
    json: { dryRun, rows: imported.rows, added, known: imported.known, bad: imported.bad, takenUp },
    text: () => summary(imported, dryRun, takenUp),
    exitStatus: imported.bad.length > 0 ? EXIT.partly : EXIT.ok,
  };
}

function summary({ added, known, bad }: ImportedHandles, dryRun: boolean, takenUp: { posts: number; opened: number }): string {
  const lines = [
    `${dryRun ? 'To be registered' : 'Registered'}: ${count(added.length)}. Known already: ${count(known)}. Bad rows: ${count(bad.length)}.`,
    ...bad.map(({ line, handle, reason }) => `  line ${line}${handle === '' ? '' : ` (${safeLine(handle)})`}: ${safeLine(reason)}`),
    ...(takenUp.posts > 0
      ? [`Stored posts that tag them: ${count(takenUp.posts)} taken up, ${count(takenUp.opened)} dockets opened.`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

async function contentOf(path: string): Promise<Uint8Array> {
  const { handle, size } = await openFile(path);
  try {
    if (size !== null && size > LARGEST)
      throw new UserError('bad_input', `${path} is too large for a list of handles.`, ['Name a CSV file with one handle a line.']);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
