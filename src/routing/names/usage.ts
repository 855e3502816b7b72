/** How a place's name is meant where it stands: the place of the matter, or a road, a journey, a person, a quarter of that name. */
import { type CounterEvidence, counterEvidenceOf } from './counter-evidence.ts';
import { NearbyWords } from './nearby-words.ts';
import type { NameMatch, Matter } from './matter.ts';
import { isCue, type KnownWord } from '../words/vocabulary.ts';

export interface NameUsage {
  readonly match: NameMatch;
  readonly counter: CounterEvidence | null;
  /** The writer's, or somebody's, home rather than the place of the matter. */
  readonly home: boolean;
  readonly hashtag: boolean;
  /** What kind of place the words beside it say it is. */
  readonly station: boolean;
  readonly district: boolean;
  readonly tehsil: boolean;
  readonly village: boolean;
  readonly area: boolean;
  readonly near: boolean;
  readonly officer: boolean;
  readonly matter: boolean;
}

/** One sense for each hit; later names are looked at first, for a road or journey takes the names before it along. */
export function usagesOf(matter: Matter): NameUsage[] {
  const usages: NameUsage[] = [];
  for (let index = matter.matches.length - 1; index >= 0; index -= 1) {
    usages[index] = usageOf(matter, index, usages[index + 1]);
  }
  return withoutEveryday(matter, usages);
}

/** Where a post speaks of a settlement (बस्ती) once, it does so throughout, unless the words beside the name say that it is the district. */
function withoutEveryday({ words }: Matter, usages: NameUsage[]): NameUsage[] {
  const everyday = new Set(usages.filter(({ counter }) => counter === 'common-word').map(({ match }) => words[match.from]?.form));
  if (everyday.size === 0) return usages;
  return usages.map((usage) =>
    usage.counter === null && !usage.district && !usage.officer && !usage.station && everyday.has(words[usage.match.from]?.form)
      ? { ...usage, counter: 'common-word' }
      : usage,
  );
}

/** A hashtag is a dateline, no part of a name; but "#देहरादून से #कानपुर जा रहे थे" is a journey. */
function journeyOnly(counter: CounterEvidence | null): CounterEvidence | null {
  return counter === 'journey' ? counter : null;
}

function usageOf(matter: Matter, index: number, next: NameUsage | undefined): NameUsage {
  const match = matter.matches[index] as NameMatch;
  const previous = matter.matches[index - 1];
  const nearby = new NearbyWords(matter, match);
  /** A name begins at this token. */
  const nameAt = (token: number) => next !== undefined && next.match.from === token && (matter.tokens[token]?.breakBefore ?? 0) === 0;
  const afterBelongsToNext = nameAt(match.to + 1) || (isCue(matter.words[match.to + 1], 'area') && nameAt(match.to + 2));
  const station = stationCue(nearby, afterBelongsToNext, previous);
  const district = nearby.is(-1, 'district') || (nearby.is(1, 'district') && !afterBelongsToNext);
  const hashtag = (matter.tokens[match.from]?.hashtag ?? 0) > 0;
  const home =
    nearby.within(3, 'lives') ||
    nearby.within(-2, 'lives') ||
    (nearby.is(1, 'from') && nearby.is(2, 'be')) ||
    (nearby.is(-1, 'from') && nearby.within(-3, 'own')) ||
    isConstituency(nearby);
  const counter = counterEvidenceOf(matter, nearby, previous, next, { station, district, home });
  return {
    match,
    counter: hashtag ? journeyOnly(counter) : counter,
    home,
    hashtag,
    station,
    district,
    tehsil: nearby.is(-1, 'tehsil') || (nearby.is(1, 'tehsil') && !afterBelongsToNext),
    village:
      (nearby.is(-1, 'village') || nearby.is(-1, 'quarter') ? !nearby.cut(-1) : false) ||
      ((nearby.is(1, 'village') || nearby.is(1, 'quarter')) && !nearby.cut(1)),
    area: nearby.within(2, 'area'),
    near:
      nearby.is(1, 'near') ||
      (nearby.is(2, 'near') && nearby.is(1, 'of')) ||
      nearby.is(-1, 'near') ||
      (nearby.is(-2, 'near') && nearby.is(-1, 'of')),
    officer:
      (nearby.is(-1, 'officer') && !nearby.cut(-1)) ||
      (nearby.is(1, 'officer') && !nearby.cut(1)) ||
      (nearby.is(-1, 'cell') && !nearby.cut(-1)),
    matter: isOfMatter(nearby),
  };
}

/** "बलिया के पूर्व विधायक": whom they sent, not where it was. */
function isConstituency(nearby: NearbyWords): boolean {
  if (nearby.is(1, 'politician') && !nearby.cut(1)) return true;
  return (
    (nearby.is(1, 'of') && (nearby.is(2, 'politician') || nearby.is(3, 'politician'))) ||
    (nearby.is(1, 'from') && nearby.is(2, 'politician'))
  );
}

/** "X का मामला", "X की घटना", "X के Y गांव का मामला": up to so many words between. */
const TO_MATTER = 7;

function isOfMatter(nearby: NearbyWords): boolean {
  for (let at = 1; at < TO_MATTER; at += 1) {
    if (!nearby.word(at)) return false;
    if (nearby.clause(at)) return false;
    if (nearby.is(at, 'of') && nearby.is(at + 1, 'matter')) return true;
  }
  return false;
}

/** "थाना X", "X थाने", "X पुलिस चौकी", "PS X"; "A थाना B" is B's. */
function stationCue(nearby: NearbyWords, afterBelongsToNext: boolean, previous: NameMatch | undefined): boolean {
  if (nearby.is(1, 'stationOfficer') && !nearby.cut(1)) return true;
  if (nearby.is(-1, 'stationOfficer') && !nearby.is(1, 'personAfter')) return true;
  if (nearby.is(-1, 'station') && !(previous?.to === nearby.match.from - 1 && isOblique(nearby.word(-1)))) return true;
  if (nearby.is(-1, 'area') && nearby.is(-2, 'station')) return true;
  if (nearby.is(-1, 'stationWord') && nearby.is(-2, 'policeStation')) return true;
  if (nearby.is(1, 'station') && (!afterBelongsToNext || isOblique(nearby.word(1)))) return !nearby.cut(1);
  if (nearby.is(1, 'generic') && nearby.is(2, 'station') && !nearby.cut(1)) return true;
  if (nearby.is(1, 'policeStation') && nearby.is(2, 'stationWord')) return true;
  return false;
}

/** थाने, not थाना: it belongs to the name before it. */
function isOblique(word: KnownWord | null): boolean {
  return word?.form === 'थाने' || word?.form === 'thane';
}
