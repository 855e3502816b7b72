/** Whether a post asks the police for something, and the reason for that answer. In doubt the answer is `unsure`, and a person decides. */
import type { Actionable, Category } from '../../domain/docket/complaint.ts';
import { LIST } from '../words/sign-lists.ts';
import { isPlayful } from './danger/emergency.ts';
import type { Signs } from './signs/signs.ts';

export interface Judgement {
  readonly actionable: Actionable;
  readonly reason: string;
}

export interface PostTraits {
  readonly matters: readonly Category[];
  readonly accused: boolean;
  readonly words: number;
  readonly hasMedia: boolean;
  readonly hasPhone: boolean;
  readonly emergency: boolean;
  /** It has the handle or hashtag of a newspaper. */
  readonly press: boolean;
  /** It begins with a hashtag, as newspapers begin with the name of the place. */
  readonly headline: boolean;
  /** `isNews` */
  readonly news: boolean;
  readonly laughing: boolean;
  /** "…, but": the post turns against what it said before. */
  readonly turns: boolean;
  /** An officer acts, and nobody asks for, misses or complains of anything. */
  readonly dutiful: boolean;
  /** `isHinted` of hints.ts: somebody was hurt, in veiled words. */
  readonly hinted: boolean;
  /** `isWorrying` of weigh.ts: all its words together tell of a victim. */
  readonly worrying: boolean;
}

/** A citizen writes about these only to have something done. */
const GRAVE: ReadonlySet<Category> = new Set(['suicide_risk', 'missing_person', 'counselling', 'child', 'sexual_offence']);
/** A weak sign counts from so many on. */
const FEW = 2;

export function judge(signs: Signs, traits: PostTraits): Judgement {
  const { words, hasMedia, emergency } = traits;
  if (words === 0) return hasMedia ? unsure('media_only') : unsure('no_words');
  if (emergency) return yes('emergency');
  const weighed = weigh(signs, traits);
  return asksNothing(signs, traits, weighed) ?? asks(signs, traits, weighed);
}

interface Weighed {
  /** The post speaks of the writer (`own`), or of the writer or a relative (`near`). */
  readonly own: boolean;
  readonly near: boolean;
  readonly pleas: number;
  readonly griefs: number;
  readonly opinions: number;
  readonly matter: boolean;
  readonly grave: boolean;
}

function weigh(signs: Signs, { matters, accused }: PostTraits): Weighed {
  const own = signs.has(LIST.self);
  return {
    own,
    near: own || signs.has(LIST.kin),
    pleas: signs.count(LIST.request),
    griefs: signs.count(LIST.grievance),
    opinions: signs.count(LIST.opinion),
    matter: matters.length > 0 || accused,
    grave: matters.some((category) => GRAVE.has(category)),
  };
}

/**
 * News, thanks, jokes, fiction, advice, advertising, greetings, opinions; the most reliable signs are checked first. A post that pleads,
 * accuses or tells of a crime is `no` only if its other signs are strong; else it is `unsure`.
 */
function asksNothing(signs: Signs, traits: PostTraits, weighed: Weighed): Judgement | null {
  const { accused, news, laughing, turns, dutiful, hasPhone, hasMedia, hinted, worrying } = traits;
  const { own, near, pleas, griefs, opinions, matter, grave } = weighed;
  const serious = matter || pleas > 0 || griefs > 0 || isHarm(signs) || hinted;
  const no = (reason: string, strong = false): Judgement =>
    hasMedia ||
    (accused && !(strong && UNREAL.has(reason))) ||
    (worrying && (GENERAL.has(reason) || (near && reason === 'fiction'))) ||
    (serious && !strong) ||
    (hinted && near)
      ? unsure(reason)
      : { actionable: 'no', reason };
  if (signs.has(LIST.mock_thanks))
    return accused || matter || griefs > 0 || signs.has(LIST.petition) ? yes('complaint_words') : unsure('sarcasm');
  if (news) return judgeNews(signs, traits, weighed);
  if (dutiful && !matter && !hinted && !turns) return no(signs.has(LIST.praise) ? 'praise' : 'news', signs.has(LIST.praise));
  const loud = accused && pleas + griefs > 0;
  const thanked = signs.has(LIST.praise) || (signs.thanks && !isTrouble(signs) && DONE.some((list) => signs.has(list)));
  const praised = thanked && !loud && !turns && !(signs.has(LIST.greeting) && signs.count(LIST.praise) < FEW);
  if (laughing && signs.has(LIST.joke) && !accused) return no(praised ? 'praise' : 'joke', true);
  if (laughing && !serious && !grave) return no('joke');
  if (laughing && !accused && !matter && !isHarm(signs)) return unsure('joke');
  if ((laughing || signs.has(LIST.joke)) && pleas === 0 && !accused && !grave)
    return no(praised ? 'praise' : 'joke', laughing || isPlayful(signs, laughing));
  if (signs.has(LIST.fiction) && near && !matter && !isPlayful(signs, laughing) && isHinted(signs)) return unsure('fiction');
  if (signs.has(LIST.fiction) && pleas === 0 && (griefs === 0 || !own)) return no('fiction', !own && isPlayful(signs, laughing));
  if (signs.has(LIST.resolved) && !turns && (praised || !matter))
    return no(praised ? 'praise' : 'resolved', praised || (griefs < FEW && own));
  if (signs.has(LIST.sarcasm) && !near && (accused || griefs > 0)) return unsure('sarcasm');
  const ended = signs.count(LIST.praise) >= FEW || DONE.some((list) => signs.has(list)) || signs.has(LIST.police_work);
  if (praised && (pleas === 0 || !matter)) return no('praise', !accused && (ended || (!matter && pleas === 0)));
  if (signs.has(LIST.fiction_light) && pleas === 0 && !matter) return no('fiction', !own && griefs === 0);
  if (!own && signs.has(LIST.awareness) && !accused)
    return no('awareness', signs.count(LIST.awareness) >= FEW || (griefs === 0 && !signs.has(LIST.inaction)));
  if (signs.count(LIST.promotion) >= FEW && !accused && (!own || !matter))
    return no('promotion', !matter && (griefs === 0 || signs.count(LIST.promotion) > FEW));
  if (signs.has(LIST.greeting) && !matter && griefs < FEW) return no('greeting', pleas === 0 && (griefs === 0 || !own));
  const opined = opinions > 0 && pleas < FEW && (!matter || opinions > pleas + griefs + 1);
  if (opined && !own && !accused && !hasPhone && !grave)
    return no('opinion', !matter && !near && opinions > griefs + pleas && !isTrouble(signs));
  if (matter) return null;
  if (turns && signs.has(LIST.praise)) return null;
  if (signs.has(LIST.promotion) && !own && griefs === 0) return no('promotion', pleas === 0);
  if (signs.has(LIST.greeting)) return no('greeting');
  return opinions > 0 && pleas + griefs < FEW && !own && !isTrouble(signs) ? no('opinion') : null;
}

/** Nobody is accused in these. */
const UNREAL: ReadonlySet<string> = new Set(['fiction', 'joke']);
/** These speak of everybody, and no victim's story does. */
const GENERAL: ReadonlySet<string> = new Set(['awareness', 'opinion', 'greeting', 'promotion']);

/** Something was done for the writer: with these, thanks are praise. */
const DONE = [LIST.resolved, LIST.saved, LIST.helped];

const BY_POLICE = [LIST.police, LIST.thana_place, LIST.thana_accused, LIST.district_accused, LIST.higher_accused];

/** News is `no` if it reports what the police did or comes from the press, and neither accuses them nor asks for anything. */
function judgeNews(signs: Signs, { accused, press, headline }: PostTraits, { near, pleas, matter }: Weighed): Judgement {
  // "बहन को दबोचा": without the police it is a deed, not an arrest.
  const done = signs.has(LIST.police_work) && (!near || headline || press || BY_POLICE.some((list) => signs.has(list)));
  const reported = done || signs.count(LIST.police_work_weak) >= FEW || press;
  if (!reported) return matter || isHarm(signs) ? unsure('headline') : { actionable: 'no', reason: 'news' };
  const open =
    pleas > 0 ||
    (signs.has(LIST.at_large) && !press) ||
    (!done && (accused || (near && !press && !headline))) ||
    (signs.has(LIST.inaction) && !press);
  return open ? unsure('headline') : { actionable: 'no', reason: 'news' };
}

/** Signs of harm that by themselves make no category. */
const HARM = [
  LIST.danger,
  LIST.abuse,
  LIST.hit,
  LIST.beat,
  LIST.strike,
  LIST.struck,
  LIST.injured,
  LIST.inaction,
  LIST.will_kill,
  LIST.lost_child,
];

/** A film that is shown to a child. */
function isHinted(signs: Signs): boolean {
  return signs.has(LIST.sexual_hint) || signs.has(LIST.child_word);
}

/** What a complaint names and an opinion rarely does: a weapon, a field, a threat, somebody who goes free. */
const TROUBLE = [LIST.arms, LIST.at_large, LIST.land, LIST.crop, LIST.occupy, LIST.clerk, LIST.menace];

function isTrouble(signs: Signs): boolean {
  return TROUBLE.some((list) => signs.has(list));
}

function isHarm(signs: Signs): boolean {
  return HARM.some((list) => signs.has(list));
}

function asks(
  signs: Signs,
  { accused, words, hasPhone, turns }: PostTraits,
  { own, near, pleas, griefs, matter, grave }: Weighed,
): Judgement {
  if (matter && signs.has(LIST.general_talk) && !own) return unsure('general_talk');
  if (matter && (near || pleas > 0 || griefs > 0 || hasPhone || accused)) return yes('complaint_words');
  if (turns && words > SHORT && signs.has(LIST.praise)) return yes('but');
  if (grave) return yes('grave_matter');
  if (matter) return words > SHORT ? yes('matter') : unsure('matter_without_plea');
  if (pleas > 0 && griefs > 0) return yes('complaint_words');
  if (griefs > 1 || (pleas > 1 && (own || words > FEW_WORDS))) return yes('complaint_words');
  if (near && (pleas > 0 || griefs > 0 ? words > SHORT : own && words > FEW_WORDS)) return yes('own_matter');
  return unsure('no_sign');
}

/** A post of so few words tells no story. */
const SHORT = 6;
/** A post of so few words may tell one without a plea or a grievance. */
const FEW_WORDS = 9;

/**
 * @param press the post has the handle or hashtag of a newspaper
 * @param headline it begins with a hashtag, as newspapers begin with the name of the place
 */
export function isNews(signs: Signs, press: boolean, headline: boolean): boolean {
  if (signs.has(LIST.self) || (signs.has(LIST.hint_ask) && !press && !headline)) return false;
  if (press || headline) return true;
  if (signs.has(LIST.request) || signs.has(LIST.resolved) || signs.count(LIST.promotion) >= FEW) return false;
  const clear = signs.count(LIST.police_work);
  const work = clear * FEW + (clear + signs.count(LIST.news) > 0 ? signs.count(LIST.police_work_weak) : 0) + signs.count(LIST.news);
  return work >= (signs.has(LIST.not) || signs.has(LIST.inaction) ? FEW + 1 : FEW);
}

function yes(reason: string): Judgement {
  return { actionable: 'yes', reason };
}

function unsure(reason: string): Judgement {
  return { actionable: 'unsure', reason };
}
