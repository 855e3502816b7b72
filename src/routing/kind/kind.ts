/** Puts the kind of a post together from its signs: category, urgency, language and so on. It describes what is said, never who says it. */
import type { Category } from '../../domain/docket/complaint.ts';
import type { Reading } from '../../domain/reading/reading.ts';
import type { AnnotatedPost } from '../names/annotated-post.ts';
import { hasPhone } from '../text/number-runs.ts';
import { LIST } from '../words/sign-lists.ts';
import { wordSet } from '../words/word-set.ts';
import { accusedPolice, isActor } from './accused.ts';
import { isNews, judge } from './actionable.ts';
import { namesMinor } from './age.ts';
import { dangerOf, mattersOf, rankedCategories } from './matters/categories.ts';
import { withLikelyMatters } from './matters/likely-matters.ts';
import { countryOf } from './country.ts';
import { isDrawnOutCry } from './danger/attack.ts';
import { isEmergency, isPlayful } from './danger/emergency.ts';
import { isHinted } from './hints.ts';
import { languageOf } from './language.ts';
import { namedSection } from './law-sections.ts';
import { hasPressHashtag } from './press.ts';
import { withheldClass } from './sensitive.ts';
import { Signs } from './signs/signs.ts';
import { isWorrying, oddsOf } from './danger/weigh.ts';

/** Laughing emoji. */
const LAUGHING = /[\u{1f602}\u{1f923}\u{1f639}\u{1f606}\u{1f61c}\u{1f92a}]/u;
/** Reasons for which a post is about no particular person. */
const ABOUT_NOBODY = new Set(['joke', 'fiction', 'greeting', 'promotion', 'awareness', 'opinion']);
/** Reasons for which a post accuses no police. */
const BLAMELESS = new Set(['news', 'praise', 'resolved']);
const ABOUT_POLICE: ReadonlySet<Category> = new Set(['police_misconduct', 'fir_refused']);

export function kindOf(post: AnnotatedPost): Omit<Reading, 'routing'> {
  const { source, tokens } = post;
  const signs = new Signs(post);
  const country = countryOf(post);
  const minor = namesMinor(post, signs);
  const section = namedSection(post);
  const told = mattersOf(signs, minor, section);
  const accused = accusedPolice(signs, post, told.size === 0);
  const matters = rankedCategories(signs, told, accused.misconduct);
  const press = source.tagged.some(({ kind }) => kind === 'press') || hasPressHashtag(post);
  const phone = hasPhone(post.numbers);
  const headline = (tokens[0]?.hashtag ?? 0) > 0;
  const news = isNews(signs, press, headline);
  const laughing = LAUGHING.test(source.text);
  const playful = isPlayful(signs, laughing);
  const emergency = isEmergency(signs, { matters, minor, news, playful, cries: isDrawnOutCry(source.text), odds: oddsOf(signs, 'danger') });
  const hinted = isHinted(signs, matters);
  const victimOdds = oddsOf(signs, 'victim');
  const worrying = !news && !playful && isWorrying(victimOdds);
  const { actionable, reason } = judge(signs, {
    matters,
    accused: accused.level !== null,
    words: signs.words,
    hasMedia: source.hasMedia,
    hasPhone: phone,
    emergency,
    press,
    headline,
    news,
    laughing,
    turns: turns(signs, post),
    dutiful: isDutiful(signs, post),
    hinted,
    worrying,
  });
  const aboutNobody = ABOUT_NOBODY.has(reason) && !((hinted || worrying) && actionable !== 'no');
  const blameless = aboutNobody || BLAMELESS.has(reason);
  const plain = blameless ? matters : withLikelyMatters(signs, matters);
  const categories = aboutNobody ? [] : plain.filter((category) => !blameless || !ABOUT_POLICE.has(category));
  if (emergency && categories.length === 0) categories.push(...dangerOf(signs));
  if (reason === 'praise' && !ofScreenOrSport(signs)) categories.push('praise');
  if (reason === 'news' || reason === 'headline') categories.push('news');
  if (country !== null) categories.push('overseas');
  return {
    language: languageOf(post, signs),
    categories: categories.length > 0 ? categories : ['other'],
    actionable,
    actionableReason: reason,
    urgency: emergency ? 'emergency' : 'normal',
    withheld: withheldClass(signs, {
      matters,
      minor,
      aboutNobody,
      news: BLAMELESS.has(reason),
      playful,
      section,
      hinted,
      brokenOff: isBrokenOff(signs, source.text),
      emergency,
      odds: victimOdds,
    }),
    accusedPolice: blameless ? null : accused.level,
    country,
    hasPhone: phone,
  };
}

/** A player or a film is praised, and no police. */
function ofScreenOrSport(signs: Signs): boolean {
  return (signs.has(LIST.calm_sport) || signs.has(LIST.calm_screen)) && !OFFICERS.some((list) => signs.has(list));
}

/** "बेटी के साथ...", "wife ke saath ward boy ne…", "को बंधक बनाकर रात भर...". */
const BROKEN_OFF = /(?:साथ|s(?:a|aa)th)[^.।!?\n…]{0,24}(?:\.\.|…)/iu;
const BROKEN_LATE = /(?:ने|\bne|रात भर|raat bhar|अकेला पाकर|akela pakar)\s?(?:\.\.|…)/iu;

/** "… ke bahane kapde uthaye aur": the end of the post. */
const BROKEN_END = /(?:ने|\bne|और|\baur)\s*$/iu;

/** Of whom such a sentence may tell: a thief is alone at night too. */
const BROKEN_ABOUT = [LIST.female, LIST.child_word, LIST.kin, LIST.self, LIST.with_her, LIST.with_me];

function isBrokenOff(signs: Signs, text: string): boolean {
  if (BROKEN_END.test(text) && (signs.has(LIST.hint_force) || signs.has(LIST.hint_alone)) && BROKEN_ABOUT.some((list) => signs.has(list)))
    return true;
  if (BROKEN_OFF.test(text)) return signs.has(LIST.with_her) || signs.has(LIST.with_me);
  return BROKEN_LATE.test(text) && (signs.has(LIST.female) || signs.has(LIST.child_word));
}

/** Behind a verb or a comma "par" means "but", else "on". */
// biome-ignore format: a table
const VERB_ENDS = wordSet(
  'है', 'हैं', 'था', 'थि', 'थे', 'हूं', 'हुं', 'दिया', 'दि', 'गया', 'गई', 'गइ', 'गए', 'किया', 'कि', 'हुआ', 'हुइ', 'लिया', 'तो', 'आपका', 'सर', 'रहा', 'रहि', 'रहे', 'चुका', 'चुकि',
  'hai', 'hain', 'he', 'h', 'tha', 'thi', 'the', 'hu', 'hun', 'diya', 'di', 'gaya', 'gayi', 'gai', 'gye', 'gaye', 'kiya', 'hua', 'hui', 'liya', 'to', 'ki', 'aapka', 'apka', 'sir',
);

function turns(signs: Signs, { words, tokens }: AnnotatedPost): boolean {
  if (signs.has(LIST.contrast)) return true;
  return signs.places(LIST.turn_word).some((at) => (tokens[at]?.breakBefore ?? 0) > 0 || VERB_ENDS.has(words[at - 1]?.form ?? ''));
}

const OFFICERS = [LIST.thana_accused, LIST.district_accused, LIST.higher_accused, LIST.police];
const ASKED = [
  LIST.self,
  LIST.kin,
  LIST.grievance,
  LIST.request,
  LIST.not,
  LIST.abuse,
  LIST.inaction,
  LIST.demand,
  LIST.money,
  LIST.amount,
  LIST.taken,
  LIST.hint_ask,
];

function isDutiful(signs: Signs, { words }: AnnotatedPost): boolean {
  if (ASKED.some((list) => signs.has(list))) return false;
  return OFFICERS.some((list) => signs.places(list).some((at) => isActor(words, at)));
}
