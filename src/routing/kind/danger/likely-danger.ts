/** A danger that no rule names, but that the concepts of the post together make likely; what speaks plainly against one outweighs them. */
import type { Category } from '../../../domain/docket/complaint.ts';
import { LIST } from '../../words/sign-lists.ts';
import type { Signs } from '../signs/signs.ts';
import { oddsOf } from './weigh.ts';

export interface LikelyTraits {
  readonly matters: readonly Category[];
  /** The post reports news. */
  readonly news: boolean;
  /** `isPlayful` */
  readonly playful: boolean;
  readonly minor: boolean;
}

/** From these odds on a danger is likely; below the others none is believed, whatever words name it. Measured on posts not seen before. */
const LIKELY = 0.9;
const UNLIKELY = -2.8;
const SURE = 3;

/** Null where the concepts leave it open. */
export function isDangerLikely(signs: Signs, traits: LikelyTraits): boolean | null {
  const odds = oddsOf(signs, 'danger');
  if (odds > LIKELY && (odds > SURE || !isTame(signs, traits)) && !isOtherwise(signs, traits)) return true;
  return odds < UNLIKELY ? false : null;
}

/** Matters told in strong words in which nobody is hurt. */
// biome-ignore format: a list
const OF_PROPERTY: ReadonlySet<Category> = new Set([
  'land_dispute', 'theft', 'cyber_fraud', 'false_news', 'verification', 'traffic', 'corruption', 'counselling',
]);

/** Property, what happens every day, a matter that a report was made of, and a grown person who has been gone for a day. */
function isTame(signs: Signs, { matters, minor }: LikelyTraits): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  if (matters.some((matter) => OF_PROPERTY.has(matter)) || (any(LIST.habit) && !any(LIST.now))) return true;
  if (any(LIST.who_knows)) return true;
  const calls = any(LIST.now, LIST.call_now, LIST.strong_help, LIST.send);
  if (any(LIST.aftermath, LIST.fir, LIST.healed) && !calls) return true;
  return matters.includes('missing_person') && any(LIST.long_ago, LIST.days_ago, LIST.kal_word) && !minor && !any(LIST.vulnerable);
}

function isOtherwise(signs: Signs, { matters, news, playful }: LikelyTraits): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  const now = any(LIST.now);
  const calls = any(LIST.call_now, LIST.strong_help, LIST.send);
  if (playful || matters.includes('false_news') || any(LIST.event_notice, LIST.went_willing, LIST.come_back)) return true;
  if (any(LIST.abstract, LIST.opinion, LIST.song_word) && !any(LIST.kin, LIST.now, LIST.send)) return true;
  if (isPlayOrDrill(signs) || (news && !now && !calls)) return true;
  if (any(LIST.praise, LIST.resolved, LIST.saved, LIST.helped) && !now && !calls) return true;
  if (any(LIST.older, LIST.long_past, LIST.year_past) && !now && !calls) return true;
  // Somebody is dead already.
  if (matters.includes('murder') && !now && !calls) return true;
  if (any(LIST.by_police, LIST.custody) && !calls) return true;
  return any(LIST.animal) && !any(LIST.people, LIST.dear);
}

/** A match, a drill, a song, or a year that is long over; nobody of one's own, and nobody to be sent. Despair is never taken for a song. */
export function isPlayOrDrill(signs: Signs): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  if (any(LIST.year_past) && !any(LIST.now, LIST.call_now, LIST.send)) return true;
  if (signs.count(LIST.calm_drill) >= FEW && !any(LIST.kin, LIST.self, LIST.call_now)) return true;
  if (any(LIST.kin, LIST.call_now, LIST.strong_help, LIST.send, LIST.suicide_risk)) return false;
  if (any(LIST.self)) return false;
  if (any(LIST.risk_end, LIST.risk_taken_in, LIST.risk_water, LIST.risk_trapped, LIST.child_word)) return false;
  return any(LIST.calm_sport, LIST.calm_song);
}

const FEW = 2;
