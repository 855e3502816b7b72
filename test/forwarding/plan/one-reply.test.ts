/** Under one post of a citizen stands one reply, and it tags nobody who would not see it. */
import { describe, expect, it } from 'vitest';
import type { AccountState } from '../../../src/domain/directory/unit.ts';
import { unitsByCode } from '../../../src/domain/directory/unit-tree.ts';
import { IN_INDIA } from '../../../src/domain/directory/emergency-call.ts';
import type { EarlierDispatch, ForwardingCase, PlanRules } from '../../../src/forwarding/plan/case.ts';
import { planForward } from '../../../src/forwarding/plan/plan.ts';
import { UNITS } from '../../support/docket-fixture.ts';

const NOW = '2026-11-02T06:00:00.000Z';
const LATER = '2026-11-02T06:04:10.000Z';

/** It lay with Hathras, whose reply went out or was begun, and lies with Agra now. */
const MOVED: ForwardingCase = {
  docketId: 1,
  number: 'UPP-2026-000001-5',
  status: 'open',
  leadUnit: 'commissionerate-agra',
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
  language: 'en',
  forwardedAt: null,
  postXId: '00017000000000000001',
  dispatches: [],
  telling: { due: [], further: [], holders: new Map(), accusedBefore: [], proposedUnit: null, namedUnits: new Set() },
};

const RULES: PlanRules = {
  channel: 'reply',
  units: unitsByCode(UNITS),
  handles: new Map([['commissionerate-agra', { name: 'agrapolice', lost: null }]]),
  language: null,
  overrule: false,
  update: false,
  further: false,
  now: NOW,
};

const first = (more: Partial<EarlierDispatch>): EarlierDispatch => ({
  id: 7,
  recipient: 'district-hathras',
  channel: 'reply',
  purpose: 'forward',
  round: 1,
  state: 'sent',
  leaseUntil: null,
  sentAt: '2026-11-01T06:00:00.000Z',
  errorCode: null,
  text: 'Docket UPP-2026-000001-5 @hathraspolice',
  ...more,
});

const plan = (dispatch: Partial<EarlierDispatch>, rules: Partial<PlanRules> = {}) =>
  planForward([{ ...MOVED, dispatches: [first(dispatch)] }], { ...RULES, ...rules })[0];

describe('a second reply after a transfer', () => {
  const refused: readonly [sentence: string, dispatch: Partial<EarlierDispatch>, further: boolean, why: RegExp, hints: RegExp][] = [
    ['never follows by itself where the first stands', {}, false, /reply under the post already/, /--via print.*--further/],
    ['nor where a person did the first by hand', { state: 'done_by_hand' }, false, /under the post already/, /--further/],
    [
      'nor while nobody knows whether the first was posted',
      { state: 'sending' },
      false,
      /nobody knows/,
      /dispatch done 7.*dispatch cancel 7/,
    ],
    ['also not where a person orders it then', { state: 'sending' }, true, /nobody knows/, /dispatch cancel 7/],
    [
      'nor while the first is being sent',
      { state: 'sending', leaseUntil: LATER },
      true,
      /free again at 02-11-2026 11:35 IST/,
      /same command/,
    ],
    [
      'nor while the first is left to a person, who may have posted it',
      { state: 'needs_person' },
      true,
      /a person has to do it/,
      /dispatch done 7.*dispatch cancel 7/,
    ],
    [
      'nor under a post that is gone',
      { state: 'failed', errorCode: 'post_gone' },
      true,
      /deleted, or hidden/,
      /--via print.*dispatch cancel 7/,
    ],
  ];
  it.each(refused)('%s', (_, dispatch, further, why, hints) => {
    const item = plan(dispatch, { further });
    if (item?.act !== 'refuse') throw new Error('it was planned');
    expect(item.why.en).toMatch(why);
    expect(item.hints.map(({ en }) => en).join(' ')).toMatch(hints);
    expect(item.hints.every(({ hi }) => /[\u0900-\u097f]/.test(hi))).toBe(true);
  });

  const allowed: readonly [sentence: string, dispatch: Partial<EarlierDispatch>, further: boolean, earlier: readonly object[]][] = [
    ['is planned where a person orders it, who is shown the first', {}, true, [{ text: first({}).text, at: first({}).sentAt }]],
    ['is the first one where X certainly made no post', { state: 'failed', errorCode: 'x_failed' }, false, []],
    ['is the first one where it was never begun', { state: 'planned' }, false, []],
    ['is the first one where a person has looked and cancelled it', { state: 'cancelled' }, false, []],
    ['is the first one where the earlier unit had paper', { channel: 'print', state: 'printed' }, false, []],
  ];
  it.each(allowed)('%s', (_, dispatch, further, earlier) => {
    expect(plan(dispatch, { further })).toMatchObject({ act: 'send', recipient: 'commissionerate-agra', reply: { earlier } });
  });
});

describe('a handle that nobody of the unit reads', () => {
  const lost: readonly [account: Exclude<AccountState, 'found'>, how: RegExp][] = [
    ['suspended', /suspended on X/],
    ['renamed', /another name/],
    ['gone', /no longer on X/],
    ['squatted', /somebody else/],
  ];
  it.each(lost)('is not tagged once it is %s: the plan says since when, and names paper', (account, how) => {
    const handles = new Map([
      ['commissionerate-agra', { name: 'agrapolice', lost: { account, since: null, checkedAt: '2026-11-01T20:30:00.000Z' } }],
    ]);
    const [item] = planForward([MOVED], { ...RULES, handles });
    if (item?.act !== 'refuse') throw new Error('it was planned');
    expect(item.why.en).toMatch(how);
    expect(item.why.en).toContain('02-11-2026 02:00 IST');
    expect(item.hints.map(({ en }) => en).join(' ')).toMatch(/--via print.*handle check agrapolice.*handle add/);
  });

  it('keeps no other unit of the same reply from hearing of it', () => {
    const handles = new Map([
      ['commissionerate-agra', { name: 'agrapolice', lost: null }],
      ['district-etah', { name: 'etahpolice', lost: { account: 'suspended' as const, since: null, checkedAt: null } }],
    ]);
    const items = planForward([{ ...MOVED, alsoUnits: ['district-etah'] }], { ...RULES, handles });
    expect(items).toMatchObject([
      { act: 'send', recipient: 'commissionerate-agra', along: [] },
      { act: 'refuse', recipient: 'district-etah' },
    ]);
  });
});
