/** Times: stored as UTC ISO-8601 text, shown and counted in Asia/Kolkata (IST, UTC+05:30, no daylight saving). */
import { TIME } from '../messages/domain/time.ts';
import { withLatinDigits } from '../text/digits.ts';
import { UserError } from '../user-error.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const OFFSET_MS = 5.5 * HOUR_MS;

/** The IST day of a moment, as `2026-10-31`. */
export function istDay(moment: Date | string): string {
  const at = typeof moment === 'string' ? Date.parse(moment) : moment.getTime();
  return new Date(at + OFFSET_MS).toISOString().slice(0, 10);
}

export function istYear(moment: Date | string): number {
  return Number(istDay(moment).slice(0, 4));
}

/** `2026-10-31 14:05 IST`: how every moment is written for people, on a screen and in a pipe. */
export function istTime(moment: Date | string): string {
  return `${istMinute(moment)} IST`;
}

/** `2026-10-31 14:05` in IST: for a column whose heading names the zone. */
export function istMinute(moment: Date | string): string {
  return new Date(new Date(moment).getTime() + OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** The first moment of an IST day. */
export function startOfIstDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - OFFSET_MS);
}

/** A span of time: from is included, to is not. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/**
 * Reads a time as typed: `2h`, `3d` (that long ago), `2026-10-31`, `2026-10`, `2026`, ISO 8601 (without a zone: IST), and a moment as it is shown.
 * A day or month is a span, so that `--to 2026-10-31` can include its day. Throws bad_input.
 */
export function parseTime(typed: string, now: Date): Span {
  const text = withLatinDigits(typed.trim());
  const ago = /^(\d{1,5})(min|m|h|d|w)$/.exec(text);
  if (ago) {
    const unit = { m: MINUTE_MS, min: MINUTE_MS, h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS }[ago[2] as 'm' | 'min' | 'h' | 'd' | 'w'];
    const at = new Date(now.getTime() - Number(ago[1]) * unit);
    return { from: at, to: at };
  }
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (date) {
    const [year, month, day] = [Number(date[1]), date[2] ? Number(date[2]) : null, date[3] ? Number(date[3]) : null];
    const from = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    const right = from.getUTCMonth() === (month ?? 1) - 1 && from.getUTCDate() === (day ?? 1);
    const to = new Date(
      Date.UTC(month === null ? year + 1 : year, day === null && month !== null ? month : (month ?? 1) - 1, day === null ? 1 : day + 1),
    );
    if (right) return { from: new Date(from.getTime() - OFFSET_MS), to: new Date(to.getTime() - OFFSET_MS) };
  }
  const iso = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2}| ?IST)?$/i.exec(text);
  if (iso) {
    const isIst = iso[1] === undefined || /IST/i.test(iso[1]);
    const [moment = ''] = text.split(/ ?IST$/i);
    const at = new Date(`${moment.replace(' ', 'T')}${isIst ? '+05:30' : ''}`);
    if (!Number.isNaN(at.getTime())) return { from: at, to: at };
  }
  throw new UserError('bad_input', TIME.notATime(typed), [TIME.howToType]);
}
