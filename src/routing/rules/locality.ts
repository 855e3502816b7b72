/** A tehsil, town, block, police station, landmark or village is named; the words beside it say how surely it is that one. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Sense } from '../sense.ts';
import { type Finding, type Scene, span } from '../finding.ts';
import type { Hit } from '../matter.ts';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import { isCue, isOfEveryTown, isPlaceBeforeIn, type KnownWord } from '../vocabulary.ts';
import { districtOf } from './district-name.ts';

type LocalKind = keyof typeof weights.locality;
const OF_NOTE: ReadonlySet<PlaceKind> = new Set(['seat', 'tehsil', 'town', 'block', 'thana', 'landmark']);
const LOCAL: ReadonlySet<PlaceKind> = new Set([...OF_NOTE, 'suboffice', 'office']);

export interface Locality {
  readonly sense: Sense;
  readonly districts: readonly string[];
  /** Of one district alone; the share of each where there are more. */
  readonly weight: number;
  readonly rule: string;
}

export function locality(scene: Scene): Finding[] {
  return localitiesOf(scene).map(({ sense, districts, weight, rule }) => ({
    rule,
    ...span(scene, sense.hit.from, sense.hit.to),
    districts: weight > 0 ? districts : [],
    weight: weight > 0 ? weight : -0.1,
    ...(sense.home ? { home: true } : {}),
  }));
}

/** The names of small places that count, in the order of the text. */
export function localitiesOf(scene: Scene): Locality[] {
  const found: Locality[] = [];
  for (const sense of scene.senses) {
    if (districtOf(sense.hit.places) || !sense.hit.places.some(({ kind }) => LOCAL.has(kind))) continue;
    const locality = readLocality(scene, sense);
    if (locality) found.push(locality);
  }
  return found.filter((locality, index) => !isElsewhere(locality, found[index - 1], found[index + 1]));
}

/** Tokens between a police station or tehsil and a place of its area. */
const OF_STATION = 5;
/** "उरुवा तहसील मेजा" */
const BESIDE = 2;

/** "X थाने के Y", "ग्राम Y तहसील X": a Y that lies elsewhere than the station or tehsil is a namesake. */
function isElsewhere({ sense, districts }: Locality, before: Locality | undefined, after: Locality | undefined): boolean {
  if (sense.station || sense.tehsil) return false;
  return [before, after].some((other) => {
    if (!other || !(other.sense.station || other.sense.tehsil) || other.weight <= 0 || other.districts.length === 0) return false;
    const gap = other === before ? sense.hit.from - other.sense.hit.to : other.sense.hit.from - sense.hit.to;
    if (gap > (other === after && !sense.village ? BESIDE : OF_STATION)) return false;
    return !districts.some((district) => other.districts.includes(district));
  });
}

function readLocality(scene: Scene, sense: Sense): Locality | null {
  const places = sense.hit.places.filter(({ kind }) => LOCAL.has(kind));
  const firm = sense.station || sense.tehsil || sense.village || sense.area || sense.district;
  const cue = firm || sense.officer || sense.matter || sense.near;
  const considered = choose(places, sense, firm);
  if (considered.length === 0 || (!cue && !standsAlone(scene, sense))) return null;
  const districts = union(considered);
  const rule = ruleOf(sense, considered);
  if (sense.against !== null) {
    const against = weights.against[sense.against];
    return against > 0 && districts.length === 1 ? { sense, districts, weight: against, rule: sense.against } : null;
  }
  const known = sense.station || sense.tehsil || sense.village || !sense.hit.places.some(({ kind }) => kind === 'outside');
  if (districts.length > 1) {
    if (!known) return null;
    const weight = weights.shared[districts.length] ?? weights.sharedByMany;
    return { sense, districts, weight: cue ? weight : weight * 0.6, rule };
  }
  // "नैनी में": a town, whatever villages are called so.
  const town = !cue && isCue(scene.words[sense.hit.to], 'in') && considered.some(({ kind }) => TOWNS.has(kind));
  const most = Math.max(
    ...considered.map(({ kind }) => weights.locality[kind as LocalKind][cue || (town && TOWNS.has(kind)) ? 'cue' : 'plain']),
  );
  const elsewhere = union(places).length - 1;
  const great = considered.some(({ kind }) => kind === 'tehsil' || kind === 'seat');
  // "नौबस्ता के खाड़ेपुर इलाके का मामला": newspapers name the station first.
  const holds = sense.matter && isCue(scene.words[sense.hit.to], 'of') && considered.some(({ kind }) => kind === 'thana');
  const doubt = (sense.station || sense.tehsil || holds ? 0.98 : great ? 0.985 : cue ? 0.95 : town ? 0.93 : 0.85) ** elsewhere;
  // A town of another state has the name too and is the better known, or it is an ordinary word.
  const word = scene.words[sense.hit.from];
  const everyday =
    !firm && sense.hit.to - sense.hit.from === 1 && word?.common === true && !isPlaceBeforeIn(word, scene.words[sense.hit.to]);
  const ofOne = known && !everyday && !isOfEveryTown(scene.words.slice(sense.hit.from, sense.hit.to));
  const best = ofOne ? most : Math.min(most, weights.famousElsewhere);
  const weight = isColony(scene, sense, considered)
    ? Math.min(best, sense.station || sense.officer ? weights.colony.station : weights.colony.plain)
    : best;
  return { sense, districts, weight: round(weight * doubt * (sense.hit.slipped ? weights.slipped : 1)), rule };
}

/** The rows that the words beside the name speak of: a police station of that name before a block, a village as good as a town. */
function choose(places: readonly Place[], sense: Sense, firm: boolean): readonly Place[] {
  if (sense.village && !sense.station) return places;
  const noted = places.filter(({ kind }) => OF_NOTE.has(kind));
  if ((sense.station || sense.officer) && noted.some(({ kind }) => kind === 'thana')) {
    return noted.filter(({ kind }) => kind === 'thana' || kind === 'tehsil' || kind === 'seat');
  }
  if (noted.length > 0) return noted;
  const offices = places.filter(({ kind }) => kind === 'suboffice');
  if (offices.length > 0) return offices;
  return firm ? places : [];
}

/** "शारदा नगर", "Shastri Nagar": every town has one, whatever the lists know. */
function isColony(scene: Scene, { hit }: Sense, places: readonly Place[]): boolean {
  if (!isCue(scene.words[hit.to - 1], 'colony') || hit.to - hit.from < 2) return false;
  return !places.some(({ kind }) => kind === 'tehsil' || kind === 'town' || kind === 'seat' || kind === 'landmark');
}

/** Without a word beside it that says so, only a name that cannot well be another word is a place. */
function standsAlone(scene: Scene, { hit, hashtag }: Sense): boolean {
  if (hashtag || hit.places.some(({ kind, exact }) => kind === 'landmark' && exact !== null)) return true;
  if (hit.to - hit.from > 1) {
    // "नई मंडी", "Ram Nagar": everyday words, found in every town.
    const everyday = scene.words.slice(hit.from, hit.to).every((part) => part?.common);
    return !everyday || hit.places.some(({ kind }) => kind === 'tehsil' || kind === 'town' || kind === 'seat' || kind === 'landmark');
  }
  const word = scene.words[hit.from];
  const token = scene.tokens[hit.from];
  if (!word || !token) return false;
  const capital = /^[A-Z]/.test(token.raw);
  const within = isCue(scene.words[hit.to], 'in') || (capital && isCue(scene.words[hit.from - 1], 'in'));
  const widely = hit.places.some(({ kind }) => KNOWN_WIDELY.has(kind));
  if (within && widely && isLongEnough(hit, word, token.raw, capital)) return true;
  if (!hit.places.some(({ kind }) => kind === 'seat') && word.bare.length < SHORTEST_ALONE) return false;
  if (word.script === 'devanagari' || capital || word.bare.length > SHORTEST_ALONE + 1) return true;
  // In small letters, "padrauna": a tehsil, town or station that is no other word.
  return widely && word.bare.length > SHORTEST_ALONE;
}

const TOWNS: ReadonlySet<PlaceKind> = new Set(['tehsil', 'town', 'seat']);
const KNOWN_WIDELY: ReadonlySet<PlaceKind> = new Set(['tehsil', 'town', 'seat', 'landmark', 'thana']);
const SHORTEST_WITHIN = 4;
/** So long a word in small letters is hardly another one: "mawana me". */
const LONG_WITHIN = 6;
const DEVANAGARI = /[\u0900-\u097f]/;

/** "रसड़ा में", "Dadri me", "sardhana me": shorter names too, where Hindi writes them just so or Latin in capitals. */
function isLongEnough({ places }: Hit, word: KnownWord, raw: string, capital: boolean): boolean {
  if (word.common || places.some(({ kind }) => kind === 'seat')) return true;
  if (word.script === 'devanagari')
    return word.bare.length >= SHORTEST_ALONE || (raw.length >= SHORTEST_WITHIN && places.some(({ name }) => DEVANAGARI.test(name)));
  return raw.length >= SHORTEST_WITHIN && (capital || word.bare.length >= SHORTEST_ALONE || raw.length >= LONG_WITHIN);
}

/** Consonants and vowels other than a. */
const SHORTEST_ALONE = 4;

function ruleOf(sense: Sense, places: readonly Place[]): string {
  if (sense.hit.slipped) return 'slipped-name';
  if (sense.station) return 'police-station';
  if (sense.hashtag) return 'hashtag';
  const kinds = new Set(places.map(({ kind }) => kind));
  for (const kind of ['landmark', 'seat', 'tehsil', 'town', 'thana', 'block'] as const)
    if (kinds.has(kind)) return kind === 'thana' ? 'quarter' : kind;
  return 'village';
}

export function union(places: readonly Place[]): readonly string[] {
  const [first] = places;
  if (first === undefined) return [];
  const all = new Set(first.districts);
  for (const { districts } of places) if (districts !== first.districts) for (const district of districts) all.add(district);
  return all.size === first.districts.length ? first.districts : [...all];
}

const round = (value: number) => Math.round(value * 1000) / 1000;
