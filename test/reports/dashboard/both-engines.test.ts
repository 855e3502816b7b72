import { describe, expect, it } from 'vitest';
import { dashboard } from '../../../src/reports/dashboard/dashboard.ts';
import { ENGINES } from '../../support/engines.ts';
import { STATE_NOW, stateRegister } from '../../support/figures/state-register.ts';
import { placesIn } from '../../support/places.ts';

/** Each register has an id and a head of its own. */
const OWN = new Set(['register', 'head']);

describe('a dashboard', () => {
  it('is the same on every engine', async () => {
    const made: unknown[] = [];
    for (const engine of ENGINES) {
      const db = await stateRegister(600, engine);
      for (const typed of [{}, { unit: 'zone-agra' }, { country: 'GB', month: '2026-10' }])
        made.push(
          JSON.parse(
            JSON.stringify(await dashboard(db, typed, STATE_NOW, { places: placesIn(db) }), (key, value: unknown) =>
              OWN.has(key) ? null : value,
            ),
          ),
        );
      await db.close();
    }
    const [first, ...others] = Array.from({ length: ENGINES.length }, (_, i) => made.slice(i * 3, i * 3 + 3));
    for (const other of others) expect(other).toEqual(first);
    expect(others).not.toHaveLength(0);
  });
});
