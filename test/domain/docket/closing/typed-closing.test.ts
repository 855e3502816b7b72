import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../../src/domain/docket/complaint.ts';
import {
  noComplaintReasonTyped,
  OUTCOMES_ASKED,
  outcomeTyped,
  wordsOfClosing,
} from '../../../../src/domain/docket/closing/typed-closing.ts';

const isDocket = (word: string) => /\d/.test(word);

describe('an outcome as it is typed', () => {
  it.each([
    ['FIR', 'fir'],
    ['Fir', 'fir'],
    ['एफआईआर दर्ज', 'fir'],
    ['प्राथमिकी', 'fir'],
    ['Action Taken', 'action_taken'],
    ['action-taken', 'action_taken'],
    ['कार्रवाई की गई', 'action_taken'],
    ['GUIDED', 'guided'],
    ['मार्गदर्शन', 'guided'],
    ['not actionable', 'not_actionable'],
    ['NOT_ACTIONABLE', 'not_actionable'],
    ['no complaint', 'not_actionable'],
    ['शिकायत नहीं', 'not_actionable'],
    ['कार्यवाही योग्य नहीं', 'not_actionable'],
    ['दोहरी', 'duplicate'],
    ['वापस ली गई', 'withdrawn'],
    ['अन्य विभाग', 'other_authority'],
    ['समझौता', 'settled'],
    ['नागरिक मौन', 'citizen_silent'],
  ])('is known in any case and in words: %s', (typed, outcome) => {
    expect(outcomeTyped(typed)).toBe(outcome);
  });

  it('is not read out of other words', () => {
    expect(['solved', 'close', '31', '', 'हाँ'].map(outcomeTyped)).toEqual(Array(5).fill(undefined));
  });

  it('is offered in a menu that names each once', () => {
    expect([...OUTCOMES_ASKED].sort()).toEqual([...OUTCOMES].sort());
  });
});

describe('the words of a closing', () => {
  it.each<[words: string, dockets: string[], outcome: string | null, rest: string[]]>([
    ['31', ['31'], null, []],
    ['31 32 35 not_actionable praise', ['31', '32', '35'], 'not_actionable', ['praise']],
    ['31 Not Actionable news of today', ['31'], 'not_actionable', ['news', 'of', 'today']],
    ['31 कार्यवाही योग्य नहीं प्रशंसा', ['31'], 'not_actionable', ['प्रशंसा']],
    ['31 fir FIR 118/2026 thana Rasra', ['31'], 'fir', ['FIR', '118/2026', 'thana', 'Rasra']],
    ['31 duplicate 30', ['31'], 'duplicate', ['30']],
    ['guided told to call 1930', [], 'guided', ['told', 'to', 'call', '1930']],
    ['31 whatever', ['31', 'whatever'], null, []],
  ])('%s', (words, dockets, outcome, rest) => {
    expect(wordsOfClosing(words.split(' '), isDocket)).toEqual({ dockets, outcome, rest });
  });
});

it('a ready reason is known as its code and in words of both languages', () => {
  expect(
    ['praise', 'Thanks', 'धन्यवाद', 'wrong state', 'दूसरा राज्य', 'खबर', 'Spam', 'राय', 'टेस्ट', 'weather'].map(noComplaintReasonTyped),
  ).toEqual(['praise', 'praise', 'praise', 'wrong_state', 'wrong_state', 'news', 'spam', 'opinion', 'test', undefined]);
});
