/** What was done to a docket and to the register, as the history of a docket and the log of events say it. */
import type { Text } from '../../../text.ts';

const after = (head: Text, what: Text | null, between = ': '): Text =>
  what === null ? head : { en: `${head.en}${between}${what.en}`, hi: `${head.hi}${between}${what.hi}` };

export const HISTORY = {
  /** `what`: the number of the FIR and the like. */
  closed: (outcome: Text, what: Text | null): Text => after({ en: `closed: ${outcome.en}`, hi: `निस्तारित: ${outcome.hi}` }, what, ', '),
  transferred: (from: Text | null, to: Text): Text => ({
    en: `transferred ${from === null ? `to ${to.en}` : `${from.en} → ${to.en}`}`,
    hi: `स्थानांतरित ${from === null ? `${to.hi} को` : `${from.hi} → ${to.hi}`}`,
  }),
  answered: (unit: Text, way: Text | null): Text => ({
    en: `answered by ${unit.en}${way === null ? '' : ` (${way.en})`}`,
    hi: `${unit.hi} से उत्तर${way === null ? '' : ` (${way.hi})`}`,
  }),
  /** Something was sent, or was to be. */
  toRecipient: (what: Text, recipient: Text): Text => ({ en: `${what.en} → ${recipient.en}`, hi: `${what.hi} → ${recipient.hi}` }),
  citizen: { en: 'citizen', hi: 'नागरिक' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** By which way a unit answered. */
export const ANSWER_WAY_WORDS: Readonly<Record<string, Text>> = {
  phone: { en: 'phone', hi: 'फ़ोन' },
  letter: { en: 'letter', hi: 'पत्र' },
  whatsapp: { en: 'WhatsApp', hi: 'व्हाट्सऐप' },
  email: { en: 'e-mail', hi: 'ई-मेल' },
  x: { en: 'X', hi: 'X' },
};

/** What a person wrote with an act; the words themselves stand on the docket. */
export const TEXT_WORDS = {
  reason: { en: 'reason', hi: 'कारण' },
  detail: { en: 'detail', hi: 'विवरण' },
  note: { en: 'note', hi: 'टिप्पणी' },
  answer: { en: 'answer', hi: 'उत्तर' },
  words: { en: 'words', hi: 'शब्द' },
  text: { en: 'text', hi: 'पाठ' },
} as const satisfies Record<string, Text>;
