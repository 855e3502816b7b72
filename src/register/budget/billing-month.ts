/** The month of a bill: a UTC month, as X bills by UTC days. */
import { withLatinDigits } from '../../domain/text/digits.ts';
import { BUDGET } from '../../domain/messages/register/budget.ts';
import { UserError } from '../../domain/user-error.ts';

/** `2026-11`. */
export function monthOf(moment: Date): string {
  return moment.toISOString().slice(0, 7);
}

/** Throws UserError `bad_input`. */
export function parseMonth(typed: string): string {
  const month = withLatinDigits(typed.trim());
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return month;
  throw new UserError('usage', BUDGET.noMonth(typed), [BUDGET.monthForm]);
}

/** First day, and first day of the next month. */
export function monthSpan(month: string): { from: string; to: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10) };
}
