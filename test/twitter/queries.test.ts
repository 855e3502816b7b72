import { describe, expect, it } from 'vitest';
import { packQueries } from '../../src/twitter/queries.ts';
import fc from '../support/fast-check.ts';

/** As many as the desk began with, with names as long as theirs: 8 to 15 letters, 12.7 on average. */
const DESK = Array.from(
  { length: 122 },
  (_, at) => `desk${String(at).padStart(3, '0')}${'x'.repeat([1, 3, 6, 8, 8, 6, 4, 8][at % 8] as number)}`,
);

describe('packing handles into search queries', () => {
  it('needs 5 queries for the 122 handles of the desk at 512 characters, about equally long, and 1 at 4096', () => {
    const queries = packQueries(DESK, 512);
    const lengths = queries.map(({ query }) => query.length);
    expect(queries).toHaveLength(5);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(20);
    expect(packQueries(DESK, 4096)).toHaveLength(1);
  });

  it('leaves reposts out and joins handles with OR', () => {
    expect(packQueries(['Uppolice', 'agrapolice'], 512)).toEqual([
      { query: '(@agrapolice OR @Uppolice) -is:retweet', handles: ['agrapolice', 'Uppolice'] },
    ]);
    expect(packQueries([], 512)).toEqual([]);
  });

  it('asks for a handle once, however it is written', () => {
    expect(packQueries(['UPPOLICE', 'Uppolice', 'uppolice'], 512)[0]?.handles).toEqual(['UPPOLICE']);
  });

  it('refuses a name that is not a handle, and a limit that has no room for one', () => {
    expect(() => packQueries(['a OR from:b'], 512)).toThrowError(expect.objectContaining({ code: 'bad_input' }));
    expect(() => packQueries(['agrapolice'], 20)).toThrowError(expect.objectContaining({ code: 'platform' }));
  });

  it('contains every handle once within the limit, and is the same for any order', () => {
    const handles = fc.uniqueArray(fc.stringMatching(/^[a-z0-9_]{1,15}$/), { maxLength: 150 });
    fc.assert(
      fc.property(handles, fc.integer({ min: 60, max: 1024 }), (names, limit) => {
        const queries = packQueries(names, limit);
        expect(queries.flatMap((each) => each.handles).sort()).toEqual([...names].sort());
        for (const { query } of queries) expect(query.length).toBeLessThanOrEqual(limit);
        expect(packQueries(names.toReversed(), limit)).toEqual(queries);
      }),
      { numRuns: 200 },
    );
  });
});
