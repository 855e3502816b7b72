/** What a file is that holds no JSON of X that can be read, and what to do with it. */
import { joined, type Text, verbatim } from '../text.ts';

export const FOREIGN = {
  utf16: { en: 'UTF-16 text', hi: 'UTF-16 पाठ' },
  saveAsUtf8: { en: 'Save it again as UTF-8.', hi: 'इसे UTF-8 में दोबारा सहेजें।' },
  zip: { en: 'a ZIP archive', hi: 'ZIP फ़ाइल' },
  unpackZip: { en: 'Unpack it and import the JSON files in it.', hi: 'इसे खोलें और भीतर की JSON फ़ाइलें आयात करें।' },
  packedTwice: { en: 'packed twice with gzip', hi: 'gzip से दो बार पैक की गई फ़ाइल' },
  unpackOnce: { en: 'Unpack it once: gzip -dc FILE | uppolice import -', hi: 'एक बार खोलें: gzip -dc FILE | uppolice import -' },
  packed: (by: string): Text => ({ en: `packed with ${by}`, hi: `${by} से पैक की गई फ़ाइल` }),
  unpack: (command: string): Text => joined([{ en: 'Unpack it:', hi: 'इसे खोलें:' }, verbatim(`${command} FILE | uppolice import -`)], ' '),
  pdf: { en: 'a PDF', hi: 'PDF फ़ाइल' },
  database: { en: 'a SQLite database', hi: 'SQLite डेटाबेस' },
  nameItAsRegister: {
    en: 'A register is named with --db; posts are imported as JSON.',
    hi: 'रजिस्टर --db से बताया जाता है; पोस्ट JSON में आयात होती हैं।',
  },
  binary: { en: 'a binary file, not JSON', hi: 'बाइनरी फ़ाइल, JSON नहीं' },
  archive: { en: 'a file of the archive that X gives an account', hi: 'X से मिले खाते के संग्रह (archive) की फ़ाइल' },
  sayWhose: {
    en: 'It names no author: say whose it is: uppolice import FILE --author HANDLE',
    hi: 'इसमें लेखक का नाम नहीं है: बताएँ कि यह किसका है: uppolice import FILE --author HANDLE',
  },
  otherArchive: {
    en: 'a file of the archive that X gives an account, and holds no posts',
    hi: 'X से मिले खाते के संग्रह (archive) की फ़ाइल, जिसमें पोस्ट नहीं हैं',
  },
  importItsTweets: {
    en: 'The posts are in tweets.js beside it: uppolice import tweets.js --author HANDLE',
    hi: 'पोस्ट उसी संग्रह की tweets.js में हैं: uppolice import tweets.js --author HANDLE',
  },
  otherNames: {
    en: "a scraper's file: what the API calls created_at, conversation_id and referenced_tweets has other names in it",
    hi: 'स्क्रैपर की फ़ाइल: API के created_at, conversation_id और referenced_tweets के नाम इसमें दूसरे हैं',
  },
  webPage: { en: 'a web page (HTML or XML), not JSON', hi: 'वेब पृष्ठ (HTML या XML), JSON नहीं' },
  saveTheJson: {
    en: 'Get the posts themselves: an error page or a saved page of X holds none that can be registered.',
    hi: 'पोस्ट का JSON लें: त्रुटि-पृष्ठ या X के सहेजे गए पृष्ठ में दर्ज करने योग्य पोस्ट नहीं होतीं।',
  },
  twarcTable: { en: 'a table (CSV) made by twarc2', hi: 'twarc2 की बनाई तालिका (CSV)' },
  importItsSource: {
    en: 'Import the JSONL file that it was made from: a table lacks what ties posts together.',
    hi: 'वह JSONL फ़ाइल आयात करें जिससे यह बनी है: तालिका में पोस्ट का आपसी संबंध नहीं रहता।',
  },
  table: { en: 'a table (CSV), not JSON', hi: 'तालिका (CSV), JSON नहीं' },
  getJson: {
    en: 'Import the JSON that it was made from: pages of X API v2 or twarc2 output.',
    hi: 'वह JSON आयात करें जिससे यह बनी है: X API v2 के पृष्ठ या twarc2 का आउटपुट।',
  },
  pageAnswer: {
    en: "what X's own web page loads (GraphQL), not an answer of the API",
    hi: 'X के अपने वेब पृष्ठ का डेटा (GraphQL), API का उत्तर नहीं',
  },
  webExporter: {
    en: 'a flat export such as browser extensions make (web exporter): authors are names without an account id',
    hi: 'ब्राउज़र एक्सटेंशन (web exporter) जैसी फ़ाइल: लेखक केवल नाम है, खाते की आईडी नहीं',
  },
  getFromApi: {
    en: 'It lacks what the register needs to tell who answered whom. Get the posts from the API: uppolice sync, or twarc2.',
    hi: 'इससे यह पता नहीं चलता कि किसने किसे उत्तर दिया। पोस्ट API से लें: uppolice sync, या twarc2।',
  },
  accounts: { en: 'a list of accounts, not of posts', hi: 'खातों की सूची, पोस्ट की नहीं' },
  checkHandles: {
    en: 'Handles are registered with: uppolice handle import FILE',
    hi: 'हैंडल इससे दर्ज होते हैं: uppolice handle import FILE',
  },
  directMessages: { en: 'a file of direct messages', hi: 'डायरेक्ट मैसेज की फ़ाइल' },
  keepThemPrivate: { en: 'Direct messages are not imported.', hi: 'डायरेक्ट मैसेज आयात नहीं होते।' },
  objectWith: (keys: readonly string[], more: number): Text => {
    const names = keys.map((key) => `"${key}"`).join(', ');
    if (keys.length === 0) return { en: 'an object without keys', hi: 'बिना कुंजी का ऑब्जेक्ट' };
    return {
      en: `an object with the keys ${names}${more > 0 ? ` and ${more} more` : ''}`,
      hi: `${names}${more > 0 ? ` और ${more} अन्य` : ''} कुंजियों वाला ऑब्जेक्ट`,
    };
  },
  listOf: (first: Text): Text => ({ en: `a list that begins with ${first.en}`, hi: `सूची, जिसका पहला अंश: ${first.hi}` }),
  aList: { en: 'a list', hi: 'सूची' },
  aText: { en: 'a text', hi: 'पाठ' },
  aNumber: { en: 'a number', hi: 'संख्या' },
  aWord: (word: string): Text => verbatim(`"${word}"`),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
