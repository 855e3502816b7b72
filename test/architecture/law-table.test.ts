import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowOf, within } from '../../scripts/law/judge.ts';
import { LAW, MACHINE, NODE, OWNERS, PLANNED } from '../../scripts/law/law.ts';
import { ROOT, readTree } from '../../scripts/law/tree.ts';

const TREE = readTree();
const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { dependencies: Record<string, string> };

function exists(room: string): boolean {
  return room === '.' || (room === 'data' ? existsSync(ROOT + room) : globSync(room, { cwd: `${ROOT}src` }).length > 0);
}

/** `room: grant` of each grant by which a file of the room imports something. */
function used(): Set<string> {
  const found = new Set<string>();
  for (const { path, imports } of TREE) {
    const row = rowOf(path);
    if (!row) continue;
    for (const { to } of imports.filter(({ kind }) => kind === 'file')) {
      for (const room of [...row.may, ...(row.types ?? [])]) {
        if (within(to, room === '.' ? posix.dirname(path) : room)) found.add(`${row.room}: ${room}`);
      }
    }
  }
  return found;
}

const grants = LAW.flatMap(({ room, may, types = [] }) => [...may, ...types].map((each) => `${room}: ${each}`));

describe('the table of the law', () => {
  it('names rooms that exist alone', () => {
    const owners = [OWNERS, NODE, MACHINE].flatMap((table) => Object.values(table).flatMap((owner) => owner.in));
    const named = [...LAW.flatMap(({ room, may, types = [] }) => [room, ...may, ...types]), ...owners];
    expect([...new Set(named)].filter((room) => !exists(room))).toEqual([]);
  });

  it('grants what is used, or what is planned by name', () => {
    const inUse = used();
    const idle = grants.filter((grant) => !inUse.has(grant));
    expect(idle.filter((grant) => !PLANNED.includes(grant))).toEqual([]);
    expect(
      PLANNED.filter((grant) => !idle.includes(grant)),
      'planned grants that are used by now, or that no row holds',
    ).toEqual([]);
  });

  it('has an owner for each package that is installed, and for no other', () => {
    expect(Object.keys(OWNERS).sort()).toEqual(Object.keys(dependencies).sort());
  });

  it.each([
    ...Object.entries(OWNERS).map(([name, owner]) => ['package', name, owner.in] as const),
    ...Object.entries(NODE).map(([name, owner]) => ['node', name, owner.in] as const),
  ])('has every owner of the %s %s use it', (_kind, name, rooms) => {
    const importers = TREE.filter(({ imports }) => imports.some(({ to }) => to === name)).map(({ path }) => path);
    expect(rooms.filter((room) => !importers.some((path) => within(path, room)))).toEqual([]);
  });

  it.each(Object.entries(MACHINE))('has every owner of %s use it', (name, owner) => {
    const users = TREE.filter(({ mentions }) => mentions.some((each) => each.name === name)).map(({ path }) => path);
    expect(owner.in.filter((room) => !users.some((path) => within(path, room)))).toEqual([]);
  });
});
