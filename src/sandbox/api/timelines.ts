/** The endpoints that give pages of posts, newest first: recent search and its counts, mentions of a handle, posts of a handle. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/time/ist.ts';
import { MENTIONS_REACH, SEARCH_DAYS } from '../../domain/x/limits.ts';
import { firstIdAt } from '../../domain/x/x-id.ts';
import { type ListingKey, mentionsOf } from '../world/post-store.ts';
import { type RawV2Post, type RawV2User, referenceOf } from '../world/raw.ts';
import type { Call, Reply } from './call.ts';
import { answerPage, type Ending, idBelow, pageSize } from './pagination.ts';
import { Parameters } from './parameters.ts';
import { invalidParameter, missingResource } from './problems.ts';
import { listingsFor, matches, parseQuery, type Query } from './query.ts';
import { POST_SELECTORS, readSelection } from './selection.ts';

const WINDOW_MS = SEARCH_DAYS * DAY_MS;
const OWN_POSTS_REACH = 3200;
/** Without an end_time, recent search ends so long before now. */
const DEFAULT_END_MS = 30_000;
/** The latest end_time, before now. */
const LATEST_END_MS = 10_000;
const RANGE = ['since_id', 'until_id', 'start_time', 'end_time'];

interface Range {
  /** Exclusive. */
  readonly after: bigint | undefined;
  /** Exclusive. */
  readonly before: bigint | undefined;
  /** Milliseconds; from is included, to is not. */
  readonly from: number;
  readonly to: number;
}

export function searchRecent(call: Call): Reply {
  return search(call, call.now - WINDOW_MS);
}

/** The full archive: the same search without a limit of time. */
export function searchAll(call: Call): Reply {
  return search(call, 0);
}

function search(call: Call, oldest: number): Reply {
  const parameters = new Parameters(call.query, [
    'query',
    'max_results',
    'next_token',
    'pagination_token',
    'sort_order',
    ...RANGE,
    ...POST_SELECTORS,
  ]);
  const text = parameters.required('query');
  const query = parseQuery(text, call.terms.queryLength);
  const size = pageSize(call, parameters, 10);
  const range = readSearchRange(call, parameters, oldest);
  const tokenName = parameters.has('next_token') ? 'next_token' : 'pagination_token';
  return answerPage(call, parameters, {
    size,
    tokenName,
    fingerprint: text,
    found: found(call, listingsFor(query, call.world.users), query, {
      ...range,
      before: idBelow(parameters, tokenName, text, range.before),
    }),
  });
}

export function countRecent(call: Call): Reply {
  const parameters = new Parameters(call.query, [
    'query',
    'granularity',
    'next_token',
    'pagination_token',
    'search_count.fields',
    ...RANGE,
  ]);
  const query = parseQuery(parameters.required('query'), call.terms.queryLength);
  const granularity = parameters.text('granularity') ?? 'hour';
  const width = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS }[granularity];
  if (width === undefined) {
    throw invalidParameter(
      'granularity',
      granularity,
      `The \`granularity\` query parameter value [${granularity}] is not one of [minute,hour,day]`,
    );
  }
  const range = readSearchRange(call, parameters, call.now - WINDOW_MS);
  const newer = call.terms.served === 'post' || parameters.list('search_count.fields').includes('post_count');
  const counts = new Map<number, number>();
  let total = 0;
  for (const post of found(call, listingsFor(query, call.world.users), query, range)) {
    const bucket = Math.floor(Date.parse(post.created_at) / width);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    total += 1;
  }
  const data = [];
  // X's first and last bucket are cut to the range.
  for (let bucket = Math.floor(range.from / width); bucket * width < range.to; bucket += 1) {
    data.push({
      end: new Date(Math.min((bucket + 1) * width, range.to)).toISOString(),
      start: new Date(Math.max(bucket * width, range.from)).toISOString(),
      [newer ? 'post_count' : 'tweet_count']: counts.get(bucket) ?? 0,
    });
  }
  return { status: 200, body: { data, meta: { [newer ? 'total_post_count' : 'total_tweet_count']: total } } };
}

export function mentionsOfUser(call: Call): Reply {
  const parameters = new Parameters(call.query, ['max_results', 'pagination_token', ...RANGE, ...POST_SELECTORS]);
  return userTimeline(call, parameters, MENTIONS_REACH, (user) => ({
    keys: [
      { by: 'mention', key: user.username.toLowerCase() },
      { by: 'mention', key: `#${user.id}` },
    ],
    // A name may have passed to another account: the user id in the post decides, if there is one.
    holds: (post) =>
      mentionsOf(post).some(({ username, id }) => (id ? id === user.id : username.toLowerCase() === user.username.toLowerCase())),
  }));
}

export function postsOfUser(call: Call): Reply {
  const parameters = new Parameters(call.query, ['max_results', 'pagination_token', 'exclude', ...RANGE, ...POST_SELECTORS]);
  const excluded = parameters.list('exclude');
  for (const value of excluded) {
    if (value === 'replies' || value === 'retweets') continue;
    throw invalidParameter('exclude', value, `The \`exclude\` query parameter value [${value}] is not one of [replies,retweets]`);
  }
  return userTimeline(call, parameters, OWN_POSTS_REACH, (user) => ({
    keys: [{ by: 'author', key: user.id }],
    holds: (post) =>
      !(excluded.includes('replies') && referenceOf(post, 'replied_to')) &&
      !(excluded.includes('retweets') && referenceOf(post, 'retweeted')),
  }));
}

interface Timeline {
  readonly keys: readonly ListingKey[];
  readonly holds: (post: RawV2Post) => boolean;
}

function userTimeline(call: Call, parameters: Parameters, reach: number, timelineOf: (user: RawV2User) => Timeline): Reply {
  const { world, pathId } = call;
  const { vocabulary } = readSelection(parameters, call.terms.served);
  const size = pageSize(call, parameters, 5);
  const sinceId = parameters.id('since_id');
  const untilId = parameters.id('until_id');
  const range: Range = {
    after: sinceId ?? undefined,
    before: idBelow(parameters, 'pagination_token', pathId, untilId ?? undefined),
    from: (sinceId === null ? parameters.time('start_time') : null) ?? 0,
    to: (untilId === null ? parameters.time('end_time') : null) ?? call.now + 1,
  };
  const user = world.users.byId(pathId);
  if (!user || world.users.isSuspended(user.id)) {
    return { status: 200, body: { errors: [missingResource('user', 'id', pathId, user ? 'suspended' : 'unknown', vocabulary)] } };
  }
  const { keys, holds } = timelineOf(user);
  function* reachable(): Generator<RawV2Post, Ending> {
    let seen = 0;
    // Only so many of the newest are reachable, whatever range is asked for.
    for (const post of world.posts.newestFirst(keys, {}, call.now)) {
      if (world.users.isSuspended(post.author_id) || !holds(post)) continue;
      seen += 1;
      if (seen > reach) return 'cut';
      if (range.after !== undefined && BigInt(post.id) <= range.after) break;
      if (inRange(post, range)) yield post;
    }
    return 'all';
  }
  return answerPage(call, parameters, { size, tokenName: 'pagination_token', fingerprint: pathId, found: reachable() });
}

function* found(call: Call, keys: readonly ListingKey[] | null, query: Query, range: Range): Generator<RawV2Post, Ending> {
  const { world } = call;
  for (const post of world.posts.newestFirst(keys, { after: range.after, before: range.before }, call.now)) {
    // In invented posts ids and times may differ slightly: a day is ample, and saves reading a million posts.
    if (Date.parse(post.created_at) < range.from - DAY_MS) break;
    if (inRange(post, range) && !world.users.isSuspended(post.author_id) && matches(query, post, world.users)) yield post;
  }
  return 'all';
}

function inRange(post: RawV2Post, { from, to, before }: Range): boolean {
  const at = Date.parse(post.created_at);
  return at >= from && at < to && (before === undefined || BigInt(post.id) < before);
}

/** since_id rules out start_time, until_id rules out end_time; nothing older than `oldest` (ms). */
function readSearchRange(call: Call, parameters: Parameters, oldest: number): Range {
  const sinceId = parameters.id('since_id');
  const untilId = parameters.id('until_id');
  const startTime = parameters.time('start_time');
  const endTime = parameters.time('end_time');
  const minute = (at: number) => `${new Date(at).toISOString().slice(0, 16)}Z`;
  const refuse = (name: string, message: string): never => {
    throw invalidParameter(name, parameters.text(name) ?? '', message);
  };
  const smallest = firstIdAt(new Date(oldest));
  if (sinceId !== null && sinceId < BigInt(smallest)) {
    refuse(
      'since_id',
      `'since_id' must be a tweet id created after [${minute(oldest)}]. Please use a 'since_id' that is larger than ${smallest}`,
    );
  }
  if (startTime !== null && startTime < oldest) {
    refuse('start_time', `Invalid 'start_time':'${minute(startTime)}'. 'start_time' must be on or after ${minute(oldest)}`);
  }
  if (endTime !== null && endTime > call.now - LATEST_END_MS) {
    refuse('end_time', `Invalid 'end_time':'${minute(endTime)}'. 'end_time' must be a minimum of 10 seconds prior to the request time.`);
  }
  if (startTime !== null && endTime !== null && startTime >= endTime) {
    refuse('start_time', `Invalid 'start_time':'${minute(startTime)}'. 'start_time' must be before 'end_time'.`);
  }
  const latest = call.now - DEFAULT_END_MS;
  return {
    after: sinceId ?? undefined,
    before: untilId ?? undefined,
    from: Math.max((sinceId === null ? startTime : null) ?? oldest, oldest),
    to: untilId === null ? (endTime ?? latest) : latest,
  };
}
