/** What the tests of the tests ask of a syntax tree. */
import type { Node } from 'oxc-parser';

export function children(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export const isFunction = (node: Node) =>
  node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration';

/** Types are erased: nothing in them runs. */
export const isTree = (node: Node) => !node.type.startsWith('TSType') && !node.type.startsWith('TSInterface');

/** The name that a chain of members and calls begins with: `expect` of `expect(a).rejects.toThrow()`. */
export function rootOf(node: Node): string | null {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'MemberExpression':
      return rootOf(node.object);
    case 'CallExpression':
      return rootOf(node.callee);
    case 'TaggedTemplateExpression':
      return rootOf(node.tag);
    case 'AwaitExpression':
      return rootOf(node.argument);
    case 'TSNonNullExpression':
      return rootOf(node.expression);
    default:
      return null;
  }
}

/** `performance.now`; without names any member. */
export function isMember(node: Node | undefined, of?: string, name?: string): boolean {
  if (node?.type !== 'MemberExpression') return false;
  if (of === undefined) return true;
  return node.object.type === 'Identifier' && node.object.name === of && node.property.type === 'Identifier' && node.property.name === name;
}

/** `toBe` of `expect(a).toBe` */
export function nameOf(node: Node): string | null {
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : null;
}
