/** The JSON of X API v2 as the sandbox keeps it: always in the older (`tweet`) vocabulary. */

interface RawMention {
  start: number;
  end: number;
  username: string;
  id?: string;
}

interface RawHashtag {
  start: number;
  end: number;
  tag: string;
}

interface RawUrl {
  start: number;
  end: number;
  url: string;
  expanded_url?: string;
  display_url?: string;
  [more: string]: unknown;
}

/** Offsets count code points, as X counts them; end exclusive. */
export interface RawEntities {
  mentions?: RawMention[];
  hashtags?: RawHashtag[];
  urls?: RawUrl[];
  [more: string]: unknown;
}

export interface RawReference {
  type: 'replied_to' | 'quoted' | 'retweeted';
  id: string;
}

export interface RawV2Post {
  id: string;
  text: string;
  author_id: string;
  created_at: string;
  conversation_id?: string;
  in_reply_to_user_id?: string;
  referenced_tweets?: RawReference[];
  edit_history_tweet_ids?: string[];
  lang?: string;
  entities?: RawEntities;
  attachments?: { media_keys?: string[]; [more: string]: unknown };
  [more: string]: unknown;
}

export interface RawV2User {
  id: string;
  name: string;
  username: string;
  [more: string]: unknown;
}

export interface RawV2Media {
  media_key: string;
  type: string;
  [more: string]: unknown;
}

/** What is added to the sandbox in one go. `context` posts can be looked up by id and appear in includes, but no search finds them. */
export interface RawBatch {
  readonly posts?: readonly RawV2Post[];
  readonly context?: readonly RawV2Post[];
  readonly users?: readonly RawV2User[];
  readonly media?: readonly RawV2Media[];
}

export function referenceOf(post: RawV2Post, type: RawReference['type']): string | null {
  return post.referenced_tweets?.find((reference) => reference.type === type)?.id ?? null;
}
