/** Judges whether an answer is a page of posts, and reads it. */
import { X_ANSWER } from '../../domain/messages/x/answers.ts';
import { isObject, type Json, objectsIn } from '../parse/fields.ts';
import { type ParsedPage, parseV2Page } from '../parse/posts.ts';
import type { Vocabulary } from './asked.ts';
import { refusedWith200 } from './error-bodies.ts';
import { XProblem } from './problem.ts';

/** Requested in either vocabulary; X silently leaves out fields that are named in the other one. */
const WANTED = ['author_id', 'created_at', 'conversation_id'];

export interface ReadPage extends ParsedPage {
  readonly nextToken: string | null;
  /** Requested, and no post of the page has it; a post can be read without any of them. */
  readonly lacks: readonly string[];
}

/** Throws XProblem where X answered 200 and refused all the same, or where the answer is not a page. */
export function readPage(body: Json, vocabulary: Vocabulary): ReadPage {
  const { data, meta } = body;
  refuseErrorsAlone(body);
  if (data !== undefined && !Array.isArray(data)) throw new XProblem('unusable', X_ANSWER.dataNotList);
  if (data === undefined && !isObject(meta)) throw new XProblem('unusable', X_ANSWER.noPage);
  const count = isObject(meta) ? meta.result_count : undefined;
  if (data === undefined && typeof count === 'number' && count > 0) {
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
  return { ...parseV2Page(body), nextToken: token === '' ? null : token, lacks: missing };
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
