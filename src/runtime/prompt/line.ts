/** A line as it is being typed, moved through by what a reader sees as one letter, so that no vowel sign is parted from its consonant. */
import { clusters } from '../../render/screen/display-width.ts';

export interface Line {
  readonly text: string;
  /** Where the cursor stands: an index of `text`, always between two clusters. */
  readonly at: number;
}

/** As the terminal sends it. */
export interface Key {
  /** undefined where the key has none: it is a letter of another script. */
  readonly name: string | undefined;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly sequence: string;
}

export const EMPTY: Line = { text: '', at: 0 };

export function lineOf(text: string): Line {
  return { text, at: text.length };
}

/** The line after the key; the same object where the key means nothing here. */
export function edited(line: Line, key: Key): Line {
  const act = actOf(key);
  if (act) return act(line);
  return key.ctrl || key.meta || !isLetter(key.sequence) ? line : inserted(line, key.sequence);
}

export function inserted({ text, at }: Line, typed: string): Line {
  const before = text.slice(0, at) + typed;
  return atBoundary(before + text.slice(at), before.length);
}

type Act = (line: Line) => Line;

/** What is moved to the left of, or to the right of; and what is deleted is the same. */
const left: Act = (line) => ({ ...line, at: boundaries(line.text).findLast((at) => at < line.at) ?? 0 });
const right: Act = (line) => ({ ...line, at: boundaries(line.text).find((at) => at > line.at) ?? line.text.length });
const start: Act = (line) => ({ ...line, at: 0 });
const end: Act = (line) => ({ ...line, at: line.text.length });
const wordLeft: Act = (line) => ({ ...line, at: /\S*\s*$/u.exec(line.text.slice(0, line.at))?.index ?? 0 });
const wordRight: Act = (line) => ({ ...line, at: line.at + (/^\s*\S*/u.exec(line.text.slice(line.at))?.[0].length ?? 0) });

const deleting =
  (move: Act): Act =>
  (line) => {
    const [from = 0, to = 0] = [line.at, move(line).at].sort((one, other) => one - other);
    return from === to ? line : atBoundary(line.text.slice(0, from) + line.text.slice(to), from);
  };

const NAMED: Readonly<Record<string, Act>> = {
  left,
  right,
  home: start,
  end,
  backspace: deleting(left),
  delete: deleting(right),
};
const WITH_CTRL: Readonly<Record<string, Act>> = {
  a: start,
  e: end,
  b: left,
  f: right,
  h: deleting(left),
  d: deleting(right),
  w: deleting(wordLeft),
  u: deleting(start),
  k: deleting(end),
  left: wordLeft,
  right: wordRight,
  backspace: deleting(wordLeft),
  delete: deleting(wordRight),
};
const WITH_META: Readonly<Record<string, Act>> = {
  b: wordLeft,
  f: wordRight,
  d: deleting(wordRight),
  left: wordLeft,
  right: wordRight,
  backspace: deleting(wordLeft),
};

function actOf({ name, ctrl, meta }: Key): Act | undefined {
  if (name === undefined) return undefined;
  return (ctrl ? WITH_CTRL : meta ? WITH_META : NAMED)[name];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is no letter
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/;

function isLetter(sequence: string): boolean {
  return sequence !== '' && !CONTROL.test(sequence);
}

/** The indexes between two clusters, both ends included. */
function boundaries(text: string): number[] {
  const ends = [0];
  for (const cluster of clusters(text)) ends.push((ends.at(-1) ?? 0) + cluster.length);
  return ends;
}

/** What was typed or deleted may have joined two clusters: the cursor then stands behind the whole. */
function atBoundary(text: string, at: number): Line {
  return { text, at: boundaries(text).find((boundary) => boundary >= at) ?? text.length };
}
