/** How many faults a room still has while it is being put in order. A number may only go down; a room that is not named has none. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Fault {
  /** From the root: `src/domain/actor.ts`. */
  readonly file: string;
  readonly why: string;
}

/** The faults of every room that has more of them than it owes. `OWED=shrink` lowers the numbers to what is left. */
export function beyondOwed(rule: 'law' | 'catalogue' | 'words', faults: readonly Fault[]): string[] {
  const list = new URL(`owed/${rule}.json`, import.meta.url);
  const owed: Readonly<Record<string, number>> = JSON.parse(readFileSync(list, 'utf8'));
  const rooms = Map.groupBy(faults, ({ file }) => file.split('/').slice(0, 2).join('/'));
  const beyond = [...rooms].flatMap(([room, all]) => (all.length > (owed[room] ?? 0) ? all.map(({ why }) => why) : []));
  if (process.env['OWED'] === 'shrink' && beyond.length === 0) {
    const left = Object.fromEntries([...rooms].map(([room, all]) => [room, all.length]));
    writeFileSync(list, `${JSON.stringify(left, null, 2)}\n`);
  }
  return beyond;
}
