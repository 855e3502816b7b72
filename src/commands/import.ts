/** `uppolice import`: posts from files into the register. */
import type { Command } from 'commander';
import { COMMON } from '../domain/messages/common.ts';
import { IMPORT } from '../domain/messages/commands/start/import.ts';
import type { IntakeSummary } from '../domain/docket/intake-summary.ts';
import { CLOCK } from '../domain/messages/domain/clock.ts';
import type { ClockDoubt } from '../domain/time/clock-check.ts';
import { laidOut } from '../domain/messages/text.ts';
import { EXIT, type ExitStatus } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { chainHeadOf } from '../register/audit/head.ts';
import { SYNC } from '../domain/messages/register/sync.ts';
import { renamesInFiles } from '../register/directory/renames/renames-in-files.ts';
import { archiveOwner } from '../register/intake/files/archive-owner.ts';
import { type ImportAnswer, importPosts } from '../register/intake/import-posts.ts';
import { clockRefusal } from './support/clock.ts';
import { renderAlarms, renderNews } from '../render/screen/desk/alarms.ts';
import { renderFileSaid } from '../render/screen/file-said.ts';
import { headLine, renderIntake } from '../render/screen/intake.ts';
import { openPostFile } from '../twitter/file/post-file.ts';

export interface ImportOptions {
  readonly clockIsRight?: boolean;
  readonly author?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('import <file...>')
    .description(text(IMPORT.description))
    .option('--author <handle>', text(IMPORT.author))
    .option('--clock-is-right', text(CLOCK.option))
    .addHelpText('after', text(IMPORT.examples))
    .action(async (files: string[], options: ImportOptions) => ctx.answer(await run(ctx, files, options)));
}

export async function run(ctx: Context, paths: readonly string[], options: ImportOptions = {}): Promise<Answer> {
  const db = await ctx.db();
  const reader = await ctx.reader();
  const owner = options.author === undefined ? null : await archiveOwner(db, options.author);
  const files = [];
  // All are opened first, so that a mistyped name is reported before anything is read.
  for (const path of paths) files.push(await openPostFile(path, ctx.io.stdin(), owner));
  const answer = await importPosts(db, files, reader, {
    now: () => ctx.now(),
    signal: ctx.signal,
    background: () => ctx.backgroundReader(),
    sighted: async (sightings) => {
      for (const { from, to } of await renamesInFiles(db, sightings, { actor: ctx.actor(), now: ctx.now() }))
        ctx.say(SYNC.renamed(from, to));
    },
    clock: {
      isRight: options.clockIsRight === true,
      actor: ctx.actor(),
      ...(ctx.canAsk && { ask: (doubt: ClockDoubt) => ctx.confirm(CLOCK.isItRight(doubt, ctx.now()), false) }),
    },
    progress: {
      landed: (posts, file, share) =>
        ctx.io.progress(ctx.text(IMPORT.reading(file, posts, share === null ? null : Math.floor(share * 100)))),
      entered: (posts) => ctx.io.progress(ctx.text(COMMON.numbering(posts))),
    },
  });
  ctx.io.progress(null);
  const head = await chainHeadOf(db, 'import', ctx.now());
  const { complete, doubt, ...figures } = answer;
  const unreadable = answer.unreadable.map(({ file, line, reason }) => ({ file: ctx.text(file), line, reason: ctx.text(reason) }));
  const refusal = doubt && clockRefusal(ctx, doubt, 'import');
  if (!complete) ctx.say(IMPORT.interrupted(notEnteredYet(answer)));
  return {
    json: { ...figures, unreadable, head, ...refusal?.json },
    text: () => {
      const { lang } = ctx.options;
      const { io } = ctx;
      return laidOut(
        [
          renderIntake(answer, lang, io),
          renderFileSaid(answer, lang, io),
          headLine(head, lang, io),
          renderNews(answer, lang, io),
          renderAlarms(answer, lang, io),
        ].join(''),
      );
    },
    exitStatus: refusal ? EXIT.refused : complete ? statusOf(answer) : EXIT.interrupted,
  };
}

function statusOf({ unreadableTotal, heldBack, disconnected }: ImportAnswer): ExitStatus {
  if (unreadableTotal > 0) return EXIT.partly;
  return heldBack + disconnected > 0 ? EXIT.gap : EXIT.ok;
}

/** Posts of this import that are stored and have no number or other place yet. */
function notEnteredYet(figures: IntakeSummary): number {
  const { posts, complaints, followUps, alsoAffected, policeReplies, reposts, edits, campaign, unknownAuthor, ignored } = figures;
  const entered = complaints.opened + followUps + alsoAffected + policeReplies + reposts + edits + campaign + unknownAuthor + ignored;
  return Math.max(0, posts.new - entered);
}
