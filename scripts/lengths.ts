/** `npm run lengths`: how long the files and functions of src are, in lines: the median, the 90th percentile, and the longest. */
import { globSync, readFileSync } from 'node:fs';
import { type Node, parseSync, Visitor } from 'oxc-parser';
import { ROOT } from './law/tree.ts';

interface Length {
  readonly where: string;
  readonly lines: number;
}

const files: Length[] = [];
const functions: Length[] = [];

for (const path of globSync('src/**/*.ts', { cwd: ROOT })) {
  const source = readFileSync(`${ROOT}${path}`, 'utf8');
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  /** Arrows without a body of statements are expressions, not functions that one reads. */
  const measure = ({ start, end, body }: Node & { readonly body: Node | null }) => {
    if (body?.type === 'BlockStatement') functions.push({ where: `${path}:${lineAt(start)}`, lines: lineAt(end) - lineAt(start) + 1 });
  };
  files.push({ where: path, lines: source.split('\n').length - 1 });
  new Visitor({ FunctionDeclaration: measure, FunctionExpression: measure, ArrowFunctionExpression: measure }).visit(
    parseSync(path, source).program,
  );
}
report('files', files);
report('functions', functions);

function report(what: string, lengths: readonly Length[]): void {
  const sorted = lengths.toSorted((a, b) => a.lines - b.lines);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]?.lines;
  console.log(`${sorted.length} ${what}: median ${at(0.5)}, p90 ${at(0.9)} lines; the longest:`);
  for (const { where, lines } of sorted.slice(-5).reverse()) console.log(`  ${String(lines).padStart(4)}  ${where}`);
}
