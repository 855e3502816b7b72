/** What `audit export` says, and the sheet to read that goes with an exported docket. */
import { countEn, countHi } from '../../counted.ts';
import { plural, type Text } from '../../text.ts';

export const AUDIT_EXPORT = {
  summary: { en: 'one docket with its proof, for a court', hi: 'न्यायालय के लिए एक डॉकेट, प्रमाण सहित' },
  description: {
    en: `Writes one docket into a new folder: the posts as they were received, its events, what proves each event against a printed head, a sheet to read, the certificate of section 63(4) of the Bharatiya Sakshya Adhiniyam, 2023, to be completed and signed, and SHA-256 sums. Nothing of other dockets is in it but ids, and what this docket quotes itself. Who has it can verify it without the register: docs/verify-export.sh.
The words of a withheld docket stay out, unless --reveal gives a reason. The export is recorded as an event of the docket.`,
    hi: `एक डॉकेट को नए फ़ोल्डर में लिखता है: पोस्ट जैसी प्राप्त हुईं, उसकी घटनाएँ, हर घटना का छपे शीर्ष के सामने प्रमाण, पढ़ने का पत्रक, भारतीय साक्ष्य अधिनियम, 2023 की धारा 63(4) का प्रमाणपत्र (पूरा करके हस्ताक्षर करने हेतु), और SHA-256 योग। दूसरे डॉकेट का कुछ नहीं होता, केवल आईडी और वह जो यह डॉकेट स्वयं उद्धृत करता है। जिसके पास यह है वह रजिस्टर के बिना जाँच सकता है: docs/verify-export.sh।
गोपनीय डॉकेट के शब्द बाहर रहते हैं, जब तक --reveal कारण न दे। निर्यात डॉकेट की घटना के रूप में दर्ज होता है।`,
  },
  docket: { en: 'the docket', hi: 'डॉकेट' },
  out: { en: 'the folder to make; it must not exist, or be empty', hi: 'बनाया जाने वाला फ़ोल्डर; वह न हो, या खाली हो' },
  head: {
    en: 'a head printed earlier: the export proves that the register continues it',
    hi: 'पहले छपा शीर्ष: निर्यात सिद्ध करता है कि रजिस्टर उसी का अगला रूप है',
  },
  reveal: { en: 'give out what is withheld too; recorded under your name', hi: 'गोपनीय भी दें; आपके नाम से दर्ज होता है' },
  reason: { en: 'why it has to be given out', hi: 'देना क्यों आवश्यक है' },
  examples: {
    en: `
Examples:
  $ uppolice audit export --docket UPP-2026-000123-8 --out case-123
  $ uppolice audit export --docket UPP-2026-000123-8 --out case-123 --head 4711:9f2c…:07be…
  $ uppolice audit export --docket UPP-2026-000125-1 --out case-125 --reveal --reason "order of the court of 12 November"
  $ sh docs/verify-export.sh case-123`,
    hi: `
उदाहरण:
  $ uppolice audit export --docket UPP-2026-000123-8 --out case-123
  $ uppolice audit export --docket UPP-2026-000123-8 --out case-123 --head 4711:9f2c…:07be…
  $ uppolice audit export --docket UPP-2026-000125-1 --out case-125 --reveal --reason "न्यायालय का आदेश, 12 नवंबर"
  $ sh docs/verify-export.sh case-123`,
  },
  typeHeadOfThis: {
    en: 'Type it as it was printed, and name the register that printed it: --db FILE',
    hi: 'जैसा छपा था वैसा लिखें, और जिस रजिस्टर ने छापा उसे नाम दें: --db FILE',
  },
  verifyFirst: { en: 'See what holds: uppolice audit verify', hi: 'देखें कि क्या सही है: uppolice audit verify' },
  unsound: {
    en: 'What the register holds of this docket is not what its events say. Nothing was written.',
    hi: 'रजिस्टर में इस डॉकेट का जो है वह उसकी घटनाओं से मेल नहीं खाता। कुछ नहीं लिखा गया।',
  },
  progress: { en: 'computing the tree', hi: 'वृक्ष की गणना' },

  done: (number: string, folder: string, events: number): Text => ({
    en: `${number} with ${events} ${plural(events, 'event', 'events')} and its proof: ${folder}`,
    hi: `${number}, ${events} घटनाओं और प्रमाण सहित: ${folder}`,
  }),
  continues: (head: string): Text => ({ en: `It continues ${head}`, hi: `यह इसका अगला रूप है: ${head}` }),
  sums: (hash: string): Text => ({
    en: `SHA-256 of SHA256SUMS, to be sent separately: ${hash}`,
    hi: `SHA256SUMS का SHA-256, किसी दूसरे माध्यम से बताने हेतु: ${hash}`,
  }),
  notRecorded: {
    en: 'The register can only be read here: the export is not recorded in it, and the proof covers no JSON as received.',
    hi: 'यहाँ रजिस्टर केवल पढ़ा जा सकता है: निर्यात उसमें दर्ज नहीं हुआ, और प्रमाण में प्राप्त JSON नहीं है।',
  },
  leftOut: (posts: number): Text => ({
    en: `Withheld and left out: ${posts} ${plural(posts, 'post', 'posts')}.`,
    hi: `गोपनीय होने से छोड़ी गईं पोस्ट: ${posts}।`,
  }),
  forgotten: (posts: number): Text => ({
    en: `Forgotten, so that nobody has the words: ${countEn(posts, 'post')}.`,
    hi: `शब्द हटाए जा चुके हैं, वे कहीं नहीं दिए जा सकते: ${countHi(posts, 'post')}।`,
  }),
  ofOthers: (posts: number): Text => ({
    en: `Left out, as ${plural(posts, 'it belongs', 'they belong')} to other dockets that this one answers: ${posts} ${plural(posts, 'post', 'posts')}. Export those dockets too if they are needed.`,
    hi: `दूसरे डॉकेट की होने से छोड़ी गईं पोस्ट, जिनके उत्तर में यह लिखा गया: ${posts}। आवश्यक हो तो उन डॉकेट का भी निर्यात करें।`,
  }),
  fillIn: {
    en: '→ Complete and sign the certificate (certificate.en.txt or certificate.hi.txt). Hand over the head separately from the folder.',
    hi: '→ प्रमाणपत्र (certificate.hi.txt या certificate.en.txt) पूरा करके हस्ताक्षर करें। शीर्ष फ़ोल्डर से अलग माध्यम से दें।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** The sheet to read. */
export const EXPORT_SHEET = {
  title: (number: string): Text => ({
    en: `Docket ${number}: extract from the register of complaints`,
    hi: `डॉकेट ${number}: शिकायत रजिस्टर का उद्धरण`,
  }),
  register: { en: 'Register', hi: 'रजिस्टर' },
  made: { en: 'Made', hi: 'तैयार' },
  madeBy: { en: 'By', hi: 'द्वारा' },
  program: { en: 'Program', hi: 'प्रोग्राम' },
  head: { en: 'Head of the register', hi: 'रजिस्टर का शीर्ष' },
  olderHead: { en: 'Earlier head that it continues', hi: 'पहले का शीर्ष, जिसका यह अगला रूप है' },
  inFolder: { en: 'In this folder', hi: 'इस फ़ोल्डर में' },
  files: {
    en: `  posts/N.json     a post as it was received, N being the number that events give it
  posts/N.hashed   all that the register keeps of it, as it is hashed
  proof.json       the events of this docket, and what proves each against the head
  certificate.*    the certificate of section 63(4), Bharatiya Sakshya Adhiniyam, 2023, to be completed and signed
  SHA256SUMS       the SHA-256 of each file`,
    hi: `  posts/N.json     पोस्ट जैसी प्राप्त हुई; N वह संख्या है जिससे घटनाएँ उसे पुकारती हैं
  posts/N.hashed   रजिस्टर में उसका सब कुछ, जैसा हैश किया जाता है
  proof.json       इस डॉकेट की घटनाएँ, और शीर्ष के सामने हर एक का प्रमाण
  certificate.*    भारतीय साक्ष्य अधिनियम, 2023 की धारा 63(4) का प्रमाणपत्र, पूरा करके हस्ताक्षर करने हेतु
  SHA256SUMS       हर फ़ाइल का SHA-256`,
  },
  toVerify: { en: 'To verify it', hi: 'जाँच कैसे करें' },
  howToVerify: {
    en: `  sh verify-export.sh FOLDER HEAD
  The script is in the documentation of the program; it needs sha256sum and jq, but neither the program nor the register. HEAD is the head
  as it was printed elsewhere, on paper or by letter: without it, a folder that somebody made from beginning to end proves nothing.
  It proves that each event below is in the register of that head and was not changed. It does not prove that no event is missing here.`,
    hi: `  sh verify-export.sh FOLDER HEAD
  यह स्क्रिप्ट प्रोग्राम के प्रलेखन में है; उसे sha256sum और jq चाहिए, न प्रोग्राम, न रजिस्टर। HEAD वह शीर्ष है जो अन्यत्र, काग़ज़ पर या पत्र में,
  छपा है: उसके बिना किसी का पूरा बनाया फ़ोल्डर कुछ सिद्ध नहीं करता।
  इससे सिद्ध होता है कि नीचे की हर घटना उस शीर्ष के रजिस्टर में है और बदली नहीं गई। यह सिद्ध नहीं होता कि यहाँ कोई घटना छूटी नहीं।`,
  },
  notes: { en: 'Notes', hi: 'टिप्पणियाँ' },
  withheld: {
    en: 'This docket is withheld by law: words, people, links and codes are left out. Of its events only the hashes are given here.',
    hi: 'यह डॉकेट विधि के अनुसार गोपनीय है: शब्द, व्यक्ति, लिंक और कोड छोड़े गए हैं। उसकी घटनाएँ यहाँ केवल अपने हैश से हैं।',
  },
  events: { en: 'Events in the chain', hi: 'शृंखला की घटनाएँ' },
  event: (seq: number, at: string, kind: Text, by: string | null): Text => ({
    en: `  ${seq}  ${at}  ${kind.en}${by === null ? '' : ` · ${by}`}`,
    hi: `  ${seq}  ${at}  ${kind.hi}${by === null ? '' : ` · ${by}`}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
