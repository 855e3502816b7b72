/** What is said of outreach abroad that can't be planned or recorded as typed. */
import type { Text } from '../../text.ts';

export const OUTREACH_RULES = {
  missing: (country: boolean, on: boolean, topic: boolean): Text => {
    const what = [...(country ? ['--country'] : []), ...(on ? ['--on'] : []), ...(topic ? ['--topic'] : [])];
    return {
      en: `${what.join(', ')}: still missing.`,
      hi: `${what.join(', ')}: देना आवश्यक है।`,
    };
  },
  likeThis: {
    en: 'Like this: uppolice outreach add --country GB --city London --on 20-11-2026 --topic 112 --reached 40 --joined 12',
    hi: 'इस तरह: uppolice outreach add --country GB --city London --on 20-11-2026 --topic 112 --reached 40 --joined 12',
  },
  notAbroad: { en: 'Outreach is recorded for countries abroad.', hi: 'प्रचार कार्यक्रम केवल विदेश के लिए दर्ज होते हैं।' },
  nameCountryAbroad: { en: 'Name the country where it is held: --country GB', hi: 'जिस देश में हो वह बताएँ: --country GB' },
  dayIsOver: (day: string): Text => ({
    en: `${day} is over: nothing can be planned for it.`,
    hi: `${day} बीत चुका है: उस दिन के लिए योजना नहीं बन सकती।`,
  }),
  recordIt: {
    en: 'What has been held is recorded with: uppolice outreach add',
    hi: 'जो हो चुका है वह इससे दर्ज करें: uppolice outreach add',
  },
  stillToCome: (day: string): Text => ({ en: `${day} is still to come.`, hi: `${day} अभी आया नहीं है।` }),
  planIt: { en: 'Plan it: uppolice outreach plan', hi: 'योजना दर्ज करें: uppolice outreach plan' },
  sayTheDay: { en: 'If it was held earlier, say when: --on DATE', hi: 'यदि पहले हो चुका है तो दिन बताएँ: --on DATE' },
  moreJoinedThanReached: (joined: number, reached: number): Text => ({
    en: `${joined} joined, but only ${reached} were reached.`,
    hi: `${joined} जुड़े, पर संपर्क केवल ${reached} से हुआ।`,
  }),
  countsMean: {
    en: '--reached counts everybody who was spoken to, --joined those of them who follow the handle since.',
    hi: '--reached में वे सब जिनसे बात हुई, --joined में उनमें से वे जो हैंडल से जुड़े।',
  },
  noSuch: (id: number): Text => ({ en: `There is no outreach number ${id}.`, hi: `क्रमांक ${id} का कोई प्रचार कार्यक्रम नहीं है।` }),
  seePlanned: { en: 'See what is planned: uppolice outreach list --planned', hi: 'नियोजित देखें: uppolice outreach list --planned' },
  wasHeld: (id: number, day: string): Text => ({ en: `Number ${id} was held on ${day}.`, hi: `क्रमांक ${id} ${day} को संपन्न हो चुका है।` }),
  wasCancelled: (id: number): Text => ({ en: `Number ${id} was cancelled.`, hi: `क्रमांक ${id} रद्द हो चुका है।` }),
  thePlace: { en: 'The place', hi: 'स्थान' },
  theAudience: { en: 'The audience', hi: 'श्रोता' },
  theNote: { en: 'The note', hi: 'टिप्पणी' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
