import { describe, expect, it } from 'vitest';
import { amountInUsd, repeated, time, timeAsTyped, wholeNumber } from '../../../src/commands/support/option-values.ts';
import type { Context } from '../../../src/ports.ts';
import { refusal } from '../../support/fails.ts';
import { NOW } from '../../support/run.ts';

const ctx: Pick<Context, 'now'> = { now: () => NOW };

describe('a whole number behind an option', () => {
  it.each([
    ['1', 1],
    [' 50 ', 50],
    ['५०', 50],
    ['５０', 50],
    ['۵۰', 50],
    ['100', 100],
  ])('is read from "%s"', (typed, value) => {
    expect(wholeNumber('--page-size', 1, 100)(typed)).toBe(value);
  });

  it.each(['0', '101', '-5', '1.5', '1e2', '0x10', '', ' ', 'ten', '12abc', 'Infinity'])(
    'is refused as wrong usage where "%s" is typed, with what is right',
    (typed) => {
      const { exitStatus, message, nextSteps } = refusal(() => wholeNumber('--page-size', 1, 100)(typed));
      expect(exitStatus).toBe(2);
      expect(message).toBe(`"${typed.trim()}" is not a value for --page-size.`);
      expect(nextSteps).toEqual([{ en: 'Give a whole number from 1 to 100.', hi: '1 से 100 तक की पूर्ण संख्या दें।' }]);
    },
  );

  it('has no upper bound where none is named', () => {
    expect(wholeNumber('--limit', 1)('900000')).toBe(900_000);
    expect(refusal(() => wholeNumber('--limit', 1)('0')).hints).toEqual(['Give a whole number, 1 or more.']);
  });
});

describe('an amount in dollars', () => {
  it.each([
    ['5', 5],
    ['$2.50', 2.5],
    ['0.01', 0.01],
    ['२.५०', 2.5],
    ['２.５０', 2.5],
  ])('is read from "%s"', (typed, value) => {
    expect(amountInUsd('--max-cost', 0.01, 1000)(typed)).toBe(value);
  });

  it.each(['0', '1001', 'five', '', '1e3', '5 USD', '₹5', '-1'])('is refused as wrong usage where "%s" is typed', (typed) => {
    const { exitStatus, hints } = refusal(() => amountInUsd('--max-cost', 0.01, 1000)(typed));
    expect(exitStatus).toBe(2);
    expect(hints).toEqual(['Give an amount in US dollars from 0.01 to 1000, such as 5 or 2.50.']);
  });
});

describe('a time behind an option', () => {
  it('is a span: a day holds all its moments in Indian time', () => {
    expect(time(ctx, '--from')('2026-10-31')).toEqual({ from: new Date('2026-10-30T18:30:00Z'), to: new Date('2026-10-31T18:30:00Z') });
  });

  it('is passed on as it was typed to use-cases that read it themselves', () => {
    expect(timeAsTyped(ctx, '--from')('3d')).toBe('3d');
  });

  it.each(['soon', '', '2026-13', '31/13/2026'])(
    'is refused as wrong usage where "%s" is typed, with the forms that are right',
    (typed) => {
      const { exitStatus, message, hints } = refusal(() => timeAsTyped(ctx, '--from')(typed));
      expect(exitStatus).toBe(2);
      expect(message).toBe(`"${typed}" is not a value for --from.`);
      expect(hints.join()).toContain('2026-10-31');
    },
  );

  it('is refused with what is doubtful in it', () => {
    const { exitStatus, hints } = refusal(() => time(ctx, '--from')('10/11'));
    expect(exitStatus).toBe(2);
    expect(hints[0]).toBe('"10/11" has no year: it may be a day or a month.');
  });
});

describe('an option that may be repeated', () => {
  it('keeps all its values in their order', () => {
    const read = repeated(wholeNumber('--id', 1));
    expect(read('2', read('1'))).toEqual([1, 2]);
  });
});
