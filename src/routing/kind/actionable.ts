/** Whether a post asks the police for something, and why it is thought so. Whoever is in doubt says `unsure`: a person looks. */
import type { Actionable, Category } from '../../domain/complaint.ts';
import type { Marks } from './marks.ts';

export interface Judgement {
  readonly actionable: Actionable;
  readonly reason: string;
}

export interface Signs {
  readonly categories: readonly Category[];
  readonly words: number;
  readonly hasMedia: boolean;
  readonly hasPhone: boolean;
  readonly emergency: boolean;
  readonly news: boolean;
}

/** Matters about which a citizen writes for no other reason than to have something done. */
const GRAVE: ReadonlySet<Category> = new Set(['suicide_risk', 'missing_person', 'counselling']);

export function judge(marks: Marks, { categories, words, hasMedia, hasPhone, emergency, news }: Signs): Judgement {
  if (words === 0) return hasMedia ? { actionable: 'unsure', reason: 'media_only' } : { actionable: 'unsure', reason: 'no_words' };
  if (emergency) return { actionable: 'yes', reason: 'emergency' };
  const own = marks.count('self') > 0;
  const plea = marks.count('complaint');
  const matters = categories.filter(
    (category) => category !== 'other' && category !== 'praise' && category !== 'news' && category !== 'overseas',
  );
  if (news && !own) return { actionable: 'no', reason: 'news' };
  if (matters.length > 0 && (own || plea > 0 || hasPhone)) return { actionable: 'yes', reason: 'complaint_words' };
  if (marks.count('praise') > 0 && matters.length === 0 && plea <= 1) return { actionable: hasMedia ? 'unsure' : 'no', reason: 'praise' };
  if (matters.some((category) => GRAVE.has(category))) return { actionable: 'yes', reason: 'grave_matter' };
  if (matters.length > 0) return { actionable: 'unsure', reason: 'matter_without_plea' };
  if (marks.count('announcement') > 0 && plea === 0) return { actionable: hasMedia ? 'unsure' : 'no', reason: 'greeting' };
  if (plea > 1) return { actionable: 'yes', reason: 'complaint_words' };
  if (marks.count('opinion') > 0 && !own) return { actionable: hasMedia ? 'unsure' : 'no', reason: 'opinion' };
  return { actionable: 'unsure', reason: 'no_sign' };
}
