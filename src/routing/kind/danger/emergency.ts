/** Whether a life is in danger now, or somebody is about to end their own. */
import type { Category } from '../../../domain/docket/complaint.ts';
import { LIST } from '../../words/sign-lists.ts';
import { isAlarm } from './alarm.ts';
import { isAfraidForLife, isCryAlone, isJustAttacked } from './attack.ts';
import { isDangerLikely, isDangerRefuted, isDangerUnlikely, isCheering, isOfWorks, isPlayOrDrill } from './likely-danger.ts';
import { isInPeril } from './peril.ts';
import type { Signs } from '../signs/signs.ts';

export interface EmergencyTraits {
  readonly matters: readonly Category[];
  readonly minor: boolean;
  /** The post reports news. */
  readonly news: boolean;
  /** `isPlayful` */
  readonly playful: boolean;
  /** `isDrawnOutCry` */
  readonly cries: boolean;
  /** `oddsOf` a danger. */
  readonly odds: number;
}

export function isEmergency(signs: Signs, traits: EmergencyTraits): boolean {
  return isDangerLikely(signs, traits) || (!isPlayOrDrill(signs) && !isCheering(signs, traits.odds) && isNamed(signs, traits));
}

/** A danger that a rule was written for. */
function isNamed(signs: Signs, traits: EmergencyTraits): boolean {
  const { matters, news, playful } = traits;
  const now = signs.has(LIST.now);
  const pleads = signs.has(LIST.strong_help) || signs.has(LIST.send);
  const reported = news || (signs.has(LIST.news) && !signs.has(LIST.self));
  if (reported && !now && !pleads) return false;
  if (playful || (signs.has(LIST.abstract) && !pleads && !signs.has(LIST.self) && !signs.has(LIST.kin))) return false;
  if (signs.has(LIST.on_screen) && !signs.has(LIST.kin) && !now) return false;
  const refuted = isDangerRefuted(signs, traits.odds);
  if (matters.includes('suicide_risk') && !isOfWorks(signs) && !refuted) return true;
  if (matters.includes('counselling') && !now) return false;
  if (signs.has(LIST.song_word) && !signs.has(LIST.kin) && !now && !pleads) return false;
  if (signs.has(LIST.over_now) && !now) return false;
  if (isLostChild(signs, traits) || isJustAttacked(signs) || isAfraidForLife(signs, traits) || isCryAlone(signs, traits)) return true;
  if (isTakenByStrangers(signs)) return true;
  if (signs.has(LIST.animal) && !OF_PEOPLE.some((list) => signs.has(list))) return false;
  if (refuted || isDangerUnlikely(signs, traits.odds)) return false;
  if (isInPeril(signs, traits) || isAlarm(signs, traits)) return true;
  const longAgo = signs.has(LIST.long_ago) && !now;
  if (!longAgo && isTold(signs, pleads)) return true;
  return isUrged(signs, matters, now);
}

/** "बदमाश मेरे पति को उठा ले गए": who takes somebody away is named, so that few other words are needed. */
function isTakenByStrangers(signs: Signs): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  if (!signs.has(LIST.taken_off) || !signs.has(LIST.loved) || !any(LIST.robber, LIST.crowd)) return false;
  if (any(LIST.by_police, LIST.custody, LIST.come_back, LIST.went_willing, LIST.goods_taken, LIST.fir, LIST.aftermath)) return false;
  return !any(LIST.days_ago, LIST.older, LIST.year_past, LIST.was, LIST.habit);
}

/** A buffalo in a ditch is no emergency of the police; who is bitten or was with it is. */
const OF_PEOPLE = [LIST.self, LIST.kin, LIST.people, LIST.dear, LIST.child_word];

/** Signs of fun from which on a post is not meant seriously: a match, a song, an exam, laughter. */
const PLAYFUL = 2;

export function isPlayful(signs: Signs, laughing: boolean): boolean {
  return laughing || signs.count(LIST.playful) + signs.count(LIST.joke) + signs.count(LIST.fiction) >= PLAYFUL;
}

/** A danger that its own words tell as present: somebody is being beaten, has fallen into a well, is bleeding on the road. */
function isTold(signs: Signs, pleads: boolean): boolean {
  const past = signs.has(LIST.was) && !signs.has(LIST.present) && !signs.has(LIST.ongoing) && !signs.has(LIST.now);
  const over = past || signs.has(LIST.aftermath) || (signs.has(LIST.habit) && !signs.has(LIST.now));
  if (over && !pleads) return false;
  const back = signs.has(LIST.come_back);
  return (
    signs.has(LIST.peril) ||
    (signs.has(LIST.peril_trapped) && (!signs.has(LIST.jammed) || signs.has(LIST.amb))) ||
    (signs.has(LIST.peril_confined) && !back && !signs.has(LIST.jailed)) ||
    (signs.has(LIST.peril_taken) && !back && !signs.has(LIST.goods_taken) && !signs.has(LIST.by_police) && !signs.has(LIST.custody)) ||
    (signs.has(LIST.peril_crash) && !back && (pleads || ![LIST.healed, LIST.thana_place, LIST.fir].some((list) => signs.has(list))))
  );
}

/** A danger for which the writer calls for help at once. */
function isUrged(signs: Signs, matters: readonly Category[], now: boolean): boolean {
  const hurry = (signs.has(LIST.haste) && !signs.has(LIST.admin_haste)) || signs.has(LIST.emergency_handle);
  const past = signs.has(LIST.past) && !now;
  if (signs.has(LIST.strong_help) && (signs.has(LIST.danger) || matters.includes('assault') || now)) return true;
  if (past || (signs.has(LIST.habit) && !now)) return false;
  const danger = new Set(signs.places(LIST.danger)).size + (matters.includes('accident') && signs.has(LIST.injured) ? 1 : 0);
  if (danger > 0 && (now || hurry)) return true;
  return danger > 1 && (signs.has(LIST.request) || signs.has(LIST.self));
}

/** A child who has been gone for minutes or hours, not for days. */
function isLostChild(signs: Signs, { matters, minor }: EmergencyTraits): boolean {
  const sought = signs.has(LIST.not_found) && (signs.has(LIST.find_plea) || signs.has(LIST.wearing));
  const lost = sought || matters.includes('missing_person') || signs.has(LIST.lost_child);
  const sinceYesterday = signs.has(LIST.long_ago) && !signs.has(LIST.haste) && !signs.has(LIST.since_yesterday);
  return lost && minor && (signs.has(LIST.recent) || signs.has(LIST.day_out)) && !signs.has(LIST.days_ago) && !sinceYesterday;
}
