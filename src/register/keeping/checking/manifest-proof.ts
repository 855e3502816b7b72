/** Compares a manifest with the backup that it stands beside: all that it says, as far as the backup can tell. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Db } from '../../../db/db.ts';
import { newestEventAt } from '../../../db/stores/events/event-store.ts';
import { toolOf } from '../encryption.ts';
import { type Manifest, momentOf } from '../manifest.ts';

export interface ManifestFault {
  readonly field: string;
  readonly says: string;
  /** What it should be. */
  readonly found: string;
}

/** The first difference; `db`: the backup as it is. Numbers may be higher than its own: they say what was given outside it by then. */
export async function manifestFault(db: Db, backup: string, manifest: Manifest): Promise<ManifestFault | null> {
  const moment = await momentOf(db);
  const said: Partial<Manifest> = manifest;
  const compared: (readonly [field: string, says: unknown, found: unknown])[] = [
    ['register', said.register, moment.register],
    ['series', said.series, moment.series],
    ['training', said.training, moment.training],
    ['engine', said.engine, moment.engine],
    ['head', said.head, moment.head],
    ['counts.posts', said.counts?.posts, moment.counts.posts],
    ['counts.dockets', said.counts?.dockets, moment.counts.dockets],
    ['counts.events', said.counts?.events, moment.counts.events],
    ['bytes', said.bytes, statSync(backup).size],
    ['encryption', said.encryption, toolOf(backup)],
    ...numbersCompared(manifest, moment.numbers),
    ...timesCompared(manifest, basename(backup), await newestEventAt(db)),
  ];
  for (const [field, says, found] of compared) if (says !== found) return { field, says: String(says), found: String(found) };
  return null;
}

function numbersCompared({ numbers }: Manifest, own: Readonly<Record<string, number>>): (readonly [string, unknown, unknown])[] {
  const odd = Object.entries(numbers).filter(([year, serial]) => !/^\d{4}$/.test(year) || !Number.isSafeInteger(serial));
  return [
    ...odd.map(([year, serial]) => [`numbers.${year}`, serial, own[year] ?? 0] as const),
    ...Object.entries(own).map(([year, serial]) => [`numbers.${year}`, Math.min(numbers[year] ?? 0, serial), serial] as const),
  ];
}

/** `UPP-20261127T171200Z-512.db`: as the program named it, if nobody has given it another name. */
const NAME = /^[A-Z0-9]+-(\d{8}T\d{6}Z)-\d+(?:-\d+)?\.(?:db|dump)/;

function timesCompared({ file, madeAt }: Manifest, name: string, newest: string | null): (readonly [string, unknown, unknown])[] {
  const time = new Date(madeAt);
  const isTime = !Number.isNaN(time.getTime()) && time.toISOString() === madeAt;
  const named = NAME.exec(file)?.[1];
  return [
    ...(NAME.test(name) ? [['file', file, name] as const] : []),
    ['madeAt', isTime, true],
    ...(isTime && named !== undefined ? [['madeAt', madeAt.replace(/[-:]|\.\d+/g, ''), named] as const] : []),
    // Nothing is backed up before it has happened.
    ...(isTime && newest !== null && newest > madeAt ? [['madeAt', madeAt, newest] as const] : []),
  ];
}
