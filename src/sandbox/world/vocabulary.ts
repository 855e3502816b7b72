/** X API v2 has an older (`tweet`) and a newer (`post`) vocabulary of field names; the sandbox keeps posts in the older one. */

export type Vocabulary = 'tweet' | 'post';

export const NEWER_NAME: Readonly<Record<string, string>> = {
  edit_history_tweet_ids: 'edit_history_post_ids',
  referenced_tweets: 'referenced_posts',
  note_tweet: 'note_post',
};

/** Renames the fields of a post of the newer vocabulary; other posts are returned as they are. */
export function toStoredVocabulary(post: Record<string, unknown>): Record<string, unknown> {
  const renamed = Object.entries(NEWER_NAME).filter(([, newer]) => newer in post);
  if (renamed.length === 0) return post;
  const older = Object.fromEntries(renamed.map(([name, newer]) => [newer, name]));
  return Object.fromEntries(Object.entries(post).map(([name, value]) => [older[name] ?? name, value]));
}
