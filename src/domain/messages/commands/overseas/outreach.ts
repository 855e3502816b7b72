/** What `outreach` says. */
import { plural, type Text } from '../../text.ts';

export const OUTREACH = {
  description: {
    en: 'Outreach abroad: meetings, talks, stalls and messages that make the service known; what is planned, what was held, how many it reached and how many joined.',
    hi: 'विदेश में प्रचार: बैठकें, व्याख्यान, स्टॉल और संदेश; क्या नियोजित है, क्या हुआ, कितनों तक पहुँचे और कितने जुड़े।',
  },
  examples: {
    en: `
Examples:
  $ uppolice outreach plan --country GB --city London --on 05-12-2026 --topic e_fir --kind meeting
  $ uppolice outreach add --planned 3 --reached 40 --joined 12
  $ uppolice outreach list --due`,
    hi: `
उदाहरण:
  $ uppolice outreach plan --country GB --city London --on 05-12-2026 --topic e_fir --kind meeting
  $ uppolice outreach add --planned 3 --reached 40 --joined 12
  $ uppolice outreach list --due`,
  },
  choicesOfAll: {
    en: `
Topics: twitter_seva, 112, 1090, e_fir, counselling, good_work, false_news, other
Kinds: meeting, talk, stall, visit, online, call, messages, print, other`,
    hi: `
विषय: twitter_seva (ट्विटर सेवा), 112, 1090, e_fir (ई-एफआईआर), counselling (परामर्श), good_work (सराहनीय कार्य), false_news (भ्रामक खबर), other (अन्य)
प्रकार: meeting (बैठक), talk (व्याख्यान), stall (स्टॉल), visit (भेंट), online (ऑनलाइन बैठक), call (फ़ोन), messages (संदेश), print (पोस्टर, पर्चे), other (अन्य)`,
  },
  country: { en: 'where: ISO 3166 code, English or Hindi name', hi: 'कहाँ: ISO 3166 कोड, अंग्रेज़ी या हिंदी नाम' },
  city: { en: 'the city there', hi: 'वहाँ का शहर' },
  topic: { en: 'what it is about', hi: 'विषय' },
  kind: { en: 'in which form', hi: 'प्रकार' },
  place: { en: 'hall, street, group', hi: 'सभागार, सड़क, समूह' },
  audience: { en: 'who comes: students, nurses, drivers', hi: 'श्रोता: छात्र, नर्सें, चालक' },
  link: { en: 'where it can be seen', hi: 'जहाँ देखा जा सके' },
  note: { en: 'a note; no names of the people who came', hi: 'टिप्पणी; आने वालों के नाम न लिखें' },
  oneDay: { en: 'One day is needed, like 20-11-2026.', hi: 'एक दिन बताएँ, जैसे 20-11-2026।' },
  choices: (choices: Text): Text => ({ en: `One of: ${choices.en}`, hi: `इनमें से एक: ${choices.hi}` }),
  askCountry: { en: 'Country (code or name):', hi: 'देश (कोड या नाम):' },
  askCity: { en: 'City (empty: the whole country):', hi: 'शहर (खाली: पूरा देश):' },
  askTopic: { en: 'What is it about?', hi: 'विषय क्या है?' },
  askKind: { en: 'In which form?', hi: 'प्रकार क्या है?' },
  planned: (id: number, topic: Text, place: Text, on: string, who: string | null): Text => ({
    en: `Planned as number ${id}: ${topic.en}, ${place.en}, ${on}${who === null ? '; nobody is coordinator there' : `, by ${who}`}. Once it has been held: uppolice outreach add --planned ${id} --reached N --joined N`,
    hi: `क्रमांक ${id} पर नियोजित: ${topic.hi}, ${place.hi}, ${on}${who === null ? '; वहाँ कोई समन्वयक नहीं है' : `, ${who} द्वारा`}। हो जाने पर: uppolice outreach add --planned ${id} --reached N --joined N`,
  }),
  held: (id: number, topic: Text, place: Text, on: string, who: string | null, reached: string, joined: string): Text => ({
    en: `Recorded as number ${id}: ${topic.en}, ${place.en}, ${on}${who === null ? '; nobody was coordinator there' : `, by ${who}`}; reached ${reached}, joined ${joined}.`,
    hi: `क्रमांक ${id} पर दर्ज: ${topic.hi}, ${place.hi}, ${on}${who === null ? '; वहाँ कोई समन्वयक नहीं था' : `, ${who} द्वारा`}; संपर्क ${reached}, जुड़े ${joined}।`,
  }),
  cancelled: (id: number, topic: Text, place: Text, on: string): Text => ({
    en: `Number ${id} is cancelled: ${topic.en}, ${place.en}, ${on}.`,
    hi: `क्रमांक ${id} रद्द: ${topic.hi}, ${place.hi}, ${on}।`,
  }),
  due: { en: 'due', hi: 'विवरण शेष' },
  fieldNumber: { en: 'No.', hi: 'क्र.' },
  fieldDay: { en: 'Day', hi: 'दिन' },
  fieldState: { en: 'State', hi: 'स्थिति' },
  fieldPlace: { en: 'Place', hi: 'स्थान' },
  fieldTopic: { en: 'Topic', hi: 'विषय' },
  fieldKind: { en: 'Kind', hi: 'प्रकार' },
  fieldReached: { en: 'Reached', hi: 'संपर्क' },
  fieldJoined: { en: 'Joined', hi: 'जुड़े' },
  fieldCoordinator: { en: 'Coordinator', hi: 'समन्वयक' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const OUTREACH_ADD = {
  description: {
    en: 'Records outreach that has been held. Whose it is follows from who was coordinator there on that day. On a terminal asks for what is missing.',
    hi: 'हो चुके प्रचार कार्यक्रम को दर्ज करता है। उस दिन वहाँ जो समन्वयक थे, कार्यक्रम उनके नाम दर्ज होता है। टर्मिनल पर जो शेष हो वह पूछता है।',
  },
  on: { en: 'the day on which it was held, as it was there', hi: 'जिस दिन हुआ, वहाँ की तारीख' },
  reached: { en: 'how many people were spoken to', hi: 'कितने लोगों से बात हुई' },
  joined: { en: 'how many of them follow the handle since', hi: 'उनमें से कितने हैंडल से जुड़े' },
  planned: { en: 'number of the planned one that has been held', hi: 'उस नियोजित कार्यक्रम का क्रमांक जो हो चुका है' },
  askDay: { en: 'Day (20-11-2026, today):', hi: 'दिन (20-11-2026, आज):' },
  askReached: { en: 'How many were reached', hi: 'कितनों से संपर्क हुआ' },
  askJoined: { en: 'How many joined', hi: 'कितने जुड़े' },
  examples: {
    en: `
Examples:
  $ uppolice outreach add --country GB --city London --on 20-11-2026 --topic 112 --kind meeting --reached 40 --joined 12
  $ uppolice outreach add --planned 3 --reached 40 --joined 12 --link https://x.com/UPPolNRI/status/1
  $ uppolice outreach add`,
    hi: `
उदाहरण:
  $ uppolice outreach add --country ब्रिटेन --city London --on 20-11-2026 --topic 112 --kind बैठक --reached 40 --joined 12
  $ uppolice outreach add --planned 3 --reached 40 --joined 12 --link https://x.com/UPPolNRI/status/1
  $ uppolice outreach add`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const OUTREACH_PLAN = {
  description: {
    en: 'Plans outreach for a day to come, or cancels what was planned. On a terminal asks for what is missing.',
    hi: 'आने वाले दिन के लिए प्रचार कार्यक्रम की योजना दर्ज करता है, या उसे रद्द करता है। टर्मिनल पर जो शेष हो वह पूछता है।',
  },
  on: { en: 'the day for which it is planned', hi: 'जिस दिन के लिए योजना है' },
  cancel: { en: 'cancel the planned one with this number', hi: 'इस क्रमांक का नियोजित कार्यक्रम रद्द करें' },
  reason: { en: 'why it is cancelled; kept with your name', hi: 'रद्द करने का कारण; आपके नाम के साथ रखा जाता है' },
  reasonNeeded: { en: 'The reason for cancelling', hi: 'रद्द करने का कारण' },
  strayReason: { en: '--reason goes with --cancel.', hi: '--reason केवल --cancel के साथ दें।' },
  cancelAlone: { en: '--cancel goes with --reason alone.', hi: '--cancel के साथ केवल --reason दें।' },
  askDay: { en: 'Day (05-12-2026):', hi: 'दिन (05-12-2026):' },
  examples: {
    en: `
Examples:
  $ uppolice outreach plan --country AE --city Dubai --on 05-12-2026 --topic e_fir --kind talk --place "India Club"
  $ uppolice outreach plan --cancel 3 --reason "the hall is closed"`,
    hi: `
उदाहरण:
  $ uppolice outreach plan --country यूएई --city Dubai --on 05-12-2026 --topic e_fir --kind व्याख्यान --place "India Club"
  $ uppolice outreach plan --cancel 3 --reason "सभागार बंद है"`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const OUTREACH_LIST = {
  description: {
    en: 'Outreach by day: planned, held, cancelled, with the figures. "due": the day is over, and nobody has said how it went.',
    hi: 'दिन के क्रम से प्रचार कार्यक्रम: नियोजित, संपन्न, रद्द, आँकड़ों के साथ। "विवरण शेष": दिन बीत गया, पर परिणाम दर्ज नहीं हुआ।',
  },
  country: { en: 'in this country', hi: 'इस देश में' },
  topic: { en: 'on this topic', hi: 'इस विषय पर' },
  planned: { en: 'only what is planned', hi: 'केवल नियोजित' },
  due: { en: 'only what was planned for days that are over', hi: 'केवल वे जिनका दिन बीत गया और विवरण शेष है' },
  from: { en: 'from this day on', hi: 'इस दिन से' },
  to: { en: 'up to this day, included', hi: 'इस दिन तक, यह दिन सहित' },
  none: { en: 'No such outreach.', hi: 'ऐसा कोई प्रचार कार्यक्रम नहीं है।' },
  total: (held: number, reached: string, joined: string, due: number): Text => ({
    en: `${held} held: ${reached} reached, ${joined} joined${due === 0 ? '' : ` · ${due} ${plural(due, 'is', 'are')} due: uppolice outreach list --due`}`,
    hi: `${held} संपन्न: ${reached} से संपर्क, ${joined} जुड़े${due === 0 ? '' : ` · ${due} का विवरण शेष: uppolice outreach list --due`}`,
  }),
  examples: {
    en: `
Examples:
  $ uppolice outreach list
  $ uppolice outreach list --country GB --from 2026-10 --to 2026-10 --json
  $ uppolice outreach list --due`,
    hi: `
उदाहरण:
  $ uppolice outreach list
  $ uppolice outreach list --country ब्रिटेन --from 2026-10 --to 2026-10 --json
  $ uppolice outreach list --due`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
