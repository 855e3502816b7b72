/** How a sweep is kept: what went wrong, and whether it counts as one. */
import { describe, expect, it } from 'vitest';
import { verbatim } from '../../../../src/domain/messages/text.ts';
import { UserError } from '../../../../src/domain/user-error.ts';
import { endOf, troubleOf } from '../../../../src/register/sync/sweep/sweep-end.ts';

const error = (code: ConstructorParameters<typeof UserError>[0], kind?: string) =>
  new UserError(code, verbatim('words'), [], kind === undefined ? undefined : { kind });
const WHOLE = { complete: true, failure: null };
const ALL = { ofAll: true, read: 5 };

describe('the end of a sweep', () => {
  it.each([
    ['everything was read', [WHOLE, WHOLE], undefined, ALL, { outcome: 'complete', trouble: null }],
    ['the named handles were read', [WHOLE], undefined, { ofAll: false, read: 5 }, { outcome: 'part', trouble: null }],
    ['a limit cut it', [{ complete: false, failure: null }], undefined, ALL, { outcome: 'cut', trouble: null }],
    [
      'one query failed',
      [{ complete: true, failure: error('x_failed', 'unavailable') }],
      undefined,
      ALL,
      { outcome: 'cut', trouble: 'unavailable' },
    ],
    [
      'its replies failed',
      [WHOLE, { complete: true, failure: error('x_failed', 'transport') }],
      undefined,
      ALL,
      { outcome: 'cut', trouble: 'transport' },
    ],
    [
      'X refused all',
      [WHOLE],
      error('credentials', 'credentials'),
      { ofAll: true, read: 0 },
      { outcome: 'failed', trouble: 'credentials' },
    ],
    ['X stopped after some pages', [WHOLE], error('rate_limited', 'rate_limited'), ALL, { outcome: 'cut', trouble: 'rate_limited' }],
    [
      'it was interrupted',
      [{ complete: false, failure: null }],
      error('interrupted'),
      { ofAll: true, read: 0 },
      { outcome: 'failed', trouble: null },
    ],
  ] as const)('says how the sweep went where %s', (_, sweeps, thrown, of, expected) => {
    expect(endOf(sweeps, thrown, of)).toEqual(expected);
  });

  it.each([
    [error('credentials'), 'no_token'],
    [error('credentials', 'credentials'), 'credentials'],
    [error('budget'), 'own_budget'],
    [error('budget', 'budget'), 'credits'],
    [error('x_failed', 'not_found'), 'not_found'],
    [error('x_failed', 'bad_request'), 'refused'],
    [error('refused', 'forbidden'), 'refused'],
    [error('platform'), 'configuration'],
    [error('busy'), 'other'],
    [new TypeError('a bug'), 'other'],
    [new UserError('x_failed', verbatim('kept so far'), [], error('x_failed', 'transport')), 'transport'],
  ] as const)('tells apart who can cure it: %s is %s', (thrown, expected) => {
    expect(troubleOf(thrown)).toBe(expected);
  });
});
