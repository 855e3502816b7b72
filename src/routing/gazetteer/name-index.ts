/** Finds the places that words of a post name, in either script, and whether the name is written as one word or several. */
import compiled from '../../../data/gazetteer/names.json' with { type: 'json' };
import { skeletonOf, spellingDistance } from '../text/misspelling.ts';
import { nearness } from '../text/nearness.ts';
import type { Sound } from '../text/sound.ts';
import { devanagariSound, latinSound } from '../text/transliterate.ts';
import { listForm, type Word } from '../text/word.ts';
import { PackedTable } from './packed-table.ts';
import { PLACE_CODES, type Place, type PlaceKind } from './place.ts';

/** Words of the longest name ("Chhatrapati Shahuji Maharaj Nagar"), with one of them split in two. */
export const LONGEST_NAME = 5;

const NOTHING: readonly Place[] = [];
const KINDS = new Map(Object.entries(PLACE_CODES).map(([kind, code]) => [code, kind as PlaceKind]));

/**
 * Kinds of places whose misspelt names are recognised. Names of villages resemble each other too much; misspelt names of districts are listed
 * in spellings.json.
 */
export const MISSPELT_KINDS: ReadonlySet<PlaceKind> = new Set(['seat', 'tehsil', 'town', 'block', 'thana']);
/** The shortest skeleton that is looked up, and how far a misspelling may be from the name: measured on the names of 29,000 post offices. */
const SHORTEST_SKELETON = 3;
const LONG_SKELETON = 4;
const FARTHEST_SHORT = 0.4;
const FARTHEST_LONG = 0.62;
/** Names at most this much further away than the nearest may be meant as well. */
const TIE = 0.2;
const MISSPELLINGS_KEPT = 5_000;

export class NameIndex {
  /** Loose key → its rows as in the file, which are parsed when first looked up. */
  readonly #packed = new PackedTable(compiled.names, '\t');
  readonly #places = new Map<string, readonly Place[]>();
  readonly #heads = new PackedTable(compiled.heads, ' ');
  readonly #followers = new Map<string, ReadonlyMap<string, number>>();
  /** Skeleton → the loose keys of the `MISSPELT_KINDS` names that have it. */
  readonly #skeletons = new PackedTable(compiled.skeletons, ' ');
  readonly #misspellings = new Map<string, readonly Place[]>();
  readonly #pins = new Map<string, readonly string[]>();

  constructor() {
    for (const line of compiled.pins.split('\n')) {
      const [codes = '', ...pins] = line.split(' ');
      const districts = districtsOf(codes);
      for (const pin of pins) this.#pins.set(pin, districts);
    }
  }

  /** The possible second words (`bare`) of names that begin with this word, each with the length of the longest such name. */
  followers(word: Word): ReadonlyMap<string, number> | undefined {
    const known = this.#followers.get(word.head);
    if (known) return known;
    const packed = this.#heads.get(word.head);
    if (packed === undefined) return undefined;
    const followers = new Map(packed.split(' ').map((entry) => [entry.slice(1), Number(entry.charAt(0))]));
    this.#followers.set(word.head, followers);
    return followers;
  }

  /** The places that these words name together. */
  find(words: readonly Word[]): readonly Place[] {
    const key = joinedKey(words);
    const all = this.#placesOf(key);
    if (all.length === 0) return all;
    const [only] = words;
    const sound = words.length === 1 && only ? only.sound : words.map((word) => word.sound).join('');
    const near: Place[] = [];
    const same: Place[] = [];
    for (const place of all) {
      const how = place.exact === null ? nearness(place.sound, sound) : words.length === 1 && only?.form === place.exact ? 2 : 0;
      if (how > 0) near.push(place);
      // A Hindi word must not match a district by its Latin spelling: इटवा is not इटावा, though Itawa may be.
      const guessed = place.kind === 'district' && only?.script === 'devanagari' && !DEVANAGARI.test(place.name);
      if (how === 2 && !guessed) same.push(place);
    }
    return same.length > 0 ? same : near;
  }

  /** The places whose name these words together most likely misspell. */
  misspellings(words: readonly Word[]): readonly Place[] {
    const sound = words.map((word) => word.sound).join('');
    const known = this.#misspellings.get(sound);
    if (known) return known;
    if (this.#misspellings.size >= MISSPELLINGS_KEPT) this.#misspellings.clear();
    const places = this.#findMisspellings(sound);
    this.#misspellings.set(sound, places);
    return places;
  }

  #findMisspellings(sound: Sound): readonly Place[] {
    const skeleton = skeletonOf(sound);
    if (skeleton.length < SHORTEST_SKELETON) return NOTHING;
    const most = skeleton.length < LONG_SKELETON ? FARTHEST_SHORT : FARTHEST_LONG;
    const near: { place: Place; distance: number }[] = [];
    for (const key of this.#skeletons.get(skeleton)?.split(' ') ?? []) {
      for (const place of this.#placesOf(key)) {
        if (!MISSPELT_KINDS.has(place.kind) || place.exact !== null) continue;
        const distance = spellingDistance(place.sound, sound);
        if (distance <= most) near.push({ place, distance });
      }
    }
    const least = Math.min(...near.map(({ distance }) => distance));
    return near.filter(({ distance }) => distance <= least + TIE).map(({ place }) => place);
  }

  /** The districts that a PIN code reaches into. */
  pin(code: string): readonly string[] {
    return this.#pins.get(code) ?? [];
  }

  #placesOf(key: string): readonly Place[] {
    const known = this.#places.get(key);
    if (known) return known;
    const packed = this.#packed.get(key);
    if (packed === undefined) return NOTHING;
    const places = packed.split('|').map(unpack);
    this.#places.set(key, places);
    return places;
  }
}

/**
 * A row is `T0k Name`: kind, districts as two digits of base 36 each, name; or `XIN-DL Name` outside the state. A lower-case kind marks a
 * name that must match letter by letter.
 */
function unpack(row: string): Place {
  const space = row.indexOf(' ');
  const code = row.charAt(0);
  const name = row.slice(space + 1);
  const kind = KINDS.get(code.toUpperCase()) as PlaceKind;
  const where = row.slice(1, space);
  return {
    kind,
    districts: kind === 'outside' ? [] : districtsOf(where),
    outside: kind === 'outside' ? where : null,
    sound: nameSound(name),
    name,
    words: nameWords(name).length,
    exact: code === code.toUpperCase() ? null : listForm(name),
  };
}

function districtsOf(codes: string): string[] {
  const districts: string[] = [];
  for (let at = 0; at < codes.length; at += 2) districts.push(compiled.districts[Number.parseInt(codes.slice(at, at + 2), 36)] as string);
  return districts;
}

const DEVANAGARI = /[\u0900-\u097f]/;

export function nameSound(name: string): Sound {
  return nameWords(name)
    .map((word) => (DEVANAGARI.test(word) ? devanagariSound(word) : latinSound(word)))
    .join('');
}

export function nameWords(name: string): string[] {
  return name.split(/[\s.\-/']+/).filter(Boolean);
}

/** The loose key of a name of several words, which equals that of the name written as one. */
export function joinedKey(words: readonly Pick<Word, 'loose' | 'head' | 'bare'>[]): string {
  const [first] = words;
  if (!first) return '';
  if (words.length === 1) return first.loose;
  let key = first.head;
  for (let at = 1; at < words.length; at += 1) key += (words[at] as Word).bare;
  const last = (words[words.length - 1] as Word).loose;
  return last.endsWith('a') && last.length > 1 ? `${key}a` : key;
}
