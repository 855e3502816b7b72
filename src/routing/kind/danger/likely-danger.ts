/** A danger that no rule names, but that the concepts of the post together make likely; what speaks plainly against one outweighs them. */
import type { Category } from '../../../domain/docket/complaint.ts';
import { LIST } from '../../words/sign-lists.ts';
import type { Signs } from '../signs/signs.ts';

export interface LikelyTraits {
  readonly matters: readonly Category[];
  /** The post reports news. */
  readonly news: boolean;
  /** `isPlayful` */
  readonly playful: boolean;
  readonly minor: boolean;
  /** `oddsOf` a danger. */
  readonly odds: number;
}

/** From these odds on a danger is likely; below the others a rule that names one is not believed. Measured on posts not seen before. */
const LIKELY = 1.7;
const UNLIKELY = -0.7;
const REFUTED = -2.5;
const SURE = 4.2;
/** From here on only play, hearsay and what is long over speak against a danger. */
const CERTAIN = 6;
/** Fewer words say too little against a danger. */
const FEW_WORDS = 9;
/** So few say nothing against one. */
const FEWEST_WORDS = 5;

export function isDangerLikely(signs: Signs, traits: LikelyTraits): boolean {
  const { odds } = traits;
  if (odds <= LIKELY || isUnreal(signs, traits)) return false;
  if (odds > CERTAIN) return true;
  return (odds > SURE || !isTame(signs, traits)) && !isOtherwise(signs, traits);
}

/** The rest of the post speaks so plainly of something else that no single word of danger is believed: "मच्छर मारने की दवा छिड़कवा दीजिए". */
export function isDangerRefuted(signs: Signs, odds: number): boolean {
  return odds < REFUTED && signs.words >= FEWEST_WORDS;
}

export function isDangerUnlikely(signs: Signs, odds: number): boolean {
  return signs.words >= FEW_WORDS && (isOfWorks(signs) || odds < UNLIKELY);
}

/** Works or repairs that are asked for lest something happen: a railing, a cover, a speed breaker. */
export function isOfWorks(signs: Signs): boolean {
  return signs.has(LIST.civic_ask) && ![LIST.now, LIST.call_now, LIST.strong_help, LIST.send].some((list) => signs.has(list));
}

/** Matters told in strong words in which nobody is hurt. */
// biome-ignore format: a list
const OF_PROPERTY: ReadonlySet<Category> = new Set([
  'land_dispute', 'theft', 'cyber_fraud', 'false_news', 'verification', 'traffic', 'corruption', 'counselling',
]);

/** Property, what happens every day, attackers who have left, a matter that a report was made of, and a grown person who has been gone for a day. */
function isTame(signs: Signs, { matters, minor }: LikelyTraits): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  if (matters.some((matter) => OF_PROPERTY.has(matter)) || (any(LIST.habit) && !any(LIST.now))) return true;
  if (isOfWorks(signs) || any(LIST.who_knows) || (any(LIST.left_again) && !any(LIST.now))) return true;
  const calls = any(LIST.now, LIST.call_now, LIST.strong_help, LIST.send);
  if (any(LIST.aftermath, LIST.fir, LIST.healed) && !calls) return true;
  return matters.includes('missing_person') && any(LIST.long_ago, LIST.days_ago, LIST.kal_word) && !minor && !any(LIST.vulnerable);
}

/** Play, a drill, a rumour, the news, thanks for a rescue, or what is long over. */
function isUnreal(signs: Signs, { matters, news, playful }: LikelyTraits): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  if (playful || matters.includes('false_news') || any(LIST.event_notice) || isPlayOrDrill(signs)) return true;
  if (any(LIST.now, LIST.call_now, LIST.strong_help, LIST.send)) return false;
  return news || any(LIST.praise, LIST.resolved, LIST.saved, LIST.helped, LIST.older, LIST.long_past, LIST.year_past);
}

function isOtherwise(signs: Signs, { matters }: LikelyTraits): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  const now = any(LIST.now);
  const calls = any(LIST.call_now, LIST.strong_help, LIST.send);
  if (any(LIST.went_willing, LIST.come_back)) return true;
  if (any(LIST.abstract, LIST.opinion, LIST.song_word) && !any(LIST.kin, LIST.now, LIST.send)) return true;
  // Somebody is dead already.
  if (matters.includes('murder') && !now && !calls) return true;
  if (any(LIST.by_police, LIST.custody) && !calls) return true;
  return any(LIST.animal) && !any(LIST.people, LIST.dear);
}

/** A dream, a match, a drill, a song, or a year that is long over; nobody of one's own, and nobody to be sent. Despair is never taken for a song. */
export function isPlayOrDrill(signs: Signs): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  if (any(LIST.dreamt) && !any(LIST.call_now, LIST.send)) return true;
  if (any(LIST.year_past) && !any(LIST.now, LIST.call_now, LIST.send)) return true;
  if (signs.count(LIST.calm_drill) >= FEW && !any(LIST.kin, LIST.self, LIST.call_now)) return true;
  if (any(LIST.kin, LIST.self, LIST.call_now, LIST.strong_help, LIST.send)) return false;
  if (signs.count(LIST.calm_screen) >= FEW) return true;
  if (any(LIST.suicide_risk)) return false;
  if (any(LIST.risk_end, LIST.risk_taken_in, LIST.risk_water, LIST.risk_trapped, LIST.child_word)) return false;
  return any(LIST.calm_sport, LIST.calm_song);
}

/** "CSK ko bachao": a team is cried for, and nobody of one's own. */
export function isCheering(signs: Signs, odds: number): boolean {
  if (odds > LIKELY || !signs.has(LIST.calm_sport)) return false;
  return ![LIST.kin, LIST.child_word, LIST.now, LIST.arms, LIST.blaze, LIST.risk_beaten].some((list) => signs.has(list));
}

const FEW = 2;
