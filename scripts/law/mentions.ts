/** What a file reaches for without importing it: globals of the machine, and members of a handle of the register. */
import type { Node } from 'oxc-parser';
import { walk } from './walk.ts';

export interface Mention {
  /** A global as `process` or `Date`; a member with its dot, `.write`. */
  readonly name: string;
  readonly offset: number;
}

/** Parts of a global that are pure: `Date.UTC`, `new Date(0)`, `Math.min`. */
const PURE_MEMBERS: Readonly<Record<string, RegExp>> = { Date: /^(?:UTC|parse)$/, Math: /^(?!random$)/ };
/** Where an expression stands inside the syntax of types. */
const HOLDS_VALUE = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSInstantiationExpression']);
const DECLARES = new Set(['VariableDeclarator', 'FunctionDeclaration', 'FunctionExpression', 'ClassDeclaration', 'ClassExpression']);
const NAMES_ONLY: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  ImportSpecifier: ['imported', 'local'],
  ExportSpecifier: ['exported'],
  MetaProperty: ['meta', 'property'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
};

/** All that is mentioned of `watched`, in the order of the source. */
export function mentionsIn(program: Node, watched: ReadonlySet<string>): Mention[] {
  const own = declaredIn(program);
  const found: Mention[] = [];
  walk(program, (node, ancestors, key) => {
    const member = memberAt(node, ancestors, key);
    const named = member !== null ? `.${member}` : globalAt(node, ancestors, key);
    if (named !== null && watched.has(named) && !own.has(named)) found.push({ name: named, offset: node.start });
  });
  return found;
}

/** `a.write`, `a['write']`, `{ write } = a`, and a bare `'write'`, from which `a[name]` can be made; a bare letter means too much else. */
function memberAt(node: Node, [parent, outer]: readonly Node[], key: string): string | null {
  const text = textOf(node);
  if (text !== null) {
    const typed = key === 'source' || parent?.type === 'TSLiteralType' || parent?.type === 'ImportAttribute';
    const computed = parent?.type === 'MemberExpression' || (parent?.type === 'Property' && key === 'key');
    return !typed && (computed || text.length > 1) ? text : null;
  }
  if (node.type !== 'Identifier' && node.type !== 'PrivateIdentifier') return null;
  if (parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) return node.name;
  return parent?.type === 'Property' && key === 'key' && !parent.computed && outer?.type === 'ObjectPattern' ? node.name : null;
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? null) : null;
}

function globalAt(node: Node, [parent]: readonly Node[], key: string): string | null {
  if (node.type === 'MetaProperty' && node.meta.name === 'import') return 'import.meta';
  if (node.type !== 'Identifier' || !parent) return null;
  if (parent.type.startsWith('TS') && !HOLDS_VALUE.has(parent.type)) return null;
  const computed = 'computed' in parent && parent.computed;
  if (!computed && NAMES_ONLY[parent.type]?.includes(key)) return null;
  return isPureUse(node.name, parent, key) ? null : node.name;
}

function isPureUse(name: string, parent: Node, key: string): boolean {
  const pure = PURE_MEMBERS[name];
  if (!pure) return false;
  if (parent.type === 'MemberExpression' && key === 'object')
    return parent.property.type === 'Identifier' && pure.test(parent.property.name);
  if (parent.type === 'BinaryExpression') return parent.operator === 'instanceof';
  return parent.type === 'NewExpression' && key === 'callee' && parent.arguments.some(({ type }) => type !== 'SpreadElement');
}

/** Names that the file gives to something of its own. */
function declaredIn(program: Node): Set<string> {
  const names = new Set<string>();
  walk(program, (node, [parent, outer], key) => {
    if (node.type !== 'Identifier' || !parent) return;
    const declared =
      key === 'params' ||
      key === 'local' ||
      key === 'param' ||
      (key === 'id' && DECLARES.has(parent.type)) ||
      (key === 'value' && outer?.type === 'ObjectPattern') ||
      (key === 'elements' && parent.type === 'ArrayPattern') ||
      (key === 'left' && parent.type === 'AssignmentPattern') ||
      (key === 'argument' && parent.type === 'RestElement');
    if (declared) names.add(node.name);
  });
  return names;
}
