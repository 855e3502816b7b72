/** A danger told as it happens, in whatever words: each kind is a few concepts that occur together, and nothing says that it is over. */
import type { Category } from '../../../domain/docket/complaint.ts';
import { LIST } from '../../words/sign-lists.ts';
import type { Signs } from '../signs/signs.ts';

export interface PerilTraits {
  readonly matters: readonly Category[];
  readonly minor: boolean;
}

export function isInPeril(signs: Signs, { matters, minor }: PerilTraits): boolean {
  const has = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  const now = has(LIST.now, LIST.recent, LIST.just_now);
  const pleads = has(LIST.send, LIST.strong_help, LIST.plea_now);
  const present = has(LIST.present, LIST.ongoing);
  const old = has(LIST.older) && !has(LIST.now);
  const told = has(LIST.aftermath, LIST.police_work, LIST.healed) && !pleads;
  const past = has(LIST.was) && !present && !now && !pleads;
  const habit = has(LIST.habit) && !has(LIST.now);
  const hearsay =
    matters.includes('false_news') ||
    matters.includes('counselling') ||
    (has(LIST.awareness, LIST.praise, LIST.abstract) && !pleads && !has(LIST.self, LIST.kin));
  if (old || has(LIST.over_now) || past || hearsay) return false;
  const anyone = has(LIST.anyone, LIST.people, LIST.dear);
  if (anyone && (has(LIST.ransom) || (has(LIST.else_killed) && has(LIST.held_now, LIST.captive_word, LIST.taken_off)))) return true;
  const sinceDays = has(LIST.days_ago) || (has(LIST.long_ago) && !has(LIST.since_yesterday));
  if (has(LIST.not_found) && has(LIST.vulnerable) && !sinceDays && has(LIST.kin, LIST.people)) return true;
  if (has(LIST.water_lost) && (now || pleads || present)) return true;
  if (
    has(LIST.seized) &&
    anyone &&
    !told &&
    !has(LIST.come_back) &&
    !has(LIST.days_ago) &&
    (now || pleads || !has(LIST.sexual_offence, LIST.sexual_sure))
  )
    return true;
  if (has(LIST.bleeds) && anyone && !has(LIST.in_care) && (!has(LIST.long_ago) || has(LIST.now))) return true;
  if (has(LIST.child_alone) && (minor || has(LIST.child_word))) return true;
  if (minor && has(LIST.wed_any) && has(LIST.wed_today) && !has(LIST.fir, LIST.older)) return true;
  if (told || habit) return false;
  if (has(LIST.fire_now) && has(LIST.anyone, LIST.fire_place) && !has(LIST.was)) return true;
  if (has(LIST.body_grave, LIST.maimed, LIST.mishap, LIST.overturned_now, LIST.gas_out, LIST.strange_threat, LIST.pills) && anyone)
    return true;
  if (has(LIST.violence_armed, LIST.about_to)) return true;
  if (has(LIST.violence_on) && anyone) return true;
  if (
    has(LIST.held_now) &&
    !has(LIST.jailed, LIST.come_back) &&
    (pleads || now || minor || has(LIST.body_grave, LIST.deprived, LIST.bound, LIST.hid))
  )
    return true;
  if (has(LIST.taken_off) && !has(LIST.by_police, LIST.custody, LIST.come_back) && has(LIST.loved) && (now || pleads || present))
    return true;
  if (has(LIST.arms, LIST.shots) && has(LIST.armed_now) && has(LIST.violent_men, LIST.robber, LIST.crowd)) return true;
  if (has(LIST.robber) && has(LIST.armed_now) && present && !has(LIST.was)) return true;
  if (has(LIST.arms) && has(LIST.halted) && anyone) return true;
  if (has(LIST.chased) && has(LIST.chase_grave) && has(LIST.self, LIST.kin)) return true;
  if (has(LIST.intrude) && (has(LIST.hid) || now)) return true;
  if (has(LIST.lurk) && has(LIST.menace) && (now || pleads)) return true;
  if (has(LIST.brawl_on, LIST.infant_left)) return true;
  if (has(LIST.on_edge) && has(LIST.anyone) && (present || pleads)) return true;
  if (has(LIST.shut_in_car) && (minor || has(LIST.child_word))) return true;
  if (has(LIST.drunk_driver) && has(LIST.people, LIST.self) && present) return true;
  return has(LIST.beast) && anyone && has(LIST.inside) && present;
}
