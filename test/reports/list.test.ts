import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { resolveFilter, type TypedFilter } from '../../src/reports/filters.ts';
import { countList, listComplaints } from '../../src/reports/list.ts';
import { ENGINES } from '../support/engines.ts';
import { addComplaint, fixtureRegister, gather, NOW, openerId } from '../support/fixture.ts';
import { placesIn } from '../support/places.ts';

/** The keys that scripts rely on. */
const CONTRACT =
  'docket series year serial status outcome attention waitingOn waitingSince urgency actionable categories withheld source postId url postedAt registeredAt backlog complainant text language handles media unit district otherUnits country routing followUps alsoAffected reposts acknowledgedAt forwardedAt firstReplyAt firstReplyBy unitRepliedAt closedAt approvedAt reopenCount numberToldAt'.split(
    ' ',
  );

describe.each(ENGINES)('complaints on %s', (engine) => {
  let db: Db;
  const serials = async (typed: TypedFilter, extra: { text?: string; order?: 'oldest' | 'newest'; limit?: number } = {}) => {
    const filter = await resolveFilter(db, typed, NOW, placesIn(db));
    return (await gather(listComplaints(db, { filter, order: 'oldest', ...extra }))).map(({ serial }) => serial);
  };

  beforeAll(async () => {
    db = await fixtureRegister(engine);
    await addComplaint(db, {
      n: 1,
      text: '@Uppolice @Etahpolice मेरी मोटरसाइकिल चोरी हो गयी, शिकायत दर्ज नहीं',
      media: [{ type: 'photo', url: 'https://pbs.twimg.com/media/a.jpg' }],
      columns: { registered_at: '2026-10-31T18:29:59.000Z', waiting_since: '2026-10-31T18:29:59.000Z' },
    });
    await addComplaint(db, {
      n: 2,
      text: 'Fraud call, FIR not lodged. मोटर बीमा @hathras_police',
      author: null,
      mentions: ' hathras_police ',
      columns: {
        registered_at: '2026-10-31T18:30:00.000Z',
        status: 'in_process',
        district: 'Hathras',
        lead_unit: 'district-hathras',
        attention: 1,
        waiting_on: 'unit',
        categories: 'cyber_fraud fir_refused',
      },
    });
    await addComplaint(db, {
      n: 3,
      text: 'गोपनीय शब्द मोटरसाइकिल',
      media: [{ type: 'photo', url: 'https://pbs.twimg.com/media/secret.jpg' }],
      columns: { withheld: 'child', categories: 'child', status: 'closed', outcome: 'fir', closed_at: '2026-11-10T07:00:00.000Z' },
    });
    await addComplaint(db, {
      n: 4,
      text: 'जमीन विवाद पढ़ाई',
      mentions: ' hathrasXpolice ',
      columns: {
        district: null,
        lead_unit: null,
        decision: 'none',
        country: 'GB',
        status: 'closed',
        outcome: 'duplicate',
        outcome_detail: '1',
      },
    });
    await addComplaint(db, {
      n: 5,
      text: 'ट्रैफिक जाम आगरा',
      mentions: '',
      columns: { district: 'Agra', lead_unit: 'commissionerate-agra', source: 'x', backlog: 1, registered_at: '2026-11-10T11:50:00.000Z' },
      replies: [{ text: 'अनुवर्ती: गाड़ी नंबर', author: 'citizen_5', role: 'follow_up', at: '2026-11-10T11:55:00.000Z' }],
    });
    await db.k
      .insertInto('concerns')
      .values({ docket_id: 2, unit: 'district-etah', role: 'informed', since: '2026-11-01T00:00:00.000Z' })
      .execute();
    await db.k
      .insertInto('concerns')
      .values({ docket_id: 2, unit: 'district-hathras', role: 'lead', since: '2026-11-01T00:00:00.000Z' })
      .execute();
  });
  afterAll(() => db.close());

  it('have every key of the contract, each with a value or null', async () => {
    const all = await gather(listComplaints(db, { filter: {}, order: 'oldest' }));
    expect(all.length).toBeGreaterThan(1);
    for (const complaint of all) {
      expect(Object.keys(complaint)).toEqual(expect.arrayContaining(CONTRACT));
      expect(Object.values(complaint)).not.toContain(undefined);
    }
  });

  it('say who wrote what where, and whom it tags', async () => {
    const [first, second] = await gather(listComplaints(db, { filter: {}, order: 'oldest', limit: 2 }));
    expect(first).toMatchObject({
      docket: 'UPP-2026-000001-5',
      postId: openerId(1),
      url: `https://x.com/citizen_1/status/${openerId(1)}`,
      complainant: { id: '700000100', handle: 'citizen_1' },
      handles: ['Uppolice', 'Etahpolice'],
      media: [{ key: '3_0', type: 'photo', url: 'https://pbs.twimg.com/media/a.jpg', altText: null }],
      routing: { decision: 'auto', confidence: 0.92, ruleset: 'test' },
      otherUnits: [],
      attention: false,
      backlog: false,
    });
    expect(second).toMatchObject({
      url: `https://x.com/i/status/${openerId(2)}`,
      complainant: { handle: null },
      handles: ['hathras_police'],
      otherUnits: [{ unit: 'district-etah', role: 'informed' }],
      attention: true,
      categories: ['cyber_fraud', 'fir_refused'],
    });
  });

  it('withhold text, complainant, link and media of the classes that are never shown, and do not name the class', async () => {
    const [complaint] = await gather(listComplaints(db, { filter: { withheld: true }, order: 'oldest' }));
    expect(complaint).toMatchObject({
      docket: 'UPP-2026-000003-1',
      withheld: 'class',
      text: null,
      complainant: null,
      url: null,
      postId: null,
      media: [],
      categories: [],
      status: 'closed',
      district: 'Etah',
    });
    expect(JSON.stringify(complaint)).not.toMatch(/child|गोपनीय|citizen_3|secret|1900000000000000300/);
  });

  it('name the docket of which one is a duplicate by its number', async () => {
    const [complaint] = await gather(listComplaints(db, { filter: { country: 'GB' }, order: 'oldest' }));
    expect(complaint).toMatchObject({ outcome: 'duplicate', outcomeDetail: 'UPP-2026-000001-5' });
  });

  it.each<[string, TypedFilter, number[]]>([
    ['status', { status: 'open' }, [1, 5]],
    ['several statuses', { status: 'open, in-process' }, [1, 2, 5]],
    ['district in English, any case', { district: 'etah' }, [1, 3]],
    ['district in Hindi', { district: 'हाथरस' }, [2]],
    ['district by LGD code', { district: '118' }, [5]],
    ['district by its unit', { district: 'district-etah' }, [1, 3]],
    ['no district', { district: 'none' }, [4]],
    ['unit by code', { unit: 'district-hathras' }, [2]],
    ['unit by Hindi name', { unit: 'हाथरस पुलिस' }, [2]],
    ['unit by its district', { unit: 'Agra' }, [5]],
    ['units below a zone', { unit: 'Agra Zone' }, [1, 2, 3]],
    ['no unit', { unit: 'none' }, [4]],
    ['country by name', { country: 'UK' }, [4]],
    ['handle, whatever its case', { handle: '@ETAHPOLICE' }, [1, 3]],
    ['handle with an underscore, which is not a wildcard', { handle: 'hathras_police' }, [2]],
    ['from a day', { from: '2026-11-01' }, [2, 3, 4, 5]],
    ['to a day, that day included', { to: '2026-10-31' }, [1]],
    ['a month', { from: '2026-11', to: '2026-11' }, [2, 3, 4, 5]],
    ['the last hour', { from: '1h' }, [5]],
    ['attention', { attention: true }, [2]],
    ['category', { category: 'fir refused' }, [2]],
    ['withheld', { withheld: true }, [3]],
    ['overdue', { overdue: true }, [1]],
    ['all together', { status: 'in_process', district: 'Hathras', attention: true }, [2]],
    ['nothing', { status: 'void' }, []],
  ])('are found by %s', async (_, typed, expected) => {
    expect(await serials(typed)).toEqual(expected);
    expect(await countList(db, { filter: await resolveFilter(db, typed, NOW, placesIn(db)) })).toBe(expected.length);
  });

  it('come by number or newest first, as many as wanted', async () => {
    expect(await serials({}, { order: 'newest' })).toEqual([5, 4, 3, 2, 1]);
    expect(await serials({}, { order: 'newest', limit: 2 })).toEqual([5, 4]);
    expect(await serials({}, { limit: 2 })).toEqual([1, 2]);
  });

  it.each<[string, string, number[]]>([
    ['a Hindi word, whole', 'मोटरसाइकिल', [1]],
    ['no part of one', 'मोटर', [2]],
    ['the beginning of one', 'मोटर*', [2, 1]],
    ['a word without its nukta', 'पढाई', [4]],
    ['an English word in any case', 'FRAUD', [2]],
    ['all words, in any order', 'दर्ज शिकायत', [1]],
    ['not only some of them', 'शिकायत fraud', []],
    ['a word of a later post of the thread', 'गाड़ी', [5]],
    ['operators as plain words', 'fraud OR शिकायत', []],
    ['quotes and brackets harmless', '"fraud" (call', [2]],
    ['nothing of what is withheld', 'गोपनीय', []],
  ])('are searched by %s', async (_, text, expected) => {
    expect(await serials({}, { text, order: 'newest' })).toEqual(expected);
    expect(await countList(db, { filter: {}, text })).toBe(expected.length);
  });

  it('are searched within filters', async () => {
    expect(await serials({ district: 'Etah' }, { text: 'मोटर*' })).toEqual([1]);
  });

  it('are not searched without a word', async () => {
    await expect(serials({}, { text: '"-*' })).rejects.toMatchObject({ code: 'usage' });
  });

  it.each<[TypedFilter, string, RegExp]>([
    [{ district: 'Etahh' }, 'not_found', /Etah/],
    [{ district: 'हाथरश' }, 'not_found', /Hathras/],
    [{ district: 'Agra Zone' }, 'not_found', /--unit "Agra Zone"/],
    [{ unit: 'district-ettah' }, 'not_found', /Etah Police/],
    [{ status: 'opened' }, 'usage', /in_process/],
    [{ category: 'cyberfraud' }, 'usage', /cyber_fraud/],
    [{ country: 'ZZ' }, 'bad_input', /./],
    [{ handle: 'sixteenletters_x' }, 'bad_input', /./],
    [{ from: 'someday' }, 'bad_input', /2026-10-31/],
    [{ from: '2026-11-02', to: '2026-11-01' }, 'usage', /earlier/],
  ])('refuse %j with what to do next', async (typed, code, hint) => {
    const error = await resolveFilter(db, typed, NOW, placesIn(db)).catch((thrown) => thrown);
    expect(error).toMatchObject({ code });
    expect(error.hints.join('\n')).toMatch(hint);
  });
});
