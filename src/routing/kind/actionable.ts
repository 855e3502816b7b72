/** Whether a post asks the police for something, and why it is thought so. Whoever is in doubt says `unsure`: a person looks. */
import type { Actionable, Category } from '../../domain/complaint.ts';
import type { Marks } from './marks.ts';

export interface Judgement {
  readonly actionable: Actionable;
  readonly reason: string;
}

export interface Signs {
  readonly matters: readonly Category[];
  readonly accused: boolean;
  readonly words: number;
  readonly hasMedia: boolean;
  readonly hasPhone: boolean;
  readonly emergency: boolean;
  /** A newspaper's: by a handle or hashtag, or by its turns of phrase. */
  readonly press: boolean;
  /** Begins with a place's hashtag and speaks of nobody's own matter: a headline. */
  readonly headline: boolean;
  readonly laughing: boolean;
  /** "…, but": what was said before is not all. */
  readonly turns: boolean;
  /** An officer does something, and nobody asks, misses or laments anything. */
  readonly dutiful: boolean;
}

/** Matters about which a citizen writes for no other reason than to have something done. */
const GRAVE: ReadonlySet<Category> = new Set(['suicide_risk', 'missing_person', 'counselling', 'child', 'sexual_offence']);
/** Signs that weigh little alone. */
const FEW = 2;

export function judge(marks: Marks, signs: Signs): Judgement {
  const { matters, accused, words, hasMedia, hasPhone, emergency, press, headline, laughing, turns, dutiful } = signs;
  if (words === 0) return hasMedia ? unsure('media_only') : unsure('no_words');
  if (emergency) return yes('emergency');
  const own = marks.has('self');
  const near = own || marks.has('kin');
  const pleas = marks.count('request');
  const griefs = marks.count('grievance');
  const matter = matters.length > 0 || accused;
  const grave = matters.some((category) => GRAVE.has(category));
  const no = (reason: string): Judgement => (hasMedia ? unsure(reason) : { actionable: 'no', reason });

  if (isNews(marks, press, headline)) {
    if (marks.has('police_work') || press) return { actionable: 'no', reason: 'news' };
    return matter ? unsure('headline') : { actionable: 'no', reason: 'news' };
  }
  if (dutiful && !matter) return no(marks.has('praise') ? 'praise' : 'news');
  if (marks.has('joke') && laughing && !accused) return no('joke');
  if ((laughing || marks.has('joke')) && pleas === 0 && !accused && !grave) return marks.has('praise') ? no('praise') : no('joke');
  if (marks.has('fiction') && pleas === 0 && (griefs === 0 || !own)) return no('fiction');
  if (marks.has('fiction_light') && pleas === 0 && !matter) return no('fiction');
  if (marks.has('resolved') && !turns) return no(marks.has('praise') ? 'praise' : 'resolved');
  if (marks.has('sarcasm') && (accused || marks.has('grievance'))) return unsure('sarcasm');
  if (marks.has('praise') && !accused && !turns && (pleas === 0 || !matter)) return no('praise');
  if (!own && marks.has('awareness') && !accused) return no('awareness');
  if (marks.count('promotion') >= FEW && !accused && (!own || matters.length === 0)) return no('promotion');
  if (marks.has('greeting') && !matter && griefs < FEW) return no('greeting');
  if (!own && !accused && marks.has('opinion') && !hasPhone && pleas < FEW && !grave) return no('opinion');
  if (matter && marks.has('general_talk') && !own) return unsure('general_talk');
  if (matter && (near || pleas > 0 || griefs > 0 || hasPhone || accused)) return yes('complaint_words');
  if (turns && words > SHORT && marks.has('praise')) return yes('but');
  if (grave) return yes('grave_matter');
  if (matter) return words > SHORT ? yes('matter') : unsure('matter_without_plea');
  if (marks.has('promotion') && !own && griefs === 0) return no('promotion');
  if (marks.has('greeting')) return no('greeting');
  if (marks.has('opinion') && pleas + griefs < FEW) return no('opinion');
  if (pleas > 0 && griefs > 0) return yes('complaint_words');
  if (pleas > 1 || griefs > 1) return yes('complaint_words');
  if ((pleas > 0 || griefs > 0 || own) && near && words > SHORT) return yes('own_matter');
  return unsure('no_sign');
}

/** So few words tell no story. */
const SHORT = 6;

function isNews(marks: Marks, press: boolean, headline: boolean): boolean {
  if (marks.has('self')) return false;
  if (press || headline) return true;
  if (marks.has('request') || marks.has('resolved') || marks.count('promotion') >= FEW) return false;
  const work = marks.count('police_work') * FEW + marks.count('police_work_weak') + marks.count('news');
  return work >= (marks.has('grievance') ? FEW + 1 : FEW);
}

function yes(reason: string): Judgement {
  return { actionable: 'yes', reason };
}

function unsure(reason: string): Judgement {
  return { actionable: 'unsure', reason };
}
