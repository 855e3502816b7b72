/** A unit's packet as a sheet to print and as CSV to work on. */
import { istMinute } from '../../domain/time/ist.ts';
import type { Packet, PacketEntry } from '../../domain/dispatch/packet.ts';
import { csvHeader, csvRows, type CsvColumn } from '../csv/csv.ts';
import { safeLine, safeText } from '../safe-text.ts';
import type { Lang } from '../words/words.ts';

const LABELS = {
  en: {
    title: 'Complaints for action',
    to: 'To',
    issued: 'Issued',
    confidential: 'CONFIDENTIAL. The identity of the complainant and of the victim must not become known. For the chief of the unit only.',
    aboutPolice: 'About the police: to be inquired by the supervisor, not by the thana.',
    alsoTold: 'Concerns too',
    emergency: 'EMERGENCY',
    docket: 'Docket',
    registered: 'Registered',
    from: 'Complainant',
    link: 'Post',
    media: 'Attachment',
    forgotten: '(the text was removed)',
    whose: {
      complainant: '',
      earlier: ' (earlier words, edited since)',
      another: ' (another’s words, which the complainant answers or quotes)',
    },
    request: 'Please act on these complaints, answer the citizen on the thread, and tell the desk what was done, with the docket number.',
    number: (n: number) => (n === 1 ? '1 docket' : `${n} dockets`),
  },
  hi: {
    title: 'कार्यवाही हेतु शिकायतें',
    to: 'सेवा में',
    issued: 'जारी',
    confidential: 'गोपनीय। शिकायतकर्ता और पीड़ित की पहचान उजागर न हो। केवल इकाई प्रमुख के लिए।',
    aboutPolice: 'पुलिस के विरुद्ध: जाँच पर्यवेक्षण अधिकारी करें, थाना नहीं।',
    alsoTold: 'इनसे भी संबंधित',
    emergency: 'आपात',
    docket: 'डॉकेट',
    registered: 'दर्ज',
    from: 'शिकायतकर्ता',
    link: 'पोस्ट',
    media: 'संलग्नक',
    forgotten: '(पाठ हटा दिया गया)',
    whose: { complainant: '', earlier: ' (पहले के शब्द, बाद में संशोधित)', another: ' (किसी अन्य के शब्द, जिनका शिकायतकर्ता ने उत्तर या उद्धरण दिया)' },
    request: 'इन शिकायतों पर कार्यवाही करें, नागरिक को थ्रेड पर उत्तर दें और डॉकेट संख्या सहित परिणाम डेस्क को भेजें।',
    number: (n: number) => `${n} डॉकेट`,
  },
} as const;

export function packetText(packet: Packet, lang: Lang): string {
  const label = LABELS[lang];
  const { unit, entries } = packet;
  const head = [
    `${label.title}: ${label.number(entries.length)}`,
    `${label.to}: ${lang === 'hi' ? unit.nameHi : unit.nameEn} (${unit.code})`,
    `${label.issued}: ${istMinute(packet.issuedAt)} IST`,
    ...(packet.confidential ? ['', label.confidential] : []),
    '',
    label.request,
  ];
  return `${[...head, ...entries.map((entry) => entryText(entry, lang))].join('\n')}\n`;
}

function entryText(entry: PacketEntry, lang: Lang): string {
  const label = LABELS[lang];
  return [
    '',
    '─'.repeat(60),
    `${label.docket} ${entry.number}${entry.urgency === 'emergency' ? `   ${label.emergency}` : ''}`,
    `${label.registered}: ${istMinute(entry.registeredAt)} IST`,
    `${label.from}: ${complainant(entry)}`,
    ...(entry.url === null ? [] : [`${label.link}: ${entry.url}`]),
    ...(entry.alsoTold.length > 0
      ? [`${label.alsoTold}: ${entry.alsoTold.map((unit) => (lang === 'hi' ? unit.nameHi : unit.nameEn)).join(', ')}`]
      : []),
    ...(entry.aboutPolice ? [label.aboutPolice] : []),
    ...entry.words.flatMap(({ at, text, media, whose }) => [
      '',
      `[${istMinute(at)}]${label.whose[whose]}`,
      text === null ? label.forgotten : safeText(text),
      ...media.map((url) => `${label.media}: ${safeLine(url)}`),
    ]),
  ].join('\n');
}

function complainant({ complainant: { handle, name } }: PacketEntry): string {
  return safeLine([name, handle === null ? null : `@${handle}`].filter((part) => part !== null).join(' ')) || '–';
}

const COLUMNS: readonly CsvColumn<PacketEntry>[] = [
  { key: 'docket', value: ({ number }) => number },
  { key: 'registeredAt', value: ({ registeredAt }) => registeredAt },
  { key: 'urgency', value: ({ urgency }) => urgency },
  { key: 'complainant', value: complainant },
  { key: 'url', value: ({ url }) => url },
  {
    key: 'text',
    value: ({ words }) =>
      words
        .flatMap(({ text, whose }) => (text === null || whose === 'earlier' ? [] : whose === 'another' ? `“${text}”` : text))
        .join('\n\n'),
  },
  { key: 'media', value: ({ words }) => words.flatMap(({ media }) => media).join(' ') },
  { key: 'alsoTold', value: ({ alsoTold }) => alsoTold.map(({ code }) => code).join(' ') },
  { key: 'aboutPolice', value: ({ aboutPolice }) => aboutPolice },
  { key: 'confidential', value: ({ withheld }) => withheld !== null },
  // To be filled in by the unit.
  { key: 'result', value: () => null },
];

/** For Excel: most units open it there. */
export function packetCsv(packet: Packet): string {
  const form = { excel: true };
  return csvHeader(COLUMNS, form) + csvRows(packet.entries, COLUMNS, form);
}
