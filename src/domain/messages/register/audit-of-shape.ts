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
    hi: `${hi} प्रोग्राम के बनाए रूप में नहीं है: उसमें कुछ छूटा या ग़लत हो सकता है`,
  }),
  columnsDiffer: (columns: string): Text => ({
    en: `its columns are not those that the program made: ${columns}`,
    hi: `इसके कॉलम वे नहीं हैं जो प्रोग्राम ने बनाए थे: ${columns}`,
  }),
  otherKind: (column: string): Text => ({
    en: `${column} holds a value of another kind (bytes, text or a number) than the column is for`,
    hi: `${column} में ऐसा मान है जो इस कॉलम के प्रकार (बाइट, पाठ या संख्या) का नहीं है`,
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
