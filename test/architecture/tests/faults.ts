/** What a file of tests does that makes it prove less than it says, or prove it by chance. */
import type { Node } from 'oxc-parser';
import { walk } from '../../../scripts/law/walk.ts';
import { surelyAsserts } from './assertions.ts';
import type { TestFile } from './read-tests.ts';
import { children, isFunction, isMember, nameOf, rootOf } from './syntax.ts';

/** Each with what to write instead. */
export const KINDS = {
  name: 'the name, with what it stands in, says too little to be understood alone: make it a sentence',
  nothing: 'the test may end without an expectation: put one where every way passes',
  caught: 'an expectation in a catch is met only where something is thrown: use rejects, toThrow, or test/support/fails.ts',
  unfinished: 'expect(…) alone expects nothing: call a matcher',
  unawaited: 'an expectation of a promise has to be awaited',
  either: 'one of several answers is accepted: say which one it is',
  chance: 'the outcome hangs on the clock or on chance: use a fixed moment or seed, or wait for what can be seen',
  properties: 'fast-check takes other cases in each run: import it from test/support/fast-check.ts',
} as const;

export interface TestFault {
  readonly kind: keyof typeof KINDS;
  readonly line: number;
}

/** Of a test's name and of what it stands in, besides what a table puts in. */
const FEWEST_WORDS = 4;

export function faultsOf({ program, lineAt, tests, resolve }: TestFile): TestFault[] {
  const faults: TestFault[] = [
    ...tests.filter(({ title }) => title !== null && wordsOf(title) < FEWEST_WORDS).map(({ line }) => ({ kind: 'name' as const, line })),
    ...tests.filter(({ body }) => !surelyAsserts(body, resolve)).map(({ line }) => ({ kind: 'nothing' as const, line })),
  ];
  walk(program, (node, ancestors) => {
    const kind = kindOf(node, ancestors);
    if (kind) faults.push({ kind, line: lineAt(node) });
  });
  return faults;
}

function kindOf(node: Node, ancestors: readonly Node[]): TestFault['kind'] | null {
  switch (node.type) {
    case 'CatchClause':
      return expects(node.body) ? 'caught' : null;
    case 'ImportDeclaration':
      return node.source.value === 'fast-check' ? 'properties' : /^(?:node:)?timers\b/.test(node.source.value) ? 'chance' : null;
    case 'NewExpression':
      return node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0 ? 'chance' : null;
    case 'CallExpression':
      return ofCall(node.callee, node.arguments, ancestors);
    default:
      return null;
  }
}

function ofCall(callee: Node, given: readonly Node[], ancestors: readonly Node[]): TestFault['kind'] | null {
  if (callee.type === 'Identifier') {
    if (callee.name === 'expect' && !isMember(ancestors[0])) return 'unfinished';
    return ['setTimeout', 'setInterval'].includes(callee.name) ? 'chance' : null;
  }
  if (isMember(callee, 'Date', 'now') || isMember(callee, 'Math', 'random') || isMember(callee, 'performance', 'now')) return 'chance';
  const name = nameOf(callee);
  if (name === 'catch' && given.some((each) => isFunction(each) && expects(each))) return 'caught';
  if (rootOf(callee) !== 'expect' || callee.type !== 'MemberExpression') return null;
  if (name === 'toBeOneOf' || (name === 'toContain' && isListOfLiterals(callee.object))) return 'either';
  return awaitsPromise(callee.object) && ancestors[0]?.type === 'ExpressionStatement' ? 'unawaited' : null;
}

function wordsOf(title: string): number {
  return title.replace(/%[a-z%]|\$[\w.]+/g, ' ').match(/[\p{L}\p{M}\p{N}’']+/gu)?.length ?? 0;
}

function expects(node: Node): boolean {
  return (node.type === 'CallExpression' && rootOf(node.callee) === 'expect') || children(node).some(expects);
}

/** `expect([0, 60])`: it is the answer that is looked for among them. */
function isListOfLiterals(node: Node): boolean {
  const [listed] = node.type === 'CallExpression' ? node.arguments : [];
  return listed?.type === 'ArrayExpression' && listed.elements.every((each) => each?.type === 'Literal');
}

/** `expect(promise).rejects`, `expect(promise).resolves.not` */
function awaitsPromise(node: Node): boolean {
  return node.type === 'MemberExpression' && (['rejects', 'resolves'].includes(nameOf(node) ?? '') || awaitsPromise(node.object));
}
