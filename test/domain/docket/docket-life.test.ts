import { describe, expect, it } from 'vitest';
import { applyAct, type DocketAct } from '../../../src/domain/docket/docket-life.ts';
import type { DocketState } from '../../../src/domain/docket/docket-state.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import fc from '../../support/fast-check.ts';
import { refusal } from '../../support/fails.ts';
import { newState } from '../../support/docket-state.ts';

const T = (minute: number) => new Date(Date.UTC(2026, 10, 1, 6, minute)).toISOString();

const NEW = newState(T(0), 'district-etah', 'Etah');

const followUp = (minute: number): DocketAct => ({ act: 'follow_up', at: T(minute), unseenAt: null });
const unitReply = (minute: number): DocketAct => ({
  act: 'unit_reply',
  at: T(minute),
  by: 'etahpolice',
  unit: 'district-etah',
  district: 'Etah',
  holds: true,
});
const otherUnitReply = (minute: number): DocketAct => ({
  act: 'unit_reply',
  at: T(minute),
  by: 'agrapolice',
  unit: 'commissionerate-agra',
  district: 'Agra',
  holds: false,
});
const deskNames = (minute: number, unit = 'district-etah', district = 'Etah'): DocketAct => ({
  act: 'desk_reply',
  at: T(minute),
  by: 'Uppolice',
  names: { unit, district },
});
const deskAsks = (minute: number): DocketAct => ({ act: 'desk_reply', at: T(minute), by: 'Uppolice', names: null });
const answer = (minute: number): DocketAct => ({ act: 'answer', at: T(minute), unit: 'district-etah', district: 'Etah' });
const forward = (minute: number, numberTold = false): DocketAct => ({ act: 'forward', at: T(minute), numberTold });
const transfer = (minute: number): DocketAct => ({ act: 'transfer', at: T(minute), unit: 'range-aligarh', district: 'Etah' });
const close = (minute: number): DocketAct => ({ act: 'close', at: T(minute), outcome: 'action_taken', detail: null });
const reopen = (at: string): DocketAct => ({ act: 'reopen', at });

function stateAfter(...acts: DocketAct[]): DocketState {
  return lived(NEW, acts);
}

function lived(initial: DocketState, acts: readonly DocketAct[]): DocketState {
  let state = initial;
  for (const act of acts) state = { ...state, ...applyAct(state, act) };
  return state;
}

describe('the life of a docket', () => {
  const table: readonly [sentence: string, acts: readonly DocketAct[], expected: Partial<DocketState>][] = [
    ['a note changes nothing', [{ act: 'note' }], NEW],
    ['a new docket waits on the desk', [], { status: 'open', waitingOn: 'desk', waitingSince: T(0) }],
    [
      'a further post of the citizen asks for attention and is waited on since then',
      [followUp(3)],
      { followUps: 1, followUpAt: T(3), attention: true, waitingOn: 'desk', waitingSince: T(3) },
    ],
    [
      "another citizen's post only counts",
      [{ act: 'also_affected', unseenAt: null }],
      { alsoAffected: 1, attention: false, waitingSince: T(0) },
    ],
    ['a repost only counts', [{ act: 'repost' }, { act: 'repost' }], { reposts: 2, attention: false }],
    [
      "the desk's reply that names a unit is an acknowledgement and a forwarding, no answer",
      [deskNames(4)],
      {
        status: 'open',
        acknowledgedAt: T(4),
        forwardedAt: T(4),
        unitRepliedAt: null,
        firstReplyAt: T(4),
        firstReplyBy: 'Uppolice',
        waitingOn: 'unit',
        waitingSince: T(4),
        decidedByPerson: true,
      },
    ],
    [
      "the desk's reply that names no unit asks the citizen",
      [deskAsks(4)],
      { acknowledgedAt: T(4), forwardedAt: null, askedAt: T(4), waitingOn: 'citizen', waitingSince: T(4) },
    ],
    [
      'a docket waits on the desk again once the citizen who was asked has written',
      [deskAsks(4), followUp(5)],
      { waitingOn: 'desk', waitingSince: T(5), attention: true },
    ],
    [
      'a reply that names another unit leaves the docket where it is',
      [deskNames(4, 'commissionerate-agra', 'Agra')],
      { leadUnit: 'district-etah', district: 'Etah', decidedByPerson: false, forwardedAt: T(4) },
    ],
    [
      'the reply of the unit that holds it puts it in process',
      [unitReply(6)],
      { status: 'in_process', unitRepliedAt: T(6), firstReplyBy: 'etahpolice', waitingOn: 'unit', waitingSince: T(6) },
    ],
    [
      "another unit's reply is a word to the citizen and no answer",
      [followUp(2), otherUnitReply(6)],
      { status: 'open', unitRepliedAt: null, attention: false, firstReplyBy: 'agrapolice', waitingOn: 'desk' },
    ],
    ['a recorded answer puts it in process', [answer(7)], { status: 'in_process', unitRepliedAt: T(7), firstReplyBy: 'district-etah' }],
    ['a unit that answered later than the citizen wrote takes the attention away', [followUp(5), unitReply(6)], { attention: false }],
    [
      'a post that landed late, from before the answer, asks for no attention',
      [unitReply(6), followUp(5)],
      { attention: false, followUps: 1 },
    ],
    [
      'a forwarded docket waits on the unit',
      [forward(8)],
      { status: 'open', forwardedAt: T(8), numberToldAt: null, waitingOn: 'unit', waitingSince: T(8) },
    ],
    ['forwarding by a reply tells the number', [forward(8, true)], { numberToldAt: T(8) }],
    ['forwarding again keeps the first time', [forward(8), forward(9, true)], { forwardedAt: T(8), numberToldAt: T(9) }],
    [
      'a transfer begins again with the new unit',
      [forward(8), unitReply(9), transfer(10)],
      {
        status: 'open',
        leadUnit: 'range-aligarh',
        decidedByPerson: true,
        forwardedAt: null,
        unitRepliedAt: null,
        waitingOn: 'desk',
        firstReplyAt: T(9),
      },
    ],
    [
      'a closed docket waits on nobody',
      [followUp(3), close(11)],
      { status: 'closed', outcome: 'action_taken', closedAt: T(11), attention: false, waitingOn: 'nobody', waitingSince: T(11) },
    ],
    [
      'a post after the closing asks for attention and reopens nothing',
      [close(11), followUp(12)],
      { status: 'closed', attention: true, waitingOn: 'nobody' },
    ],
    [
      'a note on a closed docket says that a person has seen what was written after the closing',
      [close(11), followUp(12), { act: 'note' }],
      { status: 'closed', attention: false },
    ],
    ['what is written later still asks for attention again', [close(11), followUp(12), { act: 'note' }, followUp(13)], { attention: true }],
    ['a note on an open docket answers nobody', [followUp(5), { act: 'note' }], { attention: true, answeredAt: null }],
    ["the unit's reply after the closing leaves it closed", [close(11), unitReply(12)], { status: 'closed', unitRepliedAt: T(12) }],
    [
      'a reopened docket that the unit had answered is in process again',
      [unitReply(6), close(11), reopen(T(13))],
      { status: 'in_process', outcome: null, closedAt: null, reopenCount: 1 },
    ],
    [
      'a reopened docket that nobody had answered is open',
      [close(11), reopen(T(13))],
      { status: 'open', outcome: null, outcomeDetail: null, waitingOn: 'desk' },
    ],
    ['it can be closed and reopened again, and counts', [close(11), reopen(T(13)), close(14), reopen(T(15))], { reopenCount: 2 }],
  ];
  for (const [sentence, acts, expected] of table) {
    it(sentence, () => expect(stateAfter(...acts)).toMatchObject(expected));
  }

  it('a unit that answers before anybody was found for the district takes the docket', () => {
    const state: DocketState = { ...NEW, leadUnit: null, district: null };
    expect(applyAct(state, unitReply(5))).toMatchObject({ leadUnit: 'district-etah', district: 'Etah', status: 'in_process' });
  });

  it('the unit that the desk names takes a docket that nobody held', () => {
    const state: DocketState = { ...NEW, leadUnit: null, district: null };
    expect(applyAct(state, deskNames(5))).toMatchObject({ leadUnit: 'district-etah', district: 'Etah', decidedByPerson: true });
  });

  const refused: readonly [sentence: string, before: readonly DocketAct[], act: DocketAct, words: RegExp][] = [
    ['a closed docket is not closed again', [close(11)], close(12), /closed \(action taken\) and can't be closed/],
    ['a closed docket is not forwarded', [close(11)], forward(12), /can't be forwarded/],
    ['a closed docket is not transferred', [close(11)], transfer(12), /can't be transferred/],
    ['a closed docket is not answered', [close(11)], answer(12), /can't be answered/],
    ['an open docket is not reopened', [], reopen(T(12)), /not closed/],
    [
      'a docket is not transferred to where it is',
      [],
      { act: 'transfer', at: T(1), unit: 'district-etah', district: 'Etah' },
      /with that unit already/,
    ],
    ['after 30 days a docket stays closed', [close(11)], reopen('2026-12-01T06:12:00.000Z'), /more than 30 days/],
  ];
  for (const [sentence, before, act, words] of refused) {
    it(sentence, () => {
      const state = stateAfter(...before);
      expect(refusal(() => applyAct(state, act))).toMatchObject({ message: expect.stringMatching(words), exitStatus: 22 });
    });
  }

  it('a closed docket can be reopened on the thirtieth day', () => {
    expect(applyAct(stateAfter(close(11)), reopen('2026-12-01T06:11:00.000Z'))).toMatchObject({ status: 'open', reopenCount: 1 });
  });

  it('a void number refuses every act', () => {
    const state: DocketState = { ...NEW, status: 'void', waitingOn: 'nobody' };
    for (const act of [close(1), forward(1), transfer(1), answer(1), reopen(T(1))]) expect(() => applyAct(state, act)).toThrow(UserError);
  });

  it('an act that changes nothing returns no change', () => {
    expect(applyAct(stateAfter(forward(8)), forward(9))).toEqual({});
  });

  it('a docket ends in the same state in whatever order its posts become known', () => {
    const post = fc.constantFrom(
      followUp,
      unitReply,
      otherUnitReply,
      deskNames,
      deskAsks,
      () => ({ act: 'also_affected', unseenAt: null }) as const,
      () => ({ act: 'repost' }) as const,
    );
    const thread = fc.array(post, { minLength: 2, maxLength: 7 }).map((makers) => makers.map((make, minute) => make(minute + 1)));
    fc.assert(
      fc.property(
        thread.chain((acts) => fc.tuple(fc.constant(acts), fc.shuffledSubarray(acts, { minLength: acts.length }))),
        fc.boolean(),
        ([acts, shuffled], held) => {
          const begin: DocketState = held ? NEW : { ...NEW, leadUnit: null, district: null };
          expect(lived(begin, shuffled)).toEqual(lived(begin, acts));
        },
      ),
    );
  });
});
