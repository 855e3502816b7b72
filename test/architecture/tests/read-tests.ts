/** Reads the files of test/: the tests that they hold, and the functions that these may call. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type Node, parseSync } from 'oxc-parser';
import { ROOT } from '../../../scripts/law/tree.ts';
import { walk } from '../../../scripts/law/walk.ts';
import type { Resolve } from './assertions.ts';
import { isFunction, rootOf } from './syntax.ts';

export interface TestFile {
  readonly path: string;
  readonly program: Node;
  readonly lineAt: (node: Node) => number;
  readonly tests: readonly TestCase[];
  readonly resolve: Resolve;
}

export interface TestCase {
  /** Its name behind those of what it stands in; null where one of them is no plain text. */
  readonly title: string | null;
  readonly line: number;
  readonly body: Node;
}

/** `sources`: path inside the project → text. */
export function readTests(sources: ReadonlyMap<string, string>): TestFile[] {
  const files = new Map<string, TestFile>();
  for (const [path, source] of sources) {
    const { program, errors } = parseSync(path, source);
    if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
    const lineAt = ({ start }: Node) => source.slice(0, start).split('\n').length;
    const { functions, imports } = namesIn(path, program);
    const resolve: Resolve = (name) => {
      const own = functions.get(name);
      if (own) return { body: own, resolve };
      const there = imports.get(name);
      return there ? (files.get(there.path)?.resolve(there.name) ?? null) : null;
    };
    files.set(path, { path, program, lineAt, tests: testsIn(program, lineAt, functions), resolve });
  }
  return [...files.values()];
}

export function testSources(): Map<string, string> {
  return new Map(
    globSync('test/**/*.ts', { cwd: ROOT })
      .sort()
      .map((path) => [path, readFileSync(`${ROOT}${path}`, 'utf8')]),
  );
}

function namesIn(path: string, program: Node) {
  const functions = new Map<string, Node>();
  const imports = new Map<string, { readonly path: string; readonly name: string }>();
  walk(program, (node) => {
    if (node.type === 'FunctionDeclaration' && node.id && node.body) functions.set(node.id.name, node.body);
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init && isFunction(node.init)) {
      functions.set(node.id.name, node.init);
    }
    if (node.type !== 'ImportDeclaration' || !node.source.value.startsWith('.')) return;
    const from = posix.join(posix.dirname(path), node.source.value);
    for (const each of node.specifiers) {
      if (each.type === 'ImportSpecifier' && each.imported.type === 'Identifier')
        imports.set(each.local.name, { path: from, name: each.imported.name });
    }
  });
  return { functions, imports };
}

function testsIn(program: Node, lineAt: (node: Node) => number, functions: ReadonlyMap<string, Node>): TestCase[] {
  const tests: TestCase[] = [];
  walk(program, (node, ancestors) => {
    if (node.type !== 'CallExpression' || !isCallOf(node.callee, ['it', 'test'])) return;
    const [name, ...rest] = node.arguments;
    const body = rest
      .map((each) => (each.type === 'Identifier' ? functions.get(each.name) : each))
      .find((each) => each !== undefined && isFunction(each));
    if (name && body) tests.push({ title: titleOf([...around(ancestors), name]), line: lineAt(node), body });
  });
  return tests;
}

/** `it`, `it.skipIf(…)`, `it.each(…)`: what is called with a name and a body. `it.each(…)` itself has neither. */
function isCallOf(callee: Node, names: readonly string[]): boolean {
  return names.includes(rootOf(callee) ?? '');
}

/** The names of the groups that a test stands in, the outermost first. */
function around(ancestors: readonly Node[]): Node[] {
  const groups = ancestors.flatMap((each) =>
    each.type === 'CallExpression' && isCallOf(each.callee, ['describe']) ? [each.arguments[0]] : [],
  );
  return groups.filter((name) => name !== undefined).reverse();
}

function titleOf(names: readonly Node[]): string | null {
  const texts = names.map(textOf);
  return texts.includes(null) ? null : texts.join(' ');
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw).join('%s');
  return null;
}
