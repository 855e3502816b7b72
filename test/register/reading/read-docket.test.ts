/** The district of a docket that several posts tell of: what the complainant says later, answers or quotes. */
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { enterWaiting } from '../../../src/register/intake/enter.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { landPage, startIntake } from '../../../src/register/intake/land.ts';
import { loadDirectory } from '../../../src/register/shared/load-directory.ts';
import { rereadDockets } from '../../../src/register/reading/reread.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { createReader } from '../../../src/routing/reader.ts';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';

const NOW = new Date('2026-11-02T06:30:00.000Z');
const actor = { name: 'asha', login: 'asha', host: 'desk' };
const reader = createReader();

const USERS = [
  { id: '71', username: 'ramesh_k' },
  { id: '72', username: 'sita_d' },
  { id: '73', username: 'balliapolice' },
];

interface Told {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly answers?: string;
  readonly quotes?: string;
}

const post = ({ id, by, text, answers, quotes }: Told) => ({
  id: `210000000000000000${id}`,
  text,
  author_id: by,
  created_at: `2026-11-02T05:0${id}:00.000Z`,
  conversation_id: `210000000000000000${answers ?? id}`,
  ...((answers ?? quotes) && {
    referenced_tweets: [
      ...(answers ? [{ type: 'replied_to', id: `210000000000000000${answers}` }] : []),
      ...(quotes ? [{ type: 'quoted', id: `210000000000000000${quotes}` }] : []),
    ],
  }),
});

/** Takes the pages in, one intake each; `context` comes beside them. */
async function registerOf(pages: readonly (readonly Told[])[], context: readonly Told[] = []): Promise<Db> {
  const { db } = await createDb(':memory:');
  await initialiseRegister(db, { now: NOW, actor });
  for (const page of pages) {
    const intake = await startIntake(db, 'import', NOW);
    await landPage(db, intake, parsePosts({ data: page.map(post), includes: { users: USERS, tweets: context.map(post) } }), NOW);
    await enterWaiting(db, reader, await loadDirectory(db), { now: () => NOW });
  }
  return db;
}

const NAMESAKE: Told = { id: '1', by: '71', text: '@Uppolice थाना फूलपुर की पुलिस मेरी चोरी की रिपोर्ट नहीं लिख रही' };
const VEHICLE: Told = { id: '2', by: '71', text: '@Uppolice चोरी हुई बाइक का नंबर UP50 AB 1234 है', answers: '1' };
const WITHOUT_PLACE = '@Uppolice कृपया इस घटना का संज्ञान लेकर कार्यवाही करें';
const OF_ANOTHER: Told = { id: '1', by: '72', text: 'जनपद बलिया के थाना रसड़ा में दबंगों ने गरीब के मकान पर कब्जा किया' };

describe('the posts of one complainant', () => {
  it('are weighed together: a later one tells which of several namesakes is meant', async () => {
    const db = await registerOf([[NAMESAKE], [VEHICLE]]);
    const { routing } = await showComplaint(db, 1);
    expect(routing.decision).toBe('review');
    expect(routing.evidence.filter(({ district }) => district === 'Azamgarh')).toEqual([
      { rule: 'police-station', text: 'फूलपुर', district: 'Azamgarh', weight: 0.33, postId: '2100000000000000001' },
      { rule: 'vehicle-code', text: 'UP50', district: 'Azamgarh', weight: 0.3, postId: '2100000000000000002' },
    ]);
    expect(routing.confidence).toBeGreaterThan(0.33);
    expect((await verifyChain(db)).ok).toBe(true);
    await db.close();
  });

  it('give the same district whether they come in one page, in two, or in the wrong order', async () => {
    const routings = [];
    for (const pages of [[[NAMESAKE, VEHICLE]], [[NAMESAKE], [VEHICLE]], [[VEHICLE], [NAMESAKE]]]) {
      const db = await registerOf(pages);
      const { routing, followUps } = await showComplaint(db, 1);
      routings.push({ ...routing, followUps });
      await db.close();
    }
    expect(routings[1]).toEqual(routings[0]);
    expect(routings[2]).toEqual(routings[0]);
  });

  it('are read again together by `route`', async () => {
    const db = await registerOf([[NAMESAKE], [VEHICLE]]);
    const before = (await showComplaint(db, 1)).routing;
    const answer = await rereadDockets(db, reader, { all: true, dryRun: false, actor, clock: () => NOW, progress: () => undefined });
    expect(answer).toMatchObject({ read: 1, changed: [] });
    expect((await showComplaint(db, 1)).routing).toEqual(before);
    await db.close();
  });
});

describe('a complaint whose place is in a post that it answers or quotes', () => {
  it('takes the district from the post that it quotes, and shows the words', async () => {
    const db = await registerOf([[{ id: '2', by: '71', text: WITHOUT_PLACE, quotes: '1' }]], [OF_ANOTHER]);
    const { district, unit, routing } = await showComplaint(db, 1);
    expect({ district, unit }).toEqual({ district: 'Ballia', unit: 'district-ballia' });
    expect(routing.evidence).toContainEqual(expect.objectContaining({ rule: 'police-station', text: 'रसड़ा', district: 'Ballia' }));
    await db.close();
  });

  it('is left to a person where the quoted post says it in one word only', async () => {
    const db = await registerOf(
      [[{ id: '2', by: '71', text: WITHOUT_PLACE, quotes: '1' }]],
      [{ ...OF_ANOTHER, text: 'बलिया में दबंगों ने गरीब के मकान पर कब्जा किया' }],
    );
    expect(await showComplaint(db, 1)).toMatchObject({ district: null, routing: { decision: 'review' } });
    await db.close();
  });

  it('keeps to its own words where they name the place', async () => {
    const db = await registerOf([[{ id: '2', by: '71', text: '@Uppolice ऐसा ही जनपद मऊ में मेरे साथ हुआ', quotes: '1' }]], [OF_ANOTHER]);
    expect(await showComplaint(db, 1)).toMatchObject({ district: 'Mau' });
    await db.close();
  });

  it('takes nothing from what the police wrote, which is about a matter of their own', async () => {
    const db = await registerOf([[{ id: '2', by: '71', text: WITHOUT_PLACE, quotes: '1' }]], [{ ...OF_ANOTHER, by: '73' }]);
    expect(await showComplaint(db, 1)).toMatchObject({ district: null, routing: { decision: 'none' } });
    await db.close();
  });
});
