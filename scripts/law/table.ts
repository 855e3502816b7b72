/** The law as the tables of CODEBASE.md. */
import { LAW, OWNERS, type Row } from './law.ts';

export function lawTables(): string {
  const rooms = LAW.map((row) => `| ${code(row.room)} | ${permissions(row)} |\n`).join('');
  const owners = Object.entries(OWNERS).map(([name, owner]) => `| ${code(name)} | ${owner.in.map(code).join(', ')} |\n`);
  return `| room | may import |\n|---|---|\n${rooms}\n| package | only in |\n|---|---|\n${owners.join('')}`;
}

function permissions({ may, types, node, apart, readsOnly }: Row): string {
  return [
    may.map((room) => (room === '.' ? 'its own folder' : code(room))).join(', ') || 'nothing',
    ...(types ? [`types of ${types.map(code).join(', ')}`] : []),
    ...(apart ? ['never one another'] : []),
    ...(node ? [node.length > 0 ? `of Node.js only ${node.map(code).join(', ')}` : 'no `node:` module'] : []),
    ...(readsOnly ? ['no write transaction'] : []),
  ].join('; ');
}

function code(name: string): string {
  return `\`${name}\``;
}
