/** Which fields of a post an answer holds, in the older (`tweet`) and the newer (`post`) vocabulary of X API v2. */
import type { Parameters } from './parameters.ts';
import { invalidParameter } from './problems.ts';
import type { RawV2Post, RawV2User } from '../world/raw.ts';

export type Vocabulary = 'tweet' | 'post';

const SHARED_POST_FIELDS = [
  'article',
  'attachments',
  'card_uri',
  'community_id',
  'context_annotations',
  'conversation_id',
  'created_at',
  'display_text_range',
  'edit_controls',
  'entities',
  'geo',
  'id',
  'lang',
  'matched_media_notes',
  'media_metadata',
  'non_public_metrics',
  'note_request_suggestions',
  'organic_metrics',
  'paid_partnership',
  'possibly_sensitive',
  'promoted_metrics',
  'public_metrics',
  'reply_settings',
  'scopes',
  'source',
  'suggested_source_links',
  'suggested_source_links_with_counts',
  'text',
  'withheld',
];
const POST_FIELDS: Readonly<Record<Vocabulary, readonly string[]>> = {
  tweet: [...SHARED_POST_FIELDS, 'author_id', 'edit_history_tweet_ids', 'in_reply_to_user_id', 'note_tweet', 'referenced_tweets'],
  post: [...SHARED_POST_FIELDS, 'article_title', 'note_post'],
};

const SHARED_EXPANSIONS = [
  'article.cover_media',
  'article.media_entities',
  'attachments.media_keys',
  'attachments.media_source_tweet',
  'attachments.poll_ids',
  'author_id',
  'entities.mentions.username',
  'geo.place_id',
  'in_reply_to_user_id',
];
const EXPANSIONS: Readonly<Record<Vocabulary, readonly string[]>> = {
  tweet: [
    ...SHARED_EXPANSIONS,
    'edit_history_tweet_ids',
    'entities.note.mentions.username',
    'referenced_tweets.id',
    'referenced_tweets.id.attachments.media_keys',
    'referenced_tweets.id.author_id',
  ],
  post: [...SHARED_EXPANSIONS, 'edit_history_post_ids', 'referenced_posts', 'username'],
};

const USER_FIELDS = [
  'affiliation',
  'confirmed_email',
  'connection_status',
  'created_at',
  'description',
  'entities',
  'id',
  'is_identity_verified',
  'location',
  'most_recent_tweet_id',
  'name',
  'parody',
  'pinned_tweet_id',
  'profile_banner_url',
  'profile_image_url',
  'protected',
  'public_metrics',
  'receives_your_dm',
  'subscribes_to_you',
  'subscription',
  'subscription_type',
  'url',
  'username',
  'verified',
  'verified_followers_count',
  'verified_type',
  'withheld',
];
const USER_EXPANSIONS = ['affiliation', 'most_recent_tweet_id', 'pinned_tweet_id', 'most_recent_post_id', 'pinned_post_id'];
const MEDIA_FIELDS = [
  'alt_text',
  'duration_ms',
  'height',
  'media_key',
  'non_public_metrics',
  'organic_metrics',
  'preview_image_url',
  'promoted_metrics',
  'public_metrics',
  'type',
  'url',
  'variants',
  'width',
];
const POLL_FIELDS = ['duration_minutes', 'end_datetime', 'id', 'options', 'voting_status'];
const PLACE_FIELDS = ['contained_within', 'country', 'country_code', 'full_name', 'geo', 'id', 'name', 'place_type'];

/** Parameters that say what an answer about posts holds. */
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
 * A name of the other vocabulary is passed over without a word, as X does; a name of neither is refused.
 * Where both are served, a request that uses `post.fields` or an expansion of the newer vocabulary is answered in that.
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

/** In which vocabulary a request is answered, also when it is refused. */
export function vocabularyOf(query: URLSearchParams, served: Vocabulary | 'both'): Vocabulary {
  if (served !== 'both') return served;
  const onlyNewer = (name: string) => EXPANSIONS.post.includes(name) && !EXPANSIONS.tweet.includes(name);
  return query.has('post.fields') || (query.get('expansions') ?? '').split(',').some(onlyNewer) ? 'post' : 'tweet';
}

/** An expansion brings the field that it expands. */
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
const NEWER_NAME: Readonly<Record<string, string>> = {
  edit_history_tweet_ids: 'edit_history_post_ids',
  referenced_tweets: 'referenced_posts',
  note_tweet: 'note_post',
};

/** The post as an answer shows it: what was asked for and what the post, already completed, has. */
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
/** What X says of every account, where nobody said it to the sandbox. */
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

/** A thing as an answer shows it: `always`, and what was asked for and is known. */
export function showFields(
  thing: Readonly<Record<string, unknown>>,
  always: readonly string[],
  asked: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(thing).filter(([name]) => always.includes(name) || asked.has(name)));
}

/** Brings a post of the newer vocabulary into the one in which the store keeps posts; others are returned as they are. */
export function toStoredVocabulary(post: Record<string, unknown>): Record<string, unknown> {
  const renamed = Object.entries(NEWER_NAME).filter(([, newer]) => newer in post);
  if (renamed.length === 0) return post;
  const older = Object.fromEntries(renamed.map(([name, newer]) => [newer, name]));
  return Object.fromEntries(Object.entries(post).map(([name, value]) => [older[name] ?? name, value]));
}
