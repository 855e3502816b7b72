/**
 * A sexual offence that nobody names: who was hurt, who did it, where, by what means and what came of it, each told in everyday words. No
 * word of these decides; several kinds of them together do, in whatever order they stand.
 */
import type { Category } from '../../domain/docket/complaint.ts';
import { LIST } from '../words/sign-lists.ts';
import type { Signs } from './signs/signs.ts';

/** The kinds of hints: what each word of a kind is worth, and how many of them count. */
const HINTS: readonly (readonly [list: number, worth: number, most: number])[] = [
  [LIST.hint_touch, 2, 1],
  [LIST.hint_bare, 2, 1],
  [LIST.hint_shame, 2, 1],
  [LIST.hint_ask, 2, 1],
  [LIST.hint_spurned, 2, 1],
  [LIST.hint_alone, 1, 2],
  [LIST.hint_force, 1, 2],
  [LIST.hint_after, 1, 2],
  [LIST.hint_lewd, 1, 1],
  [LIST.hint_film, 1, 1],
  [LIST.hint_deed, 1, 2],
  [LIST.hint_gift, 1, 2],
  [LIST.hint_face, 1, 1],
  [LIST.hint_power, 1, 1],
];
/** Without one of these a post may be about a quarrel, a night or a bad road. */
const CORE = [
  LIST.hint_touch,
  LIST.hint_bare,
  LIST.hint_shame,
  LIST.hint_ask,
  LIST.hint_spurned,
  LIST.hint_lewd,
  LIST.hint_film,
  LIST.hint_deed,
  LIST.hint_after,
];
/** These speak of a victim without naming one. */
const BODILY = [LIST.hint_touch, LIST.hint_bare, LIST.hint_shame, LIST.hint_ask, LIST.hint_spurned, LIST.hint_film];
const ENOUGH = 3;
/** Matters told in the same words: goods are taken by force, at night, from a sister. */
// biome-ignore format: a list
const OF_OTHERS: ReadonlySet<Category> = new Set([
  'theft', 'cyber_fraud', 'land_dispute', 'traffic', 'accident', 'corruption', 'verification', 'missing_person', 'murder', 'suicide_risk',
]);

export function isHinted(signs: Signs, matters: readonly Category[]): boolean {
  // A woman who speaks of her husband's father or brother.
  const victim = signs.has(LIST.hint_victim) || (signs.has(LIST.her_inlaw) && signs.has(LIST.hint_me));
  const core = CORE.some((list) => signs.has(list)) || (victim && signs.has(LIST.hint_power));
  const bodily = BODILY.some((list) => signs.has(list));
  if (!core || !(victim || bodily || signs.has(LIST.hint_me))) return false;
  if (signs.has(LIST.hint_spurned) && signs.has(LIST.hint_face)) return true;
  let weight = 0;
  for (const [list, worth, most] of HINTS) weight += worth * Math.min(signs.count(list), most);
  const ofOthers = signs.has(LIST.hint_nuisance) || matters.some((matter) => OF_OTHERS.has(matter)) ? 2 : 0;
  const unnamed = !victim && !signs.has(LIST.hint_ask) && !(bodily && signs.has(LIST.hint_me));
  return weight >= ENOUGH + ofOthers + Number(signs.has(LIST.assault)) + Number(unnamed);
}

/** Somebody is in despair, or asks for advice for a relative. That nobody listens to a complaint of theft is no despair. */
export function isTroubled(signs: Signs, matters: readonly Category[]): boolean {
  if (matters.some((matter) => matter !== 'suicide_risk' && (matter === 'fir_refused' || OF_OTHERS.has(matter)))) return false;
  // "ब्लेड से हमला", a film: the words of despair tell of another thing.
  if (signs.has(LIST.hint_despair)) return !signs.has(LIST.on_screen) && (!signs.has(LIST.attacked) || matters.includes('suicide_risk'));
  return signs.has(LIST.hint_counsel) && [LIST.self, LIST.kin, LIST.hint_victim].some((list) => signs.has(list));
}
