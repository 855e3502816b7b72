/**
 * What Urdu writes of a Hindi word: its consonants and long vowels. Words of both scripts are compared by it, since Urdu leaves short vowels out
 * and has one letter for several vowels.
 */

/** One letter for each class of sounds: `A` a long ā or a vowel at the beginning, `v` and `y` consonants or vowels, `e` a last e. */
type Skeleton = string;

// biome-ignore format: a table
const URDU: Readonly<Record<string, string>> = {
  ا: 'A', آ: 'A', أ: 'A', إ: 'A', ع: 'A', ب: 'b', پ: 'p', ت: 't', ط: 't', ٹ: 'T', ث: 's', س: 's', ص: 's', ج: 'j', چ: 'c', ح: 'h', خ: 'kh', د: 'd', ڈ: 'D', ذ: 'j',
  ر: 'r', ڑ: 'D', ز: 'j', ژ: 'j', ض: 'j', ظ: 'j', ش: 'S', غ: 'g', ف: 'ph', ق: 'k', ک: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ں: 'n', و: 'v', ؤ: 'v', ہ: 'h', ه: 'h', ھ: 'h',
  ة: 'h', ۃ: 'h', ی: 'y', ي: 'y', ى: 'y', ے: 'e', ئ: '',
};
// biome-ignore format: a table
const DEVANAGARI: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'c', छ: 'ch', ज: 'j', झ: 'jh', ञ: 'n', ट: 'T', ठ: 'Th', ड: 'D', ढ: 'Dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n',
  प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', श: 'S', ष: 'S', स: 's', ह: 'h',
  'ा': 'A', 'ी': 'y', 'े': 'e', 'ै': 'e', 'ू': 'v', 'ो': 'v', 'ौ': 'v', 'ॉ': 'A', 'ं': 'n', 'ँ': 'n',
};
/** Vowels that stand by themselves: at the beginning of a word Urdu writes an alif before them. */
const ALONE: Readonly<Record<string, string>> = { अ: '', आ: '', इ: '', ई: 'y', उ: '', ऊ: 'v', ए: 'e', ऐ: 'e', ओ: 'v', औ: 'v', ऑ: '' };
/** "हुआ" is ہوا: before another vowel a short u is written. */
const SHORT_U = 'ु';
/** A nasal at the end is often not written in Hindi, and neither are doubled consonants in Urdu. */
const LAST_NASAL = /(?<=.{2})n$/;
/** Inside a word Urdu writes e and i alike. */
const E_INSIDE = /e(?=.)/g;
const DOUBLED = /([^A])\1+/g;
/** A silent h stands for the last ā of some Urdu words: بچہ. */
const LAST_H = /(?<=.{2})h$/;

export function skeletonOfUrdu(word: string): readonly Skeleton[] {
  const letters = [...word].map((letter) => URDU[letter] ?? '').join('');
  const whole = even(letters);
  return LAST_H.test(letters) ? [even(letters.replace(LAST_H, 'A')), whole] : [whole];
}

export function skeletonOfHindi(word: string): Skeleton {
  const letters = [...word.normalize('NFD').replaceAll('\u093c', '')];
  return even(letters.map((letter, at) => ofHindiLetter(letter, at, letters[at + 1] ?? '')).join(''));
}

function ofHindiLetter(letter: string, at: number, next: string): string {
  const alone = ALONE[letter];
  if (alone !== undefined) return at === 0 ? `A${alone}` : alone === '' ? 'A' : alone;
  if (letter === SHORT_U && ALONE[next] !== undefined) return 'v';
  return DEVANAGARI[letter] ?? '';
}

function even(letters: string): Skeleton {
  return letters.replace(E_INSIDE, 'y').replace(LAST_NASAL, '').replace(DOUBLED, '$1');
}

/** The consonants alone, for words whose vowels are written in different ways. */
export function consonantsOf(skeleton: Skeleton): string {
  return skeleton.charAt(0) + skeleton.slice(1).replaceAll(/[Avye]/g, '');
}
