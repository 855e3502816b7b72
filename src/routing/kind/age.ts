/** Whether a post gives an age, or a school class, that is a child's. */
import type { AnnotatedPost } from '../names/annotated-post.ts';
import { LIST } from '../words/sign-lists.ts';
import { wordSet } from '../words/word-set.ts';
import type { Signs } from './signs/signs.ts';

const CHILD_UNDER = 18;
/** The highest school class; pupils are younger than eighteen. */
const LAST_CLASS = 12;
const OF_AGE = wordSet('वर्षिय', 'वर्षिया', 'yo', 'yrold', 'yearold', 'varshiya', 'varshiy');
const YEARS = wordSet('साल', 'वर्ष', 'बरस', 'year', 'years', 'yr', 'yrs', 'sal', 'varsh', 'month', 'months', 'माह', 'महिने', 'mahine');
/** "17 साल का", "12 years old"; not "2 साल से", "5 साल पहले". */
const BEHIND_YEARS = wordSet('का', 'की', 'कि', 'के', 'ka', 'ki', 'ke', 'old', 'olds', 'aged', 'girl', 'boy', 'child');
/** "उम्र 11 वर्ष", "aged 14". */
const AGE = wordSet('उम्र', 'आयु', 'umr', 'umar', 'age', 'aged', 'ayu');
/** "she is only 15". */
const ONLY = wordSet('am', 'only', 'just', 'barely', 'hardly', 'महज', 'सिर्फ', 'मात्र', 'केवल', 'sirf', 'mahaj', 'matra');
/** "भतीजी 15 की है". */
const OF = wordSet('का', 'की', 'ka', 'ki');
/** "16 साल में शादी". */
const IN = wordSet('में', 'me', 'mein');
const IS = wordSet('है', 'hai', 'थी', 'था', 'thi', 'tha');
// biome-ignore format: a table
const YOUNG = wordSet(
  'bhatiji', 'bhatija', 'bhanji', 'bhanja', 'beti', 'beta', 'behan', 'bachi', 'bacha', 'बहन', 'भाई', 'bhai', 'लड़की',
  'ladki', 'daughter', 'son', 'niece', 'nephew', 'brother', 'sister', 'girl', 'boy', 'child', 'kid', 'बेटी', 'बेटा',
  'भतीजी', 'भतीजा', 'भांजी', 'भांजा', 'बच्ची', 'बच्चा',
);
/** "10 वर्ष दोपहर से गायब": the age of who is sought, and then since when. */
const SINCE = wordSet('सुबह', 'दोपहर', 'शाम', 'रात', 'कल', 'आज', 'subah', 'dopahar', 'dopahr', 'sham', 'shaam', 'rat', 'raat', 'kal', 'aaj');
const CLASS = wordSet('कक्षा', 'क्लास', 'kaksha', 'clas', 'grade', 'standard');
/** Posts about exams and school buses name classes too: a class counts only beside these signs. */
const HARMED = [LIST.child_harm, LIST.sexual_offence, LIST.missing_person, LIST.assault];
/** "3 साल की सजा", "5 साल के लिए": a period, not an age. */
// biome-ignore format: a table
const NO_AGE = wordSet(
  'सजा', 'लिए', 'लिये', 'बाद', 'अंदर', 'दौरान', 'भितर', 'सर्विस', 'अनुभव', 'गारंटि', 'वारंटि', 'कैद', 'जेल', 'कारावास', 'समय', 'नौकरि', 'सश्रम',
  'liye', 'bad', 'andar', 'kaid', 'jail', 'karavas', 'saja', 'jel', 'waranty', 'experience', 'service', 'case', 'kes', 'मुकदमा', 'शादि', 'shadi', 'रिश्ता', 'किराया',
);

export function namesMinor({ words, tokens, numbers }: AnnotatedPost, signs: Signs): boolean {
  if (signs.has(LIST.minor_age)) return true;
  return numbers.some(({ from, to, digits }) => {
    // "11-12 साल के बच्चे": the higher of the two.
    const range = to - from === 2 && digits.length <= 4;
    const number = Number(range ? digits.slice(-2) : digits);
    if ((digits.length > 2 && !range) || number >= CHILD_UNDER || number === 0) return false;
    const before = words[from - 1]?.form ?? '';
    if (AGE.has(before) || AGE.has(words[from - 2]?.form ?? '')) return true;
    const next = words[to];
    if (ONLY.has(before) && (next === undefined || next === null || (tokens[to]?.breakBefore ?? 0) > 0)) return true;
    // "My niece, 8, told us".
    const between = (tokens[from]?.breakBefore ?? 0) === 1 && (tokens[to]?.breakBefore ?? 0) === 1;
    const ofYoung = YOUNG.has(before) || YOUNG.has(words[from - 2]?.form ?? '');
    if (ofYoung && number > 2 && OF.has(next?.form ?? '') && IS.has(words[to + 1]?.form ?? '')) return true;
    if (between && number > 2 && signs.has(LIST.kin) && ofYoung) return true;
    if (CLASS.has(before) && number <= LAST_CLASS) return HARMED.some((list) => signs.has(list));
    const unit = words[to]?.form;
    if (unit === undefined) return false;
    if (OF_AGE.has(unit)) return true;
    if (YEARS.has(unit) && IN.has(words[to + 1]?.form ?? '') && signs.has(LIST.wed)) return true;
    if (YEARS.has(unit) && SINCE.has(words[to + 1]?.form ?? '') && signs.has(LIST.not_found) && signs.has(LIST.kin)) return true;
    return YEARS.has(unit) && BEHIND_YEARS.has(words[to + 1]?.form ?? '') && !NO_AGE.has(words[to + 2]?.form ?? '');
  });
}
