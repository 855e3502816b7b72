/** Posts that wait for a person: read by today's rules, and listed. */
import type { ReadPost } from '../../reports/waiting-posts.ts';
import { WAITING_KINDS, waitingPosts } from '../../reports/waiting-posts.ts';
import type { WaitingWatch } from '../../reports/desk.ts';
import { readingInput } from '../../register/reading/read-post.ts';
import { loadDirectory } from '../../register/shared/load-directory.ts';
import { lookOf } from './complaint-filters.ts';
import { LIST } from '../../domain/messages/commands/complaints/list.ts';
import { WAITING_WORDS } from '../../domain/messages/screen/waiting-posts.ts';
import { COMMAND_LINE } from '../../domain/messages/program/command-line.ts';
import { FILTERS } from '../../domain/messages/reports/filters.ts';
import { sameNames } from '../../domain/text/same-name.ts';
import { codesListed, codeTyped } from '../../domain/text/typed-code.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';

const ON_TERMINAL = 30;

/** When `status` and `doctor` ask for a person. */
export function waitingWatch(ctx: Context): WaitingWatch {
  const { waitingHours, sweepHours } = ctx.config();
  return { hours: waitingHours, reader: () => waitingReader(ctx), sweepHours };
}

export async function waitingReader(ctx: Context): Promise<ReadPost> {
  const directory = await loadDirectory(await ctx.db());
  const reader = await ctx.reader();
  return (post) => reader.read(readingInput(post, directory));
}

export interface WaitingOptions {
  /** As typed; true: all kinds. */
  readonly kind: string | true;
  readonly all: boolean | undefined;
  readonly limit: number | undefined;
  readonly ndjson: boolean | undefined;
}

export async function answerWaiting(ctx: Context, { kind: typed, all, limit, ndjson }: WaitingOptions): Promise<Answer> {
  if (all && limit !== undefined) throw new UserError('usage', LIST.allAndLimit, [COMMAND_LINE.leaveOneOut]);
  const kind = typed === true ? undefined : codeTyped(typed, WAITING_KINDS, WAITING_WORDS);
  if (typed !== true && kind === undefined) {
    throw new UserError('usage', LIST.noWaitingKind(typed), [
      ...sameNames(typed, WAITING_KINDS).map(FILTERS.didYouMean),
      FILTERS.codes(codesListed(WAITING_KINDS, WAITING_WORDS)),
    ]);
  }
  const posts = await waitingPosts(await ctx.db(), ctx.now(), await waitingReader(ctx), { kind, hours: ctx.config().waitingHours });
  const shown = limit === undefined ? posts : posts.slice(0, limit);
  return {
    rows: pages(),
    form: ndjson ? 'ndjson' : undefined,
    text: async function* () {
      // Loaded for this answer alone: commands that only count such posts draw no table.
      const { waitingList } = await import('../../render/screen/desk/waiting-posts.ts');
      const onScreen = ctx.io.stdoutIsTerminal && !all && limit === undefined ? shown.slice(0, ON_TERMINAL) : shown;
      yield waitingList(onScreen, posts.length, lookOf(ctx));
    },
  };

  async function* pages() {
    if (shown.length > 0) yield shown;
  }
}
