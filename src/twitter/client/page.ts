/** Judges whether an answer is a page of posts, and reads it. */
import { X_ANSWER } from '../../domain/messages/x/answers.ts';
import { isXId } from '../../domain/x/x-id.ts';
import { isObject, type Json, objectsIn } from '../parse/fields.ts';
import { type ParsedPage, parseV2Page } from '../parse/posts.ts';
import { includedPosts } from '../parse/v2.ts';
import type { Vocabulary } from './asked.ts';
import { refusedWith200 } from './error-bodies.ts';
import { XProblem } from './problem.ts';

/** Requested in either vocabulary; X silently leaves out fields that are named in the other one. */
const WANTED = ['author_id', 'created_at', 'conversation_id'];

export interface ReadPage extends ParsedPage, PageDoubts {
  readonly nextToken: string | null;
  /** Requested, and no post of the page has it; a post can be read without any of them. */
  readonly lacks: readonly string[];
}

/** What a page leaves open. */
export interface PageDoubts {
  /** Posts that it counts and does not hold. */
  readonly lacking: number;
  /** Ids that it holds more than once, with other words. */
  readonly twice: readonly string[];
  /** Posts of which X says only that it does not give them: those of the page itself, and those that its posts answer or quote. */
  readonly withheld: { readonly asked: readonly string[]; readonly context: number };
}

/** Throws XProblem where X answered 200 and refused all the same, or where the answer is not a page. */
export function readPage(body: Json, vocabulary: Vocabulary, pageSize: number): ReadPage {
  const { data, meta } = body;
  refuseErrorsAlone(body);
  if (data !== undefined && !Array.isArray(data)) throw new XProblem('unusable', X_ANSWER.dataNotList);
  if (data === undefined && !isObject(meta)) throw new XProblem('unusable', X_ANSWER.noPage);
  const count = countIn(meta);
  if ((data === undefined || data.length === 0) && count !== null && count > 0) {
    throw new XProblem('unusable', X_ANSWER.emptyThoughCounted(count));
  }
  const posts = objectsIn(data);
  const missing = WANTED.filter((field) => posts.length > 0 && posts.every((post) => post[field] === undefined));
  // A complaint can't be registered without its author. The time can be told from X's ids and the thread from the post answered, but
  // where both are missing X answers in the other vocabulary. A lone post that lacks one field says nothing about the others.
  const lone = posts.length === 1 && missing.length === 1;
  const anonymous = missing.includes('author_id') && !lone && !posts.some((post) => isObject(post.author));
  if (anonymous || (missing.includes('created_at') && missing.includes('conversation_id'))) {
    const other = vocabulary === 'tweet' ? 'post' : 'tweet';
    throw new XProblem('unusable', X_ANSWER.fieldsNowhere(missing.join(', '), other));
  }
  const token = (isObject(meta) ? meta.next_token : null) ?? '';
  // Taken for the last page, it would leave out all older posts without a word.
  if (typeof token !== 'string') throw new XProblem('unusable', X_ANSWER.oddToken);
  const nextToken = token === '' ? null : token;
  const given = Array.isArray(data) ? data : [];
  return { ...parseV2Page(body), ...doubtsOf(body, given, { count, nextToken, pageSize }), nextToken, lacks: missing };
}

/** X gives a number; null where it gives none. */
function countIn(meta: unknown): number | null {
  const count = isObject(meta) ? Number(meta.result_count ?? Number.NaN) : Number.NaN;
  return Number.isFinite(count) ? count : null;
}

function doubtsOf(
  body: Json,
  given: readonly unknown[],
  { count, nextToken, pageSize }: { readonly count: number | null; readonly nextToken: string | null; readonly pageSize: number },
): PageDoubts {
  const byId = Map.groupBy(objectsIn(given), ({ id }) => id);
  byId.delete(undefined);
  byId.delete(null);
  const repeated = [...byId].filter(([, copies]) => copies.length > 1);
  const different = given.length - repeated.reduce((sum, [, copies]) => sum + copies.length - 1, 0);
  // X leaves the token of the last page out. A full page that names none otherwise, or does not count its posts, does not say that it is the last.
  const isOdd = count === null || typeof body.next_token === 'string' || (isObject(body.meta) && 'next_token' in body.meta);
  const unsaid = nextToken === null && given.length >= pageSize && isOdd;
  return {
    lacking: unsaid ? 1 : Math.max(0, (count ?? 0) - different),
    twice: repeated.filter(([, copies]) => new Set(copies.map(({ text }) => text)).size > 1).map(([id]) => String(id)),
    withheld: withheldIn(body, given),
  };
}

function withheldIn({ errors, includes }: Json, given: readonly unknown[]): PageDoubts['withheld'] {
  const named = objectsIn(errors).flatMap((error) => {
    const id = error.resource_id ?? error.value;
    const isPost = error.resource_type === 'tweet' || error.resource_type === 'post';
    return isPost && isXId(id) ? [id] : [];
  });
  const shown = [...objectsIn(given), ...includedPosts(includes)];
  const referred = new Set(shown.flatMap((post) => objectsIn(post.referenced_tweets ?? post.referenced_posts).map(({ id }) => id)));
  const withheld = [...new Set(named)];
  const asked = withheld.filter((id) => !referred.has(id));
  return { asked, context: withheld.length - asked.length };
}

/** Errors beside posts are partial; errors alone are a refusal with HTTP 200. */
function refuseErrorsAlone(body: Json): void {
  if (body.data === undefined && !isObject(body.meta) && Array.isArray(body.errors)) throw refusedWith200(body);
}

/** Answers to look-ups: what does not exist is left out, but any other error is a refusal. */
export function foundIn(body: Json): Json[] {
  if (body.data !== undefined) return Array.isArray(body.data) ? objectsIn(body.data) : isObject(body.data) ? [body.data] : [];
  const errors = objectsIn(body.errors);
  if (errors.length > 0 && errors.every((error) => ABSENT.includes(String(error.type).split('/').at(-1) ?? ''))) return [];
  if (errors.length > 0) throw refusedWith200(body);
  if (isObject(body.meta)) return [];
  throw new XProblem('unusable', X_ANSWER.noData);
}

const ABSENT = ['resource-not-found', 'not-authorized-for-resource', 'resource-unavailable'];

/** A time as X takes it. */
export function wholeSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
