/** A Hindi name in Latin letters, as newspapers write it: for a screen in English where no Latin spelling is listed. */

// biome-ignore format: a table
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th',
  द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v', श: 'sh', ष: 'sh', स: 's', ह: 'h',
  क़: 'q', ख़: 'kh', ग़: 'gh', ज़: 'z', ड़: 'r', ढ़: 'rh', फ़: 'f', य़: 'y',
};
// biome-ignore format: a table
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o',
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॉ': 'o',
};
const VIRAMA = '\u094D';
const NUKTA = '\u093C';
const NASAL = /[\u0901\u0902]/;
/** It belongs to the vowel before it. */
const NASAL_SOUND = 'N';

/** Words in Latin letters are left as they are. */
export function romanised(name: string): string {
  return name
    .normalize('NFC')
    .split(' ')
    .map((word) => capital(ofWord(word)))
    .join(' ');
}

function ofWord(word: string): string {
  const sounds: string[] = [];
  const letters = [...word.matchAll(new RegExp(`.${NUKTA}?`, 'gsu'))].map(([letter]) => letter);
  letters.forEach((letter, at) => {
    const consonant = CONSONANTS[letter] ?? CONSONANTS[letter.normalize('NFC')] ?? CONSONANTS[letter.charAt(0)];
    if (consonant !== undefined) {
      const next = letters[at + 1] ?? '';
      sounds.push(consonant);
      // Every consonant carries an a, which `unspoken` drops where nobody says it.
      if (next !== VIRAMA && !isVowelSign(next)) sounds.push('A');
    } else if (letter !== VIRAMA) sounds.push(NASAL.test(letter) ? NASAL_SOUND : (VOWELS[letter] ?? letter));
  });
  // From the end: whether an a is spoken depends on whether the next one is.
  for (let at = sounds.length - 1; at > 0; at -= 1) if (isUnspoken(sounds, at)) sounds.splice(at, 1);
  return sounds
    .join('')
    .toLowerCase()
    .replace(/n(?=[pbm])/g, 'm');
}

function isVowelSign(letter: string): boolean {
  return /\p{M}/u.test(letter) && VOWELS[letter] !== undefined;
}

/** The a at the end of a word, and one between two consonants that each stand beside a vowel: हजरतगंज is Hajratganj. */
function isUnspoken(sounds: readonly string[], at: number): boolean {
  if (sounds[at] !== 'A') return false;
  if (at === sounds.length - 1) return at > 1;
  const [before = '', after = '', afterThat = ''] = [sounds[at - 2], sounds[at + 1], sounds[at + 2]];
  return isVowel(before) && !isVowel(after) && isVowel(afterThat);
}

function isVowel(sound: string): boolean {
  return /^[aeiouA]/.test(sound) || sound === NASAL_SOUND;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
