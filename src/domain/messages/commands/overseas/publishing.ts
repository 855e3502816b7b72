/** What `goodwork` and `rebuttal` say. */
import type { PublicationKind, PublicationState } from '../../../overseas/publishing/publication.ts';
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

type ByKind = Readonly<Record<PublicationKind, Text>>;

/** What differs between the two. */
export const PUBLISHING_OF = {
  description: {
    good_work: {
      en: 'Good work of the police that is made known abroad: drafted by one person, approved by another, published by hand through the chosen handles, each in words of its own.',
      hi: 'पुलिस के सराहनीय कार्य का विदेश में प्रचार: एक व्यक्ति मसौदा बनाता है, दूसरा अनुमोदित करता है, और चुने हुए हैंडल अपने-अपने शब्दों में स्वयं प्रकाशित करते हैं।',
    },
    rebuttal: {
      en: 'False news that is refuted: claim, fact and proof, drafted by one person, approved by another, published by hand through the chosen handles, each in words of its own. Posts that spread the claim are found, and nothing is sent by itself.',
      hi: 'भ्रामक खबर का खंडन: दावा, तथ्य और प्रमाण; एक व्यक्ति मसौदा बनाता है, दूसरा अनुमोदित करता है, और चुने हुए हैंडल अपने-अपने शब्दों में स्वयं प्रकाशित करते हैं। दावा फैलाने वाली पोस्ट खोजी जाती हैं; अपने आप कुछ नहीं भेजा जाता।',
    },
  },
  examples: {
    good_work: {
      en: `
Examples:
  $ uppolice goodwork add --fact "Flat in Noida given back within 24 hours" --district "Gautam Buddha Nagar"
  $ uppolice goodwork word 1 --handle UPPolNRI --language en --text "A flat in Noida is back with its owner."
  $ uppolice goodwork approve 1
  $ uppolice goodwork publish 1`,
      hi: `
उदाहरण:
  $ uppolice goodwork add --fact "सिंगापुर में रह रहे स्वामी को नोएडा का फ्लैट 24 घंटे में वापस मिला" --district "गौतम बुद्ध नगर"
  $ uppolice goodwork word 1 --handle UPPolNRI --language hi --text "नोएडा का फ्लैट स्वामी को वापस मिला।"
  $ uppolice goodwork approve 1
  $ uppolice goodwork publish 1`,
    },
    rebuttal: {
      en: `
Examples:
  $ uppolice rebuttal add --claim "Curfew in the whole of Agra from tonight" --claim-link https://x.com/someone/status/1990000000000000000 --fact "There is no curfew in Agra" --proof https://x.com/agrapolice/status/1990000000000000001
  $ uppolice rebuttal word 1 --handle UPPolNRI --language en --text "No curfew in Agra: the message going round is false."
  $ uppolice rebuttal approve 1
  $ uppolice rebuttal matches 1`,
      hi: `
उदाहरण:
  $ uppolice rebuttal add --claim "आज रात से पूरे आगरा में कर्फ्यू" --claim-link https://x.com/someone/status/1990000000000000000 --fact "आगरा में कर्फ्यू नहीं है" --proof https://x.com/agrapolice/status/1990000000000000001
  $ uppolice rebuttal word 1 --handle UPPolNRI --language hi --text "आगरा में कर्फ्यू नहीं है: फैलाया जा रहा संदेश झूठा है।"
  $ uppolice rebuttal approve 1
  $ uppolice rebuttal matches 1`,
    },
  },
  add: {
    good_work: {
      en: 'Drafts good work. On a terminal asks for what was done.',
      hi: 'सराहनीय कार्य का मसौदा बनाता है। टर्मिनल पर पूछता है कि क्या किया गया।',
    },
    rebuttal: {
      en: 'Drafts a rebuttal. On a terminal asks for claim, fact and proof.',
      hi: 'खंडन का मसौदा बनाता है। टर्मिनल पर दावा, तथ्य और प्रमाण पूछता है।',
    },
  },
  fact: {
    good_work: { en: 'what was done', hi: 'क्या किया गया' },
    rebuttal: { en: 'what is true', hi: 'सच क्या है' },
  },
  factNeeded: {
    good_work: { en: 'What was done', hi: 'क्या किया गया' },
    rebuttal: { en: 'What is true', hi: 'सच क्या है' },
  },
  addExamples: {
    good_work: {
      en: `
Examples:
  $ uppolice goodwork add --fact "Stolen cycle found in Orai for a son in Canada" --district Jalaun --country CA --wording "UPPolNRI:en:A cycle stolen in Orai is back."
  $ uppolice goodwork add`,
      hi: `
उदाहरण:
  $ uppolice goodwork add --fact "कनाडा में रह रहे बेटे की सूचना पर उरई में चोरी की साइकिल मिली" --district जालौन --country कनाडा --wording "UPPolNRI:hi:उरई से चोरी साइकिल मिल गई। सूचना कनाडा से बेटे ने दी थी।"
  $ uppolice goodwork add`,
    },
    rebuttal: {
      en: `
Examples:
  $ uppolice rebuttal add --claim "Curfew in the whole of Agra from tonight" --first-seen 2026-11-27 --fact "There is no curfew in Agra" --proof "order of the Commissioner, 27-11-2026"
  $ uppolice rebuttal add`,
      hi: `
उदाहरण:
  $ uppolice rebuttal add --claim "आज रात से पूरे आगरा में कर्फ्यू" --first-seen 2026-11-27 --fact "आगरा में कर्फ्यू नहीं है" --proof "पुलिस आयुक्त का आदेश, 27-11-2026"
  $ uppolice rebuttal add`,
    },
  },
  none: {
    good_work: { en: 'No good work yet.', hi: 'अभी कोई सराहनीय कार्य दर्ज नहीं है।' },
    rebuttal: { en: 'No rebuttal yet.', hi: 'अभी कोई खंडन दर्ज नहीं है।' },
  },
} as const satisfies Record<string, ByKind>;

/** An example of a command of one kind: the noun stands in it. */
const examplesOf =
  (en: readonly string[], hi: readonly string[] = en) =>
  (noun: string): Text => ({
    en: `\nExamples:\n${en.map((rest) => `  $ uppolice ${noun} ${rest}`).join('\n')}`,
    hi: `\nउदाहरण:\n${hi.map((rest) => `  $ uppolice ${noun} ${rest}`).join('\n')}`,
  });

export const PUBLISHING = {
  number: { en: 'its number in the list', hi: 'सूची में उसका क्रमांक' },
  country: { en: 'for this country; left out: for all', hi: 'इस देश के लिए; न देने पर सभी के लिए' },
  district: { en: 'the district that it happened in', hi: 'जिस जनपद में यह हुआ' },
  claim: {
    en: 'what the false news says, in its own words: posts are compared with it',
    hi: 'भ्रामक खबर के अपने शब्द: पोस्ट की तुलना इसी से होती है',
  },
  claimLink: { en: 'where it stands', hi: 'वह कहाँ है' },
  firstSeen: { en: 'the day on which it was first seen; today where it is left out', hi: 'पहली बार किस दिन देखी गई; न देने पर आज' },
  proof: { en: 'what proves the fact: a link or words', hi: 'तथ्य का प्रमाण: लिंक या शब्द' },
  wording: {
    en: 'the words of one handle, as HANDLE:LANGUAGE:TEXT; may be given again',
    hi: 'एक हैंडल का पाठ, HANDLE:LANGUAGE:TEXT; बार-बार दे सकते हैं',
  },
  noWording: (typed: string): Text => ({
    en: `"${typed}" does not say for which handle and in which language.`,
    hi: `"${typed}" में हैंडल और भाषा नहीं है।`,
  }),
  wordingLike: { en: 'Type it like this: --wording "UPPolNRI:hi:…"', hi: 'इस तरह लिखें: --wording "UPPolNRI:hi:…"' },
  claimNeeded: { en: 'What the false news says', hi: 'भ्रामक खबर क्या कहती है' },
  proofNeeded: { en: 'What proves the fact', hi: 'तथ्य का प्रमाण' },
  word: {
    en: 'Writes the words in which a handle is to publish it, or changes those that are not out yet. X forbids like posts, so no two handles may say it alike; a second person approves the words.',
    hi: 'वह पाठ लिखता है जो हैंडल प्रकाशित करेगा, या जो अभी प्रकाशित नहीं हुआ उसे बदलता है। X एक जैसी पोस्ट की अनुमति नहीं देता, इसलिए दो हैंडल एक जैसा न लिखें; पाठ को दूसरा व्यक्ति अनुमोदित करता है।',
  },
  handle: { en: 'the handle that publishes them', hi: 'प्रकाशित करने वाला हैंडल' },
  language: { en: 'their language: hi, en, ar (ISO 639)', hi: 'पाठ की भाषा: hi, en, ar (ISO 639)' },
  text: { en: 'the words; - reads them from stdin', hi: 'पाठ; - देने पर stdin से पढ़ता है' },
  textNeeded: { en: 'The words of the post', hi: 'पोस्ट का पाठ' },
  wordExamples: examplesOf(
    ['word 1 --handle UPPolNRI --language en --text "…"', 'word 1 --handle UPPolUK --language hi --text - < words.txt'],
    ['word 1 --handle UPPolNRI --language hi --text "…"', 'word 1 --handle UPPolUK --language hi --text - < words.txt'],
  ),
  list: { en: 'All of them, the newest first, and how they stand.', hi: 'सभी, नए पहले, और उनकी स्थिति।' },
  state: { en: 'only those that stand so', hi: 'केवल इस स्थिति वाले' },
  ofCountry: { en: 'only those of this country, and those for all', hi: 'केवल इस देश के, और जो सभी देशों के लिए हैं' },
  listExamples: examplesOf(
    ['list', 'list --state draft', 'list --country GB --json'],
    ['list', 'list --state draft', 'list --country ब्रिटेन --json'],
  ),
  show: {
    en: 'One of them with the words of each handle, and what is still to be done.',
    hi: 'एक का पूरा विवरण, हर हैंडल के पाठ के साथ, और जो करना शेष है।',
  },
  showExamples: examplesOf(['show 1', 'show 1 --json']),
  approve: {
    en: 'Approves it with all words that wait, as a second person: those who drafted it or wrote the words are refused. With --refuse it is refused for good.',
    hi: 'दूसरे व्यक्ति के रूप में उसे और प्रतीक्षारत पाठों को अनुमोदित करता है: मसौदा या पाठ लिखने वाला स्वयं अनुमोदित नहीं कर सकता। --refuse से मसौदा अस्वीकृत होता है।',
  },
  refuse: { en: 'refuse it instead', hi: 'अनुमोदन के बजाय अस्वीकृत करें' },
  reason: { en: 'why it is refused; kept with your name', hi: 'अस्वीकृति का कारण; आपके नाम के साथ रखा जाता है' },
  reasonNeeded: { en: 'The reason for refusing', hi: 'अस्वीकृति का कारण' },
  approveExamples: examplesOf(
    ['approve 1', 'approve 1 --refuse --reason "the proof is missing"'],
    ['approve 1', 'approve 1 --refuse --reason "प्रमाण नहीं है"'],
  ),
  publish: {
    en: 'Shows for each handle the link that opens X with its approved words; a person who is logged in there as that handle posts them. With --handle and --url it records where they were posted.',
    hi: 'हर हैंडल के लिए वह लिंक दिखाता है जो X को अनुमोदित पाठ के साथ खोलता है; उस हैंडल से लॉगिन व्यक्ति उसे स्वयं पोस्ट करता है। --handle और --url से दर्ज होता है कि कहाँ पोस्ट हुआ।',
  },
  url: { en: 'the address of the post that it became', hi: 'जो पोस्ट बनी उसका पता' },
  publishExamples: examplesOf(['publish 1', 'publish 1 --handle UPPolNRI --url https://x.com/UPPolNRI/status/1990000000000000000']),
  bothOrNone: { en: '--handle and --url go together.', hi: '--handle और --url साथ दिए जाते हैं।' },
  languageAlone: { en: '--language goes with --handle and --url.', hi: '--language, --handle और --url के साथ दिया जाता है।' },
  strayReason: { en: '--reason goes with --refuse.', hi: '--reason केवल --refuse के साथ दें।' },
  matches: {
    en: 'Posts of the register that may spread a refuted claim: those with 70 % of its words or more (particles, links and handles left out; a claim needs four words), those that link to where it stands, and those that quote it. A person decides; nothing is sent.',
    hi: 'रजिस्टर की वे पोस्ट जो खंडित दावा फैला सकती हैं: जिनमें दावे के 70 % या अधिक शब्द हों (कारक, लिंक और हैंडल छोड़कर; दावे में कम से कम चार शब्द हों), जो उसके पते का लिंक दें, या उसे उद्धृत करें। निर्णय व्यक्ति लेता है; कुछ भेजा नहीं जाता।',
  },
  matchesExamples: {
    en: `
Examples:
  $ uppolice rebuttal matches 1
  $ uppolice rebuttal matches --json`,
    hi: `
उदाहरण:
  $ uppolice rebuttal matches 1
  $ uppolice rebuttal matches --json`,
  },
  noMatches: { en: 'No post of the register spreads it.', hi: 'रजिस्टर की कोई पोस्ट इसे नहीं फैलाती।' },
  matchesTotal: (posts: number, withheld: number, uncompared: number): Text => ({
    en: `${countEn(posts, 'post')}${withheld > 0 ? ` · ${withheld} more withheld` : ''}${uncompared > 0 ? ` · ${uncompared} with too few words to be compared` : ''}. Nothing was sent.`,
    hi: `${countHi(posts, 'post')}${withheld > 0 ? ` · ${withheld} और गोपनीय` : ''}${uncompared > 0 ? ` · ${uncompared} में तुलना के लिए शब्द कम` : ''}। कुछ भेजा नहीं गया।`,
  }),
  byLink: { en: 'links to it', hi: 'उसका लिंक' },
  byQuote: { en: 'quotes it', hi: 'उसे उद्धृत' },
  fieldNumber: { en: 'No.', hi: 'क्र.' },
  fieldState: { en: 'State', hi: 'स्थिति' },
  fieldCountry: { en: 'Country', hi: 'देश' },
  fieldDistrict: { en: 'District', hi: 'जनपद' },
  fieldWhat: { en: 'What', hi: 'क्या' },
  fieldClaim: { en: 'Claim', hi: 'दावा' },
  fieldLink: { en: 'Where it stands', hi: 'कहाँ है' },
  fieldFirstSeen: { en: 'First seen', hi: 'पहली बार देखा' },
  fieldFact: { en: 'Fact', hi: 'तथ्य' },
  fieldProof: { en: 'Proof', hi: 'प्रमाण' },
  fieldDrafted: { en: 'Drafted', hi: 'मसौदा' },
  fieldDecided: { en: 'Decided', hi: 'निर्णय' },
  fieldPublished: { en: 'Published', hi: 'प्रकाशित' },
  fieldShare: { en: 'Near', hi: 'समानता' },
  fieldDay: { en: 'Day', hi: 'दिन' },
  fieldPost: { en: 'Post', hi: 'पोस्ट' },
  fieldWords: { en: 'Words', hi: 'शब्द' },
  fieldRebuttal: { en: 'Rebuttal', hi: 'खंडन' },
  fieldNext: { en: 'Next', hi: 'आगे' },
  allCountries: { en: 'all', hi: 'सभी' },
  by: (day: string, login: string): Text => ({ en: `${day} by ${login}`, hi: `${day}, ${login}` }),
  wordsOf: (handle: string, language: string): Text => ({ en: `@${handle} (${language})`, hi: `@${handle} (${language})` }),
  waits: { en: 'waits for approval', hi: 'अनुमोदन की प्रतीक्षा' },
  ready: { en: 'approved', hi: 'अनुमोदित' },
  outOf: (published: number, wordings: number): Text => ({ en: `${published} of ${wordings}`, hi: `${wordings} में से ${published}` }),
  states: {
    draft: { en: 'draft', hi: 'मसौदा' },
    approved: { en: 'approved', hi: 'अनुमोदित' },
    published: { en: 'published', hi: 'प्रकाशित' },
    refused: { en: 'refused', hi: 'अस्वीकृत' },
  } satisfies Record<PublicationState, Text>,
  drafted: (id: number, words: number): Text => ({
    en: `Drafted as number ${id}, with the words of ${countEn(words, 'handle')}.`,
    hi: `क्रमांक ${id} पर मसौदा बना, ${countHi(words, 'handle')} के पाठ के साथ।`,
  }),
  notComparable: {
    en: 'The claim has fewer than four words that say something, and no link: no post can be compared with it.',
    hi: 'दावे में चार से कम सार्थक शब्द हैं और लिंक भी नहीं: किसी पोस्ट से तुलना नहीं हो सकती।',
  },
  worded: (id: number, handle: string): Text => ({
    en: `Number ${id}: the words of @${handle} wait for approval by a second person.`,
    hi: `क्रमांक ${id}: @${handle} का पाठ दूसरे व्यक्ति के अनुमोदन की प्रतीक्षा में है।`,
  }),
  approved: (id: number): Text => ({ en: `Number ${id} is approved.`, hi: `क्रमांक ${id} अनुमोदित हुआ।` }),
  refused: (id: number): Text => ({ en: `Number ${id} is refused.`, hi: `क्रमांक ${id} अस्वीकृत हुआ।` }),
  postAs: (handle: string, language: string): Text => ({
    en: `Logged in on X as @${handle} (${language}), open:`,
    hi: `X पर @${handle} से लॉगिन होकर (${language}) खोलें:`,
  }),
  thenRecord: (command: string): Text => ({ en: `Then record where: ${command}`, hi: `फिर दर्ज करें: ${command}` }),
  published: (id: number, handle: string, url: string): Text => ({
    en: `Number ${id} was published by @${handle}: ${url}`,
    hi: `क्रमांक ${id} @${handle} से प्रकाशित हुआ: ${url}`,
  }),
} as const satisfies Record<string, Text | Readonly<Record<string, Text>> | ((...values: never[]) => Text)>;
