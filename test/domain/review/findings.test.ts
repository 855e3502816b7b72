import { describe, expect, it } from 'vitest';
import { findingsOf, type ReviewFacts } from '../../../src/domain/review/findings.ts';

const FACTS: ReviewFacts = {
  received: 1000,
  days: 31,
  before: { n: 1000, days: 30 },
  closed: 400,
  notActionable: 100,
  numberTold: 250,
  overdue: 3,
  firstReply: { within: 80, due: 100 },
  firstReplyBefore: { within: 70, due: 100 },
  closing: { within: 50, due: 100 },
  worse: [],
  better: [],
  compared: 40,
  silentHandles: 0,
  everClosed: 410,
  reopened: 10,
  approved: 0,
  police: 12,
  policeWithheld: 5,
  abroad: 7,
  waiting: 600,
  oldestDays: 45,
};

const said = (facts: Partial<ReviewFacts>) => findingsOf({ ...FACTS, ...facts }).map(({ en }) => en);

describe('the findings of a month', () => {
  it('name what came in, what became of it and what is left, in both languages', () => {
    const all = findingsOf(FACTS);
    expect(all.every(({ en, hi }) => en !== '' && /[\u0900-\u097F]/.test(hi))).toBe(true);
    expect(said({})).toEqual([
      'Received: 1,000 complaints, after 1,000 in the month before: no difference that chance does not explain.',
      'Of these 400 are closed (40 %), among them 100 that were no matter for the police.',
      'First reply in time: 80 %, 70 % in the month before.',
      'Closed in time: 50 %.',
      'In first replies no district differs from the state by more than chance explains (40 compared).',
      'Past their time now: 3 dockets of this month.',
      'Told their number: 25 % of the citizens.',
      'Of 410 dockets ever closed 10 were reopened; to 0 a second person has agreed.',
      'Complaints about the police: 12; not looked at for this: 5 withheld dockets.',
      'From people of UP abroad: 7.',
      'Not closed, of all days: 600 dockets; the oldest is 45 days old.',
    ]);
  });

  it('take a longer month for no change, and a change beyond chance for one', () => {
    expect(said({ received: 31_000, before: { n: 30_000, days: 30 } })[0]).toContain('no difference');
    expect(said({ received: 36_000, before: { n: 30_000, days: 30 } })[0]).toContain('more, beyond what chance explains');
    expect(said({ received: 20_000, before: { n: 30_000, days: 30 } })[0]).toContain('fewer, beyond');
    expect(said({ received: 5, before: { n: 1, days: 30 } })[0]).toContain('no difference');
    expect(said({ before: null })[0]).toBe('Received: 1,000 complaints.');
  });

  it('say nothing in shares under 20 cases', () => {
    const few = said({ firstReply: { within: 19, due: 19 }, closing: { within: 1, due: 19 } });
    expect(few).toContain(
      'Of first replies nothing is said in shares: 19 dockets with a target, and it takes 20 for more than chance to speak.',
    );
    expect(few.join(' ')).not.toContain('Closed in time');
    expect(said({ firstReplyBefore: { within: 1, due: 2 } }).join(' ')).toContain('First reply in time: 80 %.');
  });

  it('name the districts that differ from the state, and never rank them', () => {
    const both = said({
      worse: [{ en: 'Etah', hi: 'एटा' }],
      better: [
        { en: 'Agra', hi: 'आगरा' },
        { en: 'Mau', hi: 'मऊ' },
      ],
    });
    expect(both).toContain('Clearly below the state in first replies: Etah (of 40 districts compared).');
    expect(both).toContain('Clearly above the state in first replies: Agra, Mau (of 40 districts compared).');
    expect(said({ compared: 1, worse: [{ en: 'Etah', hi: 'एटा' }] }).join(' ')).not.toContain('Etah');
  });

  it('of an empty month are that it was empty, and what waits all the same', () => {
    expect(said({ received: 0 })).toEqual([
      'Nothing was received in this month.',
      'Not closed, of all days: 600 dockets; the oldest is 45 days old.',
    ]);
    expect(said({ received: 0, waiting: 0, oldestDays: null })).toEqual(['Nothing was received in this month.', 'Nothing is open.']);
  });
});
