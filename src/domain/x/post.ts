/** One post as X, a file or the sandbox gave it: one shape for every vocabulary; ids as text; text already cleaned. */

export interface PostMention {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly handle: string;
  /** X's user id, where it was given. */
  readonly userId: string | null;
}

export interface PostMedia {
  readonly key: string;
  readonly type: string;
  readonly url: string | null;
  readonly altText: string | null;
}

export interface PostAuthor {
  readonly id: string;
  /** null where the page did not say who the id is. */
  readonly handle: string | null;
  readonly name: string | null;
  readonly location: string | null;
}

export interface Post {
  readonly id: string;
  readonly text: string;
  /** UTC ISO-8601 with milliseconds. */
  readonly createdAt: string;
  readonly author: PostAuthor;
  readonly conversationId: string | null;
  readonly inReplyToPostId: string | null;
  readonly inReplyToUserId: string | null;
  readonly quotedPostId: string | null;
  /** The author of the quoted post, where the page said it. */
  readonly quotedUserId: string | null;
  readonly repostOfId: string | null;
  /** The first id of its edit history, where there is more than one version; else null. */
  readonly editOfId: string | null;
  readonly language: string | null;
  readonly mentions: readonly PostMention[];
  readonly hashtags: readonly string[];
  /** Links as they open, not the t.co form. */
  readonly links: readonly string[];
  readonly media: readonly PostMedia[];
  /** Length of the part of the text that X put before a reply, where the source says so (v1.1); else null. */
  readonly textStart: number | null;
  /** The JSON as received. */
  readonly raw: string;
}

/** What X says of an account that it does not show. */
export type GoneAccount = 'suspended' | 'absent';

/** A page of posts, and what came with it as context (`includes`): context is stored, never counted as read. */
export interface PostPage {
  readonly posts: readonly Post[];
  readonly context: readonly Post[];
  readonly authors: readonly PostAuthor[];
  /** Accounts that the page says are suspended or do not exist, by X id. */
  readonly gone?: readonly GoneAuthor[];
}

export interface GoneAuthor {
  readonly id: string;
  readonly account: GoneAccount;
}

/** NUL and lone surrogates cannot be stored or hashed alike everywhere: cleaned once, at the edge. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}
