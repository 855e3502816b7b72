import { describe, expect, it } from 'vitest';
import { unitsByCode } from '../../../src/domain/directory/unit-tree.ts';
import type { Telling } from '../../../src/domain/dispatch/updates.ts';
import { IN_INDIA } from '../../../src/domain/directory/emergency-call.ts';
import type { EarlierDispatch, ForwardingCase, PlanRules } from '../../../src/forwarding/plan/case.ts';
import { planForward } from '../../../src/forwarding/plan/plan.ts';
import { UNITS } from '../../support/docket-fixture.ts';

const NOW = '2026-11-02T06:00:00.000Z';

const UNTOLD: Telling = { due: [], further: [], holders: new Map(), accusedBefore: [], proposedUnit: null, namedUnits: new Set() };

const DOCKET: ForwardingCase = {
  docketId: 1,
  number: 'UPP-2026-000001-5',
  status: 'open',
  leadUnit: 'district-hathras',
  accused: null,
  accusedUnits: [],
  alsoUnits: [],
  withheld: null,
  contradicted: {},
  source: 'x',
  relayed: false,
  urgency: 'normal',
  emergencyCall: IN_INDIA,
  categories: [],
  language: 'hi',
  forwardedAt: null,
  postXId: '00017000000000000001',
  dispatches: [],
  telling: UNTOLD,
};

const RULES: PlanRules = {
  channel: 'print',
  units: unitsByCode(UNITS),
  handles: new Map([['district-hathras', { name: 'hathraspolice', lost: null }]]),
  language: null,
  overrule: false,
  update: false,
  further: false,
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
  sentAt: null,
  errorCode: null,
  text: null,
  ...more,
});
const plan = (docket: Partial<ForwardingCase>, rules: Partial<PlanRules> = {}) =>
  planForward([{ ...DOCKET, ...docket }], { ...RULES, ...rules })[0];

describe('an update of a docket that was moved away from an accused unit', () => {
  const toldAt = '2026-11-02T05:00:00.000Z';
  const gone = { unit: 'district-hathras', learnt: [], gone: true, toldAt, onPaper: true } as const;
  const due = { unit: 'hq', learnt: ['emergency'], gone: false, toldAt, onPaper: true } as const;
  const moved: Partial<ForwardingCase> = {
    leadUnit: 'hq',
    accused: 'district',
    accusedUnits: ['district-hathras'],
    telling: { ...UNTOLD, due: [due], holders: new Map([['hq', toldAt]]), accusedBefore: [gone] },
  };
  const plans = (docket: Partial<ForwardingCase>, rules: Partial<PlanRules> = {}) =>
    planForward([{ ...DOCKET, ...moved, ...docket }], { ...RULES, update: true, ...rules });

  it('goes to the unit that holds it, and leaves the accused out without a refusal', () => {
    expect(plans({}).map(({ act, recipient }) => [act, recipient])).toEqual([['send', 'hq']]);
  });

  it('says so where nothing else is new, and offers no transfer to the unit that holds it already', () => {
    const [item] = plans({ telling: { ...UNTOLD, holders: new Map([['hq', toldAt]]), accusedBefore: [gone] } });
    const hints = item?.act === 'refuse' ? item.hints.map(({ en }) => en).join(' ') : '';
    expect(hints).toContain('is accused: it hears nothing more');
    expect(hints).not.toContain('uppolice transfer');
  });

  it('reaches it only where a person overrules', () => {
    expect(plans({}, { overrule: true }).map(({ act, recipient }) => [act, recipient])).toEqual([
      ['send', 'hq'],
      ['send', 'district-hathras'],
    ]);
  });
});

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

  it('a docket in process goes to the unit that holds it', () => {
    expect(plan({ status: 'in_process' })).toMatchObject({ act: 'send' });
  });

  const refused: readonly [
    sentence: string,
    docket: Partial<ForwardingCase>,
    rules: Partial<PlanRules>,
    why: RegExp,
    hint: RegExp | null,
  ][] = [
    ['a closed docket is not forwarded', { status: 'closed' }, {}, /closed/, /reopen/],
    ['a void number is not forwarded', { status: 'void' }, {}, /void/, null],
    [
      'a docket that no unit holds has nowhere to go',
      { leadUnit: null },
      {},
      /No unit holds it/,
      /uppolice transfer UPP-2026-000001-5 UNIT/,
    ],
    ['a unit that is no longer in office gets nothing', { leadUnit: 'district-gone' }, {}, /no longer in office/, /transfer/],
    [
      "a complaint about a district's police never goes to that district",
      { accused: 'district' },
      {},
      /Aligarh Range answers/,
      /transfer UPP-2026-000001-5 range-aligarh/,
    ],
    [
      'a complaint about police of an unnamed level never goes to the district either',
      { accused: 'unknown' },
      {},
      /Aligarh Range answers/,
      /range-aligarh/,
    ],
    [
      'a complaint never goes to a unit that is known to be the accused',
      { accusedUnits: ['district-hathras'] },
      {},
      /Aligarh Range answers/,
      /range-aligarh/,
    ],
    [
      'where headquarters itself is accused nobody in the police gets it',
      { leadUnit: 'hq', accusedUnits: ['hq'] },
      {},
      /government/,
      /--overrule/,
    ],
    [
      'a complaint of a victim is never answered in public',
      { withheld: 'sexual_offence' },
      { channel: 'reply' },
      /never answered in public/,
      /--via print/,
    ],
    [
      'a complaint that may be of a victim is never answered in public',
      { withheld: 'unsure' },
      { channel: 'reply' },
      /never answered in public/,
      /--via print/,
    ],
    [
      'a complaint about a thana is never answered in public',
      { accused: 'thana' },
      { channel: 'reply' },
      /never by a public reply/,
      /--via print/,
    ],
    [
      'a complaint about the police is never answered in public, even if the rule is overruled',
      { accused: 'district' },
      { channel: 'reply', overrule: true },
      /never by a public reply/,
      /--via print/,
    ],
    [
      'a complaint that did not come through X has no post to reply to',
      { source: 'whatsapp', postXId: null },
      { channel: 'reply' },
      /no post to reply to/,
      /--via print/,
    ],
    [
      'a unit without a handle cannot be named in a reply',
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

  it('a complaint about a district goes to that district if a person overrules the rule, and the plan says so', () => {
    expect(plan({ accused: 'district' }, { overrule: true })).toMatchObject({
      act: 'send',
      recipient: 'district-hathras',
      overruled: true,
      why: { en: expect.stringMatching(/^Overruled/) },
    });
  });

  it('a complaint about nobody in the police is not marked as overruled', () => {
    expect(plan({}, { overrule: true })).toMatchObject({ act: 'send', overruled: false });
  });

  it('a withheld docket is forwarded on paper', () => {
    expect(plan({ withheld: 'child' })).toMatchObject({ act: 'send' });
  });
});

describe('a docket that concerns two districts', () => {
  const plans = (docket: Partial<ForwardingCase>, rules: Partial<PlanRules> = {}) =>
    planForward([{ ...DOCKET, alsoUnits: ['district-etah'], ...docket }], { ...RULES, ...rules });
  const handles = new Map([
    ['district-hathras', { name: 'hathraspolice', lost: null }],
    ['district-etah', { name: 'Etahpolice', lost: null }],
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

  it('goes to the second alone where the first has it already', () => {
    expect(plans({ forwardedAt: NOW, dispatches: [earlier({})] })).toMatchObject([{ act: 'send', recipient: 'district-etah' }]);
  });

  it('gets no second reply: X allows only one', () => {
    const before = earlier({ channel: 'reply', state: 'sent' });
    expect(plans({ forwardedAt: NOW, dispatches: [before] }, { channel: 'reply', handles })).toMatchObject([
      {
        act: 'refuse',
        recipient: 'district-etah',
        why: { en: expect.stringMatching(/reply under the post already/) },
        hints: [{ en: expect.stringMatching(/--via print/) }, { en: expect.stringMatching(/--via reply --further/) }],
      },
    ]);
  });

  it('names in its reply the unit that has a handle, and refuses the one that has none', () => {
    expect(plans({}, { channel: 'reply' })).toMatchObject([
      { act: 'send', recipient: 'district-hathras', along: [] },
      { act: 'refuse', recipient: 'district-etah', why: { en: expect.stringMatching(/no handle in use/) } },
    ]);
  });

  it('goes to neither of two accused units, but to the other where only one is accused', () => {
    expect(plans({ accused: 'district' }).map(({ act }) => act)).toEqual(['refuse', 'refuse']);
    expect(plans({ accusedUnits: ['district-etah'] })).toMatchObject([
      { act: 'send', recipient: 'district-hathras' },
      { act: 'refuse', recipient: 'district-etah' },
    ]);
  });
});

describe('a docket with an earlier dispatch', () => {
  const table: readonly [sentence: string, before: Partial<EarlierDispatch>, docket: Partial<ForwardingCase>, expected: object][] = [
    [
      'is not sent to the same unit again',
      { state: 'printed' },
      { forwardedAt: NOW },
      { act: 'refuse', why: { en: expect.stringMatching(/already/) } },
    ],
    ['is not sent again if a person did it by hand', { state: 'done_by_hand' }, { forwardedAt: NOW }, { act: 'refuse' }],
    [
      'is not sent as if it were new if it was transferred away and back',
      { state: 'printed' },
      { forwardedAt: null },
      { act: 'refuse', why: { en: expect.stringMatching(/already/) } },
    ],
    ['uses the same row if it was only planned', { state: 'planned' }, {}, { act: 'send', round: 1, dispatchId: 7 }],
    ['uses the same row if it failed', { state: 'failed' }, {}, { act: 'send', round: 1, dispatchId: 7 }],
    ['begins a new round if it was cancelled', { state: 'cancelled', round: 2 }, {}, { act: 'send', round: 3, dispatchId: null }],
    [
      'is left to the person for whom it waits',
      { state: 'needs_person' },
      {},
      { act: 'refuse', why: { en: expect.stringMatching(/person/) } },
    ],
    [
      'is refused while another process is sending it',
      { state: 'sending', leaseUntil: '2026-11-02T06:00:01.000Z' },
      {},
      { act: 'refuse', why: { en: expect.stringMatching(/Another process/) } },
    ],
    [
      'has its packet written again if the process died',
      { state: 'sending', leaseUntil: '2026-11-02T05:59:59.000Z' },
      {},
      { act: 'send', dispatchId: 7 },
    ],
    ['is sent to this unit if it went to another one', { recipient: 'district-etah' }, { forwardedAt: NOW }, { act: 'send', round: 1 }],
    ['is sent this way if it went another way', { channel: 'reply' }, { forwardedAt: NOW }, { act: 'send', round: 1 }],
    ['is sent if the earlier dispatch was only a reminder', { purpose: 'reminder' }, { forwardedAt: NOW }, { act: 'send', round: 1 }],
  ];
  for (const [sentence, before, docket, expected] of table) {
    it(sentence, () => expect(plan({ ...docket, dispatches: [earlier(before)] })).toMatchObject(expected));
  }

  it('never has its reply posted again if the process died', () => {
    const before = earlier({ channel: 'reply', state: 'sending', leaseUntil: '2026-11-02T05:59:59.000Z' });
    expect(plan({ dispatches: [before] }, { channel: 'reply' })).toMatchObject({
      act: 'refuse',
      why: { en: expect.stringMatching(/nobody knows/) },
    });
  });
});

describe('the reply', () => {
  it('is made under the citizen’s post, in the language of the citizen', () => {
    expect(plan({ language: 'en' }, { channel: 'reply' })).toMatchObject({
      reply: {
        toPostId: '17000000000000001',
        template: 'forward-en-1',
        text: expect.stringMatching(/UPP-2026-000001-5\. @hathraspolice /),
      },
    });
    expect(plan({ language: 'hinglish' }, { channel: 'reply' })).toMatchObject({ reply: { template: 'forward-hi-1' } });
  });

  it('is made in the language that was asked for', () => {
    expect(plan({ language: 'hi' }, { channel: 'reply', language: 'en' })).toMatchObject({ reply: { template: 'forward-en-1' } });
  });
});

describe('a refusal', () => {
  it('says in both languages why and what to do, with the unit by its name', () => {
    const item = plan({ leadUnit: 'district-etah' }, { channel: 'reply' });
    expect(item).toMatchObject({
      act: 'refuse',
      why: { en: 'Etah has no handle in use.', hi: 'एटा का कोई हैंडल उपयोग में नहीं है।' },
      hints: [{ hi: 'हैंडल जोड़ें: uppolice handle add HANDLE --unit district-etah' }, {}],
    });
  });
});
