/**
 * Measures the second table of docs/faults.md: what the built program says while X is out of reach, refuses it, starves it or shows it less, and
 * while the clock is wrong; and whether every post is in the register once that has ended. The server shares no code with the program or its
 * sandbox. Run it with `node scripts/outage-test.ts` after a build; it prints the rows and exits with 1 where a post is missing.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type ForeignX, startForeignX } from '../test/support/foreign-x.ts';

const PROGRAM = join(import.meta.dirname, '..', 'bin', 'uppolice.js');
const FAST_TIME = new URL('support/fast-time.ts', import.meta.url).href;
const HOUR_MS = 3_600_000;
const BEGIN = new Date('2026-11-28T06:30:00.000Z');
const ACCOUNTS = { Uppolice: '501', agrapolice: '503', noidapolice: '505', meerutpolice: '506', Etahpolice: '504' };
const NAMES = Object.keys(ACCOUNTS);
const DEAD = 'http://127.0.0.1:9';
const REFUSED = { status: 401, body: JSON.stringify({ title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' }) };

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

interface Desk {
  readonly x: ForeignX;
  /** Where the program looks for X, and by how much its clock is ahead of X's, in hours. */
  readonly world: { url: string; aheadHours: number };
  /** It is so many hours after the beginning for X. */
  run(hours: number, ...argv: string[]): Promise<Ran>;
  post(hours: number, text: string, hidden?: boolean): void;
  /** Posts that X gives and the register lacks. */
  missing(): number;
  end(): Promise<void>;
}

async function desk(begin: Date): Promise<Desk> {
  const home = mkdtempSync(join(tmpdir(), 'outage-'));
  const x = await startForeignX(ACCOUNTS, begin);
  const world = { url: x.url, aheadHours: 0 };
  const hidden = new Set<string>();
  const register = join(home, 'r.db');
  return {
    x,
    world,
    run: (hours, ...argv) => {
      x.now = begin.getTime() + hours * HOUR_MS;
      return started(argv, { HOME: home, UPPOLICE_DB: register, UPPOLICE_X_API_URL: world.url }, x.now + world.aheadHours * HOUR_MS);
    },
    post: (hours, text, isHidden = false) => {
      const id = x.add(new Date(begin.getTime() + hours * HOUR_MS), text, { hidden: isHidden });
      if (isHidden) hidden.add(id);
    },
    missing: () => {
      const db = new DatabaseSync(register, { readOnly: true });
      const rows = db.prepare("select x_id from posts where role is not null and role <> 'ignored'").all();
      db.close();
      const stored = new Set(rows.map((row) => String(row['x_id']).replace(/^0+/, '')));
      return x.ids.filter((id) => !hidden.has(id) && !stored.has(id)).length;
    },
    end: async () => {
      await x.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function started(argv: readonly string[], where: Record<string, string>, now: number): Promise<Ran> {
  const env = {
    PATH: process.env['PATH'],
    UPPOLICE_ACTOR: 'test',
    UPPOLICE_X_BEARER_TOKEN: 'token-of-the-desk-0123456789',
    FAST_TIME: JSON.stringify({ real: Date.now(), shown: now, speed: 1 }),
    NODE_OPTIONS: `--import=${FAST_TIME}`,
    ...where,
  };
  return new Promise((done) => {
    const child = spawn(process.execPath, [PROGRAM, ...argv], { env });
    let [out, said] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('close', (code) => done({ code: code ?? -1, out, said }));
  });
}

interface Fault {
  readonly name: string;
  readonly begin?: Date;
  /** Posts of the server; default: 60 of the last twenty hours. */
  readonly posts?: (d: Desk) => void;
  /** Brings the fault about and returns the sweep that met it, and at which hour. */
  readonly happen: (d: Desk) => Promise<readonly [Ran, number]>;
  /** Ends it; at which hour. */
  readonly cure: (d: Desk) => Promise<number>;
}

function sixty(d: Desk): void {
  for (let n = 0; n < 60; n++) d.post(-20 + n / 3, `@${NAMES[n % NAMES.length]} my bicycle number ${1000 + n} was stolen`);
}

const small = ['--page-size', '10'];
const always = (d: Desk, change: Partial<Desk['world']>) => Object.assign(d.world, change);

function wrongClock(name: string, aheadHours: number): Fault {
  return {
    name: `the clock of this machine is ${name}`,
    happen: async (d) => {
      always(d, { aheadHours });
      return [await d.run(0, 'sync'), 0.1];
    },
    cure: async (d) => {
      always(d, { aheadHours: 0 });
      return 1;
    },
  };
}

const FAULTS: readonly Fault[] = [
  {
    name: 'nobody listens at the port',
    happen: async (d) => {
      always(d, { url: DEAD });
      return [await d.run(0, 'sync'), 0.1];
    },
    cure: async (d) => {
      always(d, { url: d.x.url });
      return 1;
    },
  },
  {
    name: 'the token is wrong',
    happen: async (d) => {
      d.x.fault = REFUSED;
      return [await d.run(0, 'sync'), 0.1];
    },
    cure: async (d) => {
      d.x.fault = null;
      return 1;
    },
  },
  {
    name: 'the token expires after a sweep and is accepted again',
    happen: async (d) => {
      await d.run(0, 'sync', '--max-posts', '10', ...small);
      d.x.fault = REFUSED;
      return [await d.run(0.2, 'sync'), 0.3];
    },
    cure: async (d) => {
      d.x.fault = null;
      return 1;
    },
  },
  {
    name: 'the budget is spent, and raised',
    happen: async (d) => {
      await d.run(0, 'config', 'set', 'monthlyBudgetUsd', '0.6');
      await d.run(0, 'sync', ...small);
      return [await d.run(0.2, 'sync', ...small), 0.3];
    },
    cure: async (d) => {
      await d.run(0.5, 'config', 'set', 'monthlyBudgetUsd', '100');
      return 1;
    },
  },
  {
    name: 'the budget is spent, and a new month begins (UTC)',
    begin: new Date('2026-11-30T20:00:00.000Z'),
    happen: async (d) => {
      await d.run(0, 'config', 'set', 'monthlyBudgetUsd', '1.2');
      await d.run(0, 'sync', ...small);
      return [await d.run(3.9, 'sync', ...small), 3.95];
    },
    cure: async () => 4.1,
  },
  wrongClock('6 hours fast', 6),
  wrongClock('6 hours slow', -6),
  wrongClock('3 days fast', 72),
  wrongClock('3 days slow', -72),
  wrongClock('400 days fast', 9600),
  {
    name: 'the clock jumps 400 days ahead between two sweeps',
    happen: async (d) => {
      await d.run(-5, 'sync');
      always(d, { aheadHours: 9600 });
      return [await d.run(0, 'sync'), 0.1];
    },
    cure: async (d) => {
      always(d, { aheadHours: 0 });
      return 1;
    },
  },
  {
    name: 'an account of ours is renamed on X',
    happen: async (d) => {
      await d.run(0, 'sync');
      d.x.names.set('503', 'AgraComm');
      for (let n = 0; n < 6; n++)
        d.post(1 + n / 10, n % 2 === 0 ? `@AgraComm my cart ${n} was stolen` : `@Uppolice @AgraComm my goat ${n} is gone`);
      return [await d.run(2, 'sync'), 2.1];
    },
    cure: async (d) => {
      await d.run(2.2, 'handle', 'rename', 'agrapolice', 'AgraComm');
      return 3;
    },
  },
  {
    name: 'an account of ours is suspended, and comes back',
    happen: async (d) => {
      await d.run(0, 'sync');
      d.x.suspended.add('503');
      for (let n = 0; n < 6; n++) d.post(1 + n / 10, `@agrapolice my cart ${n} was stolen`);
      await d.run(2, 'handle', 'check', 'agrapolice', '--yes');
      return [await d.run(2, 'sync'), 2.1];
    },
    cure: async (d) => {
      d.x.suspended.clear();
      await d.run(3, 'handle', 'check', 'agrapolice', '--yes');
      return 3;
    },
  },
  {
    name: 'starved: two requests a window, seven sweeps in as many quarters of an hour',
    happen: async (d) => {
      d.x.limit = 2;
      let last = await d.run(0, 'sync');
      for (let n = 1; n < 7; n++) last = await d.run(n / 4, 'sync');
      return [last, 1.6];
    },
    cure: async (d) => {
      d.x.limit = null;
      return 2;
    },
  },
  {
    name: 'starved for three days: one request and one sweep every two hours',
    happen: async (d) => {
      await d.run(0, 'sync');
      d.x.limit = 1;
      let last = await d.run(2, 'sync');
      for (let hours = 4; hours <= 72; hours += 2) {
        d.post(hours - 1, `@${NAMES[hours % NAMES.length]} my bicycle number ${2000 + hours} was stolen`);
        last = await d.run(hours, 'sync');
      }
      return [last, 72.1];
    },
    cure: async (d) => {
      d.x.limit = null;
      return 73;
    },
  },
  {
    name: 'more than 800 mentions with hidden ones among them, read by mentions',
    posts: (d) => {
      for (let n = 0; n < 900; n++) d.post(1 + n / 1000, `@agrapolice my bicycle number ${1000 + n} was stolen`, n > 400 && n < 450);
    },
    happen: async (d) => {
      d.post(-1, '@agrapolice my bicycle is gone');
      await d.run(0, 'sync', '--handle', 'agrapolice', '--via', 'mentions');
      return [await d.run(3, 'sync', '--handle', 'agrapolice', '--via', 'mentions'), 3.1];
    },
    cure: async () => 4,
  },
  {
    name: '`--max-posts 10` six times',
    happen: async (d) => {
      let last = await d.run(0, 'sync', '--max-posts', '10', ...small);
      for (let n = 1; n < 6; n++) last = await d.run(n / 10, 'sync', '--max-posts', '10', ...small);
      return [last, 0.6];
    },
    cure: async () => 1,
  },
];

const OF_READING =
  /tries failed|try failed|last read|read in parts|never read|last ended|on X now|goes by|suspended|renamed|\bgaps?\b|clock|hours? (?:ahead|behind)|says \d{4}/i;

/** Checks of `doctor` that found nothing, but for that of reading. */
const IN_ORDER = /^✓(?!.*reading X)/;

let lost = 0;
console.log('| fault | `sync` | `status` | `doctor` | after the cure |\n|---|---|---|---|---|');
const wanted = process.argv.slice(2).join(' ');
for (const { name, begin = BEGIN, posts = sixty, happen, cure } of FAULTS.filter((fault) => fault.name.includes(wanted))) {
  const d = await desk(begin);
  posts(d);
  await d.run(-6, 'init', '--yes');
  const [met, hours] = await happen(d);
  const [status, doctor] = [await d.run(hours, 'status'), await d.run(hours, 'doctor')];
  const cured = await d.run(await cure(d), 'sync');
  const missing = d.missing();
  const given = d.x.ids.length;
  lost += missing;
  const after = `${cured.code}, ${missing === 0 ? 'all' : `${given - missing} of`} ${given}`;
  console.log(
    `| ${name} | ${met.code} ${first(met.said) || ofReading(met)} | ${status.code} ${ofReading(status)} | ${doctor.code} ${ofReading(doctor)} | ${after} |`,
  );
  await d.end();
}
process.exit(lost > 0 ? 1 : 0);

function first(said: string): string {
  return plain(said.split('\n')[0] ?? '');
}

/** The lines that speak of sweeps, handles, gaps and the clock. */
function ofReading({ out, said }: Ran): string {
  const lines = `${out}\n${said}`.split('\n').filter((each) => OF_READING.test(each) && !IN_ORDER.test(each));
  return lines.slice(0, 3).map(plain).join('; ');
}

function plain(line: string): string {
  return line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\d{2}-\d{2}-\d{4} \d{2}:\d{2} IST/g, 'TIME')
    .replaceAll('|', '/');
}
