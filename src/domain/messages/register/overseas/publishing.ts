/** What is said of good work and rebuttals that can't be drafted, approved or published as typed. */
import { COMMAND_OF, type PublicationKind } from '../../../overseas/publishing/publication.ts';
import { type Text, verbatim } from '../../text.ts';

const run = (kind: PublicationKind, rest: string) => `uppolice ${COMMAND_OF[kind]} ${rest}`;

export const PUBLISHING_RULES = {
  theClaim: { en: 'The claim', hi: 'दावा' },
  theFact: { en: 'The fact', hi: 'तथ्य' },
  theProof: { en: 'The proof', hi: 'प्रमाण' },
  theWording: { en: 'The wording', hi: 'पोस्ट का पाठ' },
  giveWith: (option: string): Text => ({ en: `Give it with ${option} "…"`, hi: `इस तरह दें: ${option} "…"` }),
  seenLater: (day: string): Text => ({ en: `${day} is still to come.`, hi: `${day} अभी आया नहीं है।` }),
  noSuch: {
    good_work: (id: number): Text => ({ en: `There is no good work ${id}.`, hi: `सराहनीय कार्य ${id} नहीं है।` }),
    rebuttal: (id: number): Text => ({ en: `There is no rebuttal ${id}.`, hi: `खंडन ${id} नहीं है।` }),
  },
  seeAll: (kind: PublicationKind): Text => ({ en: `See them all: ${run(kind, 'list')}`, hi: `सभी देखें: ${run(kind, 'list')}` }),
  seeIt: (kind: PublicationKind, id: number): Text => verbatim(run(kind, `show ${id}`)),
  noLanguage: (typed: string): Text => ({ en: `"${typed}" is not a language code.`, hi: `"${typed}" भाषा का कोड नहीं है।` }),
  languagesLike: { en: 'An ISO 639 code: hi, en, ar', hi: 'ISO 639 कोड: hi, en, ar' },
  notInUse: (handle: string): Text => ({
    en: `@${handle} is not registered as a handle in use: only those publish for the police.`,
    hi: `@${handle} प्रयोग वाले हैंडल के रूप में दर्ज नहीं है: पुलिस की ओर से केवल वही प्रकाशित करते हैं।`,
  }),
  seeHandles: (handle: string): Text => verbatim(`uppolice handle show ${handle}`),
  accountLost: (handle: string): Text => ({
    en: `X does not show @${handle} as ours: nothing is published through it.`,
    hi: `X के अनुसार @${handle} अब हमारा खाता नहीं है: उससे कुछ प्रकाशित नहीं होगा।`,
  }),
  checkHandle: (handle: string): Text => ({
    en: `Ask X again: uppolice handle check ${handle}`,
    hi: `X से फिर पूछें: uppolice handle check ${handle}`,
  }),
  tooLong: (handle: string, length: number, most: number): Text => ({
    en: `Too long for a post of @${handle}: X would count ${length}, of ${most} at the most.`,
    hi: `@${handle} का पाठ X पर ${length} गिना जाता है, अधिकतम ${most}।`,
  }),
  shorten: { en: 'Say it in fewer words; a link counts 23.', hi: 'कम शब्दों में लिखें; लिंक 23 गिना जाता है।' },
  holdsContact: (handle: string): Text => ({
    en: `The wording for @${handle} holds a phone number, an address or an identity number.`,
    hi: `@${handle} के पाठ में फ़ोन नंबर, पता या पहचान संख्या है।`,
  }),
  leaveContactOut: {
    en: 'What is published names nobody’s contacts: leave it out.',
    hi: 'प्रकाशित पाठ में किसी का संपर्क नहीं दिया जाता: उसे हटाएँ।',
  },
  isPublished: (handle: string, language: string): Text => ({
    en: `The words of @${handle} (${language}) have been published: they stand as they are.`,
    hi: `@${handle} का पाठ (${language}) प्रकाशित हो चुका है: वह बदला नहीं जा सकता।`,
  }),
  draftNew: { en: 'Draft a new one for what is to be said now.', hi: 'अब जो कहना हो उसके लिए नया मसौदा बनाएँ।' },
  alike: (handle: string, other: string, id: number, percent: number): Text => ({
    en: `The wording for @${handle} is too like that of @${other} (number ${id}): ${percent} % of the words are the same, and X forbids like posts.`,
    hi: `@${handle} के पाठ के ${percent} % शब्द @${other} के पाठ (क्रमांक ${id}) जैसे हैं: X एक जैसी पोस्ट की अनुमति नहीं देता।`,
  }),
  sayItOtherwise: (percent: number): Text => ({
    en: `Say it in other words: less than ${percent} % of the words of the longer one may be the same.`,
    hi: `दूसरे शब्दों में लिखें: लंबे पाठ के ${percent} % से कम शब्द समान हों।`,
  }),
  wasRefused: (id: number): Text => ({ en: `Number ${id} was refused.`, hi: `क्रमांक ${id} अस्वीकृत हो चुका है।` }),
  draftAnew: (kind: PublicationKind): Text => ({ en: `Draft it anew: ${run(kind, 'add')}`, hi: `नया मसौदा बनाएँ: ${run(kind, 'add')}` }),
  noWords: (id: number): Text => ({ en: `Number ${id} has no wording yet.`, hi: `क्रमांक ${id} में अभी कोई पाठ नहीं है।` }),
  writeWords: (kind: PublicationKind, id: number): Text => ({
    en: `Write the words of a handle: ${run(kind, `word ${id} --handle HANDLE --language hi --text "…"`)}`,
    hi: `हैंडल का पाठ लिखें: ${run(kind, `word ${id} --handle HANDLE --language hi --text "…"`)}`,
  }),
  approvedAlready: (id: number): Text => ({
    en: `Number ${id} and all its words are approved already.`,
    hi: `क्रमांक ${id} और उसके सभी पाठ अनुमोदित हो चुके हैं।`,
  }),
  publishIt: (kind: PublicationKind, id: number): Text => ({
    en: `Publish it: ${run(kind, `publish ${id}`)}`,
    hi: `प्रकाशित करें: ${run(kind, `publish ${id}`)}`,
  }),
  seeMatches: (id: number): Text => ({
    en: `Posts that may spread it: uppolice rebuttal matches ${id}`,
    hi: `जो पोस्ट इसे फैला सकती हैं: uppolice rebuttal matches ${id}`,
  }),
  noDraft: (id: number): Text => ({ en: `Number ${id} is no draft any more.`, hi: `क्रमांक ${id} अब मसौदा नहीं है।` }),
  sameLogin: (login: string): Text => ({
    en: `${login} has drafted it or written its words: another person must decide.`,
    hi: `मसौदा या पाठ ${login} का है: निर्णय किसी दूसरे व्यक्ति को लेना होगा।`,
  }),
  mayNotApprove: (login: string, role: Text): Text => ({
    en: `${login} has the role "${role.en}", which does not approve.`,
    hi: `${login} की भूमिका "${role.hi}" है: इससे अनुमोदन नहीं होता।`,
  }),
  noOperator: (login: string): Text => ({
    en: `${login} is no operator in office: where people are registered, only they approve.`,
    hi: `${login} कार्यरत कर्मियों में नहीं है: जहाँ कर्मी दर्ज हैं, वहाँ अनुमोदन वही करते हैं।`,
  }),
  anotherLogin: {
    en: 'Run the same command under the login of another operator in office: uppolice operator list',
    hi: 'यही कमांड किसी दूसरे कार्यरत कर्मी के लॉगिन से चलाएँ: uppolice operator list',
  },
  notApproved: (id: number): Text => ({
    en: `Number ${id} has no approved words: a second person has to approve first.`,
    hi: `क्रमांक ${id} का कोई पाठ अनुमोदित नहीं है: पहले दूसरे व्यक्ति का अनुमोदन आवश्यक है।`,
  }),
  approveIt: (kind: PublicationKind, id: number): Text => ({
    en: `Under another login: ${run(kind, `approve ${id}`)}`,
    hi: `दूसरे लॉगिन से: ${run(kind, `approve ${id}`)}`,
  }),
  allPublished: (id: number): Text => ({
    en: `All words of number ${id} have been published.`,
    hi: `क्रमांक ${id} के सभी पाठ प्रकाशित हो चुके हैं।`,
  }),
  noWordsFor: (id: number, handle: string): Text => ({
    en: `Number ${id} has no such words of @${handle}.`,
    hi: `क्रमांक ${id} में @${handle} का ऐसा कोई पाठ नहीं है।`,
  }),
  severalLanguages: (handle: string, languages: string): Text => ({
    en: `@${handle} has words in several languages: ${languages}.`,
    hi: `@${handle} के पाठ कई भाषाओं में हैं: ${languages}।`,
  }),
  nameLanguage: { en: 'Say which with --language', hi: '--language से बताएँ कि कौन-सा' },
  postTaken: (id: number): Text => ({
    en: `That post is recorded for number ${id} already.`,
    hi: `यह पोस्ट क्रमांक ${id} के लिए पहले से दर्ज है।`,
  }),
  noPost: (link: string): Text => ({ en: `"${link}" is not the address of a post on X.`, hi: `"${link}" X की किसी पोस्ट का पता नहीं है।` }),
  postOfOther: (owner: string, handle: string): Text => ({
    en: `That is a post of @${owner}, not of @${handle}.`,
    hi: `वह @${owner} की पोस्ट है, @${handle} की नहीं।`,
  }),
  postLike: (handle: string): Text => ({
    en: `Copy it from the post: https://x.com/${handle}/status/1990000000000000000`,
    hi: `पोस्ट से कॉपी करें: https://x.com/${handle}/status/1990000000000000000`,
  }),
} as const satisfies Record<string, Text | Readonly<Record<string, unknown>> | ((...values: never[]) => Text)>;
