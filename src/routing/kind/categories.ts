/** What kinds of matter a post speaks of; several may hold, the strongest first. */
import type { Category } from '../../domain/complaint.ts';
import type { CategoryList, WeakCategory } from './lists.ts';
import type { Marks } from './marks.ts';

/** In the order in which they are named when equally often spoken of: the gravest first. */
const GRAVEST_FIRST: readonly Exclude<CategoryList, 'praise'>[] = [
  'suicide_risk',
  'sexual_offence',
  'murder',
  'child',
  'missing_person',
  'crime_against_women',
  'assault',
  'counselling',
  'fir_refused',
  'police_misconduct',
  'cyber_fraud',
  'theft',
  'corruption',
  'land_dispute',
  'accident',
  'traffic',
  'verification',
  'false_news',
];
const WEAK: readonly WeakCategory[] = ['assault', 'cyber_fraud', 'missing_person', 'land_dispute', 'verification', 'murder'];
/** A child whose age is told is the victim of these. */
const OF_PERSONS: readonly Category[] = ['sexual_offence', 'murder', 'missing_person', 'crime_against_women', 'assault'];
/** More often spoken of counts no more. */
const MOST = 3;

/** @returns without `overseas`, `news`, `praise`, `other`: they say what a post is, not what happened */
export function mattersOf(marks: Marks, minor: boolean): Category[] {
  const found = new Set<Category>(GRAVEST_FIRST.filter((list) => marks.has(list)));
  if (marks.has('saved') || marks.count('suicide_past') >= marks.count('suicide_risk')) found.delete('suicide_risk');
  if (minor && (marks.has('child_harm') || OF_PERSONS.some((category) => found.has(category)))) found.add('child');
  // A man who is blackmailed with a video is no woman.
  if (found.has('sexual_offence') && !found.has('child') && (!found.has('cyber_fraud') || marks.has('female')))
    found.add('crime_against_women');
  // "जमीन के लालच में मार दिया", "हत्या … पीटकर": the worst of it is what it is.
  if (found.has('murder')) found.delete('assault');
  if (found.has('accident') && marks.count('traffic') === 1) found.delete('traffic');
  if (found.has('accident') && marks.count('assault') === 1) found.delete('assault');
  return byStrength(marks, found);
}

/** With what the police did, and with what is said in words that tell little where nothing tells more. */
export function withLess(marks: Marks, matters: readonly Category[], misconduct: boolean): Category[] {
  const found = new Set(matters);
  if (misconduct) found.add('police_misconduct');
  if (found.size === 0) for (const category of WEAK) if (marks.has(`weak_${category}`)) found.add(category);
  return byStrength(marks, found);
}

function byStrength(marks: Marks, found: ReadonlySet<Category>): Category[] {
  const strength = (category: Category) => Math.min(marks.count(category as CategoryList), MOST);
  return GRAVEST_FIRST.filter((category) => found.has(category)).sort((left, right) => strength(right) - strength(left));
}
