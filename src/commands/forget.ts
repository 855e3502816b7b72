/** `forget`: the words of a docket or a post are erased; its number and its events stay. */
import type { Command } from 'commander';
import { COMMON } from '../domain/messages/common.ts';
import { FORGET } from '../domain/messages/commands/complaints/forget.ts';
import { joined, type Text } from '../domain/messages/text.ts';
import { istTime } from '../domain/time/ist.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { postTyped } from '../register/keeping/forgetting/find-target.ts';
import { forget, type Forgetting } from '../register/keeping/forgetting/forget.ts';
import type { Target } from '../register/keeping/forgetting/to-forget.ts';
import { backupsFolder } from '../register/keeping/backup-files.ts';
import { removeLeftCopies } from '../register/keeping/left-copies.ts';
import { glimpseOf } from '../register/shared/docket-glimpse.ts';
import { docketNumber } from '../register/shared/docket-number.ts';
import { forgetRequests } from '../reports/docket/forget-requests.ts';
import { safeLine } from '../render/safe-text.ts';
import { acting, wordsSeen } from './support/act-on-docket.ts';
import { askingAbout, type Named, namedDockets } from './support/acts/named.ts';
import { agreed, neededText } from './support/questions.ts';

export interface ForgetOptions {
  readonly reason?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('forget [docket]')
    .description(text(FORGET.description))
    .option('--reason <text>', text(FORGET.reason))
    .option('--dry-run', text(FORGET.dryRun))
    .option('--requested', text(FORGET.requestedOption))
    .option('-y, --yes', text(COMMON.askNothing))
    .addHelpText('after', text(FORGET.examples))
    .action(async (typed: string | undefined, { requested = false, ...options }: ForgetOptions & { requested?: boolean }) => {
      if (requested === (typed !== undefined)) throw new UserError('usage', FORGET.docketOrList, [FORGET.seeHelp]);
      ctx.answer(typed === undefined ? await listRequested(ctx) : await run(ctx, typed, options));
    });
}

export async function run(ctx: Context, typed: string, options: ForgetOptions): Promise<Answer> {
  const db = await ctx.db();
  const target: Target = (await postTyped(db, typed)) ?? { docket: await docketTyped(ctx, typed, options), post: null };
  const reason = await neededText(ctx, options.reason, '--reason', FORGET.reasonNeeded);
  const planned = await forget(db, target, { reason, dryRun: true }, acting(ctx));
  if (!options.dryRun) await agreed(ctx, await question(ctx, target, typed, planned.posts), options.yes === true);
  const done = options.dryRun ? planned : await forget(db, target, { reason, dryRun: false }, acting(ctx));
  const { backupFolder, numbersFolder } = ctx.config();
  const copies = done.state === 'forgotten' ? await removeLeftCopies(db, backupsFolder(db, backupFolder, numbersFolder), ctx.now()) : NONE;
  const docket = target.docket === null ? null : await docketNumber(db, target.docket);
  const what = target.post === null ? (docket ?? '') : safeLine(typed);
  return {
    json: { docket, post: target.post === null ? null : safeLine(typed), ...done, copies },
    text: () => joined([sentence(what, done), ...(done.scrubbed ? [] : [FORGET.stillRead]), ...sayCopies(copies)], '\n'),
  };
}

/** What was asked for and waits for a second person. */
export async function listRequested(ctx: Context): Promise<Answer> {
  const requests = await forgetRequests(await ctx.db());
  return {
    json: requests,
    text: () =>
      requests.length === 0
        ? FORGET.noneRequested
        : joined(
            requests.map(({ docket, post, by, since, command }) =>
              FORGET.requestedBy([docket, post].filter((each) => each !== null).join(' · '), safeLine(by), istTime(since), command),
            ),
            '\n',
          ),
  };
}

/** One that was typed in short is shown by the question before the erasing; with --yes, which asks nothing else, it has one of its own. */
async function docketTyped(ctx: Context, typed: string, { yes = false, dryRun = false }: ForgetOptions): Promise<Named['docket']> {
  const found = await namedDockets(ctx, [typed]);
  const [only] = found.named;
  if (!only) throw new Error('no docket was named');
  if (yes && !dryRun) await askingAbout(ctx, found, FORGET.question).agreed();
  return only.docket;
}

/** Says what is erased: on a terminal nobody has seen a docket that was typed whole. */
async function question(ctx: Context, { docket, post }: Target, typed: string, posts: number): Promise<Text> {
  if (docket === null) return FORGET.sureOfPost(safeLine(typed), null);
  const glimpse = await glimpseOf(await ctx.db(), docket);
  if (post !== null) return FORGET.sureOfPost(safeLine(typed), glimpse.number);
  return FORGET.sure(posts, glimpse.number, wordsSeen(glimpse));
}

interface Copies {
  readonly removed: readonly string[];
  readonly left: readonly string[];
}

const NONE: Copies = { removed: [], left: [] };

function sayCopies({ removed, left }: Copies): Text[] {
  const list = (paths: readonly string[]) => paths.map((path) => safeLine(path)).join(', ');
  return [
    ...(removed.length > 0 ? [FORGET.copiesRemoved(list(removed))] : []),
    ...(left.length > 0 ? [FORGET.copiesLeft(list(left))] : []),
  ];
}

function sentence(what: string, { state, posts, authors }: Forgetting): Text {
  if (state === 'requested') return FORGET.requested(what);
  return state === 'planned' ? FORGET.planned(what, posts, authors) : FORGET.forgotten(what, posts, authors);
}
