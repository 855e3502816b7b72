/** A sync that is killed: 5,000 posts over all shipped handles, with faults of X on at random. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDb } from '../../src/db/engine/open.ts';
import type { FaultName } from '../../src/sandbox/faults/faults.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import type { Traffic } from '../../test/support/sandbox-register.ts';
import { start, uppolice } from '../support/program.ts';
import { type Crash, type CrashOptions, faultsOf, killIntake, trafficOfADay, type Undisturbed, undisturbed } from './subject.ts';

/** Without those that are only waited for: a request may take a minute. */
export const FAULTS_AT_RANDOM: readonly FaultName[] = [
  'reset',
  'close',
  'html',
  'no-content',
  'redirect',
  'empty-body',
  'errors-only',
  'cut-json',
  'bad-json',
  'gzip-cut',
  'gzip-garbage',
  'server-error',
  'unavailable',
  'not-found',
  'empty-page',
  'missing-field',
  'errors-null',
  'partial-errors',
  'remaining-zero',
  'stale',
  'lost-answer',
  'rate-limit',
  'unauthorized',
  'credits',
];
/** Of each of them, for a request. */
const PROBABILITY = 0.002;
/** Runs until one of them is complete; with so many faults about, every second one or so is. */
const MOST_RUNS = 40;
/** Nobody's limit: the register is swept over and over. */
export const NO_LIMITS = { search: 1e9, mentions: 1e9, 'users-by': 1e9, usage: 1e9, create: 1e9, me: 1e9 };

export class SyncCrash implements Crash {
  readonly #options: CrashOptions;
  readonly #traffic: Traffic;
  readonly #template: string;
  #register = '';
  #sandbox: Sandbox | null = null;
  #undisturbed: Undisturbed = { progress: { landed: 0, dockets: 0 }, dockets: new Map() };
  #runs = 0;
  #requests = 0;
  #faults = 0;
  #day = '';

  constructor(options: CrashOptions) {
    this.#options = options;
    this.#traffic = trafficOfADay(options);
    this.#template = join(options.folder, 'template.db');
  }

  async prepare(): Promise<void> {
    await uppolice(['init', '--yes'], { UPPOLICE_DB: this.#template, HOME: this.#options.folder });
    await this.begin(0);
    await uppolice(['sync'], this.#environment());
    this.#undisturbed = await undisturbed(this.#register, this.#traffic.posts);
  }

  async begin(round: number): Promise<void> {
    await this.#sandbox?.close();
    const { folder, seed } = this.#options;
    this.#register = join(folder, `sync-${round}.db`);
    for (const end of ['', '.numbers']) copyFileSync(this.#template + end, this.#register + end);
    this.#sandbox = await startSandbox({ ...this.#traffic, clock: 'real', limits: NO_LIMITS, seed: seed + round });
    if (round > 0) for (const name of FAULTS_AT_RANDOM) this.#sandbox.setFault(name, { on: 'search', probability: PROBABILITY });
    this.#day = new Date().toISOString().slice(0, 10);
  }

  killOnce(random: () => number): Promise<string | null> {
    this.#runs += 1;
    return killIntake(() => start(['sync'], this.#environment()), this.#register, this.#undisturbed.progress, random);
  }

  async finish(): Promise<string[]> {
    const sandbox = this.#sandbox as Sandbox;
    let last = -1;
    for (let run = 0; run < MOST_RUNS && last !== 0; run++) {
      this.#runs += 1;
      // 1 is a bug, and so is what killing may not lead to: a register that is not there, busy, or broken.
      last = (await uppolice(['sync'], this.#environment(), [0, 10, 30, 31, 32, 33])).code ?? -1;
    }
    this.#requests += sandbox.requests.length;
    this.#faults += sandbox.requests.filter(({ fault }) => fault !== null).length;
    const faults = await faultsOf(this.#register, this.#traffic.posts, this.#undisturbed.dockets);
    if (last !== 0) faults.push(`no sweep was complete within ${MOST_RUNS} runs`);
    return [...faults, ...(await this.#budget(sandbox))];
  }

  summary(): string {
    return `${this.#runs} runs, ${this.#requests} requests, ${this.#faults} of them met a fault; the ledger of each round equals what X billed`;
  }

  async close(): Promise<void> {
    await this.#sandbox?.close();
  }

  #environment(): Record<string, string> {
    const { folder } = this.#options;
    return { HOME: folder, UPPOLICE_DB: this.#register, UPPOLICE_X_API_URL: this.#sandbox?.url ?? '', UPPOLICE_X_BEARER_TOKEN: 'training' };
  }

  /** The ledger against the bill, of posts and users; both begin anew at midnight, so a round over midnight proves nothing. */
  async #budget(sandbox: Sandbox): Promise<string[]> {
    if (new Date().toISOString().slice(0, 10) !== this.#day) return [];
    const db = await openDb(this.#register);
    try {
      const rows = await db.k.selectFrom('ledger').select(['resource', 'units']).execute();
      const sum = (resource: string) => rows.filter((row) => row.resource === resource).reduce((total, { units }) => total + units, 0);
      const [posts, users] = [sum('post_read'), sum('user_read')];
      if (posts === sandbox.reads.posts && users === sandbox.reads.users) return [];
      return [`the ledger has ${posts} posts and ${users} users, X bills ${sandbox.reads.posts} and ${sandbox.reads.users}`];
    } finally {
      await db.close();
    }
  }
}
