/** Compares the tables, indexes and triggers of a register with those that the program's own migrations make. */
import type { Engine, Handle } from '../../db.ts';
import { MADE_ON_POSTGRES } from './made-on-postgres.ts';
import { MADE_ON_SQLITE } from './made-on-sqlite.ts';
import { OFF, storedShape } from './stored-shape.ts';

/** By `KIND NAME`, as migrations make them; `scripts/write-shape.ts` writes both lists. */
const MADE: Readonly<Record<Engine, Readonly<Record<string, string>>>> = { sqlite: MADE_ON_SQLITE, postgres: MADE_ON_POSTGRES };

export interface ShapeFault {
  readonly kind: string;
  readonly name: string;
  /** `off`: a trigger that is there and never fires. */
  readonly how: 'gone' | 'off' | 'changed' | 'added';
  /** Columns of a table that are gone or were added. */
  readonly columns: readonly string[];
}

/** Tables first, and what is gone before what was changed or added: the rest often follows from it. */
export async function shapeFaults(handle: Handle): Promise<ShapeFault[]> {
  const stored = await storedShape(handle);
  const made = MADE[handle.engine];
  const faults: ShapeFault[] = [];
  for (const [key, expected] of Object.entries(made)) {
    const there = stored.get(key);
    if (there === expected) continue;
    const how = there === undefined ? 'gone' : there === OFF ? 'off' : 'changed';
    faults.push({ ...named(key), how, columns: how === 'changed' ? differing(expected, there ?? '') : [] });
  }
  for (const key of stored.keys()) if (!Object.hasOwn(made, key)) faults.push({ ...named(key), how: 'added', columns: [] });
  return faults.sort((a, b) => rank(a) - rank(b));
}

const HOW: Readonly<Record<ShapeFault['how'], number>> = { gone: 0, off: 0, changed: 1, added: 2 };

function rank({ kind, how }: ShapeFault): number {
  return (kind === 'table' ? 0 : 3) + HOW[how];
}

function named(key: string): { kind: string; name: string } {
  const space = key.indexOf(' ');
  return { kind: key.slice(0, space), name: key.slice(space + 1) };
}

/** Columns in one of the two and not in the other. */
function differing(expected: string, there: string): string[] {
  const [one, other] = [expected.split(',').slice(1), there.split(',').slice(1)];
  return [...one.filter((column) => !other.includes(column)), ...other.filter((column) => !one.includes(column))];
}
