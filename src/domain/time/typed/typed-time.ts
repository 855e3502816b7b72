/** Times as people type and paste them, in English and Hindi. Whatever may mean two things is refused, with what to type instead. */
import { typedDigits } from '../../text/digits.ts';
import { HOUR_MS, MINUTE_MS, type Span } from '../ist.ts';
import { dayBefore, istParts, yearSpan } from './calendar.ts';
import { refused, wordsOf } from './typed-words.ts';
import { dayIn, monthIn } from './typed-day.ts';
import { inWords } from './typed-span.ts';
import { dayWords, plainWord } from './time-words.ts';

/**
 * `2h`, `2 days`, `२ दिन पहले` (that long ago), `today`, `कल`, `last week`, days (`2026-10-31`, `31-10-2026`, `31/10/26`, `31 Oct`), months
 * (`2026-10`, `October`), years, and moments: ISO 8601, or a day with a time, in IST where no zone stands with it. Times lie in the past: a day
 * or month without its year is the last one that has begun. A day or month is a span, so that `--to 2026-10-31` can include its day. Throws bad_input.
 */
export function parseTime(typed: string, now: Date): Span {
  const text = typedDigits(typed.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .trim()
    .replace(/^["'“”‘’(]+|["'“”‘’),.।]+$/gu, '');
  const found = isoMoment(text) ?? inWords(text, now) ?? dayOrPeriod(text, now, typed) ?? dayWithTime(text, now, typed);
  if (found) return found;
  throw refused(typed);
}

/** `2026-10` of a month that was typed with its year, or by its name alone: then the last one that has begun. null for anything else. */
export function monthTyped(typed: string, now: Date): string | null {
  const span = monthIn(wordsOf(typedDigits(typed.normalize('NFKC')).trim()), now);
  if (!span) return null;
  const { year, month } = istParts(span.from);
  return `${year}-${String(month).padStart(2, '0')}`;
}

function isoMoment(text: string): Span | null {
  const iso = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2}| ?IST)?$/i.exec(text);
  if (!iso) return null;
  const isIst = iso[1] === undefined || /IST/i.test(iso[1]);
  const [moment = ''] = text.split(/ ?IST$/i);
  const at = new Date(`${moment.replace(' ', 'T')}${isIst ? '+05:30' : ''}`);
  return Number.isNaN(at.getTime()) ? null : { from: at, to: at };
}

function dayOrPeriod(text: string, now: Date, typed: string): Span | null {
  const year = /^(\d{4})$/.exec(text);
  if (year) return yearSpan(Number(year[1]));
  const words = wordsOf(text);
  return dayIn(text, words, now, typed) ?? monthIn(words, now);
}

const CLOCK = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(am|pm|a\.m\.|p\.m\.))?(?:\s*(?:बजे|IST|hrs|hours))?(?![\d:])/iu;

/** A day with a time of it: `27-11-2026 14:05`, `2:05 PM · Nov 27, 2026`, `yesterday 14:00`. */
function dayWithTime(text: string, now: Date, typed: string): Span | null {
  const clock = CLOCK.exec(text);
  if (!clock) return null;
  const rest = `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}`
    .replace(/(?<=\s)(?:at|को)(?=\s*$)/iu, '')
    .replace(/^[\s,·|T-]+|[\s,·|T-]+$/g, '');
  const [hour, minute, second] = [hourOf(Number(clock[1]), clock[4]), Number(clock[2]), Number(clock[3] ?? 0)];
  const days = dayWords().get(plainWord(rest.replace(/\s+/g, ' ')));
  const day = days === undefined ? dayIn(rest, wordsOf(rest), now, typed) : dayBefore(now, days);
  if (!day || hour === null || minute > 59 || second > 59) return null;
  const at = new Date(day.from.getTime() + hour * HOUR_MS + minute * MINUTE_MS + second * 1000);
  return { from: at, to: at };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
