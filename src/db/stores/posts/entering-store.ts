/** What entering writes to the rows of posts. */
import type { PostRole, TriageReason } from '../../../domain/docket/complaint.ts';
import type { WriteHandle } from '../../db.ts';

export interface EnteredPost {
  readonly id: number;
  readonly role: PostRole | null;
  readonly docketId: number | null;
  readonly triage: TriageReason | null;
  readonly salt: string | null;
}

export async function saveEntered(tx: WriteHandle, posts: readonly EnteredPost[]): Promise<void> {
  await tx.runMany(
    'update posts set role = ?, docket_id = ?, triage = ?, salt = coalesce(?, salt) where id = ?',
    posts.map((p) => [p.role, p.docketId, p.triage, p.salt, p.id]),
  );
}

/** Saves which of the posts that now wait for a person need one at once. */
export async function savePressing(tx: WriteHandle, posts: readonly (readonly [id: number, pressing: boolean])[]): Promise<void> {
  await tx.runMany(
    'update posts set pressing = ? where id = ?',
    posts.map(([id, pressing]) => [Number(pressing), id]),
  );
}

/** Saves conversations that were not known yet when the posts landed. */
export async function saveConversations(
  tx: WriteHandle,
  conversations: readonly (readonly [conversation: string, postId: number])[],
): Promise<void> {
  await tx.runMany('update posts set conversation = ? where id = ?', conversations);
}
