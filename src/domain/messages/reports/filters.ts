/** What is wrong with a filter that was typed. */
import type { Text } from '../text.ts';

export const FILTERS = {
  wrongOrder: { en: '--from lies after --to.', hi: '--from की तिथि --to के बाद की है।' },
  turnRound: {
    en: 'Turn them round: --from the earlier day, --to the later one.',
    hi: 'क्रम बदलें: --from में पहले का दिन, --to में बाद का दिन दें।',
  },
  monthAndDays: { en: '--month is a period by itself.', hi: '--month स्वयं पूरी अवधि है।' },
  monthOrDays: { en: 'Give --month, or --from and --to.', hi: '--month दें, या --from और --to।' },
  noStatus: (typed: string): Text => ({ en: `"${typed}" is not a status.`, hi: `"${typed}" कोई स्थिति नहीं है।` }),
  statuses: (codes: Text): Text => ({
    en: `A docket is ${codes.en}; name several with commas: --status open,in_process`,
    hi: `डॉकेट की स्थितियाँ: ${codes.hi}; कई स्थितियाँ अल्पविराम से दें: --status open,in_process`,
  }),
  noOutcome: (typed: string): Text => ({ en: `"${typed}" is not an outcome.`, hi: `"${typed}" कोई परिणाम नहीं है।` }),
  noSource: (typed: string): Text => ({
    en: `No complaint comes by "${typed}".`,
    hi: `"${typed}" से कोई शिकायत नहीं आती।`,
  }),
  noLanguage: (typed: string): Text => ({
    en: `"${typed}" is no language in which posts are sorted.`,
    hi: `"${typed}" पोस्ट की कोई ज्ञात भाषा नहीं है।`,
  }),
  noActor: (typed: string): Text => ({
    en: `Nobody has acted on a docket as "${typed}".`,
    hi: `"${typed}" नाम से किसी ने किसी डॉकेट पर कार्यवाही नहीं की।`,
  }),
  seeWhoActed: {
    en: 'Who works here: uppolice operator list; who did what: uppolice audit log',
    hi: 'यहाँ कौन कार्य करता है: uppolice operator list; किसने क्या किया: uppolice audit log',
  },
  noCategory: (typed: string): Text => ({ en: `"${typed}" is not a category.`, hi: `"${typed}" कोई श्रेणी नहीं है।` }),
  noActionable: (typed: string): Text => ({
    en: `"${typed}" does not say whether a docket is a complaint.`,
    hi: `"${typed}" से यह ज्ञात नहीं होता कि डॉकेट शिकायत है या नहीं।`,
  }),
  noParty: (typed: string): Text => ({ en: `No docket waits on "${typed}".`, hi: `"${typed}" की प्रतीक्षा में कोई डॉकेट नहीं होता।` }),
  noHeldBack: (typed: string): Text => ({
    en: `"${typed}" is no reason why a docket waits to be forwarded.`,
    hi: `"${typed}" प्रेषण रुकने का कोई कारण नहीं है।`,
  }),
  noChannel: (typed: string): Text => ({ en: `Nothing is forwarded by "${typed}".`, hi: `"${typed}" से कुछ प्रेषित नहीं होता।` }),
  toldOrNot: { en: '--told and --not-told contradict each other.', hi: '--told और --not-told साथ नहीं दिए जा सकते।' },
  leaveOneOfBoth: { en: 'Leave one of the two out.', hi: 'दोनों में से एक हटाएँ।' },
  viaOfWhat: { en: '--via belongs to --held-back.', hi: '--via केवल --held-back के साथ दिया जाता है।' },
  viaHeldBack: {
    en: 'What goes out by a reply: --held-back none --via reply',
    hi: 'उत्तर से जो भेजा जाएगा: --held-back none --via reply',
  },
  noChange: (typed: string): Text => ({
    en: `"${typed}" is no change that posts bring to a docket.`,
    hi: `"${typed}" डॉकेट में पोस्ट से होने वाला कोई परिवर्तन नहीं है।`,
  }),
  sinceOfWhat: { en: '--since belongs to --changed.', hi: '--since केवल --changed के साथ दिया जाता है।' },
  sinceChanged: {
    en: 'For when a docket was registered give --from.',
    hi: 'डॉकेट कब से पंजीकृत है, इसके लिए --from दें।',
  },
  codes: (codes: Text): Text => ({ en: `Give one of: ${codes.en}`, hi: `इनमें से एक दें: ${codes.hi}` }),
  didYouMean: (name: string): Text => ({ en: `Did you mean ${name}?`, hi: `क्या आपका आशय ${name} से है?` }),
  classOfWithheld: {
    en: 'Withheld dockets are not filtered by what they are about.',
    hi: 'गोपनीय डॉकेट श्रेणी के अनुसार नहीं छाँटे जाते।',
  },
  leaveOneOut: { en: 'Leave --withheld out, or --category and --about-police.', hi: '--withheld हटाएँ, या --category और --about-police।' },
  categories: (codes: Text): Text => ({ en: `The categories: ${codes.en}`, hi: `श्रेणियाँ: ${codes.hi}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
