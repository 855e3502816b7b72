/** Finds e-mail addresses, also written out in words, and addresses of payment (UPI); what stands before the @ is hidden. */
import { lazily } from '../../lazily.ts';
import type { Masking } from './masking.ts';

const LABEL = String.raw`[\p{L}\p{M}\p{N}-]{1,63}`;
const WORD = String.raw`[\p{L}\p{M}]{2,20}(?![\p{L}\p{M}\p{N}])`;
const DOT_WORD = String.raw`\s{0,3}[[({<]?\s?(?:dot|डॉट|डाट|डोट|ड़ॉट|बिंदु)\s?[\])}>]?\s{0,3}`;
/** Services whose name alone says that an address is meant. */
const PROVIDER =
  '(?:gmail|g-?mail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|rediff(?:mail)?|icloud|proton(?:mail)?|zoho(?:mail)?|nic|जी ?मेल|याहू|हॉटमेल|आउटलुक|रेडिफ(?:मेल)?)(?![\\p{L}\\p{M}\\p{N}])';
const ENDING = '(?:com|co|org|net|gov|edu|nic|in|info|कॉम|काॅम|काम|को|इन|नेट|ऑर्ग)(?![\\p{L}\\p{M}\\p{N}])';
/** Banks and services of the Unified Payments Interface, as their addresses end. */
const PAYMENT =
  '(?:ok(?:axis|hdfcbank|icici|sbi)|ybl|ibl|axl|upi|paytm|pt(?:yes|axis|hdfc|sbi)|pz|apl|yapl|rapl|wa(?:icici|hdfcbank|sbi|axis)|jupiteraxis|freecharge|ikwik|airtel|(?:axis|hdfc|federal|idfc|rbl|kvb|yes|au|idfcfirst|csb|dcb|uco|union|indian|central|canara)?bank|axisb|icici|sbi|kotak|pnb|barodampay|boi|mahb|cnrb|cboi|unionbankofindia|fbl|idfcnetc|indus|kbl|dbs|hsbc|citi|sc|postbank|slice|naviaxis|superyes|fam|timecosmos|tapicici|axisgo|abfspay|mbk|myicici|yescred|yesg|goaxb|oksbi|sib|equitas|aubank|allbank|obc|bandhan|jio|dlb|ezeepay|eazypay|lvb|psb|rmhdfcbank|uboi|vijb|zoicici)(?![\\p{L}\\p{N}.-])';
const PAYMENT_WORD = /(?:upi|vpa|bhim|g ?pay|google ?pay|phone ?pe|paytm|यूपीआई|यू पी आई|यूपीआइ|भीम|गूगल ?पे|फोन ?पे|फ़ोन ?पे|पेटीएम)/iu;

/** An @, or what is said for one. */
const AT =
  /@|[[({<]\s?(?:[aA][tT]?|एट|ऐट|अट|@)\s?[\])}>]|(?<=\s)(?:[aA][tT]|एट|ऐट|अट)(?:\s{1,2}(?:[tT][hH][eE]|द|दी)\s{1,2}(?:[rR][aA][tT][eE]|रेट)(?:\s{1,2}(?:[oO][fF]|ऑफ))?)?(?=\s)|(?<=[a-z0-9])AT(?=[a-z])/gu;
const joinedDomain = lazily(() => new RegExp(String.raw`(?:${LABEL}(?:\.${LABEL}){1,5}|${PROVIDER})`, 'iuy'));
const joinedPayment = lazily(() => new RegExp(PAYMENT, 'iuy'));
const looseDomain = lazily(
  () =>
    new RegExp(
      String.raw`\s{0,3}(?:${LABEL}(?:${DOT_WORD}${LABEL}){0,3}${DOT_WORD}${WORD}|${PROVIDER}(?:\s{0,2}\.\s{0,2}|\s{1,2})?${ENDING}|${LABEL}\s{0,2}\.\s{0,2}(?:com|co|org|net|gov|edu|nic|कॉम)(?![\p{L}\p{M}\p{N}]))`,
      'iuy',
    ),
);
const looseProvider = lazily(() => new RegExp(String.raw`\s{0,3}${PROVIDER}`, 'iuy'));
/** Another part of the name before the @, spoken. */
const JOINT = /(?:\s{1,3}|[[({<]\s?)(?:dot|डॉट|डाट|डोट|underscore|अंडरस्कोर|dash|hyphen)(?:\s{1,3}|\s?[\])}>])$/iu;
/** A whole handle, and then no dot or word for one. */
const MENTION = /\w{1,50}(?![\w-])(?!\s{0,3}[[({<]?\s?(?:\.\s{0,2}[\p{L}\p{M}]|dot|डॉट|डाट|डोट|ड़ॉट|बिंदु|com\b|co\b))/iuy;
const NAME_LETTER = /[\p{L}\p{M}\p{N}._%+-]/u;
const LONGEST_NAME = 64;
const MOST_PARTS = 5;
const FAR_WORD = 40;

export function maskAddresses(masking: Masking): void {
  const { text } = masking;
  const search: Search = { text, namesPayment: PAYMENT_WORD.test(text) };
  for (const match of text.matchAll(AT)) {
    // Before nearly every mention stands a space, and nothing that could be a part of an address behind it.
    if (match[0] === '@' && isMention(text, match.index)) continue;
    const name = nameBefore(text, match.index);
    if (name === null || !isAddress(search, name, match)) continue;
    masking.replace(name.from, name.to, 'xxx');
    masking.take(name.from, match.index + match[0].length);
  }
  masking.settle();
}

function isMention(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before !== undefined && !/\s/.test(before)) return false;
  MENTION.lastIndex = at + 1;
  return MENTION.test(text);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Search {
  readonly text: string;
  /** Whether payment is spoken of anywhere. */
  readonly namesPayment: boolean;
}

function isAddress({ text, namesPayment }: Search, name: Span, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const isSign = match[0] === '@';
  const joined = isSign && name.to === match.index && !/\s/.test(text[end] ?? ' ');
  if (joined)
    return follows(joinedDomain(), text, end) || isPayment(text, name, { end, named: namesPayment }) || follows(looseDomain(), text, end);
  if (follows(looseDomain(), text, end)) return true;
  // A mention has a space before it and none behind it: help @gmail.
  return (!isSign || /\s/.test(text[end] ?? ' ')) && follows(looseProvider(), text, end);
}

/** X links no mention behind a letter or digit: a name with digits or dots before an @ is an address, whatever the bank. */
function isPayment(text: string, { from, to }: Span, { end, named }: { readonly end: number; readonly named: boolean }): boolean {
  const name = text.slice(from, to);
  if (!/^[a-z0-9._-]*[a-z0-9]$/i.test(name) || !/[a-z]/i.test(text[end] ?? '')) return false;
  if (follows(joinedPayment(), text, end)) return true;
  if (/[a-z].*\d|\d.*[a-z]|[a-z0-9][._-]+[a-z0-9]|^\d{6,}$/i.test(name)) return true;
  return named && PAYMENT_WORD.test(text.slice(Math.max(0, from - FAR_WORD), from));
}

function follows(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** What stands before an @: one name, or several that are joined by a spoken dot. null where there is none. */
function nameBefore(text: string, at: number): Span | null {
  const to = endBefore(text, at);
  let from = beginOf(text, to);
  if (from === to) return null;
  for (let part = 1; part < MOST_PARTS; part++) {
    const joint = JOINT.exec(text.slice(Math.max(0, from - 20), from));
    if (!joint) break;
    const before = from - joint[0].length;
    const begin = beginOf(text, before);
    if (begin === before) break;
    from = begin;
  }
  return { from, to };
}

function endBefore(text: string, at: number): number {
  let to = at;
  while (at - to < 3 && /\s/.test(text[to - 1] ?? '')) to--;
  return to;
}

function beginOf(text: string, to: number): number {
  let from = to;
  while (to - from < LONGEST_NAME && from > 0 && NAME_LETTER.test(text[from - 1] ?? '')) from--;
  return from;
}
