/** Headings, rows and footer of the figures. */
import type { Text } from '../text.ts';

export const FIGURES = {
  received: { en: 'Received', hi: 'प्राप्त' },
  wholeRegister: { en: 'whole register', hi: 'संपूर्ण रजिस्टर' },
  ofAll: { en: 'of all', hi: 'कुल का' },
  ofActionable: { en: 'of actionable ones', hi: 'कार्यवाही योग्य का' },
  overdue: { en: 'Overdue', hi: 'विलंबित' },
  numberTold: { en: 'Number told', hi: 'नंबर बताया' },
  medianFirstReply: { en: 'Median first reply', hi: 'प्रथम उत्तर (माध्यिका)' },
  noMedian: {
    en: '– half or more have no reply yet, or all were over 48 h old when registered.',
    hi: '– आधी या अधिक को अभी उत्तर नहीं मिला, या सभी दर्ज होते समय 48 घंटे से पुरानी थीं।',
  },
  firstReply: { en: '1st reply', hi: 'पहला उत्तर' },
  silent: { en: 'Silent', hi: 'मौन' },
  never: { en: 'no reply', hi: 'उत्तर नहीं' },
  all: { en: 'All', hi: 'कुल' },
  /** The place first: what a narrow terminal cuts off is what all commissionerates share. */
  placeFirst: ({ en, hi }: Text): Text => ({
    en: en.replace(/^Police Commissionerate (.+)$/, '$1 Commissionerate'),
    hi: hi.replace(/^पुलिस कमिश्नरेट (.+)$/, '$1 कमिश्नरेट'),
  }),
  zone: { en: 'Zone', hi: 'जोन' },
  footer: (register: string, definitions: string, minute: string): Text => ({
    en: `${register} · definitions ${definitions} · ${minute}`,
    hi: `${register} · परिभाषाएँ ${definitions} · ${minute}`,
  }),
  head: (head: string): Text => ({ en: `head ${head}`, hi: `शीर्ष ${head}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
