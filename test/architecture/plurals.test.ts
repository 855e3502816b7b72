import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOUNS } from '../../src/domain/messages/counted.ts';
import { ROOT } from '../../scripts/law/tree.ts';

const CATALOGUE = 'src/domain/messages/';

/** Behind a number that is a name (a docket, a post), verbs end as plurals do. */
const VERBS =
  /^(?:is|was|has|does|says|reads|waits|holds|gives|gets|leans|lies|owns|becomes|filters|needs|belongs|contains|ends|stands|works|concerns|answers|speaks|exists)$/;
const NO_PLURALS = /^(?:as|already|this|its|yes|less|status|address|class|ours)$/;
const IN_HINDI = /^(?:में|नहीं|यहाँ|जोड़ें|जाँचें|दूसरों|हैंडलों)$/;
/** How Hindi nouns, and the verbs behind them, end in the plural. */
const HINDI_PLURAL = /(?:ियाँ|याँ|एँ|ें|ाँ|ों|ीं)$/;
const BEHIND_ONE = /(?<![\d.,:$%/-])1((?: [a-z]+){1,2})/g;

/** Where the number is a name in the test alone, of a unit or a docket, or the noun is the verb's. */
const NOT_COUNTED = [
  'NUMBER_MARK.otherBefore',
  'DEMO.nextWith',
  'DOCKETS.isWithAnother',
  'DOCKETS.accusedCannotGet',
  'FORWARD_SCREEN.notActionable',
];

type Sayable = (...values: unknown[]) => unknown;

const sentences = await everySentence();

describe('a number with its noun', () => {
  it('is in the singular in every sentence of both languages, where it is 1', () => {
    expect(faults(1, pluralsBehindOne)).toEqual([]);
  });

  it.each([0, 2])('is in the plural in every sentence of both languages, where it is %i', (n) => {
    expect(faults(n, (text) => singularsBehind(n, text))).toEqual([]);
  });

  it.each([
    ['1 events', '1 घटना', 1],
    ['1 older backups were removed', '1 घटनाएँ', 2],
    ['1 event of 11 events', '1 इकाई के लिए 1 डॉकेट', 0],
  ])('is a fault in: %s, %s', (en, hi, count) => {
    expect(pluralsBehindOne({ en, hi })).toHaveLength(count);
  });

  it.each([
    ['2 event', '2 घटना', 2],
    ['2 events', '2 घटनाओं की', 0],
    ['12 events, line 2 event 3', '2 डॉकेट', 1],
  ])('is a fault where there are two in: %s, %s', (en, hi, count) => {
    expect(singularsBehind(2, { en, hi })).toHaveLength(count);
  });
});

interface Said {
  readonly en: string;
  readonly hi: string;
}

function faults(n: number, wrongIn: (text: Said) => readonly string[]): string[] {
  return sentences.flatMap(({ name, say }) => {
    const text = NOT_COUNTED.includes(name) ? null : textOf(say, n);
    return text ? wrongIn(text).map((words) => `${name}: ${words}`) : [];
  });
}

function pluralsBehindOne({ en, hi }: Said): string[] {
  const english = [...en.matchAll(BEHIND_ONE)].flatMap(([all, words = '']) => {
    const [first = '', second = ''] = words.trim().split(' ');
    if (VERBS.test(first) || NO_PLURALS.test(first)) return [];
    return [first, second].some((word) => /[a-z]s$/.test(word) && !VERBS.test(word) && !NO_PLURALS.test(word)) ? [all] : [];
  });
  const hindi = [...hi.matchAll(/(?<![\d.,:$%/-])1 ([\u0900-\u097F]+)/g)].flatMap(([all, word = '']) =>
    HINDI_PLURAL.test(word) && !IN_HINDI.test(word) ? [all] : [],
  );
  return [...english, ...hindi];
}

function singularsBehind(n: number, { en, hi }: Said): string[] {
  return Object.values(NOUNS).flatMap((noun) => {
    const [oneHi, manyHi] = noun.hi;
    const english = new RegExp(`(?<![\\d.,:$%/-])${n} ${noun.en[0]}(?![a-z])`).exec(en);
    const hindi = oneHi === manyHi ? null : new RegExp(`(?<![\\d.,:$%/-])${n} ${oneHi}(?![\u0900-\u097F])`).exec(hi);
    return [...(english ? [english[0]] : []), ...(hindi ? [hindi[0]] : [])];
  });
}

/** What a sentence says when each value is `n`. Some values are texts, lists or moments: those are tried where a number makes it throw. */
function textOf(say: Sayable, n: number): Said | null {
  const kinds = [n, { en: String(n), hi: String(n) }, [String(n)], new Date(0), [{ en: String(n), hi: String(n) }]];
  for (const values of choices(kinds, VALUES).sort((one, other) => odd(one, n) - odd(other, n))) {
    try {
      const said = say(...values);
      if (isText(said)) return said;
    } catch {
      // The next kind of values.
    }
  }
  return null;
}

const VALUES = 4;

function choices(kinds: readonly unknown[], length: number): unknown[][] {
  return length === 0 ? [[]] : choices(kinds, length - 1).flatMap((before) => kinds.map((kind) => [...before, kind]));
}

function odd(values: readonly unknown[], n: number): number {
  return values.filter((value) => value !== n).length;
}

function isText(said: unknown): said is Said {
  return (
    typeof said === 'object' && said !== null && 'en' in said && 'hi' in said && typeof said.en === 'string' && typeof said.hi === 'string'
  );
}

async function everySentence(): Promise<{ name: string; say: Sayable }[]> {
  const modules = await Promise.all(globSync(`${CATALOGUE}**/*.ts`, { cwd: ROOT }).map((path) => import(`${ROOT}${path}`)));
  return modules.flatMap((module: Record<string, unknown>) => Object.entries(module).flatMap(([name, value]) => sayableIn(name, value)));
}

function sayableIn(name: string, value: unknown): { name: string; say: Sayable }[] {
  if (typeof value === 'function') return [{ name, say: (...values) => value(...values) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sayableIn(`${name}.${key}`, inner));
}
