/** Which fields of posts and accounts a request selects, and how an answer shows them in its vocabulary. */

import type { RawV2Post, RawV2User } from '../world/raw.ts';
import { NEWER_NAME, type Vocabulary } from '../world/vocabulary.ts';
import { EXPANSIONS, MEDIA_FIELDS, PLACE_FIELDS, POLL_FIELDS, POST_FIELDS, USER_EXPANSIONS, USER_FIELDS } from './fields.ts';
import type { Parameters } from './parameters.ts';
import { invalidParameter } from './problems.ts';

/** Parameters that select what an answer about posts contains. */
export const POST_SELECTORS = ['tweet.fields', 'post.fields', 'expansions', 'user.fields', 'media.fields', 'poll.fields', 'place.fields'];
export const USER_SELECTORS = ['user.fields', 'expansions', 'tweet.fields', 'post.fields'];

export interface Selection {
  readonly vocabulary: Vocabulary;
  readonly postFields: ReadonlySet<string>;
  readonly expansions: ReadonlySet<string>;
  readonly userFields: ReadonlySet<string>;
  readonly mediaFields: ReadonlySet<string>;
}

/**
 * A name of the other vocabulary is ignored, as X does; a name of neither is refused. Where both vocabularies are served, a request that
 * uses `post.fields` or an expansion of the newer vocabulary is answered in the newer one.
 */
export function readSelection(parameters: Parameters, served: Vocabulary | 'both', about: 'posts' | 'users' = 'posts'): Selection {
  const expansions = parameters.list('expansions');
  const newer =
    parameters.has('post.fields') || expansions.some((name) => EXPANSIONS.post.includes(name) && !EXPANSIONS.tweet.includes(name));
  const vocabulary = served === 'both' ? (newer ? 'post' : 'tweet') : served;
  const check = (name: string, values: readonly string[], known: readonly string[]) => {
    for (const value of values) {
      if (known.includes(value)) continue;
      const message = `The \`${name}\` query parameter value [${value}] is not one of [${known.join(',')}]`;
      throw invalidParameter(name, value, message);
    }
    return values;
  };
  const anyPostField = [...POST_FIELDS.tweet, ...POST_FIELDS.post, ...Object.values(NEWER_NAME)];
  check('tweet.fields', parameters.list('tweet.fields'), anyPostField);
  check('post.fields', parameters.list('post.fields'), anyPostField);
  check('expansions', expansions, about === 'users' ? USER_EXPANSIONS : [...EXPANSIONS.tweet, ...EXPANSIONS.post]);
  check('poll.fields', parameters.list('poll.fields'), POLL_FIELDS);
  check('place.fields', parameters.list('place.fields'), PLACE_FIELDS);
  const ours = (names: readonly string[], known: readonly string[]) => new Set(names.filter((name) => known.includes(name)));
  return {
    vocabulary,
    postFields: ours(parameters.list(`${vocabulary}.fields`), POST_FIELDS[vocabulary]),
    expansions: ours(expansions, EXPANSIONS[vocabulary]),
    userFields: new Set(check('user.fields', parameters.list('user.fields'), USER_FIELDS)),
    mediaFields: new Set(check('media.fields', parameters.list('media.fields'), MEDIA_FIELDS)),
  };
}

/** The vocabulary in which a request is answered or refused. */
export function vocabularyOf(query: URLSearchParams, served: Vocabulary | 'both'): Vocabulary {
  if (served !== 'both') return served;
  const onlyNewer = (name: string) => EXPANSIONS.post.includes(name) && !EXPANSIONS.tweet.includes(name);
  return query.has('post.fields') || (query.get('expansions') ?? '').split(',').some(onlyNewer) ? 'post' : 'tweet';
}

/** An expansion includes the field that it expands. */
const FIELD_OF_EXPANSION: Readonly<Record<string, string>> = {
  author_id: 'author_id',
  in_reply_to_user_id: 'in_reply_to_user_id',
  'attachments.media_keys': 'attachments',
  'entities.mentions.username': 'entities',
  edit_history_tweet_ids: 'edit_history_tweet_ids',
  edit_history_post_ids: 'edit_history_tweet_ids',
  'referenced_tweets.id': 'referenced_tweets',
  'referenced_tweets.id.author_id': 'referenced_tweets',
  referenced_posts: 'referenced_tweets',
  note_post: 'note_tweet',
};
/** The post as an answer shows it: of the completed post, what the request selected. */
export function showPost(post: RawV2Post, selection: Selection): Record<string, unknown> {
  const { vocabulary, postFields, expansions } = selection;
  const wanted = new Set(['id', 'text', ...(vocabulary === 'tweet' ? ['edit_history_tweet_ids'] : [])]);
  for (const name of [...postFields, ...expansions]) wanted.add(FIELD_OF_EXPANSION[name] ?? name);
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(post)) {
    if (!wanted.has(name) || value === undefined) continue;
    if (vocabulary === 'tweet') shown[name] = value;
    else shown[NEWER_NAME[name] ?? name] = name === 'public_metrics' ? newerMetrics(value as Record<string, unknown>) : value;
  }
  return shown;
}

function newerMetrics({ retweet_count, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return retweet_count === undefined ? rest : { repost_count: retweet_count, ...rest };
}

const USER_ALWAYS = ['id', 'name', 'username'];
/** What X gives for every account, for those that the sandbox knows no more about. */
const PLAIN_USER = {
  created_at: '2016-09-08T00:00:00.000Z',
  description: '',
  protected: false,
  public_metrics: { followers_count: 0, following_count: 0, tweet_count: 0, listed_count: 0 },
  verified: false,
  verified_type: 'none',
};

export function showUser(user: RawV2User, { vocabulary, userFields }: Selection): Record<string, unknown> {
  const shown = showFields({ ...PLAIN_USER, ...user }, USER_ALWAYS, userFields);
  if (vocabulary === 'tweet' || shown.public_metrics === undefined) return shown;
  const { tweet_count, ...metrics } = shown.public_metrics as Record<string, unknown>;
  return { ...shown, public_metrics: { ...metrics, post_count: tweet_count } };
}

/** The fields in `always`, and of the others those that were asked for. */
export function showFields(
  thing: Readonly<Record<string, unknown>>,
  always: readonly string[],
  asked: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(thing).filter(([name]) => always.includes(name) || asked.has(name)));
}
