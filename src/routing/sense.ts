/** How a place's name is meant where it stands: the place of the matter, or a road, a journey, a person, a quarter of that name. */
import { type Against, againstOf } from './against.ts';
import { Around } from './around.ts';
import type { Hit, Matter } from './matter.ts';
import { isCue, type KnownWord } from './vocabulary.ts';

export interface Sense {
  readonly hit: Hit;
  readonly against: Against | null;
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
export function sensesOf(matter: Matter): Sense[] {
  const senses: Sense[] = [];
  for (let index = matter.hits.length - 1; index >= 0; index -= 1) {
    senses[index] = senseOf(matter, index, senses[index + 1]);
  }
  return withoutEveryday(matter, senses);
}

/** Where a post speaks of a settlement (बस्ती) once, it does so throughout, unless the words beside the name say that it is the district. */
function withoutEveryday({ words }: Matter, senses: Sense[]): Sense[] {
  const everyday = new Set(senses.filter(({ against }) => against === 'common-word').map(({ hit }) => words[hit.from]?.form));
  if (everyday.size === 0) return senses;
  return senses.map((sense) =>
    sense.against === null && !sense.district && !sense.officer && !sense.station && everyday.has(words[sense.hit.from]?.form)
      ? { ...sense, against: 'common-word' }
      : sense,
  );
}

/** A hashtag is a dateline, no part of a name; but "#देहरादून से #कानपुर जा रहे थे" is a journey. */
function journeyOnly(against: Against | null): Against | null {
  return against === 'journey' ? against : null;
}

function senseOf(matter: Matter, index: number, next: Sense | undefined): Sense {
  const hit = matter.hits[index] as Hit;
  const previous = matter.hits[index - 1];
  const around = new Around(matter, hit);
  /** A name begins at this token. */
  const nameAt = (token: number) => next !== undefined && next.hit.from === token && (matter.tokens[token]?.breakBefore ?? 0) === 0;
  const afterBelongsToNext = nameAt(hit.to + 1) || (isCue(matter.words[hit.to + 1], 'area') && nameAt(hit.to + 2));
  const station = stationCue(around, afterBelongsToNext, previous);
  const district = around.is(-1, 'district') || (around.is(1, 'district') && !afterBelongsToNext);
  const hashtag = (matter.tokens[hit.from]?.hashtag ?? 0) > 0;
  const home =
    around.within(3, 'lives') ||
    around.within(-2, 'lives') ||
    (around.is(1, 'from') && around.is(2, 'be')) ||
    (around.is(-1, 'from') && around.within(-3, 'own')) ||
    isConstituency(around);
  const against = againstOf(matter, around, previous, next, { station, district, home });
  return {
    hit,
    against: hashtag ? journeyOnly(against) : against,
    home,
    hashtag,
    station,
    district,
    tehsil: around.is(-1, 'tehsil') || (around.is(1, 'tehsil') && !afterBelongsToNext),
    village:
      (around.is(-1, 'village') || around.is(-1, 'quarter') ? !around.cut(-1) : false) ||
      ((around.is(1, 'village') || around.is(1, 'quarter')) && !around.cut(1)),
    area: around.within(2, 'area'),
    near:
      around.is(1, 'near') ||
      (around.is(2, 'near') && around.is(1, 'of')) ||
      around.is(-1, 'near') ||
      (around.is(-2, 'near') && around.is(-1, 'of')),
    officer:
      (around.is(-1, 'officer') && !around.cut(-1)) ||
      (around.is(1, 'officer') && !around.cut(1)) ||
      (around.is(-1, 'cell') && !around.cut(-1)),
    matter: isOfMatter(around),
  };
}

/** "बलिया के पूर्व विधायक": whom they sent, not where it was. */
function isConstituency(around: Around): boolean {
  if (around.is(1, 'politician') && !around.cut(1)) return true;
  return (
    (around.is(1, 'of') && (around.is(2, 'politician') || around.is(3, 'politician'))) ||
    (around.is(1, 'from') && around.is(2, 'politician'))
  );
}

/** "X का मामला", "X की घटना", "X के Y गांव का मामला": up to so many words between. */
const TO_MATTER = 7;

function isOfMatter(around: Around): boolean {
  for (let at = 1; at < TO_MATTER; at += 1) {
    if (!around.word(at)) return false;
    if (around.clause(at)) return false;
    if (around.is(at, 'of') && around.is(at + 1, 'matter')) return true;
  }
  return false;
}

/** "थाना X", "X थाने", "X पुलिस चौकी", "PS X"; "A थाना B" is B's. */
function stationCue(around: Around, afterBelongsToNext: boolean, previous: Hit | undefined): boolean {
  if (around.is(1, 'stationOfficer') && !around.cut(1)) return true;
  if (around.is(-1, 'stationOfficer') && !around.is(1, 'personAfter')) return true;
  if (around.is(-1, 'station') && !(previous?.to === around.hit.from - 1 && isOblique(around.word(-1)))) return true;
  if (around.is(-1, 'area') && around.is(-2, 'station')) return true;
  if (around.is(-1, 'stationWord') && around.is(-2, 'policeStation')) return true;
  if (around.is(1, 'station') && (!afterBelongsToNext || isOblique(around.word(1)))) return !around.cut(1);
  if (around.is(1, 'generic') && around.is(2, 'station') && !around.cut(1)) return true;
  if (around.is(1, 'policeStation') && around.is(2, 'stationWord')) return true;
  return false;
}

/** थाने, not थाना: it belongs to the name before it. */
function isOblique(word: KnownWord | null): boolean {
  return word?.form === 'थाने' || word?.form === 'thane';
}
