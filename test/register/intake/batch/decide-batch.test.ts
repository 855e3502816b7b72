/** Decisions of a batch as plain values: no database takes part. */
import { describe, expect, it } from 'vitest';
import type { Docket } from '../../../../src/db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../../src/db/stores/posts/landed-post.ts';
import type { BatchWorld } from '../../../../src/register/intake/batch/batch-world.ts';
import { decideBatch } from '../../../../src/register/intake/batch/decide-batch.ts';
import { KnownThreads } from '../../../../src/register/intake/threads/known-threads.ts';
import { readingInput } from '../../../../src/register/reading/read-post.ts';
import { createReader } from '../../../../src/routing/reader.ts';
import { DIRECTORY, docketOf, landed, xIdOf } from '../../../support/landed.ts';

const NOW = new Date('2026-11-02T06:30:00.000Z');
const LAST = xIdOf(99);
const reader = createReader();

interface Before {
  readonly posts?: readonly LandedPost[];
  readonly dockets?: readonly Docket[];
  readonly orphans?: readonly LandedPost[];
  readonly othersHaveActed?: boolean;
}

/** Decides the queue over what was stored before. */
function decide(
  queue: readonly LandedPost[],
  { posts = [], dockets = [], orphans = [], othersHaveActed = false }: Before = {},
  end = LAST,
) {
  const known = new KnownThreads();
  const keep = (each: readonly LandedPost[]) => {
    for (const post of each) known.keepPost(post);
  };
  keep([...posts, ...queue]);
  for (const docket of dockets) {
    known.keepDocket(docket);
    const opener = posts.find(({ id }) => id === docket.postId);
    if (opener) known.addThread({ conversation: opener.conversation ?? '', authorId: docket.authorId, docketId: docket.id });
  }
  keep(orphans);
  let salts = 0;
  const world: BatchWorld = {
    known,
    history: {
      postsOfComplainants: async (asked) =>
        new Map(asked.map(({ id, authorId }) => [id, posts.filter((post) => post.docketId === id && post.authorId === authorId)])),
      postsOn: async (ids) => new Map(ids.map((id) => [id, posts.filter((post) => post.docketId === id)])),
      postsOfPolice: async (ids) =>
        new Map(ids.map((id) => [id, posts.filter((post) => post.docketId === id && post.role === 'police_reply')])),
      changedByOthers: async (ids) => new Set(othersHaveActed ? ids : []),
      load: async (each) => keep(each),
      loadAround: async () => undefined,
      saidOnDuplicates: async () => new Map(),
      pressingReplies: async () => [],
      linked: async () => new Map(),
      toldClasses: async () => new Map(),
      loadLeaning: async () => undefined,
      loadDockets: async () => undefined,
    },
    directory: DIRECTORY,
    reader,
    series: 'UPP',
    now: NOW,
    findings: new Map(),
    lastGiven: { docket: 40, serial: 12 },
    newSalt: () => `salt-${++salts}`,
  };
  return decideBatch(queue, end, world);
}

/** The docket that the post opened, as the reader read it. */
function readDocketOf(id: number, post: LandedPost, more: Partial<Docket> = {}): Docket {
  const { routing, categories, urgency, actionable, withheld, accusedPolice, language, country } = reader.read(
    readingInput(post, DIRECTORY),
  );
  const { decision, confidence } = routing;
  const read = { urgency, actionable, withheld, accusedPolice, language, country, decision, confidence };
  return docketOf(id, post, { ...read, categories: categories.join(' '), ...more });
}

const kinds = (changes: Awaited<ReturnType<typeof decide>>) => changes.events.map(({ kind, docketId }) => [kind, docketId]);

describe('a batch', () => {
  it('without posts changes nothing', async () => {
    expect(await decide([])).toEqual({
      at: NOW.toISOString(),
      events: [],
      entered: [],
      opened: [],
      states: new Map(),
      withheld: new Map(),
      readings: new Map(),
      accused: new Map(),
      conversations: [],
      threads: [],
      waiting: [],
      adopted: [],
      openers: new Map(),
      searchable: [],
    });
  });

  it('numbers complaints after the last number given, oldest first', async () => {
    const changes = await decide([
      landed(1, { text: '@Uppolice चोरी हुई, जनपद एटा' }),
      landed(2, { by: 'bina', text: '@Uppolice मारपीट हुई' }),
    ]);
    expect(
      changes.opened.map(({ docket: { id, year, serial, leadUnit, district } }) => ({ id, year, serial, leadUnit, district })),
    ).toEqual([
      { id: 41, year: 2026, serial: 13, leadUnit: 'district-etah', district: 'Etah' },
      { id: 42, year: 2026, serial: 14, leadUnit: null, district: null },
    ]);
    expect(changes.entered).toEqual([
      { id: 1, role: 'opener', docketId: 41, triage: null, salt: 'salt-1' },
      { id: 2, role: 'opener', docketId: 42, triage: null, salt: 'salt-2' },
    ]);
    expect(kinds(changes)).toEqual([
      ['registered', 41],
      ['registered', 42],
    ]);
    expect(changes.events[0]?.data).toMatchObject({ serial: 13, post: 1, set: { district: 'Etah', leadUnit: 'district-etah' } });
    expect(changes.events[1]?.data).toMatchObject({ serial: 14, post: 2, set: {} });
    expect(changes.threads).toHaveLength(2);
    expect(changes.searchable.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('counts a complaint as backlog that is older than 48 hours', async () => {
    const old = landed(1, { text: '@Uppolice चोरी', postedAt: '2026-10-31T06:29:00.000Z' });
    expect((await decide([old])).opened).toMatchObject([{ backlog: true, day: '2026-11-02' }]);
  });

  it('writes a docket that it opened and changed once, as it is at the end', async () => {
    const changes = await decide([
      landed(1, { text: '@Uppolice चोरी हुई' }),
      landed(2, { text: 'जनपद एटा', re: 1 }),
      landed(3, { by: 'bina', text: 'दुखद', reposts: 1 }),
    ]);
    expect(changes.opened).toHaveLength(1);
    expect(changes.opened[0]?.docket).toMatchObject({ followUps: 1, reposts: 1, leadUnit: 'district-etah', district: 'Etah' });
    expect(changes.states).toEqual(new Map());
    expect(kinds(changes)).toEqual([
      ['registered', 41],
      ['follow_up', 41],
      ['repost', 41],
      ['read_again', 41],
    ]);
    expect(changes.searchable.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('changes a docket that was there before, with an event each', async () => {
    const opener = landed(1, { text: '@Uppolice चोरी हुई', docketId: 7, role: 'opener' });
    const changes = await decide(
      [landed(2, { text: 'कोई नहीं आया', re: 1 }), landed(3, { by: 'Etahpolice', text: 'जाँच की जा रही है', re: 1 })],
      {
        posts: [opener],
        dockets: [readDocketOf(7, opener)],
      },
    );
    expect(changes.opened).toEqual([]);
    expect(changes.states.get(7)).toMatchObject({
      followUps: 1,
      status: 'in_process',
      leadUnit: 'district-etah',
      unitRepliedAt: landed(3).postedAt,
    });
    expect(kinds(changes)).toEqual([
      ['follow_up', 7],
      ['police_reply', 7],
    ]);
    expect(changes.entered.map(({ role, docketId }) => [role, docketId])).toEqual([
      ['follow_up', 7],
      ['police_reply', 7],
    ]);
  });

  it('withholds a docket from the post on that shows what it is about', async () => {
    const opener = landed(1, { text: '@Uppolice कृपया मदद करें', docketId: 7, role: 'opener' });
    const changes = await decide([landed(2, { text: 'मेरी नाबालिग बेटी के साथ बलात्कार हुआ', re: 1 }), landed(3, { text: 'मदद करें', re: 1 })], {
      posts: [opener],
      dockets: [readDocketOf(7, opener)],
    });
    expect(changes.readings.get(7)?.withheld).toBe('sexual_offence');
    expect(changes.events.map(({ data }) => 'withheld' in data)).toEqual([true, false, false]);
  });

  it('keeps a post of no docket out of the index, and with no salt', async () => {
    const changes = await decide([landed(1, { by: 'chand', text: 'सुप्रभात' }), landed(2, { by: 'Uppolice', text: 'Helpline 112' })]);
    expect(changes.entered).toEqual([
      { id: 1, role: 'ignored', docketId: null, triage: null, salt: null },
      { id: 2, role: 'ignored', docketId: null, triage: null, salt: null },
    ]);
    expect(changes.searchable).toEqual([]);
    expect(changes.events).toEqual([]);
  });

  describe('that brings the post which others were waiting for', () => {
    const root = landed(1, { by: 'Uppolice', text: 'Crime is down' });
    const orphan = landed(5, { text: 'और मेरी चोरी?', quotes: 1, role: 'ignored' });
    const later = landed(9, { by: 'bina', text: '@Uppolice मारपीट' });

    it('decides them again, each in its place in the order', async () => {
      const changes = await decide([root, later], { orphans: [orphan] });
      expect(changes.entered.map(({ id, role }) => [id, role])).toEqual([
        [1, 'ignored'],
        [5, 'opener'],
        [9, 'opener'],
      ]);
      expect(changes.opened.map(({ docket }) => docket.postId)).toEqual([5, 9]);
    });

    it('sends back to wait what comes after the end of the batch', async () => {
      const changes = await decide([root, landed(2, { by: 'bina', text: '@Uppolice मारपीट' })], { orphans: [orphan] }, xIdOf(2));
      expect(changes.entered.map(({ id, role }) => [id, role])).toEqual([
        [1, 'ignored'],
        [5, null],
        [2, 'opener'],
      ]);
    });
  });

  describe('with a reply that is older than others on the docket', () => {
    const opener = landed(1, { text: '@Uppolice चोरी हुई', docketId: 7, role: 'opener' });
    const reply = landed(4, { by: 'Etahpolice', text: 'जाँच की जा रही है', re: 1, docketId: 7, role: 'police_reply' });
    const docket = readDocketOf(7, opener, {
      status: 'in_process',
      leadUnit: 'district-etah',
      district: 'Etah',
      unitRepliedAt: reply.postedAt,
      answeredAt: reply.postedAt,
    });
    const late = landed(2, { by: 'Uppolice', text: '@hathraspolice कृपया देखें', re: 1 });

    it('weighs again whose the docket is', async () => {
      const changes = await decide([late], { posts: [opener, reply], dockets: [docket] });
      expect(kinds(changes)).toEqual([
        ['police_reply', 7],
        ['read_again', 7],
      ]);
      expect(changes.states.get(7)).toMatchObject({
        leadUnit: 'district-hathras',
        status: 'open',
        unitRepliedAt: null,
        decidedByPerson: true,
      });
    });

    it('leaves it as it is where a person has acted since', async () => {
      const changes = await decide([late], { posts: [opener, reply], dockets: [docket], othersHaveActed: true });
      expect(kinds(changes)).toEqual([['police_reply', 7]]);
    });
  });
});
