/** Cuts a post into tokens with their positions in the text: words, mentions, numbers and links; a hashtag becomes several words. */

export type TokenKind = 'word' | 'mention' | 'number' | 'url';

export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the text, without `@` and `#`. */
  readonly raw: string;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Part of a hashtag: its number in the text, from 1; else 0. */
  readonly hashtag: number;
  /** The punctuation between this token and the one before. */
  readonly breakBefore: Break;
}

/** 0: nothing or a space; 1: a comma, bracket, slash or dash; 2: the end of a sentence or line. */
export type Break = 0 | 1 | 2;

export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Letters and vowel signs by script. */
  readonly devanagari: number;
  readonly latin: number;
  /** Letters of other scripts, by the ISO 639 code of the language that the script most often means in UP. */
  readonly others: ReadonlyMap<string, number>;
}

const NONE = 0;
const LATIN = 1;
const DEVANAGARI = 2;
const DIGIT = 3;
const OTHER_LETTER = 4;
const COMMA = 5;
const STOP = 6;
const JOINER = 7;

/** Classes of the first 0x0980 code units; `classOf` handles the rest. */
const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x0980);
  const fill = (from: number, to: number, value: number) => classes.fill(value, from, to + 1);
  fill(0x41, 0x5a, LATIN);
  fill(0x61, 0x7a, LATIN);
  fill(0xc0, 0x24f, LATIN);
  classes[0xd7] = NONE;
  classes[0xf7] = NONE;
  fill(0x300, 0x36f, LATIN);
  fill(0x600, 0x6ff, OTHER_LETTER);
  // Punctuation of Urdu: ، ؛ ؟ ۔
  classes[0x60c] = COMMA;
  classes[0x61b] = COMMA;
  classes[0x61f] = STOP;
  classes[0x6d4] = STOP;
  fill(0x900, 0x97f, DEVANAGARI);
  classes[0x964] = STOP;
  classes[0x965] = STOP;
  fill(0x30, 0x39, DIGIT);
  fill(0x966, 0x96f, DIGIT);
  classes[0x970] = COMMA;
  for (const char of ',;()[]/|"“”') {
    const code = char.charCodeAt(0);
    if (code < classes.length) classes[code] = COMMA;
  }
  for (const char of ':-') classes[char.charCodeAt(0)] = JOINER;
  for (const char of '.!?\n\r') classes[char.charCodeAt(0)] = STOP;
  return classes;
}

function classOf(code: number): number {
  if (code < 0x0980) return CLASSES[code] as number;
  if (code === 0x200d || code === 0x200c) return DEVANAGARI;
  if (code >= 0x0980 && code <= 0x0dff) return OTHER_LETTER;
  if (code >= 0xa8e0 && code <= 0xa8ff) return DEVANAGARI;
  if (code === 0x2026 || code === 0x2028 || code === 0x2029) return STOP;
  if (code === 0x2013 || code === 0x2014 || code === 0x201c || code === 0x201d) return COMMA;
  if (code >= 0xfb50 && code <= 0xfefc) return OTHER_LETTER;
  return NONE;
}

const LANGUAGE_BY_BLOCK: readonly (readonly [number, number, string])[] = [
  [0x0600, 0x06ff, 'ur'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b00, 0x0b7f, 'or'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0xfb50, 0xfefc, 'ur'],
];

function isHandleCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
}

const SPACE = 0x20;
const AT = 0x40;
const FULLWIDTH_AT = 0xff20;
const HASH = 0x23;
const FULLWIDTH_HASH = 0xff03;
const UNDERSCORE = 0x5f;

/** Linear in the length of the text. */
export function tokenize(text: string): TokenizedText {
  const tokens: Token[] = [];
  const length = text.length;
  let devanagari = 0;
  let latin = 0;
  let others: Map<string, number> | undefined;
  let breakBefore: Break = 0;
  let hashtags = 0;
  let at = 0;

  const push = (kind: TokenKind, start: number, end: number, hashtag: number) => {
    tokens.push({ kind, raw: text.slice(start, end), start, end, hashtag, breakBefore });
    breakBefore = 0;
  };

  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LATIN || kind === DEVANAGARI) {
      if (kind === LATIN && isLink(text, at)) {
        const end = linkEnd(text, at);
        push('url', at, end, 0);
        at = end;
        continue;
      }
      const end = runEnd(text, at, kind);
      if (kind === LATIN) latin += end - at;
      else devanagari += end - at;
      push('word', at, end, 0);
      at = end;
    } else if (kind === DIGIT) {
      const end = runEnd(text, at, DIGIT);
      push('number', at, end, 0);
      at = end;
    } else if (
      (code === AT || code === FULLWIDTH_AT) &&
      isHandleCode(text.charCodeAt(at + 1)) &&
      !(at > 0 && isHandleCode(text.charCodeAt(at - 1)))
    ) {
      let end = at + 1;
      while (end < length && isHandleCode(text.charCodeAt(end))) end += 1;
      tokens.push({ kind: 'mention', raw: text.slice(at + 1, end), start: at, end, hashtag: 0, breakBefore });
      breakBefore = 0;
      at = end;
    } else if (code === HASH || code === FULLWIDTH_HASH) {
      const start = at + 1;
      const end = hashtagEnd(text, start);
      if (end > start) {
        hashtags += 1;
        at = start;
        while (at < end) {
          const part = hashtagPartEnd(text, at, end);
          const partClass = classOf(text.charCodeAt(at));
          if (partClass === LATIN || partClass === DEVANAGARI) push('word', at, part, hashtags);
          else if (partClass === DIGIT) push('number', at, part, hashtags);
          at = part;
        }
      } else at = start;
    } else {
      if (kind === OTHER_LETTER) {
        others ??= new Map();
        const language = LANGUAGE_BY_BLOCK.find(([from, to]) => code >= from && code <= to)?.[2] ?? 'und';
        others.set(language, (others.get(language) ?? 0) + 1);
      } else if (kind === STOP) {
        // A full stop inside an abbreviation or number ("P.S.", "no.5") ends no sentence.
        const weak = code === 0x2e && at + 1 < length && classOf(text.charCodeAt(at + 1)) !== NONE && text.charCodeAt(at + 1) !== 0x2e;
        if (!weak) breakBefore = 2;
        else if (breakBefore === 0) breakBefore = 1;
      } else if (kind === COMMA && breakBefore === 0) breakBefore = 1;
      // "थाना: X" and "ग्राम-Y" belong together; a dash between spaces separates.
      else if (kind === JOINER && breakBefore === 0 && text.charCodeAt(at - 1) === SPACE) breakBefore = 1;
      at += 1;
    }
  }
  return { text, tokens, devanagari, latin, others: others ?? NO_OTHERS };
}

const NO_OTHERS: ReadonlyMap<string, number> = new Map();

function runEnd(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === kind) end += 1;
  return end;
}

function isLink(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  if (first === 0x68) return /^https?:\/\//i.test(text.slice(at, at + 8));
  if (first === 0x77) return text.slice(at, at + 4).toLowerCase() === 'www.';
  if (first === 0x74) return text.startsWith('t.co/', at);
  return false;
}

function linkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code <= 0x20 || code > 0x7e) break;
    end += 1;
  }
  return end;
}

/** Letters of any script with their signs, digits and underscores. */
function hashtagEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind !== LATIN && kind !== DEVANAGARI && kind !== DIGIT && kind !== OTHER_LETTER && code !== UNDERSCORE) break;
    end += 1;
  }
  return end;
}

const isUpper = (code: number) => code >= 0x41 && code <= 0x5a;
const isLower = (code: number) => code >= 0x61 && code <= 0x7a;

/** Hashtags are cut at underscores, digits, changes of script and before capitals ("LakhimpurKheri"; "UPPolice" → "UP", "Police"). */
function hashtagPartEnd(text: string, start: number, limit: number): number {
  const kind = classOf(text.charCodeAt(start));
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (classOf(code) !== kind) break;
    if (kind === LATIN && isUpper(code)) {
      if (isLower(text.charCodeAt(end - 1))) break;
      if (isUpper(text.charCodeAt(end - 1)) && end + 1 < limit && isLower(text.charCodeAt(end + 1))) break;
    }
    end += 1;
  }
  return end;
}
