/** `mark` of posts that wait: a complaint gets its docket, any other waits no more. */
import type { PostMark } from '../../domain/docket/complaint.ts';
import { MARK } from '../../domain/messages/commands/complaints/mark.ts';
import { alarmLine, alarmsSaid } from '../../domain/messages/screen/alarms.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { docketOfMarked, markPosts } from '../../register/dockets/waiting-post.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { acting } from '../support/act-on-docket.ts';
import { neededText } from '../support/questions.ts';

export async function runOnPosts(ctx: Context, typed: readonly string[], mark: PostMark, givenReason: string | undefined): Promise<Answer> {
  const reason = await neededText(ctx, givenReason, '--reason', MARK.reasonNeeded);
  const db = await ctx.db();
  const marked = await markPosts(db, typed, mark, reason, acting(ctx));
  const alarms = mark === 'complaint' ? (await takeUpStoredPosts(db, await ctx.reader(), () => ctx.now(), [])).alarms : null;
  const dockets = new Map<number, string | null>();
  for (const { id } of marked) dockets.set(id, mark === 'complaint' ? await docketOfMarked(db, id) : null);
  return {
    json: marked.map(({ id, post }) => ({ post, complaint: mark === 'complaint', docket: dockets.get(id) ?? null })),
    text: () =>
      joined(
        [
          ...marked.map(({ id, post }) => sentence(post, mark, dockets.get(id) ?? null)),
          ...(alarms ? alarmsSaid(alarms).map(alarmLine) : []),
        ],
        '\n',
      ),
  };
}

function sentence(post: string, mark: PostMark, docket: string | null): Text {
  if (mark === 'no_complaint') return MARK.putAway(post);
  return docket === null ? MARK.entersNext(post) : MARK.isDocket(post, docket);
}
