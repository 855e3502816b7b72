/** How many cells of a terminal a text takes: Hindi vowel signs above and below the line take none, emoji two. */

/** What terminals measure differently, brought to a form that all measure alike: a joined emoji is shown by its first one. */
const JOINED_EMOJI = /(\p{Extended_Pictographic})(?:[\uFE0F\p{Emoji_Modifier}]|\u200D\p{Extended_Pictographic})+/gu;
const STRAY_JOINER = /[\u200D\uFE0F]/g;

const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|(?!\p{Regional_Indicator})\p{Emoji_Presentation}/u;
/** Printable ASCII is the common case and needs no look-up. */
const NARROW_ONLY = /^[\u0020-\u007E]*$/;

/** For a cell of a table: the same width on every terminal. */
export function levelText(text: string): string {
  return text.replace(JOINED_EMOJI, '$1').replace(STRAY_JOINER, '');
}

export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let width = 0;
  for (const point of text) width += widthOf(point);
  return width;
}

/** Cut to so many cells, with … where something was cut; never inside a syllable's signs. */
export function fitText(text: string, cells: number): string {
  if (displayWidth(text) <= cells) return text;
  let width = 0;
  let fitted = '';
  for (const { segment } of new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(text)) {
    width += displayWidth(segment);
    if (width > cells - 1) break;
    fitted += segment;
  }
  return `${fitted.trimEnd()}…`;
}

/** Broken into lines of at most so many cells, at spaces where there are any. */
export function wrapText(text: string, cells: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, cells));
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
    for (const { segment } of new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(word)) {
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
