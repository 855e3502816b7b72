/** Walks a syntax tree with the ancestors of each node: what a name means depends on where it stands. */
import type { Node } from 'oxc-parser';

/** `ancestors` hold `node`, the nearest first; `key` is where the nearest holds it. */
export type Visit = (node: Node, ancestors: readonly Node[], key: string) => void;

/** Calls `visit` with every node, from the outside in. */
export function walk(node: Node, visit: Visit, ancestors: readonly Node[] = [], key = ''): void {
  visit(node, ancestors, key);
  for (const [name, value] of Object.entries(node)) {
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) walk(each, visit, [node, ...ancestors], name);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
