/** What `coordinator` says. */
import { count } from '../../text/amounts.ts';
import { plural, type Text } from '../text.ts';

export const COORDINATOR = {
  description: {
    en: 'Coordinators abroad. One is in office for a country, and one for each city of it that has its own; former ones are kept.',
    hi: 'विदेश में समन्वयक। हर देश के लिए एक पद पर होता है, और जिस शहर का अपना हो उसके लिए एक; पूर्व समन्वयक भी दर्ज रहते हैं।',
  },
  examples: {
    en: `
Examples:
  $ uppolice coordinator list
  $ uppolice coordinator appoint "Asha Verma" --country GB --city London --email asha@example.org`,
    hi: `
उदाहरण:
  $ uppolice coordinator list
  $ uppolice coordinator appoint "Asha Verma" --country GB --city London --email asha@example.org`,
  },
  fieldNumber: { en: 'No.', hi: 'क्र.' },
  fieldPlace: { en: 'Place', hi: 'स्थान' },
  fieldName: { en: 'Name', hi: 'नाम' },
  fieldHandle: { en: 'Handle', hi: 'हैंडल' },
  fieldEmail: { en: 'E-mail', hi: 'ई-मेल' },
  fieldPhone: { en: 'Phone', hi: 'फ़ोन' },
  fieldSince: { en: 'Since', hi: 'कब से' },
  fieldUntil: { en: 'Until', hi: 'कब तक' },
  fieldWhyEnded: { en: 'Why it ended', hi: 'समाप्ति का कारण' },
  fieldInOffice: { en: 'In office since', hi: 'पद पर कब से' },
  fieldRelayed: { en: 'Passed on', hi: 'भेजी शिकायतें' },
  relayedOf: (open: number, all: number): Text => ({
    en: `${count(all)}, of these open: ${count(open)}`,
    hi: `${count(all)}, इनमें लंबित: ${count(open)}`,
  }),
  fieldWholeNumber: { en: 'Number', hi: 'क्रमांक' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const COORDINATOR_APPOINT = {
  description: {
    en: 'Appoints a coordinator for a country, or for a city of it. On a terminal asks for what is missing.',
    hi: 'किसी देश या उसके शहर के लिए समन्वयक नियुक्त करता है। टर्मिनल पर जो शेष हो वह पूछता है।',
  },
  country: { en: 'ISO 3166 code, English or Hindi name', hi: 'ISO 3166 कोड, अंग्रेज़ी या हिंदी नाम' },
  city: { en: 'only for this city', hi: 'केवल इस शहर के लिए' },
  email: { en: 'e-mail', hi: 'ई-मेल' },
  phone: { en: 'in the international form: +44 20 7946 0000', hi: 'अंतरराष्ट्रीय रूप में: +44 20 7946 0000' },
  handle: { en: "the coordinator's own handle on X", hi: 'समन्वयक का अपना X हैंडल' },
  from: { en: 'in office since (default: now)', hi: 'पद पर कब से (न दें तो अभी से)' },
  examples: {
    en: `
Examples:
  $ uppolice coordinator appoint "Asha Verma" --country GB --city London --email asha@example.org
  $ uppolice coordinator appoint "Imran Khan" --country यूएई --phone "+971 4 000 0000"
  $ uppolice coordinator appoint`,
    hi: `
उदाहरण:
  $ uppolice coordinator appoint "आशा वर्मा" --country GB --city London --email asha@example.org
  $ uppolice coordinator appoint "इमरान खान" --country यूएई --phone "+971 4 000 0000"
  $ uppolice coordinator appoint`,
  },
  appointed: (name: string, place: Text, number: number): Text => ({
    en: `${name} is coordinator for ${place.en}, number ${number}.`,
    hi: `${name} ${place.hi} के समन्वयक नियुक्त हुए, क्रमांक ${number}।`,
  }),
  missing: (nameMissing: boolean, countryMissing: boolean): Text => {
    const what = [...(nameMissing ? ['NAME'] : []), ...(countryMissing ? ['--country'] : [])];
    return { en: `${what.join(' and ')} ${plural(what.length, 'is', 'are')} missing.`, hi: `${what.join(' और ')} देना आवश्यक है।` };
  },
  likeThis: {
    en: 'Like this: uppolice coordinator appoint "Asha Verma" --country GB --city London',
    hi: 'इस तरह: uppolice coordinator appoint "आशा वर्मा" --country GB --city London',
  },
  askName: { en: 'Name of the coordinator:', hi: 'समन्वयक का नाम:' },
  askCountry: { en: 'Country (code or name):', hi: 'देश (कोड या नाम):' },
  askCity: { en: 'City (empty: the whole country):', hi: 'शहर (खाली: पूरा देश):' },
  askEmail: { en: 'E-mail (may be empty):', hi: 'ई-मेल (खाली छोड़ सकते हैं):' },
  askPhone: { en: 'Phone, with + and the country code (may be empty):', hi: 'फ़ोन, + और देश के कोड सहित (खाली छोड़ सकते हैं):' },
  askHandle: { en: 'Handle on X (may be empty):', hi: 'X हैंडल (खाली छोड़ सकते हैं):' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const COORDINATOR_LIST = {
  description: { en: 'Coordinators in office, by country.', hi: 'पद पर कार्यरत समन्वयक, देश के क्रम से।' },
  country: { en: 'of this country', hi: 'इस देश के' },
  all: { en: 'former ones too', hi: 'पूर्व समन्वयक भी' },
  examples: {
    en: `
Examples:
  $ uppolice coordinator list
  $ uppolice coordinator list --country UK --all --json`,
    hi: `
उदाहरण:
  $ uppolice coordinator list
  $ uppolice coordinator list --country UK --all --json`,
  },
  none: { en: 'No such coordinator.', hi: 'ऐसा कोई समन्वयक नहीं है।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const COORDINATOR_SHOW = {
  description: {
    en: 'A coordinator, and everybody who has held the same place. Type the number, the place (GB, GB/London, London) or the name.',
    hi: 'समन्वयक, और वे सब जो उसी स्थान पर रहे। क्रमांक, स्थान (GB, GB/London, London) या नाम लिखें।',
  },
  examples: {
    en: `
Examples:
  $ uppolice coordinator show London
  $ uppolice coordinator show "Asha Verma" --json`,
    hi: `
उदाहरण:
  $ uppolice coordinator show London
  $ uppolice coordinator show "आशा वर्मा" --json`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const COORDINATOR_REPLACE = {
  description: {
    en: 'Ends the one in office and appoints the next for the same place, in one step. The place is typed as GB, GB/London, London, or the number.',
    hi: 'पद पर कार्यरत समन्वयक का कार्यकाल समाप्त कर उसी स्थान पर अगला नियुक्त करता है। स्थान GB, GB/London, London या क्रमांक से बताएँ।',
  },
  reason: { en: 'why; kept with your name', hi: 'कारण; आपके नाम के साथ रखा जाता है' },
  email: { en: 'e-mail of the new one', hi: 'नए समन्वयक का ई-मेल' },
  phone: { en: 'phone of the new one, in the international form', hi: 'नए समन्वयक का फ़ोन, अंतरराष्ट्रीय रूप में' },
  handle: { en: 'handle of the new one on X', hi: 'नए समन्वयक का X हैंडल' },
  examples: {
    en: `
Examples:
  $ uppolice coordinator replace GB/London "Ravi Shukla" --reason "moved back to Lucknow" --email ravi@example.org`,
    hi: `
उदाहरण:
  $ uppolice coordinator replace GB/London "रवि शुक्ला" --reason "लखनऊ लौट आए" --email ravi@example.org`,
  },
  reasonNeeded: { en: 'The reason for the change', hi: 'बदलाव का कारण' },
  replaced: (name: string, place: Text, former: string, number: number): Text => ({
    en: `${name} is coordinator for ${place.en} in place of ${former}, number ${number}.`,
    hi: `${former} के स्थान पर ${name} ${place.hi} के समन्वयक नियुक्त हुए, क्रमांक ${number}।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const COORDINATOR_END = {
  description: {
    en: "Ends a coordinator's term. Type the number, the place (GB, GB/London, London) or the name.",
    hi: 'समन्वयक का कार्यकाल समाप्त करता है। क्रमांक, स्थान (GB, GB/London, London) या नाम लिखें।',
  },
  reason: { en: 'why; kept with your name', hi: 'कारण; आपके नाम के साथ रखा जाता है' },
  on: { en: 'the day it ended (default: now)', hi: 'समाप्ति का दिन (न दें तो अभी)' },
  examples: {
    en: `
Examples:
  $ uppolice coordinator end London --reason "moved back to Lucknow"
  $ uppolice coordinator end 3 --reason "resigned" --on 31-10-2026`,
    hi: `
उदाहरण:
  $ uppolice coordinator end London --reason "लखनऊ लौट आए"
  $ uppolice coordinator end 3 --reason "त्यागपत्र" --on 31-10-2026`,
  },
  reasonNeeded: { en: 'The reason for the end', hi: 'समाप्ति का कारण' },
  ended: (name: string, place: Text): Text => ({
    en: `${name} is no longer coordinator for ${place.en}. Appoint the next: uppolice coordinator appoint`,
    hi: `${name} अब ${place.hi} के समन्वयक नहीं हैं। अगला नियुक्त करें: uppolice coordinator appoint`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
