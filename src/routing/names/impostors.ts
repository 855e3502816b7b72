/** Finds the offices and homes that an impostor or a caller only claims. */
import { listForm } from '../text/word.ts';
import { wordSet } from '../words/word-set.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import type { NameMatch } from './name-match.ts';
import type { NearbyWords } from './nearby-words.ts';

/** Words between a name and what tells that an impostor used it: "मेरठ साइबर सेल का दरोगा बताकर". */
const TO_IMPOSTOR = 6;

/** "खुद को नोएडा पुलिस का दरोगा बताकर", "claiming to be from Lucknow cyber cell", "फोन आया कि कानपुर थाने से बोल रहा हूं" */
export function isClaimed(post: AnnotatedPost, nearby: NearbyWords): boolean {
  for (
    let at = 1;
    at <= TO_IMPOSTOR && !nearby.commaBefore(at) && !nearby.is(at, 'agent') && !(nearby.is(at, 'in') && !nearby.is(at + 1, 'be'));
    at += 1
  )
    if (isPosing(nearby, at)) return true;
  // "अपने को गोरखपुर का बताता है"
  if (nearby.is(1, 'of') && nearby.is(2, 'claims')) return true;
  if ((nearby.is(1, 'in') && !nearby.isSeparated(1)) || nearby.is(-1, 'in')) return false;
  for (let at = -1; at >= -TO_IMPOSTOR && nearby.word(at) !== null && !isPosing(nearby, at); at -= 1)
    if (nearby.is(at, 'impostor')) return true;
  if (nearby.is(-1, 'from') && isReported(nearby)) return true;
  if (isCallFrom(nearby)) return true;
  return (
    (speaksFrom(nearby) || isOfOffice(nearby) || (nearby.is(1, 'from') && !nearby.within(-2, 'own'))) && isCallBefore(post, nearby.match)
  );
}

/** "कानपुर से कॉल आई": where a call came from. */
function isCallFrom(nearby: NearbyWords): boolean {
  for (let at = 1; at <= TO_FROM; at += 1)
    if (nearby.is(at, 'from')) return CALLS.has(nearby.word(at + 1)?.form ?? '') && CAME.has(nearby.word(at + 2)?.form ?? '');
  return false;
}

/** "X cyber cell से हूं": said of an office, nobody's home. */
function isOfOffice(nearby: NearbyWords): boolean {
  for (let at = 2; at <= TO_FROM; at += 1) if (nearby.is(at, 'from')) return nearby.is(at + 1, 'be');
  return false;
}

/** Words up to "से" behind the name: "X cyber crime cell से". */
const TO_FROM = 4;

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
  // "अपने आप को X का बाबू बता रहा था"
  if (nearby.is(at, 'claims') && GOES_ON.has(nearby.word(at + 1)?.form ?? '') && isOfHimself(nearby)) return true;
  return (
    (nearby.is(at, 'impostor') && POSING.test(nearby.word(at)?.form ?? '')) ||
    (nearby.is(at, 'claims') && HAVING.has(nearby.word(at + 1)?.form ?? ''))
  );
}

const GOES_ON = wordSet('रहा', 'रही', 'रहे', 'था', 'थी', 'raha', 'rahi', 'rahe', 'rha', 'rhi', 'tha', 'thi');
const HIMSELF = wordSet('आप', 'aap', 'अपने', 'apne', 'ap');

/** "खुद को", "अपने आप को", "apne ko", before the name. */
function isOfHimself(nearby: NearbyWords): boolean {
  for (let at = -1; at >= -TO_FROM; at -= 1) if (nearby.is(at, 'impostor') || HIMSELF.has(nearby.word(at)?.form ?? '')) return true;
  return false;
}

/** "X से बोल रहा हूं", "X cyber cell se bol raha hu" */
export function speaksFrom(nearby: NearbyWords): boolean {
  for (let at = 1; at <= 4; at += 1) if (nearby.is(at, 'from')) return nearby.is(at + 1, 'speak') || nearby.is(at + 2, 'speak');
  return false;
}

const CALLS = wordSet('कॉल', 'काल', 'फोन', 'call', 'phone', 'fone');
const CALLERS = wordSet('caller', 'कॉलर');
// biome-ignore format: a list
const CAME = wordSet('आया', 'आई', 'आयी', 'आता', 'कर', 'करके', 'करने', 'किया', 'aaya', 'aya', 'aayi', 'aai', 'ayi', 'ata', 'aata', 'kiya', 'kia', 'kar', 'krke', 'karke', 'karne', 'received', 'came', 'pe', 'par', 'पर');
/** "बोला कि", "ne kaha main": what follows is said by somebody else. */
const SAYS = wordSet(
  'बोला',
  'बोली',
  'बोले',
  'कहा',
  'कहता',
  'कहते',
  'bola',
  'boli',
  'bole',
  'kaha',
  'kehta',
  'kahta',
  'kehte',
  'said',
  'says',
);
const TO_SAYING = 4;
const TO_CALL = 12;

/** "फोन आया कि …": what follows is said by the caller. */
function isCallBefore({ words }: AnnotatedPost, { from }: NameMatch): boolean {
  for (let at = from - 1; at >= Math.max(0, from - TO_CALL); at -= 1)
    if (
      CALLERS.has(words[at]?.form ?? '') ||
      (CALLS.has(words[at]?.form ?? '') && (CAME.has(words[at + 1]?.form ?? '') || CAME.has(words[at - 1]?.form ?? ''))) ||
      (from - at <= TO_SAYING && SAYS.has(words[at]?.form ?? ''))
    )
      return true;
  return false;
}
