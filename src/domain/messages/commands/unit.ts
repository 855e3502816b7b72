/** What `unit` says. */
import type { Text } from '../text.ts';

export const UNIT = {
  summary: {
    en: 'headquarters, zones, ranges, districts, commissionerates, services',
    hi: 'मुख्यालय, जोन, परिक्षेत्र, जनपद, कमिश्नरेट, विशेष इकाइयाँ',
  },
  description: {
    en: 'The units of the state: headquarters, zones, ranges, districts, commissionerates, and services such as 112 and 1090.',
    hi: 'प्रदेश की इकाइयाँ: मुख्यालय, जोन, परिक्षेत्र, जनपद, कमिश्नरेट, और 112 तथा 1090 जैसी सेवाएँ।',
  },
  examples: {
    en: `
Examples:
  $ uppolice unit list --tree
  $ uppolice unit show Agra`,
    hi: `
उदाहरण:
  $ uppolice unit list --tree
  $ uppolice unit show Agra`,
  },
  toBeConfirmed: (unit: Text): Text => ({ en: `${unit.en} (to be confirmed)`, hi: `${unit.hi} (पुष्टि शेष)` }),
  fieldUnit: { en: 'Unit', hi: 'इकाई' },
  fieldCode: { en: 'Code', hi: 'कोड' },
  fieldKind: { en: 'Kind', hi: 'प्रकार' },
  fieldDistrict: { en: 'District', hi: 'जनपद' },
  fieldReportsTo: { en: 'Reports to', hi: 'किसके अधीन' },
  fieldBelow: { en: 'Under it', hi: 'अधीनस्थ' },
  fieldHandles: { en: 'Handles', hi: 'हैंडल' },
  fieldContact: { en: 'Contact', hi: 'संपर्क' },
  fieldEmail: { en: 'E-mail', hi: 'ई-मेल' },
  fieldPhone: { en: 'Phone', hi: 'दूरभाष' },
  fieldWhatsapp: { en: 'WhatsApp', hi: 'व्हाट्सऐप' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const UNIT_LIST = {
  description: { en: 'All units, or those of a kind.', hi: 'सभी इकाइयाँ, या किसी एक प्रकार की।' },
  kind: { en: 'only of this kind', hi: 'केवल इस प्रकार की' },
  tree: { en: 'each under the one that it reports to', hi: 'हर इकाई उसके नीचे जिसके अधीन वह है' },
  examples: {
    en: `
Examples:
  $ uppolice unit list --tree
  $ uppolice unit list --kind commissionerate
  $ uppolice --lang hi unit list --kind range`,
    hi: `
उदाहरण:
  $ uppolice unit list --tree
  $ uppolice unit list --kind commissionerate
  $ uppolice --lang en unit list --kind range`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const UNIT_SHOW = {
  description: {
    en: 'One unit: what it reports to, what reports to it, its handles and contacts.',
    hi: 'एक इकाई: किसके अधीन है, उसके अधीन कौन हैं, उसके हैंडल और संपर्क।',
  },
  examples: {
    en: `
A unit is typed as its code, its name in English or Hindi, its district by any name, the district's headquarters town, a handle, or a
thana of which there is only one in the state.

Examples:
  $ uppolice unit show Agra
  $ uppolice unit show नोएडा
  $ uppolice unit show @agrapolice
  $ uppolice unit show Hazratganj
  $ uppolice unit show "Aligarh Range" --json`,
    hi: `
इकाई इस तरह लिखें: कोड, अंग्रेज़ी या हिंदी नाम, जनपद का कोई भी नाम, जनपद मुख्यालय का नगर, हैंडल, या ऐसा थाना जो प्रदेश में एक ही हो।

उदाहरण:
  $ uppolice unit show आगरा
  $ uppolice unit show नोएडा
  $ uppolice unit show @agrapolice
  $ uppolice unit show हजरतगंज
  $ uppolice unit show "अलीगढ़ परिक्षेत्र" --json`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const UNIT_CONTACT = {
  description: {
    en: "Sets a unit's contacts; what is not named stays, an empty one is taken away.",
    hi: 'इकाई के संपर्क दर्ज करता है; जो न बताया जाए वह बना रहता है, खाली दिया गया हट जाता है।',
  },
  email: { en: 'where packets and reminders go', hi: 'जहाँ पैकेट और अनुस्मारक भेजे जाते हैं' },
  phone: { en: 'control room or office', hi: 'कंट्रोल रूम या कार्यालय' },
  whatsapp: { en: 'its WhatsApp number', hi: 'व्हाट्सऐप नंबर' },
  examples: {
    en: `
Examples:
  $ uppolice unit contact Agra --email cctns-agra@example.org --phone "0562 2234567"
  $ uppolice unit contact Etah --whatsapp 9876543210
  $ uppolice unit contact Etah --phone ""`,
    hi: `
उदाहरण:
  $ uppolice unit contact आगरा --email cctns-agra@example.org --phone "0562 2234567"
  $ uppolice unit contact एटा --whatsapp 9876543210
  $ uppolice unit contact एटा --phone ""`,
  },
  noneNamed: { en: 'No contact was named.', hi: 'कोई संपर्क नहीं दिया गया।' },
  nameOne: { en: 'Name one: --email, --phone or --whatsapp', hi: 'एक दें: --email, --phone या --whatsapp' },
  seeThem: { en: 'To see what is there: uppolice unit show UNIT', hi: 'दर्ज संपर्क देखें: uppolice unit show UNIT' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
