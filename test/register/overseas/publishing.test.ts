import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { areAlike, likeness, shareOfClaim, spreads } from '../../../src/domain/overseas/publishing/near-words.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { addHandle } from '../../../src/register/directory/add-handle.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { addOperator } from '../../../src/register/directory/operators.ts';
import { openCountry } from '../../../src/register/overseas/open-country.ts';
import { approvePublication, refusePublication } from '../../../src/register/overseas/publishing/decide.ts';
import { draftPublication, wordPublication } from '../../../src/register/overseas/publishing/draft.ts';
import { findPublication, listPublications } from '../../../src/register/overseas/publishing/find-publication.ts';
import { readyWordings, recordPublished } from '../../../src/register/overseas/publishing/publish.ts';
import { spreadingPosts } from '../../../src/reports/abroad/spreading.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';
import { NOW, Talk, take } from '../../support/intake.ts';

const by = (login: string) => ({ actor: { ...ACTOR, login }, now: NOW });
const HI = { handle: 'UPPolNRI', language: 'hi', text: 'आगरा में कोई कर्फ्यू नहीं है, फैलाया जा रहा संदेश झूठा है' };
const EN = { handle: 'UPPolUK', language: 'en', text: 'Agra is open as usual today: what you read about a curfew is false' };
const CLAIM = {
  claim: 'आज रात से पूरे आगरा शहर में कर्फ्यू लागू, सेना तैनात',
  claimLink: 'https://x.com/rumour/status/1985000000000000001',
  fact: 'आगरा में कर्फ्यू नहीं है',
  proof: 'https://x.com/agrapolice/status/1985000000000000002',
};

let db: Db;

beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, { actor: ACTOR, now: new Date('2026-09-01T00:00:00Z') });
  await addHandle(db, { handle: 'UPPolUK', country: 'GB', kind: 'country', xId: '42' }, by('asha'));
});
afterEach(() => db.close());

describe('a rebuttal', () => {
  it('is drafted by one person, approved by another, and published where a third one records it', async () => {
    const { id } = await draftPublication(db, 'rebuttal', { ...CLAIM, wordings: [HI, EN] }, by('asha'));
    await fails('refused', recordPublished(db, 'rebuttal', id, { handle: 'UPPolUK', url: 'https://x.com/UPPolUK/status/7' }, by('meena')));
    await fails('refused', approvePublication(db, 'rebuttal', id, by('asha')));
    expect(await approvePublication(db, 'rebuttal', id, by('ravi'))).toMatchObject({ state: 'approved', decidedBy: 'ravi' });
    const ready = readyWordings(await findPublication(db, 'rebuttal', id));
    expect(ready.map(({ wording, link }) => [wording.handle, new URL(link).searchParams.get('text')])).toEqual([
      ['UPPolNRI', HI.text],
      ['UPPolUK', EN.text],
    ]);
    const published = await recordPublished(
      db,
      'rebuttal',
      id,
      { handle: '@uppoluk', url: 'https://twitter.com/UPPolUK/status/1990000000000000007?s=20' },
      by('meena'),
    );
    expect(published).toMatchObject({ state: 'published' });
    expect(published.wordings[1]).toMatchObject({
      url: 'https://x.com/uppoluk/status/1990000000000000007',
      publishedBy: 'meena',
      approvedBy: 'ravi',
    });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it('needs claim, fact and proof, a day that is not to come, and a country abroad', async () => {
    const draft = (said: object) => draftPublication(db, 'rebuttal', { ...CLAIM, wordings: [], ...said }, by('asha'));
    await fails('usage', draft({ claim: ' ' }));
    await fails('usage', draft({ proof: '' }));
    await fails('usage', draft({ fact: '' }));
    await fails('bad_input', draft({ firstSeen: '2026-12-24' }));
    await fails('bad_input', draft({ country: 'IN' }));
    await fails('bad_input', draft({ claimLink: 'x.com' }));
    expect(await listPublications(db, 'rebuttal')).toEqual([]);
  });

  it('is approved anew once words were added or changed, by somebody who did not write them', async () => {
    const { id } = await draftPublication(db, 'rebuttal', { ...CLAIM, wordings: [HI] }, by('asha'));
    await approvePublication(db, 'rebuttal', id, by('ravi'));
    await fails('refused', approvePublication(db, 'rebuttal', id, by('ravi')));
    await wordPublication(db, 'rebuttal', id, { ...HI, text: 'आगरा सामान्य है, अफवाहों पर ध्यान न दें' }, by('ravi'));
    await fails('refused', approvePublication(db, 'rebuttal', id, by('ravi')));
    expect(() => readyWordings({ ...EMPTY, wordings: [] })).toThrow();
    expect((await approvePublication(db, 'rebuttal', id, by('asha'))).wordings).toMatchObject([{ approvedBy: 'asha' }]);
    await recordPublished(db, 'rebuttal', id, { handle: 'UPPolNRI', url: 'https://x.com/UPPolNRI/status/8' }, by('asha'));
    await fails('refused', wordPublication(db, 'rebuttal', id, HI, by('asha')));
  });

  it('is refused for good by a second person, with the reason', async () => {
    const { id } = await draftPublication(db, 'rebuttal', { ...CLAIM, wordings: [HI] }, by('asha'));
    await fails('refused', refusePublication(db, 'rebuttal', id, 'no', by('asha')));
    await fails('usage', refusePublication(db, 'rebuttal', id, ' ', by('ravi')));
    expect(await refusePublication(db, 'rebuttal', id, 'the proof is missing', by('ravi'))).toMatchObject({ state: 'refused' });
    await fails('refused', approvePublication(db, 'rebuttal', id, by('ravi')));
    await fails('refused', wordPublication(db, 'rebuttal', id, EN, by('asha')));
    // Its words never went out, so they may be used again.
    await draftPublication(db, 'rebuttal', { ...CLAIM, wordings: [HI] }, by('asha'));
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it('is approved by operators alone where people are registered', async () => {
    await addOperator(db, { login: 'look', name: 'Look', role: 'viewer' }, by('asha'));
    await addOperator(db, { login: 'ravi', name: 'Ravi', role: 'checker' }, by('asha'));
    const { id } = await draftPublication(db, 'rebuttal', { ...CLAIM, wordings: [HI] }, by('asha'));
    await fails('refused', approvePublication(db, 'rebuttal', id, by('look')));
    await fails('refused', approvePublication(db, 'rebuttal', id, by('stranger')));
    expect(await approvePublication(db, 'rebuttal', id, by('ravi'))).toMatchObject({ state: 'approved' });
  });
});

const EMPTY = {
  id: 1,
  kind: 'rebuttal',
  state: 'draft',
  country: null,
  district: null,
  claim: '',
  claimLink: null,
  firstSeen: null,
  fact: '',
  proof: null,
  draftedBy: '',
  draftedAt: '',
  decidedBy: null,
  decidedAt: null,
} as const;

describe('the words of a handle', () => {
  const draft = (...wordings: (typeof HI)[]) => draftPublication(db, 'good_work', { fact: 'a cycle was found', wordings }, by('asha'));

  it('may not be like those of another handle, nor like what went out before', async () => {
    await fails('refused', draft(HI, { ...HI, handle: 'UPPolUK' }));
    await fails('refused', draft(HI, { ...HI, handle: 'UPPolUK', text: `${HI.text} भाई` }));
    expect((await draft(HI, EN)).wordings).toHaveLength(2);
    await fails('refused', draft({ ...HI, handle: 'UPPolUK' }));
  });

  it('are those of a registered handle: never of a planned one, which may be a stranger’s, nor of one that is unknown or lost', async () => {
    await openCountry(db, { country: 'AE', handle: 'UPPolUAE' }, by('asha'));
    await fails('refused', draft({ ...HI, handle: 'UPPolUAE' }));
    await fails('refused', draft({ ...HI, handle: 'nobody_here' }));
    await fails('bad_input', draft({ ...HI, handle: 'no handle' }));
  });

  it('fit into a post, and hold no contact of anybody', async () => {
    await fails('bad_input', draft({ ...HI, text: 'क'.repeat(281) }));
    await fails('refused', draft({ ...HI, text: 'फोन करें 9876543210' }));
    await fails('bad_input', draft({ ...HI, language: 'hindi' }));
    expect((await draft({ ...HI, text: 'आपात में 112, महिला सुरक्षा 1090, साइबर ठगी 1930' })).wordings).toHaveLength(1);
  });

  it('are recorded as published only with the address of a post of that handle, which no other has', async () => {
    const { id } = await draft(HI, EN);
    await approvePublication(db, 'good_work', id, by('ravi'));
    const record = (handle: string, url: string) => recordPublished(db, 'good_work', id, { handle, url }, by('meena'));
    await fails('bad_input', record('UPPolUK', 'https://x.com/UPPolNRI/status/7'));
    await fails('bad_input', record('UPPolUK', 'https://example.org/7'));
    await fails('not_found', record('Uppolice', 'https://x.com/Uppolice/status/7'));
    await record('UPPolUK', 'https://x.com/UPPolUK/status/7');
    await fails('refused', record('UPPolUK', 'https://x.com/UPPolUK/status/9'));
    await fails('refused', record('UPPolNRI', 'https://x.com/i/status/7'));
    await fails('not_found', findPublication(db, 'rebuttal', id));
  });
});

describe('posts that spread a refuted claim', () => {
  it('are proposed its rebuttal, whatever else they say, and nothing is sent', async () => {
    const talk = new Talk();
    talk.say('chand', '@Uppolice भाई सुना है आज रात से पूरे आगरा शहर में कर्फ्यू लागू और सेना तैनात, सच है क्या? मेरी दुकान एटा में है');
    talk.say('bina', `@Uppolice यह देखिए https://x.com/rumour/status/1985000000000000001 एटा में`);
    talk.say('dev', '@Uppolice आगरा शहर में आज मेरी साइकिल चोरी हो गई');
    talk.say('Etahpolice', 'आज रात से पूरे आगरा शहर में कर्फ्यू लागू, सेना तैनात: यह झूठ है');
    await take(db, [talk.parsed()]);
    const { id } = await draftPublication(db, 'rebuttal', { ...CLAIM, wordings: [HI] }, by('asha'));
    expect((await showComplaint(db, 1)).rebuttals).toEqual([]);
    await approvePublication(db, 'rebuttal', id, by('ravi'));
    const { posts, withheld, notCompared } = await spreadingPosts(db);
    expect(posts.map(({ docket, spreads: { by } }) => [docket, by])).toEqual([
      ['UPP-2026-000002-8', 'link'],
      ['UPP-2026-000001-5', 'words'],
    ]);
    expect([withheld, notCompared]).toEqual([0, []]);
    expect((await showComplaint(db, 1)).rebuttals).toMatchObject([{ rebuttal: id, spreads: { by: 'words' } }]);
    expect((await showComplaint(db, 3)).rebuttals).toEqual([]);
  });

  it('are counted, and not shown, where their docket is withheld', async () => {
    const talk = new Talk();
    talk.say('chand', '@Uppolice एटा में pocso। आज रात से पूरे आगरा शहर में कर्फ्यू लागू, सेना तैनात');
    await take(db, [talk.parsed()]);
    const { id } = await draftPublication(db, 'rebuttal', { ...CLAIM, wordings: [HI] }, by('asha'));
    await approvePublication(db, 'rebuttal', id, by('ravi'));
    expect(await spreadingPosts(db, id)).toMatchObject({ posts: [], withheld: 1 });
    expect((await showComplaint(db, 1)).rebuttals).toEqual([]);
  });

  it('are not looked for by a claim of few words without a link, which says so', async () => {
    const { id } = await draftPublication(db, 'rebuttal', { claim: 'Curfew now', fact: 'none', proof: 'order', wordings: [] }, by('asha'));
    expect(await spreadingPosts(db, id)).toEqual({ posts: [], withheld: 0, notCompared: [id] });
  });
});

describe('the measure of near words', () => {
  it('is the part of the words of the longer text that the other has, without particles and addresses', () => {
    expect(likeness('Agra is open today', 'agra open TODAY https://x.com/a @b')).toBe(1);
    expect(likeness('one two three four', 'one two five six seven')).toBeCloseTo(0.4);
    expect(likeness('🙏', '🙏')).toBe(1);
    expect(areAlike('सड़क बंद आगरा मथुरा', 'सड़क खुली दिल्ली कानपुर')).toBe(false);
  });

  it('takes a claim for spread from 70 % of its words on, and by its link in any form', () => {
    const claim = { claim: 'one two three four five six seven eight nine ten', claimLink: 'https://www.example.org/a/b?x=1' };
    expect(shareOfClaim(claim.claim, 'well: one two three four five six seven, they say')).toBeCloseTo(0.7);
    expect(spreads(claim, 'one two three four five six seven')).toMatchObject({ by: 'words' });
    expect(spreads(claim, 'one two three four five six')).toBe(null);
    expect(spreads(claim, 'look http://example.org/a/b/')).toEqual({ by: 'link' });
    expect(spreads({ claim: 'one two three', claimLink: null }, 'one two three')).toBe(null);
  });
});
