/** The length of a text as X counts it: 280 is the most that a post may have. */
import { LINK } from './entities.ts';

export const MAX_WEIGHT = 280;
const LINK_WEIGHT = 23;
// Ranges of X's twitter-text configuration 3: these code points weigh 1, all others 2, an emoji sequence 2 in all.
const LIGHT = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
const EMOJI = /\p{RGI_Emoji}/gv;
const BARE_LINK = /(?<![\p{L}\p{N}_@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|info|in|io|co|uk|app|me|dev)(?![\p{L}\p{N}_.-])(?:\/[^\s]*)?/giu;

export function weightedLength(text: string): number {
  let weight = 0;
  const replaceBy = (each: number) => () => {
    weight += each;
    return '';
  };
  const rest = text
    .normalize('NFC')
    .replace(LINK, replaceBy(LINK_WEIGHT))
    .replace(BARE_LINK, replaceBy(LINK_WEIGHT))
    .replace(EMOJI, replaceBy(2));
  for (const character of rest) {
    const point = character.codePointAt(0) as number;
    weight += LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
  }
  return weight;
}
