/** Tells a JSON document over many lines from one broken line of many, and finds where JSON breaks off. */

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

const BEGINS: Record<Expected, string> = {
  value: '{["-0123456789tfn',
  'value or end': '{["-0123456789tfn]',
  key: '"',
  'key or end': '"}',
  colon: ':',
  'comma or end': ',}]',
};

/** Whether `first` is the first line of a document that `next` continues. Both are trimmed. */
export function goesOn(first: string, next: string): boolean {
  const { expected } = scan(first);
  return expected !== null && BEGINS[expected].includes(next[0] as string);
}

/** How far the text can be JSON by its brackets, commas and quotes; `expected`: what has to follow where all of it can be a beginning. */
function scan(text: string): { readonly at: number; readonly expected: Expected | null } {
  const open: string[] = [];
  let expected = 'value' as Expected;
  let done = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === ' ' || char === '\t' || char === '\r' || char === '\n') continue;
    if (done || !BEGINS[expected].includes(char)) return { at, expected: null };
    if (char === '{' || char === '[') {
      open.push(char);
      expected = char === '{' ? 'key or end' : 'value or end';
    } else if (char === '}' || char === ']') {
      if (open.pop() !== (char === '}' ? '{' : '[')) return { at, expected: null };
      expected = 'comma or end';
    } else if (char === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (char === ':') {
      expected = 'value';
    } else {
      const end = char === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (end === null) return { at: text.length, expected: null };
      expected = expected === 'key' || expected === 'key or end' ? 'colon' : 'comma or end';
      at = end;
    }
    done = open.length === 0;
  }
  return { at: text.length, expected: open.length === 0 ? null : expected };
}

function endOfString(text: string, start: number): number | null {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return null;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end + 1 < text.length && /[-+.\w]/.test(text[end + 1] as string)) end++;
  return end;
}

export interface Break {
  /** It ends too early and is right up to there. */
  readonly cut: boolean;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Whether what breaks the JSON is a second document behind a whole one. */
export function endsBefore(text: string, error: unknown): boolean {
  const { line, column } = brokenAt(text, error);
  const lines = text.split('\n');
  const place = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  if (!'[{'.includes(text[place] ?? ' ')) return false;
  try {
    JSON.parse(text.slice(0, place));
    return true;
  } catch {
    return false;
  }
}

/** Where broken JSON breaks. The engine names the place only sometimes. */
export function brokenAt(text: string, error: unknown): Break {
  const end = text.trimEnd().length;
  const told = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  const position = told === undefined ? scan(text).at : Number(told);
  const cut = position >= end || (error instanceof Error && error.message.startsWith('Unterminated string'));
  const before = text.slice(0, cut ? end : position);
  return { cut, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
