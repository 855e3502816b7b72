/** The length of a post as X counts it: at most 280, a Devanagari letter or vowel sign 1, an emoji 2, a link 23. */

export const MAX_WEIGHTED_LENGTH = 280;
const LINK_WEIGHT = 23;
// twitter-text configuration 3: these code points weigh 1, all others 2.
const LIGHT_RANGES = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;
const LINK = String.raw`https?:\/\/[^\s\p{Script=Devanagari}]+`;
/** X makes links of names like uppolice.gov.in too. */
const BARE_LINK = String.raw`(?<![\p{L}\p{N}_@.\-])(?:[a-z0-9\-]+\.)+(?:com|org|net|info|in|io|co|uk|app|me|dev)(?![\p{L}\p{N}_.\-])(?:\/[^\s]*)?`;
// One alternation, so that an emoji inside a link is not counted twice.
const WHOLE = new RegExp(`(?<link>${LINK}|${BARE_LINK})|\\p{RGI_Emoji}`, 'giv');

export function weightedLength(text: string): number {
  let weight = 0;
  const rest = text.normalize('NFC').replace(WHOLE, (_match, link: string | undefined) => {
    weight += link === undefined ? 2 : LINK_WEIGHT;
    return '';
  });
  for (const character of rest) {
    const point = character.codePointAt(0) as number;
    weight += LIGHT_RANGES.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
  }
  return weight;
}
