/** Pages of posts: their size, their tokens and the answer that a page makes. */
import { createHash } from 'node:crypto';
import type { RawV2Post } from '../world/raw.ts';
import { answerPosts } from './answer-posts.ts';
import type { Call, Reply } from './call.ts';
import type { Parameters } from './parameters.ts';
import { invalidParameter } from './problems.ts';
import { readSelection } from './selection.ts';

export function pageSize(call: Call, parameters: Parameters, from: number): number {
  const size = parameters.integer('max_results', { from, to: 100, otherwise: 10 });
  return Math.min(size, call.terms.maxPage ?? size);
}

/** cut: there are more posts than can be reached; X then gives a token for a page without data. */
export type Ending = 'all' | 'cut';

interface PageRequest {
  readonly size: number;
  readonly tokenName: string;
  readonly fingerprint: string;
  readonly found: Generator<RawV2Post, Ending>;
}

export function answerPage(call: Call, parameters: Parameters, { size, fingerprint, found }: PageRequest): Reply {
  const selection = readSelection(parameters, call.terms.served);
  const posts: RawV2Post[] = [];
  let next = found.next();
  for (; !next.done && posts.length < size; next = found.next()) posts.push(next.value);
  const more = !next.done || next.value === 'cut';
  const [newest, oldest] = [posts[0], posts.at(-1)];
  if (call.emptyPage && newest) {
    return { status: 200, body: { meta: { result_count: 0, next_token: tokenBelow(String(BigInt(newest.id) + 1n), fingerprint) } } };
  }
  const answer = answerPosts(posts, selection, call.world);
  const meta = {
    ...(newest && oldest && { newest_id: newest.id, oldest_id: oldest.id }),
    result_count: posts.length,
    ...(more && oldest && { next_token: tokenBelow(oldest.id, fingerprint) }),
  };
  return {
    status: 200,
    body: { ...answer, meta },
    posts: posts.map((post) => post.id),
    users: (answer.includes?.users ?? []).map((user) => String(user.id)),
  };
}

/** A token holds the id below which the page begins and a digest of the question, so that it is refused with any other question. */
function tokenBelow(id: string, fingerprint: string): string {
  return `7140${BigInt(id).toString(36)}z${digest(fingerprint)}`;
}

/** The id below which a page begins: by its token, or by until_id. Exclusive. */
export function idBelow(parameters: Parameters, tokenName: string, fingerprint: string, untilId: bigint | undefined): bigint | undefined {
  const token = parameters.text(tokenName);
  if (token === null) return untilId;
  const read = /^7140([0-9a-z]{1,14})z([0-9a-f]{8})$/.exec(token);
  if (read?.[1] === undefined || read[2] !== digest(fingerprint)) {
    throw invalidParameter(tokenName, token, `The \`${tokenName}\` query parameter value [${token}] is not valid`);
  }
  const id = [...read[1]].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  return untilId !== undefined && untilId < id ? untilId : id;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
