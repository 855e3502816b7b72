/** Checks files against the law; each refusal names the row that was broken and what to do instead. */
import { posix } from 'node:path';
import { circles } from './circles.ts';
import { LAW, MACHINE, NODE, OWNERS, type Owner, type Row, WRITE } from './law.ts';
import type { Import, SourceFile } from './source.ts';

/** `stores` are the files in which functions that write are looked up. */
export function refusals(files: readonly SourceFile[], stores: readonly SourceFile[] = files): string[] {
  const writers = new Map(stores.map((file) => [file.path, file.writers]));
  return [...files.flatMap((file) => refusalsOf(file, writers)), ...circles(files)];
}

/** The row of a file: the longest of those that fit. */
export function rowOf(path: string): Row | undefined {
  return LAW.filter(({ room }) => within(path, room)).sort((a, b) => b.room.length - a.room.length)[0];
}

function refusalsOf(file: SourceFile, writers: ReadonlyMap<string, readonly string[]>): string[] {
  if (!file.path.endsWith('.ts')) return [`src/${file.path}: src holds .ts files alone. Name it so, or ship it in data.`];
  if (file.broken !== null) return [`src/${file.path}: can't be read, so nothing of it is granted: ${file.broken}`];
  const row = rowOf(file.path);
  if (!row) return [`src/${file.path}: no room of the law holds it. Add a row to scripts/law/law.ts.`];
  const at = (line: number, why: string | null) => (why === null ? [] : [`src/${file.path}:${line}: ${why}`]);
  return [
    ...file.imports.flatMap((each) => at(each.line, importFault(file.path, row, each))),
    ...(row.readsOnly ? file.imports : []).flatMap((each) => at(each.line, writerFault(row, each, writers.get(each.to) ?? []))),
    ...file.mentions.flatMap(({ name, line }) => at(line, mentionFault(file.path, row, name))),
    ...(row.typesAlone ? file.code : []).flatMap((line) =>
      at(line, `${row.room} holds types alone. Move what runs to the room that it serves.`),
    ),
  ];
}

function importFault(path: string, row: Row, each: Import): string | null {
  switch (each.kind) {
    case 'file':
      return roomFault(path, row, each);
    case 'package':
      return ownerFault(path, row, each.to, OWNERS);
    case 'node':
      return ownerFault(path, row, each.to, NODE);
    case 'address':
      return `"${each.to}" is neither a relative path nor the name of a package. Import the file by its relative path.`;
  }
}

function roomFault(path: string, row: Row, { to, typesOnly }: Import): string | null {
  const own = !row.apart && within(to, row.room);
  if (own || row.may.some((room) => within(to, room === '.' ? posix.dirname(path) : room))) return null;
  if (row.types?.some((room) => within(to, room))) {
    return typesOnly ? null : `${row.room} may import ${to} only with "import type". ${row.instead}`;
  }
  return `${row.room} may import ${allowed(row)}, not ${to}. ${row.instead}`;
}

function writerFault(row: Row, { to, names, typesOnly }: Import, writers: readonly string[]): string | null {
  if (typesOnly) return null;
  const taken = names === null ? writers : writers.filter((name) => names.includes(name));
  if (taken.length === 0) return null;
  const how = names === null ? ' Import by name what reads.' : '';
  return `${row.room} only reads, and ${taken.join(', ')} of ${to} writes.${how} Write in a use-case of register.`;
}

function mentionFault(path: string, row: Row, name: string): string | null {
  if (name !== WRITE) return ownerFault(path, row, name, MACHINE);
  return row.readsOnly ? `${row.room} only reads. Write in a use-case of register.` : null;
}

function ownerFault(path: string, row: Row, name: string, owners: Readonly<Record<string, Owner>>): string | null {
  const owner = Object.hasOwn(owners, name) ? owners[name] : undefined;
  if (owner?.in.some((room) => within(path, room))) return null;
  const shown = name.startsWith('.') ? name.slice(1) : name;
  if (row.pure && owners !== OWNERS) return `${row.room} is pure and may not use ${shown}. ${(owner ?? row).instead}`;
  if (!owner) return `${shown} has no owner. Name one in scripts/law/law.ts, and what it is for in docs/dependencies.md.`;
  return `${shown} belongs to ${owner.in.join(' and ') || 'no room'}. ${owner.instead}`;
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
