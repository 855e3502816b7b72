import { beforeAll, describe, expect, it } from 'vitest';
import { FAULTS } from '../../src/sandbox/faults/faults.ts';
import { stopClock } from '../support/stop-clock.ts';
import { document } from './document.ts';
import { faultMatrix, type MatrixRow, SOURCES } from './matrix.ts';
import { measuredReadings, type Reading } from './readings.ts';

/** The exit status of each code with which a sync may end; any other code is wrong. */
const STATUS: Readonly<Record<string, number>> = {
  done: 0,
  credentials: 10,
  x_failed: 30,
  rate_limited: 31,
  budget: 32,
  gap: 33,
  partly: 60,
};

beforeAll(() => stopClock(new Date('2026-11-02T06:30:00.000Z')));

let rows: MatrixRow[];
let readings: Reading[];
beforeAll(async () => {
  rows = await faultMatrix();
  readings = await measuredReadings();
}, 300_000);

describe('every fault of X, by search and by mentions,', () => {
  it('ends the sync, which reports a code of its own where it failed', () => {
    expect(rows).toHaveLength(Object.keys(FAULTS).length * SOURCES.length);
    for (const { fault, source, once, forGood } of rows) {
      for (const { exitStatus, code, said } of [once, forGood]) {
        expect(exitStatus, `${fault} on ${source}`).toBe(STATUS[code ?? 'done']);
        if (exitStatus !== 0) expect(said, `${fault} on ${source}`).toMatch(/^X /);
      }
    }
  });

  it('loses no post: after a sweep without faults every post of the sandbox is in the register once, and no gap is open', () => {
    const faulty = rows.filter(({ clean, stand, whole }) => clean.exitStatus !== 0 || stand.posts !== stand.of || !whole);
    expect(faulty).toEqual([]);
  });

  it('is never mistaken for a complete sweep while it lasts, unless nothing was missed', () => {
    const harmless = rows.filter(({ forGood }) => forGood.exitStatus === 0).map(({ fault }) => fault);
    // Each of these gives every post; a connection that is closed after its answer is not used again.
    expect(new Set(harmless)).toEqual(new Set(['stale', 'remaining-zero', 'partial-errors']));
  });
});

it('docs/faults.md agrees with the program', async () => {
  await expect(document(rows, readings)).toMatchFileSnapshot('../../docs/faults.md');
});
