/** The words between <> and [] in usage lines and options, such as `<docket>` and `[options]`. */
import type { Text } from '../text.ts';

export const PLACEHOLDERS: Readonly<Record<string, Text>> = {
  actor: { en: 'actor', hi: 'कर्मी' },
  address: { en: 'address', hi: 'पता' },
  amount: { en: 'amount', hi: 'मात्रा' },
  answer: { en: 'answer', hi: 'उत्तर' },
  body: { en: 'body', hi: 'संस्था' },
  category: { en: 'category', hi: 'श्रेणी' },
  city: { en: 'city', hi: 'नगर' },
  class: { en: 'class', hi: 'वर्ग' },
  code: { en: 'code', hi: 'कोड' },
  codes: { en: 'codes', hi: 'कोड' },
  command: { en: 'command', hi: 'कमांड' },
  coordinator: { en: 'coordinator', hi: 'समन्वयक' },
  country: { en: 'country', hi: 'देश' },
  date: { en: 'date', hi: 'दिनांक' },
  day: { en: 'day', hi: 'दिन' },
  docket: { en: 'docket', hi: 'डॉकेट' },
  dockets: { en: 'dockets', hi: 'डॉकेट' },
  endpoint: { en: 'endpoint', hi: 'एंडपॉइंट' },
  file: { en: 'file', hi: 'फ़ाइल' },
  folder: { en: 'folder', hi: 'फ़ोल्डर' },
  format: { en: 'format', hi: 'प्रारूप' },
  group: { en: 'group', hi: 'समूह' },
  handle: { en: 'handle', hi: 'हैंडल' },
  handles: { en: 'handles', hi: 'हैंडल' },
  hash: { en: 'hash', hi: 'हैश' },
  new: { en: 'new', hi: 'नया' },
  old: { en: 'old', hi: 'पुराना' },
  root: { en: 'root', hi: 'मूल' },
  what: { en: 'what', hi: 'क्या' },
  id: { en: 'id', hi: 'क्रमांक' },
  kind: { en: 'kind', hi: 'प्रकार' },
  lang: { en: 'lang', hi: 'भाषा' },
  language: { en: 'language', hi: 'भाषा' },
  letters: { en: 'letters', hi: 'अक्षर' },
  login: { en: 'login', hi: 'लॉगिन' },
  minutes: { en: 'minutes', hi: 'मिनट' },
  month: { en: 'month', hi: 'माह' },
  months: { en: 'months', hi: 'माह' },
  n: { en: 'n', hi: 'संख्या' },
  name: { en: 'name', hi: 'नाम' },
  names: { en: 'names', hi: 'नाम' },
  number: { en: 'number', hi: 'संख्या' },
  options: { en: 'options', hi: 'विकल्प' },
  outcome: { en: 'outcome', hi: 'परिणाम' },
  key: { en: 'key', hi: 'कुंजी' },
  period: { en: 'period', hi: 'अवधि' },
  span: { en: 'span', hi: 'अंतराल' },
  days: { en: 'days', hi: 'दिन' },
  columns: { en: 'columns', hi: 'स्तंभ' },
  party: { en: 'party', hi: 'पक्ष' },
  place: { en: 'place', hi: 'स्थान' },
  post: { en: 'post', hi: 'पोस्ट' },
  reason: { en: 'reason', hi: 'कारण' },
  role: { en: 'role', hi: 'भूमिका' },
  seconds: { en: 'seconds', hi: 'सेकंड' },
  seq: { en: 'seq', hi: 'क्रम' },
  service: { en: 'service', hi: 'सेवा' },
  setting: { en: 'setting', hi: 'सेटिंग' },
  source: { en: 'source', hi: 'स्रोत' },
  state: { en: 'state', hi: 'दशा' },
  status: { en: 'status', hi: 'स्थिति' },
  text: { en: 'text', hi: 'पाठ' },
  time: { en: 'time', hi: 'समय' },
  token: { en: 'token', hi: 'टोकन' },
  topic: { en: 'topic', hi: 'विषय' },
  units: { en: 'units', hi: 'इकाइयाँ' },
  range: { en: 'range', hi: 'परिक्षेत्र' },
  zone: { en: 'zone', hi: 'जोन' },
  shell: { en: 'shell', hi: 'शेल' },
  unit: { en: 'unit', hi: 'इकाई' },
  usd: { en: 'usd', hi: 'डॉलर' },
  value: { en: 'value', hi: 'मान' },
  way: { en: 'way', hi: 'माध्यम' },
  why: { en: 'why', hi: 'कारण' },
  words: { en: 'words', hi: 'शब्द' },
  year: { en: 'year', hi: 'वर्ष' },
};

/** Usage and options with the words of their placeholders: `--reason <text>` is `--reason <पाठ>` in Hindi. */
export function withPlaceholders(usage: string): Text {
  // Everything behind the first bracket is a placeholder, but for flags and what has no word here, such as `<en|hi>`.
  const from = usage.search(/[<[]/);
  if (from < 0) return { en: usage, hi: usage };
  const inHindi = usage.slice(from).replace(/(?<![\w-])[a-z]+(?![\w-])/g, (word) => PLACEHOLDERS[word]?.hi ?? word);
  return { en: usage, hi: usage.slice(0, from) + inHindi };
}

/** An argument by its bare name. */
export function placeholder(name: string): Text {
  return PLACEHOLDERS[name] ?? { en: name, hi: name };
}
