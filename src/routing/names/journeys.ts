/** Finds the ends of journeys, and the places that something lies between. */
import { listForm } from '../text/word.ts';
import { isCue } from '../words/vocabulary.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import type { NameMatch } from './name-match.ts';
import type { NameUsage } from './name-usage.ts';
import type { NearbyWords } from './nearby-words.ts';

function shareDistrict(left: NameMatch, right: NameMatch): boolean {
  const districts = new Set(left.places.flatMap((place) => place.districts));
  return right.places.some((place) => place.districts.some((district) => districts.has(district)));
}

/** "गोरखपुर बस्ती के बीच", "between Agra and Mathura" */
export function isBetween(post: AnnotatedPost, match: NameMatch, previous: NameMatch | undefined, next: NameMatch | undefined): boolean {
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
export function isLink(post: AnnotatedPost, from: number, to: number): boolean {
  if (to - from > 1) return false;
  if ((post.tokens[to]?.breakBefore ?? 0) === 2) return false;
  const between = post.words[from];
  return to === from || isCue(between, 'from') || isCue(between, 'toWord');
}

export function isJourney(
  post: AnnotatedPost,
  nearby: NearbyWords,
  previous: NameMatch | undefined,
  next: NameUsage | undefined,
  home: boolean,
): boolean {
  // "Agra jaana tha"; but "theft in Mau going viral"
  if (nearby.is(1, 'motion') && !nearby.isSeparated(1) && !IN.has(nearby.word(-1)?.form ?? '')) return true;
  // "लखनऊ की तरफ भागा"
  if (nearby.is(1, 'of') && nearby.is(2, 'towards')) return true;
  if (nearby.is(1, 'toWord') && next?.match.from === nearby.match.to + 1) return true;
  const { from } = nearby.match;
  const behindName = previous?.to === from - 1;
  if (behindName && isCue(post.words[from - 1], 'toWord')) return true;
  // "लखनऊ से गोंडा के लिए निकला", "... गोंडा आ रही बस"
  if (behindName && isCue(post.words[from - 1], 'from') && (isBound(nearby) || isEndOfRoute(nearby))) return true;
  // "returning to Meerut"
  if (nearby.is(-1, 'toWord') && ON_THE_WAY.has(nearby.word(-2)?.form ?? '')) return true;
  if (home) return false;
  // "बलिया से अपहृत किशोरी": where it happened, not the start of a journey.
  // "Mughalsarai se pehle", of a train on its way
  if (nearby.is(1, 'of') && AFTER.has(nearby.word(2)?.form ?? '') && post.words.some((word) => isCue(word, 'rail'))) return true;
  // "जौनपुर वाली बस"
  if (BOUND_FOR.has(nearby.word(1)?.form ?? '') && VEHICLES.has(nearby.word(2)?.form ?? '')) return true;
  if (nearby.is(1, 'from') && BEFORE.has(nearby.word(2)?.form ?? '') && post.words.some((word) => isCue(word, 'rail'))) return true;
  if (nearby.is(1, 'from') && isTakenFrom(nearby)) return false;
  if (nearby.is(1, 'from'))
    return nearby.within(5, 'motion') || (next !== undefined && next.match.from - nearby.match.to <= 3 && !next.station);
  return nearby.is(-1, 'from') && nearby.is(1, 'toWord');
}

/** "नूरपुर से मेरी भैंस खोल ले गए" */
function isTakenFrom(nearby: NearbyWords): boolean {
  if (nearby.is(-1, 'village') || nearby.is(-1, 'tehsil') || nearby.is(2, 'taken') || nearby.is(3, 'taken')) return true;
  for (let at = 3; at <= TO_TAKEN; at += 1) if (TAKES.has(nearby.word(at)?.form ?? '') && nearby.is(at + 1, 'motion')) return true;
  return false;
}

const TO_TAKEN = 6;
const TAKES = new Set(
  [
    'खोल',
    'उठा',
    'चुरा',
    'छीन',
    'काट',
    'निकाल',
    'लूट',
    'khol',
    'utha',
    'uthaa',
    'chura',
    'chhin',
    'cheen',
    'chheen',
    'kaat',
    'nikal',
    'loot',
  ].map(listForm),
);

const ON_THE_WAY = new Set(['returning', 'coming', 'travelling', 'traveling', 'going', 'heading', 'bound'].map(listForm));
const IN = new Set(['in', 'at']);
const AFTER = new Set(['बाद', 'baad', 'bad'].map(listForm));
const BOUND_FOR = new Set(['वाली', 'वाले', 'wali', 'wale'].map(listForm));
const VEHICLES = new Set(['बस', 'bus', 'ट्रेन', 'train', 'गाड़ी', 'gadi'].map(listForm));
const BEFORE = new Set(['पहले', 'पहिले', 'pehle', 'pahle', 'phle'].map(listForm));

/** "बलरामपुर से लखनऊ, …", "agra se mathura bus": nothing is said to have happened at the end. */
function isEndOfRoute(nearby: NearbyWords): boolean {
  const next = nearby.word(1);
  return next === null || nearby.isSeparated(1) || nearby.is(1, 'rail') || nearby.is(1, 'road') || VEHICLES.has(next.form);
}

function isBound(nearby: NearbyWords): boolean {
  return (nearby.is(1, 'of') && nearby.is(2, 'for')) || nearby.is(1, 'motion');
}
