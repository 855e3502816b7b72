/** Writes Devanagari and Latin spellings in the one alphabet of sounds, so that कुलपहाड़ and Kulpahar can be compared. */
import { normaliseSound, type Sound } from './sound.ts';

// biome-ignore format: a table
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k', ख: 'K', ग: 'g', घ: 'G', ङ: 'n', च: 'c', छ: 'C', ज: 'j', झ: 'J', ञ: 'n', ट: 't', ठ: 'T', ड: 'D', ढ: 'D', ण: 'n',
  त: 't', थ: 'T', द: 'd', ध: 'W', न: 'n', ऩ: 'n', प: 'p', फ: 'f', ब: 'b', भ: 'B', म: 'm', य: 'i', र: 'r', ऱ: 'r', ल: 'l', ळ: 'l',
  व: 'v', श: 's', ष: 's', स: 's', ह: 'h', क़: 'k', ख़: 'K', ग़: 'g', ज़: 'j', ड़: 'R', ढ़: 'R', फ़: 'f', य़: 'i',
};
// biome-ignore format: a table
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'A',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'E',
  ओ: 'o',
  औ: 'O',
  ऑ: 'o',
  ऍ: 'e',
  ऎ: 'e',
  ऒ: 'o',
};
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'A',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'E',
  'ो': 'o',
  'ौ': 'O',
  'ॉ': 'o',
  'ॅ': 'e',
  'ॆ': 'e',
  'ॊ': 'o',
};
const FIRST_LETTER = 0x900;
const NUKTA = 0x93c;
const VIRAMA = 0x94d;
const VISARGA = 0x903;
const V = 0x935;
const LONG_A_SIGN = 0x93e;
const CANDRA_E_SIGN = 0x945;
const CHANDRABINDU = 0x901;
const ANUSVARA = 0x902;

/** The table by character code instead of letter, which is quicker to look up. */
function byCode(table: Readonly<Record<string, string>>): (string | undefined)[] {
  const codes = new Array<string | undefined>(0x80).fill(undefined);
  for (const [letter, sound] of Object.entries(table)) if (letter.length === 1) codes[letter.charCodeAt(0) - FIRST_LETTER] = sound;
  return codes;
}
const CONSONANT_AT = byCode(CONSONANTS);
const SIGN_AT = byCode(SIGNS);
const VOWEL_AT = byCode(VOWELS);

/** Letters that Unicode can write in two ways, and combining marks. */
const UNNORMALISED = /[\u0929\u0931\u0934\u0958-\u095f]|[\u0900-\u0957\u200d]\u093c|[\u0300-\u036f]/;

/** The sounds of one Devanagari word. */
export function devanagariSound(letters: string): Sound {
  const word = UNNORMALISED.test(letters) ? letters.normalize('NFC') : letters;
  let out = '';
  /** A consonant was written last, and its vowel is not yet known. */
  let open = false;
  let nasalBeforeV = false;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    const consonant = CONSONANT_AT[letter - FIRST_LETTER];
    if (consonant !== undefined) {
      if (open) out += 'a';
      const nukta = word.charCodeAt(at + 1) === NUKTA;
      // न्ह, म्ह, ल्ह: the h only aspirates.
      const aspiration = consonant === 'h' && !nukta && word.charCodeAt(at - 1) === VIRAMA && out !== '';
      if (nukta) at += 1;
      if (!aspiration) out += nukta && consonant === 'D' ? 'R' : consonant;
      if (nasalBeforeV) {
        out += 'an';
        nasalBeforeV = false;
      }
      open = true;
      continue;
    }
    // Old fonts write गाँव as गाॅव.
    const nasal = letter === ANUSVARA || letter === CHANDRABINDU || (letter === CANDRA_E_SIGN && word.charCodeAt(at - 1) === LONG_A_SIGN);
    if (nasal) {
      if (open) out += 'a';
      open = false;
      // गांव is written gaon, gawan: the nasal moves after the v.
      if (word.charCodeAt(at + 1) === V) nasalBeforeV = true;
      else out += 'n';
      continue;
    }
    const vowel = VOWEL_AT[letter - FIRST_LETTER];
    if (vowel !== undefined) {
      out += open ? `a${vowel}` : vowel;
      open = false;
      continue;
    }
    const sign = SIGN_AT[letter - FIRST_LETTER];
    if (sign !== undefined) out += sign;
    if (sign !== undefined || letter === VIRAMA || letter === VISARGA) open = false;
  }
  return normaliseSound(out);
}

const MARKS = /[\u0300-\u036f]/g;
const ASPIRATED: Readonly<Record<string, string>> = {
  p: 'f',
  k: 'K',
  g: 'G',
  j: 'J',
  t: 'T',
  d: 'W',
  b: 'B',
  r: 'r',
  s: 's',
  l: 'l',
  m: 'm',
  n: 'n',
};
const LETTERS: Readonly<Record<string, string>> = { q: 'k', z: 'j', w: 'v', y: 'i' };
const isVowel = (char: string) => char === 'a' || char === 'e' || char === 'i' || char === 'o' || char === 'u';

/** The sounds of one Latin word. */
export function latinSound(word: string): Sound {
  let text = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII has marks to lose
  if (/[^\u0000-\u007f]/.test(text)) text = text.normalize('NFD').replace(MARKS, '');
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    if (char === 'c') {
      // cch, ch → c; chh → C; ck, c → k.
      const letters = next === 'h' ? 1 : next === 'c' && text.charAt(at + 2) === 'h' ? 2 : 0;
      if (letters === 0) {
        out += 'k';
        if (next === 'k') at += 1;
      } else if (letters === 1 && text.charAt(at + 2) === 'h') {
        out += 'C';
        at += 2;
      } else {
        out += 'c';
        at += letters;
      }
    } else if (char === 'x') out += 'ks';
    else if (char === 'k' && next === 's' && text.charAt(at + 2) === 'h') {
      out += 'ks';
      at += 2;
    } else if (next === 'h' && ASPIRATED[char] !== undefined) {
      out += ASPIRATED[char];
      at += 1;
    } else if (isVowel(char)) {
      const [sound, length] = latinVowel(text, at);
      out += sound;
      at += length - 1;
    } else out += LETTERS[char] ?? char;
  }
  // As in Devanagari, the nasal of "ganv" (गांव) and "kunwar" (कुंवर) stands after the v.
  const spoken = out.endsWith('qh') ? out.slice(0, -1) : out;
  return normaliseSound(spoken.includes('nv') ? spoken.replace(/nv(?=[qeiou]|$)/g, 'vqn') : spoken);
}

/** A vowel or pair of vowels and how many letters it takes: ee → i, oo → u, au and ou → O, ei → e, ao → av, eo before a consonant → ev. */
function latinVowel(text: string, at: number): readonly [string, number] {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char === 'a') {
    if (next === 'u') return ['O', 2];
    if (next === 'o') return ['qv', 2];
    return ['q', 1];
  }
  if (char === 'e') {
    if (next === 'e') return ['i', 2];
    if (next === 'i' || next === 'y') return ['e', 2];
    const after = text.charAt(at + 2);
    if (next === 'o' && after !== '' && !isVowel(after)) return ['ev', 2];
  }
  if (char === 'o') {
    if (next === 'o') return ['u', 2];
    if (next === 'u') return ['O', 2];
  }
  return [char, 1];
}
