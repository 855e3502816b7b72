/** What stands beside every backup: what it is, what it holds, and how to know it again. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Db, Engine } from '../../db/db.ts';
import { counterValue, serialCounters } from '../../db/stores/facts/counter-store.ts';
import { isForTraining, registerValue, seriesOf } from '../../db/stores/facts/register-store.ts';
import { chainHead } from '../../db/stores/events/event-store.ts';
import type { Serials } from '../../domain/docket/number/number-mark.ts';
import { printedHead } from '../../domain/printed-head.ts';
import { KEEPING } from '../../domain/messages/register/keeping.ts';
import { UserError } from '../../domain/user-error.ts';

/** What a register holds at one moment. */
export interface RegisterMoment {
  readonly register: string;
  readonly series: string;
  readonly training: boolean;
  readonly engine: Engine;
  /** Of the chain, as it is printed. */
  readonly head: string;
  readonly counts: { readonly posts: number; readonly dockets: number; readonly events: number };
  /** By IST year, the last serial that was given. */
  readonly numbers: Readonly<Record<string, number>>;
}

export interface Manifest extends RegisterMoment {
  readonly format: 1;
  /** Name of the backup's file. */
  readonly file: string;
  /** Of the file as it stands there, encrypted or not. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encryption: 'age' | 'gpg' | null;
  /** UTC ISO-8601. */
  readonly madeAt: string;
  /** Version of the program. */
  readonly program: string;
}

export async function momentOf(db: Db): Promise<RegisterMoment> {
  const head = await chainHead(db);
  return {
    register: (await registerValue(db, 'register_id')) ?? '',
    series: await seriesOf(db),
    training: await isForTraining(db),
    engine: db.engine,
    head: printedHead(head),
    counts: { posts: await counterValue(db, 'post'), dockets: await counterValue(db, 'docket'), events: head.seq },
    numbers: numbersRecord(await serialCounters(db)),
  };
}

export function numbersRecord(serials: Serials): Record<string, number> {
  return Object.fromEntries([...serials].sort(([a], [b]) => a - b).map(([year, serial]) => [String(year), serial]));
}

export function serialsOf(numbers: Readonly<Record<string, number>>): Map<number, number> {
  return new Map(Object.entries(numbers).map(([year, serial]) => [Number(year), serial]));
}

export function manifestPath(backup: string): string {
  return `${backup}.json`;
}

/** null where there is none. Throws UserError `bad_input` for what is no manifest. */
export function readManifest(backup: string): Manifest | null {
  const path = manifestPath(backup);
  if (!existsSync(path)) return null;
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
    if (manifest.format === 1 && manifest.sha256 && manifest.register && manifest.madeAt && manifest.numbers) return manifest as Manifest;
  } catch {
    // Not JSON.
  }
  throw new UserError('bad_input', KEEPING.noManifest(path), [KEEPING.takeAnother, KEEPING.withoutManifest(path)]);
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
