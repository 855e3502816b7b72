/** Judges whether an answer is a page of posts, and reads it. */
import { isObject, type Json, objectsIn } from '../parse/fields.ts';
import { type ParsedPage, parseV2Page } from '../parse/posts.ts';
import type { Vocabulary } from './asked.ts';
import { whatItSays, XProblem } from './problem.ts';

/** Asked for in either vocabulary; X leaves out what it was asked for in the other one, and says nothing. */
const WANTED = ['author_id', 'created_at', 'conversation_id'];

export interface ReadPage extends ParsedPage {
  readonly nextToken: string | null;
  /** Asked for, and no post of the page has it; each can be read without. */
  readonly lacks: readonly string[];
}

/** Throws XProblem where X answered 200 and refused all the same, or where the answer is no page. */
export function readPage(body: Json, vocabulary: Vocabulary): ReadPage {
  const { data, meta } = body;
  refuseErrorsAlone(body);
  if (data !== undefined && !Array.isArray(data)) throw new XProblem('unusable', 'a page whose data is no list');
  if (data === undefined && !isObject(meta)) throw new XProblem('unusable', 'neither posts nor the count of a page');
  const count = isObject(meta) ? meta.result_count : undefined;
  if (data === undefined && typeof count === 'number' && count > 0) {
    throw new XProblem('unusable', `a page that counts ${count} posts and holds none`);
  }
  const posts = objectsIn(data);
  const missing = WANTED.filter((field) => posts.length > 0 && posts.every((post) => post[field] === undefined));
  // Without its author nobody's complaint can be registered; the time stands in X's ids and a thread in what is answered, but both
  // missing at once is the sign of the other vocabulary.
  // A lone post that lacks nothing else says nothing of the others.
  const lone = posts.length === 1 && missing.length === 1;
  const anonymous = missing.includes('author_id') && !lone && !posts.some((post) => isObject(post.author));
  if (anonymous || (missing.includes('created_at') && missing.includes('conversation_id'))) {
    const other = vocabulary === 'tweet' ? 'post' : 'tweet';
    throw new XProblem(
      'unusable',
      `not one post has ${missing.join(', ')}, though asked for; X may have gone over to the vocabulary "${other}" (uppolice config set vocabulary ${other})`,
    );
  }
  const token = isObject(meta) ? meta.next_token : undefined;
  return { ...parseV2Page(body), nextToken: typeof token === 'string' && token !== '' ? token : null, lacks: missing };
}

/** Errors beside posts are partial; errors alone are a refusal with HTTP 200. */
function refuseErrorsAlone(body: Json): void {
  if (body.data !== undefined || isObject(body.meta) || !Array.isArray(body.errors)) return;
  const said = whatItSays(body);
  throw new XProblem('resource', said.detail || 'X refuses without a reason');
}

/** Answers to lookups: what is not there is left out, but errors that tell of anything else are a refusal. */
export function foundIn(body: Json): Json[] {
  if (body.data !== undefined) return Array.isArray(body.data) ? objectsIn(body.data) : isObject(body.data) ? [body.data] : [];
  const errors = objectsIn(body.errors);
  if (errors.length > 0 && errors.every((error) => ABSENT.includes(String(error.type).split('/').at(-1) ?? ''))) return [];
  if (errors.length > 0) throw new XProblem('resource', whatItSays(body).detail || 'X refuses without a reason');
  if (isObject(body.meta)) return [];
  throw new XProblem('unusable', 'neither data nor errors');
}

const ABSENT = ['resource-not-found', 'not-authorized-for-resource', 'resource-unavailable'];
