import { describe, expect, it } from 'vitest';
import { inParts } from '../../../src/db/engine/in-parts.ts';

async function partsOf(count: number): Promise<number[][]> {
  const parts: number[][] = [];
  await inParts(
    Array.from({ length: count }, (_, n) => n + 1),
    async (part) => {
      parts.push(part);
      return [];
    },
  );
  return parts;
}

describe('looking values up in parts', () => {
  it.each([
    [0, []],
    [3, [3]],
    [500, [500]],
    [501, [500, 500]],
    [1_200, [500, 500, 500]],
  ])(
    'asks for %i values in parts of one length once there are several, so that their statement is prepared once',
    async (count, lengths) => {
      const parts = await partsOf(count);
      expect(parts.map((part) => part.length)).toEqual(lengths);
      expect([...new Set(parts.flat())]).toEqual(Array.from({ length: count }, (_, n) => n + 1));
    },
  );

  it('returns the rows of all parts in their order', async () => {
    const values = Array.from({ length: 900 }, (_, n) => n);
    const rows = await inParts(values, async (part) => [Math.min(...part), Math.max(...part)]);
    expect(rows).toEqual([0, 499, 500, 899]);
  });
});
