/** Posts that wait for a person: read by today's rules, and listed. */
import type { ReadPost } from '../../reports/waiting-posts.ts';
import { waitingPosts } from '../../reports/waiting-posts.ts';
import type { WaitingWatch } from '../../reports/desk.ts';
import { readingInput } from '../../register/reading/read-post.ts';
import { loadDirectory } from '../../register/shared/load-directory.ts';
import { LIST } from '../../domain/messages/commands/complaints/list.ts';
import { OUTPUT } from '../../domain/messages/commands/figures/export.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';

const ON_TERMINAL = 30;

/** When `status` and `doctor` ask for a person. */
export function waitingWatch(ctx: Context): WaitingWatch {
  const { waitingHours, sweepHours } = ctx.config();
  return { hours: waitingHours, reader: () => waitingReader(ctx), sweepHours };
}

async function waitingReader(ctx: Context): Promise<ReadPost> {
  const directory = await loadDirectory(await ctx.db());
  const reader = await ctx.reader();
  return (post) => reader.read(readingInput(post, directory));
}

export async function answerWaiting(
  ctx: Context,
  { all, limit, ndjson }: { readonly all: boolean | undefined; readonly limit: number | undefined; readonly ndjson: boolean | undefined },
): Promise<Answer> {
  if (all && limit !== undefined) throw new UserError('usage', LIST.allAndLimit, [OUTPUT.leaveOneOut]);
  const posts = await waitingPosts(await ctx.db(), ctx.now(), await waitingReader(ctx));
  const shown = limit === undefined ? posts : posts.slice(0, limit);
  return {
    rows: pages(),
    form: ndjson ? 'ndjson' : undefined,
    text: async function* () {
      // Loaded for this answer alone: commands that only count such posts draw no table.
      const { waitingTable } = await import('../../render/screen/waiting-posts.ts');
      const { columns, colour, stdoutIsTerminal } = ctx.io;
      const onScreen = stdoutIsTerminal && !all && limit === undefined ? shown.slice(0, ON_TERMINAL) : shown;
      yield waitingTable(onScreen, posts.length, { columns, colour, stdoutIsTerminal, lang: ctx.options.lang });
    },
  };

  async function* pages() {
    if (shown.length > 0) yield shown;
  }
}
