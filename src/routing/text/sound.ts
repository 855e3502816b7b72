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
const NUKTA = '़';
const VIRAMA = '्';
const NASALS = 'ंँ';

/** The sounds of one Devanagari word. */
export function devanagariSound(word: string): Sound {
  let out = '';
  /** A consonant has been written whose own vowel is still open. */
  let open = false;
  let nasalBeforeV = false;
  for (let at = 0; at < word.length; at += 1) {
    const char = word.charAt(at);
    const consonant = CONSONANTS[char];
    if (consonant !== undefined) {
      if (open) out += 'a';
      const nukta = word.charAt(at + 1) === NUKTA;
      if (nukta) at += 1;
      const sound = nukta && consonant === 'D' ? 'R' : consonant;
      // न्ह, म्ह, ल्ह: the h is breath only.
      const breath = sound === 'h' && word.charAt(at - 1) === VIRAMA && out !== '';
      if (!breath) out += sound;
      if (nasalBeforeV) {
        out += 'an';
        nasalBeforeV = false;
      }
      open = true;
      continue;
    }
    const sign = SIGNS[char];
    // Old fonts write गाँव as गाॅव.
    const nasal = NASALS.includes(char) || (char === 'ॅ' && word.charAt(at - 1) === 'ा');
    if (sign !== undefined && !nasal) {
      out += sign;
      open = false;
      continue;
    }
    const vowel = VOWELS[char];
    if (vowel !== undefined) {
      if (open) out += 'a';
      out += vowel;
      open = false;
    } else if (char === VIRAMA) {
      open = false;
    } else if (nasal) {
      if (open) out += 'a';
      open = false;
      // गांव is written gaon, gawan: the nasal moves behind the v.
      if (word.charAt(at + 1) === 'व') nasalBeforeV = true;
      else out += 'n';
    } else if (char === 'ः') {
      open = false;
    }
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
  return settle((out.endsWith('qh') ? out.slice(0, -1) : out).replace(/nv(?=[qeiou]|$)/g, 'vqn'));
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

/** What both scripts share: ai → E, au → O, a nasal before p or b is `M`, vowels once. Doubled consonants stay: मल्लावां is not मलावन. */
function settle(sounds: string): Sound {
  return sounds
    .replace(/[aAq]i/g, 'E')
    .replace(/[aA]u/g, 'O')
    .replace(/[mn](?=[pbfB])/g, 'M')
    .replace(/kK|gG|cC|jJ|tT|dW|bB/g, (pair) => pair.charAt(1).repeat(2))
    .replace(/([aAqiueoEO])\1+/g, '$1')
    .replace(/(.)\1{2,}/g, '$1$1');
}

/** A key that spellings of one name share: no a inside, its last one kept, no breath. Different names may share it: `sameName` decides. */
export function looseKey(sound: Sound): string {
  if (sound === '') return '';
  const first = sound.charAt(0);
  const head = first === 'A' || first === 'q' || first === 'a' ? 'a' : '';
  const last = sound.charAt(sound.length - 1);
  const tail = sound.length > 1 && (last === 'A' || last === 'q') ? 'a' : '';
  return head + bare(sound) + tail;
}

/** The sounds without any a, without breath, doubled letters once. */
export function bare(sound: Sound): string {
  return sound
    .replace(/[aAq]/g, '')
    .replace(/W/g, 'd')
    .toLowerCase()
    .replace(/m(?=[pbf])/g, 'n')
    .replace(/(.)\1+/g, '$1');
}

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
export const SAME_SOUND: ReadonlySet<string> = new Set(['aq', 'qa', 'Aq', 'qA', 'Dd', 'dD', 'Rr', 'rR', 'DR', 'RD', 'DW', 'WD', 'Mm', 'mM', 'Mn', 'nM', 'eE', 'Ee', 'oO', 'Oo']);
/** Taken for each other now and then; where one spelling is Latin, breath too. */
const LIKE = new Set(['Dr', 'rD', 'Rd', 'dR']);
const LIKE_IN_LATIN = new Set(['gG', 'Gg', 'cC', 'Cc', 'jJ', 'Jj', 'tT', 'Tt', 'dW', 'Wd']);

function same(a: string, b: string, latin: boolean): Nearness {
  if (a === b) return 2;
  const pair = a + b;
  if (SAME_SOUND.has(pair)) return 2;
  return LIKE.has(pair) || (latin && LIKE_IN_LATIN.has(pair)) ? 1 : 0;
}
