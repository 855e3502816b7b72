/** What `operator` says. */
import type { Text } from '../text.ts';

export const OPERATOR = {
  description: { en: 'Who works with this register, in which role.', hi: 'इस रजिस्टर पर कौन किस भूमिका में कार्य करता है।' },
  examples: {
    en: `
Examples:
  $ uppolice operator list
  $ uppolice operator add asha --name "Asha Verma" --role operator`,
    hi: `
उदाहरण:
  $ uppolice operator list
  $ uppolice operator add asha --name "Asha Verma" --role operator`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const OPERATOR_ADD = {
  description: {
    en: 'Records who works here under a login of this machine.',
    hi: 'दर्ज करता है कि इस मशीन के किस लॉगिन से कौन कार्य करता है।',
  },
  name: { en: 'name of the person', hi: 'व्यक्ति का नाम' },
  role: { en: 'what the person does here', hi: 'यहाँ व्यक्ति की भूमिका' },
  unit: { en: 'whose desk it is; needed for the role "unit"', hi: 'किस इकाई की डेस्क; "unit" भूमिका के लिए आवश्यक' },
  examples: {
    en: `
operator enters, forwards, closes · checker approves closures · admin keeps the register · unit answers for one unit · viewer only reads

Examples:
  $ uppolice operator add asha --name "Asha Verma" --role operator
  $ uppolice operator add agra-desk --name "Agra control room" --role unit --unit Agra`,
    hi: `
operator दर्ज, प्रेषित और बंद करता है · checker बंद करने का अनुमोदन करता है · admin रजिस्टर सँभालता है · unit एक इकाई की ओर से उत्तर देता है · viewer केवल देखता है

उदाहरण:
  $ uppolice operator add asha --name "आशा वर्मा" --role operator
  $ uppolice operator add agra-desk --name "आगरा कंट्रोल रूम" --role unit --unit आगरा`,
  },
  added: (login: string, name: string, role: Text): Text => ({
    en: `${login} (${name}) works here as ${role.en}.`,
    hi: `${login} (${name}) अब यहाँ ${role.hi} के रूप में कार्यरत है।`,
  }),
  addedForUnit: (login: string, name: string, unit: Text): Text => ({
    en: `${login} (${name}) works here for ${unit.en}.`,
    hi: `${login} (${name}) अब यहाँ ${unit.hi} की ओर से कार्यरत है।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const OPERATOR_END = {
  description: {
    en: 'Records that somebody no longer works here. What was done under the login stays.',
    hi: 'दर्ज करता है कि कोई अब यहाँ कार्यरत नहीं है। उस लॉगिन से किया गया कार्य बना रहता है।',
  },
  examples: {
    en: `
Examples:
  $ uppolice operator end asha`,
    hi: `
उदाहरण:
  $ uppolice operator end asha`,
  },
  ended: (login: string, name: string): Text => ({
    en: `${login} (${name}) no longer works here.`,
    hi: `${login} (${name}) अब यहाँ कार्यरत नहीं है।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const OPERATOR_LIST = {
  description: { en: 'Who works here.', hi: 'यहाँ कौन कार्यरत है।' },
  all: { en: 'those who have left, too', hi: 'जो जा चुके हैं वे भी' },
  examples: {
    en: `
Examples:
  $ uppolice operator list
  $ uppolice operator list --all --json`,
    hi: `
उदाहरण:
  $ uppolice operator list
  $ uppolice operator list --all --json`,
  },
  nobody: {
    en: 'Nobody is recorded. Add somebody: uppolice operator add LOGIN --name NAME --role operator',
    hi: 'कोई दर्ज नहीं है। जोड़ें: uppolice operator add LOGIN --name NAME --role operator',
  },
  columnLogin: { en: 'Login', hi: 'लॉगिन' },
  columnName: { en: 'Name', hi: 'नाम' },
  columnRole: { en: 'Role', hi: 'भूमिका' },
  columnUnit: { en: 'Unit', hi: 'इकाई' },
  columnSince: { en: 'Since', hi: 'कब से' },
  columnUntil: { en: 'Until', hi: 'कब तक' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
