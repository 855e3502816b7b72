/** What `list` and `search` say, and the filters that they share with `export`. */
import type { Text } from '../../text.ts';

export const LIST = {
  description: {
    en: 'Complaints of the register. On a terminal what fits it, 30 at most: open emergencies, then what has waited longest for the desk, and how many there are; in a pipe and as JSON all of them, by number.',
    hi: 'रजिस्टर की शिकायतें। टर्मिनल पर जितनी समाएँ, अधिकतम 30: पहले खुली आपात शिकायतें, फिर जो सबसे अधिक समय से डेस्क की प्रतीक्षा में हैं, और कुल संख्या; पाइप और JSON में सभी, संख्या के क्रम में।',
  },
  text: { en: 'complaints whose posts contain these words', hi: 'जिनकी पोस्ट में ये शब्द हों' },
  examples: {
    en: `
Examples:
  $ uppolice list --status open --district Agra
  $ uppolice list --emergency --status open
  $ uppolice list --attention --from 2d
  $ uppolice list --waiting-posts
  $ uppolice list --waiting-posts emergency
  $ uppolice list --to-update
  $ uppolice list --unit "Meerut Zone" --from 2026-10 --to 2026-10 --json
  $ uppolice list --district none --ndjson > not-located.ndjson`,
    hi: `
उदाहरण:
  $ uppolice list --status open --district आगरा
  $ uppolice list --emergency --status open
  $ uppolice list --attention --from 2d
  $ uppolice list --waiting-posts
  $ uppolice list --waiting-posts emergency
  $ uppolice list --to-update
  $ uppolice list --unit "मेरठ जोन" --from 2026-10 --to 2026-10 --json
  $ uppolice list --district none --ndjson > not-located.ndjson`,
  },
  waitingPosts: {
    en: 'posts that are no docket yet and wait for a person; only those of a kind: emergency, too_long, not_entered, unknown_author, hidden_parent, own_complaint',
    hi: 'पोस्ट जो अभी डॉकेट नहीं और किसी व्यक्ति की प्रतीक्षा में हैं; केवल एक प्रकार की: emergency, too_long, not_entered, unknown_author, hidden_parent, own_complaint',
  },
  noWaitingKind: (typed: string): Text => ({
    en: `No post waits as "${typed}".`,
    hi: `"${typed}" प्रकार से कोई पोस्ट प्रतीक्षा में नहीं होती।`,
  }),
  waitingUnfiltered: (option: string): Text => ({
    en: `${option} filters dockets, and --waiting-posts shows posts that are none yet.`,
    hi: `${option} डॉकेट चुनता है, और --waiting-posts वे पोस्ट दिखाता है जो अभी डॉकेट नहीं हैं।`,
  }),
  oldest: { en: 'the oldest first', hi: 'सबसे पुरानी पहले' },
  ids: {
    en: 'only the numbers, one a line: uppolice list … --ids | uppolice close --ids - …',
    hi: 'केवल संख्याएँ, हर पंक्ति में एक: uppolice list … --ids | uppolice close --ids - …',
  },
  limit: { en: 'at most so many', hi: 'अधिकतम इतनी' },
  all: { en: 'all of them, also on a terminal', hi: 'सभी, टर्मिनल पर भी' },
  ndjson: { en: 'one JSON object a line', hi: 'हर पंक्ति में एक JSON' },
  allAndLimit: { en: '--all and --limit contradict each other.', hi: '--all और --limit साथ नहीं दिए जा सकते।' },
  withheldUnsearched: {
    en: 'Withheld dockets are never searched by words.',
    hi: 'गोपनीय डॉकेट शब्दों से नहीं खोजे जाते।',
  },
  leaveTextOut: { en: 'Leave --text out: uppolice list --withheld', hi: '--text हटाएँ: uppolice list --withheld' },
  seeWithheld: { en: 'See them with: uppolice list --withheld', hi: 'उन्हें देखें: uppolice list --withheld' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const SEARCH = {
  description: {
    en: 'Complaints of which one post contains all the words, newest first; or the docket of a number, or those of an @citizen. Hindi words are found whole, with nukta or without; a word that ends with * is the beginning of one, and words in quotes must follow each other. Dockets whose text is withheld are not searched.',
    hi: 'वे शिकायतें जिनकी किसी एक पोस्ट में सभी शब्द हों, सबसे नई पहले; या किसी संख्या का डॉकेट, या किसी @नागरिक के डॉकेट। हिंदी शब्द पूरे खोजे जाते हैं, नुक्ता हो या न हो; * पर समाप्त होने वाला शब्द किसी शब्द का आरंभ है, और उद्धरण चिह्नों में दिए शब्द साथ-साथ आने चाहिए। गोपनीय पाठ वाले डॉकेट नहीं खोजे जाते।',
  },
  examples: {
    en: `
Examples:
  $ uppolice search मोटरसाइकिल चोरी
  $ uppolice search fraud --district Ghaziabad --from 2026-10
  $ uppolice search '"no one listens"'
  $ uppolice search @asha_k चोरी
  $ uppolice search 2026-123
  $ uppolice search 'एत्माद*' --json`,
    hi: `
उदाहरण:
  $ uppolice search मोटरसाइकिल चोरी
  $ uppolice search fraud --district गाज़ियाबाद --from 2026-10
  $ uppolice search '"रिपोर्ट नहीं लिखी"'
  $ uppolice search @asha_k चोरी
  $ uppolice search 2026-123
  $ uppolice search 'एत्माद*' --json`,
  },
} as const satisfies Record<string, Text>;

export const FILTERS = {
  status: { en: 'open, in_process, closed, void; several with commas', hi: 'open, in_process, closed, void; कई हों तो अल्पविराम से' },
  district: {
    en: 'by any name in English or Hindi, its headquarters town, handle, a thana in it, or LGD code; none: not located',
    hi: 'अंग्रेज़ी या हिंदी का कोई भी नाम, मुख्यालय नगर, हैंडल, उसका कोई थाना, या LGD कोड; none: जनपद ज्ञात नहीं',
  },
  unit: {
    en: 'the unit that holds it, by code, name, district, headquarters town, handle or thana, with all units below a zone or range; none: no unit',
    hi: 'जिस इकाई के पास है: कोड, नाम, जनपद, मुख्यालय नगर, हैंडल या थाने से, जोन या परिक्षेत्र की सभी इकाइयों सहित; none: किसी के पास नहीं',
  },
  country: {
    en: "the complainant's country abroad (ISO 3166); none: in India",
    hi: 'शिकायतकर्ता का देश (ISO 3166); none: भारत में',
  },
  handle: { en: 'posts that tag this handle', hi: 'जिन पोस्ट में यह हैंडल टैग है' },
  from: { en: 'registered since: 2h, 3d, yesterday, 31-10-2026 (IST)', hi: 'कब से पंजीकृत: 2h, 3d, कल, 31-10-2026 (IST)' },
  to: { en: 'registered until, that day or month included', hi: 'कब तक पंजीकृत, वह दिन या माह सम्मिलित' },
  month: { en: 'registered in that month: 2026-10, October', hi: 'उस माह में पंजीकृत: 2026-10, अक्टूबर' },
  emergency: { en: 'a life is in danger', hi: 'जीवन संकट में' },
  attention: { en: 'the citizen spoke last', hi: 'नागरिक का नया संदेश' },
  overdue: { en: 'past the targets: forward in 15 minutes, close in 10 days', hi: 'समय-सीमा पार: 15 मिनट में प्रेषण, 10 दिन में निस्तारण' },
  toUpdate: {
    en: 'something was learnt after the unit was informed, and it does not know it yet',
    hi: 'प्रेषण के बाद कुछ नया ज्ञात हुआ जो इकाई को अभी नहीं बताया गया',
  },
  contradicted: {
    en: 'later words speak against what a person has decided with mark',
    hi: 'बाद की पोस्ट mark से लिए गए निर्णय के विपरीत है',
  },
  heldBack: {
    en: 'what forward --ready leaves to a person: contradicted, no_complaint, no_unit, unsure, unsettled, police, withheld; none: what it takes',
    hi: 'जिन्हें forward --ready व्यक्ति के लिए छोड़ता है: contradicted, no_complaint, no_unit, unsure, unsettled, police, withheld; none: जिन्हें वह भेजता है',
  },
  via: { en: 'with --held-back: by which way of forwarding', hi: '--held-back के साथ: प्रेषण का कौन-सा माध्यम' },
  told: { en: 'the citizen knows the number', hi: 'नागरिक को संख्या बताई जा चुकी' },
  backlog: { en: 'older than 48 hours when registered', hi: 'दर्ज होते समय 48 घंटे से पुरानी' },
  enquiry: { en: 'another person has asked what became of it', hi: 'किसी अन्य ने पूछा है कि इसका क्या हुआ' },
  changed: {
    en: 'what posts have changed of it: district, withheld',
    hi: 'पोस्ट से क्या बदला: district, withheld',
  },
  since: { en: 'with --changed: since when; a day, if not given', hi: '--changed के साथ: कब से; न दें तो एक दिन' },
  waiting: { en: 'who must act: desk, unit, citizen, outside, nobody', hi: 'किसे कार्यवाही करनी है: desk, unit, citizen, outside, nobody' },
  actionable: { en: 'whether it reads as a complaint: yes, unsure, no', hi: 'शिकायत लगती है या नहीं: yes, unsure, no' },
  category: { en: 'the kind of matter: theft, cyber_fraud …, or its word', hi: 'मामले का प्रकार: theft, चोरी, साइबर ठगी …' },
  outcome: {
    en: 'what came of it: fir, action_taken, guided, not_actionable …, or its word; several with commas',
    hi: 'परिणाम: fir, action_taken, guided, not_actionable …, या उसका शब्द; कई हों तो अल्पविराम से',
  },
  notTold: { en: 'the citizen does not know the number yet', hi: 'नागरिक को संख्या नहीं बताई गई' },
  by: { en: 'on which this person has acted: name or login', hi: 'जिन पर इस व्यक्ति ने कार्यवाही की: नाम या लॉगिन' },
  aboutPolice: { en: 'about the police themselves; withheld ones are left out', hi: 'स्वयं पुलिस के विरुद्ध; गोपनीय छोड़कर' },
  language: { en: 'hi, hinglish, en, ur …, or its name; und: not known', hi: 'hi, hinglish, en, ur …, या नाम; und: ज्ञात नहीं' },
  source: {
    en: 'how it came: x, whatsapp, phone, email, letter, office, direct_message',
    hi: 'कैसे आई: x, whatsapp, phone, email, letter, office, direct_message',
  },
  held: { en: 'only those on hold, of which nothing is forgotten', hi: 'केवल वे जिन पर रोक है, जिनका कुछ नहीं हटाया जाता' },
  withheld: { en: 'only those whose text may not be shown', hi: 'केवल वे जिनका पाठ दिखाया नहीं जा सकता' },
} as const satisfies Record<string, Text>;
