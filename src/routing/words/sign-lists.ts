/** The word lists that tell what kind of post it is, compiled once; a word of such a list is a sign. */
import alarm from '../../../data/words/alarm.json' with { type: 'json' };
import alarmRules from '../../../data/words/alarm-pairs.json' with { type: 'json' };
import attack from '../../../data/words/attack.json' with { type: 'json' };
import broad from '../../../data/words/broad.json' with { type: 'json' };
import categories from '../../../data/words/categories.json' with { type: 'json' };
import danger from '../../../data/words/danger.json' with { type: 'json' };
import hints from '../../../data/words/hints.json' with { type: 'json' };
import hurts from '../../../data/words/hurts.json' with { type: 'json' };
import languages from '../../../data/words/languages.json' with { type: 'json' };
import matters from '../../../data/words/matters.json' with { type: 'json' };
import mentions from '../../../data/words/mentions.json' with { type: 'json' };
import pairRules from '../../../data/words/pairs.json' with { type: 'json' };
import peril from '../../../data/words/peril.json' with { type: 'json' };
import situations from '../../../data/words/situations.json' with { type: 'json' };
import signs from '../../../data/words/signs.json' with { type: 'json' };
import veiled from '../../../data/words/veiled.json' with { type: 'json' };
import victims from '../../../data/words/victims.json' with { type: 'json' };
import weak from '../../../data/words/weak.json' with { type: 'json' };
import type { Word } from '../text/word.ts';
import { spelledOut } from './forms.ts';
import { compileLists } from './lexicon.ts';
import { type Following, followingOf, Phrases } from './phrases.ts';

export type CategoryList = keyof typeof categories;
export type WeakCategory = keyof typeof weak;
/** Lists whose words tell a category only if nothing else in the post does. */
export type WeakList = `weak_${WeakCategory}`;
/** Lists that only rules of pairs find; under `-list` a list counts one less. */
type PairedList = Exclude<keyof typeof pairRules | keyof typeof alarmRules, `-${string}`>;
export type List =
  | CategoryList
  | WeakList
  | keyof typeof signs
  | keyof typeof danger
  | keyof typeof broad
  | keyof typeof peril
  | keyof typeof alarm
  | keyof typeof attack
  | keyof typeof matters
  | keyof typeof victims
  | keyof typeof veiled
  | keyof typeof hints
  | keyof typeof hurts
  | keyof typeof situations
  | keyof typeof languages
  | keyof typeof mentions
  | PairedList
  | typeof AMOUNT;

/** A list's entries: Hindi, Hindi in Latin letters, English, and the other languages and scripts of posts. */
interface Spellings {
  readonly hi?: readonly string[];
  readonly hinglish?: readonly string[];
  readonly en?: readonly string[];
  readonly other?: readonly string[];
}

const SPELLED: Readonly<Record<string, Spellings>> = {
  ...categories,
  ...signs,
  ...danger,
  ...broad,
  ...peril,
  ...alarm,
  ...attack,
  ...matters,
  ...victims,
  ...veiled,
  ...hints,
  ...hurts,
  ...situations,
  ...Object.fromEntries(Object.entries(weak).map(([name, list]) => [`weak_${name}`, list])),
};

/**
 * Lists that speak for a post which asks for nothing. They hold by spelling alone: "bache" (बच्चे) sounds like an appeal to be careful, and
 * a dabang is no film.
 */
// biome-ignore format: a list
const BY_SPELLING: ReadonlySet<string> = new Set<List>([
  'praise', 'news', 'police_work', 'police_work_weak', 'opinion', 'greeting', 'promotion', 'awareness', 'fiction', 'fiction_light', 'joke', 'playful', 'resolved', 'slogan', 'over_now', 'on_screen', 'mock_thanks',
  'calm_sport', 'calm_screen', 'calm_song', 'calm_weather', 'calm_study', 'calm_talk', 'calm_drill', 'calm_saved', 'calm_old', 'calm_shop', 'calm_ask',
]);

const WRITTEN = Object.entries(SPELLED).map(([name, { hi = [], hinglish = [], en = [], other = [] }]) => [
  name,
  [...spelledOut(hi, 'hi'), ...en, ...other, ...(BY_SPELLING.has(name) ? spelledOut(hinglish, 'hinglish') : [])],
]);
const LATIN_HINDI = Object.entries(SPELLED).map(([name, { hinglish = [] }]) => [
  name,
  BY_SPELLING.has(name) ? [] : spelledOut(hinglish, 'hinglish'),
]);
/** All entries in Hindi, of which words in other letters are looked up. */
export const HINDI_ENTRIES = (): readonly string[] => Object.values(SPELLED).flatMap(({ hi = [] }) => spelledOut(hi, 'hi'));
/** Counts numbers of three or more digits. */
const AMOUNT = 'amount';
const PAIRED = [...Object.keys(pairRules), ...Object.keys(alarmRules)].filter((name) => !name.startsWith('-') && !(name in SPELLED));
const EMPTY = [AMOUNT, ...PAIRED, ...Object.keys(mentions).filter((name) => !(name in SPELLED))].map((name) => [name, []]);

export const LISTS = compileLists<List>({ ...Object.fromEntries([...WRITTEN, ...EMPTY]), ...languages }, Object.fromEntries(LATIN_HINDI));

export const LIST = Object.fromEntries(LISTS.names.map((name, index) => [name, index])) as Record<List, number>;

/** Handles, in lower case, that tell what a post is about, with their list. */
export const MENTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries(mentions).flatMap(([name, handles]) => handles.map((handle) => [handle, LIST[name as List]] as const)),
);

export interface WordSigns extends Following {
  /** Indexes of `LISTS.names`. */
  readonly lists: readonly number[];
  /** The phrases that begin with the word. */
  readonly phrases: Phrases | undefined;
}

/** The lists that a word is in: by its spelling and, in Latin letters, by its sound too. */
export function signsOfWord({ form, loose, script }: Pick<Word, 'form' | 'loose' | 'script'>): WordSigns {
  const latin = script === 'latin';
  const lists = LISTS.ofWord(form);
  const bySound = latin ? LISTS.ofSound(loose) : [];
  const phrases = [...(LISTS.phrases(form) ?? []), ...((latin && LISTS.phrasesOfSound(loose)) || [])];
  return {
    lists: bySound.length === 0 ? lists : [...new Set([...lists, ...bySound])],
    phrases: phrases.length > 0 ? new Phrases(phrases) : undefined,
    ...followingOf(LISTS.secondsOf(form, latin ? loose : '')),
  };
}
