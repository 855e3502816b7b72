/** What `forward` says. */
import { countEn, countHi, countHiOf } from '../../counted.ts';
import { plural, type Text, verbatim } from '../../text.ts';

export const FORWARD = {
  description: {
    en: 'Forwards dockets to the units that hold them: shows what would go out, asks, and sends. A complaint about the police never goes to the officers or unit accused.',
    hi: 'डॉकेट उन इकाइयों को प्रेषित करता है जिनके पास वे हैं: पहले दिखाता है कि क्या जाएगा, फिर पूछता है और भेजता है। पुलिस के विरुद्ध शिकायत कभी उसे नहीं भेजी जाती जिस पर आरोप है।',
  },
  ready: {
    en: 'all open dockets that have not been forwarded and whose unit is certain; none about the police',
    hi: 'सभी खुले डॉकेट जो प्रेषित नहीं हुए और जिनकी इकाई निश्चित है; पुलिस के विरुद्ध शिकायतें नहीं',
  },
  update: {
    en: 'what was learnt since to the units that have these dockets, on paper; a unit that has none gets a whole packet',
    hi: 'जिन इकाइयों के पास ये डॉकेट हैं उन्हें बाद की नई जानकारी, काग़ज़ पर; जिस इकाई के पास न हो उसे पूरा पैकेट',
  },
  none: {
    en: 'with --update: what is due is not to be sent; --reason says why',
    hi: '--update के साथ: देय नई जानकारी नहीं भेजनी है; कारण --reason से दें',
  },
  further: {
    en: 'with --via reply: a further reply under a post that has one of ours already',
    hi: '--via reply के साथ: जिस पोस्ट पर हमारा उत्तर है उस पर एक और उत्तर',
  },
  via: {
    en: 'print: a packet for each unit; reply: one reply on X to the citizen, naming the unit',
    hi: 'print: हर इकाई के लिए एक पैकेट; reply: नागरिक को X पर एक उत्तर, जिसमें इकाई का नाम हो',
  },
  max: { en: 'at most so many dockets', hi: 'अधिकतम इतने डॉकेट' },
  dryRun: { en: 'show the plan and send nothing', hi: 'केवल योजना दिखाएँ, कुछ न भेजें' },
  out: { en: 'where the packets are written (default: packets-DATE)', hi: 'पैकेट किस फ़ोल्डर में लिखे जाएँ (सामान्यतः packets-DATE)' },
  textLang: {
    en: "language of what is sent (default: packets in Hindi, replies in the citizen's language)",
    hi: 'प्रेषण की भाषा (सामान्यतः पैकेट हिंदी में, उत्तर नागरिक की भाषा में)',
  },
  as: {
    en: 'the handle that replies on X; needed if credentials of several handles are stored',
    hi: 'X पर किस हैंडल से उत्तर जाए; एक से अधिक हैंडल के क्रेडेंशियल हों तो आवश्यक',
  },
  overrule: { en: 'send also to a unit that is, or may be, accused', hi: 'उस इकाई को भी भेजें जिस पर आरोप है या हो सकता है' },
  reason: {
    en: 'why the rule is overruled, or the update is not sent; kept on the docket',
    hi: 'नियम से हटने या नई जानकारी न भेजने का कारण; डॉकेट पर लिखा रहता है',
  },
  examples: {
    en: `
Dockets of withheld classes go in a packet of their own, marked confidential, and are never answered in public.
Where X refuses a reply, the text and a link are shown so that a person can post it.
What the complainant has said since is sent with --update on demand. An emergency, a victim, a graver matter, accused police, another district or a corrected text that became known after a docket was forwarded is sent with --update to each unit that has the earlier packet; if the docket is withheld now, confidentially, with the order to destroy the earlier sheet.

Examples:
  $ uppolice forward --ready --dry-run
  $ uppolice forward --ready --yes --out packets
  $ uppolice forward UPP-2026-000123-8 --via reply
  $ uppolice list --to-update
  $ uppolice forward UPP-2026-000123-8 --update
  $ uppolice forward UPP-2026-000123-8 --update --none --reason "informed by phone at 14:10"`,
    hi: `
गोपनीय वर्गों के डॉकेट अलग पैकेट में जाते हैं, जिस पर गोपनीय लिखा होता है; उनका सार्वजनिक उत्तर कभी नहीं दिया जाता।
X उत्तर न माने तो पाठ और लिंक दिखाए जाते हैं, ताकि कोई व्यक्ति स्वयं पोस्ट कर सके।
शिकायतकर्ता ने बाद में जो कहा वह --update से जब कहें तब जाता है। डॉकेट के प्रेषण के बाद ज्ञात आपात स्थिति, पीड़ित, अधिक गंभीर मामला, पुलिस पर आरोप, दूसरा जनपद या संशोधित पाठ --update से हर उस इकाई को जाता है जिसके पास पूर्व पैकेट है; डॉकेट अब गोपनीय हो तो गोपनीय पैकेट में, पूर्व पत्रक नष्ट करने के निर्देश सहित।

उदाहरण:
  $ uppolice forward --ready --dry-run
  $ uppolice forward --ready --yes --out packets
  $ uppolice forward UPP-2026-000123-8 --via reply
  $ uppolice list --to-update
  $ uppolice forward UPP-2026-000123-8 --update
  $ uppolice forward UPP-2026-000123-8 --update --none --reason "14:10 पर फ़ोन से बताया"`,
  },
  readyTakesNone: { en: '--ready takes no dockets.', hi: '--ready के साथ डॉकेट नहीं दिए जाते।' },
  whichDockets: { en: 'The dockets are missing.', hi: 'डॉकेट देना आवश्यक है।' },
  nameThem: { en: 'Name them: uppolice forward DOCKET…', hi: 'डॉकेट बताएँ: uppolice forward DOCKET…' },
  orAllReady: { en: 'Or all that are ready: uppolice forward --ready', hi: 'या जो भी तैयार हैं: uppolice forward --ready' },
  updateOneByOne: {
    en: 'Updates are sent docket by docket, never with --ready: each is looked at first.',
    hi: 'नई जानकारी हर डॉकेट की अलग-अलग भेजी जाती है, --ready के साथ कभी नहीं: पहले प्रत्येक को देखें।',
  },
  listUpdates: { en: 'See which are due: uppolice list --to-update', hi: 'देखें कि किनकी देय है: uppolice list --to-update' },
  updateThem: { en: 'Then name them: uppolice forward DOCKET… --update', hi: 'फिर डॉकेट बताएँ: uppolice forward DOCKET… --update' },
  updateNeverPublic: {
    en: 'An update never goes by a public reply.',
    hi: 'नई जानकारी सार्वजनिक उत्तर से कभी नहीं जाती।',
  },
  updateByPrint: {
    en: 'Use: uppolice forward DOCKET --update --via print',
    hi: 'यह चलाएँ: uppolice forward DOCKET --update --via print',
  },
  noneNeedsReason: {
    en: '--none puts an update away without sending it: it needs --update and a reason.',
    hi: '--none नई जानकारी को बिना भेजे हटाता है: इसके साथ --update और कारण आवश्यक हैं।',
  },
  noneExample: {
    en: 'Like this: uppolice forward DOCKET --update --none --reason "…"',
    hi: 'ऐसे: uppolice forward DOCKET --update --none --reason "…"',
  },
  furtherOneByOne: {
    en: 'A further reply under one post is ordered docket by docket, with --via reply.',
    hi: 'एक ही पोस्ट पर एक और उत्तर हर डॉकेट के लिए अलग से, --via reply के साथ, भेजा जाता है।',
  },
  furtherExample: {
    en: 'Like this: uppolice forward DOCKET --via reply --further',
    hi: 'ऐसे: uppolice forward DOCKET --via reply --further',
  },
  nothingToPutAway: {
    en: 'No update is due: the docket goes there for the first time.',
    hi: 'कोई नई जानकारी देय नहीं: डॉकेट वहाँ पहली बार जाएगा।',
  },
  putAway: (updates: number): Text => ({
    en: `Put ${updates} ${plural(updates, 'update', 'updates')} away without sending ${plural(updates, 'it', 'them')}?`,
    hi: `${updates} नई जानकारी बिना भेजे हटानी है?`,
  }),
  afterNo: {
    en: 'Nothing went out. To send it later, run the same command again; --dry-run shows the plan.',
    hi: 'कुछ नहीं भेजा गया। बाद में भेजने के लिए यही कमांड फिर चलाएँ; --dry-run योजना दिखाता है।',
  },
  orSome: {
    en: 'To send only some of them, name them: uppolice forward DOCKET…',
    hi: 'केवल कुछ भेजने हों तो उन्हें बताएँ: uppolice forward DOCKET…',
  },
  overruleOneByOne: {
    en: 'The rule on the accused is overruled docket by docket, never with --ready.',
    hi: 'आरोपित इकाई वाले नियम से हटना हर डॉकेट पर अलग-अलग होता है, --ready के साथ कभी नहीं।',
  },
  overruleNeedsReason: { en: '--overrule needs a reason.', hi: '--overrule के साथ कारण देना आवश्यक है।' },
  overruleExample: (dockets: string): Text => verbatim(`uppolice forward ${dockets} --overrule --reason "…"`),
  question: { en: 'Forward this docket?', hi: 'क्या यह डॉकेट प्रेषित करना है?' },
  writePackets: (dockets: number, units: number, folder: string): Text => ({
    en: `Write ${countEn(dockets, 'docket')} for ${countEn(units, 'unit')} into ${folder}?`,
    hi: `${countHiOf(units, 'unit')} के लिए ${countHi(dockets, 'docket')} ${folder} में ${plural(dockets, 'लिखना है', 'लिखने हैं')}?`,
  }),
  replies: (count: number): Text => ({
    en: `${count} public ${plural(count, 'reply', 'replies')}`,
    hi: `${count} सार्वजनिक उत्तर`,
  }),
  postReplies: (replies: Text, handle: string): Text => ({
    en: `Post ${replies.en} on X as @${handle}?`,
    hi: `क्या X पर @${handle} से ${replies.hi} पोस्ट करें?`,
  }),
  progress: (done: number, all: number): Text => ({ en: `${done} of ${all}`, hi: `${all} में से ${done}` }),
  notUpdated: (number: string, why: Text, others: number): Text => ({
    en: `${number} gets no update. ${why.en}${others > 0 ? ` (nor of ${others} more: name them one by one)` : ''}`,
    hi: `${number} की नई जानकारी नहीं भेजी गई: ${why.hi}${others > 0 ? ` (${others} और की भी नहीं: एक-एक करके बताएँ)` : ''}`,
  }),
  cannotForward: (number: string, why: Text, others: number): Text => ({
    en: `${number} can't be forwarded. ${why.en}${others > 0 ? ` (nor can ${others} more: --dry-run --json shows why for each)` : ''}`,
    hi: `${number} प्रेषित नहीं हो सकता: ${why.hi}${others > 0 ? ` (${others} और भी नहीं हो सकते: --dry-run --json हर एक का कारण दिखाता है)` : ''}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
