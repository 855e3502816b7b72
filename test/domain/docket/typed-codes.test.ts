import { describe, expect, it } from 'vitest';
import { categoryTyped, outcomesTyped, partyTyped, sourceTyped, statusesTyped } from '../../../src/domain/docket/typed-codes.ts';
import { codesListed, codeTyped, listTyped } from '../../../src/domain/text/typed-code.ts';
import { UserError } from '../../../src/domain/user-error.ts';

describe('a category that is typed', () => {
  it.each([
    ['theft', 'theft'],
    [' THEFT ', 'theft'],
    ['चोरी', 'theft'],
    ['डकैती', 'theft'],
    ['land-dispute', 'land_dispute'],
    ['land dispute', 'land_dispute'],
    ['LAND_GRABBING', 'land_dispute'],
    ['online fraud', 'cyber_fraud'],
    ['लापता', 'missing_person'],
  ])('%s is understood as %s', (typed, category) => {
    expect(categoryTyped(typed)).toBe(category);
  });

  it('that is none names those that there are, and the one that was meant', () => {
    expect(() => categoryTyped('theif', [{ en: 'further', hi: 'further' }])).toThrow(UserError);
    expect(() => categoryTyped('')).toThrow('is not a category');
  });
});

describe('statuses that are typed', () => {
  it.each([
    ['open', ['open']],
    ['in-process', ['in_process']],
    ['In Process', ['in_process']],
    ['open, closed', ['open', 'closed']],
    ['open،closed', ['open', 'closed']],
    ['open,', ['open']],
    ['लंबित', ['open']],
    ['लंबित,निस्तारित', ['open', 'closed']],
  ])('are understood from "%s", in either language and script', (typed, statuses) => {
    expect(statusesTyped(typed)).toEqual(statuses);
  });

  it.each(['shut', '', ' , ', 'open,shut'])('"%s" names no status', (typed) => {
    expect(() => statusesTyped(typed)).toThrow('is not a status');
  });
});

it('a list that is typed is read between commas of either script', () => {
  expect(listTyped(' a ,b،, c')).toEqual(['a', 'b', 'c']);
});

it('a code without words is known by itself alone, and listed without them', () => {
  expect(codeTyped('Needs-Person', ['needs_person'])).toBe('needs_person');
  expect(codeTyped('person', ['needs_person'])).toBeUndefined();
  expect(codesListed(['a', 'b'], { a: { en: 'one', hi: 'एक' } })).toEqual({ en: 'a, b', hi: 'a (एक), b' });
});

describe('a code that was mistyped', () => {
  it.each([
    [statusesTyped, 'opne', 'open'],
    [statusesTyped, 'clsoed', 'closed'],
    [categoryTyped, 'thfet', 'theft'],
    [outcomesTyped, 'gudied', 'guided'],
    [partyTyped, 'citizn', 'citizen'],
    [sourceTyped, 'ofice', 'office'],
  ] as const)('is answered with the one that was meant: %o %s', (read, typed, meant) => {
    const error = failing(() => read(typed));
    expect(error.nextSteps.map(({ en }) => en)).toContain(`Did you mean ${meant}?`);
  });
});

function failing(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('it was accepted');
}
