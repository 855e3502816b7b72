/** What `dashboard` says. */
import type { Text } from '../../text.ts';

export const DASHBOARD = {
  description: {
    en: 'One page for an officer: what to do now, and how it stands, for the state, a unit or a country. It is one file with both languages, which needs no network and opens from an e-mail. It holds docket numbers and figures, no word of a complaint and no name of a citizen.',
    hi: 'अधिकारी के लिए एक पृष्ठ: अभी क्या करना है और क्या स्थिति है; प्रदेश, इकाई या देश के लिए। यह दोनों भाषाओं वाली एक फ़ाइल है, जिसे नेटवर्क नहीं चाहिए और जो ई-मेल से भी खुलती है। इसमें डॉकेट संख्याएँ और आँकड़े हैं; शिकायत का कोई शब्द या नागरिक का नाम नहीं।',
  },
  serve: {
    en: 'show it in the browser of this computer until Ctrl-C, renewed by itself, with the pages of all dockets, filters and search; nothing can be changed there',
    hi: 'इसी कंप्यूटर के ब्राउज़र में Ctrl-C दबाने तक दिखाएँ: स्वयं नया होता है, सभी डॉकेट के पृष्ठ, फ़िल्टर और खोज सहित; वहाँ कुछ बदला नहीं जा सकता',
  },
  port: {
    en: 'with --serve: the port to listen on; 8642 or a free one if left out',
    hi: '--serve के साथ: किस पोर्ट पर चले; न देने पर 8642 या कोई खाली पोर्ट',
  },
  out: { en: 'write the page into this file', hi: 'पृष्ठ इस फ़ाइल में लिखें' },
  unit: {
    en: "of this district, range or zone (name or code); else the state's",
    hi: 'इस जनपद, परिक्षेत्र या जोन का (नाम या कोड); अन्यथा प्रदेश का',
  },
  country: { en: 'of the people of UP in this country', hi: 'इस देश में रहने वाले उत्तर प्रदेश के लोगों का' },
  from: { en: 'figures from this day on; else of the last 30 days', hi: 'इस दिन से आँकड़े; अन्यथा पिछले 30 दिनों के' },
  force: { en: 'replace a file that is there', hi: 'मौजूद फ़ाइल को बदलें' },
  examples: {
    en: `
What waits is counted whenever it came in; the days choose the figures below.
Every morning by cron: uppolice dashboard --out /srv/www/dashboard.html --force

Examples:
  $ uppolice dashboard --out dashboard.html
  $ uppolice dashboard --serve
  $ uppolice dashboard --unit Agra --lang hi --out agra.html
  $ uppolice dashboard --country GB --month 2026-10 --out britain.html
  $ uppolice dashboard --json`,
    hi: `
जो प्रतीक्षा में है वह सदा गिना जाता है; दिन केवल नीचे के आँकड़े चुनते हैं।
cron से हर सुबह: uppolice dashboard --out /srv/www/dashboard.html --force

उदाहरण:
  $ uppolice dashboard --out dashboard.html
  $ uppolice dashboard --serve
  $ uppolice dashboard --unit आगरा --lang hi --out agra.html
  $ uppolice dashboard --country ब्रिटेन --month 2026-10 --out britain.html
  $ uppolice dashboard --json`,
  },
  needsOut: {
    en: 'Say where the page goes: --out FILE.html, or --serve to look at it here',
    hi: 'पृष्ठ कहाँ लिखें, बताएँ: --out FILE.html, या यहीं देखने के लिए --serve',
  },
  orJson: { en: 'for another program: uppolice dashboard --json', hi: 'दूसरे प्रोग्राम के लिए: uppolice dashboard --json' },
  unitOrCountry: {
    en: '--unit and --country exclude each other: a page is of one of them.',
    hi: '--unit और --country साथ नहीं चलते: पृष्ठ इनमें से एक का होता है।',
  },
  notAPage: (out: string): Text => ({ en: `The page is HTML: "${out}" should end in .html.`, hi: `पृष्ठ HTML है: "${out}" के अंत में .html हो।` }),
  written: (out: string): Text => ({ en: `Written to ${out}`, hi: `${out} में लिखा गया` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
