/** One post without a docket of its own: what it says, why it waits or no longer does, and the commands that settle it. */
import type { Handle } from '../../db/db.ts';
import { marksOfPost } from '../../db/stores/events/docket-event-store.ts';
import type { UndecidedPost } from '../../db/stores/posts/waiting-store.ts';
import type { PostRole } from '../../domain/docket/complaint.ts';
import { aroundPosts, type PostReading, type WaitingPost, type WaitingReason, waitingPost } from '../waiting-posts.ts';

export interface ShownWaitingPost extends Omit<WaitingPost, 'reason'> {
  /** null where it waits no more. */
  readonly reason: WaitingReason | null;
  readonly role: PostRole | null;
  /** ISO 3166 code of the author's country abroad, where tagged or named. */
  readonly country: string | null;
  /** What a person has said of it; the reason is null where it was forgotten or is withheld. */
  readonly decided: { readonly complaint: boolean; readonly by: string | null; readonly at: string; readonly reason: string | null } | null;
  /** To be completed where they end in a reason. */
  readonly commands: readonly string[];
}

interface MarkBody {
  readonly by?: string;
  readonly data?: { readonly complaint?: boolean };
}

export async function shownPost(
  handle: Handle,
  post: UndecidedPost,
  { now, reading, waits }: { readonly now: Date; readonly reading: PostReading; readonly waits: boolean },
): Promise<ShownWaitingPost> {
  const shown = waitingPost(post, await aroundPosts(handle, [post]), now, reading);
  const mark = (await marksOfPost(handle, post.id)).at(-1);
  const body = mark && (JSON.parse(mark.body) as MarkBody);
  return {
    ...shown,
    reason: waits ? shown.reason : null,
    role: post.role,
    country: reading.country,
    decided:
      mark && body
        ? {
            complaint: body.data?.complaint === true,
            by: body.by ?? null,
            at: mark.at,
            reason: shown.withheld === null ? (mark.texts.reason ?? null) : null,
          }
        : null,
    commands: commandsFor(shown, post, waits).map((command) => `uppolice ${command}`),
  };
}

function commandsFor({ post, reason, docket }: WaitingPost, { marked }: UndecidedPost, waits: boolean): string[] {
  const decide = (answer: '--complaint' | '--no-complaint') => `mark ${post} ${answer} --reason "…"`;
  if (!waits) return marked === 'no_complaint' ? [decide('--complaint')] : [];
  return [
    ...(reason === 'not_entered' || reason === 'unknown_author' ? ['sync'] : []),
    ...(docket === null ? [] : [`show ${docket}`]),
    decide('--complaint'),
    decide('--no-complaint'),
  ];
}
