/** What kinds of matter a post speaks of; several may hold, the strongest first. */
import type { Category } from '../../domain/complaint.ts';
import type { CategoryList } from './lists.ts';
import type { Marks } from './marks.ts';

/** In the order in which they are named when equally often spoken of: the gravest first. */
const GRAVEST_FIRST: readonly CategoryList[] = [
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
  'praise',
];

export function categoriesOf(marks: Marks, overseas: boolean, news: boolean): Category[] {
  const found: Category[] = GRAVEST_FIRST.filter((list) => marks.count(list) > 0).sort(
    (left, right) => Math.min(marks.count(right), 3) - Math.min(marks.count(left), 3),
  );
  if (overseas) found.push('overseas');
  if (news) found.push('news');
  return found.length > 0 ? found : ['other'];
}
