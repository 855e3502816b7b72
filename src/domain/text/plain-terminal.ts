/** Terminals that show no more than ASCII: which they are, and what is written to them. */

/** TERM=dumb, and a locale that is said to be another than UTF-8; one that is not said is taken for UTF-8. */
export function isPlain(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'C.UTF-8';
  return env['TERM'] === 'dumb' || !/utf-?8/i.test(locale);
}

/** Each mark and rule by one that such a terminal has, in as many cells, so that columns still line up. */
const ASCII: Readonly<Record<string, string>> = {
  // Statuses and signs before the rows of a list: no two are the same, and the legend below is written with them too.
  '○': 'o',
  '◐': '%',
  '●': '#',
  '▲': '*',
  '×': 'x',
  '↳': '>',
  '✓': '+',
  '✗': 'x',
  '→': '>',
  '↑': '^',
  '↓': 'v',
  '←': '<',
  '·': '-',
  '…': '~',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '≠': '#',
  '≤': '<',
  '≥': '>',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '─': '-',
  '│': '|',
  '├': '|',
  '└': '`',
  '₹': 'R',
};
const MARKS = new RegExp(`[${Object.keys(ASCII).join('')}]`, 'gu');

/** Letters of every script stay: a citizen's words are shown as they are, whatever the terminal makes of them. */
export function plainMarks(text: string): string {
  return text.replace(MARKS, (mark) => ASCII[mark] ?? mark);
}
