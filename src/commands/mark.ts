/** `mark`: what a person knows better than the machine, of posts that wait. */
import type { Command } from 'commander';
import type { PostMark } from '../domain/docket/complaint.ts';
import { MARK } from '../domain/messages/commands/complaints/mark.ts';
import { joined, type Text } from '../domain/messages/text.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { docketOfMarked, type MarkedPost, markPost } from '../register/dockets/waiting-post.ts';
import { takeUpStoredPosts } from '../register/intake/take-up.ts';
import { acting } from './support/act-on-docket.ts';
import { neededText } from './support/questions.ts';

export interface MarkOptions {
  /** --complaint, --no-complaint. */
  readonly complaint?: boolean;
  readonly reason?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('mark <post...>')
    .description(text(MARK.description))
    .option('--complaint', text(MARK.complaint))
    .option('--no-complaint', text(MARK.noComplaint))
    .option('--reason <text>', text(MARK.reason))
    .addHelpText('after', text(MARK.examples))
    .action(async (posts: string[], options: MarkOptions) => ctx.answer(await run(ctx, posts, options)));
}

export async function run(ctx: Context, posts: readonly string[], options: MarkOptions): Promise<Answer> {
  if (options.complaint === undefined) throw new UserError('usage', MARK.saySomething, [MARK.giveOne]);
  const mark: PostMark = options.complaint ? 'complaint' : 'no_complaint';
  const reason = await neededText(ctx, options.reason, '--reason', MARK.reasonNeeded);
  const db = await ctx.db();
  const marked: MarkedPost[] = [];
  for (const post of posts) marked.push(await markPost(db, post, mark, reason, acting(ctx)));
  if (mark === 'complaint') await takeUpStoredPosts(db, await ctx.reader(), () => ctx.now());
  const dockets = new Map<number, string | null>();
  for (const { id } of marked) dockets.set(id, mark === 'complaint' ? await docketOfMarked(db, id) : null);
  return {
    json: marked.map(({ id, post }) => ({ post, complaint: options.complaint, docket: dockets.get(id) ?? null })),
    text: () =>
      joined(
        marked.map(({ id, post }) => sentence(post, mark, dockets.get(id) ?? null)),
        '\n',
      ),
  };
}

function sentence(post: string, mark: PostMark, docket: string | null): Text {
  if (mark === 'no_complaint') return MARK.putAway(post);
  return docket === null ? MARK.entersNext(post) : MARK.isDocket(post, docket);
}
