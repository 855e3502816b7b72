import { describe, expect, it } from 'vitest';
import { unitsByCode } from '../../../src/domain/directory/addressee.ts';
import type { EarlierDispatch, ForwardingCase, PlanRules } from '../../../src/forwarding/plan/case.ts';
import { planForward } from '../../../src/forwarding/plan/plan.ts';
import { UNITS } from '../../support/docket-fixture.ts';

const NOW = '2026-11-02T06:00:00.000Z';

const DOCKET: ForwardingCase = {
  docketId: 1,
  number: 'UPP-2026-000001-5',
  status: 'open',
  leadUnit: 'district-hathras',
  accused: null,
  accusedUnits: [],
  alsoUnits: [],
  withheld: null,
  source: 'x',
  urgency: 'normal',
  categories: [],
  language: 'hi',
  forwardedAt: null,
  postXId: '00017000000000000001',
  dispatches: [],
};

const RULES: PlanRules = {
  channel: 'print',
  units: unitsByCode(UNITS),
  handles: new Map([['district-hathras', 'hathraspolice']]),
  language: null,
  overrule: false,
  now: NOW,
};

const earlier = (more: Partial<EarlierDispatch>): EarlierDispatch => ({
  id: 7,
  recipient: 'district-hathras',
  channel: 'print',
  purpose: 'forward',
  round: 1,
  state: 'printed',
  leaseUntil: null,
  ...more,
});
const plan = (docket: Partial<ForwardingCase>, rules: Partial<PlanRules> = {}) =>
  planForward([{ ...DOCKET, ...docket }], { ...RULES, ...rules })[0];

describe('what may be forwarded', () => {
  it('an open docket goes to the unit that holds it', () => {
    expect(plan({})).toMatchObject({
      act: 'send',
      recipient: 'district-hathras',
      round: 1,
      dispatchId: null,
      overruled: false,
      reply: null,
    });
  });

  it('one in process too', () => {
    expect(plan({ status: 'in_process' })).toMatchObject({ act: 'send' });
  });

  const refused: readonly [
    sentence: string,
    docket: Partial<ForwardingCase>,
    rules: Partial<PlanRules>,
    why: RegExp,
    hint: RegExp | null,
  ][] = [
    ['a closed docket stays', { status: 'closed' }, {}, /closed/, /reopen/],
    ['a void number stays', { status: 'void' }, {}, /void/, null],
    [
      'a docket that no unit holds has nowhere to go',
      { leadUnit: null },
      {},
      /No unit holds it/,
      /uppolice transfer UPP-2026-000001-5 UNIT/,
    ],
    ['a unit out of office gets nothing', { leadUnit: 'district-gone' }, {}, /no longer in office/, /transfer/],
    [
      "a complaint about a district's police never goes to that district",
      { accused: 'district' },
      {},
      /Aligarh Range answers/,
      /transfer UPP-2026-000001-5 range-aligarh/,
    ],
    ['nor one about police of no said level', { accused: 'unknown' }, {}, /Aligarh Range answers/, /range-aligarh/],
    ['nor to a unit that is known as the accused', { accusedUnits: ['district-hathras'] }, {}, /Aligarh Range answers/, /range-aligarh/],
    ['where headquarters is accused there is nobody', { leadUnit: 'hq', accusedUnits: ['hq'] }, {}, /government/, /--overrule/],
    [
      'a victim is never answered in public',
      { withheld: 'sexual_offence' },
      { channel: 'reply' },
      /never answered in public/,
      /--via print/,
    ],
    ['nor where it is unsure', { withheld: 'unsure' }, { channel: 'reply' }, /never answered in public/, /--via print/],
    [
      'a complaint about a thana is never answered in public',
      { accused: 'thana' },
      { channel: 'reply' },
      /never by a public reply/,
      /--via print/,
    ],
    ['not even when overruled', { accused: 'district' }, { channel: 'reply', overrule: true }, /never by a public reply/, /--via print/],
    [
      'what did not come through X has no post to reply to',
      { source: 'whatsapp', postXId: null },
      { channel: 'reply' },
      /no post to reply to/,
      /--via print/,
    ],
    [
      'a unit without a handle can not be tagged',
      { leadUnit: 'district-etah' },
      { channel: 'reply' },
      /no handle in use/,
      /handle add HANDLE --unit district-etah/,
    ],
  ];
  for (const [sentence, docket, rules, why, hint] of refused) {
    it(sentence, () => {
      const item = plan(docket, rules);
      expect(item).toMatchObject({ act: 'refuse', code: 'refused', why: { en: expect.stringMatching(why) } });
      if (hint && item?.act === 'refuse') expect(item.hints.map(({ en }) => en).join('\n')).toMatch(hint);
    });
  }

  it("a complaint about a thana goes to its district's supervisor", () => {
    expect(plan({ accused: 'thana' })).toMatchObject({ act: 'send', recipient: 'district-hathras' });
  });

  it('overruled, it goes to the unit that holds it and says so', () => {
    expect(plan({ accused: 'district' }, { overrule: true })).toMatchObject({
      act: 'send',
      recipient: 'district-hathras',
      overruled: true,
      why: { en: expect.stringMatching(/^Overruled/) },
    });
  });

  it('overruling where there is nothing to overrule is no overruling', () => {
    expect(plan({}, { overrule: true })).toMatchObject({ act: 'send', overruled: false });
  });

  it('a withheld docket goes on paper', () => {
    expect(plan({ withheld: 'child' })).toMatchObject({ act: 'send' });
  });
});

describe('a docket that concerns two districts', () => {
  const plans = (docket: Partial<ForwardingCase>, rules: Partial<PlanRules> = {}) =>
    planForward([{ ...DOCKET, alsoUnits: ['district-etah'], ...docket }], { ...RULES, ...rules });
  const handles = new Map([
    ['district-hathras', 'hathraspolice'],
    ['district-etah', 'Etahpolice'],
  ]);

  it('goes to both in packets, each with its reason', () => {
    expect(plans({})).toMatchObject([
      { act: 'send', recipient: 'district-hathras', why: { en: expect.stringMatching(/holds the docket/) } },
      { act: 'send', recipient: 'district-etah', why: { en: 'It concerns Etah too.' } },
    ]);
  });

  it('goes out in one reply that names both', () => {
    expect(plans({}, { channel: 'reply', handles })).toMatchObject([
      {
        act: 'send',
        recipient: 'district-hathras',
        along: [{ recipient: 'district-etah', dispatchId: null, round: 1 }],
        reply: { text: expect.stringMatching(/ @hathraspolice @Etahpolice /) },
      },
    ]);
  });

  it('goes to the second alone where the first was told before', () => {
    expect(plans({ forwardedAt: NOW, dispatches: [earlier({})] })).toMatchObject([{ act: 'send', recipient: 'district-etah' }]);
  });

  it('gets no second reply: the one that stands is all that X allows', () => {
    const before = earlier({ channel: 'reply', state: 'sent' });
    expect(plans({ forwardedAt: NOW, dispatches: [before] }, { channel: 'reply', handles })).toMatchObject([
      {
        act: 'refuse',
        recipient: 'district-etah',
        why: { en: expect.stringMatching(/reply under the post already/) },
        hints: [{ en: expect.stringMatching(/--via print/) }],
      },
    ]);
  });

  it('says of whom it has no handle, and names the other in its reply', () => {
    expect(plans({}, { channel: 'reply' })).toMatchObject([
      { act: 'send', recipient: 'district-hathras', along: [] },
      { act: 'refuse', recipient: 'district-etah', why: { en: expect.stringMatching(/no handle in use/) } },
    ]);
  });

  it('goes to neither of two accused, but the other is told where one alone is accused', () => {
    expect(plans({ accused: 'district' }).map(({ act }) => act)).toEqual(['refuse', 'refuse']);
    expect(plans({ accusedUnits: ['district-etah'] })).toMatchObject([
      { act: 'send', recipient: 'district-hathras' },
      { act: 'refuse', recipient: 'district-etah' },
    ]);
  });
});

describe('what was sent before', () => {
  const table: readonly [sentence: string, before: Partial<EarlierDispatch>, docket: Partial<ForwardingCase>, expected: object][] = [
    ['is not sent again', { state: 'printed' }, { forwardedAt: NOW }, { act: 'refuse', why: { en: expect.stringMatching(/already/) } }],
    ['by hand neither', { state: 'done_by_hand' }, { forwardedAt: NOW }, { act: 'refuse' }],
    [
      'is sent again where the docket came back to the unit',
      { state: 'printed' },
      { forwardedAt: null },
      { act: 'send', round: 2, dispatchId: null },
    ],
    ['was only planned: the same row is taken up', { state: 'planned' }, {}, { act: 'send', round: 1, dispatchId: 7 }],
    ['failed: the same row is taken up', { state: 'failed' }, {}, { act: 'send', round: 1, dispatchId: 7 }],
    ['was cancelled: a new round', { state: 'cancelled', round: 2 }, {}, { act: 'send', round: 3, dispatchId: null }],
    [
      'waits for a person: left to that person',
      { state: 'needs_person' },
      {},
      { act: 'refuse', why: { en: expect.stringMatching(/person/) } },
    ],
    [
      'is in hand of another process',
      { state: 'sending', leaseUntil: '2026-11-02T06:00:01.000Z' },
      {},
      { act: 'refuse', why: { en: expect.stringMatching(/Another process/) } },
    ],
    [
      'is a packet whose process died: written again',
      { state: 'sending', leaseUntil: '2026-11-02T05:59:59.000Z' },
      {},
      { act: 'send', dispatchId: 7 },
    ],
    ['went to another unit', { recipient: 'district-etah' }, { forwardedAt: NOW }, { act: 'send', round: 1 }],
    ['went another way', { channel: 'reply' }, { forwardedAt: NOW }, { act: 'send', round: 1 }],
    ['was a reminder', { purpose: 'reminder' }, { forwardedAt: NOW }, { act: 'send', round: 1 }],
  ];
  for (const [sentence, before, docket, expected] of table) {
    it(sentence, () => expect(plan({ ...docket, dispatches: [earlier(before)] })).toMatchObject(expected));
  }

  it('is a reply whose process died: never posted again', () => {
    const before = earlier({ channel: 'reply', state: 'sending', leaseUntil: '2026-11-02T05:59:59.000Z' });
    expect(plan({ dispatches: [before] }, { channel: 'reply' })).toMatchObject({
      act: 'refuse',
      why: { en: expect.stringMatching(/nobody knows/) },
    });
  });
});

describe('the reply', () => {
  it('stands under the citizen’s post, in the language of the citizen', () => {
    expect(plan({ language: 'en' }, { channel: 'reply' })).toMatchObject({
      reply: {
        toPostId: '17000000000000001',
        template: 'forward-en-1',
        text: expect.stringMatching(/UPP-2026-000001-5\. @hathraspolice /),
      },
    });
    expect(plan({ language: 'hinglish' }, { channel: 'reply' })).toMatchObject({ reply: { template: 'forward-hi-1' } });
  });

  it('or in the language that was asked for', () => {
    expect(plan({ language: 'hi' }, { channel: 'reply', language: 'en' })).toMatchObject({ reply: { template: 'forward-en-1' } });
  });
});
