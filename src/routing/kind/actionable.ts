/** Whether a post asks the police for something, and why it is thought so. Whoever is in doubt says `unsure`: a person looks. */
import type { Actionable, Category } from '../../domain/docket/complaint.ts';
import { LIST } from './signs/lists.ts';
import type { Marks } from './signs/marks.ts';

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
  /** A newspaper's handle or hashtag stands in it. */
  readonly press: boolean;
  /** `isNews` */
  readonly news: boolean;
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
  const { words, hasMedia, emergency } = signs;
  if (words === 0) return hasMedia ? unsure('media_only') : unsure('no_words');
  if (emergency) return yes('emergency');
  const weighed = weigh(marks, signs);
  return asksNothing(marks, signs, weighed) ?? asks(marks, signs, weighed);
}

interface Weighed {
  /** Somebody's own matter, and one of somebody near. */
  readonly own: boolean;
  readonly near: boolean;
  readonly pleas: number;
  readonly griefs: number;
  readonly opinions: number;
  readonly matter: boolean;
  readonly grave: boolean;
}

function weigh(marks: Marks, { matters, accused }: Signs): Weighed {
  const own = marks.has(LIST.self);
  return {
    own,
    near: own || marks.has(LIST.kin),
    pleas: marks.count(LIST.request),
    griefs: marks.count(LIST.grievance),
    opinions: marks.count(LIST.opinion),
    matter: matters.length > 0 || accused,
    grave: matters.some((category) => GRAVE.has(category)),
  };
}

/** News, thanks, jokes, tales, advice, advertising, greetings, opinions; the surer sign is asked for first. */
function asksNothing(marks: Marks, signs: Signs, { own, near, pleas, griefs, opinions, matter, grave }: Weighed): Judgement | null {
  const { accused, press, news, laughing, turns, dutiful, hasPhone, hasMedia } = signs;
  const no = (reason: string): Judgement => (hasMedia ? unsure(reason) : { actionable: 'no', reason });
  if (news) {
    if (marks.has(LIST.police_work) || marks.count(LIST.police_work_weak) >= FEW || press) return { actionable: 'no', reason: 'news' };
    return matter ? unsure('headline') : { actionable: 'no', reason: 'news' };
  }
  if (dutiful && !matter) return no(marks.has(LIST.praise) ? 'praise' : 'news');
  const loud = accused && pleas + griefs > 0;
  const praised = marks.has(LIST.praise) && !loud && !turns && !(marks.has(LIST.greeting) && marks.count(LIST.praise) < FEW);
  if (laughing && marks.has(LIST.joke) && !accused) return no(praised ? 'praise' : 'joke');
  if ((laughing || marks.has(LIST.joke)) && pleas === 0 && !accused && !grave) return no(praised ? 'praise' : 'joke');
  if (marks.has(LIST.fiction) && pleas === 0 && (griefs === 0 || !own)) return no('fiction');
  if (marks.has(LIST.resolved) && !turns) return no(praised ? 'praise' : 'resolved');
  if (marks.has(LIST.sarcasm) && !near && (accused || griefs > 0)) return unsure('sarcasm');
  if (praised && (pleas === 0 || !matter)) return no('praise');
  if (marks.has(LIST.fiction_light) && pleas === 0 && !matter) return no('fiction');
  if (!own && marks.has(LIST.awareness) && !accused) return no('awareness');
  if (marks.count(LIST.promotion) >= FEW && !accused && (!own || !matter)) return no('promotion');
  if (marks.has(LIST.greeting) && !matter && griefs < FEW) return no('greeting');
  const opined = opinions > 0 && pleas < FEW && (!matter || opinions > pleas + griefs + 1);
  if (opined && !own && !accused && !hasPhone && !grave) return no('opinion');
  if (matter) return null;
  if (turns && marks.has(LIST.praise)) return null;
  if (marks.has(LIST.promotion) && !own && griefs === 0) return no('promotion');
  if (marks.has(LIST.greeting)) return no('greeting');
  return opinions > 0 && pleas + griefs < FEW ? no('opinion') : null;
}

function asks(marks: Marks, { accused, words, hasPhone, turns }: Signs, { own, near, pleas, griefs, matter, grave }: Weighed): Judgement {
  if (matter && marks.has(LIST.general_talk) && !own) return unsure('general_talk');
  if (matter && (near || pleas > 0 || griefs > 0 || hasPhone || accused)) return yes('complaint_words');
  if (turns && words > SHORT && marks.has(LIST.praise)) return yes('but');
  if (grave) return yes('grave_matter');
  if (matter) return words > SHORT ? yes('matter') : unsure('matter_without_plea');
  if (pleas > 0 && griefs > 0) return yes('complaint_words');
  if (griefs > 1 || (pleas > 1 && (own || words > FEW_WORDS))) return yes('complaint_words');
  if (near && (pleas > 0 || griefs > 0 ? words > SHORT : own && words > FEW_WORDS)) return yes('own_matter');
  return unsure('no_sign');
}

/** So few words tell no story. */
const SHORT = 6;
/** So few tell one, perhaps, in which nobody asks for or laments anything. */
const FEW_WORDS = 9;

/**
 * @param press a newspaper's handle or hashtag stands in it
 * @param headline it begins with a hashtag, as a place's name does in a newspaper's post
 */
export function isNews(marks: Marks, press: boolean, headline: boolean): boolean {
  if (marks.has(LIST.self)) return false;
  if (press || headline) return true;
  if (marks.has(LIST.request) || marks.has(LIST.resolved) || marks.count(LIST.promotion) >= FEW) return false;
  const clear = marks.count(LIST.police_work);
  const work = clear * FEW + (clear + marks.count(LIST.news) > 0 ? marks.count(LIST.police_work_weak) : 0) + marks.count(LIST.news);
  return work >= (marks.has(LIST.not) || marks.has(LIST.inaction) ? FEW + 1 : FEW);
}

function yes(reason: string): Judgement {
  return { actionable: 'yes', reason };
}

function unsure(reason: string): Judgement {
  return { actionable: 'unsure', reason };
}
