/**
 * The order of landing changes nothing: random threads with late roots, edits, quotes, floods and posts that never land read the same in the
 * end. `npm run test:order` does the same with thousands.
 */
import { describe, expect, it } from 'vitest';
import { proveOrder } from '../../support/threads/order.ts';

describe('threads that land in any order and in any parts', () => {
  it('tell the same in the end, but for dockets that are proposed as duplicates', async () => {
    const proof = await proveOrder(120, 1, 4_000);
    expect(proof.failures.map(({ story, differences }) => `${story}\n${differences.join('\n')}`)).toEqual([]);
    expect(proof.dockets).toBeGreaterThan(100);
  });
});
