/**
 * Reads recorded answers of X with the parser and the client, and exits with 1 where there are none: `node scripts/check-recorded.ts [FOLDER]`.
 *
 * Posts from requests that did not ask for author or time cannot be registered and are counted separately; any other unreadable post is a
 * failure.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_PAGE } from '../src/domain/x/limits.ts';
import { foundIn, readPage } from '../src/twitter/client/page.ts';
import { XProblem } from '../src/twitter/client/problem.ts';
import { isObject, type Json, objectsIn, userOf } from '../src/twitter/parse/fields.ts';
import { parsePosts } from '../src/twitter/parse/posts.ts';

const folder = process.argv[2] ?? '../shared/x-api/recorded';
if (!existsSync(folder)) {
  console.error(`No recorded answers in ${folder}: nothing was checked.`);
  process.exit(1);
}

interface Recorded {
  readonly uri: string;
  readonly method: string;
  readonly body: Json;
}

/** A file holds a single answer, or a list of requests with their answers. */
function recordedIn(name: string): Recorded[] {
  const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  if (!isObject(content)) throw new Error(`${name} is not a JSON object`);
  if (!Array.isArray(content.interactions)) return [{ uri: name, method: 'GET', body: content }];
  return objectsIn(content.interactions).map(({ request, response }) => {
    const { uri, method } = request as Json;
    return { uri: String(uri), method: String(method), body: (response as Json).body as Json };
  });
}

const NOT_ASKED = /no author_id/;
let failed = 0;
for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
  for (const recorded of recordedIn(name)) {
    const verdict = check(recorded);
    if (verdict.wrong) failed += 1;
    console.log(`${verdict.wrong ? 'FAILED' : 'ok'}  ${name}  ${recorded.method}  ${verdict.says}`);
  }
}
process.exitCode = failed > 0 ? 1 : 0;

function check({ uri, method, body }: Recorded): { readonly wrong: boolean; readonly says: string } {
  const first = Array.isArray(body.data) ? body.data[0] : body.data;
  if (method !== 'GET' || (isObject(first) && !('text' in first) && !('username' in first)))
    return { wrong: !isObject(body.data), says: 'not a page' };
  if (isObject(first) && 'username' in first) {
    const users = foundIn(body).map(userOf);
    return { wrong: users.includes(null), says: `${users.length} users` };
  }
  const parsed = parsePosts(body);
  const unasked = parsed.unreadable.filter(({ reason }) => NOT_ASKED.test(reason.en)).length;
  const others = parsed.unreadable.length - unasked;
  const says = `${parsed.posts.length} posts, ${parsed.context.length} as context, ${unasked} without an author (not asked for), ${others} unreadable`;
  return { wrong: others > 0 && !isRefusal(body), says: `${says}; the client: ${judged(body, uri)}` };
}

function judged(body: Json, uri: string): string {
  try {
    const page = readPage(body, 'tweet', LARGEST_PAGE);
    return `a page of ${page.posts.length}${page.nextToken ? ' with more to come' : ''}`;
  } catch (error) {
    if (!(error instanceof XProblem)) throw error;
    if (error.kind === 'unusable' && uri.includes('fields=')) throw error;
    return `${error.kind}, ${error.message}`;
  }
}

function isRefusal(body: Json): boolean {
  return body.data === undefined && Array.isArray(body.errors);
}
