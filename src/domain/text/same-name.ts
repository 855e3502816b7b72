/** Whether two spellings can be the same name: what a hint may propose for a name that was mistyped. Never one name for another that looks like it. */
import { indexText } from './index-text.ts';

export interface NearName {
  readonly name: string;
  /** 0 where the two only differ in how one sound is written. */
  readonly distance: number;
}

/** The known names of which the typed one is another spelling, nearest first; at most three. */
export function sameNames(typed: string, known: Iterable<string>): string[] {
  return nearNames(typed, known)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** All of them, each with how far it is. A short form (VNS, KNP) is nobody's other spelling: it has too few sounds to tell names apart. */
export function nearNames(typed: string, known: Iterable<string>): NearName[] {
  const wanted = soundOf(typed);
  if (wanted.consonants === '' || isUnspoken(typed)) return [];
  const most = mostFor(wanted.consonants);
  return [...new Set(known)]
    .filter((name) => !isUnspoken(name) && !CAPITALS.test(name))
    .map((name) => ({ name, distance: distance(wanted, soundOf(name)) }))
    .filter(({ distance: far }) => far <= most)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
}

/** Whether the two have the same consonants, whichever script each is in: a spelling of one name rather than another name of the same place. */
export function haveSameConsonants(one: string, other: string): boolean {
  return soundOf(one).consonants === soundOf(other).consonants;
}

/** A short form as it is listed: BUI, GKPR. A person may type a whole name in capitals. */
const CAPITALS = /^[A-Z]{2,5}$/;
/** Letters that nobody speaks as a word: VNS, Mrt, Lko. */
const UNSPOKEN = /^(?:[^aeiouy]{1,5}|[^aeiouy]{2}[aeiouy])$/i;

function isUnspoken(name: string): boolean {
  return /^[a-z]+$/i.test(name.trim()) && UNSPOKEN.test(name.trim());
}

/** What many names end in (-pur, -abad, -garh, -nagar, -ganj) tells nobody which one is meant. */
const COMMON_ENDING = /(?<=.)(?:ngr|gnj|pr|bd|gr)$/;

/** A short name has little but its vowels to tell it from others: Etah and Utah, Rampur and Raunpur. */
function mostFor(consonants: string): number {
  const telling = consonants.replace(COMMON_ENDING, '').length;
  return telling <= 3 ? ALIKE_COST : telling === 4 ? OTHER_COST : ENDING_COST;
}

interface NameSound {
  /** Consonants that people don't mistake for each other; breath, doubling and the two scripts make no difference. */
  readonly consonants: string;
  /** What is spoken before each consonant, and behind the last one; a short or long a in between counts for nothing. */
  readonly vowels: readonly string[];
  /** The same as it is written. */
  readonly written: readonly string[];
}

function soundOf(name: string): NameSound {
  const vowels: string[] = [''];
  let consonants = '';
  for (const letter of letters(name)) {
    if ('aeiou'.includes(letter)) vowels[vowels.length - 1] += letter;
    // A doubled consonant is written once now and then.
    else if (!(consonants.endsWith(letter) && vowels.at(-1) === '')) {
      consonants += letter;
      vowels.push('');
    }
  }
  return { consonants, vowels: vowels.map((run, at) => spoken(run, at === 0 || at === vowels.length - 1)), written: vowels };
}

/** One run of vowels; of those that begin or end a name the a counts too (Agra, Etah; Agra is not Agar). */
function spoken(run: string, outer: boolean): string {
  const sound = run
    .replace(/(.)\1+/g, '$1')
    .replace(/a[ie]|ei/g, 'e')
    .replace(/a[uo]|ou/g, 'o');
  return outer || sound.length > 1 ? sound : sound.replace('a', '');
}

const ALIKE: ReadonlySet<string> = new Set(['ei', 'ie', 'ou', 'uo']);
const ALIKE_COST = 0.25;
const OTHER_COST = 0.5;
/** A name that ends otherwise is another name most often. */
const ENDING_COST = 0.75;

function distance(one: NameSound, other: NameSound): number {
  if (one.consonants !== other.consonants) return Number.POSITIVE_INFINITY;
  return one.vowels.reduce((sum, vowel, at) => {
    const against = other.vowels[at] ?? '';
    if (vowel === against) return sum;
    if (isAlike(vowel, against) || isTurnedRound(one.written[at] ?? '', other.written[at] ?? '')) return sum + ALIKE_COST;
    return sum + (at === one.vowels.length - 1 ? ENDING_COST : OTHER_COST);
  }, 0);
}

/** Of as many vowels, each the same or one that is mistaken for it: Noeda and Noida. */
function isAlike(one: string, other: string): boolean {
  return one.length === other.length && [...one].every((vowel, at) => vowel === other[at] || ALIKE.has(vowel + (other[at] ?? '')));
}

/** The same vowels in another order: Ballai and Ballia. */
function isTurnedRound(one: string, other: string): boolean {
  return one.length > 1 && one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

// biome-ignore format: a table
const DEVANAGARI: Readonly<Record<string, string>> = {
  क: 'k', ख: 'k', ग: 'g', घ: 'g', ङ: 'n', च: 'ch', छ: 'ch', ज: 'j', झ: 'j', ञ: 'n', ट: 't', ठ: 't', ड: 'd', ढ: 'd', ण: 'n', त: 't', थ: 't',
  द: 'd', ध: 'd', न: 'n', प: 'p', फ: 'f', ब: 'b', भ: 'b', म: 'm', य: 'i', र: 'r', ल: 'l', ळ: 'l', व: 'b', श: 's', ष: 's', स: 's', ह: 'h',
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'e', ओ: 'o', औ: 'o', ऑ: 'o',
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'e', 'ो': 'o', 'ौ': 'o', 'ॉ': 'o', '\u0902': 'n',
};
/** ड़ and ढ़, which Latin writes as r; `indexText` would drop the dot. */
const FLAPPED = /[\u095C\u095D]|[\u0921\u0922]\u093C/g;

/** The name in one alphabet of plain letters. */
function letters(name: string): string {
  const folded = indexText(name.replace(FLAPPED, 'र')).replaceAll(' ', '');
  const latin = [...folded].map((letter) => DEVANAGARI[letter] ?? letter).join('');
  return (
    latin
      .normalize('NFD')
      .replace(/[^a-z0-9]/g, '')
      .replace(/ph/g, 'f')
      .replace(/ck|q|c(?!h)/g, 'k')
      .replace(/ch/g, 'c')
      .replace(/x/g, 'ks')
      .replace(/z/g, 'j')
      .replace(/(?<=.)h/g, '')
      .replace(/ee|y/g, 'i')
      .replace(/oo/g, 'u')
      // Lucknow, Unnav, Unnao: a v behind a vowel that no vowel follows is one itself.
      .replace(/(?<=[ao])[wv](?![aeiou])/g, 'u')
      .replace(/[wv]/g, 'b')
      .replace(/m(?=[pb])/g, 'n')
  );
}
