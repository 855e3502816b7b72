/** Words of thanks and courtesy at the beginning and the end of a post: they say nothing about what it asks, and are left out of its reading. */
import type { AnnotatedPost } from '../names/annotated-post.ts';
import { wordSet } from '../words/word-set.ts';

/** Each of these makes a run of courteous words one of thanks. */
// biome-ignore format: a table
const THANKS = wordSet(
  'धन्यवाद', 'धन्यबाद', 'सधन्यवाद', 'आभार', 'आभारी', 'साभार', 'शुक्रिया', 'थैंक्यू', 'थैंक', 'थैंक्स', 'थैंकयू', 'सादर', 'नमस्कार', 'नमस्ते', 'प्रणाम', 'हिंद', 'हिन्द',
  'मेहरबानी', 'कृतज्ञ', 'शुक्रगुजार', 'राम',
  'dhanyawad', 'dhanyavad', 'dhanyawaad', 'dhanyavaad', 'dhanyvad', 'dhanywad', 'dhnyawad', 'dhanyabad', 'danyavad', 'dhanyawaadh', 'shukriya', 'shukria', 'sukriya',
  'aabhar', 'abhar', 'aabhari', 'abhari', 'saabhar', 'sadar', 'saadar', 'namaskar', 'namaste', 'namste', 'pranam', 'hind', 'meharbani', 'mehrbani', 'shukrguzar', 'guzar',
  'thank', 'thanks', 'thankyou', 'thanku', 'thanking', 'thanx', 'thnx', 'thnks', 'thx', 'tysm', 'tnx', 'thnk', 'thanq', 'tq', 'ty', 'grateful', 'gratefully', 'obliged', 'regards',
  'sincerely', 'faithfully', 'bless', 'assalamualaikum', 'salam', 'salaam', 'morning', 'evening', 'afternoon', 'forward',
);
/** Words that may stand with them. */
// biome-ignore format: a table
const COURTESY = wordSet(
  'बहुत', 'आपका', 'आपकी', 'आपके', 'आप', 'सभी', 'सबको', 'को', 'का', 'की', 'महोदय', 'महोदया', 'सर', 'साहब', 'जी', 'श्रीमान', 'मान्यवर', 'आदरणीय', 'हार्दिक', 'जय', 'भारत', 'सदा', 'सदैव', 'रहूंगा',
  'रहूंगी', 'रहेंगे', 'रहेगा', 'रहेगी', 'होगी', 'प्रार्थी', 'आजीवन', 'अति', 'महान', 'बड़ी', 'यू', 'टीम', 'अग्रिम', 'उत्तर', 'प्रदेश', 'पुलिस', 'यूपी', 'लोगों', 'दिल', 'से', 'तहे', 'हूं', 'है', 'मैम', 'मैडम',
  'bahut', 'aapka', 'apka', 'aapki', 'apki', 'aap', 'ap', 'sabhi', 'ko', 'ka', 'ki', 'mahoday', 'sir', 'sirji', 'saheb', 'sahab', 'ji', 'shriman', 'jai', 'jay', 'bharat', 'sada', 'rahunga', 'rahungi',
  'rahenge', 'hogi', 'ati', 'badi', 'logo', 'shukr', 'hardik', 'dil', 'se',
  'you', 'u', 'so', 'very', 'much', 'many', 'lot', 'lots', 'a', 'in', 'advance', 'anticipation', 'and', 'plz', 'pls', 'please', 'team', 'kind', 'warm', 'best', 'with', 'yours', 'your', 'truly', 'god', 'madam',
  'maam', 'mam', 'dear', 'respected', 'hello', 'hi', 'good', 'up', 'police', 'from', 'citizen', 'looking', 'to', 'help', 'much', 'again', 'all', 'the', 'be', 'will', 'i', 'am',
);
/** "आपकी मेहरबानी से": who is mocked so has caused what follows, and nobody is thanked. */
const BECAUSE = wordSet('से', 'se');
/** "thanks for the quick help", "टीम का धन्यवाद जिसने": behind these the thanks are the matter of the post. */
const MATTER_OF_THANKS = wordSet('for', 'to', 'जिन्होंने', 'जिसने', 'jinhone', 'jisne', 'कि', 'करने', 'लिए', 'liye', 'के', 'ke');
/** A greeting and thanks are longer than this only where they are what the post is about. */
const LONGEST_RUN = 9;
/** A post that has fewer words beside its thanks was written to thank. */
const FEWEST_LEFT = 3;

export interface Content {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The part of a post between its courtesies: all of it if hardly anything else is left. */
export function contentOf({ words, tokens }: AnnotatedPost): Content {
  const whole = { from: 0, to: tokens.length };
  const from = afterOpening(words, tokens);
  const to = beforeClosing(words, tokens);
  if (from === 0 && to === tokens.length) return whole;
  let left = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== 'mention' && tokens[at]?.hashtag === 0) left += 1;
  return left >= FEWEST_LEFT ? { from, to } : whole;
}

type Words = AnnotatedPost['words'];
type Tokens = AnnotatedPost['tokens'];

function afterOpening(words: Words, tokens: Tokens): number {
  let at = 0;
  let end = 0;
  for (let run = 0; at < tokens.length && run < LONGEST_RUN; at += 1) {
    if (tokens[at]?.kind === 'mention') continue;
    const form = words[at]?.form;
    if (form === undefined || tokens[at]?.hashtag !== 0) break;
    if (THANKS.has(form) && BECAUSE.has(words[at + 1]?.form ?? '')) break;
    if (THANKS.has(form)) end = at + 1;
    else if (!COURTESY.has(form)) break;
    run += 1;
  }
  const next = words[at]?.form ?? '';
  return end > 0 && MATTER_OF_THANKS.has(next) ? 0 : end;
}

function beforeClosing(words: Words, tokens: Tokens): number {
  let start = tokens.length;
  for (let at = tokens.length - 1, run = 0; at >= 0 && run < LONGEST_RUN; at -= 1) {
    const token = tokens[at] as Tokens[number];
    if (token.kind === 'mention' || token.kind === 'url' || token.hashtag > 0) continue;
    const form = words[at]?.form;
    if (form === undefined) break;
    if (THANKS.has(form)) start = at;
    else if (!COURTESY.has(form)) break;
    else if (start < tokens.length && isOpen(words, tokens, at, start)) start = at;
    run += 1;
  }
  const before = words[start - 1]?.form ?? '';
  return start < tokens.length && (tokens[start]?.breakBefore ?? 0) === 0 && MATTER_OF_THANKS.has(before) ? tokens.length : start;
}

/** Whether all words from `at` up to the thanks belong to them: "आपका बहुत बहुत धन्यवाद". */
function isOpen(words: Words, tokens: Tokens, at: number, start: number): boolean {
  for (let between = at; between < start; between += 1) {
    if (!COURTESY.has(words[between]?.form ?? '') || (between > at && (tokens[between]?.breakBefore ?? 0) === 2)) return false;
  }
  return LEADS.has(words[at]?.form ?? '');
}

/** Courteous words that lead to thanks, not to what came before them. */
// biome-ignore format: a table
const LEADS = wordSet(
  'बहुत', 'आपका', 'आपकी', 'आप', 'सभी', 'सबको', 'हार्दिक', 'जय', 'अग्रिम', 'सदैव', 'आजीवन', 'तहे', 'प्रार्थी', 'बड़ी', 'महान', 'अति', 'उत्तर',
  'bahut', 'aapka', 'apka', 'aapki', 'apki', 'aap', 'ap', 'sabhi', 'hardik', 'jai', 'jay', 'sada', 'very', 'many', 'kind', 'warm', 'best', 'with', 'god', 'much', 'good', 'yours', 'looking', 'badi', 'ati', 'and', 'plz', 'pls',
);

/** Thanks in scripts that are read without positions. */
const THANKS_ELSEWHERE = wordSet('شکریہ', 'مہربانی', 'ਧੰਨਵਾਦ', 'ਸ਼ੁਕਰੀਆ', 'ধন্যবাদ', 'આભાર', 'நன்றி', 'ధన్యవాదాలు', 'ಧನ್ಯವಾದಗಳು', 'നന്ദി');

/** The same for the words of other scripts. */
export function withoutThanks<Word extends { readonly form: string }>(words: readonly Word[]): readonly Word[] {
  if (words.length <= FEWEST_LEFT) return words;
  const isThanks = (at: number) => THANKS_ELSEWHERE.has(words[at]?.form ?? '');
  return words.slice(isThanks(0) ? 1 : 0, isThanks(words.length - 1) ? -1 : undefined);
}
