/** What `handle` says. */
import { count } from '../../text/amounts.ts';
import { countEn, countHi, countHiOf } from '../counted.ts';
import { plural, type Text, verbatim } from '../text.ts';

export const HANDLE = {
  description: {
    en: 'The registered handles: those of units, and one for each country where people of the state live.',
    hi: 'पंजीकृत हैंडल: इकाइयों के, और हर उस देश का एक जहाँ प्रदेश के लोग रहते हैं।',
  },
  examples: {
    en: `
Examples:
  $ uppolice handle list --unit Agra
  $ uppolice handle show agrapolice
  $ uppolice handle check --dry-run`,
    hi: `
उदाहरण:
  $ uppolice handle list --unit Agra
  $ uppolice handle show agrapolice
  $ uppolice handle check --dry-run`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const HANDLE_ADD = {
  description: {
    en: 'Registers a handle of a unit or of a country. Stored posts that tag it and now concern us are taken up.',
    hi: 'इकाई या देश का हैंडल दर्ज करता है। पहले से रखी जिन पोस्ट में यह टैग है और जो अब हमसे संबंधित हैं, वे दर्ज की जाती हैं।',
  },
  unit: {
    en: 'whose it is: code, name in English or Hindi, district, its headquarters town, a handle or a thana',
    hi: 'किस इकाई का: कोड, अंग्रेज़ी या हिंदी नाम, जनपद, उसका मुख्यालय, हैंडल या थाना',
  },
  country: { en: 'or for which country: ISO 3166 code, English or Hindi name', hi: 'या किस देश का: ISO 3166 कोड, अंग्रेज़ी या हिंदी नाम' },
  kind: { en: 'what kind of handle; where left out, that of the unit or country', hi: 'हैंडल का प्रकार; न दें तो इकाई या देश के अनुसार' },
  relay: { en: 'its posts open dockets: a coordinator passes complaints on', hi: 'इसकी पोस्ट से डॉकेट खुलते हैं: समन्वयक शिकायतें आगे भेजते हैं' },
  also: { en: 'a further handle of a country that has its main one', hi: 'जिस देश का मुख्य हैंडल है, उसका एक और हैंडल' },
  xId: { en: "the account's number on X, where it is known", hi: 'X पर खाते की आईडी, यदि ज्ञात हो' },
  from: { en: 'since when it is ours; otherwise all its posts count', hi: 'कब से हमारा है; न दें तो सभी पोस्ट गिनी जाएँगी' },
  examples: {
    en: `
A handle has 1 to 15 letters, digits or underscores; type it without @.

Examples:
  $ uppolice handle add agratourism --unit Agra --kind officer
  $ uppolice handle add UPPolUK --country GB
  $ uppolice handle add UPPolUAE --country "संयुक्त अरब अमीरात"
  $ uppolice handle add asha_london --country UK --kind coordinator --relay`,
    hi: `
हैंडल में 1 से 15 अक्षर, अंक या अंडरस्कोर होते हैं; @ के बिना लिखें।

उदाहरण:
  $ uppolice handle add agratourism --unit आगरा --kind officer
  $ uppolice handle add UPPolUK --country GB
  $ uppolice handle add UPPolUAE --country "संयुक्त अरब अमीरात"
  $ uppolice handle add asha_london --country UK --kind coordinator --relay`,
  },
  added: (handle: string, owner: Text): Text => ({
    en: `@${handle} is registered for ${owner.en}.`,
    hi: `@${handle} ${owner.hi} के लिए दर्ज हुआ।`,
  }),
  takenUp: (posts: number, opened: number): Text => ({
    en: `Stored posts that tag it: ${count(posts)} taken up, ${countEn(opened, 'docket')} opened.`,
    hi: `पहले से रखी पोस्ट जिनमें यह टैग है: ${count(posts)} ${plural(posts, 'ली गई', 'ली गईं')}, ${countHi(opened, 'docket')} ${plural(opened, 'खुला', 'खुले')}।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const HANDLE_LIST = {
  description: { en: 'Registered handles by name; retired ones only when asked for.', hi: 'पंजीकृत हैंडल नाम के क्रम से; बंद हैंडल केवल माँगने पर।' },
  unit: { en: 'of this unit', hi: 'इस इकाई के' },
  country: { en: 'of this country', hi: 'इस देश के' },
  kind: { en: 'of this kind', hi: 'इस प्रकार के' },
  state: { en: 'in this state', hi: 'इस स्थिति के' },
  all: { en: 'retired ones too', hi: 'बंद हैंडल भी' },
  examples: {
    en: `
Examples:
  $ uppolice handle list --state unverified
  $ uppolice handle list --unit Prayagraj --all
  $ uppolice handle list --kind country --json`,
    hi: `
उदाहरण:
  $ uppolice handle list --state unverified
  $ uppolice handle list --unit प्रयागराज --all
  $ uppolice handle list --kind country --json`,
  },
  none: { en: 'No such handle.', hi: 'ऐसा कोई हैंडल नहीं है।' },
  columnHandle: { en: 'Handle', hi: 'हैंडल' },
  columnState: { en: 'State', hi: 'स्थिति' },
  columnKind: { en: 'Kind', hi: 'प्रकार' },
  columnOwner: { en: 'Belongs to', hi: 'किसका' },
  columnSince: { en: 'Since', hi: 'कब से' },
  columnUntil: { en: 'Until', hi: 'कब तक' },
  columnNext: { en: 'Next: uppolice …', hi: 'आगे: uppolice …' },
  nextCheck: (handle: string): Text => verbatim(`handle check ${handle}`),
  nextConfirm: (handle: string): Text => verbatim(`handle confirm ${handle}`),
  nextRetire: (handle: string): Text => verbatim(`handle retire ${handle} --reason …`),
  columnAsked: { en: 'Checked on X', hi: 'X पर जाँच' },
  relay: (kind: Text): Text => ({ en: `${kind.en}, relay`, hi: `${kind.hi}, अग्रेषक` }),
  renamed: { en: 'renamed', hi: 'नाम बदला' },
  gone: { en: 'gone', hi: 'खाता नहीं रहा' },
  suspended: { en: 'suspended', hi: 'निलंबित' },
  squatted: { en: 'taken by somebody else', hi: 'नाम किसी और के पास' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const HANDLE_SHOW = {
  description: { en: 'A handle with its history: whose it is, and whose it was.', hi: 'हैंडल और उसका इतिहास: किसका है और पहले किसका था।' },
  examples: {
    en: `
Examples:
  $ uppolice handle show agrapolice
  $ uppolice handle show https://x.com/agrapolice --json`,
    hi: `
उदाहरण:
  $ uppolice handle show agrapolice
  $ uppolice handle show https://x.com/agrapolice --json`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const HANDLE_RENAME = {
  description: {
    en: 'The account goes by another name on X. The new name is read from the same time on as the old one, which stays registered as an alias: people go on tagging it.',
    hi: 'X पर खाते का नाम बदल गया है। नया नाम वहीं से पढ़ा जाएगा जहाँ से पुराना पढ़ा गया; पुराना नाम भी दूसरे नाम के रूप में दर्ज रहता है, क्योंकि लोग उसे टैग करते रहते हैं।',
  },
  examples: {
    en: `
When nobody tags the old name any more: uppolice handle retire OLD --reason …

Examples:
  $ uppolice handle rename lucknowpolice lkopolice`,
    hi: `
जब पुराने नाम को कोई टैग न करे: uppolice handle retire OLD --reason …

उदाहरण:
  $ uppolice handle rename lucknowpolice lkopolice`,
  },
  done: (handle: string): Text => ({
    en: `@${handle} is registered; the old name is its alias. What tags the new name is read with the next sync, as far back as the old one was read.`,
    hi: `@${handle} दर्ज हुआ; पुराना नाम अब इसका दूसरा नाम है। नए नाम वाली पोस्ट अगले sync में पढ़ी जाएँगी, उतने पीछे तक जितना पुराना नाम पढ़ा गया।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const HANDLE_RETIRE = {
  description: {
    en: 'Ends a handle as of now. Its row stays: posts of its time are judged by it.',
    hi: 'हैंडल अभी से बंद करता है। प्रविष्टि बनी रहती है: उस समय की पोस्ट उसी से परखी जाती हैं।',
  },
  reason: { en: 'why; kept with your name', hi: 'कारण; आपके नाम के साथ रखा जाता है' },
  reasonNeeded: { en: 'The reason why it is retired', hi: 'बंद करने का कारण' },
  examples: {
    en: `
Examples:
  $ uppolice handle retire lucknowpolice --reason "the commissionerate uses lkopolice"`,
    hi: `
उदाहरण:
  $ uppolice handle retire lucknowpolice --reason "कमिश्नरेट lkopolice का उपयोग करता है"`,
  },
  done: (handle: string): Text => ({
    en: `@${handle} is retired. Posts of its time still count as before.`,
    hi: `@${handle} बंद किया गया। उसके समय की पोस्ट पहले की तरह मानी जाएँगी।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const HANDLE_IMPORT = {
  description: {
    en: 'Registers handles from a CSV file. All rows are checked first; the good ones are registered, the bad ones named.',
    hi: 'CSV फ़ाइल से हैंडल दर्ज करता है। पहले सभी पंक्तियाँ जाँची जाती हैं; सही पंक्तियाँ दर्ज होती हैं, गलत बताई जाती हैं।',
  },
  dryRun: { en: 'check the file, register nothing', hi: 'केवल फ़ाइल जाँचें, कुछ दर्ज न करें' },
  examples: {
    en: `
The first line names the columns: handle, unit or country, and, where they are wanted, kind and state.
Rows that are registered already for the same place are left as they are.

Examples:
  $ uppolice handle import handles.csv --dry-run
  $ uppolice handle import handles.csv`,
    hi: `
पहली पंक्ति में स्तंभों के नाम हों: handle, unit या country, और आवश्यकता हो तो kind और state।
जो पंक्तियाँ उसी इकाई या देश के लिए पहले से दर्ज हैं, वे वैसी ही रहती हैं।

उदाहरण:
  $ uppolice handle import handles.csv --dry-run
  $ uppolice handle import handles.csv`,
  },
  registered: (added: string, known: string, bad: string): Text => ({
    en: `Registered: ${added}. Known already: ${known}. Bad rows: ${bad}.`,
    hi: `दर्ज: ${added}। पहले से दर्ज: ${known}। गलत पंक्तियाँ: ${bad}।`,
  }),
  toBeRegistered: (added: string, known: string, bad: string): Text => ({
    en: `To be registered: ${added}. Known already: ${known}. Bad rows: ${bad}.`,
    hi: `दर्ज होंगे: ${added}। पहले से दर्ज: ${known}। गलत पंक्तियाँ: ${bad}।`,
  }),
  badRow: (line: number, handle: string, reason: Text): Text => ({
    en: `  line ${line}${handle === '' ? '' : ` (${handle})`}: ${reason.en}`,
    hi: `  पंक्ति ${line}${handle === '' ? '' : ` (${handle})`}: ${reason.hi}`,
  }),
  takenUp: (posts: number, opened: number): Text => ({
    en: `Stored posts that tag them: ${count(posts)} taken up, ${countEn(opened, 'docket')} opened.`,
    hi: `पहले से रखी पोस्ट जिनमें ये टैग हैं: ${count(posts)} ${plural(posts, 'ली गई', 'ली गईं')}, ${countHi(opened, 'docket')} ${plural(opened, 'खुला', 'खुले')}।`,
  }),
  tooLarge: (path: string): Text => ({
    en: `${path} is too large for a list of handles.`,
    hi: `${path} हैंडलों की सूची के लिए बहुत बड़ी फ़ाइल है।`,
  }),
  nameCsv: { en: 'Name a CSV file with one handle a line.', hi: 'ऐसी CSV फ़ाइल दें जिसकी हर पंक्ति में एक हैंडल हो।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const HANDLE_CHECK = {
  description: {
    en: 'Asks X about the registered accounts, all or those named: stores number, verification and followers, and names those that were renamed or suspended or are gone. From then on only the number makes a post one of the police. Of names that are planned for countries it says what account X has under them; a person says whether it is ours, and nothing is searched, tagged or taken for the police before.',
    hi: 'X से पंजीकृत खातों (सभी या बताए गए) की जानकारी लेता है: आईडी, सत्यापन और फ़ॉलोअर दर्ज करता है, और बताता है कि किसका नाम बदला, कौन निलंबित है या नहीं रहा। इसके बाद केवल आईडी से ही कोई पोस्ट पुलिस की मानी जाती है। देशों के लिए नियोजित नामों पर बताता है कि X पर उस नाम का कौन-सा खाता है; वह अपना है या नहीं, यह व्यक्ति बताता है, और तब तक उसे न खोजा जाता है, न टैग किया जाता है, न पुलिस का माना जाता है।',
  },
  dryRun: { en: 'say how many would be asked for and what that may cost', hi: 'केवल बताएँ कि कितने खाते पूछे जाएँगे और कितना खर्च हो सकता है' },
  examples: {
    en: `
X charges for each account that it describes; what it may cost is shown first.

Examples:
  $ uppolice handle check --dry-run
  $ uppolice handle check agrapolice hathraspolice
  $ uppolice handle check UPPolUK --ours
  $ uppolice handle check --yes --json`,
    hi: `
X हर खाते की जानकारी का शुल्क लेता है; संभावित खर्च पहले दिखाया जाता है।

उदाहरण:
  $ uppolice handle check --dry-run
  $ uppolice handle check agrapolice hathraspolice
  $ uppolice handle check UPPolUK --ours
  $ uppolice handle check --yes --json`,
  },
  mayCost: (accounts: number, cost: string): Text => ({
    en: `Asking X about ${countEn(accounts, 'account')} may cost up to ${cost}.`,
    hi: `X से ${countHiOf(accounts, 'account')} की जानकारी लेने में ${cost} तक खर्च हो सकता है।`,
  }),
  ask: (mayCost: Text): Text => ({ en: `${mayCost.en} Ask?`, hi: `${mayCost.hi} पूछें?` }),
  purpose: (accounts: number): Text => ({
    en: `asking about ${countEn(accounts, 'account')}`,
    hi: `${countHiOf(accounts, 'account')} की जानकारी`,
  }),
  progress: (done: number, all: number): Text => ({
    en: `${count(done)} of ${countEn(all, 'handle')}`,
    hi: `${countHiOf(all, 'handle')} में से ${count(done)}`,
  }),
  asRegistered: (found: number, all: number, cost: string): Text => ({
    en: `${count(found)} of ${countEn(all, 'account')} as registered. It cost ${cost}.`,
    hi: `${countHiOf(all, 'account')} में से ${count(found)} दर्ज विवरण के अनुसार। खर्च: ${cost}।`,
  }),
  learnt: (learnt: string): Text => ({ en: `New numbers learnt: ${learnt}.`, hi: `नई ज्ञात आईडी: ${learnt}।` }),
  trouble: (handle: string, what: Text): Text => ({ en: `@${handle}: ${what.en}`, hi: `@${handle}: ${what.hi}` }),
  renamed: (now: string): Text => ({ en: `renamed; the same account is now @${now}.`, hi: `नाम बदला; वही खाता अब @${now} है।` }),
  squatted: (holder: string, own: string, now: string | null): Text => ({
    en: `SOMEBODY ELSE HAS THIS NAME NOW: the account ${holder}, not ours (${own}${now === null ? ', which is gone' : `, now @${now}`}). Its posts do not count as ours.`,
    hi: `यह नाम अब किसी और के पास है: खाता ${holder}, हमारा नहीं (${own}${now === null ? ', जो अब नहीं है' : `, अब @${now}`})। उसकी पोस्ट हमारी नहीं मानी जातीं।`,
  }),
  gone: { en: 'X knows no such account.', hi: 'X पर ऐसा कोई खाता नहीं है।' },
  suspended: {
    en: 'X has suspended the account: it cannot be read, and it cannot reply.',
    hi: 'X ने खाता निलंबित किया है: उसकी पोस्ट पढ़ी नहीं जा सकतीं और वह उत्तर नहीं दे सकता।',
  },
  taken: (xId: string, other: string): Text => ({
    en: `the same account (${xId}) is registered as @${other}; nothing was stored.`,
    hi: `यही खाता (${xId}) @${other} के नाम से दर्ज है; कुछ नहीं रखा गया।`,
  }),
  unsaid: { en: 'X said nothing about it; nothing was stored.', hi: 'X ने इसके बारे में कुछ नहीं बताया; कुछ नहीं रखा गया।' },
  warnCitizens: { en: 'Warn citizens, and report the account to X.', hi: 'नागरिकों को सचेत करें और खाते की सूचना X को दें।' },
  checkSpelling: { en: 'Check the spelling on X.', hi: 'X पर वर्तनी जाँचें।' },
  askXForIt: {
    en: 'Ask X to restore it; until then citizens get no answer there.',
    hi: 'X से बहाली का अनुरोध करें; तब तक वहाँ नागरिकों को उत्तर नहीं मिलेगा।',
  },
  ifRenamed: (command: Text): Text => ({ en: `If that one was renamed: ${command.en}`, hi: `यदि उसका नाम बदला हो: ${command.hi}` }),
  runAgain: { en: 'Run it again later.', hi: 'बाद में फिर चलाएँ।' },
  reasonSquatted: { en: 'the name is held by somebody else', hi: 'नाम किसी और के पास है' },
  reasonGone: { en: 'no such account', hi: 'ऐसा खाता नहीं है' },
  retire: (handle: string, reason: Text): Text => ({
    en: `uppolice handle retire ${handle} --reason "${reason.en}"`,
    hi: `uppolice handle retire ${handle} --reason "${reason.hi}"`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
