/** Whether the text must be withheld, and why: a victim of a sexual offence, a child, a person in need of counselling. In doubt it is withheld. */
import type { Category, WithheldClass } from '../../domain/docket/complaint.ts';
import { LIST } from '../words/sign-lists.ts';
import { isTroubled } from './hints.ts';
import type { NamedSection } from './law-sections.ts';
import type { Signs } from './signs/signs.ts';

export interface SensitiveTraits {
  readonly matters: readonly Category[];
  /** The post gives the age of a child. */
  readonly minor: boolean;
  /** A joke, a greeting, general advice: it is about no particular person. */
  readonly aboutNobody: boolean;
  readonly news: boolean;
  readonly playful: boolean;
  readonly section: NamedSection;
  /** `isHinted` */
  readonly hinted: boolean;
  /** "मेरी बेटी के साथ...": the sentence stops where the deed would come. */
  readonly brokenOff: boolean;
  readonly emergency: boolean;
  /** `oddsOf` a victim. */
  readonly odds: number;
}

export function withheldClass(signs: Signs, traits: SensitiveTraits): WithheldClass | null {
  const { matters, minor, aboutNobody, news, playful, section } = traits;
  if (playful && !signs.has(LIST.self)) return null;
  if (signs.has(LIST.event_notice) && !signs.has(LIST.self) && !signs.has(LIST.kin)) return null;
  if (isCampaign(signs, aboutNobody)) return null;
  // "Hang the rapists": a demand on behalf of all, about no particular victim.
  const slogan = signs.has(LIST.slogan) && !signs.has(LIST.self) && section === null;
  const offence = signs.has(LIST.sexual_offence) && !slogan && !(aboutNobody && !signs.has(LIST.female) && !signs.has(LIST.child_word));
  const refuted = isRefuted(signs, traits);
  if ((offence && !refuted) || section === 'offence') return 'sexual_offence';
  if (aboutNobody || slogan) return null;
  if ((minor || (signs.has(LIST.child) && !isOfMarriage(signs, matters)) || isOfPupil(signs)) && !news && !refuted) return 'child';
  if (matters.includes('counselling') && !refuted) return 'counselling';
  if (!news && isTroubled(signs, matters)) return 'counselling';
  // The post may not say all that happened.
  if (matters.length === 0 && signs.has(LIST.veiled)) return 'unsure';
  if (section === 'statement' || signs.has(LIST.unsaid) || signs.has(LIST.survivor)) return 'unsure';
  if (!news && (traits.brokenOff || isVeiled(signs, matters.includes('cyber_fraud')) || traits.hinted)) return 'unsure';
  if (refuted || isPatrolWanted(signs) || (matters.includes('land_dispute') && !signs.has(LIST.in_law))) return null;
  if (signs.has(LIST.harassed) || (matters.includes('crime_against_women') && mayConceal(signs, matters))) return 'unsure';
  return !news && isLikelyVictim(signs, traits) ? 'unsure' : null;
}

/** From these odds on all concepts together tell of a victim, though no rule names one; less is enough where one of them says what was done. */
const LIKELY = 1.8;
const LIKELY_WITH_DEED = 0.5;
const SURE = 2.5;
const REFUTED = -3;
/** So few say nothing against one. */
const FEWEST_WORDS = 6;
// biome-ignore format: a list
const DEEDS = [
  LIST.hurt_rape, LIST.hurt_touch, LIST.hurt_lewd, LIST.hurt_media, LIST.hurt_trade, LIST.hint_touch, LIST.hint_bare, LIST.hint_shame, LIST.hint_ask, LIST.sexual_hint,
];
/** Told in the same words, without a victim. */
// biome-ignore format: a list
const OF_PROPERTY = ['theft', 'land_dispute', 'traffic', 'corruption', 'verification', 'false_news', 'missing_person'] as const satisfies readonly Category[];

/** Without such a deed these say all that happened. */
const OPENLY_TOLD = [...OF_PROPERTY, 'crime_against_women', 'assault', 'police_misconduct'] as const satisfies readonly Category[];

/** What only weak words tell may hide another matter. */
function isTold(signs: Signs, matters: readonly Category[], among: readonly (typeof OPENLY_TOLD)[number][]): boolean {
  return among.some((matter) => matters.includes(matter) && signs.has(LIST[matter]));
}

function isLikelyVictim(signs: Signs, { matters, emergency, odds }: SensitiveTraits): boolean {
  // People tell of a danger in the same words: somebody is held, alone, afraid.
  if (emergency) return odds > SURE;
  const deed = DEEDS.some((list) => signs.has(list));
  // So do those who look for a grown woman: her kin, her age, the police who write nothing down.
  if (matters.includes('missing_person') && !deed) return odds > SURE;
  if (odds > LIKELY && (deed || !isTold(signs, matters, OPENLY_TOLD))) return true;
  return odds > LIKELY_WITH_DEED && deed && !isTold(signs, matters, OF_PROPERTY);
}

/** The rest of the post speaks so plainly of something else that no single word is believed: "nude colour ki saree". A section of law is. */
function isRefuted({ words }: Signs, { odds, section, brokenOff }: SensitiveTraits): boolean {
  return odds < REFUTED && words >= FEWEST_WORDS && section === null && !brokenOff;
}

/** A lesson on what a bad touch is. */
function isCampaign(signs: Signs, aboutNobody: boolean): boolean {
  return signs.count(LIST.hint_campaign) >= (aboutNobody ? 1 : FEW) && !signs.has(LIST.self) && !signs.has(LIST.kin);
}

/** A woman is harassed or beaten. A demand for dowry or a death that the post states openly conceals nothing. */
function mayConceal(signs: Signs, matters: readonly Category[]): boolean {
  return !matters.includes('murder') && [LIST.hit, LIST.beat, LIST.beat_en, LIST.grab_her].some((list) => signs.has(list));
}

/** A sexual offence in veiled words: one sign that nearly says it, or several of hint, place, man in power and silence. */
function isVeiled(signs: Signs, fraud: boolean): boolean {
  const has = (...lists: readonly number[]) => lists.some((list) => signs.has(list));
  if (has(LIST.law_victim, LIST.she_exploited) || (has(LIST.proposition) && has(LIST.male_power))) return true;
  if (!has(LIST.victim_she, LIST.self, LIST.her_inlaw)) return false;
  if (has(LIST.sexual_sure)) return true;
  if (has(LIST.institution) && has(LIST.inmates) && has(LIST.inmates_fate)) return true;
  if (has(LIST.sold_person) && has(LIST.female, LIST.child_word)) return true;
  if (has(LIST.female, LIST.child) && has(LIST.come_back) && has(LIST.seized, LIST.taken_off, LIST.led_off, LIST.captive_word)) return true;
  const hints = signs.count(LIST.sexual_hint);
  if (hints === 0 && (fraud || !has(LIST.hushed) || !has(LIST.sexual_setting))) return false;
  const settings = Math.min(signs.count(LIST.sexual_setting), FEW);
  const weight = hints + settings + Number(has(LIST.male_power)) + FEW * Number(has(LIST.hushed, LIST.blackmail));
  return weight >= (!fraud && has(LIST.female, LIST.child_word, LIST.with_her, LIST.with_me, LIST.her_inlaw) ? FEW + 1 : 2 * FEW);
}

const FEW = 2;

/** A wife is put out or left, with her child: nothing was done to the child. */
function isOfMarriage(signs: Signs, matters: readonly Category[]): boolean {
  return (
    matters.includes('crime_against_women') &&
    (signs.has(LIST.wedlock) || signs.has(LIST.in_law_strict)) &&
    !DEEDS.some((list) => signs.has(list))
  );
}

/** A girl of the eighth class who is pregnant, touched or wed. */
function isOfPupil(signs: Signs): boolean {
  return (
    signs.has(LIST.school_year) &&
    [LIST.sexual_sure, LIST.sexual_hint, LIST.child_harm, LIST.pregnant, LIST.wed].some((list) => signs.has(list))
  );
}

/** Idlers who harass all girls of a place: patrols are asked for, and nobody is named. */
function isPatrolWanted(signs: Signs): boolean {
  return signs.has(LIST.patrol) && !signs.has(LIST.self) && !signs.has(LIST.kin);
}
