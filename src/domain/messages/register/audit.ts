/** What a proof of the register finds, as the rest of a sentence: "event 5: its columns …". */
import { countEn, countHi } from '../counted.ts';
import { plural, type Text } from '../text.ts';

export const AUDIT = {
  notAHead: (typed: string): Text => ({
    en: `"${typed}" is not a head of the chain.`,
    hi: `"${typed}" शृंखला का शीर्ष नहीं है।`,
  }),
  typeHeadAsPrinted: {
    en: 'Type it as it was printed: the number of the event, a colon, 64 letters and digits; on newer sheets another colon and 64 more.',
    hi: 'जैसा छपा था वैसा ही लिखें: घटना की संख्या, अपूर्ण विराम (:), 64 अक्षर और अंक; नई शीटों पर फिर अपूर्ण विराम और 64 और।',
  },
  noHeadInLine: (file: string, line: number): Text => ({
    en: `Line ${line} of ${file} holds no head of the chain.`,
    hi: `${file} की पंक्ति ${line} में शृंखला का कोई शीर्ष नहीं है।`,
  }),
  noHeads: (file: string): Text => ({
    en: `${file} holds no head of the chain: nothing was compared.`,
    hi: `${file} में शृंखला का कोई शीर्ष नहीं है: कुछ नहीं मिलाया गया।`,
  }),
  endChanged: (head: number, end: number): Text => ({
    en: `the head says ${countEn(head, 'event')}, the chain ends at ${end}: events were removed or added at its end`,
    hi: `शीर्ष के अनुसार ${countHi(head, 'event')} ${plural(head, 'है', 'हैं')}, शृंखला ${end} पर समाप्त होती है: अंत में घटनाएँ हटाई या जोड़ी गई हैं`,
  }),
  headNotOfLastEvent: {
    en: "the head's hash is not the last event's",
    hi: 'शीर्ष का हैश अंतिम घटना का हैश नहीं है',
  },
  edgeNotOfEvents: {
    en: "the right edge of the Merkle tree is not that of the events' hashes",
    hi: 'मर्कल वृक्ष (Merkle tree) का दाहिना किनारा घटनाओं के हैश का नहीं है',
  },
  treeChanged: {
    en: 'the root of the Merkle tree that it holds is not that of the events before it',
    hi: 'इसमें लिखा मर्कल वृक्ष का मूल (root) इससे पहले की घटनाओं का नहीं है',
  },
  notOneHead: { en: 'the register does not have one head, but none or several', hi: 'रजिस्टर में एक शीर्ष नहीं है: कोई नहीं, या एक से अधिक' },
  headNotMet: (place: string): Text => ({
    en: `the head that ${place} printed for it is not the chain's`,
    hi: `${place} में छपा इसका शीर्ष शृंखला का नहीं है`,
  }),
  eventMissing: (seq: number): Text => ({ en: `event ${seq} is missing`, hi: `घटना ${seq} नहीं है` }),
  eventsMissing: (first: number, last: number): Text => ({
    en: `events ${first} to ${last} are missing`,
    hi: `घटनाएँ ${first} से ${last} तक नहीं हैं`,
  }),
  beforeTheFirst: { en: 'it stands before the first event, where none belongs', hi: 'यह पहली घटना से पहले है, जहाँ कोई घटना नहीं होती' },
  hashDoesNotFollow: {
    en: 'its hash does not follow from its body and the event before it: one of them was changed',
    hi: 'इसका हैश इसकी सामग्री और पिछली घटना से मेल नहीं खाता: इनमें से कुछ बदला गया है',
  },
  bodyNotRead: {
    en: "its body can't be read: it is not JSON, or not what the program writes",
    hi: 'इसकी सामग्री पढ़ी नहीं जा सकी: वह JSON नहीं है, या वह नहीं जो प्रोग्राम लिखता है',
  },
  columnsDiffer: { en: 'its columns say something else than its body', hi: 'इसके कॉलम इसकी सामग्री से मेल नहीं खाते' },
  serialOutOfOrder: (serial: number, year: number, before: number): Text => ({
    en: `it registers serial ${serial} of ${year} after serial ${before}: numbers have no holes and are given once`,
    hi: `यह ${year} का क्रमांक ${serial}, क्रमांक ${before} के बाद दर्ज करती है: संख्याएँ क्रम से और एक ही बार दी जाती हैं`,
  }),
  textChanged: (field: string): Text => ({
    en: `its text "${field}" is not the one that was written`,
    hi: `इसका लिखित विवरण "${field}" वह नहीं है जो लिखा गया था`,
  }),
  postGone: (docket: number | null, post: number): Text => ({
    en: `the post that it entered (docket ${docket}, internal id ${post}) is gone`,
    hi: `इससे दर्ज पोस्ट (डॉकेट ${docket ?? '–'}, आंतरिक क्रमांक ${post}) अब नहीं है`,
  }),
  postTextChanged: (post: number): Text => ({
    en: `the text of the post that it entered (internal id ${post}) was changed`,
    hi: `इससे दर्ज पोस्ट (आंतरिक क्रमांक ${post}) के शब्द बदले गए हैं`,
  }),
  rowCountDiffers: (registered: number, rows: number): Text => ({
    en: `${registered} registered, ${countEn(rows, 'row')} found`,
    hi: `${registered} दर्ज, ${countHi(rows, 'row')} ${plural(rows, 'मिली', 'मिलीं')}`,
  }),
  neverRegistered: { en: 'no event registered it', hi: 'किसी घटना ने इसे दर्ज नहीं किया' },
  columnDiffers: (column: string, value: Text, expected: Text): Text => ({
    en: `${column} is ${value.en}, its events make it ${expected.en}`,
    hi: `${column} में ${value.hi} है, घटनाओं के अनुसार ${expected.hi} होना चाहिए`,
  }),
  counterDiffers: (counter: number, last: number): Text => ({
    en: `the counter is at ${counter}, the last number registered is ${last}`,
    hi: `गणक ${counter} पर है, अंतिम दर्ज क्रमांक ${last} है`,
  }),
  tallyDiffers: (district: Text, unit: Text, day: string): Text => ({
    en: `it is not what the dockets add up to (${district.en}, ${unit.en}, ${day})`,
    hi: `यह डॉकेटों के योग से मेल नहीं खाता (${district.hi}, ${unit.hi}, ${day})`,
  }),
  stateTallyDiffers: (status: Text, party: Text): Text => ({
    en: `it is not what the dockets add up to (${status.en}, waiting on: ${party.en})`,
    hi: `यह डॉकेटों के योग से मेल नहीं खाता (${status.hi}, प्रतीक्षा: ${party.hi})`,
  }),
  noDistrict: { en: 'no district', hi: 'कोई जनपद नहीं' },
  noUnit: { en: 'no unit', hi: 'कोई इकाई नहीं' },
  empty: { en: 'empty', hi: 'रिक्त' },
  textGone: (field: string): Text => ({
    en: `its text "${field}" is gone, and no event removed it`,
    hi: `इसका लिखित विवरण "${field}" नहीं है, और किसी घटना ने उसे नहीं हटाया`,
  }),
  textOfNoEvent: (field: string): Text => ({
    en: `there is a text "${field}" for it, but no such event`,
    hi: `इसके लिए लिखित विवरण "${field}" है, पर ऐसी कोई घटना नहीं है`,
  }),
  row: (table: string, key: string): Text => ({ en: `${table} ${key}`, hi: `${table} ${key}` }),
  table: (name: string): Text => ({ en: name, hi: name }),
  unknownTable: (table: string): Text => ({
    en: `it writes to ${table}, of which this program knows nothing`,
    hi: `यह ${table} में लिखती है, जिसे यह प्रोग्राम नहीं जानता`,
  }),
  rowNotThere: (seq: number): Text => ({
    en: `the row is not as event ${seq} left it: it was removed or put back`,
    hi: `पंक्ति वैसी नहीं है जैसी घटना ${seq} ने छोड़ी थी: हटाई या वापस रखी गई है`,
  }),
  rowDiffers: (column: string, seq: number): Text => ({
    en: `${column} is not what event ${seq} wrote`,
    hi: `${column} में वह नहीं है जो घटना ${seq} ने लिखा था`,
  }),
  rowOfNoEvent: { en: 'no event wrote this row', hi: 'किसी घटना ने यह पंक्ति नहीं लिखी' },
  rowsOfNoEvent: (rows: number, written: number): Text => ({
    en: `${countEn(rows, 'row')} found, events wrote ${written}`,
    hi: `${countHi(rows, 'row')} मिलीं, घटनाओं ने ${written} लिखी थीं`,
  }),
  placeOfNoEvent: {
    en: 'no event gave the post its role, docket or mark',
    hi: 'किसी घटना ने इस पोस्ट को यह भूमिका, डॉकेट या चिह्न नहीं दिया',
  },
  sealBroken: {
    en: 'the rows that it took over from before are not the ones that are kept with it',
    hi: 'पहले की जो पंक्तियाँ इसने ली थीं, वे अब वही नहीं हैं',
  },
  triggerGone: (name: string): Text => ({
    en: `the trigger ${name} is missing or switched off: the register no longer guards itself`,
    hi: `ट्रिगर ${name} नहीं है या बंद है: रजिस्टर अब स्वयं की रक्षा नहीं करता`,
  }),
  triggerChanged: (name: string): Text => ({
    en: `the trigger ${name} is not the one that the program made`,
    hi: `ट्रिगर ${name} वह नहीं है जो प्रोग्राम ने बनाया था`,
  }),
  notIndexed: { en: 'the search index does not hold its words', hi: 'खोज सूची में इसके शब्द नहीं हैं' },
  indexedForNothing: { en: 'the search index holds words of a post that is not there', hi: 'खोज सूची में ऐसी पोस्ट के शब्द हैं जो नहीं है' },
  wordsOfIndex: {
    en: 'its words are not those of the posts',
    hi: 'इसके शब्द पोस्टों के शब्द नहीं हैं',
  },
  notReached: {
    en: 'this part of the search index is not as SQLite writes it: a search may miss words that stand in it, and forgotten words may stay in it',
    hi: 'खोज सूची का यह भाग वैसा नहीं है जैसा SQLite लिखता है: खोज में इसके शब्द छूट सकते हैं, और हटाए गए शब्द इसमें रह सकते हैं',
  },
  searchIndex: { en: 'search index', hi: 'खोज सूची' },
  timeFalls: (seq: number): Text => ({
    en: `event ${seq} is older than one before it: the clock was set back, or somebody wrote it`,
    hi: `घटना ${seq} अपने से पहले की घटना से पुरानी है: घड़ी पीछे की गई, या किसी ने इसे लिखा`,
  }),
  negativeSpan: (docket: Text, earlier: string, later: string): Text => ({
    en: `${docket.en}: ${later} lies before ${earlier}`,
    hi: `${docket.hi}: ${later}, ${earlier} से पहले है`,
  }),
  event: (seq: number): Text => ({ en: `event ${seq}`, hi: `घटना ${seq}` }),
  dockets: { en: 'dockets', hi: 'डॉकेट' },
  numbersOf: (year: number): Text => ({ en: `numbers of ${year}`, hi: `${year} की संख्याएँ` }),
  tally: { en: 'tally', hi: 'योग तालिका' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
