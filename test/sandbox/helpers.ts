/** Invented posts for the sandbox, and a plain client for its API. */
import { afterEach, vi } from 'vitest';
import { firstIdAt } from '../../src/domain/x/x-id.ts';
import type { SandboxOptions } from '../../src/sandbox/server/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { entitiesOf } from '../../src/sandbox/world/entities.ts';
import type { RawV2Post, RawV2User } from '../../src/sandbox/world/raw.ts';
import { stopClock } from '../support/stop-clock.ts';

export const NOON = new Date('2026-10-10T06:30:00.000Z');
const MINUTE_MS = 60_000;

export const USERS: readonly RawV2User[] = [
  { id: '501', name: 'UP Police', username: 'Uppolice', location: 'Lucknow', verified_type: 'government' },
  { id: '502', name: 'Agra', username: 'agrapolice' },
  { id: '503', name: 'Lucknow', username: 'lkopolice' },
  { id: '601', name: 'Asha', username: 'Asha_K_Agra', location: 'Agra' },
  { id: '602', name: 'Bina', username: 'Bina_Kanpur' },
];

/** A post by user 601, so many minutes before NOON; `serial` tells posts of the same minute apart. */
export function post(minutesAgo: number, text: string, more: Partial<RawV2Post> & { serial?: number } = {}): RawV2Post {
  const { serial = 0, ...rest } = more;
  const at = new Date(NOON.getTime() - minutesAgo * MINUTE_MS);
  const id = String(BigInt(firstIdAt(at)) + BigInt(serial));
  const entities = entitiesOf(text, (name) => USERS.find(({ username }) => username.toLowerCase() === name.toLowerCase()));
  return {
    id,
    text,
    author_id: '601',
    created_at: at.toISOString(),
    conversation_id: id,
    edit_history_tweet_ids: [id],
    lang: 'en',
    ...(entities && { entities }),
    ...rest,
  };
}

const started: Sandbox[] = [];
afterEach(async () => {
  for (const sandbox of started.splice(0)) await sandbox.close();
  vi.useRealTimers();
});

/** Closed after the test. Its clock stands at NOON unless the options set it, and moves where the test says so. */
export async function sandboxWith(posts: readonly RawV2Post[], options: SandboxOptions = {}): Promise<Sandbox> {
  stopClock(NOON);
  const sandbox = await startSandbox({ posts, users: USERS, clock: NOON, ...options });
  started.push(sandbox);
  return sandbox;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely.
  readonly body: any;
}

export async function ask(
  sandbox: Sandbox,
  path: string,
  query: Readonly<Record<string, string>> = {},
  request: { token?: string; json?: unknown; method?: string } = {},
): Promise<Answered> {
  const url = new URL(path, sandbox.url);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const { token = 'app', json, method = json === undefined ? 'GET' : 'POST' } = request;
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}` },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

export async function search(sandbox: Sandbox, query: string, more: Readonly<Record<string, string>> = {}): Promise<Answered> {
  return ask(sandbox, '/2/tweets/search/recent', { query, max_results: '100', ...more });
}

/** Texts of the posts of an answer, in its order. */
export function texts(answered: Answered): string[] {
  return (answered.body.data ?? []).map((each: { text: string }) => each.text);
}
