/** What `export` says, and what all commands say that write a file or choose a format. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const EXPORT = {
  description: { en: 'Rows of the register for spreadsheets and other programs.', hi: 'स्प्रेडशीट और अन्य प्रोग्रामों के लिए रजिस्टर की पंक्तियाँ।' },
  examples: {
    en: '\nExamples:\n  $ uppolice export complaints --month 2026-10 --out october.xlsx\n  $ uppolice export dispatches --unit Etah --excel --out etah.csv\n\nWhat each column holds: docs/columns.md. Who has taken what: uppolice access list',
    hi: '\nउदाहरण:\n  $ uppolice export complaints --month 2026-10 --out october.xlsx\n  $ uppolice export dispatches --unit एटा --excel --out etah.csv\n\nप्रत्येक स्तंभ में क्या है: docs/columns.md। किसने क्या लिया: uppolice access list',
  },
  complaintsSummary: { en: 'complaints with all their columns', hi: 'शिकायतें सभी स्तंभों सहित' },
  complaintsDescription: {
    en: 'Complaints with all their columns, by number: as CSV, JSON, NDJSON or a workbook. Phone numbers, addresses, accounts and identity numbers are masked in the texts; what is withheld stays withheld, with the day instead of the time. Each export is recorded: who, when, which dockets and columns. With --excel ids begin with a tab that is not shown: Excel keeps them whole as text.',
    hi: 'शिकायतें सभी स्तंभों सहित, संख्या के क्रम में: CSV, JSON, NDJSON या वर्कबुक में। पाठ में फ़ोन नंबर, ई-मेल, खाते और पहचान नंबर छिपाए जाते हैं; गोपनीय पाठ गोपनीय रहता है और समय के स्थान पर दिन दिया जाता है। हर निर्यात दर्ज होता है: किसने, कब, कौन-से डॉकेट और स्तंभ। --excel के साथ पहचान संख्याओं के आगे एक अदृश्य टैब होता है, ताकि Excel उन्हें पूरा पाठ माने।',
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
  columns: { en: 'only these columns, in this order, with commas between', hi: 'केवल ये स्तंभ, इसी क्रम में, अल्पविराम से अलग' },
  idsOnly: { en: 'only the numbers, one a line, without heading', hi: 'केवल संख्याएँ, हर पंक्ति में एक, बिना शीर्षक' },
  recorded: (number: number): Text => ({
    en: `Recorded as export ${number}. Which dockets it held: uppolice access list --export ${number}`,
    hi: `निर्यात ${number} के रूप में दर्ज। इसमें कौन-से डॉकेट थे: uppolice access list --export ${number}`,
  }),
  notRecorded: {
    en: 'The register can only be read here: this is not recorded in it. Note who has taken it.',
    hi: 'यहाँ रजिस्टर केवल पढ़ा जा सकता है: यह उसमें दर्ज नहीं हुआ। लिख रखें कि किसने लिया।',
  },
  workbookNeedsFile: { en: 'A workbook needs a file.', hi: 'वर्कबुक के लिए फ़ाइल चाहिए।' },
  nameWorkbook: { en: 'Name it: --out NAME.xlsx', hi: 'नाम दें: --out NAME.xlsx' },
  nameAndFormat: (file: string, format: string): Text => ({
    en: `${file} and --format ${format} do not belong together: a workbook, and nothing else, ends in .xlsx.`,
    hi: `${file} और --format ${format} मेल नहीं खाते: .xlsx पर केवल वर्कबुक का नाम समाप्त होता है।`,
  }),
  cellsCut: (cells: number): Text => ({
    en: `Cut: ${countEn(cells, 'cell')}. A sheet takes no more than 32,767 characters in one; CSV holds all of them.`,
    hi: `काटे गए: ${countHi(cells, 'cell')}। शीट के एक कोष्ठ में 32,767 से अधिक अक्षर नहीं आते; CSV में सब हैं।`,
  }),
  complaintsExamples: {
    en: `
Examples:
  $ uppolice export complaints --format csv --excel --from 2026-10 --to 2026-10 --out october.csv
  $ uppolice export complaints --month 2026-10 --columns docket,district,status,registeredDay --out october.xlsx
  $ uppolice export complaints --format ndjson --district Agra | jq .docket
  $ uppolice export complaints --overdue --ids-only
  $ uppolice export complaints --unit Etah --unmasked --reason "investigating officer, FIR 212/2026" --out etah.csv`,
    hi: `
उदाहरण:
  $ uppolice export complaints --format csv --excel --from 2026-10 --to 2026-10 --out october.csv
  $ uppolice export complaints --month 2026-10 --columns docket,district,status,registeredDay --out october.xlsx
  $ uppolice export complaints --format ndjson --district आगरा | jq .docket
  $ uppolice export complaints --overdue --ids-only
  $ uppolice export complaints --unit एटा --unmasked --reason "विवेचक, एफआईआर 212/2026" --out etah.csv`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const OUTPUT = {
  out: { en: 'write it to this file', hi: 'इस फ़ाइल में लिखें' },
  outRows: {
    en: 'write it to this file; its name chooses the form: .csv, .json, .ndjson, .xlsx',
    hi: 'इस फ़ाइल में लिखें; नाम से प्रारूप तय होता है: .csv, .json, .ndjson, .xlsx',
  },
  otherWorkbook: (file: string): Text => ({
    en: `${file}: of workbooks only .xlsx is written.`,
    hi: `${file}: वर्कबुक में केवल .xlsx लिखी जाती है।`,
  }),
  useXlsx: {
    en: 'Use --out NAME.xlsx: Excel and LibreOffice open it.',
    hi: '--out NAME.xlsx लिखें: Excel और LibreOffice उसे खोल लेते हैं।',
  },
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

export const EXPORT_COLUMNS = {
  none: { en: '--columns names no column.', hi: '--columns में कोई स्तंभ नहीं है।' },
  unknown: (name: string): Text => ({ en: `There is no column "${name}".`, hi: `"${name}" नाम का कोई स्तंभ नहीं है।` }),
  didYouMean: (name: string): Text => ({ en: `Did you mean ${name}?`, hi: `क्या आपका आशय ${name} था?` }),
  known: (kind: string, names: string): Text => ({ en: `Columns of ${kind}: ${names}`, hi: `${kind} के स्तंभ: ${names}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const EXPORT_EVENTS = {
  summary: { en: 'who did what, when: ids and codes, no words', hi: 'किसने क्या, कब किया: आईडी और कोड, शब्द नहीं' },
  description: {
    en: 'The events of the register in their order: ids and codes, never words. Of withheld dockets only how the state changed.',
    hi: 'रजिस्टर की घटनाएँ अपने क्रम में: आईडी और कोड, शब्द कभी नहीं। गोपनीय डॉकेट में केवल स्थिति का बदलाव।',
  },
  docket: { en: 'only of this docket', hi: 'केवल इस डॉकेट की' },
  examples: {
    en: `
Examples:
  $ uppolice export events --from 2026-10-01 --to 2026-10-31 --out events.csv
  $ uppolice export events --kind closed --columns at,docket,by --excel --out closings.csv`,
    hi: `
उदाहरण:
  $ uppolice export events --from 2026-10-01 --to 2026-10-31 --out events.csv
  $ uppolice export events --kind closed --columns at,docket,by --excel --out closings.csv`,
  },
} as const satisfies Record<string, Text>;

export const EXPORT_DISPATCHES = {
  summary: { en: 'what was sent to whom, and what became of it', hi: 'किसे क्या भेजा गया, और उसका क्या हुआ' },
  description: {
    en: 'What was planned and sent, oldest first. Numbers and addresses in the words are masked; of withheld dockets neither words nor times are given.',
    hi: 'जो नियोजित और प्रेषित हुआ, सबसे पुराना पहले। शब्दों में नंबर और पते छिपाए जाते हैं; गोपनीय डॉकेट में न शब्द दिए जाते हैं, न समय।',
  },
  unit: { en: 'only to this unit; a zone or range with all below it', hi: 'केवल इस इकाई को; जोन या परिक्षेत्र अपने अधीन सभी सहित' },
  from: { en: 'planned since', hi: 'नियोजन इस समय से' },
  to: { en: 'planned until; its day is included', hi: 'नियोजन इस समय तक; वह दिन सम्मिलित' },
  month: { en: 'planned in this month', hi: 'इस माह नियोजित' },
  examples: {
    en: `
Examples:
  $ uppolice export dispatches --month 2026-10 --out sent.xlsx
  $ uppolice export dispatches --unit Etah --state failed`,
    hi: `
उदाहरण:
  $ uppolice export dispatches --month 2026-10 --out sent.xlsx
  $ uppolice export dispatches --unit एटा --state failed`,
  },
} as const satisfies Record<string, Text>;

export const EXPORT_OUTREACH = {
  summary: { en: 'what was planned and held abroad', hi: 'विदेश में नियोजित और संपन्न जनसंपर्क' },
  description: {
    en: 'Outreach abroad in the order of its days. Numbers and addresses in what people wrote of it are masked.',
    hi: 'विदेश में जनसंपर्क, दिनों के क्रम में। लिखे गए विवरण में नंबर और पते छिपाए जाते हैं।',
  },
  examples: {
    en: `
Examples:
  $ uppolice export outreach --country GB --out outreach.xlsx
  $ uppolice export outreach --topic e_fir --columns day,country,city,reached,joined`,
    hi: `
उदाहरण:
  $ uppolice export outreach --country GB --out outreach.xlsx
  $ uppolice export outreach --topic e_fir --columns day,country,city,reached,joined`,
  },
} as const satisfies Record<string, Text>;

export const EXPORT_UNITS = {
  summary: { en: 'units, with whom they report to', hi: 'इकाइयाँ और वे किसके अधीन हैं' },
  description: {
    en: 'The units of the directory, by code. Their e-mail addresses and numbers are masked, as everywhere; --unmasked shows them.',
    hi: 'निर्देशिका की इकाइयाँ, कोड के क्रम में। उनके ई-मेल और नंबर छिपाए जाते हैं, जैसे हर जगह; --unmasked से दिखते हैं।',
  },
  unit: { en: 'only this unit; a zone or range with all below it', hi: 'केवल यह इकाई; जोन या परिक्षेत्र अपने अधीन सभी सहित' },
  former: { en: 'also those that exist no more', hi: 'जो अब नहीं हैं वे भी' },
  examples: {
    en: `
Examples:
  $ uppolice export units --out units.xlsx
  $ uppolice export units --kind district --columns code,nameHi,reportsTo`,
    hi: `
उदाहरण:
  $ uppolice export units --out units.xlsx
  $ uppolice export units --kind district --columns code,nameHi,reportsTo`,
  },
} as const satisfies Record<string, Text>;
