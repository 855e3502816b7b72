/** The law as the table of CODEBASE.md. */
import { LAW, OWNERS, type Row } from './law.ts';

const BEGIN = '<!-- law: written by `npm run law:write` -->';
const END = '<!-- end of the law -->';

/** The text with the present law between its two marks. */
export function withTable(text: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('CODEBASE.md has lost the marks between which the law stands');
  return `${text.slice(0, begin)}${BEGIN}\n${table()}${text.slice(end)}`;
}

function table(): string {
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
