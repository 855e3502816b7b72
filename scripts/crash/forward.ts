/** Kills a forwarding by public reply: no citizen may be answered twice, and a reply of unknown outcome must not be sent again. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDb } from '../../src/db/engine/open.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import type { RawV2Post } from '../../src/sandbox/world/raw.ts';
import { HANDLES, type Traffic } from '../../test/support/sandbox-register.ts';
import { start, uppolice } from '../support/program.ts';
import { type Crash, type CrashOptions, trafficOfADay } from './subject.ts';
import { NO_LIMITS } from './sync.ts';

const DESK = 'Uppolice';
const FORWARD = ['forward', '--ready', '--via', 'reply', '--max', '40', '--yes'];
/** Dockets to forward in a round. */
const POSTS_A_ROUND = 400;
/** A kill comes after at most this many answers of the sandbox, and at most this long after the last of them. */
const MOST_ANSWERS = 25;
const AFTER_MS = 12;
const START_MS = 600;

interface DispatchRow {
  readonly id: number;
  readonly state: string;
  readonly result_ref: string | null;
}

export class ForwardCrash implements Crash {
  readonly #options: CrashOptions;
  readonly #traffic: Traffic;
  readonly #template: string;
  #register = '';
  #sandbox: Sandbox | null = null;
  #replies = 0;
  #uncertain = 0;
  #found = 0;
  #left = 0;

  constructor(options: CrashOptions) {
    this.#options = options;
    this.#traffic = trafficOfADay(
      { ...options, posts: Math.min(POSTS_A_ROUND, options.posts) },
      {
        threads: false,
        threeHandles: 0,
        always: DESK,
        // With a second one, each post names the unit that it goes to.
        handles: HANDLES.filter((name) => /pol/i.test(name) && name !== DESK),
      },
    );
    this.#template = join(options.folder, 'template.db');
  }

  async prepare(): Promise<void> {
    await this.#open(0);
    await uppolice(['init', '--yes'], this.#environment(this.#template));
    await uppolice(['sync'], this.#environment(this.#template));
  }

  async begin(round: number): Promise<void> {
    await this.#open(round);
    this.#register = join(this.#options.folder, `forward-${round}.db`);
    for (const end of ['', '.numbers']) copyFileSync(this.#template + end, this.#register + end);
    for (const name of ['lost-answer', 'empty-created', 'server-error', 'html'] as const)
      this.#sandbox?.setFault(name, { on: 'create', probability: 0.01 });
  }

  async killOnce(random: () => number): Promise<string | null> {
    const sandbox = this.#sandbox as Sandbox;
    const running = start(FORWARD, this.#environment());
    const wanted = Math.floor(random() * MOST_ANSWERS);
    const before = creations(sandbox);
    const answered = sandbox.requests.length;
    if (wanted === 0) await sleep(random() * START_MS);
    else while (!running.over() && sandbox.requests.length < answered + wanted) await sleep(1);
    await sleep(random() * AFTER_MS);
    running.kill('SIGKILL');
    const { signal } = await running.ended;
    if (signal !== 'SIGKILL') return null;
    return creations(sandbox) > before ? 'sending' : 'before the first reply';
  }

  async finish(): Promise<string[]> {
    const sandbox = this.#sandbox as Sandbox;
    sandbox.clearFaults();
    const failures: string[] = [];
    await uppolice([...FORWARD, '--max', '1000'], this.#environment(), [0, 60]);
    const unsure = (await this.#dispatches()).filter(({ state }) => state === 'sending');
    this.#uncertain += unsure.length;
    // The leases of the dead processes run out, the thread is read (search ends half a minute before now), and what was posted is found.
    sandbox.advance(60_000);
    await this.#endLeases();
    await uppolice(['sync'], this.#environment());
    const before = creations(sandbox);
    await uppolice([...FORWARD, '--max', '1000'], this.#environment(), [0, 60]);
    if (creations(sandbox) > before) failures.push(`${creations(sandbox) - before} replies were sent though none was left to send`);

    const replies = new Map((await repliesOn(sandbox)).map((post) => [post.id, post]));
    failures.push(...answeredTwice([...replies.values()]));
    const rows = await this.#dispatches();
    const sent = rows.filter(({ state }) => state === 'sent');
    const left = rows.filter(({ state }) => state === 'sending');
    this.#replies += replies.size;
    this.#left += left.length;
    this.#found += unsure.length - left.length;
    for (const { id, result_ref: ref } of sent)
      if (ref === null || !replies.has(ref)) failures.push(`dispatch ${id} is sent, and its reply is not on X`);
    if (new Set(sent.map((row) => row.result_ref)).size !== sent.length) failures.push('two dispatches name one reply');
    if (sent.length !== replies.size) failures.push(`${replies.size} replies stand on X, ${sent.length} dispatches are sent`);
    const strange = rows.filter(({ state }) => !['sent', 'sending', 'needs_person'].includes(state));
    if (strange.length > 0) failures.push(`dispatches are left as ${[...new Set(strange.map(({ state }) => state))].join(', ')}`);
    const { stdout } = await uppolice(['audit', 'verify', '--json'], this.#environment(), [0, 42]);
    if (JSON.parse(stdout).ok !== true) failures.push(`audit verify: ${stdout}`);
    return failures;
  }

  summary(): string {
    return `${this.#replies} replies on X, none twice; ${this.#uncertain} of unknown outcome after the kills, of which ${this.#found} were found on the thread and ${this.#left} wait for a person`;
  }

  async close(): Promise<void> {
    await this.#sandbox?.close();
  }

  async #open(round: number): Promise<void> {
    await this.#sandbox?.close();
    this.#sandbox = await startSandbox({
      ...this.#traffic,
      handles: [DESK],
      clock: 'real',
      limits: NO_LIMITS,
      seed: this.#options.seed + round,
    });
  }

  async #dispatches(): Promise<DispatchRow[]> {
    const db = await openDb(this.#register);
    try {
      return await db.k.selectFrom('dispatches').select(['id', 'state', 'result_ref']).execute();
    } finally {
      await db.close();
    }
  }

  /** As if the time had passed after which a lease counts as that of a dead process. */
  async #endLeases(): Promise<void> {
    const db = await openDb(this.#register);
    try {
      await db.k
        .updateTable('dispatches')
        .set({ lease_until: new Date(0).toISOString() })
        .where('state', '=', 'sending')
        .execute();
    } finally {
      await db.close();
    }
  }

  #environment(register = this.#register): Record<string, string> {
    return {
      HOME: this.#options.folder,
      UPPOLICE_DB: register,
      UPPOLICE_X_API_URL: this.#sandbox?.url ?? '',
      UPPOLICE_X_BEARER_TOKEN: 'training',
      UPPOLICE_X_USER_TOKEN: `user:${DESK}`,
    };
  }
}

/** The replies that the desk has on X, by its own timeline. */
async function repliesOn(sandbox: Sandbox): Promise<RawV2Post[]> {
  const ask = async (path: string) => (await fetch(`${sandbox.url}/2/${path}`, { headers: { authorization: 'Bearer training' } })).json();
  const { data } = (await ask(`users/by?usernames=${DESK}`)) as { data: { id: string }[] };
  const posts: RawV2Post[] = [];
  let token = '';
  do {
    const page = (await ask(`users/${data[0]?.id}/tweets?max_results=100&tweet.fields=referenced_tweets${token}`)) as {
      data?: RawV2Post[];
      meta: { next_token?: string };
    };
    posts.push(...(page.data ?? []));
    token = page.meta.next_token ? `&pagination_token=${page.meta.next_token}` : '';
  } while (token !== '');
  return posts;
}

function creations(sandbox: Sandbox): number {
  return sandbox.requests.filter(({ method }) => method === 'POST').length;
}

function answeredTwice(replies: readonly RawV2Post[]): string[] {
  const answered = replies.flatMap((post) => post.referenced_tweets ?? []);
  const twice = answered.length - new Set(answered.map(({ id }) => id)).size;
  return twice === 0 ? [] : [`${twice} posts were answered twice`];
}
