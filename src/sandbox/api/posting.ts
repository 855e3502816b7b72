/** POST /2/tweets under X's rules: a user's token, 280 weighted characters, no duplicate text, replies only to posts that mention the account. */

import { MAX_WEIGHTED_LENGTH, weightedLength } from '../../domain/dispatch/weighted-length.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import { firstIdAt } from '../../domain/x/x-id.ts';
import { entitiesOf, mentionedNames } from '../world/entities.ts';
import { mentionsOf } from '../world/post-store.ts';
import { type RawReference, type RawV2Post, type RawV2User, referenceOf } from '../world/raw.ts';
import { timeOfPost } from '../world/world.ts';
import type { Call, Reply } from './call.ts';
import { forbidden, invalidRequest, notSummoned, unsupportedAuthentication } from './problems.ts';

interface Draft {
  readonly text: string;
  readonly replyTo: RawV2Post | null;
  readonly quoted: RawV2Post | null;
}

export function createPost(call: Call): Reply {
  if (call.caller.kind === 'app') throw unsupportedAuthentication();
  const author = call.caller.user;
  const draft = readDraft(call);
  if (weightedLength(draft.text) > MAX_WEIGHTED_LENGTH) {
    throw forbidden(
      'Your Tweet text is too long. For more information on how Twitter determines text length see https://github.com/twitter/twitter-text.',
    );
  }
  if (draft.replyTo) refuseUnlessWelcome(call, author, draft.text, draft.replyTo);
  if (draft.quoted && call.terms.summonedReplies) refuseUnlessSummoned(call, author, draft.quoted);
  if (saidBefore(call, author, draft.text)) throw forbidden('You are not allowed to create a Tweet with duplicate content.');
  const post = compose(call, author, draft);
  call.world.add({ posts: [post] });
  return { status: 201, body: { data: { edit_history_tweet_ids: [post.id], id: post.id, text: post.text } } };
}

function readDraft(call: Call): Draft {
  const refuse = (message: string): never => {
    throw invalidRequest([{ message }]);
  };
  const body = isRecord(call.body) ? call.body : refuse('The request body is not a JSON object.');
  for (const name of Object.keys(body)) {
    if (!['text', 'reply', 'quote_tweet_id'].includes(name)) refuse(`$.${name}: is not supported by this sandbox`);
  }
  const { text, reply, quote_tweet_id: quoteId } = body;
  if (typeof text !== 'string' || text.trim() === '') return refuse('$.text: must not be empty');
  if (reply !== undefined && !(isRecord(reply) && typeof reply.in_reply_to_tweet_id === 'string')) {
    refuse('$.reply.in_reply_to_tweet_id: is missing but it is required');
  }
  const find = (id: unknown, doing: string): RawV2Post | null => {
    if (id === undefined) return null;
    const post = typeof id === 'string' ? call.world.posts.byId(id) : null;
    if (post && !call.world.users.isSuspended(post.author_id)) return post;
    throw forbidden(`You attempted to ${doing} a Tweet that is deleted or not visible to you.`);
  };
  return {
    text,
    replyTo: find(isRecord(reply) ? reply.in_reply_to_tweet_id : undefined, 'reply to'),
    quoted: find(quoteId, 'quote'),
  };
}

function refuseUnlessWelcome(call: Call, author: RawV2User, text: string, parent: RawV2Post): void {
  if (call.terms.summonedReplies) refuseUnlessSummoned(call, author, parent);
  if (!call.terms.refuseThirdHandles) return;
  const present = new Set([
    ...mentionsOf(parent).map(({ username }) => username),
    call.world.users.byId(parent.author_id)?.username ?? '',
    author.username,
  ]);
  const names = new Set([...present].map((name) => name.toLowerCase()));
  if (mentionedNames(text).some((name) => !names.has(name.toLowerCase()))) {
    throw notSummoned('You can only mention accounts that are part of the conversation you are replying to.');
  }
}

/** Allowed are the author of the post, accounts that it mentions, and the author of a post that it quotes. */
function refuseUnlessSummoned(call: Call, author: RawV2User, other: RawV2Post): void {
  const mentioned = mentionsOf(other).some(({ username, id }) =>
    id ? id === author.id : username.toLowerCase() === author.username.toLowerCase(),
  );
  const quotedId = referenceOf(other, 'quoted');
  const quotes = quotedId !== null && call.world.posts.byId(quotedId)?.author_id === author.id;
  if (other.author_id === author.id || mentioned || quotes) return;
  throw notSummoned('You can only reply to or quote posts where you are mentioned or are the author.');
}

function saidBefore(call: Call, author: RawV2User, text: string): boolean {
  for (const post of call.world.posts.newestFirst([{ by: 'author', key: author.id }], {}, call.now)) {
    if (Date.parse(post.created_at) < call.now - DAY_MS) return false;
    if (post.text === text) return true;
  }
  return false;
}

function compose(call: Call, author: RawV2User, { text, replyTo, quoted }: Draft): RawV2Post {
  let id = BigInt(firstIdAt(new Date(call.now)));
  while (call.world.posts.has(String(id))) id += 1n;
  const references: RawReference[] = [];
  if (replyTo) references.push({ type: 'replied_to', id: replyTo.id });
  if (quoted) references.push({ type: 'quoted', id: quoted.id });
  const entities = entitiesOf(text, (name) => call.world.users.byName(name));
  return {
    id: String(id),
    text,
    author_id: author.id,
    created_at: timeOfPost(call.now),
    conversation_id: replyTo ? (replyTo.conversation_id ?? replyTo.id) : String(id),
    ...(replyTo && { in_reply_to_user_id: replyTo.author_id }),
    ...(references.length > 0 && { referenced_tweets: references }),
    edit_history_tweet_ids: [String(id)],
    lang: /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en',
    ...(entities && { entities }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
