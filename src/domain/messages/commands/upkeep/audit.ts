/** What `audit` and its subcommands say. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const AUDIT = {
  description: {
    en: 'Every act is an event, and every event holds the hash of the one before it: any change or removal shows.',
    hi: 'हर कार्य एक घटना है, और हर घटना में पिछली का हैश है: कुछ भी बदला या हटाया जाए तो दिख जाता है।',
  },
  examples: {
    en: '\nExamples:\n  $ uppolice audit verify\n  $ uppolice audit log UPP-2026-000123-8',
    hi: '\nउदाहरण:\n  $ uppolice audit verify\n  $ uppolice audit log UPP-2026-000123-8',
  },

  verifySummary: { en: 'check the whole chain, and the register against it', hi: 'पूरी शृंखला की जाँच, और उससे रजिस्टर का मिलान' },
  verifyDescription: {
    en: 'Checks every event against the one before it, and replays all events to compare dockets, numbers and texts with them. Exits 42 if something does not match.',
    hi: 'हर घटना को पिछली से मिलाता है, और सभी घटनाएँ दोहराकर डॉकेट, संख्याएँ और पाठ मिलाता है। कुछ न मिले तो निकास कोड 42।',
  },
  head: {
    en: 'a head of the chain printed earlier: also reveals a chain that was rewritten to its end',
    hi: 'पहले छपा शृंखला का शीर्ष: पूरी शृंखला फिर से लिखी गई हो तो भी पता चलता है',
  },
  heads: {
    en: 'a file of heads printed earlier, one a line (- for stdin): all are compared',
    hi: 'पहले छपे शीर्षों की फ़ाइल, हर पंक्ति में एक (- से मानक इनपुट): सभी मिलाए जाते हैं',
  },
  headOfList: (event: number, line: string): Text => ({
    en: `The head of ${line} for event ${event} is not the chain's: the chain was rewritten, or the head belongs to another register.`,
    hi: `${line} में घटना ${event} का शीर्ष इस शृंखला का नहीं है: शृंखला फिर से लिखी गई, या शीर्ष किसी दूसरे रजिस्टर का है।`,
  }),
  remark: (what: Text, times: string): Text => ({
    en: `To be looked at (${times}): ${what.en}.`,
    hi: `ध्यान दें (${times}): ${what.hi}।`,
  }),
  anchorSummary: { en: 'print the head, to be kept elsewhere', hi: 'शीर्ष छापें, दूसरी जगह रखने के लिए' },
  anchorDescription: {
    en: 'Prints the head of the chain and keeps it. On paper, on a wall or with another office it proves later that nothing before it was changed.',
    hi: 'शृंखला का शीर्ष छापता और दर्ज रखता है। काग़ज़ पर, दीवार पर या किसी दूसरे कार्यालय में रखा शीर्ष बाद में सिद्ध करता है कि उससे पहले कुछ नहीं बदला।',
  },
  anchorExamples: {
    en: '\nExamples:\n  $ uppolice audit anchor\n  $ uppolice audit anchor --json >> heads.txt\n  $ uppolice audit verify --heads heads.txt',
    hi: '\nउदाहरण:\n  $ uppolice audit anchor\n  $ uppolice audit anchor --json >> heads.txt\n  $ uppolice audit verify --heads heads.txt',
  },
  anchorOf: (series: string, at: string): Text => ({ en: `Register ${series}, ${at}`, hi: `रजिस्टर ${series}, ${at}` }),
  keepOutside: {
    en: '→ Write it down where the register is not. Later: uppolice audit verify --head HEAD',
    hi: '→ इसे वहाँ लिखकर रखें जहाँ रजिस्टर नहीं है। बाद में: uppolice audit verify --head HEAD',
  },
  verifyExamples: {
    en: '\nExamples:\n  $ uppolice audit verify\n  $ uppolice audit verify --head 4711:9f2c…:07be…',
    hi: '\nउदाहरण:\n  $ uppolice audit verify\n  $ uppolice audit verify --head 4711:9f2c…:07be…',
  },
  progress: (events: number): Text => ({ en: countEn(events, 'event'), hi: countHi(events, 'event') }),
  sound: (events: number): Text => ({
    en: `The register is sound: ${countEn(events, 'event')}, each in its place, and every docket is what its events make it.`,
    hi: `रजिस्टर सही है: ${countHi(events, 'event')}, हर एक अपने स्थान पर, और हर डॉकेट अपनी घटनाओं के अनुसार।`,
  }),
  notSound: { en: 'The register is NOT sound.', hi: 'रजिस्टर सही नहीं है।' },
  breaksAt: (event: number, why: Text): Text => ({
    en: `The chain breaks at event ${event}: ${why.en}.`,
    hi: `शृंखला घटना ${event} पर टूटती है: ${why.hi}।`,
  }),
  headGiven: (event: number): Text => ({
    en: `The head given for event ${event} is not the chain's: the chain was rewritten, or the head belongs to another register.`,
    hi: `घटना ${event} के लिए दिया गया शीर्ष इस शृंखला का नहीं है: शृंखला फिर से लिखी गई, या शीर्ष किसी दूसरे रजिस्टर का है।`,
  }),
  headPrinted: (event: number, place: string): Text => ({
    en: `The head that ${place} printed for event ${event} is not the chain's: the chain was rewritten, or the head belongs to another register.`,
    hi: `घटना ${event} के लिए ${place} में छपा शीर्ष इस शृंखला का नहीं है: शृंखला फिर से लिखी गई, या शीर्ष किसी दूसरे रजिस्टर का है।`,
  }),
  headBeyondEnd: (head: Text, events: number): Text => ({
    en: `${head.en} lies beyond the end of this register, which has ${countEn(events, 'event')}: the register is older than the head (an earlier copy, or a restored backup), its last events were removed, or the head belongs to another register.`,
    hi: `${head.hi} इस रजिस्टर के अंत के आगे है, जिसमें ${countHi(events, 'event')} हैं: रजिस्टर शीर्ष से पुराना है (पुरानी प्रति या बहाल बैकअप), उसकी अंतिम घटनाएँ हटाई गईं, या शीर्ष किसी दूसरे रजिस्टर का है।`,
  }),
  givenFor: (event: number): Text => ({ en: `The head given for event ${event}`, hi: `घटना ${event} के लिए दिया गया शीर्ष` }),
  listedFor: (event: number, line: string): Text => ({
    en: `The head of ${line} for event ${event}`,
    hi: `${line} में घटना ${event} का शीर्ष`,
  }),
  printedFor: (event: number, place: string): Text => ({
    en: `The head that ${place} printed for event ${event}`,
    hi: `घटना ${event} के लिए ${place} में छपा शीर्ष`,
  }),
  listCompared: (file: string, heads: number): Text => ({
    en: `${file}: ${countEn(heads, 'head')} compared.`,
    hi: `${file}: ${countHi(heads, 'head')} मिलाए गए।`,
  }),
  mismatch: (where: Text, why: Text): Text => ({ en: `${where.en}: ${why.en}.`, hi: `${where.hi}: ${why.hi}।` }),
  headsHold: (count: string): Text => ({ en: `Heads printed earlier that match: ${count}`, hi: `पहले छपे शीर्ष जो मिलते हैं: ${count}` }),
  headNow: (head: string): Text => ({ en: `Head: ${head}`, hi: `शीर्ष: ${head}` }),
  changeNothing: {
    en: '→ Change nothing. Make a copy of the register, compare it with the newest backup, and tell the administrator.',
    hi: '→ कुछ न बदलें। रजिस्टर की प्रति बनाएँ, सबसे नए बैकअप से मिलाएँ, और प्रशासक को बताएँ।',
  },

  logSummary: { en: 'who did what, and when', hi: 'किसने क्या किया, और कब' },
  logDescription: {
    en: 'The events in their order, of one docket or of all. They hold codes and ids; what people wrote is on the docket.',
    hi: 'घटनाएँ क्रम में, एक डॉकेट की या सभी की। इनमें कोड और पहचान संख्याएँ होती हैं; लिखा हुआ पाठ डॉकेट पर है।',
  },
  from: { en: 'since then: 2h, 3d, 31-10-2026, 2026-10', hi: 'कब से: 2h, 3d, 31-10-2026, 2026-10' },
  to: { en: 'up to then; a day or month is included', hi: 'कब तक; दिन या माह सम्मिलित' },
  kind: { en: 'only events of this kind: registered, forwarded, closed …', hi: 'केवल इस प्रकार की घटनाएँ: registered, forwarded, closed …' },
  logExamples: {
    en: '\nExamples:\n  $ uppolice audit log UPP-2026-000123-8\n  $ uppolice audit log --from 2026-10 --to 2026-10 --kind closed --ndjson',
    hi: '\nउदाहरण:\n  $ uppolice audit log UPP-2026-000123-8\n  $ uppolice audit log --from 2026-10 --to 2026-10 --kind closed --ndjson',
  },
  noKind: (typed: string): Text => ({ en: `"${typed}" is not a kind of event.`, hi: `"${typed}" घटना का कोई प्रकार नहीं है।` }),
  kinds: (codes: string): Text => ({ en: `Kinds: ${codes}`, hi: `प्रकार: ${codes}` }),
  noEvents: { en: 'No events.', hi: 'कोई घटना नहीं।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
