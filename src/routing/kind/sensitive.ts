/** Whether the text must be withheld, and why: a victim of a sexual offence, a child, a person in need of counselling. In doubt it is withheld. */
import type { Category, WithheldClass } from '../../domain/docket/complaint.ts';
import { LIST } from '../words/sign-lists.ts';
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
}

export function withheldClass(signs: Signs, traits: SensitiveTraits): WithheldClass | null {
  const { matters, minor, aboutNobody, news, playful, section } = traits;
  if (playful && !signs.has(LIST.self)) return null;
  // "Hang the rapists": a demand on behalf of all, about no particular victim.
  const slogan = signs.has(LIST.slogan) && !signs.has(LIST.self) && section === null;
  const offence = signs.has(LIST.sexual_offence) && !slogan && !(aboutNobody && !signs.has(LIST.female) && !signs.has(LIST.child_word));
  if (offence || section === 'offence') return 'sexual_offence';
  if (aboutNobody || slogan) return null;
  if ((minor || signs.has(LIST.child)) && !news) return 'child';
  if (matters.includes('counselling')) return 'counselling';
  // The post may not say all that happened.
  if (section === 'statement' || signs.has(LIST.unsaid) || signs.has(LIST.survivor)) return 'unsure';
  return signs.has(LIST.harassed) || (matters.includes('crime_against_women') && mayConceal(signs, matters)) ? 'unsure' : null;
}

/** A woman is harassed or beaten. A demand for dowry or a death that the post states openly conceals nothing. */
function mayConceal(signs: Signs, matters: readonly Category[]): boolean {
  return !matters.includes('murder') && [LIST.hit, LIST.beat, LIST.beat_en, LIST.grab_her].some((list) => signs.has(list));
}
