/** Words of time as they are typed, in English and Hindi; all without the dots that only some writers set (see `plainWord`). */
import { lazily } from '../../lazily.ts';

/** Lower case, without nukta and with anusvara for chandrabindu: हफ़्ते and हफ्ते are one word. */
export function plainWord(word: string): string {
  return word.normalize('NFD').replaceAll('\u093c', '').replaceAll('\u0901', '\u0902').normalize('NFC').toLowerCase().replace(/\.$/, '');
}

const MONTHS: readonly string[] = [
  'jan january जन जनवरी',
  'feb february फर फरवरी',
  'mar march मार्च',
  'apr april अप्रैल अप्रेल',
  'may मई',
  'jun june जून',
  'jul july जुलाई जौलाई',
  'aug august अग अगस्त',
  'sep sept september सित सितंबर सितम्बर',
  'oct october अक्टू अक्टूबर अक्तूबर',
  'nov november नव नवंबर नवम्बर',
  'dec december दिस दिसंबर दिसम्बर',
];

/** 1 to 12. */
export const monthWords = lazily(() => numbered(MONTHS, 1));

const WEEKDAYS: readonly string[] = [
  'sun sunday रवि रविवार इतवार',
  'mon monday सोम सोमवार',
  'tue tues tuesday मंगल मंगलवार',
  'wed wednesday बुध बुधवार',
  'thu thur thurs thursday गुरु गुरुवार बृहस्पतिवार वीरवार',
  'fri friday शुक्र शुक्रवार',
  'sat saturday शनि शनिवार',
];

/** 0 is Sunday. */
export const weekdayWords = lazily(() => numbered(WEEKDAYS, 0));

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const UNITS: Readonly<Record<TimeUnit, string>> = {
  minute: 'm min mins minute minutes मिनट मिनटों',
  hour: 'h hr hrs hour hours घंटा घंटे घंटों घण्टा घण्टे',
  day: 'd day days दिन दिनों रोज',
  week: 'w week weeks सप्ताह हफ्ता हफ्ते हफ्तों',
  month: 'month months महीना महीने महीनों माह',
  year: 'year years साल सालों वर्ष वर्षों',
};

export const unitWords = lazily<ReadonlyMap<string, TimeUnit>>(
  () =>
    new Map((Object.keys(UNITS) as TimeUnit[]).flatMap((unit) => UNITS[unit].split(' ').map((word) => [plainWord(word), unit] as const))),
);

/** How many days ago; कल and परसों, which may also lie ahead, are of the past wherever a time is asked for. */
export const dayWords = lazily<ReadonlyMap<string, number>>(
  () =>
    new Map(
      [
        ['today', 0],
        ['आज', 0],
        ['yesterday', 1],
        ['कल', 1],
        ['बीता कल', 1],
        ['बीते कल', 1],
        ['गत दिवस', 1],
        ['day before yesterday', 2],
        ['the day before yesterday', 2],
        ['परसों', 2],
      ].map(([word, days]) => [plainWord(String(word)), Number(days)] as const),
    ),
);

/** The calendar week, month or year that runs, and the one before it. */
export const thisWords = lazily(() => words('this इस यह वर्तमान current'));
export const lastWords = lazily(() => words('last previous पिछला पिछले पिछली गत बीता बीते'));
export const agoWords = lazily(() => words('ago back पहले पूर्व'));
export const aheadWords = lazily(() => words('tomorrow next अगला अगले अगली आगामी'));
export const nowWords = lazily(() => words('now अभी'));

/** Small numbers that are written as words. */
export const numberWords = lazily(() => numbered(['a an one एक', 'two दो', 'three तीन', 'four चार', 'five पांच', 'six छह छः'], 1));

function words(listed: string): ReadonlySet<string> {
  return new Set(listed.split(' ').map(plainWord));
}

function numbered(groups: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group, at) => group.split(' ').map((word) => [plainWord(word), at + first] as const)));
}
