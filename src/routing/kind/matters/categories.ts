/** Which categories of complaint a post belongs to, the strongest first; there may be several. */
import { type Category, MATTERS_BY_GRAVITY } from '../../../domain/docket/complaint.ts';
import { LIST, type WeakCategory } from '../../words/sign-lists.ts';
import type { NamedSection } from '../law-sections.ts';
import type { Signs } from '../signs/signs.ts';

/** The order of categories that are mentioned equally often. */
const GRAVEST_FIRST = MATTERS_BY_GRAVITY.map((category) => ({ category, list: LIST[category] }));
// biome-ignore format: a list
const WEAK_CATEGORIES: readonly WeakCategory[] = [
  'assault', 'cyber_fraud', 'missing_person', 'land_dispute', 'verification', 'murder', 'theft', 'corruption', 'accident',
];
const WEAK = WEAK_CATEGORIES.map((category) => ({ category, list: LIST[`weak_${category}`] }));
/** If a post about one of these gives a child's age, the child is the victim. */
const OF_PERSONS: readonly Category[] = ['sexual_offence', 'murder', 'missing_person', 'crime_against_women', 'assault'];
const HEARSAY: readonly Category[] = ['traffic', 'accident', 'assault', 'theft', 'murder', 'corruption', 'missing_person', 'land_dispute'];
/** Mentions beyond this number do not count. */
const MOST = 3;

const FEW = 2;
const VIOLENT = [LIST.weapon, LIST.arms, LIST.hit, LIST.beat, LIST.beat_en, LIST.injured, LIST.will_kill];

/** @returns without `overseas`, `news`, `praise` and `other`, which tell what the post is, not what happened */
export function mattersOf(signs: Signs, minor: boolean, section: NamedSection): Set<Category> {
  const found = new Set<Category>();
  for (const { category, list } of GRAVEST_FIRST) if (signs.has(list)) found.add(category);
  if (signs.has(LIST.saved) || signs.count(LIST.suicide_past) >= signs.count(LIST.suicide_risk)) found.delete('suicide_risk');
  if (section === 'offence') found.add('sexual_offence');
  if (
    minor &&
    (signs.has(LIST.child_harm) ||
      signs.has(LIST.child_wed) ||
      signs.has(LIST.pregnant) ||
      OF_PERSONS.some((category) => found.has(category)))
  )
    found.add('child');
  // Blackmail with a video is a cyber fraud; its victims are mostly men.
  const sextorted = found.has('cyber_fraud') && (!signs.has(LIST.female) || signs.has(LIST.video_call));
  if (found.has('sexual_offence') && !found.has('child') && !sextorted) found.add('crime_against_women');
  // "मेरे पति को मारा": the husband is the victim, not the one who beats.
  const ofHome = [LIST.in_law_strict, LIST.cruelty, LIST.harassed, LIST.sexual_offence].some((list) => signs.has(list));
  if (signs.has(LIST.husband_object) && !ofHome) found.delete('crime_against_women');
  // "जमीन के लालच में मार दिया", "हत्या … पीटकर": only the gravest counts.
  if (found.has('murder')) for (const lesser of ['assault', 'land_dispute'] as const) found.delete(lesser);
  if (found.has('murder') && !signs.has(LIST.vehicle)) found.delete('accident');
  if (found.has('accident') && signs.has(LIST.vehicle) && !signs.has(LIST.weapon)) found.delete('assault');
  if (found.has('accident') && signs.count(LIST.traffic) < MOST) found.delete('traffic');
  // "चालान", "parking" beside a crime tell only where it happened.
  if (['theft', 'assault', 'murder', 'corruption'].some((category) => found.has(category as Category)) && signs.count(LIST.traffic) < FEW)
    found.delete('traffic');
  // A fake site, a fake officer: what the victim of a fraud heard.
  if (found.has('cyber_fraud')) for (const told of ['false_news', 'corruption'] as const) found.delete(told);
  // A pane or a lock that a thief broke.
  if (found.has('theft') && !VIOLENT.some((list) => signs.has(list))) found.delete('assault');
  // A certificate or a passport that is pending: no report of a crime was refused.
  if (found.has('verification') && found.size === 2 && !signs.has(LIST.fir)) found.delete('fir_refused');
  // A dog or an ox that is beaten.
  if (signs.has(LIST.animal) && ![LIST.self, LIST.kin, LIST.people, LIST.dear].some((list) => signs.has(list))) found.delete('assault');
  // To ask whether something really happened is to pass on a rumour.
  if (found.has('false_news') && signs.has(LIST.is_true) && !signs.has(LIST.self)) for (const matter of HEARSAY) found.delete(matter);
  return found;
}

/** Adds police misconduct, or the categories of weak words if there are no others, and puts the strongest first. */
export function rankedCategories(signs: Signs, found: Set<Category>, misconduct: boolean): Category[] {
  if (misconduct) found.add('police_misconduct');
  if (found.size === 0) for (const { category, list } of WEAK) if (signs.has(list)) found.add(category);
  if (found.size < 2) return [...found];
  return GRAVEST_FIRST.filter(({ category }) => found.has(category))
    .sort((left, right) => Math.min(signs.count(right.list), MOST) - Math.min(signs.count(left.list), MOST))
    .map(({ category }) => category);
}

/** What a danger that no list of a category knows is about: the situation tells. Fires, floods, patients and wild animals are no category of their own. */
const OF_DANGERS: readonly (readonly [category: Category, lists: readonly number[]])[] = [
  ['suicide_risk', [LIST.risk_end, LIST.risk_taken_in, LIST.risk_farewell]],
  ['missing_person', [LIST.risk_lost]],
  ['accident', [LIST.risk_crash]],
  ['assault', [LIST.risk_beaten, LIST.risk_armed, LIST.risk_door]],
];

export function dangerOf(signs: Signs): Category[] {
  if (signs.has(LIST.risk_fire)) return [];
  const found = OF_DANGERS.find(([, lists]) => lists.some((list) => signs.has(list)));
  return found ? [found[0]] : [];
}
