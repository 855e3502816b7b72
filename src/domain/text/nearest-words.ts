/** Which of a list of codes was probably meant by one that was mistyped. */

const MOST = 3;

/** The nearest first, at most three: those that begin like it or hold it, and those that few letters tell from it. */
export function nearestWords(typed: string, known: readonly string[]): string[] {
  const wanted = typed.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (wanted === '') return [];
  return known
    .map((word) => ({ word, far: distanceTo(wanted, word.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** A word that begins with it or holds it is nearer than one with a wrong letter. */
function distanceTo(wanted: string, word: string): number {
  if (wanted.length >= 3 && word.startsWith(wanted)) return 0.5;
  if (wanted.length >= 3 && (word.includes(wanted) || wanted.includes(word))) return 0.75;
  return edits(wanted, word);
}

/** Letters to add, remove, replace or swap with the next one. */
function edits(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
