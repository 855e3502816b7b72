/**
 * A grave danger that nothing in the post says to be over, or not real. What was never seen falls on the side of the citizen: it is enough that
 * the danger is named; evidence against it is what has to be shown.
 */
import type { Category } from '../../../domain/docket/complaint.ts';
import { LIST } from '../../words/sign-lists.ts';
import type { Signs } from '../signs/signs.ts';

export interface AlarmTraits {
  readonly matters: readonly Category[];
  readonly minor: boolean;
}

/** Matters in which a person is hurt or held. */
const TO_BODY: ReadonlySet<Category> = new Set(['assault', 'child', 'missing_person', 'sexual_offence', 'crime_against_women', 'accident']);

export function isAlarm(signs: Signs, traits: AlarmTraits): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  const now = any(LIST.now);
  const calls = any(LIST.call_now, LIST.strong_help);
  if (isUnreal(signs, traits) || isOld(signs, now)) return false;
  if (isOverdue(signs)) return true;
  const told = any(LIST.aftermath, LIST.police_work, LIST.healed, LIST.fir, LIST.at_large);
  if ((told && !calls) || (any(LIST.habit) && !now)) return false;
  if (any(LIST.corpse_found) && (calls || now || any(LIST.send)) && !any(LIST.corpse_over, LIST.was, LIST.sexual_offence, LIST.sexual_sure))
    return true;
  const lately = !any(LIST.long_ago) || now;
  const anyone = any(LIST.anyone, LIST.people, LIST.dear);
  const present = any(LIST.present, LIST.ongoing, LIST.passive_on, LIST.is_now) || now || calls;
  if (any(LIST.was) && !any(LIST.present, LIST.ongoing) && !now && !calls) return false;
  if (any(LIST.own_end, LIST.bomb_there, LIST.dead_home)) return true;
  if (any(LIST.plunged, LIST.fallen_on, LIST.burning) && lately) return true;
  if (any(LIST.thrown_down) && lately && present) return true;
  if (any(LIST.hauled) && lately && !any(LIST.by_police, LIST.custody, LIST.come_back, LIST.goods_taken, LIST.went_willing)) return true;
  if (any(LIST.wounded) && anyone && present && lately && !any(LIST.in_care)) return true;
  if (any(LIST.weapon_out) && lately && (!any(LIST.viral, LIST.on_video) || calls)) return true;
  if (any(LIST.blood_seen, LIST.bodies_soon, LIST.her_force) && present && lately) return true;
  if (any(LIST.broke_in) && present && lately && !any(LIST.viral)) return true;
  if (any(LIST.threat_soon) && present && any(LIST.anyone)) return true;
  if (any(LIST.cried_out) && anyone && !any(LIST.in_care)) return true;
  if (any(LIST.strong_help) && any(LIST.dear) && lately && traits.matters.some((matter) => TO_BODY.has(matter))) return true;
  return isCalledFor(signs, { now, calls, anyone, present });
}

/** Film, game, drill, law, statistics, advice, hope and metaphor. */
function isUnreal(signs: Signs, { matters }: AlarmTraits): boolean {
  const any = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  if (matters.includes('false_news') || matters.includes('counselling')) return true;
  if (any(LIST.over_now, LIST.resolved, LIST.on_screen, LIST.law_talk)) return true;
  if (signs.count(LIST.promotion) > 1 && !any(LIST.kin)) return true;
  if (any(LIST.supposing) && !any(LIST.arms, LIST.grave_arm, LIST.any_arm)) return true;
  if (any(LIST.heat_talk) && !any(LIST.kin)) return true;
  return any(LIST.awareness, LIST.praise, LIST.abstract, LIST.fiction, LIST.opinion) && !any(LIST.kin, LIST.call_now);
}

function isOld(signs: Signs, now: boolean): boolean {
  return !now && (signs.has(LIST.older) || signs.has(LIST.long_past));
}

/** Somebody who should have been home hours ago. */
function isOverdue(signs: Signs): boolean {
  return signs.has(LIST.overdue) && !signs.has(LIST.days_ago) && !signs.has(LIST.long_ago) && !signs.has(LIST.went_willing);
}

interface Call {
  readonly now: boolean;
  readonly calls: boolean;
  readonly anyone: boolean;
  readonly present: boolean;
}

/** A word of danger, and a call for help at this moment; or several such words at this moment. */
function isCalledFor(signs: Signs, { now, calls, anyone, present }: Call): boolean {
  const words = new Set(signs.places(LIST.grave_word)).size;
  if (isBareCry(signs)) return true;
  if (!anyone || !present || words === 0) return false;
  if (signs.has(LIST.long_ago) && !now) return false;
  return calls || (words > 1 && now);
}

/** A post of so few words that it names nothing but the cry or the fire. */
const BARE = 5;

function isBareCry(signs: Signs): boolean {
  return signs.words > 0 && signs.words <= BARE && (signs.has(LIST.strong_help) || (signs.has(LIST.blaze) && signs.has(LIST.fire_catch)));
}
