/** What `service` says. */
import type { Text } from '../../text.ts';

export const SERVICE = {
  description: {
    en: 'The civic services that coordinators explain: what each is, and how somebody abroad reaches it. Numbers change, so each says who last looked, and when.',
    hi: 'वे नागरिक सेवाएँ जो समन्वयक समझाते हैं: हर सेवा क्या है, और विदेश से कैसे मिले। नंबर बदलते हैं, इसलिए हर सेवा बताती है कि किसने कब जाँचा।',
  },
  examples: {
    en: `
Examples:
  $ uppolice service list
  $ uppolice service show e_fir
  $ uppolice service check 1090`,
    hi: `
उदाहरण:
  $ uppolice service list
  $ uppolice service show e_fir
  $ uppolice service check 1090`,
  },
  fieldCode: { en: 'Code', hi: 'कोड' },
  fieldName: { en: 'Service', hi: 'सेवा' },
  fieldWhat: { en: 'What it is', hi: 'क्या है' },
  fieldAbroad: { en: 'From abroad', hi: 'विदेश से' },
  fieldChecked: { en: 'Last checked', hi: 'अंतिम जाँच' },
  fieldNext: { en: 'Next', hi: 'आगे' },
  never: { en: 'not by this desk', hi: 'इस डेस्क ने नहीं' },
  checkedBy: (day: string, login: string): Text => ({ en: `${day} by ${login}`, hi: `${day}, ${login} द्वारा` }),
  stale: (checked: Text): Text => ({ en: `${checked.en}: look again`, hi: `${checked.hi}: फिर जाँचें` }),
  confidential: { en: 'confidential: never in public', hi: 'गोपनीय: कभी सार्वजनिक नहीं' },
  checkIt: (code: string): Text => ({
    en: `Call it, then: uppolice service check ${code}`,
    hi: `संपर्क करके देखें, फिर: uppolice service check ${code}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const SERVICE_LIST = {
  description: { en: 'All services, and who last looked whether they are so.', hi: 'सभी सेवाएँ, और किसने कब जाँचा।' },
  stale: { en: 'only those that nobody has looked at for half a year', hi: 'केवल वे जिन्हें छह माह से किसी ने नहीं जाँचा' },
  examples: {
    en: `
Examples:
  $ uppolice service list
  $ uppolice service list --stale`,
    hi: `
उदाहरण:
  $ uppolice service list
  $ uppolice service list --stale`,
  },
  none: { en: 'All have been looked at within half a year.', hi: 'सभी छह माह के भीतर जाँची गई हैं।' },
  total: (stale: number): Text => ({
    en: `${stale} to be looked at again: uppolice service list --stale`,
    hi: `${stale} फिर जाँचनी हैं: uppolice service list --stale`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const SERVICE_SHOW = {
  description: { en: 'One service: what it is, and how somebody abroad reaches it.', hi: 'एक सेवा: क्या है, और विदेश से कैसे मिले।' },
  examples: {
    en: `
Examples:
  $ uppolice service show 1930
  $ uppolice --lang hi service show e_fir`,
    hi: `
उदाहरण:
  $ uppolice service show 1930
  $ uppolice --lang hi service show e_fir`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const SERVICE_CHECK = {
  description: {
    en: 'Records that you have found a service to be as described, today. With --reach: how somebody abroad reaches it, if otherwise; an empty text goes back to what is shipped.',
    hi: 'दर्ज करता है कि आपने आज सेवा को वैसा ही पाया जैसा बताया गया है। --reach से बताएँ कि विदेश से कैसे मिले, यदि तरीका दूसरा हो; खाली पाठ मूल विवरण लौटाता है।',
  },
  reach: { en: 'how somebody abroad reaches it', hi: 'विदेश से संपर्क का तरीका' },
  examples: {
    en: `
Examples:
  $ uppolice service check 1090
  $ uppolice service check counselling --reach "direct message to @UPPolNRI"`,
    hi: `
उदाहरण:
  $ uppolice service check 1090
  $ uppolice service check counselling --reach "@UPPolNRI को सीधा संदेश"`,
  },
  checked: (name: Text, day: string): Text => ({ en: `${name.en}: looked at on ${day}.`, hi: `${name.hi}: ${day} को जाँचा गया।` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
