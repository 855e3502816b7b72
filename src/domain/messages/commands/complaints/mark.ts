/** What `mark` says. */
import type { Text } from '../../text.ts';

export const MARK = {
  description: {
    en: `Decides what a person knows better than the machine: whether a docket is an emergency, whether its text is withheld, whether it is a complaint, what it is about, and in which country the complainant lives. The decision holds whatever is read later; what speaks against it sets attention and is shown. Several dockets are all checked before any is changed.
Of a post that waits for a person (list --waiting-posts) only --complaint and --no-complaint are decided: a complaint gets a docket of its own, any other post no longer waits.`,
    hi: `जो बात व्यक्ति मशीन से बेहतर जानता है, उसका निर्णय दर्ज करता है: डॉकेट आपात है या नहीं, पाठ गोपनीय है या नहीं, शिकायत है या नहीं, श्रेणी क्या है, और शिकायतकर्ता किस देश में रहते हैं। बाद में कुछ भी पढ़ा जाए, निर्णय बना रहता है; विपरीत बात आने पर "नागरिक का नया संदेश" लगता है और वह पोस्ट दिखाई जाती है। कई डॉकेट हों तो पहले सब जाँचे जाते हैं, फिर बदले जाते हैं।
किसी व्यक्ति के निर्णय की प्रतीक्षा वाली पोस्ट (list --waiting-posts) पर केवल --complaint और --no-complaint दिए जाते हैं: शिकायत को अपना डॉकेट मिलता है, अन्य पोस्ट फिर प्रतीक्षा में नहीं रहती।`,
  },
  emergency: { en: 'life or limb is in danger now', hi: 'अभी जान का खतरा है: आपात' },
  noEmergency: { en: 'nobody is in danger now', hi: 'अभी किसी को खतरा नहीं है: आपात नहीं' },
  sensitive: {
    en: 'withhold it and the dockets linked with it: sexual_offence, child, counselling or unsure',
    hi: 'इसे और इससे जुड़े डॉकेट को गोपनीय रखें: sexual_offence, child, counselling या unsure',
  },
  notSensitive: {
    en: 'no longer withhold it, nor what was withheld only because of it',
    hi: 'इसे गोपनीय न रखें, और न उसे जो केवल इसी के कारण गोपनीय था',
  },
  complaint: { en: 'it is a complaint; a post that waits gets its docket', hi: 'यह शिकायत है; प्रतीक्षा वाली पोस्ट को डॉकेट मिलता है' },
  noComplaint: { en: 'it is not one; a post that waits is put away', hi: 'यह शिकायत नहीं है; प्रतीक्षा वाली पोस्ट हटाई जाती है' },
  category: {
    en: 'what it is about, in place of what was read: one or several, as codes or words',
    hi: 'श्रेणी, पढ़ी गई के स्थान पर: एक या अधिक, कोड या शब्दों में',
  },
  country: {
    en: 'where the complainant lives: ISO 3166 code, English or Hindi name; IN: not abroad',
    hi: 'शिकायतकर्ता किस देश में रहते हैं: ISO 3166 कोड, अंग्रेज़ी या हिंदी नाम; IN: विदेश में नहीं',
  },
  reason: { en: 'why; kept with the event', hi: 'कारण; घटना के साथ लिखा रहता है' },
  examples: {
    en: `
Examples:
  $ uppolice mark 31
  $ uppolice mark UPP-2026-000123-8 --no-emergency --reason "a film title, nobody is in danger"
  $ uppolice mark UPP-2026-000123-8 --sensitive child --reason "the girl is 15, says her brother on the phone"
  $ uppolice mark UPP-2026-000123-8 UPP-2026-000124-6 --category land_dispute --reason "both about the same wall"
  $ uppolice mark UPP-2026-000123-8 --country OM --reason "writes that she works in Muscat"
  $ uppolice mark P12 --complaint --reason "the post replied to was deleted, she asks for help"
  $ uppolice mark P13 P14 --no-complaint --reason "greetings to a politician"`,
    hi: `
उदाहरण:
  $ uppolice mark 31
  $ uppolice mark UPP-2026-000123-8 --no-emergency --reason "फिल्म का नाम है, किसी को खतरा नहीं"
  $ uppolice mark UPP-2026-000123-8 --sensitive child --reason "भाई ने फोन पर बताया कि लड़की 15 वर्ष की है"
  $ uppolice mark UPP-2026-000123-8 UPP-2026-000124-6 --category "भूमि विवाद" --reason "दोनों एक ही दीवार के विषय में"
  $ uppolice mark UPP-2026-000123-8 --country ओमान --reason "लिखती हैं कि मस्कट में काम करती हैं"
  $ uppolice mark P12 --complaint --reason "मूल पोस्ट हटा दी गई, सहायता माँगी है"
  $ uppolice mark P13 P14 --no-complaint --reason "नेता को शुभकामनाएँ"`,
  },
  saySomething: { en: 'The decision is missing.', hi: 'निर्णय देना आवश्यक है।' },
  giveOne: {
    en: 'Give one or more of --emergency, --no-emergency, --sensitive CLASS, --not-sensitive, --complaint, --no-complaint, --category C, --country C.',
    hi: '--emergency, --no-emergency, --sensitive CLASS, --not-sensitive, --complaint, --no-complaint, --category C, --country C में से एक या अधिक दें।',
  },
  bothOf: (one: string, other: string): Text => ({
    en: `${one} and ${other} contradict each other.`,
    hi: `${one} और ${other} एक साथ नहीं दिए जा सकते।`,
  }),
  emergencyIsComplaint: {
    en: 'What is no complaint is no emergency: --emergency and --no-complaint contradict each other.',
    hi: 'जो शिकायत नहीं, वह आपात नहीं: --emergency और --no-complaint एक साथ नहीं दिए जा सकते।',
  },
  leaveOneOut: { en: 'Leave one of them out.', hi: 'इनमें से एक हटाएँ।' },
  noClass: (typed: string): Text => ({
    en: `There is no class "${typed}" for which text is withheld.`,
    hi: `गोपनीयता का "${typed}" नाम का कोई वर्ग नहीं है।`,
  }),
  classes: (codes: Text): Text => ({ en: `The classes: ${codes.en}.`, hi: `वर्ग: ${codes.hi}।` }),
  docketsFirst: { en: 'Dockets go first: uppolice mark DOCKET --category C', hi: 'डॉकेट पहले लिखें: uppolice mark DOCKET --category C' },
  whichCategory: { en: 'The category is missing.', hi: 'श्रेणी देना आवश्यक है।' },
  postsAndDockets: {
    en: 'Some of these are dockets, others are posts that wait.',
    hi: 'इनमें कुछ डॉकेट हैं और कुछ प्रतीक्षा वाली पोस्ट।',
  },
  inTwoCalls: { en: 'Mark them in two calls.', hi: 'उन्हें दो बार में चिह्नित करें।' },
  postTakesComplaint: {
    en: 'Of a post that waits only --complaint or --no-complaint can be decided.',
    hi: 'प्रतीक्षा वाली पोस्ट पर केवल --complaint या --no-complaint दिया जा सकता है।',
  },
  giveItADocketFirst: {
    en: 'Give it a docket first, then mark that: uppolice mark POST --complaint --reason …',
    hi: 'पहले उसे डॉकेट दें, फिर उस पर चिह्न लगाएँ: uppolice mark POST --complaint --reason …',
  },
  whatIsRight: { en: 'What is right?', hi: 'सही क्या है?' },
  complaintShort: { en: 'it is a complaint', hi: 'यह शिकायत है' },
  noComplaintShort: { en: 'it is no complaint', hi: 'यह शिकायत नहीं है' },
  sensitiveShort: { en: 'its text is withheld', hi: 'पाठ गोपनीय रखना है' },
  notSensitiveShort: { en: 'its text is not withheld', hi: 'पाठ गोपनीय नहीं रखना है' },
  categoryShort: { en: 'it is about something else', hi: 'श्रेणी कुछ और है' },
  whichClass: { en: 'Why is it withheld?', hi: 'गोपनीय किस कारण?' },
  whatIsItAbout: { en: 'What is it about?', hi: 'श्रेणी क्या है?' },
  question: { en: 'Mark it?', hi: 'चिह्नित करें?' },
  reasonNeeded: { en: 'The reason', hi: 'कारण' },
  changed: (part: Text, from: Text, to: Text): Text => ({
    en: `${part.en}: ${from.en} → ${to.en}`,
    hi: `${part.hi}: ${from.hi} → ${to.hi}`,
  }),
  confirmed: (part: Text, value: Text): Text => ({
    en: `${part.en}: ${value.en}, as it had been read; from now on this holds`,
    hi: `${part.hi}: ${value.hi}, जैसा पढ़ा गया था; अब यही बना रहेगा`,
  }),
  stood: (part: Text, value: Text): Text => ({
    en: `${part.en}: ${value.en}, as a person had decided already`,
    hi: `${part.hi}: ${value.hi}, व्यक्ति द्वारा पहले से निर्धारित`,
  }),
  changedHidden: (part: Text): Text => ({
    en: `${part.en}: changed; it is withheld with the docket`,
    hi: `${part.hi}: बदला गया; डॉकेट के साथ गोपनीय है`,
  }),
  implied: (line: Text): Text => ({ en: `${line.en} (it follows from the rest)`, hi: `${line.hi} (शेष निर्णय से)` }),
  unitHasEarlier: (number: string): Text => ({
    en: `The unit has the earlier packet: uppolice forward ${number} --update --via print`,
    hi: `इकाई के पास पुराना विवरण है: uppolice forward ${number} --update --via print`,
  }),
  leansOnWithheld: (number: string): Text => ({
    en: `It answers, quotes or continues ${number}, which is withheld: what this docket shows may show of that one. See: uppolice show ${number}`,
    hi: `यह ${number} का उत्तर, उद्धरण या अगला डॉकेट है, जो गोपनीय है: इसमें उसकी बातें दिख सकती हैं। देखें: uppolice show ${number}`,
  }),
  linkedWithheld: (number: string): Text => ({
    en: `${number} is linked with it and withheld too.`,
    hi: `${number} इससे जुड़ा है और इसके साथ गोपनीय है।`,
  }),
  linkedLifted: (number: string): Text => ({
    en: `${number} was withheld only because of it and no longer is.`,
    hi: `${number} केवल इसी के कारण गोपनीय था, अब नहीं है।`,
  }),
  linkedStands: (number: string): Text => ({
    en: `${number} is linked with it and still not withheld: a person has decided so. Look at it again: uppolice show ${number}`,
    hi: `${number} इससे जुड़ा है, पर व्यक्ति के निर्णय से गोपनीय नहीं है। उसे फिर देखें: uppolice show ${number}`,
  }),
  isDocket: (post: string, number: string): Text => ({ en: `${post} is docket ${number} now.`, hi: `${post} अब डॉकेट ${number} है।` }),
  entersNext: (post: string): Text => ({
    en: `${post} gets its docket with the next import or sync.`,
    hi: `${post} को अगले import या sync के साथ डॉकेट मिलेगा।`,
  }),
  putAway: (post: string): Text => ({ en: `${post} no longer waits for a person.`, hi: `${post} अब प्रतीक्षा में नहीं है।` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
