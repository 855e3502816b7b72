import { describe, expect, it } from 'vitest';
import { unitsByCode } from '../../../src/domain/directory/unit-tree.ts';
import type { TellingEvent } from '../../../src/domain/dispatch/telling.ts';
import { type DocketToTell, type Learnt, tellingOf } from '../../../src/domain/dispatch/updates.ts';
import { UNITS } from '../../support/docket-fixture.ts';

const units = unitsByCode(UNITS);

const DOCKET: DocketToTell = {
  status: 'open',
  leadUnit: 'district-hathras',
  alsoUnits: [],
  accusedUnits: [],
  urgency: 'normal',
  withheld: null,
  accused: null,
  categories: [],
  forwardedAt: '2026-11-02T06:00:00.000Z',
  postId: 1,
};

type Written = Omit<TellingEvent, 'seq' | 'at' | 'by'> & { readonly by?: string };

/** Numbered from 1; registered as a normal docket, unless the first event says otherwise. */
function history(...events: readonly Written[]): TellingEvent[] {
  return events.map((event, at) => ({ by: null, ...event, seq: at + 1, at: `2026-11-02T06:0${at}:00.000Z` }));
}

const registered: Written = { kind: 'registered', data: { post: 1, urgency: 'normal' } };
const printed = (recipient: string, more: TellingEvent['data'] = {}): Written => ({
  kind: 'forwarded',
  by: 'Asha',
  data: { recipient, purpose: 'forward', ...more },
});
const updated = (recipient: string, more: TellingEvent['data'] = {}): Written => ({
  kind: 'updated',
  by: 'Asha',
  data: { recipient, purpose: 'update', ...more },
});
const reread = (data: TellingEvent['data']): Written => ({ kind: 'read_again', data });
const transferred: Written = { kind: 'transferred', by: 'Asha', data: {} };

const due = (docket: Partial<DocketToTell>, ...events: readonly Written[]) =>
  tellingOf({ ...DOCKET, ...docket }, history(...events), units).due.map(({ unit, learnt, gone }) => [unit, gone ? 'gone' : learnt]);

describe('what a unit that has a docket must hear', () => {
  const learnt: readonly [sentence: string, docket: Partial<DocketToTell>, later: readonly Written[], learnt: readonly Learnt[]][] = [
    ['a further word that changes nothing', {}, [{ kind: 'follow_up', data: { post: 2 } }], []],
    ['that it is an emergency', { urgency: 'emergency' }, [reread({ urgency: 'emergency' })], ['emergency']],
    [
      'that a person has found an emergency',
      { urgency: 'emergency' },
      [{ kind: 'marked', by: 'Asha', data: { urgency: 'emergency' } }],
      ['emergency'],
    ],
    ['that there is a victim', { withheld: 'sexual_offence' }, [{ kind: 'follow_up', data: { withheld: 'sexual_offence' } }], ['withheld']],
    [
      'that there is a victim in a docket that it is linked to',
      { withheld: 'child' },
      [{ kind: 'withheld_by_link', data: { withheld: 'child' } }],
      ['withheld'],
    ],
    ['that the police are accused', { accused: 'thana' }, [reread({ accusedPolice: 'thana' })], ['accused']],
    [
      'that the matter is graver',
      { categories: ['murder'] },
      [reread({ categories: ['theft'] }), printed('district-hathras'), reread({ categories: ['murder'] })],
      ['category'],
    ],
    // What is taken back is no graver than what was said, whatever that was.
    [
      'not that a matter is graver where it is said to be untrue',
      { categories: ['false_news'] },
      [reread({ categories: ['other'] }), printed('district-hathras'), reread({ categories: ['false_news'] })],
      [],
    ],
    [
      'not that a matter is graver where papers are wanted',
      { categories: ['verification'] },
      [reread({ categories: ['news'] }), printed('district-hathras'), reread({ categories: ['verification'] })],
      [],
    ],
    ['that the words were corrected', { postId: 2 }, [{ kind: 'edited', data: { opener: 2 } }], ['edited']],
    ['that another district is named', {}, [reread({ proposes: { act: 'transfer', unit: 'district-etah' } })], ['district']],
    [
      'all of it, the gravest first',
      { urgency: 'emergency', withheld: 'child', postId: 2 },
      [{ kind: 'edited', data: { opener: 2 } }, reread({ urgency: 'emergency', withheld: 'child' })],
      ['emergency', 'withheld', 'edited'],
    ],
    [
      'nothing where a class was set and lifted',
      {},
      [reread({ withheld: 'unsure' }), { kind: 'marked', by: 'Asha', data: { withheld: null } }],
      [],
    ],
    [
      'nothing of a transfer that a person has decided against',
      {},
      [reread({ proposes: { act: 'transfer', unit: 'district-etah' } }), { kind: 'noted', by: 'Asha', data: {} }],
      [],
    ],
  ];
  it.each(learnt)('is %s', (_, docket, later, expected) => {
    expect(due(docket, registered, printed('district-hathras'), ...later)).toEqual(
      expected.length === 0 ? [] : [['district-hathras', expected]],
    );
  });

  it('is nothing where it knew it when it was informed', () => {
    expect(due({ urgency: 'emergency' }, registered, reread({ urgency: 'emergency' }), printed('district-hathras'))).toEqual([]);
  });

  it('is nothing once it was informed, and again something when more is learnt', () => {
    const told = [registered, printed('district-hathras'), reread({ urgency: 'emergency' }), updated('district-hathras')];
    expect(due({ urgency: 'emergency' }, ...told)).toEqual([]);
    expect(due({ urgency: 'emergency', withheld: 'child' }, ...told, reread({ withheld: 'child' }))).toEqual([
      ['district-hathras', ['withheld']],
    ]);
  });

  it('is what was learnt while the packet was being written', () => {
    const events = [registered, reread({ urgency: 'emergency' }), printed('district-hathras', { asOf: 1 })];
    expect(due({ urgency: 'emergency' }, ...events)).toEqual([['district-hathras', ['emergency']]]);
  });

  it('is a graver class, also where the earlier sheet was confidential', () => {
    const events: Written[] = [
      { kind: 'registered', data: { post: 1, withheld: 'child' } },
      printed('district-hathras'),
      reread({ withheld: 'sexual_offence' }),
    ];
    expect(due({ withheld: 'sexual_offence' }, ...events)).toEqual([['district-hathras', ['withheld']]]);
    expect(due({ withheld: 'unsure' }, ...events.slice(0, 2))).toEqual([]);
  });

  it('is that it is no emergency any more', () => {
    const events: Written[] = [{ kind: 'registered', data: { post: 1, urgency: 'emergency' } }, printed('district-hathras')];
    expect(due({ urgency: 'normal' }, ...events, { kind: 'marked', by: 'Asha', data: { urgency: 'normal' } })).toEqual([
      ['district-hathras', ['no_emergency']],
    ]);
  });

  it('goes to every unit that has it: those of one reply, and those that a person told by hand', () => {
    const docket: Partial<DocketToTell> = { urgency: 'emergency', alsoUnits: ['commissionerate-agra', 'district-etah'] };
    const events = [
      registered,
      printed('district-hathras', { along: ['district-etah'] }),
      { kind: 'dispatch_done', by: 'Asha', data: { recipient: 'commissionerate-agra', purpose: 'forward' } },
      reread({ urgency: 'emergency' }),
    ];
    expect(due(docket, ...events).map(([unit]) => unit)).toEqual(['district-hathras', 'commissionerate-agra', 'district-etah']);
  });

  it('is nothing on a docket that is closed, void, or was never forwarded', () => {
    const events = [registered, printed('district-hathras'), reread({ urgency: 'emergency' })];
    expect(due({ urgency: 'emergency', status: 'closed' }, ...events)).toEqual([]);
    expect(due({ urgency: 'emergency', status: 'void' }, ...events)).toEqual([]);
    expect(due({ urgency: 'emergency' }, registered, reread({ urgency: 'emergency' }))).toEqual([]);
    expect(
      due(
        { urgency: 'emergency' },
        registered,
        { kind: 'dispatch_failed', by: 'Asha', data: { recipient: 'district-hathras', purpose: 'forward' } },
        reread({ urgency: 'emergency' }),
      ),
    ).toEqual([]);
  });
});

describe('a closed docket', () => {
  const printedOpenly = [registered, printed('district-hathras')];
  it.each([
    ['that it concerns a victim', { withheld: 'child' as const }, [reread({ withheld: 'child' })], [['district-hathras', ['withheld']]]],
    ['nothing of an emergency', { urgency: 'emergency' as const }, [reread({ urgency: 'emergency' })], []],
    ['nothing of corrected words', { postId: 2 }, [{ kind: 'edited', data: { opener: 2 } }], []],
    [
      'nothing where the sheet was confidential',
      { withheld: 'child' as const },
      [reread({ withheld: 'child' }), updated('district-hathras')],
      [],
    ],
    [
      'a former unit that still has an open sheet: that it has gone',
      { withheld: 'child' as const, leadUnit: 'district-etah' },
      [transferred, reread({ withheld: 'child' })],
      [['district-hathras', 'gone']],
    ],
  ])('tells a unit %s', (_, docket, later, expected) => {
    expect(due({ ...docket, status: 'closed' }, ...printedOpenly, ...later)).toEqual(expected);
    expect(due({ ...docket, status: 'void' }, ...printedOpenly, ...later)).toEqual([]);
  });
});

describe('an accused district', () => {
  const events = [registered, printed('district-etah'), printed('district-hathras'), reread({ accusedPolice: 'district' }), transferred];
  const docket: Partial<DocketToTell> = { leadUnit: 'range-aligarh', accused: 'district', accusedUnits: ['district-etah'] };

  it('keeps nothing from another one that has the docket, or had it', () => {
    expect(due({ ...docket, alsoUnits: ['district-hathras'] }, ...events)).toEqual([['district-hathras', ['accused']]]);
    expect(due(docket, ...events)).toEqual([['district-hathras', 'gone']]);
  });

  it.each([
    ['the complainant has named that one too', {}, [reread({ proposes: { act: 'transfer', unit: 'district-hathras' } }), transferred]],
    ['nobody knows which one it is', { accusedUnits: [] }, []],
    ['the level is not known', { accused: 'unknown' as const }, []],
    ['both are', { accusedUnits: ['district-etah', 'district-hathras'] }, []],
  ])('leaves the other to a person where %s', (_, more, later) => {
    expect(due({ ...docket, ...more }, ...events, ...later)).toEqual([]);
  });
});

describe('a unit that had a docket which went elsewhere', () => {
  const moved = { leadUnit: 'district-etah' } as const;
  const events = [registered, printed('district-hathras'), transferred];

  it('is informed that it has gone, and nothing of what was learnt', () => {
    expect(due({ ...moved, urgency: 'emergency' }, ...events, reread({ urgency: 'emergency' }))).toEqual([['district-hathras', 'gone']]);
  });

  it('is informed once, and not again of the same', () => {
    expect(due(moved, ...events, updated('district-hathras', { gone: true }))).toEqual([]);
  });

  it('is no holder any more, and hears that the docket is back with all that is new when it comes back', () => {
    const back = [...events, updated('district-hathras', { gone: true }), transferred];
    const telling = tellingOf({ ...DOCKET, urgency: 'emergency' }, history(...back, reread({ urgency: 'emergency' })), units);
    expect(telling.due).toMatchObject([{ unit: 'district-hathras', learnt: ['emergency', 'returned'], gone: false }]);
    expect([...telling.holders.keys()]).toEqual([]);
  });

  it('hears nothing where it is, or may be, accused: that is counted apart', () => {
    for (const accused of ['district', 'unknown'] as const) {
      const docket: DocketToTell = { ...DOCKET, leadUnit: 'range-aligarh', accused };
      const telling = tellingOf(docket, history(...events, reread({ accusedPolice: accused })), units);
      expect(telling.due).toEqual([]);
      expect(telling.accusedBefore).toMatchObject([{ unit: 'district-hathras', gone: true }]);
    }
  });
});
