import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { refusal } from '../../support/acts.ts';
import { emptyRegister, ENGINES } from '../../support/engines.ts';
import { ACTOR, complain, NOW } from '../../support/kept-register.ts';

/** What takes the place of a row that the next complaint needs. */
const PLANTED: readonly (readonly [what: string, change: string])[] = [
  ['an author', "insert into authors (id, x_id) values (2, '0000000000000000001')"],
  [
    'a post',
    `insert into posts (id, x_id, author_id, conversation, posted_at, language, mentions, leading_mentions, landed_at)
      values (2, '0000000000000000001', 1, 'c', '2026-01-01', 'hi', '', 0, '2026-01-01')`,
  ],
  ['a counter of posts that was set back', "update counters set last = 0 where name = 'post'"],
  ['a counter of dockets that was set back', "update counters set last = 0 where name = 'docket'"],
];

describe.each(ENGINES)('a register on %s in which a row stands where the next one belongs', (engine) => {
  let db: Db;
  beforeEach(async () => {
    db = await emptyRegister(engine);
    await initialiseRegister(db, { now: NOW, actor: ACTOR, series: 'UPP' });
    await complain(db, 1);
  });
  afterEach(() => db.close());

  it.each(PLANTED)('is said to have been changed, and nothing is written: %s', async (_what, change) => {
    await sql.raw(change).execute(db.k);
    const { code, text, nextSteps } = await refusal(complain(db, 1));
    expect(code).toBe('chain_broken');
    expect(text.en).toMatch(/somebody changed the register, or it is a fault in uppolice/);
    expect(nextSteps.map(({ en }) => en).join()).toContain('uppolice audit verify');
    const [row] = await db.k.selectFrom('dockets').select('id').execute();
    expect(row?.id).toBe(1);
  });
});
