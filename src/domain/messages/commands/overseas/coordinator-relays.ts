/** What `coordinator` says of complaints that were passed on, and of what passes on with the office. */
import { count } from '../../../text/amounts.ts';
import { plural, type Text } from '../../text.ts';

export const COORDINATOR_DOCKETS = {
  description: {
    en: 'The complaints that coordinators of this place have passed on, for the one in office: number and status, and the district where the docket is not withheld. Never a word of the complaint.',
    hi: 'इस स्थान के समन्वयकों से आई शिकायतें, पद पर कार्यरत समन्वयक के लिए: संख्या और स्थिति, और गोपनीय न हो तो जनपद। शिकायत का कोई शब्द नहीं।',
  },
  all: { en: 'closed ones too', hi: 'निस्तारित भी' },
  examples: {
    en: `
Examples:
  $ uppolice coordinator dockets GB/London
  $ uppolice coordinator dockets London --all --json`,
    hi: `
उदाहरण:
  $ uppolice coordinator dockets GB/London
  $ uppolice coordinator dockets London --all --json`,
  },
  none: { en: 'No such docket is open.', hi: 'ऐसा कोई डॉकेट लंबित नहीं है।' },
  fieldDocket: { en: 'Docket', hi: 'डॉकेट' },
  fieldStatus: { en: 'Status', hi: 'स्थिति' },
  fieldDistrict: { en: 'District', hi: 'जनपद' },
  fieldRegistered: { en: 'Registered', hi: 'दर्ज' },
  fieldClosed: { en: 'Closed', hi: 'निस्तारित' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** The note that goes with an office. */
export const HAND_OVER = {
  title: (former: string, next: string): Text => ({
    en: `Hand-over from ${former} to ${next}:`,
    hi: `${former} से ${next} को कार्यभार:`,
  }),
  outreach: (n: number): Text => ({
    en: `  planned outreach that passes on: ${count(n)}`,
    hi: `  नियोजित कार्यक्रम जो अब नए समन्वयक के हैं: ${count(n)}`,
  }),
  due: (n: number): Text => ({
    en: `  ${count(n)} planned for earlier days ${plural(n, 'stays', 'stay')} with the former one: uppolice outreach list --due`,
    hi: `  पहले के दिनों के ${count(n)} कार्यक्रम पूर्व समन्वयक के ही रहते हैं: uppolice outreach list --due`,
  }),
  dockets: (n: number): Text => ({
    en: `  open dockets that were passed on from here: ${count(n)}`,
    hi: `  यहाँ से आए लंबित डॉकेट: ${count(n)}`,
  }),
  contacts: (n: number): Text => ({
    en: `  ${plural(n, 'contact', 'contacts')} of the former one: ${count(n)}, not passed on: ask each anew, or erase it with uppolice contact forget`,
    hi: `  पूर्व समन्वयक के ${count(n)} संपर्क आगे नहीं जाते: हर एक से नई सहमति लें, या uppolice contact forget से मिटाएँ`,
  }),
  nothing: { en: '  nothing is open', hi: '  कुछ लंबित नहीं है' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
