/** The known names that are closest to a mistyped one, for hints. */

/** At most three, closest first; none where nothing is near. */
export function nearest(typed: string, known: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  const most = Math.max(2, Math.floor(wanted.length / 3));
  return [...new Set(known)]
    .map((name) => ({
      name,
      distance: name.toLowerCase().startsWith(wanted) && wanted.length >= 3 ? 1 : distance(wanted, name.toLowerCase()),
    }))
    .filter(({ distance: far }) => far <= most)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Letters to change, add or drop (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
