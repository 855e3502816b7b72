/** What a crash test needs of the command that it kills, and how it chooses the moment. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openDb } from '../../src/db/engine/open.ts';
import { counterValue } from '../../src/db/stores/facts/counter-store.ts';
import {
  compareRegister,
  differences,
  docketsByPost,
  inventTraffic,
  isWhole,
  type Traffic,
  type TrafficOptions,
} from '../../test/support/sandbox-register.ts';
import { type Running, uppolice } from '../support/program.ts';

export interface CrashOptions {
  readonly folder: string;
  readonly posts: number;
  readonly seed: number;
}

export interface Crash {
  /** Once: posts are invented, and the register that an undisturbed run gives is made. */
  prepare(): Promise<void>;
  /** A fresh register. */
  begin(round: number): Promise<void>;
  /** Starts the command and kills it; returns its stage, or null when it ended first. */
  killOnce(random: () => number): Promise<string | null>;
  /** Runs it to its end and returns what is wrong then. */
  finish(): Promise<string[]>;
  /** What was counted over all rounds. */
  summary(): string;
  close(): Promise<void>;
}

export interface Progress {
  readonly landed: number;
  readonly dockets: number;
}

/** How far intake has come. */
export async function progressOf(register: string): Promise<Progress> {
  const db = await openDb(register);
  try {
    return { landed: await counterValue(db, 'post'), dockets: await counterValue(db, 'docket') };
  } finally {
    await db.close();
  }
}

const HOUR_MS = 3_600_000;
/** The longest start of the program, and the longest delay of a kill after the state it waits for, ms. */
const START_MS = 250;
const AFTER_MS = 40;
const POLL_MS = 3;

/**
 * Kills an intake: at a chosen number of posts landed or dockets opened, or in the moment between, and a random little later.
 * `whole` is what an undisturbed run comes to. Returns null when there is nothing left to disturb, or the process ended first.
 */
export async function killIntake(begin: () => Running, register: string, whole: Progress, random: () => number): Promise<string | null> {
  const before = await progressOf(register);
  if (before.landed >= whole.landed && before.dockets >= whole.dockets) return null;
  const running = begin();
  const possible = [
    ...(before.landed < whole.landed ? ['landing', 'landing', 'between the stages'] : []),
    ...(before.dockets < whole.dockets ? ['entering', 'entering', 'entering'] : []),
    'starting',
  ];
  const stage = possible[Math.floor(random() * possible.length)];
  const share = random();
  const landed = before.landed + Math.max(1, Math.ceil((whole.landed - before.landed) * share));
  const dockets = before.dockets + Math.max(1, Math.ceil((whole.dockets - before.dockets) * share));
  if (stage === 'starting') await sleep(random() * START_MS);
  else {
    // Our own connection is closed before the kill: the next run must find the file as the dead process left it.
    const watch = await openDb(register);
    try {
      while (!running.over()) {
        const [nowLanded, nowDockets] = [await counterValue(watch, 'post'), await counterValue(watch, 'docket')];
        if (stage === 'landing' && nowLanded >= landed) break;
        if (stage === 'between the stages' && (nowLanded >= whole.landed || nowDockets > before.dockets)) break;
        if (stage === 'entering' && nowDockets >= dockets) break;
        await sleep(POLL_MS);
      }
    } finally {
      await watch.close();
    }
    await sleep(random() * AFTER_MS);
  }
  running.kill('SIGKILL');
  const { signal } = await running.ended;
  if (signal !== 'SIGKILL') return null;
  const after = await progressOf(register);
  if (after.landed === before.landed && after.dockets === before.dockets) return 'before anything was written';
  if (after.dockets > before.dockets) return after.dockets >= whole.dockets ? 'after the last docket' : 'entering';
  return after.landed >= whole.landed ? 'between the stages' : 'landing';
}

/** What is wrong with a register after its last run: lost, twice, holes, the chain, and dockets that differ from an undisturbed run's. */
export async function faultsOf(
  register: string,
  posts: readonly { readonly id: string }[],
  undisturbed: ReadonlyMap<string, string>,
): Promise<string[]> {
  const faults: string[] = [];
  const comparison = await compareRegister(register, posts);
  if (!isWhole(comparison)) {
    const { lost, twice, invented, ...counts } = comparison;
    faults.push(`${lost.length} lost, ${twice.length} twice, ${invented.length} that nobody wrote: ${JSON.stringify(counts)}`);
  }
  const different = differences(await docketsByPost(register), undisturbed);
  if (different.length > 0)
    faults.push(`${different.length} dockets differ from those of an undisturbed run, e.g. of post ${different[0]}`);
  const { stdout } = await uppolice(['audit', 'verify', '--json'], { UPPOLICE_DB: register, HOME: '/nonexistent' }, [0, 42]);
  if (JSON.parse(stdout).ok !== true) faults.push(`audit verify: ${stdout}`);
  return faults;
}

export interface Undisturbed {
  readonly progress: Progress;
  readonly dockets: ReadonlyMap<string, string>;
}

/** What a register came to that nothing disturbed. Throws where that is wrong already. */
export async function undisturbed(register: string, posts: readonly { readonly id: string }[]): Promise<Undisturbed> {
  const dockets = await docketsByPost(register);
  const faults = await faultsOf(register, posts, dockets);
  if (faults.length > 0) throw new Error(`Undisturbed it is wrong already: ${faults.join('; ')}`);
  return { progress: await progressOf(register), dockets };
}

/** Posts of the last day over all shipped handles: what a first sweep reads. */
export function trafficOfADay({ posts, seed }: CrashOptions, more: Partial<TrafficOptions> = {}): Traffic {
  const now = Date.now();
  return inventTraffic({ posts, seed, from: new Date(now - 20 * HOUR_MS), to: new Date(now - HOUR_MS), ...more });
}
