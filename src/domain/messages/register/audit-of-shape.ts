/** What a proof finds of tables, indexes and the file itself, as the rest of a sentence: "posts_triage: the index …". */
import type { Text } from '../text.ts';

export const SHAPE = {
  kinds: {
    table: { en: 'table', hi: 'तालिका' },
    index: { en: 'index', hi: 'इंडेक्स' },
    view: { en: 'view', hi: 'दृश्य (view)' },
    function: { en: 'function', hi: 'फ़ंक्शन' },
    rule: { en: 'rule', hi: 'नियम (rule)' },
    policy: { en: 'policy', hi: 'नीति (policy)' },
    cast: { en: 'cast', hi: 'रूपांतरण (cast)' },
    operator: { en: 'operator', hi: 'संकारक (operator)' },
    'text search': { en: 'text search configuration', hi: 'पाठ-खोज विन्यास' },
    'event trigger': { en: 'event trigger', hi: 'इवेंट ट्रिगर' },
    other: { en: 'part of the schema', hi: 'ढाँचे का भाग' },
  },
  gone: ({ en, hi }: Text): Text => ({
    en: `the ${en} is missing: it was removed or given another name`,
    hi: `${hi} अब मौजूद नहीं: हटा दिया गया या नाम बदल दिया गया`,
  }),
  added: ({ en, hi }: Text): Text => ({
    en: `the program made no such ${en}`,
    hi: `यह ${hi} प्रोग्राम का बनाया नहीं है`,
  }),
  changed: ({ en, hi }: Text): Text => ({
    en: `the ${en} is not the one that the program made: what it holds or leaves out may be wrong`,
    hi: `${hi} प्रोग्राम के बनाए रूप में नहीं है: उसमें कुछ छूटा या गलत हो सकता है`,
  }),
  columnsDiffer: (columns: string): Text => ({
    en: `its columns are not those that the program made: ${columns}`,
    hi: `इसके कॉलम वे नहीं हैं जो प्रोग्राम ने बनाए थे: ${columns}`,
  }),
  otherKind: (column: string): Text => ({
    en: `${column} holds a value of another kind (bytes, text or a number) than the column is for`,
    hi: `${column} में ऐसा मान है जो इस कॉलम के प्रकार (बाइट, पाठ या संख्या) का नहीं है`,
  }),
  server: { en: 'server', hi: 'सर्वर' },
  notOwn: ({ en, hi }: Text): Text => ({
    en: `neither the program nor PostgreSQL made this ${en} as it is: what the register is asked may be answered by it`,
    hi: `यह ${hi} इस रूप में न प्रोग्राम का है, न PostgreSQL का: रजिस्टर के उत्तर इससे बदल सकते हैं`,
  }),
  silentHere: {
    en: 'session_replication_role is "replica" for this login: no trigger fires when it writes, so events can be changed and the figures stand still',
    hi: 'इस लॉगिन के लिए session_replication_role का मान "replica" है: इसके लिखने पर कोई ट्रिगर नहीं चलता, अतः घटनाएँ बदली जा सकती हैं और आँकड़े रुके रहते हैं',
  },
  silentFor: (name: string): Text => ({
    en: `session_replication_role is set to "replica" for ${name}: no trigger fires when it writes, so events can be changed and the figures stand still`,
    hi: `${name} के लिए session_replication_role का मान "replica" रखा गया है: इसके लिखने पर कोई ट्रिगर नहीं चलता, अतः घटनाएँ बदली जा सकती हैं और आँकड़े रुके रहते हैं`,
  }),
  otherPath: (path: string): Text => ({
    en: `the search path of the session is not the one that the program set (${path}): somebody changed it, or a pooler shares the session`,
    hi: `सत्र का search_path प्रोग्राम का रखा हुआ नहीं है (${path}): किसी ने बदला है, या पूलर सत्र साझा करता है`,
  }),
  writesNothing: {
    en: 'default_transaction_read_only is on for this login: it can read, and a desk could record nothing under it',
    hi: 'इस लॉगिन के लिए default_transaction_read_only चालू है: यह पढ़ सकता है, पर इससे डेस्क कुछ दर्ज नहीं कर सकता',
  },
  eventTriggers: (names: string): Text => ({
    en: `the server has event triggers, which act when tables are changed: ${names}`,
    hi: `सर्वर पर इवेंट ट्रिगर हैं, जो तालिकाओं का ढाँचा बदलने पर चलते हैं: ${names}`,
  }),
  file: { en: 'file', hi: 'फ़ाइल' },
  damaged: (found: string): Text => ({ en: `SQLite finds it damaged: ${found}`, hi: `SQLite के अनुसार यह क्षतिग्रस्त है: ${found}` }),
  stopped: (why: Text): Text => ({
    en: `this part can't be proved, because the register can't be read here: ${why.en}`,
    hi: `इस भाग की जाँच नहीं हो सकी, क्योंकि रजिस्टर यहाँ पढ़ा नहीं जा सका: ${why.hi}`,
  }),
  parts: {
    shape: { en: 'tables and indexes', hi: 'तालिकाएँ और इंडेक्स' },
    values: { en: 'values', hi: 'मान' },
    chain: { en: 'chain of events', hi: 'घटनाओं की शृंखला' },
    rows: { en: 'rows', hi: 'पंक्तियाँ' },
    counters: { en: 'counters', hi: 'गणक' },
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text) | Readonly<Record<string, Text>>>;
