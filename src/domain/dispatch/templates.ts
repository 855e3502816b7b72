/** What the desk writes to citizens: fixed texts in Hindi and English, filled in with the docket number and handles. */
import { countryInSentence } from '../directory/country.ts';
import type { EmergencyCall } from '../directory/emergency-call.ts';
import { MAX_WEIGHTED_LENGTH, weightedLength } from './weighted-length.ts';

export type TemplateLanguage = 'hi' | 'en';

export interface WrittenText {
  /** Name and version, so that a text that went out can be traced. */
  readonly template: string;
  readonly text: string;
}

/** The most units that a docket may concern beside the one that holds it. */
export const MOST_ALSO_UNITS = 4;

/** Citizens who write Hindi in Latin letters get the Hindi text. */
export function templateLanguage(language: string): TemplateLanguage {
  return language === 'en' ? 'en' : 'hi';
}

/** The one reply to a citizen's post: the docket number, and the units that are asked to act (at most a lead and `MOST_ALSO_UNITS`, so that X takes it). X puts the citizen's own handle before it. */
export function forwardingReply(input: {
  number: string;
  unitHandles: readonly string[];
  language: TemplateLanguage;
  /** Whose life may be in danger: a woman gets the number of the women's helpline too. */
  emergency: 'anyone' | 'woman' | null;
  /** Where the citizen is: abroad the number there stands first. */
  call: EmergencyCall;
}): WrittenText {
  const { number, language, emergency, call } = input;
  const units = input.unitHandles.map((handle) => `@${handle}`).join(' ');
  const parts =
    language === 'hi'
      ? [`आपकी शिकायत दर्ज हो गई है, डॉकेट संख्या ${number}।`, `${units} कृपया जाँच कर कार्यवाही करें और परिणाम यहीं बताएँ।`]
      : [`Your complaint is registered under docket ${number}.`, `${units} please look into it and answer here with what was done.`];
  const help = emergency ? callForHelp(call, emergency).map((words) => words[language]) : [];
  // The name of a country may be long: X takes no more.
  const texts = help.length === 0 ? [parts.join(' ')] : help.map((words) => [...parts, words].join(' '));
  const text = texts.find((words) => weightedLength(words) <= MAX_WEIGHTED_LENGTH) ?? texts.at(-1) ?? '';
  if (weightedLength(text) > MAX_WEIGHTED_LENGTH)
    throw new Error(`The forwarding reply weighs ${weightedLength(text)}, more than X takes.`);
  return { template: `forward-${emergency ? KIND[call.where] : ''}${language}-1`, text };
}

const LOCAL_NUMBER = { en: 'your local emergency number', hi: 'स्थानीय आपात नंबर' };

const ABROAD = { en: 'abroad', hi: 'विदेश में' };

function place(code: string): InBoth {
  const { en, hi } = countryInSentence(code);
  return { en: `in ${en}`, hi: `${hi} में` };
}

/** Where the citizen is, as part of a template's name. */
const KIND = { india: '', abroad: 'abroad-', unsure: 'either-' } as const satisfies Record<EmergencyCall['where'], string>;

type InBoth = Record<TemplateLanguage, string>;

/** The best first: where it does not fit, the next one says the same in fewer words. */
function callForHelp(call: EmergencyCall, emergency: 'anyone' | 'woman'): InBoth[] {
  const india = emergency === 'woman' ? { en: '112 or 1090', hi: '112 या 1090' } : { en: '112', hi: '112' };
  if (call.where === 'india') return [{ en: `For help at once call ${india.en}.`, hi: `तुरंत मदद के लिए ${india.hi} पर कॉल करें।` }];
  const there = call.numbers === null ? LOCAL_NUMBER : { en: call.numbers.call.join(' or '), hi: call.numbers.call.join(' या ') };
  if (call.where === 'unsure') {
    const named = call.country === null || call.numbers === null ? [] : [place(call.country)];
    const full = [...named, ABROAD].map((country) => ({
      en: `In danger: if in India call ${india.en}; ${country.en} ${there.en}.`,
      hi: `तुरंत मदद: भारत में ${india.hi}; ${country.hi} ${there.hi}।`,
    }));
    const short = call.numbers === null ? { en: 'the local number', hi: 'स्थानीय नंबर' } : there;
    return [...full, { en: `In danger: in India ${india.en}; abroad ${short.en}.`, hi: `मदद: भारत में ${india.hi}; विदेश में ${short.hi}।` }];
  }
  return [{ en: `In danger call ${there.en}; in UP ${india.en}.`, hi: `तुरंत मदद: ${there.hi}; यूपी में ${india.hi}।` }];
}
