/** Random days of a desk: sweeps of every kind, cut and disturbed in every way, while posts come, some of them late; then one undisturbed sweep. */
import { copyFileSync } from 'node:fs';
import { FAULTS, type FaultName } from '../../src/sandbox/faults/faults.ts';
import { seededRandom } from '../../src/sandbox/world/random.ts';
import { startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { run } from '../support/run.ts';
import { type Comparison, compareRegister, impatientClient, inventTraffic } from '../support/sandbox-register.ts';

export interface Day {
  readonly comparison: Comparison;
  /** Of the last sweep. */
  readonly exitStatus: number;
  readonly ok: boolean;
  /** What was billed for, and what the ledger says. */
  readonly billed: { readonly posts: number; readonly users: number; readonly counts: number };
  readonly ledgerUsd: number;
  /** Command lines and faults, for a failure's report. */
  readonly story: readonly string[];
}

const START = new Date('2026-11-02T00:10:20.000Z');
const MINUTE_MS = 60_000;
const HANDLES = ['agrapolice', 'lkopolice', 'Uppolice', 'Etahpolice', 'hathraspolice', 'meerutpolice'];
/** Without the slow ones. */
const FAULT_NAMES = (Object.keys(FAULTS) as FaultName[]).filter((name) => !['hang', 'stall', 'drip'].includes(name));
const LATE_MINUTES = 10;

/** All within a UTC day, so that X bills nothing twice. */
export async function dayByChance(seed: number, template: string, register: string): Promise<Day> {
  copyFileSync(template, register);
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const sandbox = await startSandbox({ clock: START, maxPage: 10, seed, handles: HANDLES, late: { minutes: LATE_MINUTES, every: 3 } });
  const story: string[] = [];
  const written: { readonly id: string }[] = [];
  const write = (batch: number) => {
    const now = sandbox.now().getTime();
    const { posts, users } = inventTraffic({
      posts: below(60),
      seed: seed * 1000 + batch,
      handles: HANDLES,
      from: new Date(now - (1 + below(90)) * MINUTE_MS),
      to: new Date(now),
      threeHandles: 0.3,
    });
    // Nobody writes in the past: a sweep may have been here since the earliest of them.
    const news = posts.filter(({ created_at }) => Date.parse(created_at) >= quietUntil);
    sandbox.addPosts(news, { users });
    written.push(...news);
  };
  let quietUntil = 0;
  const sync = async (...argv: string[]) => {
    quietUntil = sandbox.now().getTime() + 1000;
    const x = async () => impatientClient(sandbox, 20_000);
    const { stdout, code } = await run(['sync', ...argv, '--yes', '--json'], { now: sandbox.now(), env: { UPPOLICE_DB: register }, x });
    story.push(`${sandbox.now().toISOString()} sync ${argv.join(' ')} → ${code} ${/"message":"[^"]*"/.exec(stdout)?.[0] ?? ''}`);
    return { code, stdout };
  };
  try {
    for (let batch = 0; batch < 6; batch++) {
      write(batch);
      for (let sweeps = 1 + below(3); sweeps > 0; sweeps--) {
        sandbox.clearFaults();
        if (random() < 0.6) {
          const [name, setting] = [pick(FAULT_NAMES), { after: below(4), ...(random() < 0.7 && { count: 1 + below(5) }) }];
          sandbox.setFault(name, setting);
          story.push(`fault ${name} ${JSON.stringify(setting)}`);
        }
        const argv = ['--via', pick(['auto', 'search', 'mentions', 'search'])];
        if (random() < 0.4) argv.push('--handle', ...HANDLES.filter(() => random() < 0.5), pick(HANDLES));
        if (random() < 0.3) argv.push('--max-posts', String(1 + below(40)));
        if (random() < 0.2) argv.push('--max-cost', (0.5 + random()).toFixed(2));
        if (random() < 0.2) argv.push('--page-size', '10');
        await sync(...argv);
        sandbox.advance(below(20) * MINUTE_MS);
      }
      sandbox.advance(below(100) * MINUTE_MS);
    }
    sandbox.clearFaults();
    sandbox.advance((LATE_MINUTES + 1) * MINUTE_MS);
    const { code } = await sync();
    const audit = await run(['audit', 'verify', '--json'], { now: sandbox.now(), env: { UPPOLICE_DB: register } });
    const budget = await run(['budget', '--json'], { now: sandbox.now(), env: { UPPOLICE_DB: register } });
    return {
      comparison: await compareRegister(register, written),
      exitStatus: code,
      ok: JSON.parse(audit.stdout).ok === true,
      billed: {
        ...sandbox.reads,
        counts: sandbox.requests.filter(({ path, status }) => path.includes('/counts/') && status === 200).length,
      },
      ledgerUsd: JSON.parse(budget.stdout).spent.usd,
      story,
    };
  } finally {
    await sandbox.close();
  }
}
