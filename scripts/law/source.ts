/** Reads one file of src: what it imports in whatever form, what else it reaches for, and what of it writes to the register. */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Node, parseSync } from 'oxc-parser';
import { MACHINE, WRITE } from './law.ts';
import { mentionsIn } from './mentions.ts';
import { walk } from './walk.ts';

export interface Import {
  /** Inside src: `db/db.ts`. Outside: `data/x.json`, a package's name, `node:fs`, or an address as it is written. */
  readonly to: string;
  readonly kind: 'file' | 'package' | 'node' | 'address';
  /** Nothing of it is left when the types are erased. */
  readonly typesOnly: boolean;
  /** null: all that the file exports. */
  readonly names: readonly string[] | null;
  readonly line: number;
}

export interface SourceFile {
  /** Inside src: `domain/actor.ts`. */
  readonly path: string;
  /** Why it can't be read; the rest is incomplete then. */
  readonly broken: string | null;
  readonly imports: readonly Import[];
  readonly mentions: readonly { readonly name: string; readonly line: number }[];
  /** Lines that begin a statement of which something is left when the types are erased; imports aside. */
  readonly code: readonly number[];
  /** Exported functions that write to the register. */
  readonly writers: readonly string[];
}

/** The source does not say what is imported. */
const COMPUTED = 'a computed path';
const WATCHED = new Set([...Object.keys(MACHINE), WRITE]);
const WRITING = new Set(['.insertInto', '.updateTable', '.deleteFrom', '.mergeInto', '.insertRows', '.runMany']);
const ERASED = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ImportDeclaration', 'EmptyStatement']);

export function readSource(path: string, source: string): SourceFile {
  const { program, errors, comments } = parseSync(path, source);
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const imports: Import[] = [];
  walk(program, (node) => {
    const found = importAt(node);
    if (found) imports.push({ ...target(path, found.specifier), typesOnly: found.typesOnly, names: found.names, line: lineAt(node.start) });
  });
  for (const { value, start } of comments) {
    const named = value.match(/^\/\s*<reference\s+(?:path|types)=["']([^"']+)/)?.[1];
    if (named) imports.push({ ...target(path, named), typesOnly: true, names: null, line: lineAt(start) });
  }
  return {
    path,
    broken: errors[0]?.message ?? null,
    imports,
    mentions: mentionsIn(program, WATCHED).map(({ name, offset }) => ({ name, line: lineAt(offset) })),
    code: program.body.filter((statement) => !isErased(statement)).map(({ start }) => lineAt(start)),
    writers: program.body.flatMap(writerOf),
  };
}

function importAt(node: Node): (Pick<Import, 'typesOnly' | 'names'> & { readonly specifier: string }) | null {
  switch (node.type) {
    case 'ImportDeclaration': {
      const typesOnly = node.importKind === 'type' || (node.specifiers.length > 0 && node.specifiers.every(isType));
      return { specifier: node.source.value, typesOnly, names: namesOf(node.specifiers) };
    }
    case 'ExportNamedDeclaration': {
      if (!node.source) return null;
      const typesOnly = node.exportKind === 'type' || (node.specifiers.length > 0 && node.specifiers.every(isType));
      return { specifier: node.source.value, typesOnly, names: namesOf(node.specifiers) };
    }
    case 'ExportAllDeclaration':
      return { specifier: node.source.value, typesOnly: node.exportKind === 'type', names: null };
    case 'ImportExpression':
      return { specifier: literal(node.source), typesOnly: false, names: null };
    case 'TSImportType':
      return { specifier: literal(node.source), typesOnly: true, names: null };
    case 'TSExternalModuleReference':
      return { specifier: literal(node.expression), typesOnly: false, names: null };
    case 'TSModuleDeclaration':
      return node.id.type === 'Literal' ? { specifier: literal(node.id), typesOnly: true, names: null } : null;
    default:
      return null;
  }
}

function isType(specifier: Node): boolean {
  return ('importKind' in specifier && specifier.importKind === 'type') || ('exportKind' in specifier && specifier.exportKind === 'type');
}

/** null where one of them stands for the whole file. */
function namesOf(specifiers: readonly Node[]): string[] | null {
  const names = specifiers.map((each) => {
    const named = each.type === 'ImportSpecifier' ? each.imported : each.type === 'ExportSpecifier' ? each.local : null;
    return named?.type === 'Identifier' ? named.name : null;
  });
  return names.includes(null) ? null : names.filter((name) => name !== null);
}

function literal(node: Node): string {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : COMPUTED;
}

function target(from: string, specifier: string): Pick<Import, 'to' | 'kind'> {
  if (specifier === COMPUTED) return { to: COMPUTED, kind: 'file' };
  if (/^\.\.?(?:\/|$)/.test(specifier)) {
    return { to: posix.join('src', posix.dirname(from), specifier).replace(/^src\//, ''), kind: 'file' };
  }
  if (isBuiltin(specifier)) return { to: `node:${specifier.replace(/^node:/, '').split('/')[0]}`, kind: 'node' };
  if (!/^(?:@[\w.~-]+\/)?[\w.~-]+(?:\/|$)/.test(specifier)) return { to: specifier, kind: 'address' };
  const parts = specifier.split('/');
  return { to: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), kind: 'package' };
}

function isErased(statement: Node): boolean {
  if (ERASED.has(statement.type)) return true;
  if (statement.type === 'ExportAllDeclaration') return true;
  if (statement.type === 'ExportNamedDeclaration') return statement.declaration === null || isErased(statement.declaration);
  return 'declare' in statement && statement.declare === true;
}

/** The name of an exported function whose first parameter is a write transaction, or whose body writes. */
function writerOf(statement: Node): string[] {
  if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'FunctionDeclaration') return [];
  const { id, params } = statement.declaration;
  const first = params[0];
  const type = first && 'typeAnnotation' in first ? first.typeAnnotation?.typeAnnotation : undefined;
  const takesWrite = type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'WriteHandle';
  const writes = takesWrite || mentionsIn(statement.declaration, WRITING).length > 0;
  return id && writes ? [id.name] : [];
}
