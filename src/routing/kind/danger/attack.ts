/**
 * An attack on the writer or on somebody of theirs that has just happened, and fear for one's life: posts about either are in the perfect tense or of a
 * few words, and seldom say "now". So it is enough that nothing speaks of an older case, of news, of a film or in a figure of speech.
 */
import type { Category } from '../../../domain/docket/complaint.ts';
import { LIST } from '../../words/sign-lists.ts';
import type { Signs } from '../signs/signs.ts';

export interface AttackTraits {
  readonly matters: readonly Category[];
  /** `isDrawnOutCry` */
  readonly cries: boolean;
}

/** A cry for help letter by letter, or with its vowels drawn out: "heeeelp", "B A C H A O", "b@chao". */
const DRAWN_OUT =
  /(?<![a-z])(?:h+e{3,}l+p+|h+e+l{3,}p+|h[ .*-]e[ .*-]l[ .*-]p|b[ .*-]a[ .*-](?:a[ .*-])?c[ .*-]h[ .*-]a[ .*-](?:a[ .*-])?o|b[@*]ch[a@*]+o+)(?![a-z])|ब[ .*-]चा[ .*-]ओ/iu;

export function isDrawnOutCry(text: string): boolean {
  return DRAWN_OUT.test(text);
}

export function isCryAlone(signs: Signs, { cries }: AttackTraits): boolean {
  return cries && signs.words <= CRY_OF_FEW_WORDS && !isOlderCase(signs) && !signs.has(LIST.promotion);
}

export function isJustAttacked(signs: Signs): boolean {
  if (!signs.has(LIST.attacked) || signs.has(LIST.attacked_once) || signs.has(LIST.attack_unreal) || signs.has(LIST.attack_plan))
    return false;
  const past = signs.has(LIST.was) && !signs.has(LIST.present) && !signs.has(LIST.attacked_en);
  if ((past || signs.has(LIST.joke)) && !isUrgent(signs)) return false;
  return !isOlderCase(signs) && (signs.has(LIST.self) || signs.has(LIST.present) || isUrgent(signs));
}

/** Longer posts that speak of danger to a life are petitions, unless they say that somebody stands outside, or ask for help at once. */
const CRY_OF_FEW_WORDS = 12;

export function isAfraidForLife(signs: Signs, { matters }: AttackTraits): boolean {
  const urgent = isUrgent(signs);
  if (isOlderCase(signs) || signs.has(LIST.habit) || signs.has(LIST.life_of_things) || signs.has(LIST.supposing)) return false;
  if ((signs.words > CRY_OF_FEW_WORDS || signs.has(LIST.protection)) && !urgent) return false;
  if (signs.has(LIST.begs_for_life)) return true;
  return signs.has(LIST.life_threatened) && (urgent || !matters.some((matter) => CALM.has(matter)));
}

/** Matters whose petitions speak of danger to life as a matter of course. */
const CALM: ReadonlySet<Category> = new Set([
  'land_dispute',
  'traffic',
  'corruption',
  'false_news',
  'counselling',
  'verification',
  'cyber_fraud',
]);

function isUrgent(signs: Signs): boolean {
  return [LIST.now, LIST.call_now, LIST.strong_help, LIST.send].some((list) => signs.has(list));
}

// biome-ignore format: a list
const OLDER = [
  LIST.long_ago, LIST.older, LIST.long_past, LIST.year_past, LIST.days_ago, LIST.aftermath, LIST.fir, LIST.at_large, LIST.healed, LIST.in_care, LIST.police_work, LIST.attack_over,
];
/** What even a call for help does not make new. */
const OLD_FOR_SURE = [LIST.older, LIST.long_past, LIST.year_past, LIST.on_screen, LIST.fiction, LIST.resolved, LIST.over_now];

function isOlderCase(signs: Signs): boolean {
  const any = (lists: readonly number[]) => lists.some((list) => signs.has(list));
  return any(OLD_FOR_SURE) || (any(OLDER) && !isUrgent(signs));
}
