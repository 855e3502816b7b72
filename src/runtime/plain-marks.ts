/** For a terminal that shows no more than ASCII: each mark and rule by one that it has, in as many cells, so that columns still line up. */

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
