/** Tells the home of the accused, or of somebody else, from that of the writer. */
import { isCue } from '../words/vocabulary.ts';
import { wordSet } from '../words/word-set.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import type { NameMatch } from './name-match.ts';
import type { NearbyWords } from './nearby-words.ts';

/** Words between somebody and the name of his home. */
const TO_OTHER = 3;
const TO_OWNER = 4;

/** "वह आगरा का है", "uska address mathura ka hai", "ladka agra ka hai", "the accused is from Aligarh", "ठगने वाले का घर मथुरा में है". */
export function isHomeOfOther(nearby: NearbyWords): boolean {
  if (nearby.is(-1, 'from')) return nearby.within(-TO_OTHER, 'accused');
  const isOfName = nearby.is(1, 'of') && (nearby.is(2, 'be') || nearby.is(2, 'lives'));
  const isHouse = HOUSES.has(nearby.word(-1)?.form ?? '') && nearby.is(1, 'in');
  if (!(isOfName || isHouse) || nearby.within(-TO_OTHER, 'matter') || nearby.within(-TO_OTHER, 'own')) return false;
  for (let at = -1; at >= (isHouse ? -TO_OWNER : -TO_OTHER); at -= 1) {
    if (OTHERS.has(nearby.word(at)?.form ?? '') || nearby.is(at, 'accused') || isDoer(nearby, at)) return true;
    if (at >= -2 && isOfName && nearby.is(at, 'people')) return true;
  }
  return false;
}

/** "ठगने वाला", "fraud karne wale" */
function isDoer(nearby: NearbyWords, at: number): boolean {
  return WALA.has(nearby.word(at)?.form ?? '') && /(?:ने|ne)$/.test(nearby.word(at - 1)?.form ?? '') && !nearby.is(at - 1, 'lives');
}

const WALA = wordSet('वाला', 'वाले', 'वाली', 'wala', 'wale', 'wali');
const HOUSES = wordSet('घर', 'मकान', 'ghar', 'makan', 'पता', 'address', 'pata');
// biome-ignore format: a list
const OTHERS = wordSet('वह', 'वो', 'वे', 'उसका', 'उसकी', 'उसके', 'इसका', 'इसकी', 'उनका', 'wo', 'woh', 'vo', 'voh', 'uska', 'uski', 'uske', 'iska', 'iski', 'unka');

/** Words searched on either side of a home to see whose home it is. */
const SENTENCE = 7;

export function isAccusedNear(post: AnnotatedPost, match: NameMatch): boolean {
  let accused = false;
  for (let at = Math.max(0, match.from - SENTENCE); at < Math.min(post.words.length, match.to + SENTENCE); at += 1) {
    if (at > match.to && post.tokens[at]?.breakBefore === 2) break;
    if (isCue(post.words[at], 'own')) return false;
    if (isCue(post.words[at], 'accused')) accused = true;
  }
  return accused;
}
