/** A backup that is killed while posts are imported: the earlier backups stay, no half one stands among them, and each proves itself. */
import { copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { start, uppolice } from '../support/program.ts';
import { type Crash, type CrashOptions, trafficOfADay } from './subject.ts';

/** The longest that a backup of the largest register here takes, start of the program included, ms. */
const LONGEST_MS = 1_500;

export class BackupCrash implements Crash {
  readonly #options: CrashOptions;
  readonly #template: string;
  readonly #file: string;
  #register = '';
  #backups = '';
  #proved = 0;
  #leftovers = 0;

  constructor(options: CrashOptions) {
    this.#options = options;
    this.#template = join(options.folder, 'template.db');
    this.#file = join(options.folder, 'posts.ndjson');
  }

  async prepare(): Promise<void> {
    const { posts, users } = trafficOfADay(this.#options);
    writeFileSync(this.#file, JSON.stringify({ data: posts, includes: { users }, meta: { result_count: posts.length } }));
    this.#register = this.#template;
    await uppolice(['init', '--yes'], this.#environment());
    await uppolice(['import', this.#file], this.#environment());
  }

  async begin(round: number): Promise<void> {
    this.#register = join(this.#options.folder, `backup-${round}.db`);
    this.#backups = join(this.#options.folder, `backups-${round}`);
    for (const end of ['', '.numbers']) copyFileSync(this.#template + end, this.#register + end);
    await uppolice(['backup', '--out', this.#backups], this.#environment());
  }

  async killOnce(random: () => number): Promise<string | null> {
    const before = this.#whole().length;
    const running = start(['backup', '--keep-all', '--out', this.#backups], this.#environment());
    await sleep(random() * LONGEST_MS);
    const half = this.#halves().length;
    running.kill('SIGKILL');
    const { signal } = await running.ended;
    if (signal !== 'SIGKILL') return null;
    return half > 0 ? 'while copying' : this.#whole().length > before ? 'after the copy was in place' : 'before the copy was begun';
  }

  async finish(): Promise<string[]> {
    const faults: string[] = [];
    this.#leftovers += this.#halves().length;
    await uppolice(['backup', '--keep-all', '--out', this.#backups], this.#environment());
    if (this.#halves().length > 0) faults.push(`left behind: ${this.#halves().join(', ')}`);
    for (const name of this.#whole()) {
      if (!existsSync(join(this.#backups, `${name}.json`))) faults.push(`${name} has no manifest`);
      const { code, stderr } = await uppolice(['backup', '--check', join(this.#backups, name)], this.#environment(), [0, 21, 40, 42]);
      if (code !== 0) faults.push(`${name}: ${stderr}`);
      this.#proved += 1;
    }
    const { stdout } = await uppolice(['audit', 'verify', '--json'], this.#environment(), [0, 42]);
    if (JSON.parse(stdout).ok !== true) faults.push(`audit verify: ${stdout}`);
    rmSync(this.#backups, { recursive: true, force: true });
    return faults;
  }

  summary(): string {
    return `${this.#proved} backups proved, ${this.#leftovers} half ones removed by the run after them`;
  }

  async close(): Promise<void> {}

  #whole(): string[] {
    return readdirSync(this.#backups).filter((name) => name.endsWith('.db') && !name.startsWith('.'));
  }

  #halves(): string[] {
    return readdirSync(this.#backups).filter((name) => name.startsWith('.'));
  }

  #environment(): Record<string, string> {
    return { HOME: this.#options.folder, UPPOLICE_DB: this.#register };
  }
}
