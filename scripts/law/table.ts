/** The law as the tables of CODEBASE.md. */
import { LAW, MACHINE, NODE, OWNERS, type Owner, type Row } from './law.ts';

export function lawTables(): string {
  const rooms = LAW.map((row) => `| ${code(row.room)} | ${permissions(row)} |\n`).join('');
  const owners = { ...OWNERS, ...NODE };
  const machine = Map.groupBy(Object.entries(MACHINE), ([, { instead, in: owner }]) => [instead, ...owner].join());
  const reached = [...machine.values()].map((alike) =>
    ownerRow(
      alike.map(([name]) => name.replace(/^\./, 'a member ')),
      alike[0]?.[1],
    ),
  );
  return [
    `| room | may import |\n|---|---|\n${rooms}`,
    `| package or module of Node.js | only in |\n|---|---|\n${Object.entries(owners)
      .map(([name, owner]) => ownerRow([name], owner))
      .join('')}`,
    `| what is reached without an import | only in |\n|---|---|\n${reached.join('')}`,
  ].join('\n');
}

function ownerRow(names: readonly string[], owner?: Owner): string {
  const shown = names.map((name) => name.replace(/^(a member )?(.*)$/, '$1`$2`')).join(', ');
  return `| ${shown} | ${owner?.in.map(code).join(', ') || 'nowhere'} |\n`;
}

function permissions({ may, types, pure, typesAlone, apart, readsOnly }: Row): string {
  return [
    may.map((room) => (room === '.' ? 'its own folder' : code(room))).join(', ') || 'nothing',
    ...(types ? [`types of ${types.map(code).join(', ')}`] : []),
    ...(apart ? ['never one another'] : []),
    ...(typesAlone ? ['holds types alone'] : pure ? ['pure: nothing of the machine'] : []),
    ...(readsOnly ? ['never writes to the register'] : []),
  ].join('; ');
}

function code(name: string): string {
  return `\`${name}\``;
}
