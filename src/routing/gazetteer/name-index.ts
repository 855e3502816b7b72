/** Finds the places whose name stands at a word of a post, in either script, also when the name is written apart or together. */
import compiled from '../../../data/gazetteer/names.json' with { type: 'json' };
import { devanagariSound, latinSound, nearness, type Sound } from '../text/sound.ts';
import { listForm, type Word } from '../text/word.ts';
import { PLACE_CODES, type Place, type PlaceKind } from './place.ts';

/** The longest name has so many words ("Chhatrapati Shahuji Maharaj Nagar"), one of them written apart. */
export const LONGEST_NAME = 5;

const NOTHING: readonly Place[] = [];
const KINDS = new Map(Object.entries(PLACE_CODES).map(([kind, code]) => [code, kind as PlaceKind]));

export class NameIndex {
  /** Loose key → its rows as they stand in the file; they are read when a post first asks for them. */
  readonly #packed = new Map<string, string>();
  readonly #places = new Map<string, readonly Place[]>();
  readonly #heads = new Map<string, string>();
  readonly #followers = new Map<string, ReadonlyMap<string, number>>();
  readonly #pins = new Map<string, readonly string[]>();

  constructor() {
    for (const line of compiled.names.split('\n')) {
      const tab = line.indexOf('\t');
      this.#packed.set(line.slice(0, tab), line.slice(tab + 1));
    }
    for (const line of compiled.heads.split('\n')) {
      const space = line.indexOf(' ');
      this.#heads.set(line.slice(0, space), line.slice(space + 1));
    }
    for (const line of compiled.pins.split('\n')) {
      const [codes = '', ...pins] = line.split(' ');
      const districts = districtsOf(codes);
      for (const pin of pins) this.#pins.set(pin, districts);
    }
  }

  /** The words that may stand second in a name that begins with this one, by `bare`, each with the most words of such a name. */
  followers(word: Word): ReadonlyMap<string, number> | undefined {
    const known = this.#followers.get(word.head);
    if (known) return known;
    const packed = this.#heads.get(word.head);
    if (packed === undefined) return undefined;
    const followers = new Map(packed.split(' ').map((entry) => [entry.slice(1), Number(entry.charAt(0))]));
    this.#followers.set(word.head, followers);
    return followers;
  }

  /** The places that are called by these words together. */
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
      if (how === 2) same.push(place);
    }
    return same.length > 0 ? same : near;
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

/** `T0k Name`: kind, districts as pairs of base 36, name; `XIN-DL Name` outside; a small letter for a name that is met letter by letter only. */
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
    .map((word) => (DEVANAGARI.test(word) ? devanagariSound(word.normalize('NFC')) : latinSound(word)))
    .join('');
}

export function nameWords(name: string): string[] {
  return name.split(/[\s.\-/']+/).filter(Boolean);
}

/** The loose key of a name of several words: the same as that of the name written as one word. */
export function joinedKey(words: readonly Pick<Word, 'loose' | 'head' | 'bare'>[]): string {
  const [first] = words;
  if (!first) return '';
  if (words.length === 1) return first.loose;
  let key = first.head;
  for (let at = 1; at < words.length; at += 1) key += (words[at] as Word).bare;
  const last = (words[words.length - 1] as Word).loose;
  return last.endsWith('a') && last.length > 1 ? `${key}a` : key;
}
