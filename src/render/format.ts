/** Ages, moments and spans as people read them; numbers and money are in domain/text/amounts. */
import { SPAN } from '../domain/messages/screen/times.ts';
import { BACKLOG_AFTER_MS } from '../domain/docket/targets.ts';
import type { Lang } from '../domain/messages/text.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../domain/time/ist.ts';

export { count } from '../domain/text/amounts.ts';

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** How long ago, in its largest unit: `5 min`, `3 h`, `12 d`. */
export function age(at: string, now: Date, lang: Lang): string {
  const ms = Math.max(0, now.getTime() - Date.parse(at));
  if (ms < HOUR_MS) return SPAN.minutes(Math.floor(ms / MINUTE_MS))[lang];
  if (ms < 2 * DAY_MS) return SPAN.hours(Math.floor(ms / HOUR_MS))[lang];
  return SPAN.days(Math.floor(ms / DAY_MS))[lang];
}

/** What is so old that its date tells more than how it reads. */
export function isOld(at: string, now: Date): boolean {
  return now.getTime() - Date.parse(at) > BACKLOG_AFTER_MS;
}

/** When the complainant wrote last. */
export function lastWordAt({ postedAt, followUpAt }: { readonly postedAt: string; readonly followUpAt: string | null }): string {
  return followUpAt !== null && followUpAt > postedAt ? followUpAt : postedAt;
}

/** Minutes as a span, in its two largest units: `8 min`, `3 h 5 min`, `2 d 4 h`. */
export function span(minutes: number, lang: Lang): string {
  const whole = Math.round(minutes);
  if (whole < HOUR_MINUTES) return SPAN.minutes(whole)[lang];
  const [large, small, rest] =
    whole < 2 * DAY_MINUTES
      ? [SPAN.hours(Math.floor(whole / HOUR_MINUTES)), SPAN.minutes, whole % HOUR_MINUTES]
      : [SPAN.days(Math.floor(whole / DAY_MINUTES)), SPAN.hours, Math.floor((whole % DAY_MINUTES) / HOUR_MINUTES)];
  return rest === 0 ? large[lang] : `${large[lang]} ${small(rest)[lang]}`;
}
