/** Sentences about files of posts: what can't be opened, what is not JSON, what was cut. */
import type { Text } from '../text.ts';

export const POST_FILE = {
  standardInput: { en: 'standard input', hi: 'मानक इनपुट' },
  expected: {
    en: 'Expected are pages of X API v2, twarc2 output or v1.1 statuses, as JSON or one object a line (NDJSON), plain or gzip.',
    hi: 'अपेक्षित: X API v2 के पृष्ठ, twarc2 का आउटपुट या v1.1 statuses; JSON में, या हर पंक्ति में एक ऑब्जेक्ट (NDJSON), सादा या gzip।',
  },
  empty: (name: Text): Text => ({ en: `${name.en} is empty.`, hi: `${name.hi} खाली है।` }),
  faulty: (name: Text, fault: Text): Text => ({ en: `${name.en}: ${fault.en}.`, hi: `${name.hi}: ${fault.hi}।` }),
  is: (name: Text, what: Text): Text => ({ en: `${name.en} is ${what.en}.`, hi: `${name.hi}: ${what.hi}।` }),
  tooLarge: (name: Text, megabytes: number): Text => ({
    en: `${name.en} is one JSON document of more than ${megabytes} MB.`,
    hi: `${name.hi} ${megabytes} MB से बड़ा एक ही JSON दस्तावेज़ है।`,
  }),
  makeNdjson: {
    en: 'Turn it into one object a line (NDJSON), which may be of any size, for example: jq -c ".data[]" big.json > posts.ndjson',
    hi: 'इसे हर पंक्ति में एक ऑब्जेक्ट (NDJSON) बनाएँ, जिसका आकार कितना भी हो सकता है, जैसे: jq -c ".data[]" big.json > posts.ndjson',
  },
  notJson: (name: Text): Text => ({ en: `${name.en} is not JSON.`, hi: `${name.hi} JSON नहीं है।` }),
  documentCut: (name: Text, line: number): Text => ({
    en: `${name.en} ends in the middle of its JSON, in line ${line}: nothing was taken from it.`,
    hi: `${name.hi} पंक्ति ${line} में JSON के बीच समाप्त होती है: इसमें से कुछ नहीं लिया गया।`,
  }),
  getAgain: { en: 'The file was cut off: get the whole file again.', hi: 'फ़ाइल कटी हुई है: पूरी फ़ाइल दोबारा लें।' },
  documentBroken: (name: Text, line: number, column: number): Text => ({
    en: `${name.en} is broken JSON: line ${line}, column ${column}. Nothing was taken from it.`,
    hi: `${name.hi} का JSON टूटा है: पंक्ति ${line}, स्तंभ ${column}। इसमें से कुछ नहीं लिया गया।`,
  }),
  severalDocuments: (name: Text, line: number): Text => ({
    en: `${name.en} holds several JSON documents one after the other: the second begins in line ${line}. Nothing was taken from it.`,
    hi: `${name.hi} में एक के बाद एक कई JSON दस्तावेज़ हैं: दूसरा पंक्ति ${line} से शुरू है। इसमें से कुछ नहीं लिया गया।`,
  }),
  oneALine: {
    en: 'Put each on a line of its own: jq -c . FILE | uppolice import -',
    hi: 'हर दस्तावेज़ को एक पंक्ति में रखें: jq -c . FILE | uppolice import -',
  },
  correctIt: { en: 'Correct that place, or make the file again.', hi: 'वह स्थान ठीक करें, या फ़ाइल दोबारा बनाएँ।' },
  noPosts: (name: Text): Text => ({
    en: `${name.en} contains nothing like posts.`,
    hi: `${name.hi} में पोस्ट जैसा कुछ नहीं है।`,
  }),
  noPostsFirst: (name: Text, line: number, reason: Text): Text => ({
    en: `${name.en} contains nothing like posts (line ${line}: ${reason.en}).`,
    hi: `${name.hi} में पोस्ट जैसा कुछ नहीं है (पंक्ति ${line}: ${reason.hi})।`,
  }),
  lineTooLong: (lineMegabytes: number, documentMegabytes: number): Text => ({
    en: `the line is too long: ${lineMegabytes} MB are allowed, ${documentMegabytes} MB for a document`,
    hi: `पंक्ति बहुत लंबी है: ${lineMegabytes} MB तक मान्य है, दस्तावेज़ के लिए ${documentMegabytes} MB`,
  }),
  lineCut: { en: 'the line ends in the middle of its JSON', hi: 'पंक्ति JSON के बीच समाप्त होती है' },
  lineBroken: (column: number): Text => ({ en: `broken JSON at column ${column}`, hi: `स्तंभ ${column} पर JSON टूटा है` }),
  lineNotUtf8: {
    en: 'bytes that are no UTF-8, so its words would be damaged; save the file as UTF-8: iconv -f WINDOWS-1252 -t UTF-8',
    hi: 'बाइट UTF-8 नहीं हैं, शब्द बिगड़ जाते; फ़ाइल UTF-8 में सहेजें: iconv -f WINDOWS-1252 -t UTF-8',
  },
  notUtf8: (name: Text): Text => ({
    en: `${name.en} is no UTF-8 text: its words would be damaged. Nothing was taken from it.`,
    hi: `${name.hi} UTF-8 पाठ नहीं है: शब्द बिगड़ जाते। इसमें से कुछ नहीं लिया गया।`,
  }),
  saveAsUtf8: {
    en: 'Get it again as UTF-8, or convert it from the encoding that it has: iconv -f WINDOWS-1252 -t UTF-8 FILE | uppolice import -',
    hi: 'इसे UTF-8 में दोबारा लें, या इसकी एन्कोडिंग से बदलें: iconv -f WINDOWS-1252 -t UTF-8 FILE | uppolice import -',
  },
  gzipCut: { en: 'the gzip file is cut off here: the rest is missing', hi: 'gzip फ़ाइल यहाँ कटी है: आगे का भाग नहीं है' },
  gzipDamaged: { en: 'the gzip data is damaged from here on', hi: 'gzip डेटा यहाँ से आगे क्षतिग्रस्त है' },
  folder: (path: string): Text => ({ en: `${path} is a folder.`, hi: `${path} एक फ़ोल्डर है।` }),
  nameItsFiles: {
    en: 'Name a file in it. Only import takes several at once: uppolice import folder/*.json',
    hi: 'उसमें किसी फ़ाइल का नाम दें। एक साथ कई केवल import लेता है: uppolice import folder/*.json',
  },
  noFile: (path: string): Text => ({ en: `There is no file ${path}.`, hi: `फ़ाइल ${path} नहीं है।` }),
  checkPath: { en: 'Check the name and the current folder.', hi: 'नाम और वर्तमान फ़ोल्डर जाँचें।' },
  notPermitted: (path: string): Text => ({
    en: `You are not permitted to read ${path}.`,
    hi: `आपको ${path} पढ़ने की अनुमति नहीं है।`,
  }),
  askForAccess: { en: 'Ask its owner for permission to read it, or copy it.', hi: 'फ़ाइल के स्वामी से पढ़ने की अनुमति लें, या उसकी प्रति बनाएँ।' },
  notOpened: (path: string, code: string): Text => ({
    en: `${path} cannot be opened (${code}).`,
    hi: `${path} खोली नहीं जा सकती (${code})।`,
  }),
  notReadToEnd: (name: Text, code: string): Text => ({
    en: `${name.en} cannot be read to its end (${code}).`,
    hi: `${name.hi} अंत तक पढ़ी नहीं जा सकती (${code})।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
