/** What `forget` says. */
import { count } from '../../../text/amounts.ts';
import { plural, type Text } from '../../text.ts';

export const FORGET = {
  description: {
    en: `Erases the words of a docket, or of one post: text, received data, attachments, index, reasons and notes, what was sent, and the names of authors of whom nothing else is left. The number, the ids of X and the events stay. It can't be undone; backups made before still hold the words. With two or more operators the first command records the request, and the same command under another login carries it out. A docket on hold forgets nothing.`,
    hi: `डॉकेट या किसी एक पोस्ट के शब्द हटाता है: पाठ, प्राप्त डेटा, संलग्नक, खोज-सूची, कारण और टिप्पणियाँ, प्रेषित पाठ, और उन लेखकों के नाम जिनका और कुछ शेष नहीं। संख्या, X की आईडी और घटनाएँ रहती हैं। इसे वापस नहीं किया जा सकता; पहले के बैकअप में शब्द रहते हैं। दो या अधिक कर्मी हों तो पहली कमांड अनुरोध दर्ज करती है और दूसरे लॉगिन से वही कमांड उसे पूरा करती है। रोक वाले डॉकेट से कुछ नहीं हटता।`,
  },
  reason: { en: 'why; kept with the event', hi: 'कारण; घटना के साथ लिखा रहता है' },
  dryRun: { en: 'only say what would be erased', hi: 'केवल बताएँ कि क्या हटेगा' },
  requestedOption: { en: 'list what was asked for and waits for a second person', hi: 'वे अनुरोध दिखाएँ जो दूसरे व्यक्ति की प्रतीक्षा में हैं' },
  docketOrList: {
    en: 'Name a docket or a post, or list what was asked for with --requested.',
    hi: 'डॉकेट या पोस्ट बताएँ, या --requested से अनुरोधों की सूची देखें।',
  },
  seeHelp: { en: 'See: uppolice forget --help', hi: 'देखें: uppolice forget --help' },
  noneRequested: { en: 'Nothing waits to be forgotten.', hi: 'हटाने का कोई अनुरोध शेष नहीं।' },
  requestedBy: (what: string, by: string, at: string, command: string): Text => ({
    en: `${what}: asked for by ${by}, ${at}\n    another operator carries it out: ${command}`,
    hi: `${what}: ${by} का अनुरोध, ${at}\n    कोई दूसरा कर्मी इसे पूरा करे: ${command}`,
  }),
  examples: {
    en: `
Examples:
  $ uppolice forget UPP-2026-000123-8 --reason "request of the complainant of 2 November"
  $ uppolice forget 1984622309845123072 --reason "names a child"
  $ uppolice forget --requested`,
    hi: `
उदाहरण:
  $ uppolice forget UPP-2026-000123-8 --reason "शिकायतकर्ता का 2 नवंबर का अनुरोध"
  $ uppolice forget 1984622309845123072 --reason "बच्चे का नाम है"
  $ uppolice forget --requested`,
  },
  question: { en: 'Erase the words of this docket?', hi: 'क्या इसी डॉकेट के शब्द हटाने हैं?' },
  sure: (posts: number, docket: string, seen: Text): Text => ({
    en: `${docket} · ${seen.en}\nErase the words of ${count(posts)} ${plural(posts, 'post', 'posts')} of ${docket} for good?`,
    hi: `${docket} · ${seen.hi}\nक्या ${docket} की ${count(posts)} पोस्ट के शब्द सदा के लिए हटाने हैं?`,
  }),
  /** `docket`: the one that the post is on. */
  sureOfPost: (post: string, docket: string | null): Text => ({
    en: `Erase the words of the post ${post}${docket === null ? '' : ` of ${docket}`} for good?`,
    hi: `क्या ${docket === null ? '' : `${docket} की `}पोस्ट ${post} के शब्द सदा के लिए हटाने हैं?`,
  }),
  reasonNeeded: { en: 'The reason', hi: 'कारण' },
  planned: (what: string, posts: number, authors: number): Text => ({
    en: `${what}: the words of ${count(posts)} ${plural(posts, 'post', 'posts')} and ${count(authors)} ${plural(authors, 'name', 'names')} would be erased. Nothing was changed.`,
    hi: `${what}: ${count(posts)} पोस्ट के शब्द और ${count(authors)} नाम हटेंगे। अभी कुछ नहीं बदला।`,
  }),
  requested: (what: string): Text => ({
    en: `The request is recorded. Nothing is erased until another operator runs: uppolice forget ${what} --reason "…"`,
    hi: `अनुरोध दर्ज हुआ। जब तक कोई दूसरा कर्मी यह न चलाए, कुछ नहीं हटता: uppolice forget ${what} --reason "…"`,
  }),
  forgotten: (what: string, posts: number, authors: number): Text => ({
    en: `${what}: the words of ${count(posts)} ${plural(posts, 'post', 'posts')} and ${count(authors)} ${plural(authors, 'name', 'names')} are erased. Backups and sheets made before still hold them.`,
    hi: `${what}: ${count(posts)} पोस्ट के शब्द और ${count(authors)} नाम हटा दिए गए। पहले के बैकअप और पत्रक में वे अब भी हैं।`,
  }),
  copiesRemoved: (paths: string): Text => ({
    en: `A backup or a restore that was cut off had left copies of the register with these words; they are removed: ${paths}`,
    hi: `बीच में रुके बैकअप या बहाली ने इन शब्दों वाली प्रतियाँ छोड़ी थीं; वे हटा दी गईं: ${paths}`,
  }),
  copiesLeft: (paths: string): Text => ({
    en: `These may be copies of the register that hold the words still; remove them once no backup, restore or reading is at work on them: ${paths}`,
    hi: `ये रजिस्टर की ऐसी प्रतियाँ हो सकती हैं जिनमें शब्द अब भी हैं; जब इन पर कोई बैकअप, बहाली या पठन न चल रहा हो, तब इन्हें हटा दें: ${paths}`,
  }),
  stillRead: {
    en: "Another process still reads the register: close it and run any command, so that nothing is left in the register's log.",
    hi: 'कोई दूसरी प्रक्रिया रजिस्टर पढ़ रही है: उसे बंद करके कोई भी कमांड चलाएँ, ताकि लॉग में भी कुछ न रहे।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
