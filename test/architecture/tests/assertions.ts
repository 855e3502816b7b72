/** Whether a piece of a test is sure to reach an expectation: on every way through it, in what it calls in test/ as well. */
import type { Node } from 'oxc-parser';
import { children, isFunction, isTree, nameOf, rootOf } from './syntax.ts';

/** The function of test/ that a name stands for where it is called, or null. */
export type Resolve = (name: string) => { readonly body: Node; readonly resolve: Resolve } | null;

const ASSERTING = new Set(['expect', 'expectTypeOf', 'assert']);

/** `reaches`: an expectation is met on every way; `ends`: some way leaves before. */
interface Way {
  readonly reaches: boolean;
  readonly ends: boolean;
}

const PASSES: Way = { reaches: false, ends: false };
const REACHES: Way = { reaches: true, ends: false };

export function surelyAsserts(node: Node, resolve: Resolve, seen: ReadonlySet<Node> = new Set()): boolean {
  return !seen.has(node) && wayThrough(node, resolve, new Set([...seen, node])).reaches;
}

function wayThrough(node: Node, resolve: Resolve, seen: ReadonlySet<Node>): Way {
  const way = (part: Node | null) => (part ? wayThrough(part, resolve, seen) : PASSES);
  switch (node.type) {
    case 'IfStatement':
      return sequence([way(node.test), either([way(node.consequent), way(node.alternate)])]);
    case 'ForOfStatement':
      return mayBeEmpty(node.right) ? PASSES : inOrder(node, resolve, seen);
    case 'ConditionalExpression':
      return sequence([way(node.test), either([way(node.consequent), way(node.alternate)])]);
    case 'LogicalExpression':
      return way(node.left);
    case 'TryStatement':
      return sequence([way(node.block), way(node.finalizer)]);
    case 'SwitchStatement':
      return sequence([
        way(node.discriminant),
        either([...node.cases.map(way), ...(node.cases.some(({ test }) => !test) ? [] : [PASSES])]),
      ]);
    case 'ReturnStatement':
      return sequence([way(node.argument), { reaches: false, ends: true }]);
    case 'CallExpression':
      return called(node.callee, resolve, seen) ? REACHES : inOrder(node, resolve, seen);
    // What is only defined here counts where it is called.
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return PASSES;
    case 'VariableDeclarator':
      return node.init && !isFunction(node.init) ? way(node.init) : PASSES;
    // A function that is handed over (to `forEach`, to a property) is taken to run; its `return` leaves it alone.
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { reaches: way(node.body).reaches, ends: false };
    default:
      return inOrder(node, resolve, seen);
  }
}

const inOrder = (node: Node, resolve: Resolve, seen: ReadonlySet<Node>) =>
  sequence(
    children(node)
      .filter(isTree)
      .map((part) => wayThrough(part, resolve, seen)),
  );

function sequence(ways: readonly Way[]): Way {
  for (const { reaches, ends } of ways) {
    if (reaches) return REACHES;
    if (ends) return { reaches: false, ends };
  }
  return PASSES;
}

function either(ways: readonly Way[]): Way {
  return { reaches: ways.every(({ reaches }) => reaches), ends: ways.some(({ reaches, ends }) => ends && !reaches) };
}

/** What is found only while the test runs: a loop over it may have no turn. */
function mayBeEmpty(list: Node): boolean {
  return list.type === 'AwaitExpression' || (list.type === 'CallExpression' && ['filter', 'matchAll'].includes(nameOf(list.callee) ?? ''));
}

/** Whether what is called is an expectation, or holds one. */
function called(callee: Node, resolve: Resolve, seen: ReadonlySet<Node>): boolean {
  const root = rootOf(callee);
  if (root === null) return false;
  if (ASSERTING.has(root)) return true;
  if (callee.type === 'MemberExpression')
    return root === 'fc' && callee.property.type === 'Identifier' && callee.property.name === 'assert';
  const named = resolve(root);
  return named !== null && surelyAsserts(named.body, named.resolve, seen);
}
