/** Counts what sweeps ask of X and what X bills for it, in the situations that decide what the register costs. */
import { copyFileSync } from 'node:fs';
import type { SandboxOptions } from '../../src/sandbox/server/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { run, temporaryFolder } from '../support/run.ts';
import { compareRegister, HANDLES, impatientClient, inventTraffic, isWhole, type Traffic } from '../support/sandbox-register.ts';

export interface Reading {
  readonly situation: string;
  readonly command: string;
  /** Requests that reached X, by endpoint. */
  readonly requests: Readonly<Record<string, number>>;
  /** What X bills: each resource once a UTC day. */
  readonly billed: { readonly posts: number; readonly users: number };
  /** What the register entered into its ledger. */
  readonly ledgerUsd: number;
  readonly newPosts: number;
  readonly exitStatus: number;
  /** Gaps that are open afterwards, one line each. */
  readonly gaps: readonly string[];
  readonly said: string;
  /** Whether everything that X has shown by now stands in the register once. */
  readonly whole: boolean;
}

const START = new Date('2026-11-02T06:30:20.000Z');
const MINUTE_MS = 60_000;
const DEADLINE_MS = 20_000;

export async function measuredReadings(): Promise<Reading[]> {
  using folder = temporaryFolder();
  const template = folder.file('template.db');
  await run(['init', '--yes'], { now: START, env: { UPPOLICE_DB: template } });
  const readings: Reading[] = [];
  for (const [index, situation] of SITUATIONS.entries()) {
    const register = folder.file(`${index}.db`);
    copyFileSync(template, register);
    const desk = new Desk(register);
    try {
      await situation(desk);
      readings.push(...desk.readings);
    } finally {
      await desk.close();
    }
  }
  return readings;
}

/** A register beside its sandbox; what is swept under a name is kept as a reading. */
class Desk {
  readonly readings: Reading[] = [];
  readonly #register: string;
  readonly #written: { readonly id: string }[] = [];
  #sandbox: Sandbox | null = null;

  constructor(register: string) {
    this.#register = register;
  }

  get sandbox(): Sandbox {
    if (!this.#sandbox) throw new Error('the sandbox is not open yet');
    return this.#sandbox;
  }

  async open(options: SandboxOptions = {}): Promise<void> {
    this.#sandbox = await startSandbox({ handles: HANDLES, clock: START, ...options });
  }

  /** Posts of the last minutes, but of the last one. */
  write(traffic: Traffic): void {
    this.sandbox.addPosts(traffic.posts, { users: traffic.users });
    this.#written.push(...traffic.posts);
  }

  async do(...argv: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
    const { sandbox } = this;
    return run(argv, { now: sandbox.now(), env: { UPPOLICE_DB: this.#register }, x: async () => impatientClient(sandbox, DEADLINE_MS) });
  }

  async sweep(situation: string | null, ...more: string[]): Promise<void> {
    const { sandbox } = this;
    const before = { requests: sandbox.requests.length, ...sandbox.reads };
    const { stdout, stderr, code } = await this.do('sync', ...more, '--json');
    if (situation === null) return;
    const answer = JSON.parse(stdout) as {
      posts: { new: number };
      estimatedCostUsd: number;
      gaps: { handle: string; way: string; from: string; to: string; reason: string }[];
    };
    const requests: Record<string, number> = {};
    for (const { path } of sandbox.requests.slice(before.requests)) {
      const endpoint = endpointOf(path);
      requests[endpoint] = (requests[endpoint] ?? 0) + 1;
    }
    this.readings.push({
      situation,
      command: ['uppolice sync', ...more].join(' '),
      requests,
      billed: { posts: sandbox.reads.posts - before.posts, users: sandbox.reads.users - before.users },
      ledgerUsd: answer.estimatedCostUsd,
      newPosts: answer.posts.new,
      exitStatus: code,
      gaps: answer.gaps.map(({ handle, from, to, reason }) => `@${handle} ${from.slice(0, 16)}Z – ${to.slice(0, 16)}Z ${reason}`),
      said: stderr.trim(),
      whole: isWhole(await compareRegister(this.#register, this.#written)),
    });
  }

  async close(): Promise<void> {
    await this.#sandbox?.close();
  }
}

function endpointOf(path: string): string {
  if (path.endsWith('/search/recent')) return 'search';
  if (path.endsWith('/mentions')) return 'mentions';
  return path.replace(/^\/2\//, '');
}

function lately(
  desk: Desk,
  minutes: number,
  posts: number,
  more: { threeHandles?: number; handles?: readonly string[]; seed?: number } = {},
): Traffic {
  const now = desk.sandbox.now().getTime();
  return inventTraffic({
    posts,
    from: new Date(now - minutes * MINUTE_MS),
    to: new Date(now - MINUTE_MS),
    threads: false,
    threeHandles: 0,
    ...more,
  });
}

const SITUATIONS: readonly ((desk: Desk) => Promise<void>)[] = [
  async (desk) => {
    await desk.open();
    await desk.sweep('The first sweep of a new register; nobody has written');
    desk.sandbox.advance(60 * MINUTE_MS);
    await desk.sweep('Idle: nothing new');
    desk.sandbox.advance(60 * MINUTE_MS);
    await desk.sweep('Idle, by mentions, the first time: the ids of the handles are looked up', '--via', 'mentions');
    desk.sandbox.advance(60 * MINUTE_MS);
    await desk.sweep('Idle, by mentions', '--via', 'mentions');
    desk.sandbox.advance(60 * MINUTE_MS);
    await desk.sweep('Idle, and what the handles answer is read too', '--replies');
  },
  async (desk) => {
    await desk.open();
    await desk.sweep(null);
    desk.sandbox.advance(60 * MINUTE_MS);
    desk.write(lately(desk, 50, 700));
    desk.write(lately(desk, 50, 300, { threeHandles: 1, seed: 2 }));
    await desk.sweep('1,000 new posts, 300 of them tag three handles');
    desk.sandbox.advance(5 * MINUTE_MS);
    await desk.sweep('The same five minutes later: the last quarter of an hour is read again and is not billed again');
  },
  async (desk) => {
    await desk.open({ late: { minutes: 10, every: 1 } });
    await desk.sweep(null);
    desk.sandbox.advance(60 * MINUTE_MS);
    desk.write(lately(desk, 3, 1));
    await desk.sweep('A post that is not in the index yet: ten minutes late');
    desk.sandbox.advance(15 * MINUTE_MS);
    await desk.sweep('Fifteen minutes later: it is found');
  },
  async (desk) => {
    await desk.open();
    await desk.sweep(null);
    desk.sandbox.advance(60 * MINUTE_MS);
    desk.write(lately(desk, 50, 900, { handles: ['agrapolice'] }));
    await desk.sweep('900 posts to one handle since the last sweep');
  },
  async (desk) => {
    await desk.open();
    await desk.sweep(null);
    desk.sandbox.advance(60 * MINUTE_MS);
    desk.write(lately(desk, 50, 900, { handles: ['agrapolice'] }));
    await desk.sweep('The same by mentions: X gives the newest 800', '--via', 'mentions', '--handle', 'agrapolice');
    desk.sandbox.advance(5 * MINUTE_MS);
    await desk.sweep('Afterwards by search, which still reaches the others');
  },
  async (desk) => {
    await desk.open();
    await desk.do('handle', 'add', 'NobodyHasThis', '--unit', 'hq');
    await desk.sweep(null);
    desk.sandbox.advance(60 * MINUTE_MS);
    desk.write(lately(desk, 50, 20));
    await desk.sweep('One registered handle is unknown to X; 20 new posts');
    desk.sandbox.advance(60 * MINUTE_MS);
    await desk.sweep('The same by mentions, nothing new', '--via', 'mentions');
  },
];
