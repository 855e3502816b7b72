/** Whether a post complains about the police, and about which level: no complaint is sent to those whom it accuses. */
import type { AccusedPolice } from '../../domain/docket/complaint.ts';
import type { AnnotatedPost } from '../names/annotated-post.ts';
import { LIST } from '../words/sign-lists.ts';
import { wordSet } from '../words/word-set.ts';
import type { Signs } from './signs/signs.ts';

/** Words between the actor and the deed: "दरोगा ने कल रात मेरे भाई को पीटा". */
const DEED_AFTER = 12;
/** The same where no word marks the actor: "पुलिस पैसे मांग रही है". */
const DEED_RIGHT_AFTER = 3;
/** The deed first: "beaten by the constable". */
const DEED_BEFORE = 6;

export interface Accused {
  readonly level: AccusedPolice;
  /** The police did something wrong or did not act, beyond refusing to register a report. */
  readonly misconduct: boolean;
}

/**
 * The police are accused if they did not act, or if they are named near a word for what police must not do. What others did ("the thief
 * beat me, police please help") accuses nobody.
 * @param alone the post is about no other matter, so that it must be about what the officer did
 */
export function accusedPolice(signs: Signs, post: AnnotatedPost, alone: boolean): Accused {
  const blamed = alone && AGGRIEVED.some((list) => signs.has(list)) && !SPOKEN_WELL_OF.some((list) => signs.has(list));
  const wrong = (actor: number) => didWrong(actor, LIST.abuse, signs, post) || (blamed && PERSONS.includes(actor) && acts(actor));
  const found = LEVELS.find(([, lists]) => lists.some(wrong))?.[0] ?? null;
  const deed = found === 'unknown' && isOfStation(signs) ? 'thana' : found;
  const named = signs.has(LIST.thana_accused) || signs.has(LIST.thana_place);
  const known = named || signs.has(LIST.police) || signs.has(LIST.district_accused) || signs.has(LIST.higher_accused);
  const misconduct = signs.has(LIST.police_misconduct);
  const idle = known && signs.has(LIST.inaction);
  const mocked = known && signs.has(LIST.sarcasm) && signs.has(LIST.grievance);
  // Beside another matter, idle officers and those who want a compromise are no matter of their own.
  const acted = alone ? deed !== null || idle || mocked : ACTORS.some((actor) => didWrong(actor, LIST.grave_deed, signs, post));
  if (!signs.has(LIST.fir_refused) && !misconduct && !idle && !mocked) return { level: deed, misconduct: acted };
  const office = named ? acts : (actor: number) => signs.places(actor).some((at) => !isAddressed(post.words, at));
  const level =
    deed !== null && deed !== 'unknown' ? deed : office(LIST.higher_accused) ? 'higher' : office(LIST.district_accused) ? 'district' : null;
  return { level: level ?? (named ? 'thana' : 'unknown'), misconduct: misconduct || acted };

  function acts(actor: number): boolean {
    return signs.places(actor).some((at) => isActor(post.words, at));
  }
}

/** Beside these signs a deed of an officer is no accusation. */
// biome-ignore format: a list
const SPOKEN_WELL_OF = [
  LIST.praise, LIST.police_work, LIST.news, LIST.fiction, LIST.greeting, LIST.awareness, LIST.saved, LIST.resolved, LIST.joke, LIST.helped,
];

const AGGRIEVED = [LIST.self, LIST.kin, LIST.grievance, LIST.request, LIST.not];

/** The highest level first: the complaint goes above all who are accused. */
const LEVELS: readonly (readonly [Exclude<AccusedPolice, null>, readonly number[]])[] = [
  ['higher', [LIST.higher_accused]],
  ['district', [LIST.district_accused]],
  ['thana', [LIST.thana_accused, LIST.thana_place]],
  ['unknown', [LIST.police]],
];

const ACTORS = LEVELS.flatMap(([, lists]) => lists);
const PERSONS = [LIST.thana_accused, LIST.district_accused, LIST.higher_accused];

/** "थाना बिधनू की पुलिस". */
const STATION_OF = 4;

function isOfStation(signs: Signs): boolean {
  const police = signs.places(LIST.police);
  return signs.places(LIST.thana_place).some((station) => police.some((at) => at > station && at - station <= STATION_OF));
}

const BY = new Set(['by', 'द्वारा', 'dwara']);

/** Words behind an actor: "पुलिस ने", "police wale", "police are"; not "पुलिस की मौजूदगी में" or "पुलिस को". */
// biome-ignore format: a table
const BEHIND_ACTOR = wordSet(
  'ने', 'ही', 'द्वारा', 'वाले', 'वाला', 'वालों', 'खुद', 'स्वयं', 'भि', 'कहते', 'कहता', 'कह', 'बोल', 'बोलते', 'कार्यालय', 'दफ्तर', 'नहिं',
  'ne', 'wale', 'wala', 'walo', 'valo', 'khud', 'bol', 'bolte', 'bolta', 'keh', 'kehte', 'daftar', 'nahi', 'nhi', 'hi',
  'is', 'are', 'has', 'have', 'officer', 'officers', 'men', 'man', 'personel', 'staf', 'ofice', 'refused', 'refuses', 'asked', 'says', 'said',
  'told', 'tok', 'did', 'does', 'gave', 'shoved', 'kept', 'beat', 'slaped', 'demanded', 'wants', 'turned', 'abused', 'threatened', 'sided',
);
/** The second words of "चौकी वाले", "thane wale", "चौकी इंचार्ज". */
const PERSON_SUFFIX = wordSet('वाले', 'वाला', 'wale', 'wala', 'इंचार्ज', 'प्रभारि', 'incharge');
/** Titles between an actor and the words behind it. */
const TITLES = wordSet('साहब', 'जि', 'महोदय', 'सर', 'sahab', 'saheb', 'sab', 'ji', 'sir', 'वालों', 'walo');
/** Behind somebody who is addressed rather than acts: "पुलिस को", "SP se". */
const ADDRESSED_MARK = wordSet('को', 'से', 'ko', 'se', 'पर', 'par', 'के', 'ke');

const AGAINST = wordSet('खिलाफ', 'विरुद्ध', 'khilaf', 'khilaaf');

/** "पुलिस के खिलाफ", "against the police", "against the SP". */
function complainsAgainst(words: AnnotatedPost['words'], actor: number): boolean {
  const follows = [2, 3].some((next) => AGAINST.has(words[actor + next]?.form ?? ''));
  return follows || [1, 2].some((back) => words[actor - back]?.form === 'against');
}

function behindTitles(words: AnnotatedPost['words'], actor: number): number {
  let next = actor + 1;
  while (TITLES.has(words[next]?.form ?? '')) next += 1;
  return next;
}

/** Somebody at the officer's office, who acts for the officer: "एसपी के पेशकार", "SP ke office". */
const OFFICE = wordSet(
  'कार्यालय',
  'दफ्तर',
  'ओफिस',
  'पेशकार',
  'पिआरओ',
  'रिडर',
  'स्टेनो',
  'कोठि',
  'यहां',
  'ofice',
  'daftar',
  'peshkar',
  'reader',
  'pro',
  'yaha',
  'yahan',
);

function isAddressed(words: AnnotatedPost['words'], actor: number): boolean {
  const next = behindTitles(words, actor);
  return ADDRESSED_MARK.has(words[next]?.form ?? '') && !OFFICE.has(words[next + 1]?.form ?? '');
}

export function isActor(words: AnnotatedPost['words'], actor: number): boolean {
  const next = behindTitles(words, actor);
  if (isAddressed(words, actor)) return false;
  if (OFFICE.has(words[next + 1]?.form ?? '')) return true;
  return [next, next + 1].some((at) => BEHIND_ACTOR.has(words[at]?.form ?? ''));
}

/** "पैसे मांग रहे हैं चौकी वाले": the actor at the end of the sentence. */
const DEED_SHORTLY_BEFORE = 4;

function didWrong(actor: number, deed: number, signs: Signs, { words, tokens }: AnnotatedPost): boolean {
  const actors = signs.places(actor);
  if (actors.length === 0) return false;
  if (actors.some((at) => complainsAgainst(words, at))) return true;
  const deeds = signs.places(deed);
  return actors.some((at) => {
    const addressed = isAddressed(words, at);
    const person = PERSONS.includes(actor) && !addressed;
    const reach = person || isActor(words, at) ? DEED_AFTER : addressed ? 0 : DEED_RIGHT_AFTER;
    const next = behindTitles(words, at);
    const last =
      PERSONS.includes(actor) &&
      (next >= tokens.length || (tokens[next]?.breakBefore ?? 0) > 0 || PERSON_SUFFIX.has(words[next]?.form ?? ''));
    return deeds.some((place) => {
      if (place > at) return place - at <= reach;
      if (last && at - place <= DEED_SHORTLY_BEFORE && place < at && (tokens[at]?.breakBefore ?? 0) === 0) return true;
      return place < at && at - place <= DEED_BEFORE && words.slice(place, at).some((word) => BY.has(word?.form ?? ''));
    });
  });
}
