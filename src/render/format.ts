/** Numbers and times as people read them. */
import { DAY_MS, HOUR_MS, istMinute } from '../domain/time/ist.ts';
import type { Look } from './screen/table.ts';
import type { Lang } from './words/words.ts';

/** `1,204`, `12,34,567`. Intl's Indian grouping takes longer to load than everything else that `list` does. */
export function count(value: number): string {
  return String(value).replace(/(\d)(?=(?:\d\d)+\d$)/g, '$1,');
}

/** `92 %`; – where there is nothing to divide. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}

const SHORT = { en: ['min', 'h', 'd'], hi: ['मि', 'घं', 'दिन'] } as const;

/** How long ago, in its largest unit: `5 min`, `3 h`, `12 d`. */
export function age(at: string, now: Date, lang: Lang): string {
  const ms = Math.max(0, now.getTime() - Date.parse(at));
  const [minute, hour, day] = SHORT[lang];
  if (ms < HOUR_MS) return `${Math.floor(ms / 60_000)} ${minute}`;
  if (ms < 2 * DAY_MS) return `${Math.floor(ms / HOUR_MS)} ${hour}`;
  return `${Math.floor(ms / DAY_MS)} ${day}`;
}

/** A moment: Indian time on a terminal, UTC as stored in a pipe. */
export function moment(at: string, look: Look): string {
  return look.stdoutIsTerminal === false ? at : `${istMinute(at)} IST`;
}

/** Minutes as a span, in its two largest units: `8 min`, `3 h 5 min`, `2 d 4 h`. */
export function span(minutes: number, lang: Lang): string {
  const [minute, hour, day] = SHORT[lang];
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} ${minute}`;
  if (whole < 2 * 1440) return [`${Math.floor(whole / 60)} ${hour}`, ...(whole % 60 ? [`${whole % 60} ${minute}`] : [])].join(' ');
  const hours = Math.floor((whole % 1440) / 60);
  return [`${Math.floor(whole / 1440)} ${day}`, ...(hours ? [`${hours} ${hour}`] : [])].join(' ');
}
