/** Headings, rows and footer of the figures. */
import { count } from '../../../text/amounts.ts';
import type { Text } from '../../text.ts';

export const FIGURES = {
  received: { en: 'Received', hi: 'प्राप्त' },
  /** A column: how many were received in the period before. */
  receivedBefore: { en: 'Before', hi: 'पहले' },
  wholeRegister: { en: 'whole register', hi: 'संपूर्ण रजिस्टर' },
  ofAll: { en: 'of all', hi: 'कुल का' },
  ofActionable: { en: 'of actionable', hi: 'योग्य का' },
  backlog: { en: 'Old when registered', hi: 'दर्ज होते समय पुरानी' },
  behind: (command: string): Text => ({
    en: `All of them: ${command}`,
    hi: `ये सभी: ${command}`,
  }),
  emptyGroups: (n: number): Text => ({ en: `${count(n)} with none: --all`, hi: `${count(n)} में कोई नहीं: --all` }),
  noRoom: (columns: Text): Text => ({
    en: `No room here for: ${columns.en}; a wider terminal shows them, or --format csv`,
    hi: `यहाँ स्थान नहीं: ${columns.hi}; चौड़े टर्मिनल पर दिखेंगे, या --format csv से`,
  }),
  overdue: { en: 'Overdue', hi: 'समय-सीमा पार' },
  numberTold: { en: 'Number told', hi: 'नंबर बताया' },
  medianFirstReply: { en: 'Median first reply', hi: 'प्रथम उत्तर (माध्यिका)' },
  noMedian: {
    en: '– half or more have no reply yet, or all were over 48 h old when registered.',
    hi: '– आधी या अधिक को अभी उत्तर नहीं मिला, या सभी दर्ज होते समय 48 घंटे से पुरानी थीं।',
  },
  firstReply: { en: '1st reply', hi: 'पहला उत्तर' },
  noAnswerSince: { en: 'No answer since', hi: 'कब से उत्तर नहीं' },
  never: { en: 'never answered', hi: 'कभी उत्तर नहीं' },
  all: { en: 'All', hi: 'कुल' },
  /** The place first: what a narrow terminal cuts off is what all commissionerates share. */
  placeFirst: ({ en, hi }: Text): Text => ({
    en: en.replace(/^Police Commissionerate (.+)$/, '$1 Commissionerate'),
    hi: hi.replace(/^पुलिस कमिश्नरेट (.+)$/, '$1 कमिश्नरेट'),
  }),
  zone: { en: 'Zone', hi: 'जोन' },
  range: { en: 'Range', hi: 'परिक्षेत्र' },
  footer: (register: string, definitions: string, minute: string): Text => ({
    en: `${register} · definitions ${definitions} · ${minute}`,
    hi: `${register} · परिभाषाएँ ${definitions} · ${minute}`,
  }),
  head: (head: string): Text => ({ en: `head ${head}`, hi: `शीर्ष ${head}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
