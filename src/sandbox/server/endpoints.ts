/** The endpoints of the sandbox, by method and path, with X's rate limits for 15 minutes. */
import type { Call, Reply } from '../api/call.ts';
import { me, postsById, usage, userById, usersById, usersByName } from '../api/lookups.ts';
import { createPost } from '../api/posting.ts';
import { countRecent, mentionsOfUser, postsOfUser, searchAll, searchRecent } from '../api/timelines.ts';
import type { Limit } from './rate-limits.ts';

export interface Endpoint {
  /** Its name for faults and limits. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly limit: Limit;
  readonly answer: (call: Call) => Reply;
}

export const ENDPOINTS: readonly Endpoint[] = [
  { name: 'search', method: 'GET', path: /^\/2\/tweets\/search\/recent$/, limit: { app: 450, user: 300 }, answer: searchRecent },
  { name: 'archive', method: 'GET', path: /^\/2\/tweets\/search\/all$/, limit: { app: 300, user: 300 }, answer: searchAll },
  { name: 'counts', method: 'GET', path: /^\/2\/tweets\/counts\/recent$/, limit: { app: 300, user: 300 }, answer: countRecent },
  { name: 'mentions', method: 'GET', path: /^\/2\/users\/(\d{1,19})\/mentions$/, limit: { app: 450, user: 300 }, answer: mentionsOfUser },
  { name: 'user-posts', method: 'GET', path: /^\/2\/users\/(\d{1,19})\/tweets$/, limit: { app: 10_000, user: 900 }, answer: postsOfUser },
  { name: 'users-by', method: 'GET', path: /^\/2\/users\/by$/, limit: { app: 300, user: 900 }, answer: usersByName },
  { name: 'me', method: 'GET', path: /^\/2\/users\/me$/, limit: { app: 75, user: 75 }, answer: me },
  { name: 'user', method: 'GET', path: /^\/2\/users\/(\d{1,19})$/, limit: { app: 300, user: 900 }, answer: userById },
  { name: 'users', method: 'GET', path: /^\/2\/users$/, limit: { app: 300, user: 900 }, answer: usersById },
  { name: 'posts', method: 'GET', path: /^\/2\/tweets$/, limit: { app: 3500, user: 5000 }, answer: postsById },
  {
    name: 'create',
    method: 'POST',
    path: /^\/2\/tweets$/,
    limit: { app: 10_000, user: 100, daily: { app: 10_000, user: 10_000 } },
    answer: createPost,
  },
  { name: 'usage', method: 'GET', path: /^\/2\/usage\/tweets$/, limit: { app: 50, user: 50 }, answer: usage },
];

export const ENDPOINT_NAMES = ENDPOINTS.map(({ name }) => name);
