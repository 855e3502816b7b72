/** What `report countries` and `report coordinators` say. */
import { dayForPeople } from '../../../time/ist.ts';
import type { Text } from '../../text.ts';

export const REPORT_ABROAD = {
  countriesSummary: { en: 'one row a country abroad: dockets, outreach, coordinators', hi: 'हर देश की एक पंक्ति: डॉकेट, प्रचार, समन्वयक' },
  countriesDescription: {
    en: 'Each country abroad that has been opened or of which something is there: its dockets registered in the period and how they stand now (emergencies cut across), outreach held, the people reached and joined, who was coordinator at its end, and the handle.',
    hi: 'हर देश जो खोला गया है या जिसका कुछ दर्ज है: अवधि में पंजीकृत डॉकेट और उनकी अभी की स्थिति (आपात अलग से गिने जाते हैं), संपन्न प्रचार, जिनसे संपर्क हुआ और जो जुड़े, अवधि के अंत में समन्वयक, और हैंडल।',
  },
  countriesExamples: {
    en: `
Examples:
  $ uppolice report countries --month 2026-10
  $ uppolice report countries --last 3m --format csv --excel --out countries.csv
  $ uppolice report countries --as-of 2026-10-31`,
    hi: `
उदाहरण:
  $ uppolice report countries --month 2026-10
  $ uppolice report countries --last 3m --format csv --excel --out countries.csv
  $ uppolice report countries --as-of 2026-10-31`,
  },
  coordinatorsSummary: {
    en: 'one row a term: what each coordinator answered for and did',
    hi: 'हर कार्यकाल की एक पंक्ति: किस समन्वयक के समय क्या हुआ',
  },
  coordinatorsDescription: {
    en: 'By dated terms, so that after a hand-over each coordinator has her own days: dockets registered and closed while she answered for the country (that of the country; where there is none, the only one of a city), and the outreach that she held. What nobody answered for stands in a row of its own.',
    hi: 'कार्यकाल की तारीखों के अनुसार, ताकि कार्यभार बदलने पर हर समन्वयक के अपने दिन गिने जाएँ: उसके समय पंजीकृत और निस्तारित डॉकेट (पूरे देश का समन्वयक; वह न हो तो नगर का एकमात्र समन्वयक), और उसके प्रचार कार्यक्रम। जिनका कोई समन्वयक नहीं था, वे अलग पंक्ति में हैं।',
  },
  coordinatorsExamples: {
    en: `
Examples:
  $ uppolice report coordinators --month 2026-10
  $ uppolice report coordinators --month October --json`,
    hi: `
उदाहरण:
  $ uppolice report coordinators --month 2026-10
  $ uppolice report coordinators --month अक्टूबर --json`,
  },
  format: { en: 'a table by default, or what the name of --out says', hi: 'सामान्यतः तालिका, या --out के नाम के अनुसार' },
  from: { en: 'since this day (IST)', hi: 'इस दिन से (IST)' },
  to: { en: 'until this day or month, included', hi: 'इस दिन या माह तक, सम्मिलित' },
  month: { en: 'in that month: 2026-10, October', hi: 'उस माह में: 2026-10, अक्टूबर' },
  fieldCountry: { en: 'Country', hi: 'देश' },
  fieldReceived: { en: 'Received', hi: 'प्राप्त' },
  fieldOpen: { en: 'Open', hi: 'लंबित' },
  fieldInProcess: { en: 'In process', hi: 'प्रक्रिया' },
  fieldClosed: { en: 'Closed', hi: 'निस्तारित' },
  fieldEmergencies: { en: 'Emerg.', hi: 'आपात' },
  fieldOutreach: { en: 'Outreach', hi: 'प्रचार' },
  fieldReached: { en: 'Reached', hi: 'संपर्क' },
  fieldJoined: { en: 'Joined', hi: 'जुड़े' },
  fieldCoordinator: { en: 'Coordinator', hi: 'समन्वयक' },
  fieldHandle: { en: 'Handle', hi: 'हैंडल' },
  fieldPlace: { en: 'Place', hi: 'स्थान' },
  fieldTerm: { en: 'In office', hi: 'कार्यकाल' },
  fieldDays: { en: 'Days', hi: 'दिन' },
  nobody: { en: 'nobody', hi: 'कोई नहीं' },
  term: (from: string, to: string | null): Text => ({
    en: `${dayForPeople(from)} – ${to === null ? 'now' : dayForPeople(to)}`,
    hi: `${dayForPeople(from)} – ${to === null ? 'अब तक' : dayForPeople(to)}`,
  }),
  period: (from: string | null, to: string | null): Text => {
    if (from === null && to === null) return { en: 'Whole register', hi: 'संपूर्ण रजिस्टर' };
    const [first, last] = [from === null ? '…' : dayForPeople(from), to === null ? '…' : dayForPeople(to)];
    return { en: `${first} to ${last}`, hi: `${first} से ${last}` };
  },
  totals: (countries: number, noCoordinator: number, noHandle: number): Text => ({
    en: `${countries} ${countries === 1 ? 'country' : 'countries'} · ${noCoordinator} without a coordinator · ${noHandle} without a handle in use`,
    hi: `${countries} देश · ${noCoordinator} में समन्वयक नहीं · ${noHandle} में प्रयोग में हैंडल नहीं`,
  }),
  none: { en: 'Nothing from abroad in this period.', hi: 'इस अवधि में विदेश से कुछ नहीं।' },
  basis: (register: string, minute: string, head: string): Text => ({
    en: `Register ${register}, as of ${minute}, head ${head}`,
    hi: `रजिस्टर ${register}, ${minute} की स्थिति, शीर्ष ${head}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
