/** What a review pack says around its figures. */
import { count } from '../../../text/amounts.ts';
import { dayForPeople } from '../../../time/ist.ts';
import type { Text } from '../../text.ts';

export const REVIEW_PAGE = {
  titleOf: (whose: Text, month: string): Text => ({
    en: `${whose.en}: Twitter Seva, review of ${dayForPeople(month)}`,
    hi: `${whose.hi}: ट्विटर सेवा, ${dayForPeople(month)} की समीक्षा`,
  }),
  month: { en: 'Month', hi: 'माह' },
  days: { en: 'Days', hi: 'दिन' },
  whose: { en: 'Of', hi: 'किसकी' },
  register: { en: 'Register', hi: 'रजिस्टर' },
  made: { en: 'Made', hi: 'तैयार' },
  definitions: { en: 'Definitions', hi: 'परिभाषाएँ' },
  head: { en: 'Head of the chain', hi: 'शृंखला का शीर्ष' },
  findings: { en: 'What the month says', hi: 'माह का सार' },
  findingsNote: {
    en: 'These sentences follow from the figures by fixed rules; nobody wrote them.',
    hi: 'ये वाक्य नियत नियमों से आँकड़ों से बने हैं; किसी ने लिखे नहीं।',
  },
  totals: { en: 'The month in figures', hi: 'माह आँकड़ों में' },
  figure: { en: 'Figure', hi: 'आँकड़ा' },
  thisMonth: { en: 'This month', hi: 'यह माह' },
  monthBefore: { en: 'Month before', hi: 'पिछला माह' },
  numberTold: { en: 'Citizens who were given their number', hi: 'जिन नागरिकों को संख्या बताई गई' },
  closedShare: { en: 'Closed, share', hi: 'निस्तारित, प्रतिशत' },
  actionableShare: { en: 'Closed, share of what was a matter for the police', hi: 'निस्तारित, पुलिस के विषयों का प्रतिशत' },
  emergencies: { en: 'Emergencies not closed', hi: 'आपात प्रकरण, बंद नहीं' },
  categories: { en: 'What it was about', hi: 'विषय' },
  districts: { en: 'Districts compared fairly', hi: 'जनपदों की उचित तुलना' },
  oldest: { en: 'Oldest dockets not closed', hi: 'सबसे पुराने डॉकेट जो बंद नहीं' },
  oldestNote: (n: number): Text => ({
    en: `The first ${count(n)} by registration, of all days, by number alone.`,
    hi: `पंजीकरण से पहले ${count(n)}, सभी दिनों के, केवल संख्या से।`,
  }),
  registered: { en: 'Registered', hi: 'पंजीकृत' },
  unit: { en: 'Unit', hi: 'इकाई' },
  handles: { en: 'Handles that were tagged and have not answered for longest', hi: 'टैग किए गए हैंडल जिनका उत्तर सबसे पुराना है' },
  handle: { en: 'Handle', hi: 'हैंडल' },
  tagged: { en: 'Tagged in complaints', hi: 'शिकायतों में टैग' },
  lastAnswer: { en: 'Last answer', hi: 'पिछला उत्तर' },
  never: { en: 'never', hi: 'कभी नहीं' },
  outcome: { en: 'Outcome', hi: 'परिणाम' },
  accused: { en: 'Accused', hi: 'आरोपित' },
  overseas: { en: 'People of UP abroad', hi: 'विदेश में उत्तर प्रदेश के लोग' },
  notes: { en: 'Notes on the data', hi: 'आँकड़ों पर टिप्पणी' },
  noteList: [
    {
      en: 'A month holds the dockets that were registered on its Indian days, as they stood when this was made; later changes are not in it.',
      hi: 'माह में उसके भारतीय दिनों में पंजीकृत डॉकेट हैं, जैसे वे इसे बनाते समय थे; बाद के परिवर्तन इसमें नहीं।',
    },
    {
      en: 'Medians and shares count what has not happened as missed. What was over 48 hours old when registered has no target.',
      hi: 'माध्यिका और प्रतिशत में जो नहीं हुआ वह छूटा गिना जाता है। पंजीकरण के समय 48 घंटे से पुरानी की समय-सीमा नहीं होती।',
    },
    {
      en: 'Under 20 cases no share is compared; units are classed in words and never ranked.',
      hi: '20 से कम प्रकरणों पर प्रतिशत की तुलना नहीं होती; इकाइयों का वर्ग शब्दों में है, क्रम कभी नहीं।',
    },
    {
      en: 'Withheld dockets are counted and never described. No word of a citizen is in this pack.',
      hi: 'गोपनीय डॉकेट गिने जाते हैं, उनका विवरण नहीं दिया जाता। इस पुस्तिका में नागरिक का कोई शब्द नहीं।',
    },
    {
      en: 'False closures and the word of citizens are not recorded yet; they are not none.',
      hi: 'असत्य निस्तारण और नागरिकों का मत अभी दर्ज नहीं होता; इसका अर्थ शून्य नहीं है।',
    },
    {
      en: 'Each table lies beside this page as CSV and as a workbook. SHA256SUMS names all files; uppolice review verify FOLDER proves them against the register. The page prints to A4: a browser also saves it as PDF.',
      hi: 'हर तालिका इस पृष्ठ के साथ CSV और वर्कबुक में है। SHA256SUMS में सभी फ़ाइलें हैं; uppolice review verify FOLDER उन्हें रजिस्टर से प्रमाणित करता है। पृष्ठ A4 पर छपता है: ब्राउज़र इसे PDF में भी सहेजता है।',
    },
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text) | readonly Text[]>;
