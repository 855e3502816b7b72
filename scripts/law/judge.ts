/** Checks files against the law; each refusal names the row that was broken and what to do instead. */
import { posix } from 'node:path';
import type { Import, SourceFile } from './imports.ts';
import { LAW, OWNERS, type Row } from './law.ts';

export function refusals(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(refusalsOf), ...circles(files)];
}

/** The row of a file: the longest of those that fit. */
export function rowOf(path: string): Row | undefined {
  return LAW.filter(({ room }) => within(path, room)).sort((a, b) => b.room.length - a.room.length)[0];
}

function refusalsOf(file: SourceFile): string[] {
  const row = rowOf(file.path);
  if (!row) return [`src/${file.path}: no room of the law holds it. Add a row to scripts/law/law.ts.`];
  return [
    ...file.imports.flatMap((each) => {
      const why = each.package ? packageFault(file.path, row, each) : roomFault(file.path, row, each);
      return why === null ? [] : [`src/${file.path}:${each.line}: ${why}`];
    }),
    ...(row.readsOnly ? file.writes : []).map(
      (line) => `src/${file.path}:${line}: ${row.room} only reads. Write in a use-case of register.`,
    ),
  ];
}

function roomFault(path: string, row: Row, { to, typesOnly }: Import): string | null {
  const own = !row.apart && within(to, row.room);
  if (own || row.may.some((room) => within(to, room === '.' ? posix.dirname(path) : room))) return null;
  if (row.types?.some((room) => within(to, room))) {
    return typesOnly ? null : `${row.room} may import ${to} only with "import type". ${row.instead}`;
  }
  return `${row.room} may import ${allowed(row)}, not ${to}. ${row.instead}`;
}

function packageFault(path: string, row: Row, { to }: Import): string | null {
  if (to.startsWith('node:')) {
    if (!row.node || row.node.includes(to)) return null;
    return `${row.room} may use ${row.node.join(', ') || 'no module of Node.js'}, not ${to}. ${row.instead}`;
  }
  const owner = OWNERS[to];
  if (!owner) return `${to} has no owner. Name one in scripts/law/law.ts, and what it is for in docs/dependencies.md.`;
  if (owner.in.some((room) => within(path, room))) return null;
  return `${to} belongs to ${owner.in.join(' and ')}. ${owner.instead}`;
}

function allowed({ room, may, types = [], apart }: Row): string {
  const rooms = [...(apart || room.endsWith('.ts') ? [] : ['itself']), ...may.map((each) => (each === '.' ? 'its own folder' : each))];
  const named = [...rooms, ...types.map((each) => `types of ${each}`)];
  return named.join(', ') || 'nothing';
}

export function within(path: string, room: string): boolean {
  const pattern = room.split('/');
  const parts = path.split('/');
  return pattern.length <= parts.length && pattern.every((part, i) => part === '*' || part === parts[i]);
}

/** Files that import each other in a circle, types counted: each circle once. */
function circles(files: readonly SourceFile[]): string[] {
  const edges = new Map(files.map(({ path, imports }) => [path, imports.filter((each) => !each.package).map(({ to }) => to)]));
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
