/**
 * Writes what is in Urdu, Gurmukhi, Gujarati, Bengali or Odia letters in Devanagari, so that the word lists, made for Hindi, read it too. Urdu is the
 * same language in other letters; the others share many words of danger and crime with it. Names of places have rules of their own.
 */
import { consonantsOf, skeletonOfHindi, skeletonOfUrdu } from '../text/skeleton.ts';
import { HINDI_ENTRIES } from './sign-lists.ts';

const URDU = /[\u0600-\u0605\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06ff]+/gu;
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** In these blocks of Unicode a letter stands at the same place as in Devanagari. */
const PARALLEL = /[\u0980-\u09e5\u0a00-\u0a65\u0a70-\u0ae5\u0b00-\u0b65]/gu;
const BLOCK = 0x80;
const DIGIT_BLOCK = 0x10;
const DEVANAGARI = 0x900;
/** The signs of Gurmukhi for a nasal and for a doubled consonant. */
const OF_GURMUKHI: Readonly<Record<string, string>> = { '\u0a70': 'ं', '\u0a71': '' };
/** Fewer consonants are in too many words. */
const FEWEST_CONSONANTS = 3;

/** These come before other words of the same skeleton, in this order. */
// biome-ignore format: a table
const EVERYDAY = [
  'है', 'हैं', 'था', 'थी', 'थे', 'में', 'से', 'का', 'की', 'के', 'को', 'ने', 'पर', 'और', 'यह', 'वह', 'हम', 'मैं', 'मेरा', 'मेरी', 'मेरे', 'मुझे', 'हमारा', 'हमारी', 'हमारे', 'हमें', 'नहीं', 'कोई', 'कुछ',
  'लोग', 'लोगों', 'अभी', 'रहा', 'रही', 'रहे', 'गया', 'गई', 'गए', 'दे', 'ले', 'दिया', 'दी', 'दिए', 'लिया', 'ली', 'लिए', 'किया', 'हुआ', 'हुई', 'हुए', 'तक', 'बाद', 'साथ', 'जो', 'भी', 'हो', 'कर', 'करें', 'एक', 'दो',
  'तीन', 'चार', 'इस', 'उस', 'जा', 'आ', 'बहन', 'शाम', 'करम', 'कम', 'बस', 'रोज', 'फौरन', 'लेकर', 'आदमी', 'औरत', 'लड़का', 'लड़की', 'बच्चा', 'बच्चे', 'बच्ची',
];
/** Words that Urdu writes otherwise, and those of Urdu alone. */
// biome-ignore format: a table
const OF_URDU: Readonly<Record<string, string>> = {
  ہوں: 'हूं', ہسپتال: 'अस्पताल', اسپتال: 'अस्पताल', عمر: 'उम्र', بچائیے: 'बचाइए', بچائیں: 'बचाएं', کیجیے: 'कीजिए', کیجئے: 'कीजिए', پولیس: 'पुलिस', سائیکل: 'साइकिल', آن: 'ऑन', لائن: 'लाइन', آنلائن: 'ऑनलाइन', ضلع: 'जिला',
  محلہ: 'मोहल्ला', محلے: 'मोहल्ले', شہر: 'शहर', شوہر: 'पति', خاوند: 'पति', بیوی: 'पत्नी', والد: 'पिता', والدہ: 'माता', والدین: 'माता पिता', قتل: 'हत्या', اغوا: 'अपहरण', زخمی: 'घायल', لاش: 'लाश', رشوت: 'रिश्वत',
  فائر: 'फायर', فائرنگ: 'फायरिंग', حملہ: 'हमला', حادثہ: 'हादसा', مقدمہ: 'मुकदमा', درخواست: 'प्रार्थना पत्र', گرفتار: 'गिरफ्तार', مجرم: 'अपराधी', ملزم: 'आरोपी', خودکشی: 'आत्महत्या', خدا: 'भगवान', براہ: 'कृपया', کرم: '',
  بچا: 'बचा', لئے: 'लिए', لیے: 'लिए', بدفعلی: 'कुकर्म', عصمت: 'अस्मत', چھیڑخانی: 'छेड़खानी', جہیز: 'दहेज', سسرال: 'ससुराल', زمین: 'जमीन', جائیداد: 'जायदाद', فورا: 'फौरन', فوراً: 'फौरन', ایمبولینس: 'एम्बुलेंस', گمشدہ: 'गुमशुदा',
};

interface Known {
  readonly bySkeleton: ReadonlyMap<string, string>;
  readonly byConsonants: ReadonlyMap<string, string>;
}

let known: Known | undefined;

/** The words of the lists, the most frequent one of each skeleton: made with the first Urdu word, since most runs see none. */
function knownWords(): Known {
  const counts = new Map<string, number>(EVERYDAY.map((word, at) => [word, Number.MAX_SAFE_INTEGER - at]));
  for (const entry of HINDI_ENTRIES()) {
    for (const word of entry.split(' ')) if (!word.endsWith('*')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const bySkeleton = new Map<string, string>();
  const byConsonants = new Map<string, string>();
  for (const [word] of [...counts].sort(([, left], [, right]) => right - left)) {
    const skeleton = skeletonOfHindi(word);
    const consonants = consonantsOf(skeleton);
    if (!bySkeleton.has(skeleton)) bySkeleton.set(skeleton, word);
    if (consonants.length >= FEWEST_CONSONANTS && !byConsonants.has(consonants)) byConsonants.set(consonants, word);
  }
  return { bySkeleton, byConsonants };
}

/** Kept between posts; when full, all are dropped. */
const WRITTEN = new Map<string, string>();
const WORDS_KEPT = 5_000;

export function inHindi(text: string): string {
  return text
    .replace(URDU, urduInHindi)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) % DIGIT_BLOCK))
    .replace(PARALLEL, (letter) => OF_GURMUKHI[letter] ?? String.fromCharCode((letter.charCodeAt(0) % BLOCK) + DEVANAGARI));
}

const MOST_VOWELS_APART = 1;

/** A word that no list has stays as it is. */
function urduInHindi(word: string): string {
  const written = WRITTEN.get(word);
  if (written !== undefined) return written;
  known ??= knownWords();
  const skeletons = skeletonOfUrdu(word);
  const found =
    OF_URDU[word] ??
    skeletons.map((skeleton) => known?.bySkeleton.get(skeleton)).find((hindi) => hindi !== undefined) ??
    nearest(skeletons[0] ?? '') ??
    word;
  if (WRITTEN.size >= WORDS_KEPT) WRITTEN.clear();
  WRITTEN.set(word, found);
  return found;
}

/** A word with the same consonants, and vowels that hardly differ. */
function nearest(skeleton: string): string | undefined {
  const hindi = known?.byConsonants.get(consonantsOf(skeleton));
  return hindi !== undefined && Math.abs(skeletonOfHindi(hindi).length - skeleton.length) <= MOST_VOWELS_APART ? hindi : undefined;
}
