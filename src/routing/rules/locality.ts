/** A tehsil, town, block, police station, landmark or village is named; the words beside it tell how certain that is. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import { holdsNext, isAddressBehindVillage, isSpokenOf, NOTABLE, standsAlone } from '../names/bare-names.ts';
import type { NameUsage } from '../names/name-usage.ts';
import { listForm } from '../text/word.ts';
import { isCue, isOfEveryTown, isPlaceBeforeIn } from '../words/vocabulary.ts';
import { districtOf } from './district-name.ts';
import { type PlaceEvidence, type RuleInput, span } from './rule.ts';

type LocalKind = keyof typeof weights.locality;
const LOCAL: ReadonlySet<PlaceKind> = new Set([...NOTABLE, 'suboffice', 'office']);

export interface Locality {
  readonly usage: NameUsage;
  readonly districts: readonly string[];
  /** For each of the districts. */
  readonly weight: number;
  readonly rule: string;
  /** "A के B": A, which holds the place behind it. */
  readonly holds?: boolean;
}

export function locality(input: RuleInput): PlaceEvidence[] {
  return localitiesOf(input).map(({ usage, districts, weight, rule }) => ({
    rule,
    ...span(input, usage.match.from, usage.match.to),
    districts: weight > 0 ? districts : [],
    weight: weight > 0 ? weight : -0.1,
    ...(usage.home ? { home: true } : {}),
    ...(usage.atIncident ? { atIncident: true } : {}),
    ...(usage.incident ? { incident: true } : {}),
  }));
}

/** The small places that count as evidence, in the order of the text. */
export function localitiesOf(input: RuleInput): Locality[] {
  const found: Locality[] = [];
  for (const usage of input.usages) {
    if (districtOf(usage.match.places) || !usage.match.places.some(({ kind }) => LOCAL.has(kind))) continue;
    const locality = readLocality(input, usage);
    if (locality) found.push(locality);
  }
  return found.filter((locality, index) => !isElsewhere(locality, found[index - 1], found[index + 1]));
}

/** Tokens between a police station or tehsil and a place in its area. */
const NEAR_STATION = 5;
/** The same for a place before the station or tehsil that is not called a village: "उरुवा तहसील मेजा". */
const BEFORE_STATION = 2;

/** "X थाने के Y", "ग्राम Y तहसील X": if no Y lies in the district of X, a namesake of Y is meant. */
function isElsewhere({ usage, districts }: Locality, before: Locality | undefined, after: Locality | undefined): boolean {
  if (usage.station || usage.tehsil) return false;
  // "उरई के पटेल नगर": a quarter of the town before, not its namesake elsewhere.
  if (before && isInside(before, usage) && !districts.some((district) => before.districts.includes(district))) return true;
  return [before, after].some((other) => {
    if (!other || !(other.usage.station || other.usage.tehsil) || other.weight <= 0 || other.districts.length === 0) return false;
    const gap = other === before ? usage.match.from - other.usage.match.to : other.usage.match.from - usage.match.to;
    if (gap > (other === after && !usage.village ? BEFORE_STATION : NEAR_STATION)) return false;
    return !districts.some((district) => other.districts.includes(district));
  });
}

/** "A के B", with A a town that is the only one of its name. */
function isInside(outer: Locality, { match }: NameUsage): boolean {
  return (
    outer.usage.match.to === match.from - 1 &&
    outer.districts.length === 1 &&
    outer.weight >= TOWN_WEIGHT &&
    outer.usage.counterEvidence === null &&
    outer.holds === true
  );
}

const TOWN_WEIGHT = 0.7;

function readLocality(input: RuleInput, usage: NameUsage): Locality | null {
  const places = usage.match.places.filter(({ kind }) => LOCAL.has(kind));
  const firm = usage.station || usage.tehsil || usage.village || usage.area || usage.district;
  const cue = firm || usage.officer || usage.incident || usage.near || isAddressBehindVillage(input, usage);
  const considered = choose(places, usage, firm);
  if (considered.length === 0 || (!cue && !isSpokenOf(input, usage, considered) && !standsAlone(input, usage))) return null;
  const districts = union(considered);
  const rule = ruleOf(usage, considered);
  if (usage.counterEvidence === 'negated') return { usage, districts, weight: 0, rule: usage.counterEvidence };
  if (usage.counterEvidence !== null) {
    const weight = weights.counterEvidence[usage.counterEvidence];
    return weight > 0 && districts.length <= FEW_OF_ROAD
      ? { usage, districts, weight: round(weight / districts.length), rule: usage.counterEvidence }
      : null;
  }
  const known = usage.station || usage.tehsil || usage.village || !usage.match.places.some(({ kind }) => kind === 'outside');
  if (districts.length > 1) {
    if (!known) return null;
    const main = usage.station || usage.officer ? undefined : prominentOf(considered, input, usage);
    if (main !== undefined) return { usage, districts: [main], weight: weights.prominent.main, rule };
    const weight = weights.shared[districts.length] ?? weights.sharedByMany;
    return { usage, districts, weight: cue ? weight : weight * 0.6, rule };
  }
  // "नैनी में", "नैनी का हूं", "नैनी: दुकान में चोरी": the town is meant, not the villages of that name.
  const town = !cue && isPlaceOfPost(input, usage) && considered.some(({ kind }) => TOWNS.has(kind));
  const most = Math.max(
    ...considered.map(({ kind }) => weights.locality[kind as LocalKind][cue || (town && TOWNS.has(kind)) ? 'cue' : 'plain']),
  );
  const elsewhere = union(places).length - 1;
  const major = considered.some(({ kind }) => kind === 'tehsil' || kind === 'seat');
  const isLandmark = considered.some(({ kind }) => kind === 'landmark');
  const isTown = considered.some(({ kind }) => kind === 'town');
  // "नौबस्ता के खाड़ेपुर इलाके का मामला": newspapers name the station first.
  const namesStation = usage.incident && isCue(input.words[usage.match.to], 'of') && considered.some(({ kind }) => kind === 'thana');
  const doubt =
    (isOutpost(input, usage)
      ? OUTPOST_DOUBT
      : usage.station || usage.tehsil || namesStation
        ? 0.98
        : major
          ? 0.985
          : isTown && (cue || town)
            ? 0.97
            : cue || town || isLandmark
              ? 0.95
              : 0.85) ** elsewhere;
  // The name is an everyday word, or better known as a town of another state.
  const word = input.words[usage.match.from];
  const everyday =
    !firm &&
    usage.match.to - usage.match.from === 1 &&
    word?.common === true &&
    !isPlaceBeforeIn(word, input.words[usage.match.to], input.words[usage.match.to + 1]);
  const distinctive = known && !everyday && !isOfEveryTown(input.words.slice(usage.match.from, usage.match.to));
  const best = distinctive ? most : Math.min(most, weights.famousElsewhere);
  const weight = isColony(input, usage, considered)
    ? Math.min(best, usage.station || usage.officer ? weights.colony.station : weights.colony.plain)
    : best;
  return {
    usage,
    districts,
    weight: round(weight * doubt * (usage.match.misspelt ? weights.misspelt : 1)),
    rule,
    ...(holdsNext(input, usage) && { holds: true }),
  };
}

/** Few outposts (चौकी) are called after a police station, many after a village. */
const OUTPOST_DOUBT = 0.93;
const OUTPOSTS = new Set(['चौकी', 'चौकि', 'chowki', 'chauki', 'choki', 'outpost'].map(listForm));

function isOutpost({ words }: RuleInput, { match, station }: NameUsage): boolean {
  return station && (OUTPOSTS.has(words[match.to]?.form ?? '') || OUTPOSTS.has(words[match.from - 1]?.form ?? ''));
}

/** The places that the words beside the name allow: with "थाना" a police station rather than a block, with "ग्राम" any of them. */
function choose(places: readonly Place[], usage: NameUsage, firm: boolean): readonly Place[] {
  if (usage.village && !usage.station) return places;
  const noted = places.filter(({ kind }) => NOTABLE.has(kind));
  if ((usage.station || usage.officer) && noted.some(({ kind }) => kind === 'thana')) {
    return noted.filter(({ kind }) => kind === 'thana' || kind === 'tehsil' || kind === 'seat');
  }
  if (noted.length > 0) return noted;
  const offices = places.filter(({ kind }) => kind === 'suboffice');
  if (offices.length > 0) return offices;
  return firm ? places : [];
}

/** "शारदा नगर", "Shastri Nagar": every town has one, even if the gazetteer knows only a few. */
function isColony(input: RuleInput, { match }: NameUsage, places: readonly Place[]): boolean {
  if (!isCue(input.words[match.to - 1], 'colony') || match.to - match.from < 2) return false;
  return !places.some(({ kind }) => kind === 'tehsil' || kind === 'town' || kind === 'seat' || kind === 'landmark');
}

/** A road called after a place with more namesakes than this leaves no candidates. */
const FEW_OF_ROAD = 3;

/** Words from "के" to "में". */
const TO_IN = 4;

/** Whether the words say that the writer or the incident is there: "में", somebody's home, or a dateline at the beginning. */
function isPlaceOfPost({ words, tokens, tokenized }: RuleInput, { match, home }: NameUsage): boolean {
  if (home || isCue(words[match.to], 'in')) return true;
  // "हसनपुर के प्राइवेट स्कूल में"
  if (isCue(words[match.to], 'of'))
    for (let at = match.to + 1; at <= match.to + TO_IN && (tokens[at]?.breakBefore ?? 1) === 0; at += 1)
      if (isCue(words[at], 'in')) return true;
  return match.from === 0 && /^\s?[:–-]/.test(tokenized.text.slice(tokens[match.to - 1]?.end ?? 0, (tokens[match.to - 1]?.end ?? 0) + 2));
}

/** The district that has the tehsil, where the others have but a police station or block of this name. */
function prominentOf(places: readonly Place[], { usages }: RuleInput, own: NameUsage): string | undefined {
  const tehsils = union(places.filter(({ kind }) => kind === 'tehsil' || kind === 'seat'));
  const [main] = tehsils;
  if (main === undefined || tehsils.length > 1) return undefined;
  const towns = union(places.filter(({ kind }) => kind === 'town'));
  if (!towns.includes(main)) return undefined;
  const rivals = union(places).filter((district) => district !== main);
  if (rivals.some((district) => CITIES.has(district) || kindsIn(places, district) > 1)) return undefined;
  const speakForRival = ({ match }: NameUsage) =>
    match.places.some(({ districts }) => districts.some((district) => rivals.includes(district)));
  return usages.some((usage) => usage !== own && usage.counterEvidence === null && speakForRival(usage)) ? undefined : main;
}

function kindsIn(places: readonly Place[], district: string): number {
  return new Set(places.filter(({ districts }) => districts.includes(district)).map(({ kind }) => kind)).size;
}

/** Districts of large cities, whose quarters are as well known as a tehsil elsewhere. */
const CITIES: ReadonlySet<string> = new Set([
  'Agra',
  'Aligarh',
  'Bareilly',
  'Gautam Buddha Nagar',
  'Ghaziabad',
  'Gorakhpur',
  'Jhansi',
  'Kanpur Nagar',
  'Lucknow',
  'Mathura',
  'Meerut',
  'Moradabad',
  'Prayagraj',
  'Saharanpur',
  'Varanasi',
]);

const TOWNS: ReadonlySet<PlaceKind> = new Set(['tehsil', 'town', 'seat', 'thana', 'landmark']);

function ruleOf(usage: NameUsage, places: readonly Place[]): string {
  // This code is stored in events: it keeps its old word for a misspelling.
  if (usage.match.misspelt) return 'slipped-name';
  if (usage.station) return 'police-station';
  if (usage.hashtag) return 'hashtag';
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
