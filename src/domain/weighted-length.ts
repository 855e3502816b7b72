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
// One alternation, so that an emoji inside a link is not counted twice.
const WHOLE = /https?:\/\/[^\s\p{Script=Devanagari}]+|\p{RGI_Emoji}/giv;

export function weightedLength(text: string): number {
  let weight = 0;
  const rest = text.normalize('NFC').replace(WHOLE, (match) => {
    weight += /^https?:/i.test(match) ? LINK_WEIGHT : 2;
    return '';
  });
  for (const character of rest) {
    const point = character.codePointAt(0) as number;
    weight += LIGHT_RANGES.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
  }
  return weight;
}
