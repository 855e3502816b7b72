/** What `export` says, and what all commands say that write a file or choose a format. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const EXPORT = {
  description: { en: 'Rows of the register for spreadsheets and other programs.', hi: 'स्प्रेडशीट और अन्य प्रोग्रामों के लिए रजिस्टर की पंक्तियाँ।' },
  examples: {
    en: '\nExamples:\n  $ uppolice export complaints --format csv --excel --out complaints.csv',
    hi: '\nउदाहरण:\n  $ uppolice export complaints --format csv --excel --out complaints.csv',
  },
  complaintsSummary: { en: 'complaints with all their columns', hi: 'शिकायतें सभी स्तंभों सहित' },
  complaintsDescription: {
    en: 'Complaints with all their columns, by number. Phone numbers, addresses, accounts and identity numbers are masked in the texts; what is withheld stays withheld, with the day instead of the time. With --excel ids begin with a tab that is not shown: Excel keeps them whole as text.',
    hi: 'शिकायतें सभी स्तंभों सहित, संख्या के क्रम में। पाठ में फ़ोन नंबर, ई-मेल, खाते और पहचान नंबर छिपाए जाते हैं; गोपनीय पाठ गोपनीय रहता है और समय के स्थान पर दिन दिया जाता है। --excel के साथ पहचान संख्याओं के आगे एक अदृश्य टैब होता है, ताकि Excel उन्हें पूरा पाठ माने।',
  },
  format: { en: 'csv by default, or what the name of --out says', hi: 'सामान्यतः csv, या --out के नाम के अनुसार' },
  excel: {
    en: 'CSV that Excel opens correctly: byte order mark, CR LF, ids as text',
    hi: 'ऐसी CSV जो Excel में ठीक खुले: BOM, CR LF, पहचान संख्याएँ पाठ के रूप में',
  },
  unmasked: {
    en: 'with phone numbers, e-mail addresses and identity numbers; recorded under your name',
    hi: 'फ़ोन, ई-मेल और पहचान नंबर सहित; आपके नाम से दर्ज होता है',
  },
  reason: { en: 'why they have to be seen', hi: 'देखना क्यों आवश्यक है' },
  complaintsExamples: {
    en: `
Examples:
  $ uppolice export complaints --format csv --excel --from 2026-10 --to 2026-10 --out october.csv
  $ uppolice export complaints --format ndjson --district Agra | jq .docket
  $ uppolice export complaints --unit Etah --unmasked --reason "investigating officer, FIR 212/2026" --out etah.csv`,
    hi: `
उदाहरण:
  $ uppolice export complaints --format csv --excel --from 2026-10 --to 2026-10 --out october.csv
  $ uppolice export complaints --format ndjson --district आगरा | jq .docket
  $ uppolice export complaints --unit एटा --unmasked --reason "विवेचक, एफआईआर 212/2026" --out etah.csv`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const OUTPUT = {
  out: { en: 'write it to this file', hi: 'इस फ़ाइल में लिखें' },
  noWorkbook: (file: string): Text => ({
    en: `${file}: workbooks can't be written, only CSV and JSON.`,
    hi: `${file}: वर्कबुक नहीं लिखी जा सकती, केवल CSV और JSON।`,
  }),
  useCsv: {
    en: 'Use --out NAME.csv --excel: Excel and LibreOffice open it.',
    hi: '--out NAME.csv --excel लिखें: Excel और LibreOffice उसे खोल लेते हैं।',
  },
  force: { en: 'replace the file if it exists', hi: 'फ़ाइल पहले से हो तो बदल दें' },
  written: (file: string, rows: number): Text => ({
    en: `Written: ${file}, ${countEn(rows, 'row')}`,
    hi: `लिखा गया: ${file}, ${countHi(rows, 'row')}`,
  }),
  excelIsCsv: { en: '--excel belongs to CSV.', hi: '--excel केवल CSV के साथ चलता है।' },
  addCsv: { en: 'Add --format csv, or leave --excel out.', hi: '--format csv जोड़ें, या --excel हटाएँ।' },
  noFolder: (path: string): Text => ({ en: `${path} is not a folder.`, hi: `${path} फ़ोल्डर नहीं है।` }),
  anotherPlace: { en: 'Choose another place: --out FOLDER', hi: 'दूसरा स्थान चुनें: --out FOLDER' },
  folderNotMade: (path: string, code: string): Text => ({
    en: `The folder ${path} can't be created (${code}).`,
    hi: `फ़ोल्डर ${path} नहीं बन सका (${code})।`,
  }),
  writablePlace: { en: 'Choose a place that you may write to: --out FOLDER', hi: 'ऐसा स्थान चुनें जहाँ आप लिख सकें: --out FOLDER' },
  notReadable: (path: string, code: string): Text => ({ en: `${path} can't be read (${code}).`, hi: `${path} पढ़ा नहीं जा सका (${code})।` }),
  nameAList: {
    en: 'Name a file that you may read, not a folder; or - for what is piped in.',
    hi: 'ऐसी फ़ाइल बताएँ जिसे आप पढ़ सकें, फ़ोल्डर नहीं; या पाइप से देने पर - लिखें।',
  },
  readablePlace: {
    en: 'Choose a place that you may read and write: --out FOLDER',
    hi: 'ऐसा स्थान चुनें जहाँ आप पढ़ और लिख सकें: --out FOLDER',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
