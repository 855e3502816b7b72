/** How long ago, days by name, and the calendar periods that run or have just ended, as they are typed. */
import { DAY_MS, HOUR_MS, MINUTE_MS, type Span } from '../ist.ts';
import { dayBefore, daySpan, istParts, monthSpan, WEEK_MS, weekSpan, yearSpan } from './calendar.ts';
import { wordsOf } from './typed-words.ts';
import { agoWords, dayWords, lastWords, nowWords, numberWords, plainWord, thisWords, type TimeUnit, unitWords } from './time-words.ts';

/** null for anything else. */
export function inWords(text: string, now: Date): Span | null {
  const typed = text.split(/\s+/).map(plainWord);
  const whole = typed.join(' ');
  if (nowWords().has(whole)) return { from: now, to: now };
  const days = dayWords().get(whole);
  if (days !== undefined) return dayBefore(now, days);
  // 2M may be two months as well as two minutes.
  if (/^\d+\s*M$/.test(text) || /[-/.:]/.test(whole)) return null;
  const words = wordsOf(text);
  const isLast = lastWords().has(words[0] ?? '');
  const rest = words.slice(isLast ? 1 : 0, agoWords().has(words.at(-1) ?? '') ? -1 : undefined);
  const [number, unitWord, ...more] = rest;
  const unit = unitWords().get(unitWord ?? '');
  const amount = /^\d{1,5}$/.test(number ?? '') ? Number(number) : numberWords().get(number ?? '');
  if (unit && amount !== undefined && more.length === 0) return ago(unit, amount, now);
  const period = unitWords().get(words[1] ?? '');
  return period && words.length === 2 && (isLast || thisWords().has(words[0] ?? '')) ? running(period, isLast ? 1 : 0, now) : null;
}

const LENGTHS = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS, week: WEEK_MS } as const;

function ago(unit: TimeUnit, amount: number, now: Date): Span {
  const at =
    unit === 'month' || unit === 'year'
      ? monthsBefore(now, unit === 'year' ? 12 * amount : amount)
      : new Date(now.getTime() - amount * LENGTHS[unit]);
  return { from: at, to: at };
}

/** The same day and time of an earlier month, or its last day. */
function monthsBefore(now: Date, months: number): Date {
  const { year, month, day } = istParts(now);
  const [earlierYear, earlierMonth] = [Math.floor((year * 12 + month - 1 - months) / 12), ((((month - 1 - months) % 12) + 12) % 12) + 1];
  const sinceMidnight = now.getTime() - dayBefore(now, 0).from.getTime();
  for (let earlierDay = day; earlierDay > 0; earlierDay--) {
    const span = daySpan(earlierYear, earlierMonth, earlierDay);
    if (span) return new Date(span.from.getTime() + sinceMidnight);
  }
  return now;
}

/** The calendar period that runs now, or `before` that many. */
function running(unit: TimeUnit, before: number, now: Date): Span | null {
  const { year, month } = istParts(now);
  switch (unit) {
    case 'week':
      return weekSpan(now, before);
    case 'month':
      return month > before ? monthSpan(year, month - before) : monthSpan(year - 1, month - before + 12);
    case 'year':
      return yearSpan(year - before);
    case 'day':
      return dayBefore(now, before);
    default:
      return ago(unit, before, now);
  }
}
