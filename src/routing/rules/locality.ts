/** A tehsil, town, block, police station, landmark or village is named; the words beside it say how surely it is that one. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Sense } from '../context.ts';
import { type Finding, type Scene, span } from '../finding.ts';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
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
  return found;
}

function readLocality(scene: Scene, sense: Sense): Locality | null {
  const { places } = sense.hit;
  const cue = sense.station || sense.tehsil || sense.village || sense.area || sense.officer || sense.matter || sense.district;
  // A village is named as a village: among villages no name is greater than another.
  const noted = sense.village && !sense.station ? places : places.filter(({ kind }) => OF_NOTE.has(kind));
  const chosen = noted.some(({ kind }) => OF_NOTE.has(kind)) || sense.village ? noted : places.filter(({ kind }) => kind === 'suboffice');
  const considered = chosen.length > 0 ? chosen : cue ? places : [];
  if (considered.length === 0 || (!cue && !standsAlone(scene, sense))) return null;
  const districts = union(considered);
  if (districts.length === 0) return null;
  const rule = ruleOf(sense, considered);
  if (sense.against !== null) {
    const against = weights.against[sense.against];
    return against > 0 && districts.length === 1 ? { sense, districts, weight: against, rule: sense.against } : null;
  }
  if (districts.length > 1) {
    const weight = weights.shared[districts.length];
    return weight === undefined ? null : { sense, districts, weight: cue ? weight : weight * 0.6, rule };
  }
  const best = Math.max(...considered.map(({ kind }) => weights.locality[kind as LocalKind][cue ? 'cue' : 'plain']));
  const elsewhere = union(places).length - 1;
  const doubt = sense.station || sense.tehsil ? 0.98 ** elsewhere : cue ? 0.95 ** elsewhere : 0.85 ** elsewhere;
  return { sense, districts, weight: round(best * doubt), rule };
}

/** Without a word beside it that says so, only a name that cannot well be another word is a place. */
function standsAlone(scene: Scene, { hit, hashtag }: Sense): boolean {
  if (hashtag || hit.to - hit.from > 1) return true;
  const word = scene.words[hit.from];
  const token = scene.tokens[hit.from];
  if (!word || !token) return false;
  if (word.bare.length < SHORTEST_ALONE) return false;
  return word.script === 'devanagari' || /^[A-Z]/.test(token.raw) || word.bare.length > SHORTEST_ALONE + 1;
}

/** Consonants and vowels other than a. */
const SHORTEST_ALONE = 4;

function ruleOf(sense: Sense, places: readonly Place[]): string {
  if (sense.station) return 'police-station';
  if (sense.hashtag) return 'hashtag';
  const kinds = new Set(places.map(({ kind }) => kind));
  for (const kind of ['landmark', 'seat', 'tehsil', 'town', 'thana', 'block'] as const) if (kinds.has(kind)) return kind === 'thana' ? 'quarter' : kind;
  return 'village';
}

export function union(places: readonly Place[]): string[] {
  return [...new Set(places.flatMap(({ districts }) => districts))];
}

const round = (value: number) => Math.round(value * 1000) / 1000;
