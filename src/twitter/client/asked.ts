/** The fields requested of posts and accounts, and which of them can be done without where a server refuses them. */
import type { Refused } from './problem.ts';

export type Vocabulary = 'tweet' | 'post';

/** The fields requested of an author. */
export const AUTHOR_FIELDS = 'username,name,location,verified_type';

/** The fields requested of every post, in X's old vocabulary and in the new one, where some come only as expansions. */
export const ASKED: Record<Vocabulary, Readonly<Record<string, string>>> = {
  tweet: {
    'tweet.fields':
      'id,text,created_at,author_id,conversation_id,in_reply_to_user_id,referenced_tweets,edit_history_tweet_ids,entities,attachments,lang,note_tweet,display_text_range',
    expansions: 'author_id,referenced_tweets.id,referenced_tweets.id.author_id,attachments.media_keys',
    'user.fields': AUTHOR_FIELDS,
    'media.fields': 'type,url,preview_image_url,alt_text',
  },
  post: {
    'post.fields': 'id,text,created_at,conversation_id,entities,attachments,lang,note_post,display_text_range',
    expansions: 'author_id,in_reply_to_user_id,referenced_posts,edit_history_post_ids,attachments.media_keys',
    'user.fields': AUTHOR_FIELDS,
    'media.fields': 'type,url,preview_image_url,alt_text',
  },
};

/** Without these a post can't be entered correctly: who wrote it, when, in which thread, what it answers, whom it tags. */
const NEEDED: Record<Vocabulary, Readonly<Record<string, readonly string[]>>> = {
  tweet: { 'tweet.fields': ['author_id', 'created_at', 'conversation_id', 'referenced_tweets', 'entities'] },
  post: { 'post.fields': ['created_at', 'conversation_id', 'entities'], expansions: ['author_id', 'referenced_posts'] },
};

/** Parameters whose values are optional fields; all others say which posts or accounts. */
const OPTIONAL_PARAMETERS = ['tweet.fields', 'post.fields', 'user.fields', 'media.fields', 'search_count.fields', 'expansions'];

export interface Verdict {
  /** `expansions author_id, media.fields url, type`: left out from now on; empty where repeating the request would not help. */
  readonly dropped: string;
  /** Refused, and no post can be entered without it. */
  readonly needed: readonly string[];
}

/** Remembers what a server refused, so that each field is requested once. */
export class OptionalFields {
  readonly #needed: Readonly<Record<string, readonly string[]>>;
  readonly #refused = new Map<string, Set<string>>();

  constructor(vocabulary: Vocabulary) {
    this.#needed = NEEDED[vocabulary];
  }

  /** The query without what was refused before. */
  allowed(query: Readonly<Record<string, string>>): Record<string, string> {
    const left: Record<string, string> = {};
    for (const [parameter, value] of Object.entries(query)) {
      const refused = this.#refused.get(parameter);
      const values = refused ? value.split(',').filter((each) => !refused.has(each)) : [value];
      if (values.length > 0) left[parameter] = values.join(',');
    }
    return left;
  }

  /** Judges a refusal (HTTP 400) of that query: all of what it refuses is left out, or nothing of it. */
  judge(query: Readonly<Record<string, string>>, problem: { readonly refused: readonly Refused[]; readonly message: string }): Verdict {
    const dropped = new Map<string, Set<string>>();
    const needed = new Set<string>();
    for (const refusal of problem.refused.length > 0 ? problem.refused : namedIn(problem.message)) {
      const { parameter } = refusal;
      const asked = query[parameter]?.split(',') ?? [];
      if (!OPTIONAL_PARAMETERS.includes(parameter) || asked.length === 0) return { dropped: '', needed: [] };
      for (const value of refusedOf(asked, refusal)) {
        if (this.#needed[parameter]?.includes(value)) needed.add(value);
        else valuesOf(dropped, parameter).add(value);
      }
    }
    if (needed.size > 0) return { dropped: '', needed: [...needed] };
    for (const [parameter, values] of dropped) for (const value of values) valuesOf(this.#refused, parameter).add(value);
    return { dropped: [...dropped].map(([parameter, values]) => `${parameter} ${[...values].join(', ')}`).join(', '), needed: [] };
  }
}

function valuesOf(map: Map<string, Set<string>>, parameter: string): Set<string> {
  const values = map.get(parameter) ?? new Set();
  map.set(parameter, values);
  return values;
}

/** A refusal that mentions the parameter only in its message. */
function namedIn(message: string): Refused[] {
  return OPTIONAL_PARAMETERS.filter((parameter) => message.includes(parameter)).map((parameter) => ({ parameter, values: [], message }));
}

/** Which values a refusal means: those outside the list that it gives, else those that it names, else all. */
function refusedOf(asked: readonly string[], { values, message }: Refused): readonly string[] {
  const list = /one of:? \[([^\]]*)\]/.exec(message)?.[1]?.split(/[,\s]+/);
  const outside = list ? asked.filter((value) => !list.includes(value)) : [];
  if (outside.length > 0) return outside;
  const quoted = [...message.matchAll(/[[`'"]([\w.]+)[\]`'"]/g)].map((match) => match[1]);
  const named = asked.filter((value) => values.includes(value) || quoted.includes(value));
  return named.length > 0 ? named : asked;
}
