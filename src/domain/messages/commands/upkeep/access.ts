/** What `access` says: who has taken or seen what. */
import type { Exit } from '../../../access/access.ts';
import { count } from '../../../text/amounts.ts';
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const ACCESS = {
  description: {
    en: 'What left the register or was shown unmasked: who, when, which dockets.',
    hi: 'रजिस्टर से क्या बाहर गया या बिना छिपाए देखा गया: किसने, कब, कौन-से डॉकेट।',
  },
  examples: {
    en: '\nExamples:\n  $ uppolice access list --docket UPP-2026-000123-8\n  $ uppolice access list --export 63124',
    hi: '\nउदाहरण:\n  $ uppolice access list --docket UPP-2026-000123-8\n  $ uppolice access list --export 63124',
  },
  listSummary: { en: 'who has seen a docket, and whose data was in an export', hi: 'डॉकेट किसने देखा, और निर्यात में किसका डेटा था' },
  listDescription: {
    en: 'Exports, packets, digests, kits, letters, records handed out with their proof, and what was shown unmasked: the newest first, each with its number. --docket: what held this docket. --export: the dockets of one of them, with their complainants; withheld ones by their number alone.',
    hi: 'निर्यात, पैकेट, सार, किट, पत्र, प्रमाण सहित दिए गए अभिलेख, और जो बिना छिपाए देखा गया: नवीनतम पहले, हर एक अपने क्रमांक के साथ। --docket: यह डॉकेट किन-किन में था। --export: उनमें से एक के डॉकेट, शिकायतकर्ता सहित; गोपनीय केवल अपनी संख्या से।',
  },
  docket: { en: 'only what held this docket', hi: 'केवल वे जिनमें यह डॉकेट था' },
  export: { en: 'the dockets that were in this one', hi: 'इसमें कौन-से डॉकेट थे' },
  by: { en: 'only by this person: name or login', hi: 'केवल इस व्यक्ति द्वारा: नाम या लॉगिन' },
  from: { en: 'since this time', hi: 'इस समय से' },
  to: { en: 'until this time; its day is included', hi: 'इस समय तक; वह दिन सम्मिलित' },
  listExamples: {
    en: `
Examples:
  $ uppolice access list --from 2026-10-01
  $ uppolice access list --docket UPP-2026-000123-8
  $ uppolice access list --by asha --json
  $ uppolice access list --export 63124`,
    hi: `
उदाहरण:
  $ uppolice access list --from 2026-10-01
  $ uppolice access list --docket UPP-2026-000123-8
  $ uppolice access list --by asha --json
  $ uppolice access list --export 63124`,
  },
  columnExport: { en: 'No.', hi: 'क्र.' },
  columnAt: { en: 'When (IST)', hi: 'कब (IST)' },
  columnBy: { en: 'Who', hi: 'किसने' },
  columnWhat: { en: 'What', hi: 'क्या' },
  columnDockets: { en: 'Dockets', hi: 'डॉकेट' },
  columnFor: { en: 'For', hi: 'किसके लिए' },
  columnReason: { en: 'Why', hi: 'क्यों' },
  columnDocket: { en: 'Docket', hi: 'डॉकेट' },
  columnComplainant: { en: 'Complainant', hi: 'शिकायतकर्ता' },
  columnStatus: { en: 'Status', hi: 'स्थिति' },
  none: { en: 'Nothing of that kind is recorded.', hi: 'ऐसा कुछ दर्ज नहीं है।' },
  unmasked: (what: Text): Text => ({ en: `${what.en}, unmasked`, hi: `${what.hi}, बिना छिपाए` }),
  notRecordedWhich: { en: 'not recorded', hi: 'दर्ज नहीं' },
  withheld: { en: 'withheld', hi: 'गोपनीय' },
  forgotten: { en: 'not known', hi: 'ज्ञात नहीं' },
  nobodyKnows: (exports: number): Text => ({
    en: `Of ${countEn(exports, 'export')} it is not recorded which dockets ${exports === 1 ? 'it' : 'they'} held: listed all the same.`,
    hi: `${countHi(exports, 'export')} में कौन-से डॉकेट थे, यह दर्ज नहीं: फिर भी सूची में हैं।`,
  }),
  more: (shown: number, all: number): Text => ({
    en: `${count(shown)} of ${count(all)}. All of them: --json, or into a pipe.`,
    hi: `${count(all)} में से ${count(shown)}। सब: --json, या पाइप में।`,
  }),
  noDockets: { en: 'It held no docket.', hi: 'इसमें कोई डॉकेट नहीं था।' },
  noSuch: (number: number): Text => ({ en: `No export has the number ${number}.`, hi: `क्रमांक ${number} का कोई निर्यात नहीं है।` }),
  seeList: { en: 'Their numbers: uppolice access list', hi: 'उनके क्रमांक: uppolice access list' },
  docketsUnknown: (number: number): Text => ({
    en: `Export ${number} is of before it was recorded which dockets go out.`,
    hi: `निर्यात ${number} उस समय का है जब यह दर्ज नहीं होता था कि कौन-से डॉकेट बाहर गए।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const EXIT_WORDS: Readonly<Record<Exit, Text>> = {
  complaints: { en: 'complaints', hi: 'शिकायतें' },
  events: { en: 'events', hi: 'घटनाएँ' },
  dispatches: { en: 'dispatches', hi: 'प्रेषण' },
  outreach: { en: 'outreach', hi: 'जनसंपर्क' },
  units: { en: 'units', hi: 'इकाइयाँ' },
  packet: { en: 'packet for a unit', hi: 'इकाई का पैकेट' },
  digest: { en: 'digest', hi: 'प्रातः सार' },
  kit: { en: 'kit', hi: 'किट' },
  letter: { en: 'letter of appointment', hi: 'नियुक्ति पत्र' },
  card: { en: 'identity card', hi: 'पहचान पत्र' },
  dashboard: { en: 'dashboard page', hi: 'डैशबोर्ड पृष्ठ' },
  review: { en: 'review pack', hi: 'समीक्षा पुस्तिका' },
  docket: { en: 'record with its proof', hi: 'प्रमाण सहित अभिलेख' },
  reveal: { en: 'shown on the screen', hi: 'स्क्रीन पर देखा गया' },
};
