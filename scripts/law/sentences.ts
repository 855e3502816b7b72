/** Finds sentences for people that stand in the program instead of the catalogue. */
import { type Node, parseSync, Visitor } from 'oxc-parser';

export interface Sentence {
  readonly words: string;
  readonly line: number;
}

/** Two words of letters with a space between them: what a person may read, and neither a code nor a pattern. */
const SENTENCE = /(?:^|[\s("'“])\p{L}[\p{L}\p{M}'’]*[,:;]? +(?:\p{L}[\p{L}\p{M}'’]+|a|I)(?=$|[\s.,:;?!)"'”…])/u;
/** SQL begins so; CSS and HTML hold braces or angle brackets that English has no use for. */
const SQL =
  /^\s*(?:select|insert|update|delete|create|alter|drop|with|pragma|begin|commit|rollback|savepoint|release|set|lock|attach|detach|vacuum|analyze|explain|values|from|where|and|or|order by|group by|on conflict|returning|union|left join|join|limit|case|coalesce|exists|not exists|grant|truncate|do)\b/i;
const MARKUP = /<\/?[a-z][^>]*>|\{[^}]*:[^}]*;/i;
/** A command line is typed as it stands in both languages. */
const COMMAND_LINE = /^uppolice(?: [\w.,:/<>…-]+)+$/;
/** What is compared is not said. */
const COMPARING = new Set(['startsWith', 'endsWith', 'includes', 'indexOf']);
const DATABASE = new Set(['exec', 'prepare', 'pragma', 'raw']);

export function sentencesIn(path: string, source: string): Sentence[] {
  const { program } = parseSync(path, source);
  const skipped = new Set<Node>();
  const found: Sentence[] = [];
  const consider = (node: Node, words: string) => {
    if (skipped.has(node) || !SENTENCE.test(words) || SQL.test(words) || MARKUP.test(words) || COMMAND_LINE.test(words)) return;
    found.push({ words: words.trim().replaceAll('\n', ' '), line: source.slice(0, node.start).split('\n').length });
  };
  /** The message of a bug is for those who fix it. */
  const skip = (node: Node | null | undefined) => {
    if (!node) return;
    skipped.add(node);
    if (node.type === 'BinaryExpression') for (const side of [node.left, node.right]) skip(side);
    if (node.type === 'ConditionalExpression') for (const side of [node.consequent, node.alternate]) skip(side);
  };
  new Visitor({
    NewExpression({ callee, arguments: [message] }) {
      if (callee.type === 'Identifier' && ['Error', 'TypeError', 'RangeError'].includes(callee.name)) skip(message);
    },
    CallExpression({ callee, arguments: given }) {
      const name = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
      // The message of an Error's subclass is for those who fix it; what people read of it is its text.
      if (callee.type === 'Super' || COMPARING.has(name) || DATABASE.has(name)) for (const each of given) skip(each);
    },
    BinaryExpression({ operator, left, right }) {
      if (operator === '===' || operator === '!==') for (const side of [left, right]) skip(side);
    },
    TSLiteralType({ literal }) {
      skip(literal);
    },
    Property({ key }) {
      skip(key);
    },
    TaggedTemplateExpression({ quasi }) {
      skip(quasi);
    },
    ImportDeclaration({ source: from }) {
      skip(from);
    },
    Literal(node) {
      if (typeof node.value === 'string') consider(node, node.value);
    },
    TemplateLiteral(node) {
      consider(node, node.quasis.map(({ value }) => value.cooked ?? value.raw).join('0'));
    },
  }).visit(program);
  return found;
}
