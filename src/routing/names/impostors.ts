/** Finds the offices and homes that an impostor or a caller only claims. */
import { listForm } from '../text/word.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import type { NameMatch } from './name-match.ts';
import type { NearbyWords } from './nearby-words.ts';

/** Words between a name and what tells that an impostor used it: "मेरठ साइबर सेल का दरोगा बताकर". */
const TO_IMPOSTOR = 6;

/** "खुद को नोएडा पुलिस का दरोगा बताकर", "claiming to be from Lucknow cyber cell", "फोन आया कि कानपुर थाने से बोल रहा हूं" */
export function isClaimed(post: AnnotatedPost, nearby: NearbyWords): boolean {
  for (let at = 1; at <= TO_IMPOSTOR && !nearby.is(at, 'agent') && !(nearby.is(at, 'in') && !nearby.is(at + 1, 'be')); at += 1)
    if (isPosing(nearby, at)) return true;
  // "अपने को गोरखपुर का बताता है"
  if (nearby.is(1, 'of') && nearby.is(2, 'claims')) return true;
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
