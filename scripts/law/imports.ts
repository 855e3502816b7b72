/** Reads what a file of src imports: static, dynamic, re-exported, and as a type. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

export interface Import {
  /** Inside src: `db/db.ts`. Outside: `data/x.json`, a package's name, or `node:fs`. */
  readonly to: string;
  readonly package: boolean;
  /** Nothing of it is left when the types are erased. */
  readonly typesOnly: boolean;
  readonly line: number;
}

export interface SourceFile {
  /** Inside src: `domain/actor.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Lines on which a method named `write` is called. */
  readonly writes: readonly number[];
}

/** The source does not say what is imported. */
const COMPUTED = 'a computed path';

export const ROOT = new URL('../../', import.meta.url).pathname;

export function readTree(): SourceFile[] {
  return globSync('**/*.ts', { cwd: `${ROOT}src` })
    .sort()
    .map((path) => readSource(path, readFileSync(`${ROOT}src/${path}`, 'utf8')));
}

export function readSource(path: string, source: string): SourceFile {
  const { program, module } = parseSync(path, source);
  const imports: Import[] = [];
  const writes: number[] = [];
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const add = (specifier: string, typesOnly: boolean, offset: number) =>
    imports.push({ ...target(path, specifier), typesOnly, line: lineAt(offset) });

  for (const { moduleRequest, entries, start } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType), start);
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType, start } of entries) if (moduleRequest) add(moduleRequest.value, isType, start);
  }
  new Visitor({
    ImportExpression({ source: named, start }) {
      add(named.type === 'Literal' ? String(named.value) : COMPUTED, false, start);
    },
    TSImportType({ source: named, start }) {
      add(named.value, true, start);
    },
    CallExpression({ callee, start }) {
      if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'write') {
        writes.push(lineAt(start));
      }
    },
  }).visit(program);
  return { path, imports, writes };
}

function target(from: string, specifier: string): Pick<Import, 'to' | 'package'> {
  if (specifier === COMPUTED) return { to: COMPUTED, package: false };
  if (specifier.startsWith('.')) return { to: posix.join('src', posix.dirname(from), specifier).replace(/^src\//, ''), package: false };
  if (specifier.startsWith('node:')) return { to: specifier, package: true };
  const parts = specifier.split('/');
  return { to: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), package: true };
}
