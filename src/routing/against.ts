/** What stands against a name: that it is a road's, a person's, a journey's, and not the place of the matter. */
import outsidePlaces from '../../data/gazetteer/outside.json' with { type: 'json' };
import type { Around } from './around.ts';
import type { Hit, Matter } from './matter.ts';
import type { Sense } from './sense.ts';
import { listForm } from './text/word.ts';
import { isCue, type KnownWord } from './vocabulary.ts';

/** Why a name does not, or not surely, say where the matter lies; null where nothing stands against it. */
export type Against =
  | 'road'
  | 'train'
  | 'hospital'
  | 'journey'
  | 'accused-home'
  | 'person-name'
  | 'namesake'
  | 'common-word'
  | 'comparison'
  | 'zone-name'
  | 'institution'
  | 'outside';

interface Known {
  readonly station: boolean;
  readonly district: boolean;
  readonly home: boolean;
}

export function againstOf(
  matter: Matter,
  around: Around,
  previous: Hit | undefined,
  next: Sense | undefined,
  known: Known,
): Against | null {
  const { hit } = around;
  if (isRoad(around)) return 'road';
  if (isTrain(around)) return 'train';
  const linked = next !== undefined && isLink(matter, hit.to, next.hit.from);
  if (linked && (next.against === 'road' || next.against === 'train')) return next.against;
  if (known.station || known.district) return null;
  if (isComparison(around)) return 'comparison';
  const single = hit.to - hit.from === 1;
  if (single && isPerson(around)) return 'person-name';
  if (single && isCommonWord(around, matter.words[hit.from] as KnownWord, isDateline(matter, hit))) return 'common-word';
  if (
    around.is(1, 'river') ||
    around.is(1, 'villageTail') ||
    (around.is(1, 'quarterTail') && !around.cut(1) && !(around.is(1, 'quarter') && isLandmark(hit))) ||
    (around.is(-1, 'prefix') && !around.cut(-1))
  )
    return 'namesake';
  if (isOfOutside(matter, hit, previous)) return 'outside';
  if (around.is(1, 'institution') && !around.cut(1)) return 'institution';
  if (isOutside(matter, hit, next) || isOutside(matter, hit, undefined, previousState(matter, hit, previous))) return 'outside';
  if ((around.is(-1, 'zone') && !around.cut(-1)) || (around.is(1, 'zone') && !around.cut(1))) return 'zone-name';
  if (isJourney(matter, around, previous, next, known.home)) return 'journey';
  if (isHospital(around)) return 'hospital';
  if (known.home && accusedNear(matter, hit)) return 'accused-home';
  return null;
}

/** "हाथरस कांड जैसी घटना", "Unnao case ki tarah" */
function isComparison(around: Around): boolean {
  const episode = around.is(1, 'of') ? 2 : 1;
  if (!around.is(episode, 'episode')) return false;
  return around.is(episode + 1, 'like') || (around.is(episode + 1, 'of') && around.is(episode + 2, 'like'));
}

/** "हमीरपुर, हिमाचल प्रदेश": a town of that name stands beside its state. */
function isOutside({ words, tokens }: Matter, hit: Hit, next: Sense | undefined, before?: Hit): boolean {
  if (next && isOfState({ words, tokens }, hit, next.hit)) return true;
  const states = hit.places.filter(({ kind }) => kind === 'outside').map((place) => place.outside);
  if (states.length === 0) return false;
  const apart = isCue(words[hit.to], 'from') || isCue(words[hit.to], 'toWord');
  const beside = next && !apart && next.hit.from - hit.to <= 1 ? next.hit : before;
  return beside?.places.some((place) => states.includes(place.outside)) ?? false;
}

const STATES = new Set(outsidePlaces.wholeStates.map(listForm));

/** "जौनपुर उत्तराखंड": the state stands right behind, and no border is meant. */
function isOfState({ words, tokens }: Pick<Matter, 'words' | 'tokens'>, hit: Hit, next: Hit): boolean {
  if (next.from !== hit.to || (tokens[next.from]?.breakBefore ?? 0) > 0 || isCue(words[next.to], 'border')) return false;
  const form = words
    .slice(next.from, next.to)
    .map((word) => word?.form ?? '')
    .join(' ');
  return STATES.has(form);
}

/** "पटना जिले के दानापुर", "Patna ke Danapur": a small place of a town outside. */
function isOfOutside(matter: Matter, hit: Hit, previous: Hit | undefined): boolean {
  if (!isCue(matter.words[hit.from - 1], 'of') || hit.places.some(({ kind }) => kind === 'district' || kind === 'former')) return false;
  const district = isCue(matter.words[hit.from - 2], 'district') ? 1 : 0;
  return previous?.to === hit.from - 1 - district && isForeign(previous);
}

/** Known for a place outside; at most a village here is called so too. */
function isForeign(hit: Hit): boolean {
  return (
    hit.places.some(({ kind }) => kind === 'outside') &&
    hit.places.every(({ kind }) => kind === 'outside' || kind === 'office' || kind === 'suboffice')
  );
}

/** A name right before this one, with nothing or "के" between. */
function previousState(matter: Matter, hit: Hit, previous: Hit | undefined): Hit | undefined {
  if (previous === undefined) return undefined;
  const beside = previous.to === hit.from || (previous.to === hit.from - 1 && isCue(matter.words[previous.to], 'of'));
  return beside ? previous : undefined;
}

function isRoad(around: Around): boolean {
  return around.is(1, 'road') && !around.cut(1);
}

function isTrain(around: Around): boolean {
  if (around.is(1, 'rail') && !around.cut(1)) return true;
  return around.is(1, 'railway') && around.within(3, 'track') && !around.is(2, 'near');
}

/** "दिल्ली-आगरा", "लखनऊ से कानपुर", "Agra to Lucknow", "कानपुर लखनऊ": two names of one line. */
function isLink(matter: Matter, from: number, to: number): boolean {
  if (to - from > 1) return false;
  if ((matter.tokens[to]?.breakBefore ?? 0) === 2) return false;
  const between = matter.words[from];
  return to === from || isCue(between, 'from') || isCue(between, 'toWord');
}

/** "राजनगर एक्सटेंशन सोसाइटी" lies in the place that is called so. */
function isLandmark({ places }: Hit): boolean {
  return places.some(({ kind }) => kind === 'landmark');
}

function isPerson(around: Around): boolean {
  if (around.is(1, 'personAfter') && !around.cut(1)) return true;
  return around.is(-1, 'title') && !around.cut(-1);
}

const DATELINE = /^\s?[:|–-]/;

/** "Banda: two arrested" */
function isDateline({ scan, tokens }: Matter, hit: Hit): boolean {
  const end = tokens[hit.to - 1]?.end ?? 0;
  return hit.from === 0 && DATELINE.test(scan.text.slice(end, end + 2));
}

const BASTI = new Set(['बस्ति', 'basti']);
const SAMBHAL = new Set(['संभल', 'sambhal', 'सम्भल']);

/** "संभल के चलो", not "संभल के व्यापारी". */
const GOES_CAREFULLY = /^(?:रह|चल|बोल|रख|जा|कर|rah|reh|chal|bol|rakh|ja|kar)/;

/** बस्ती is also a settlement, संभल also "be careful", banda a fellow. */
function isCommonWord(around: Around, word: KnownWord, dateline: boolean): boolean {
  // "बरेली की बर्फी", "आगरा का पेठा"
  if (around.is(1, 'of') && around.is(2, 'product')) return true;
  if (BASTI.has(word.form))
    return around.is(-1, 'slum') || (around.is(1, 'in') && around.is(2, 'lives')) || (around.is(1, 'of') && around.is(2, 'lives'));
  if (SAMBHAL.has(word.form)) return around.is(1, 'careful') && (!around.is(1, 'of') || GOES_CAREFULLY.test(around.word(2)?.form ?? ''));
  // "koi banda", "ye banda": a fellow, unless the words beside it speak of a place.
  return (
    word.form === 'banda' &&
    !dateline &&
    !(around.is(1, 'in') || around.is(-1, 'in') || around.is(1, 'of') || around.within(-2, 'officer') || around.within(2, 'officer'))
  );
}

function isJourney(matter: Matter, around: Around, previous: Hit | undefined, next: Sense | undefined, home: boolean): boolean {
  if (around.is(1, 'motion') && !around.cut(1)) return true;
  // "लखनऊ की तरफ भागा"
  if (around.is(1, 'of') && around.is(2, 'towards')) return true;
  if (around.is(1, 'toWord') && next?.hit.from === around.hit.to + 1) return true;
  const { from } = around.hit;
  const behindName = previous?.to === from - 1;
  if (behindName && isCue(matter.words[from - 1], 'toWord')) return true;
  // "लखनऊ से गोंडा के लिए निकला", "... गोंडा आ रही बस"
  if (behindName && isCue(matter.words[from - 1], 'from') && isBound(around)) return true;
  if (home) return false;
  // "बलिया से अपहृत किशोरी": what was done there, not where the way began.
  if (around.is(1, 'from') && (around.is(2, 'taken') || around.is(3, 'taken'))) return false;
  if (around.is(1, 'from'))
    return around.within(5, 'motion') || (next !== undefined && next.hit.from - around.hit.to <= 3 && !next.station);
  return around.is(-1, 'from') && around.is(1, 'toWord');
}

function isBound(around: Around): boolean {
  return (around.is(1, 'of') && around.is(2, 'for')) || around.is(1, 'motion');
}

function isHospital(around: Around): boolean {
  return around.within(3, 'hospital') && !around.cut(1);
}

/** Words on either side of a home that are searched for whose home it is. */
const SENTENCE = 7;

function accusedNear(matter: Matter, hit: Hit): boolean {
  let accused = false;
  for (let at = Math.max(0, hit.from - SENTENCE); at < Math.min(matter.words.length, hit.to + SENTENCE); at += 1) {
    if (at > hit.to && matter.tokens[at]?.breakBefore === 2) break;
    if (isCue(matter.words[at], 'own')) return false;
    if (isCue(matter.words[at], 'accused')) accused = true;
  }
  return accused;
}
