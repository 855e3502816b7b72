/** Finds what speaks against a name as the place of the incident: it belongs to a road, a person, a journey and so on. */
import outsidePlaces from '../../../data/gazetteer/outside.json' with { type: 'json' };
import { listForm } from '../text/word.ts';
import { isCue, type KnownWord } from '../words/vocabulary.ts';
import { wordSet } from '../words/word-set.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import { isAccusedNear, isHomeOfOther } from './homes-of-others.ts';
import { isTreatedElsewhere } from './hospitals.ts';
import { isClaimed } from './impostors.ts';
import { isBetween, isJourney, isLink } from './journeys.ts';
import type { NameMatch } from './name-match.ts';
import type { CounterEvidence, NameUsage } from './name-usage.ts';
import type { NearbyWords } from './nearby-words.ts';
import { isNegated } from './negated.ts';
import { isRailwayLine, isRoad, isTrain } from './roads.ts';

/** What the words beside the name have already shown. */
interface KnownUsage {
  readonly station: boolean;
  readonly district: boolean;
  readonly home: boolean;
}

export function findCounterEvidence(
  post: AnnotatedPost,
  nearby: NearbyWords,
  previous: NameMatch | undefined,
  next: NameUsage | undefined,
  known: KnownUsage,
): CounterEvidence | null {
  const { match } = nearby;
  if ((nearby.occurs('impostor') || nearby.occurs('claims') || nearby.occurs('speak') || nearby.occurs('says')) && isClaimed(post, nearby))
    return 'claimed-office';
  if (isNegated(post, nearby, next?.match)) return 'negated';
  if (isRoad(nearby)) return 'road';
  if (isRailwayLine(nearby)) return 'railway-line';
  if (isTrain(nearby)) return 'train';
  const linked = next !== undefined && isLink(post, match.to, next.match.from);
  if (linked && next.counterEvidence !== null && OF_A_LINE.has(next.counterEvidence)) return next.counterEvidence;
  if (known.station || known.district) return null;
  if (isComparison(nearby)) return 'comparison';
  const single = match.to - match.from === 1;
  if (single && isPerson(nearby)) return 'person-name';
  if (single && isCommonWord(nearby, post.words[match.from] as KnownWord, isDateline(post, match), isCapitalised(post, match)))
    return 'common-word';
  if (
    nearby.is(1, 'river') ||
    nearby.is(1, 'villageTail') ||
    (nearby.is(1, 'quarterTail') && !nearby.isSeparated(1) && !(isLandmark(match) && !isBusiness(nearby.word(1)))) ||
    (nearby.is(-1, 'prefix') && !nearby.isSeparated(-1))
  )
    return 'namesake';
  if (isOfOutside(post, match, previous)) return 'outside';
  if (nearby.is(1, 'institution') && !nearby.isSeparated(1)) return 'institution';
  if (isOutside(post, match, next) || isOutside(post, match, undefined, adjacentBefore(post, match, previous))) return 'outside';
  if ((nearby.is(-1, 'zone') && !nearby.isSeparated(-1)) || (nearby.is(1, 'zone') && !nearby.isSeparated(1))) return 'zone-name';
  if (isBranch(nearby) || isWithdrawal(nearby)) return 'workplace';
  if (nearby.occurs('works') && isWorkplace(nearby)) return 'workplace';
  if ((nearby.occurs('between') && isBetween(post, match, previous, next?.match)) || isJourney(post, nearby, previous, next, known.home))
    return 'journey';
  if (nearby.occurs('hospital') && isTreatedElsewhere(nearby)) return 'hospital';
  if ((known.home && isAccusedNear(post, match)) || isHomeOfOther(nearby)) return 'accused-home';
  return null;
}

/** "हाथरस कांड जैसी घटना", "Unnao case ki tarah" */
function isComparison(nearby: NearbyWords): boolean {
  const episode = nearby.is(1, 'of') ? 2 : 1;
  if (!nearby.is(episode, 'episode')) return false;
  return nearby.is(episode + 1, 'like') || (nearby.is(episode + 1, 'of') && nearby.is(episode + 2, 'like'));
}

/** "हमीरपुर, हिमाचल प्रदेश": the state beside the name shows that its namesake there is meant. */
function isOutside({ words, tokens }: AnnotatedPost, match: NameMatch, next: NameUsage | undefined, before?: NameMatch): boolean {
  if (next && isOfState({ words, tokens }, match, next.match)) return true;
  const states = match.places.filter(({ kind }) => kind === 'outside').map((place) => place.outside);
  if (states.length === 0) return false;
  const apart = isCue(words[match.to], 'from') || isCue(words[match.to], 'toWord');
  const beside = next && !apart && next.match.from - match.to <= 1 ? next.match : before;
  return beside?.places.some((place) => states.includes(place.outside)) ?? false;
}

const STATES = new Set(outsidePlaces.wholeStates.map(listForm));

/** "जौनपुर उत्तराखंड": the state follows directly, and the words are not about the border. */
function isOfState({ words, tokens }: Pick<AnnotatedPost, 'words' | 'tokens'>, match: NameMatch, next: NameMatch): boolean {
  if (next.from !== match.to || (tokens[next.from]?.breakBefore ?? 0) > 0 || isCue(words[next.to], 'border')) return false;
  const form = words
    .slice(next.from, next.to)
    .map((word) => word?.form ?? '')
    .join(' ');
  return STATES.has(form);
}

/** "पटना जिले के दानापुर", "Patna ke Danapur": a small place that belongs to a town outside the state; and "सतना जिले की चित्रकूट परिषद". */
function isOfOutside(post: AnnotatedPost, match: NameMatch, previous: NameMatch | undefined): boolean {
  if (!isCue(post.words[match.from - 1], 'of')) return false;
  const district = isCue(post.words[match.from - 2], 'district') ? 1 : 0;
  if (district === 0 && match.places.some(({ kind }) => kind === 'district' || kind === 'former')) return false;
  return previous?.to === match.from - 1 - district && isForeign(previous);
}

/** Names a place outside the state, and at most a village here. */
function isForeign(match: NameMatch): boolean {
  return (
    match.places.some(({ kind }) => kind === 'outside') &&
    match.places.every(({ kind }) => kind === 'outside' || kind === 'office' || kind === 'suboffice')
  );
}

/** The name directly before this one, or with only "के" in between. */
function adjacentBefore(post: AnnotatedPost, match: NameMatch, previous: NameMatch | undefined): NameMatch | undefined {
  if (previous === undefined) return undefined;
  const beside = previous.to === match.from || (previous.to === match.from - 1 && isCue(post.words[previous.to], 'of'));
  return beside ? previous : undefined;
}

/** What a line between two places is called after both. */
const OF_A_LINE: ReadonlySet<CounterEvidence> = new Set(['road', 'railway-line', 'train']);

/** "नोएडा में काम करता हूं", "ड्यूटी नोएडा में है", "I work in Noida", "studying at Lucknow": which tells little of the incident. */
function isWorkplace(nearby: NearbyWords): boolean {
  if (nearby.is(1, 'in') && (nearby.is(2, 'be') || POSTED.has(nearby.word(2)?.form ?? '')) && nearby.within(-2, 'works')) return true;
  if ((nearby.is(-1, 'in') && (nearby.is(-2, 'works') || nearby.is(-3, 'works'))) || (nearby.is(-2, 'in') && nearby.is(-3, 'works')))
    return true;
  if (!nearby.is(1, 'in')) return false;
  for (let at = 2; at <= 4; at += 1)
    if (nearby.is(at, 'works')) return HABITUAL.test(nearby.word(at)?.form ?? '') || HABITUAL.test(nearby.word(at + 1)?.form ?? '');
  return false;
}

/** करता, करती, पढ़ते हैं; but not "काम करते समय". */
const HABITUAL = /^(?:करता|करति|करते|पढता|पढति|पढते|k[a]?rt[aie]|padht[aie]|parht[aie])$/;

/** "नौकरी नोएडा में लगी है", "posting jaisalmer me hai" */
const POSTED = wordSet('लगी', 'lagi', 'lgi', 'मिली', 'mili', 'चल', 'कर', 'करता', 'करती', 'करते', 'kar', 'karta', 'karti', 'karte');

/** "Taj Mahal hotel": a business may be called after a landmark. */
const BUSINESSES = new Set(['होटल', 'hotel', 'स्वीट्स', 'sweets', 'ढाबा', 'dhaba', 'हाउस', 'house', 'स्कूल', 'school'].map(listForm));

function isBusiness(word: KnownWord | null): boolean {
  return word !== null && BUSINESSES.has(word.form);
}

/** "राजनगर एक्सटेंशन सोसाइटी" lies in the landmark of that name. */
function isLandmark({ places }: NameMatch): boolean {
  return places.some(({ kind }) => kind === 'landmark');
}

function isPerson(nearby: NearbyWords): boolean {
  if (nearby.is(1, 'personAfter') && !nearby.isSeparated(1)) return true;
  return nearby.is(-1, 'title') && !nearby.isSeparated(-1);
}

const DATELINE = /^\s?[:|–-]/;

/** "Banda: two arrested" */
function isDateline({ tokenized, tokens }: AnnotatedPost, match: NameMatch): boolean {
  const end = tokens[match.to - 1]?.end ?? 0;
  return match.from === 0 && DATELINE.test(tokenized.text.slice(end, end + 2));
}

/** A capital inside a sentence that is not written in capitals: "hospital Banda". */
function isCapitalised({ tokens }: AnnotatedPost, { from }: NameMatch): boolean {
  const raw = tokens[from]?.raw ?? '';
  const before = tokens[from - 1];
  return /^[A-Z][a-z]/.test(raw) && before !== undefined && tokens[from]?.breakBefore !== 2;
}

const BASTI = new Set(['बस्ति', 'basti']);
const SAMBHAL = new Set(['संभल', 'sambhal', 'सम्भल']);

/** "संभल के चलो", not "संभल के व्यापारी". */
const GOES_CAREFULLY = /^(?:रह|चल|बोल|रख|जा|कर|rah|reh|chal|bol|rakh|ja|kar)/;

/** बस्ती also means a settlement, संभल "be careful", banda "fellow". */
function isCommonWord(nearby: NearbyWords, word: KnownWord, dateline: boolean, capitalised: boolean): boolean {
  // "बरेली की बर्फी", "आगरा का पेठा"
  if (nearby.is(1, 'of') && nearby.is(2, 'product')) return true;
  if (BASTI.has(word.form))
    return nearby.is(-1, 'slum') || (nearby.is(1, 'in') && nearby.is(2, 'lives')) || (nearby.is(1, 'of') && nearby.is(2, 'lives'));
  if (SAMBHAL.has(word.form)) return nearby.is(1, 'careful') && (!nearby.is(1, 'of') || GOES_CAREFULLY.test(nearby.word(2)?.form ?? ''));
  // "koi banda", "ye banda": a fellow, unless its capital or the words beside it suggest a place.
  return (
    (word.form === 'banda' || word.form === 'bnda') &&
    !dateline &&
    !capitalised &&
    !(nearby.is(1, 'in') || nearby.is(-1, 'in') || nearby.is(1, 'of') || nearby.within(-2, 'officer') || nearby.within(2, 'officer'))
  );
}

/** "SBI Sitapur branch": where an account is kept. */
function isBranch(nearby: NearbyWords): boolean {
  return BRANCHES.has(nearby.word(1)?.form ?? '') && !nearby.isSeparated(1);
}

/** "पैसा हाथरस के एटीएम से निकला": where a thief drew the money. */
function isWithdrawal(nearby: NearbyWords): boolean {
  return nearby.is(1, 'of') && ATM.has(nearby.word(2)?.form ?? '') && nearby.is(3, 'from');
}

const ATM = new Set(['एटीएम', 'atm'].map(listForm));

const BRANCHES = new Set(['branch', 'शाखा', 'ब्रांच', 'brach', 'shakha'].map(listForm));
