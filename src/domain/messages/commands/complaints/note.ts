/** What `note` says. */
import type { Text } from '../../text.ts';

export const NOTE = {
  description: {
    en: 'Writes a note on a docket. It changes nothing else and is never sent to anybody.',
    hi: 'डॉकेट पर टिप्पणी लिखता है। इससे और कुछ नहीं बदलता, और टिप्पणी किसी को भेजी नहीं जाती।',
  },
  examples: {
    en: `
Examples:
  $ uppolice note 31
  $ uppolice list --district Agra --ids | uppolice note --ids - "told on the phone of 2 November"
  $ uppolice note UPP-2026-000123-8 "called the thana, officer on leave until Monday"`,
    hi: `
उदाहरण:
  $ uppolice note 31
  $ uppolice list --district आगरा --ids | uppolice note --ids - "2 नवंबर को फ़ोन पर बताया"
  $ uppolice note UPP-2026-000123-8 "थाने से बात हुई, अधिकारी सोमवार तक अवकाश पर हैं"`,
  },
  question: { en: 'Write the note on this docket?', hi: 'क्या टिप्पणी इसी डॉकेट पर लिखनी है?' },
  text: { en: 'The text of the note', hi: 'टिप्पणी का पाठ' },
  written: (number: string): Text => ({ en: `The note is on ${number}.`, hi: `${number} पर टिप्पणी लिख दी गई।` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
