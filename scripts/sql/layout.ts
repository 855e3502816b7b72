/** Lays a statement out for reading: a clause a line, long lists wrapped, quotes left out where a name needs none. */

const WIDTH = 130;
const CLAUSE = / (?:from|where|inner join|left join|group by|having|order by|limit|set|values|returning|on conflict|except|union all) /y;
/** A list's item or a condition. */
const ITEM = /(?<=,) | (?:and|or|select|from|where|when|else|union all) /y;
const CONDITION = / (?:and|or) /y;

export function laidOut(statement: string): string {
  const text = statement
    .replace(/"([a-z_][a-z0-9_]*)"/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return split(text, CLAUSE, 0)
    .flatMap((clause) => (clause.length <= WIDTH ? [clause] : clause.startsWith('where ') ? conditions(clause) : filled(clause, 1)))
    .join('\n');
}

/** One condition a line. */
function conditions(clause: string): string[] {
  return split(clause, CONDITION, 0).flatMap((condition, index) => {
    const [first, ...rest] = filled(condition, 2);
    return [index === 0 ? `${first}` : `  ${first}`, ...rest];
  });
}

/** Lines up to the width, broken between items and conditions down to that depth of parentheses. */
function filled(text: string, depth: number): string[] {
  if (text.length <= WIDTH) return [text];
  const lines: string[] = [];
  let current = '';
  for (const part of split(text, ITEM, depth)) {
    if (current !== '' && current.length + part.length + 1 > WIDTH) {
      lines.push(current);
      current = `    ${part}`;
    } else {
      current = current === '' ? part : `${current} ${part}`;
    }
  }
  return [...lines, current];
}

/** Splits before every match that stands outside quotes and at most so deep in parentheses. */
function split(text: string, before: RegExp, depthLimit: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "'") quoted = !quoted;
    if (quoted) continue;
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    before.lastIndex = at;
    if (sign === ' ' && depth <= depthLimit && at > start && before.test(text)) {
      parts.push(text.slice(start, at).trimEnd());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
