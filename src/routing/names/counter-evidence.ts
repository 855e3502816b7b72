/** Finds what speaks against a name as the place of the incident: it belongs to a road, a person, a journey and so on. */
import outsidePlaces from '../../../data/gazetteer/outside.json' with { type: 'json' };
import { listForm } from '../text/word.ts';
import { isCue, type KnownWord } from '../words/vocabulary.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import type { NameMatch } from './name-match.ts';
import type { CounterEvidence, NameUsage } from './name-usage.ts';
import type { NearbyWords } from './nearby-words.ts';

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
  if (isRoad(nearby)) return 'road';
  if (isRailwayLine(nearby)) return 'railway-line';
  if (isTrain(nearby)) return 'train';
  const linked = next !== undefined && isLink(post, match.to, next.match.from);
  if (linked && next.counterEvidence !== null && OF_A_LINE.has(next.counterEvidence)) return next.counterEvidence;
  if (known.station || known.district) return null;
  if (isComparison(nearby)) return 'comparison';
  const single = match.to - match.from === 1;
  if (single && isPerson(nearby)) return 'person-name';
  if (single && isCommonWord(nearby, post.words[match.from] as KnownWord, isDateline(post, match))) return 'common-word';
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
  if (nearby.occurs('works') && isWorkplace(nearby)) return 'workplace';
  if ((nearby.occurs('between') && isBetween(post, match, previous, next?.match)) || isJourney(post, nearby, previous, next, known.home))
    return 'journey';
  if (nearby.occurs('hospital') && (isHospital(nearby) || isAdmittedTo(nearby))) return 'hospital';
  if (known.home && accusedNear(post, match)) return 'accused-home';
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

/** "पटना जिले के दानापुर", "Patna ke Danapur": a small place that belongs to a town outside the state. */
function isOfOutside(post: AnnotatedPost, match: NameMatch, previous: NameMatch | undefined): boolean {
  if (!isCue(post.words[match.from - 1], 'of') || match.places.some(({ kind }) => kind === 'district' || kind === 'former')) return false;
  const district = isCue(post.words[match.from - 2], 'district') ? 1 : 0;
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

function isRoad(nearby: NearbyWords): boolean {
  return (nearby.is(1, 'road') || isTollGate(nearby.word(1))) && !nearby.isSeparated(1);
}

/** "हापुड़ चुंगी": an old toll gate, called after the town that its road leads to. */
const TOLL_GATES = new Set(['चुंगी', 'chungi'].map(listForm));

function isTollGate(word: KnownWord | null): boolean {
  return word !== null && TOLL_GATES.has(word.form);
}

/** What a line between two places is called after both. */
const OF_A_LINE: ReadonlySet<CounterEvidence> = new Set(['road', 'railway-line', 'train']);

/** "दादरी रेलवे रोड", "Dadri main GT road": such a road is in the town. */
const ROADS_OF_TOWNS = new Set(
  [
    'रेलवे',
    'स्टेशन',
    'मेन',
    'मुख्य',
    'जीटी',
    'रिंग',
    'कोर्ट',
    'मंडी',
    'बाईपास',
    'बाइपास',
    'railway',
    'station',
    'main',
    'gt',
    'ring',
    'court',
    'mandi',
    'bypass',
    'mall',
  ].map(listForm),
);
const LETTERS_OF_ROAD = 3;

export function isRoadOfTown(nearby: NearbyWords): boolean {
  if (!ROADS_OF_TOWNS.has(nearby.word(1)?.form ?? '') || nearby.isSeparated(1)) return false;
  for (let at = 2; at <= 1 + LETTERS_OF_ROAD; at += 1) if (nearby.is(at, 'road')) return true;
  return false;
}

function isRailwayLine(nearby: NearbyWords): boolean {
  return !isRoadOfTown(nearby) && nearby.is(1, 'railway') && nearby.within(3, 'track') && !nearby.is(2, 'near');
}

function isTrain(nearby: NearbyWords): boolean {
  return nearby.is(1, 'rail') && !nearby.isSeparated(1);
}

/** Words between a name and what tells that an impostor used it: "मेरठ साइबर सेल का दरोगा बताकर". */
const TO_IMPOSTOR = 6;

/** "खुद को नोएडा पुलिस का दरोगा बताकर", "claiming to be from Lucknow cyber cell", "फोन आया कि कानपुर थाने से बोल रहा हूं" */
function isClaimed(post: AnnotatedPost, nearby: NearbyWords): boolean {
  for (let at = 1; at <= TO_IMPOSTOR && !nearby.is(at, 'agent') && !(nearby.is(at, 'in') && !nearby.is(at + 1, 'be')); at += 1)
    if (isPosing(nearby, at)) return true;
  if ((nearby.is(1, 'in') && !nearby.isSeparated(1)) || nearby.is(-1, 'in')) return false;
  for (let at = -1; at >= -TO_IMPOSTOR && nearby.word(at) !== null && !isPosing(nearby, at); at -= 1)
    if (nearby.is(at, 'impostor')) return true;
  if (nearby.is(-1, 'from') && isReported(nearby)) return true;
  return speaksFrom(nearby) && isCallBefore(post, nearby.match);
}

/** "Caller said he is from Lucknow cyber cell" */
function isReported(nearby: NearbyWords): boolean {
  for (let at = -2; at >= -TO_IMPOSTOR; at -= 1) if (SAID.has(nearby.word(at)?.form ?? '')) return true;
  return false;
}

const SAID = new Set(['said', 'says'].map(listForm));

/** "बता कर", "बन कर": the two halves of बताकर and बनकर. */
const HAVING = new Set(['कर', 'के', 'kar', 'kr', 'ke'].map(listForm));

/** बताकर, बनकर: these stand behind what is claimed; the other words of the list ("खुद को", "claiming") before it. */
const POSING = /^(?:b[a]?n|b[a]?t[a]?|बन|बता|बतला)(?:k[ae]?r|ke|कर|के)$/;

function isPosing(nearby: NearbyWords, at: number): boolean {
  return (
    (nearby.is(at, 'impostor') && POSING.test(nearby.word(at)?.form ?? '')) ||
    (nearby.is(at, 'claims') && HAVING.has(nearby.word(at + 1)?.form ?? ''))
  );
}

/** "X से बोल रहा हूं", "X cyber cell se bol raha hu" */
export function speaksFrom(nearby: NearbyWords): boolean {
  for (let at = 1; at <= 4; at += 1) if (nearby.is(at, 'from')) return nearby.is(at + 1, 'speak') || nearby.is(at + 2, 'speak');
  return false;
}

const CALLS = new Set(['कॉल', 'काल', 'फोन', 'call', 'phone', 'fone'].map(listForm));
const CAME = new Set(
  [
    'आया',
    'आई',
    'आयी',
    'आता',
    'कर',
    'करके',
    'किया',
    'aaya',
    'aya',
    'aayi',
    'ata',
    'aata',
    'kiya',
    'kia',
    'kar',
    'krke',
    'karke',
    'received',
    'came',
  ].map(listForm),
);
const TO_CALL = 12;

/** "फोन आया कि …": what follows is said by the caller. */
function isCallBefore({ words }: AnnotatedPost, { from }: NameMatch): boolean {
  for (let at = from - 1; at >= Math.max(0, from - TO_CALL); at -= 1)
    if (CALLS.has(words[at]?.form ?? '') && (CAME.has(words[at + 1]?.form ?? '') || CAME.has(words[at - 1]?.form ?? ''))) return true;
  return false;
}

/** "नोएडा में काम करता हूं", "I work in Noida", "studying at Lucknow": where somebody works or studies, which tells little of the incident. */
function isWorkplace(nearby: NearbyWords): boolean {
  if ((nearby.is(-1, 'in') && (nearby.is(-2, 'works') || nearby.is(-3, 'works'))) || (nearby.is(-2, 'in') && nearby.is(-3, 'works')))
    return true;
  if (!nearby.is(1, 'in')) return false;
  for (let at = 2; at <= 4; at += 1)
    if (nearby.is(at, 'works')) return HABITUAL.test(nearby.word(at)?.form ?? '') || HABITUAL.test(nearby.word(at + 1)?.form ?? '');
  return false;
}

/** करता, करती, पढ़ते हैं; but not "काम करते समय". */
const HABITUAL = /^(?:करता|करति|करते|पढता|पढति|पढते|k[a]?rt[aie]|padht[aie]|parht[aie])$/;

function shareDistrict(left: NameMatch, right: NameMatch): boolean {
  const districts = new Set(left.places.flatMap((place) => place.districts));
  return right.places.some((place) => place.districts.some((district) => districts.has(district)));
}

/** "गोरखपुर बस्ती के बीच", "between Agra and Mathura" */
function isBetween(post: AnnotatedPost, match: NameMatch, previous: NameMatch | undefined, next: NameMatch | undefined): boolean {
  const { words } = post;
  const other = next && next.from - match.to <= 1 ? next : previous;
  // "between Bhagwan Talkies and Khandari": both in Agra.
  if (other && shareDistrict(match, other)) return false;
  const endsPair = (at: number) => isCue(words[at], 'between') || (isCue(words[at], 'of') && isCue(words[at + 1], 'between'));
  if (next && next.from - match.to <= 1 && endsPair(next.to)) return true;
  if (previous && match.from - previous.to <= 1 && (endsPair(match.to) || isCue(words[previous.from - 1], 'between'))) return true;
  return next !== undefined && next.from - match.to <= 1 && isCue(words[match.from - 1], 'between');
}

/** "दिल्ली-आगरा", "लखनऊ से कानपुर", "Agra to Lucknow", "कानपुर लखनऊ": the two ends of a road or railway line. */
function isLink(post: AnnotatedPost, from: number, to: number): boolean {
  if (to - from > 1) return false;
  if ((post.tokens[to]?.breakBefore ?? 0) === 2) return false;
  const between = post.words[from];
  return to === from || isCue(between, 'from') || isCue(between, 'toWord');
}

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

const BASTI = new Set(['बस्ति', 'basti']);
const SAMBHAL = new Set(['संभल', 'sambhal', 'सम्भल']);

/** "संभल के चलो", not "संभल के व्यापारी". */
const GOES_CAREFULLY = /^(?:रह|चल|बोल|रख|जा|कर|rah|reh|chal|bol|rakh|ja|kar)/;

/** बस्ती also means a settlement, संभल "be careful", banda "fellow". */
function isCommonWord(nearby: NearbyWords, word: KnownWord, dateline: boolean): boolean {
  // "बरेली की बर्फी", "आगरा का पेठा"
  if (nearby.is(1, 'of') && nearby.is(2, 'product')) return true;
  if (BASTI.has(word.form))
    return nearby.is(-1, 'slum') || (nearby.is(1, 'in') && nearby.is(2, 'lives')) || (nearby.is(1, 'of') && nearby.is(2, 'lives'));
  if (SAMBHAL.has(word.form)) return nearby.is(1, 'careful') && (!nearby.is(1, 'of') || GOES_CAREFULLY.test(nearby.word(2)?.form ?? ''));
  // "koi banda", "ye banda": a fellow, unless the words beside it suggest a place.
  return (
    word.form === 'banda' &&
    !dateline &&
    !(nearby.is(1, 'in') || nearby.is(-1, 'in') || nearby.is(1, 'of') || nearby.within(-2, 'officer') || nearby.within(2, 'officer'))
  );
}

function isJourney(
  post: AnnotatedPost,
  nearby: NearbyWords,
  previous: NameMatch | undefined,
  next: NameUsage | undefined,
  home: boolean,
): boolean {
  if (nearby.is(1, 'motion') && !nearby.isSeparated(1)) return true;
  // "लखनऊ की तरफ भागा"
  if (nearby.is(1, 'of') && nearby.is(2, 'towards')) return true;
  if (nearby.is(1, 'toWord') && next?.match.from === nearby.match.to + 1) return true;
  const { from } = nearby.match;
  const behindName = previous?.to === from - 1;
  if (behindName && isCue(post.words[from - 1], 'toWord')) return true;
  // "लखनऊ से गोंडा के लिए निकला", "... गोंडा आ रही बस"
  if (behindName && isCue(post.words[from - 1], 'from') && isBound(nearby)) return true;
  if (home) return false;
  // "बलिया से अपहृत किशोरी": where it happened, not the start of a journey.
  // "Mughalsarai se pehle", of a train on its way
  if (nearby.is(1, 'from') && BEFORE.has(nearby.word(2)?.form ?? '') && post.words.some((word) => isCue(word, 'rail'))) return true;
  if (nearby.is(1, 'from') && (nearby.is(2, 'taken') || nearby.is(3, 'taken'))) return false;
  if (nearby.is(1, 'from'))
    return nearby.within(5, 'motion') || (next !== undefined && next.match.from - nearby.match.to <= 3 && !next.station);
  return nearby.is(-1, 'from') && nearby.is(1, 'toWord');
}

const BEFORE = new Set(['पहले', 'पहिले', 'pehle', 'pahle', 'phle'].map(listForm));

function isBound(nearby: NearbyWords): boolean {
  return (nearby.is(1, 'of') && nearby.is(2, 'for')) || nearby.is(1, 'motion');
}

function isHospital(nearby: NearbyWords): boolean {
  return nearby.within(3, 'hospital') && !nearby.isSeparated(1);
}

/** "admitted in Trauma Centre KGMU", "refer to SGPGI" */
function isAdmittedTo(nearby: NearbyWords): boolean {
  if (nearby.isSeparated(-1)) return false;
  for (let at = -1; at >= -TO_ADMITTED; at -= 1) if (ADMITTED.has(nearby.word(at)?.form ?? '')) return true;
  return false;
}

const TO_ADMITTED = 4;
const ADMITTED = new Set(['admitted', 'admit', 'refer', 'referred', 'treatment', 'इलाज', 'उपचार', 'ilaj', 'ilaaj', 'upchar'].map(listForm));

/** Words searched on either side of a home to see whose home it is. */
const SENTENCE = 7;

function accusedNear(post: AnnotatedPost, match: NameMatch): boolean {
  let accused = false;
  for (let at = Math.max(0, match.from - SENTENCE); at < Math.min(post.words.length, match.to + SENTENCE); at += 1) {
    if (at > match.to && post.tokens[at]?.breakBefore === 2) break;
    if (isCue(post.words[at], 'own')) return false;
    if (isCue(post.words[at], 'accused')) accused = true;
  }
  return accused;
}
