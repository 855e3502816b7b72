/** Whether the words deny that it was at a place: "घटना X की है, Y की नहीं", "Y nahi X ka mamla", "not in Y but in X". */
import { isCue } from '../words/vocabulary.ts';
import { wordSet } from '../words/word-set.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import type { NameMatch } from './name-match.ts';
import type { NearbyWords } from './nearby-words.ts';

const NOT = wordSet('नहीं', 'नही', 'न', 'ना', 'नाहीं', 'नइखे', 'nahi', 'nhi', 'naahi', 'nahin', 'naa', 'na', 'not');
/** "न कि मेरठ की", "na ki Meerut". */
const NOR = wordSet('न', 'ना', 'na', 'naa');
const THAT = wordSet('कि', 'ki', 'के');
/** "Y नहीं है", "Y में नहीं हुई": the place itself is denied, not what somebody does there. */
// biome-ignore format: a list
const IS_OR_HAPPENED = wordSet(
  'है', 'हैं', 'था', 'थी', 'हुई', 'हुआ', 'हुयी', 'बल्कि', 'hai', 'hain', 'h', 'tha', 'thi', 'hui', 'hua', 'huyi', 'balki', 'but', 'बाय', 'बा', 'ba', 'sir', 'सर',
);
/** "Y के बजाय X", "Y ki jagah X", "instead of Y". */
const INSTEAD_BEHIND = wordSet('बजाय', 'बजाए', 'जगह', 'bajay', 'bajaye', 'bajae', 'jagah');
const INSTEAD_BEFORE = wordSet('instead', 'rather');
/** What may stand between "not" and the name. */
const TO_NAME = wordSet('in', 'at', 'from', 'of', 'under', 'the', 'a', 'district', 'jila', 'distt', 'ps', 'thana');
/** What may stand between the name and its denial. */
// biome-ignore format: a list
const OF_NAME = wordSet(
  'जिले', 'जिला', 'जनपद', 'थाने', 'थाना', 'पुलिस', 'कोतवाली', 'मामला', 'घटना', 'केस', 'jile', 'jila', 'district', 'janpad', 'thane', 'thana', 'mamla', 'ghatna', 'case', 'kotwali',
);
const LONGEST = 4;

export function isNegated(post: AnnotatedPost, nearby: NearbyWords, next: NameMatch | undefined): boolean {
  return isDeniedBehind(post, nearby, next) || isDeniedBefore(nearby);
}

function isDeniedBehind({ words, tokens }: AnnotatedPost, nearby: NearbyWords, next: NameMatch | undefined): boolean {
  const { to } = nearby.match;
  let marked = false;
  for (let at = 1; at <= LONGEST; at += 1) {
    const word = nearby.word(at);
    if (!word || (at > 1 && nearby.commaBefore(at))) return false;
    const place = to + at - 1;
    if (at === 1 && nearby.commaBefore(at)) return false;
    if (marked && INSTEAD_BEHIND.has(word.form)) return true;
    if (NOT.has(word.form)) {
      // "na" ends a question too: "Meerut ka na".
      const after = words[place + 1];
      const ends = tokens[place + 1] === undefined || (tokens[place + 1]?.breakBefore ?? 0) > 0;
      const other = next !== undefined && (next.from === place + 1 || (next.from === place + 2 && TO_NAME.has(after?.form ?? '')));
      if (other) return true;
      return marked && (ends || IS_OR_HAPPENED.has(after?.form ?? ''));
    }
    if (isCue(word, 'of') || isCue(word, 'in')) marked = true;
    else if (!OF_NAME.has(word.form)) return false;
  }
  return false;
}

function isDeniedBefore(nearby: NearbyWords): boolean {
  for (let at = -1; at >= -LONGEST; at -= 1) {
    const word = nearby.word(at);
    if (!word || nearby.isSeparated(-1)) return false;
    if (word.form === 'not') return at < -1 || !nearby.isSeparated(-1);
    if (NOR.has(nearby.word(at - 1)?.form ?? '') && THAT.has(word.form)) return true;
    if (INSTEAD_BEFORE.has(nearby.word(at - 1)?.form ?? '') && (word.form === 'of' || word.form === 'than')) return true;
    if (!TO_NAME.has(word.form)) return false;
  }
  return false;
}
