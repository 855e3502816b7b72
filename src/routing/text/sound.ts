/** Writes Devanagari and Latin spellings of a name in one alphabet of sounds, so that कुलपहाड़ and Kulpahar can meet. */

/**
 * The alphabet: consonants `k g c j t d n p f b m r l v s h`, with breath `K G C J T W B`, vowels `i u e o` (`E` ai, `O` au), and for the letter a
 * three signs: `a` the vowel that Devanagari does not write (spoken or not), `A` written long ā, `q` a Latin a (either of them).
 * `D` is ड/ढ and `R` ड़/ढ़, which Latin writes as d or r; `M` is m or n before p and b.
 */
export type Sound = string;

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

/** A table by letter as one by code, which is quicker to look into. */
function byCode(table: Readonly<Record<string, string>>): (string | undefined)[] {
  const codes = new Array<string | undefined>(0x80).fill(undefined);
  for (const [letter, sound] of Object.entries(table)) if (letter.length === 1) codes[letter.charCodeAt(0) - FIRST_LETTER] = sound;
  return codes;
}
const CONSONANT_AT = byCode(CONSONANTS);
const SIGN_AT = byCode(SIGNS);
const VOWEL_AT = byCode(VOWELS);

/** Letters that are written in two ways, and signs in an order of their own. */
const UNSETTLED = /[\u0929\u0931\u0934\u0958-\u095f]|[\u0900-\u0957\u200d]\u093c|[\u0300-\u036f]/;

/** The sounds of one Devanagari word. */
export function devanagariSound(letters: string): Sound {
  const word = UNSETTLED.test(letters) ? letters.normalize('NFC') : letters;
  let out = '';
  /** A consonant has been written whose own vowel is still open. */
  let open = false;
  let nasalBeforeV = false;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    const consonant = CONSONANT_AT[letter - FIRST_LETTER];
    if (consonant !== undefined) {
      if (open) out += 'a';
      const nukta = word.charCodeAt(at + 1) === NUKTA;
      // न्ह, म्ह, ल्ह: the h is breath only.
      const breath = consonant === 'h' && !nukta && word.charCodeAt(at - 1) === VIRAMA && out !== '';
      if (nukta) at += 1;
      if (!breath) out += nukta && consonant === 'D' ? 'R' : consonant;
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
      // गांव is written gaon, gawan: the nasal moves behind the v.
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
  return settle(out);
}

const MARKS = /[\u0300-\u036f]/g;
const BREATHED: Readonly<Record<string, string>> = {
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
      const breath = next === 'h' ? 1 : next === 'c' && text.charAt(at + 2) === 'h' ? 2 : 0;
      if (breath === 0) {
        out += 'k';
        if (next === 'k') at += 1;
      } else if (breath === 1 && text.charAt(at + 2) === 'h') {
        out += 'C';
        at += 2;
      } else {
        out += 'c';
        at += breath;
      }
    } else if (char === 'x') out += 'ks';
    else if (char === 'k' && next === 's' && text.charAt(at + 2) === 'h') {
      out += 'ks';
      at += 2;
    } else if (next === 'h' && BREATHED[char] !== undefined) {
      out += BREATHED[char];
      at += 1;
    } else if (isVowel(char)) {
      const [sound, length] = latinVowel(text, at);
      out += sound;
      at += length - 1;
    } else out += LETTERS[char] ?? char;
  }
  // As in Devanagari, the nasal of "ganv" (गांव) and "kunwar" (कुंवर) stands behind the v.
  const spoken = out.endsWith('qh') ? out.slice(0, -1) : out;
  return settle(spoken.includes('nv') ? spoken.replace(/nv(?=[qeiou]|$)/g, 'vqn') : spoken);
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

const code = (char: string) => char.charCodeAt(0);
const [A_SHORT, A_LONG, A_LATIN, I, U, E_AI, O_AU, M_OR_N] = [...'aAqiuEOM'].map(code) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const flags = (chars: string) => {
  const set = new Uint8Array(128);
  for (const char of chars) set[code(char)] = 1;
  return set;
};
const IS_VOWEL = flags('aAqiueoEO');
const IS_A = flags('aAq');
const IS_LIP = flags('pbfB');
const IS_NASAL = flags('mn');
/** k before K and so on: written as two of the breathed one. */
const WITH_BREATH = new Uint8Array(128);
for (const pair of ['kK', 'gG', 'cC', 'jJ', 'tT', 'dW', 'bB']) WITH_BREATH[code(pair)] = pair.charCodeAt(1);

/** Sounds of one word while it is settled; words are cut long before its end. */
let buffer = new Uint8Array(512);

/**
 * What both scripts share: ai → E, au → O, a nasal before p or b is `M`, vowels once. Doubled consonants stay: मल्लावां is not मलावन.
 * One pass for each rule, in this order; loops, for every word that was never met before goes through here.
 */
function settle(sounds: string): Sound {
  if (buffer.length < sounds.length) buffer = new Uint8Array(sounds.length * 2);
  const out = buffer;
  let length = 0;
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charCodeAt(at);
    const before = length > 0 ? (out[length - 1] as number) : 0;
    if (sound === I && IS_A[before] === 1) out[length - 1] = E_AI;
    else if (sound === U && (before === A_SHORT || before === A_LONG)) out[length - 1] = O_AU;
    else out[length++] = sound < 128 ? sound : 0;
  }
  for (let at = 0; at + 1 < length; at += 1) {
    const next = out[at + 1] as number;
    if (IS_NASAL[out[at] as number] === 1 && IS_LIP[next] === 1) out[at] = M_OR_N;
    else if (WITH_BREATH[out[at] as number] === next && next !== 0) {
      out[at] = next;
      at += 1;
    }
  }
  let end = 0;
  for (let at = 0; at < length; at += 1) {
    const sound = out[at] as number;
    if (end > 0 && sound === out[end - 1] && (IS_VOWEL[sound] === 1 || (end > 1 && sound === out[end - 2]))) continue;
    out[end++] = sound;
  }
  return String.fromCharCode.apply(null, out.subarray(0, end) as unknown as number[]);
}

/** A key that spellings of one name share: no a inside, its last one kept, no breath. Different names may share it: `sameName` decides. */
export function looseKey(sound: Sound, ofBare = bare(sound)): string {
  if (sound === '') return '';
  const last = sound.charCodeAt(sound.length - 1);
  const tail = sound.length > 1 && (last === A_LONG || last === A_LATIN) ? 'a' : '';
  return headKey(sound, ofBare) + tail;
}

/** The key of a first word: an a that it begins with is kept. */
export function headKey(sound: Sound, ofBare: string): string {
  return IS_A[sound.charCodeAt(0)] === 1 ? `a${ofBare}` : ofBare;
}

/** Sounds without breath, in small letters; 0 for an a, which falls away. */
const BARE = new Uint8Array(128);
for (let sound = 0; sound < 128; sound += 1) BARE[sound] = IS_A[sound] === 1 ? 0 : code(String.fromCharCode(sound).toLowerCase());
BARE[code('W')] = code('d');

/** The sounds without any a, without breath, doubled letters once. */
export function bare(sound: Sound): string {
  if (buffer.length < sound.length) buffer = new Uint8Array(sound.length * 2);
  const out = buffer;
  let length = 0;
  for (let at = 0; at < sound.length; at += 1) {
    const letter = BARE[sound.charCodeAt(at)] as number;
    if (letter !== 0) out[length++] = letter;
  }
  let end = 0;
  for (let at = 0; at < length; at += 1) {
    const nasal = out[at] === M && at + 1 < length && IS_LIP[out[at + 1] as number] === 1;
    const letter = nasal ? N : (out[at] as number);
    if (end === 0 || letter !== out[end - 1]) out[end++] = letter;
  }
  return String.fromCharCode.apply(null, out.subarray(0, end) as unknown as number[]);
}

const M = code('m');
const N = code('n');

/** How near two spellings are: 0 two names, 1 perhaps one name, 2 the same name. */
export type Nearness = 0 | 1 | 2;

/**
 * Whether two spellings can be one name: every long ā and every Latin a needs its partner, an unwritten a may fall away, a doubled
 * letter may stand once. Between two Devanagari spellings breath counts (खानपुर is not कानपुर); Latin leaves it out of t, d, g, ch and j
 * now and then.
 */
export function nearness(left: Sound, right: Sound): Nearness {
  const latin = left.includes('q') || right.includes('q');
  let near: Nearness = 2;
  let i = 0;
  let j = 0;
  for (;;) {
    const a = left.charAt(i);
    const b = right.charAt(j);
    if (a === '' && b === '') return near;
    const match = a === '' || b === '' ? 0 : same(a, b, latin);
    if (match > 0) {
      if (match === 1) near = 1;
      i += 1;
      j += 1;
    } else if (a === 'a') i += 1;
    else if (b === 'a') j += 1;
    else if (a !== '' && i > 0 && a === left.charAt(i - 1) && !VOWELS_OF_SOUND.includes(a)) {
      near = 1;
      i += 1;
    } else if (b !== '' && j > 0 && b === right.charAt(j - 1) && !VOWELS_OF_SOUND.includes(b)) {
      near = 1;
      j += 1;
    } else return 0;
  }
}

export function sameName(left: Sound, right: Sound): boolean {
  return nearness(left, right) > 0;
}

const VOWELS_OF_SOUND = 'aAqiueoEO';
/** The same sound as far as the scripts can tell. */
export const SAME_SOUND: ReadonlySet<string> = new Set([
  'aq',
  'qa',
  'Aq',
  'qA',
  'Dd',
  'dD',
  'Rr',
  'rR',
  'DR',
  'RD',
  'DW',
  'WD',
  'Mm',
  'mM',
  'Mn',
  'nM',
  'eE',
  'Ee',
  'oO',
  'Oo',
]);
/** Taken for each other now and then; where one spelling is Latin, breath too. */
const LIKE = new Set(['Dr', 'rD', 'Rd', 'dR']);
const LIKE_IN_LATIN = new Set(['gG', 'Gg', 'cC', 'Cc', 'jJ', 'Jj', 'tT', 'Tt', 'dW', 'Wd']);

function same(a: string, b: string, latin: boolean): Nearness {
  if (a === b) return 2;
  const pair = a + b;
  if (SAME_SOUND.has(pair)) return 2;
  return LIKE.has(pair) || (latin && LIKE_IN_LATIN.has(pair)) ? 1 : 0;
}
