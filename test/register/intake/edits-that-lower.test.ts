/** An edit that takes out an emergency or a victim lowers nothing: the docket stays where it was, and a person is asked, in whatever order the versions land. */
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { noteOnDocket } from '../../../src/register/dockets/acts.ts';
import { markDockets } from '../../../src/register/dockets/mark-dockets.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fillRegister, NOW, reader, Talk, take } from '../../support/intake.ts';

const NUMBER = 'UPP-2026-000001-5';
const by = { actor: ACTOR, now: NOW };
const DROPPED = (flags: string) => [`uppolice mark ${NUMBER}${flags} --reason "…"`];

async function withRegister(work: (db: Db) => Promise<void>): Promise<void> {
  const { db } = await createDb(':memory:');
  await fillRegister(db);
  await work(db);
  expect(await verifyChain(db)).toMatchObject({ ok: true });
  await db.close();
}

async function stands(db: Db) {
  const shown = await showComplaint(db, 1, true);
  const commands = shown.proposals.map(({ command }) => command);
  return { urgency: shown.urgency, withheld: shown.withheld, attention: shown.attention, text: shown.text, commands };
}

interface Row {
  readonly what: string;
  readonly versions: readonly [string, ...string[]];
  readonly further?: string;
  readonly expected: {
    readonly urgency?: string;
    readonly withheld?: string | null;
    readonly attention: boolean;
    readonly commands: readonly string[];
  };
}

const ROWS: readonly Row[] = [
  {
    what: 'an emergency',
    versions: ['@Uppolice एटा में बचाओ', '@Uppolice एटा में शोर'],
    expected: { urgency: 'emergency', attention: true, commands: DROPPED(' --no-emergency') },
  },
  {
    what: 'a victim',
    versions: ['@Uppolice एटा में pocso', '@Uppolice एटा में शोर'],
    expected: { withheld: 'class', attention: true, commands: DROPPED(' --not-sensitive') },
  },
  {
    what: 'both',
    versions: ['@Uppolice एटा में बचाओ pocso', '@Uppolice एटा में शोर', '@Uppolice एटा में बहुत शोर'],
    expected: { urgency: 'emergency', withheld: 'class', attention: true, commands: DROPPED(' --no-emergency --not-sensitive') },
  },
  {
    what: 'an emergency that she tells again elsewhere',
    versions: ['@Uppolice एटा में बचाओ', '@Uppolice एटा में शोर'],
    further: 'बचाओ',
    expected: { urgency: 'emergency', attention: true, commands: [] },
  },
  {
    what: 'nothing',
    versions: ['@Uppolice एटा में शोर', '@Uppolice एटा में चोरी'],
    expected: { urgency: 'normal', withheld: null, attention: false, commands: [] },
  },
];

describe('an edit that takes out', () => {
  const orders: readonly [string, (ids: string[]) => string[][]][] = [
    ['in one run', (ids) => [ids]],
    ['one after the other', (ids) => ids.map((id) => [id])],
    ['the newest first', (ids) => ids.toReversed().map((id) => [id])],
    ['the first version last', ([first, ...rest]) => [rest, [first ?? '']]],
  ];
  it.each(ROWS.flatMap((row) => orders.map(([order, runs]) => [row.what, order, row, runs] as const)))(
    '%s lowers nothing where the versions land %s',
    async (_, __, { versions, further, expected }, runs) =>
      withRegister(async (db) => {
        const talk = new Talk();
        const [first, ...edits] = versions;
        const root = talk.say('asha', first);
        const ids = [root, ...(further === undefined ? [] : [talk.say('asha', further, { re: root })])];
        for (const text of edits) ids.push(talk.say('asha', text, { edits: root }));
        for (const run of runs(ids)) await take(db, [talk.parsed(run)]);
        const now = await stands(db);
        // What a later word made no longer true is proposed until a person acts: it depends on when that word was known.
        expect(now).toMatchObject(further === undefined ? expected : { urgency: expected.urgency, attention: expected.attention });
        expect(now.text).toBe(versions.at(-1));
      }),
  );

  it('an emergency is lowered by a person alone, who is asked once', async () =>
    withRegister(async (db) => {
      const talk = new Talk();
      const root = talk.say('asha', '@Uppolice एटा में बचाओ');
      const edit = talk.say('asha', '@Uppolice एटा में शोर', { edits: root });
      await take(db, [talk.parsed([root, edit])]);
      await noteOnDocket(db, 1, 'called: nobody answered', by);
      expect(await stands(db)).toMatchObject({ urgency: 'emergency', commands: [] });
      await take(db, [talk.parsed([talk.say('asha', 'कृपया देखें', { re: root })])]);
      expect(await stands(db)).toMatchObject({ urgency: 'emergency', commands: [] });
      await markDockets(db, [1], { wanted: { urgency: 'normal' }, reason: 'called: music' }, by, reader);
      await take(db, [talk.parsed([talk.say('asha', '@Uppolice एटा में फिर शोर', { edits: root })])]);
      expect(await stands(db)).toMatchObject({ urgency: 'normal', commands: [] });
    }));
});
