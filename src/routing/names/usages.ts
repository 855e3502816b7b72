/** Decides how each name in a post is used: as the place of the incident, or as a road, a journey, a person or a quarter of that name. */

import { listForm } from '../text/word.ts';
import { isCue, type KnownWord } from '../words/vocabulary.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import { findCounterEvidence } from './counter-evidence.ts';
import { speaksFrom } from './impostors.ts';
import type { NameMatch } from './name-match.ts';
import type { CounterEvidence, NameUsage } from './name-usage.ts';
import { type CuesOfPost, cuesOf, NearbyWords } from './nearby-words.ts';
import { isRoadOfTown } from './roads.ts';
import { wordSet } from '../words/word-set.ts';

/** One usage for each name match. The last name is read first, since a road or a journey includes the names before it. */
export function usagesOf(post: AnnotatedPost): NameUsage[] {
  const usages: NameUsage[] = [];
  if (post.nameMatches.length === 0) return usages;
  const present = cuesOf(post.words);
  for (let index = post.nameMatches.length - 1; index >= 0; index -= 1) {
    usages[index] = usageOf(post, index, usages[index + 1], present);
  }
  return withEarlierMeanings(post, usages);
}

/**
 * What one mention of a name shows holds for its others that say no more: a post that uses बस्ती once for a settlement does so throughout, and
 * the end of a journey is not the place because it is named again ("between Kanpur and Agra … Kanpur refuses").
 */
function withEarlierMeanings({ words }: AnnotatedPost, usages: NameUsage[]): NameUsage[] {
  const nameOf = ({ match }: NameUsage) =>
    words
      .slice(match.from, match.to)
      .map((word) => word?.form)
      .join(' ');
  const meanings = new Map<string, CounterEvidence>();
  for (const usage of usages)
    if (usage.counterEvidence === 'common-word' || usage.counterEvidence === 'journey') meanings.set(nameOf(usage), usage.counterEvidence);
  if (meanings.size === 0) return usages;
  return usages.map((usage) => {
    const meaning = saysMore(usage) ? undefined : meanings.get(nameOf(usage));
    if (meaning === undefined || (meaning === 'journey' && (usage.atIncident || (usage.home && !usage.speaks) || usage.hashtag)))
      return usage;
    return { ...usage, counterEvidence: meaning };
  });
}

function saysMore({ counterEvidence, district, officer, station }: NameUsage): boolean {
  return counterEvidence !== null || district || officer || station;
}

/** A hashtag is a dateline, whatever words stand beside it; but "#देहरादून से #कानपुर जा रहे थे" is a journey. */
function journeyOnly(counterEvidence: CounterEvidence | null): CounterEvidence | null {
  return counterEvidence === 'journey' ? counterEvidence : null;
}

function usageOf(post: AnnotatedPost, index: number, next: NameUsage | undefined, present: CuesOfPost): NameUsage {
  const match = post.nameMatches[index] as NameMatch;
  const previous = post.nameMatches[index - 1];
  const nearby = new NearbyWords(post, match, present);
  /** Whether the next name begins at this token. */
  const nameAt = (token: number) => next !== undefined && next.match.from === token && (post.tokens[token]?.breakBefore ?? 0) === 0;
  const afterBelongsToNext = nameAt(match.to + 1) || (isCue(post.words[match.to + 1], 'area') && nameAt(match.to + 2));
  const station = stationCue(nearby, afterBelongsToNext, previous);
  const district = nearby.is(-1, 'district') || (nearby.is(1, 'district') && !afterBelongsToNext);
  const hashtag = (post.tokens[match.from]?.hashtag ?? 0) > 0;
  const incident = isPlaceOfIncident(nearby) || (station && happensThere(nearby));
  const speaks = nearby.occurs('says') && isSpeaker(nearby);
  const home =
    nearby.within(3, 'lives') ||
    nearby.within(-2, 'lives') ||
    (nearby.is(1, 'from') && nearby.is(2, 'be')) ||
    (nearby.is(-1, 'from') && nearby.within(-3, 'own')) ||
    isConstituency(nearby) ||
    (nearby.occurs('agent') && isOrigin(nearby)) ||
    (nearby.occurs('speak') && speaksFrom(nearby)) ||
    speaks ||
    isHouse(nearby) ||
    (isOwnHome(nearby) && !incident);
  const near =
    nearby.is(1, 'near') ||
    (nearby.is(2, 'near') && nearby.is(1, 'of')) ||
    nearby.is(-1, 'near') ||
    (nearby.is(-2, 'near') && nearby.is(-1, 'of')) ||
    isBusStand(nearby) ||
    // "सिगरा स्टेडियम के पास"
    (nearby.is(2, 'of') && nearby.is(3, 'near') && !nearby.isSeparated(1)) ||
    isRoadOfTown(nearby);
  const officer =
    (nearby.is(-1, 'officer') && !nearby.isSeparated(-1)) ||
    (nearby.is(1, 'officer') && !nearby.isSeparated(1)) ||
    (nearby.is(-1, 'cell') && !nearby.isSeparated(-1)) ||
    // "ललितपुर और उड़ीसा पुलिस"
    (next?.officer === true && next.match.from === match.to + 1 && AND.has(nearby.word(1)?.form ?? ''));
  const counterEvidence = findCounterEvidence(post, nearby, previous, next, { station, district, home });
  return {
    match,
    counterEvidence: hashtag ? journeyOnly(counterEvidence) : counterEvidence,
    home,
    speaks,
    hashtag,
    station,
    district,
    tehsil: nearby.is(-1, 'tehsil') || (nearby.is(1, 'tehsil') && !afterBelongsToNext),
    village:
      (isCalledVillageBefore(nearby, previous) && !nearby.isSeparated(-1)) ||
      ((nearby.is(1, 'village') || nearby.is(1, 'quarter')) && !nearby.isSeparated(1)),
    area: nearby.within(2, 'area'),
    near,
    officer,
    incident,
    atIncident: incident || station || district || near || officer || (nearby.is(1, 'in') && !home),
  };
}

/** "alambagh bus adda", "Hapur bus stand" */
function isBusStand(nearby: NearbyWords): boolean {
  return BUS.has(nearby.word(1)?.form ?? '') && STANDS.has(nearby.word(2)?.form ?? '') && !nearby.isSeparated(1);
}

const BUS = wordSet('bus', 'बस', 'टेंपो', 'टेम्पो', 'ऑटो', 'tempo', 'auto', 'रोडवेज', 'roadways');
const STANDS = wordSet(
  'stand',
  'adda',
  'अड्डा',
  'अड्डे',
  'स्टैंड',
  'स्टैण्ड',
  'स्टेंड',
  'station',
  'स्टेशन',
  'स्टॉप',
  'stop',
  'depot',
  'डिपो',
  'टर्मिनल',
  'terminal',
);

/** "ग्राम X", "मोहल्ला X"; in "रुनकता गांव आगरा" and "awas vikas colony etah" the word belongs to the name before it. */
function isCalledVillageBefore(nearby: NearbyWords, previous: NameMatch | undefined): boolean {
  const { match } = nearby;
  if (nearby.is(-1, 'quarter')) return QUARTERS_BEFORE.has(nearby.word(-1)?.form ?? '');
  if (!nearby.is(-1, 'village')) return false;
  const isDistrict = match.places.some(({ kind }) => kind === 'district');
  return !(isDistrict && previous !== undefined && previous.to >= match.from - 1);
}

/** A mohalla is named behind this word, a colony before it. */
const QUARTERS_BEFORE = wordSet('मोहल्ला', 'मोहल्ले', 'मुहल्ला', 'मुहल्ले', 'mohalla', 'mohala', 'muhalla', 'mohalle', 'बस्ती', 'basti');

const AND = new Set(['और', 'व', 'एवं', 'and', 'aur', 'or'].map(listForm));

/** "बलिया के पूर्व विधायक": the politician's constituency, not the place of the incident. */
function isConstituency(nearby: NearbyWords): boolean {
  if (nearby.is(1, 'politician') && !nearby.isSeparated(1)) return true;
  return (
    (nearby.is(1, 'of') && (nearby.is(2, 'politician') || nearby.is(3, 'politician'))) ||
    (nearby.is(1, 'from') && nearby.is(2, 'politician'))
  );
}

/** "मैं X का हूं", "main X ka hu", "X का दुकानदार हूं", "हम X के हैं": the writer's home. */
function isOwnHome(nearby: NearbyWords): boolean {
  if (!nearby.is(1, 'of')) return false;
  if (I_AM.has(nearby.word(2)?.form ?? '') || I_AM.has(nearby.word(3)?.form ?? '')) return true;
  return nearby.is(2, 'be') && nearby.within(-3, 'own');
}

/** "हमारा घर X में है", "ghar X me h": where somebody's house is. */
function isHouse(nearby: NearbyWords): boolean {
  return HOUSES.has(nearby.word(-1)?.form ?? '') && nearby.is(1, 'in') && nearby.is(2, 'be');
}

const HOUSES = wordSet('घर', 'मकान', 'गांव', 'ghar', 'makan', 'gaon', 'gaanv', 'gav');

/** "मुरादाबाद वाले बोलते हैं", "Unnao police says": an office answers, which may not be the one of the incident. */
function isSpeaker(nearby: NearbyWords): boolean {
  for (let at = 1; at <= TO_SPEAKER; at += 1) {
    if (nearby.is(at, 'says')) return true;
    if (!nearby.is(at, 'officer') && !nearby.is(at, 'cell') && !nearby.is(at, 'station') && !WALE.has(nearby.word(at)?.form ?? ''))
      return false;
  }
  return false;
}

const TO_SPEAKER = 4;
const WALE = new Set(['वाले', 'वालों', 'वालो', 'wale', 'walo', 'vale'].map(listForm));

const I_AM = new Set(['हूं', 'हूँ', 'हुं', 'हु', 'hu', 'hun', 'hoon', 'hoo'].map(listForm));

/** Words between "के" and the people, and between them and "ने". */
const TO_PEOPLE = 3;
const TO_AGENT = 2;

/** "गाजीपुर के कुछ लड़कों ने", "उन्नाव की युवती ने": where those who act come from. */
function isOrigin(nearby: NearbyWords): boolean {
  if (!nearby.is(1, 'of')) return false;
  for (let at = 2; at <= 1 + TO_PEOPLE; at += 1) {
    if (!nearby.is(at, 'people') && !nearby.is(at, 'accused')) continue;
    for (let behind = at + 1; behind <= at + TO_AGENT; behind += 1) if (nearby.is(behind, 'agent')) return true;
  }
  return false;
}

/** "X का मामला", "X की घटना", "X के Y गांव का मामला": words that may stand between the name and मामला. */
const WORDS_TO_INCIDENT = 7;

function isPlaceOfIncident(nearby: NearbyWords): boolean {
  // "घटना X की है", "मामला X का"
  if (nearby.is(1, 'of') && (nearby.is(-1, 'matter') || nearby.is(-2, 'matter') || nearby.is(-3, 'matter'))) return true;
  for (let at = 1; at < WORDS_TO_INCIDENT; at += 1) {
    if (!nearby.word(at)) return false;
    if (nearby.commaBefore(at)) return false;
    if (nearby.is(at, 'of') && nearby.is(at + 1, 'matter')) return true;
  }
  return false;
}

/** "X कोतवाली के Y में हुई मुठभेड़", "X थाने में केस दर्ज"; but a wedding is no incident. */
function happensThere(nearby: NearbyWords): boolean {
  for (let at = 1; at < WORDS_TO_INCIDENT && nearby.word(at) && !nearby.commaBefore(at); at += 1) {
    if (!nearby.is(at, 'in')) continue;
    const form = (distance: number) => nearby.word(distance)?.form ?? '';
    if (HAPPENED.has(form(at + 1)) && !WEDDING.has(form(-1)) && !WEDDING.has(form(-2)) && !WEDDING.has(form(at + 2))) return true;
    if (REPORTED.has(form(at + 1)) && (REPORTED.has(form(at + 2)) || REPORTED.has(form(at + 3)))) return true;
  }
  return false;
}

const WEDDING = wordSet('शादी', 'विवाह', 'निकाह', 'shadi', 'shaadi', 'vivah', 'nikah', 'बहन', 'बेटी');
const REPORTED = wordSet('केस', 'मुकदमा', 'रिपोर्ट', 'एफआईआर', 'तहरीर', 'दर्ज', 'case', 'mukadma', 'fir', 'report', 'tahrir', 'darj');
const HAPPENED = wordSet('हुई', 'हुआ', 'हुए', 'हुयी', 'घटी', 'घटित', 'hui', 'hua', 'huyi', 'huye');

/** "थाना X", "X थाने", "X पुलिस चौकी", "PS X"; in "A थाना B" the station is B. */
function stationCue(nearby: NearbyWords, afterBelongsToNext: boolean, previous: NameMatch | undefined): boolean {
  if (nearby.is(1, 'stationOfficer') && !nearby.isSeparated(1)) return true;
  if (nearby.is(-1, 'stationOfficer') && !nearby.is(1, 'personAfter')) return true;
  if (nearby.is(-1, 'station') && !(previous?.to === nearby.match.from - 1 && isOblique(nearby.word(-1)))) return true;
  if (nearby.is(-1, 'area') && nearby.is(-2, 'station')) return true;
  if (nearby.is(-1, 'stationWord') && nearby.is(-2, 'policeStation')) return true;
  if (nearby.is(1, 'station') && (!afterBelongsToNext || isOblique(nearby.word(1)))) return !nearby.isSeparated(1);
  if (nearby.is(1, 'generic') && nearby.is(2, 'station') && !nearby.isSeparated(1)) return true;
  if (nearby.is(1, 'policeStation') && nearby.is(2, 'stationWord')) return true;
  return false;
}

/** The oblique थाने belongs to the name before it, थाना to the one behind. */
function isOblique(word: KnownWord | null): boolean {
  return word?.form === 'थाने' || word?.form === 'thane';
}
