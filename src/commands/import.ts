/** `uppolice import`: posts from files into the register. */
import type { Command } from 'commander';
import { EXIT } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { importPosts } from '../register/intake/import-posts.ts';
import { renderIntake } from '../render/screen/intake.ts';
import { openPostFile } from '../twitter/file/post-file.ts';

export function register(program: Command, ctx: Context): void {
  program
    .command('import <file...>')
    .summary('the same from files')
    .description(
      'Takes posts in from files: pages of X API v2, twarc2 output (pages or flattened), v1.1 statuses; JSON or NDJSON, gzip too. ' +
        '"-" is standard input. Importing the same posts again changes nothing, so an interrupted import is simply run again.',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice import posts.json
  $ uppolice import october.ndjson.gz november.ndjson.gz
  $ twarc2 flatten results.jsonl | uppolice import -
  $ uppolice import posts.json --json`,
    )
    .action(async (files: string[]) => ctx.answer(await run(ctx, files)));
}

export async function run(ctx: Context, paths: readonly string[]): Promise<Answer> {
  const db = await ctx.db();
  const reader = await ctx.reader();
  const files = [];
  // All are opened first: a name that was mistyped is told before anything is read.
  for (const path of paths) files.push(await openPostFile(path, ctx.io.stdin()));
  const answer = await importPosts(db, files, reader, {
    now: () => ctx.now(),
    signal: ctx.signal,
    background: () => ctx.backgroundReader(),
    progress: {
      landed: (posts, file, share) =>
        ctx.io.progress(`Reading ${file}: ${posts.toLocaleString('en-IN')} posts${share === null ? '' : `, ${Math.floor(share * 100)} %`}`),
      entered: (posts) => ctx.io.progress(`Numbering: ${posts.toLocaleString('en-IN')} posts`),
    },
  });
  ctx.io.progress(null);
  const { complete, ...figures } = answer;
  const unreadable = answer.unreadable.map(({ reason, ...line }) => ({ ...line, reason: reason.en }));
  if (!complete) ctx.io.say('Interrupted: what was read is kept. Run the same command again to go on.');
  return {
    json: { ...figures, unreadable },
    text: () => renderIntake(answer, ctx.options.lang, ctx.io),
    exitStatus: !complete ? EXIT.interrupted : answer.unreadableTotal > 0 ? EXIT.partly : EXIT.ok,
  };
}
