/** Text from outside made harmless for all who read it, a terminal too: no control codes, no writing-direction tricks. */

const ESC = '\u001B';
/** Sequences that carry a string (window titles, links, device control), with their end. */
const STRING_SEQUENCE = new RegExp(
  `(?:${ESC}[\\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u009C${ESC}]*(?:\u0007|\u009C|${ESC}\\\\)`,
  'g',
);
/** Colours, cursor movements, erasing. */
const CONTROL_SEQUENCE = new RegExp(`(?:${ESC}\\[|\u009B)[0-?]*[ -/]*[@-~]?`, 'g');
const SHORT_SEQUENCE = new RegExp(`${ESC}[ -/]*[0-~]?`, 'g');
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/** Overrides, embeddings, isolates and marks of writing direction. ZWJ and ZWNJ stay: Hindi is written with them. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Whether there is anything to remove or to replace: most texts have nothing of it, and each replacement goes through the whole text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ANYTHING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

/** Removes what a terminal would obey; every kind of line end becomes a line feed, tabs become spaces. */
export function safeText(text: string): string {
  if (!ANYTHING.test(text)) return text;
  return text
    .replace(STRING_SEQUENCE, '')
    .replace(CONTROL_SEQUENCE, '')
    .replace(SHORT_SEQUENCE, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(BIDI, '');
}
