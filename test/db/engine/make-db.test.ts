import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { eventsAfter } from '../../../src/db/stores/events/event-store.ts';
import { counterValue, takeNumbers } from '../../../src/db/stores/facts/counter-store.ts';
import { toSortable } from '../../../src/domain/x/x-id.ts';
import { ENGINES, type EngineName, type Place, SHARED_ENGINES, emptyPlace, emptyRegister } from '../../support/engines.ts';
import { NOW, fillRegister } from '../../support/intake.ts';

let place: Place | undefined;
afterEach(async () => {
  await place?.remove();
  place = undefined;
});

async function newPlace(engine: EngineName): Promise<Place> {
  place = await emptyPlace(engine);
  return place;
}

describe.each(ENGINES)('a write transaction on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await emptyRegister(engine);
    await fillRegister(db);
  });
  afterAll(() => db.close());

  it('writes more rows at once than one statement has room for parameters, and reads counts and sums as numbers', async () => {
    const rows = Array.from({ length: 15_000 }, (_, index) => [9_000_000 + index, toSortable(String(9_000_000 + index)), `many${index}`]);
    await db.write((tx) => tx.insertRows('authors', ['id', 'x_id', 'handle'], rows));
    const counted = await db.k
      .selectFrom('authors')
      .select((eb) => [eb.fn.countAll<number>().as('n'), eb.fn.sum<number>('id').as('sum')])
      .where('id', '>=', 9_000_000)
      .executeTakeFirstOrThrow();
    expect(counted).toEqual({ n: 15_000, sum: 15_000 * 9_000_000 + (15_000 * 14_999) / 2 });
    await db.k.deleteFrom('authors').where('id', '>=', 9_000_000).execute();
  });

  it('is rolled back as a whole when it fails: rows, numbers and events', async () => {
    const before = [await counterValue(db, 'docket'), (await eventsAfter(db, 0, 1000)).length];
    await expect(
      db.write(async (tx) => {
        await takeNumbers(tx, 'docket', 5);
        tx.append({ kind: 'note', at: NOW.toISOString(), docketId: null, data: {} });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect([await counterValue(db, 'docket'), (await eventsAfter(db, 0, 1000)).length]).toEqual(before);
  });

  it('waits for the previous one of the same process, and reads may come between', async () => {
    const before = await counterValue(db, 'author');
    const firsts = await Promise.all([
      ...Array.from({ length: 5 }, () => db.write((tx) => takeNumbers(tx, 'author', 1))),
      counterValue(db, 'author').then(() => before),
    ]);
    expect([...new Set(firsts)]).toHaveLength(6);
  });
});

describe.each(SHARED_ENGINES)('two writers of one register on %s', (engine) => {
  // SQLite blocks the whole process while it waits, so there the two writers would have to be two processes.
  it.skipIf(engine === 'sqlite')('never get the same number, and their events form one chain', async () => {
    const { create } = await newPlace(engine);
    const [one, two] = [(await create()).db, (await create()).db];
    await fillRegister(one);
    const filled = (await eventsAfter(one, 0, 100)).length;
    const given = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? one : two).write(async (tx) => {
          tx.append({ kind: 'note', at: NOW.toISOString(), docketId: null, data: { index } });
          return takeNumbers(tx, 'docket', 2);
        }),
      ),
    );
    expect(given.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => 2 * index + 1));
    const added = await eventsAfter(one, filled, 100);
    expect(added.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => filled + index + 1));
  });
});
