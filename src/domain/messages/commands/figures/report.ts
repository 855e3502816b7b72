/** What `report` and its subcommands say. */
import type { Text } from '../../text.ts';

export const REPORT = {
  description: {
    en: 'Figures of the register, counted by IST days of registration, or by --by posted or closed. Each has the same options of period and filter, the command that lists its dockets, and a footer with which it can be checked later.',
    hi: 'रजिस्टर के आँकड़े, पंजीकरण के दिन (IST) के अनुसार, या --by posted अथवा closed से। हर रिपोर्ट में अवधि और छँटाई के वही विकल्प, डॉकेट दिखाने वाला कमांड, और नीचे वह विवरण होता है जिससे बाद में जाँच हो सके।',
  },
  examples: {
    en: `
Examples:
  $ uppolice report status --month 2026-10
  $ uppolice report response --month 2026-10 --by zone
  $ uppolice report districts --format csv --out october.csv`,
    hi: `
उदाहरण:
  $ uppolice report status --month 2026-10
  $ uppolice report response --month 2026-10 --by zone
  $ uppolice report districts --format csv --out october.csv`,
  },
  from: {
    en: 'registered since: 31-10-2026, 2026-10, 7d, last week (IST days)',
    hi: 'कब से पंजीकृत: 31-10-2026, 2026-10, 7d, पिछले सप्ताह (IST के दिन)',
  },
  to: { en: 'registered until, that day or month included', hi: 'कब तक पंजीकृत, वह दिन या माह सम्मिलित' },
  month: { en: 'registered in that month: 2026-10, October', hi: 'उस माह में पंजीकृत: 2026-10, अक्टूबर' },
  last: { en: 'the last days, weeks or months, today included: 7d, 4w, 3m', hi: 'पिछले दिन, सप्ताह या माह, आज सहित: 7d, 4w, 3m' },
  byDay: {
    en: 'by which day a docket belongs to the period: registered (default), posted, closed',
    hi: 'डॉकेट किस दिन से अवधि में गिना जाए: registered (सामान्यतः), posted, closed',
  },
  byRows: (rows: string): Text => ({
    en: `one row for each: ${rows}; and the day by which a docket belongs to the period: registered, posted, closed. Both: zone,closed`,
    hi: `हर एक की एक पंक्ति: ${rows}; और डॉकेट किस दिन से गिना जाए: registered, posted, closed। दोनों: zone,closed`,
  }),
  unit: { en: 'of this unit; a zone or range with all below it', hi: 'इस इकाई के; जोन या परिक्षेत्र अपने सभी जनपदों सहित' },
  asOf: { en: 'as it stood then, with the units of that day', hi: 'जैसा उस समय था, उस दिन की इकाइयों सहित' },
  against: {
    en: 'the period to compare with: 2026-09, or 2026-09-01..2026-09-15; without it the same period before',
    hi: 'तुलना की अवधि: 2026-09, या 2026-09-01..2026-09-15; बिना इसके पिछली उतनी ही अवधि',
  },
  row: { en: 'with --dockets: only those of this row, by its key', hi: '--dockets के साथ: केवल इस पंक्ति के, उसकी कुंजी से' },
  dockets: { en: 'with the numbers of all dockets counted', hi: 'गिने गए सभी डॉकेटों की संख्या सहित' },
  all: { en: 'on the screen also groups in which there is nothing', hi: 'स्क्रीन पर वे भी जिनमें कुछ नहीं' },
  format: { en: 'a table by default, or what the name of --out says', hi: 'सामान्यतः तालिका, या --out के नाम के अनुसार' },

  statusSummary: { en: 'received, open, in process, closed and with what outcome', hi: 'प्राप्त, लंबित, प्रक्रियाधीन, निस्तारित और परिणाम' },
  statusDescription: {
    en: 'Received = open + in process + closed; closed is the sum of the outcomes. Attention, overdue and older than 48 hours cut across. Shares are given of all, and of all but those that were not actionable.',
    hi: 'प्राप्त = लंबित + प्रक्रियाधीन + निस्तारित; निस्तारित सभी परिणामों का योग है। नागरिक का नया संदेश, समय-सीमा पार और 48 घंटे से पुरानी अलग से गिनी जाती हैं। प्रतिशत कुल में से, और कार्रवाई योग्य में से दिया जाता है।',
  },
  statusExamples: {
    en: `
Examples:
  $ uppolice report status
  $ uppolice report status --from 2026-10 --to 2026-10 --by zone
  $ uppolice report status --by none --json`,
    hi: `
उदाहरण:
  $ uppolice report status
  $ uppolice report status --from 2026-10 --to 2026-10 --by zone
  $ uppolice report status --by none --json`,
  },

  districtsSummary: { en: 'one row a district, most complaints first', hi: 'हर जनपद की एक पंक्ति, अधिक शिकायतें पहले' },
  districtsDescription: {
    en: 'All districts, and complaints not located: how complaints stand, how fast the first reply came, and the day on which the district answered last.',
    hi: 'सभी जनपद, और जिनका जनपद ज्ञात नहीं: शिकायतों की स्थिति, पहला उत्तर कितनी जल्दी आया, और जनपद ने अंतिम उत्तर किस दिन दिया।',
  },
  districtsExamples: {
    en: `
Examples:
  $ uppolice report districts --from 7d
  $ uppolice report districts --format csv --excel --out districts.csv`,
    hi: `
उदाहरण:
  $ uppolice report districts --from 7d
  $ uppolice report districts --format csv --excel --out districts.csv`,
  },

  readingSummary: {
    en: 'how often people corrected the machine, in what and by which act',
    hi: 'मशीन का पढ़ा कितनी बार, किसमें और किस कार्य से सुधारा गया',
  },
  readingDescription: {
    en: 'By month of registration: how many dockets needed no person’s decision on how they are to be read, on how many a person decided (mark, transfer, closing as not actionable what was read as a complaint), and how many were corrected by that, in what and by which act. The last decision on each part counts. What the machine had left open (unsure, no district) is no correction. Every share is of the dockets received, whose number is shown with it.',
    hi: 'पंजीकरण के माह के अनुसार: कितने डॉकेट व्यक्ति के निर्णय के बिना रहे, कितनों पर व्यक्ति ने निर्णय लिया (mark, transfer, या शिकायत पढ़े गए डॉकेट को "कार्यवाही योग्य नहीं" कहकर बंद करना), और उनमें कितने सुधारे गए, किसमें और किस कार्य से। हर भाग पर अंतिम निर्णय गिना जाता है। जो मशीन ने अनिश्चित छोड़ा (शिकायत या जनपद), वह सुधार नहीं है। हर प्रतिशत प्राप्त डॉकेटों का है, जिनकी संख्या साथ में लिखी है।',
  },
  readingExamples: {
    en: `
Examples:
  $ uppolice report reading
  $ uppolice report reading --from 2026-10 --to 2026-11 --json
  $ uppolice report reading --format csv --excel --out reading.csv`,
    hi: `
उदाहरण:
  $ uppolice report reading
  $ uppolice report reading --from 2026-10 --to 2026-11 --json
  $ uppolice report reading --format csv --excel --out reading.csv`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
