/** Posts with their authors and attachments. */
import type { PostMark, PostRole, TriageReason } from '../../domain/docket/complaint.ts';
import type { Flag } from './flag.ts';
import type { GoneAccount } from '../../domain/x/post.ts';

export interface AuthorsTable {
  id: number;
  x_id: string;
  handle: string | null;
  name: string | null;
  location: string | null;
  /** UTC ISO-8601: how old handle, name and location are; null where no page has named the author. */
  named_at: string | null;
  /** What X said when it was asked for the name; null where it gave one or was not asked. */
  account: GoneAccount | null;
  /** Salt of the hash of handle, name and location in the events that wrote them; null where none was ever hashed. */
  salt: string | null;
}

export interface PostsTable {
  id: number;
  /** Sortable X id; null for complaints that came another way. */
  x_id: string | null;
  author_id: number;
  conversation: string | null;
  reply_to: string | null;
  reply_to_user: string | null;
  quoted: string | null;
  quoted_user: string | null;
  repost_of: string | null;
  edit_of: string | null;
  posted_at: string;
  language: string | null;
  /** Lower-case handles tagged, in the text's order, each between spaces: ` uppolice agrapolice `. */
  mentions: string;
  /** How many of them stand before a reply's own words. */
  leading_mentions: number;
  /** null once forgotten. */
  text: string | null;
  raw: string | null;
  /** Salt of the hashes of its words and of all that was received with them; forgotten with the text. */
  salt: string | null;
  /** null: landed, not entered yet. */
  role: PostRole | null;
  docket_id: number | null;
  triage: TriageReason | null;
  intake_id: number | null;
  landed_at: string;
  /** What a person said of it. */
  marked: PostMark | null;
  /** Whether a post that waits for a person needs one at once, as it was read when it was entered; null where it was not read for that. */
  pressing: Flag | null;
}

export interface MediaTable {
  post_id: number;
  position: number;
  media_key: string;
  type: string;
  url: string | null;
  alt_text: string | null;
}

/** Posts of dockets that a better copy has completed; their dockets are still to be read again. */
export interface CompletedPostsTable {
  post_id: number;
}
