/** Kills an import. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Traffic } from '../../test/support/sandbox-register.ts';
import { start, uppolice } from '../support/program.ts';
import { type Crash, type CrashOptions, faultsOf, killIntake, trafficOfADay, type Undisturbed, undisturbed } from './subject.ts';

const PAGE = 100;

export class ImportCrash implements Crash {
  readonly #options: CrashOptions;
  readonly #traffic: Traffic;
  readonly #template: string;
  readonly #file: string;
  #register = '';
  #undisturbed: Undisturbed = { progress: { landed: 0, dockets: 0 }, dockets: new Map() };
  #runs = 0;

  constructor(options: CrashOptions) {
    this.#options = options;
    this.#traffic = trafficOfADay(options);
    this.#template = join(options.folder, 'template.db');
    this.#file = join(options.folder, 'posts.ndjson');
  }

  async prepare(): Promise<void> {
    writeFileSync(this.#file, pagesOf(this.#traffic));
    await uppolice(['init', '--yes'], { UPPOLICE_DB: this.#template, HOME: this.#options.folder });
    await this.begin(0);
    await uppolice(['import', this.#file], this.#environment());
    this.#undisturbed = await undisturbed(this.#register, this.#traffic.posts);
  }

  async begin(round: number): Promise<void> {
    this.#register = join(this.#options.folder, `import-${round}.db`);
    for (const end of ['', '.numbers']) copyFileSync(this.#template + end, this.#register + end);
  }

  killOnce(random: () => number): Promise<string | null> {
    this.#runs += 1;
    return killIntake(() => start(['import', this.#file], this.#environment()), this.#register, this.#undisturbed.progress, random);
  }

  async finish(): Promise<string[]> {
    this.#runs += 1;
    await uppolice(['import', this.#file], this.#environment());
    return faultsOf(this.#register, this.#traffic.posts, this.#undisturbed.dockets);
  }

  summary(): string {
    return `${this.#runs} runs`;
  }

  async close(): Promise<void> {}

  #environment(): Record<string, string> {
    return { HOME: this.#options.folder, UPPOLICE_DB: this.#register };
  }
}

/** As X pages them: newest first, one page a line. */
function pagesOf({ posts, users }: Traffic): string {
  const byId = new Map(users.map((user) => [user.id, user]));
  const lines: string[] = [];
  for (let end = posts.length; end > 0; end -= PAGE) {
    const data = posts.slice(Math.max(0, end - PAGE), end).toReversed();
    const authors = [...new Set(data.map((post) => post.author_id))].flatMap((id) => byId.get(id) ?? []);
    lines.push(JSON.stringify({ data, includes: { users: authors }, meta: { result_count: data.length } }));
  }
  return lines.join('\n');
}
