/** Files that import each other in a circle, types counted: each circle once. */
import type { SourceFile } from './source.ts';

export function circles(files: readonly SourceFile[]): string[] {
  const edges = new Map(files.map(({ path, imports }) => [path, imports.filter(({ kind }) => kind === 'file').map(({ to }) => to)]));
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const from = way.indexOf(path);
    if (from >= 0) {
      found.push(
        `${[...way.slice(from), path].map((each) => `src/${each}`).join(' → ')}: a circle. Move what both need to a file below them.`,
      );
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}
