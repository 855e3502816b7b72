/** Finds casts that hide a type (`as never`, `as any`, `as unknown as T`), and lines that the compiler has to skip. */
import { type Node, parseSync } from 'oxc-parser';
import { walk } from '../../../scripts/law/walk.ts';

/** The lines. */
export function castsIn(path: string, source: string): number[] {
  const { program, comments } = parseSync(path, source);
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const lines = comments
    .filter(({ value }) => /^[\s*/]*@ts-(?:ignore|expect-error|nocheck)\b/.test(value))
    .map(({ start }) => lineAt(start));
  walk(program, (node) => {
    if (isCast(node) && (isAnything(node.typeAnnotation) || hidesType(node.expression))) lines.push(lineAt(node.start));
  });
  return lines;
}

function isCast(node: Node): node is Node & { readonly type: 'TSAsExpression' | 'TSTypeAssertion' } {
  return node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion';
}

const isAnything = ({ type }: Node) => type === 'TSNeverKeyword' || type === 'TSAnyKeyword';

function hidesType(node: Node): boolean {
  if (node.type === 'ParenthesizedExpression') return hidesType(node.expression);
  return isCast(node) && (node.typeAnnotation.type === 'TSUnknownKeyword' || isAnything(node.typeAnnotation));
}
