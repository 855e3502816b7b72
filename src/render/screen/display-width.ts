/**
 * How many cells of a terminal a text takes, counted code point by code point as terminals do (wcwidth): Hindi vowel signs above and below the
 * line take none, the consonants of a conjunct one each, emoji two. Why not string-width: docs/decisions/0014-width-of-hindi.md.
 */

/** What terminals measure differently is brought to a form that all measure alike: a joined emoji is shown by its first one. */
const JOINED_EMOJI = /(\p{Extended_Pictographic})(?:[\uFE0F\p{Emoji_Modifier}]|\u200D\p{Extended_Pictographic})+/gu;
/** Joiners, which make some terminals merge two cells, and soft hyphens, which some show and others don't. */
const UNSETTLED = /[\u200D\uFE0F\u00AD]/g;

const ZERO = /(?!\u00AD)[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /(?![\uFF61-\uFFDC])[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|(?!\p{Regional_Indicator})\p{Emoji_Presentation}/u;
/** Printable ASCII is the common case and needs no look-up. */
const NARROW_ONLY = /^[\u0020-\u007E]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: it takes longer than all else that a short answer does. */
function syllables(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('hi', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** The text in what a reader sees as its letters: a consonant with its signs is one. */
export function clusters(text: string): string[] {
  return NARROW_ONLY.test(text) ? [...text] : Array.from(syllables(text), ({ segment }) => segment);
}

/** For a cell of a table: the same width on every terminal. */
export function levelText(text: string): string {
  return text.replace(JOINED_EMOJI, '$1').replace(UNSETTLED, '');
}

export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let width = 0;
  for (const point of text) width += widthOf(point);
  return width;
}

/** Cuts a text to `cells` cells, ending in … if anything was cut; a consonant is never parted from its signs. */
export function fitText(text: string, cells: number): string {
  if (displayWidth(text) <= cells) return text;
  let width = 0;
  let fitted = '';
  for (const { segment } of syllables(text)) {
    width += displayWidth(segment);
    if (width > cells - 1) break;
    fitted += segment;
  }
  return `${fitted.trimEnd()}…`;
}

/** Breaks a text into lines of at most `cells` cells, at spaces where it has any. */
export function wrapText(text: string, cells: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, cells));
}

/** The text on at most so many lines of `cells` cells, ending in … if anything was cut. */
export function firstLines(text: string, cells: number, most: number): string[] {
  const lines = wrapText(text, cells);
  if (lines.length <= most) return lines;
  // One that is too long by a word, so that the cut is marked.
  return [...lines.slice(0, most - 1), fitText(`${lines[most - 1]} ${lines[most]}`, cells)];
}

function wrapLine(line: string, cells: number): string[] {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const word of line.split(/ +/)) {
    const wordWidth = displayWidth(word);
    if (current !== '' && width + 1 + wordWidth > cells) {
      lines.push(current);
      current = '';
      width = 0;
    }
    if (wordWidth <= cells) {
      current = current === '' ? word : `${current} ${word}`;
      width = displayWidth(current);
      continue;
    }
    // Longer than a line: broken between syllables.
    if (current !== '') current += ' ';
    for (const { segment } of syllables(word)) {
      if (displayWidth(current) + displayWidth(segment) > cells) {
        lines.push(current);
        current = '';
      }
      current += segment;
    }
    width = displayWidth(current);
  }
  lines.push(current);
  return lines;
}

function widthOf(point: string): number {
  if (ZERO.test(point)) return 0;
  return WIDE.test(point) ? 2 : 1;
}
