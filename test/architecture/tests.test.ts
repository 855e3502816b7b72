/** The tests themselves: each reaches an expectation, and none is decided by chance, by the clock or by the speed of the machine. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/law/tree.ts';
import { castsIn } from './tests/casts.ts';
import { faultsOf, KINDS } from './tests/faults.ts';
import { readTests, testSources } from './tests/read-tests.ts';

const EXCEPTIONS: readonly { readonly in: string; readonly kind: keyof typeof KINDS; readonly why: string }[] = [
  { in: 'test/support/fast-check.ts', kind: 'properties', why: 'gives it its seed' },
  { in: 'test/support/sandbox-register.ts', kind: 'chance', why: 'looks until the sandbox has met a request, however long that takes' },
];

/** Casts that no type can replace. */
const CASTS: readonly { readonly in: string; readonly why: string }[] = [];

describe('the tests', () => {
  const found = readTests(testSources()).flatMap((file) => faultsOf(file).map((fault) => ({ path: file.path, ...fault })));

  it('each reach an expectation, hang neither on chance nor on time, and have a name that can be understood alone', () => {
    const wrong = found.filter(({ path, kind }) => !EXCEPTIONS.some((each) => each.in === path && each.kind === kind));
    expect(wrong.map(({ path, line, kind }) => `${path}:${line}: ${KINDS[kind]}`)).toEqual([]);
  });

  it('need each exception that is made for them', () => {
    expect(EXCEPTIONS.filter((each) => !found.some(({ path, kind }) => path === each.in && kind === each.kind))).toEqual([]);
  });
});

describe('a test', () => {
  /** What is wrong with a file of tests that holds this. */
  const kindsIn = (source: string) => {
    const helper = 'export function isWhole(a: unknown) { expect(a).toBe(1); } export const idle = () => 1;';
    const [file] = readTests(
      new Map([
        ['test/a.test.ts', `import { idle, isWhole } from './b.ts';\n${source}`],
        ['test/b.ts', helper],
      ]),
    );
    return file ? faultsOf(file).map(({ kind }) => kind) : [];
  };

  it.each([
    'it("a is read as b", () => { expect(1).toBe(1); });',
    'describe("a that is read", () => { it("is b", () => { expect(1).toBe(1); }); });',
    'for (const name of all) it(name, () => { expect(1).toBe(1); });',
    'it("a is read as b", async () => { await expect(work()).rejects.toThrow(); });',
    'it("a is read as b", () => { isWhole(1); });',
    'const own = () => { isWhole(1); }; it("a is read as b", () => own());',
    'const body = () => { expect(1).toBe(1); }; it("a is read as b", body);',
    'it.each([1])("%i is read as b", (n) => expect(n).toBe(1));',
    'it.skipIf(x)("a is read as b", { timeout: 1 }, () => { for (const n of all) expect(n).toBe(1); });',
    'it("a is read as b", () => { if (x) expect(1).toBe(1); else isWhole(1); });',
    'it("a is read as b", () => { if (x) throw new Error(); expect(1).toBe(1); });',
    'it("a is read as b", () => { try { expect(1).toBe(1); } finally { close(); } });',
    'it("a is read as b", () => { fc.assert(fc.property(fc.nat(), (n) => n >= 0)); });',
    'it("a is read as b", () => { const double = (n) => { return 2 * n; }; expect(double(1)).toBe(2); });',
    'it("a is read as b", () => { expect(["a", b]).toContain(c); expect(codes).toContain(1); });',
    'it("a is read as b", async () => { await Promise.all([expect(work()).rejects.toThrow()]); });',
    'it("a is read as b", () => { expect(new Date(0)).toEqual(new Date("1970")); });',
  ])('is right, and nothing is said of it: %s', (source) => {
    expect(kindsIn(source)).toEqual([]);
  });

  it.each([
    ['it("a", () => { expect(1).toBe(1); });', 'name'],
    ['describe("a of %s", () => { it.each(all)("is $kind %", (n) => { expect(n).toBe(1); }); });', 'name'],
    ['it("a is read as b", () => {});', 'nothing'],
    ['it("a is read as b", () => { idle(); });', 'nothing'],
    ['test.each([1])("%i is read as b", async (n) => { await close(n); });', 'nothing'],
    ['it("a is read as b", () => { if (x) expect(1).toBe(1); });', 'nothing'],
    ['it("a is read as b", () => { x && expect(1).toBe(1); });', 'nothing'],
    ['it("a is read as b", () => { if (x) return; expect(1).toBe(1); });', 'nothing'],
    ['it("a is read as b", async () => { for (const n of await all()) expect(n).toBe(1); });', 'nothing'],
    ['it("a is read as b", () => { for (const n of all.filter(isOdd)) expect(n).toBe(1); });', 'nothing'],
    ['it("a is read as b", () => { switch (x) { case 1: expect(1).toBe(1); } });', 'nothing'],
    ['it("a is read as b", () => { const unused = () => expect(1).toBe(1); });', 'nothing'],
    ['it("a is read as b", () => { expect(1).toBe(1); try { work(); } catch (error) { expect(error).toBe(1); } });', 'caught'],
    ['it("a is read as b", async () => { expect(1).toBe(1); await work().catch((error) => { expect(error).toBe(1); }); });', 'caught'],
    ['it("a is read as b", () => { expect(1); });', 'unfinished'],
    ['it("a is read as b", () => { expect(work()).rejects.toThrow(); });', 'unawaited'],
    ['it("a is read as b", () => { expect([0, 60]).toContain(code); });', 'either'],
    ['it("a is read as b", () => { expect(code).toBeOneOf([0, 60]); });', 'either'],
    ['const seed = Date.now();', 'chance'],
    ['const now = new Date();', 'chance'],
    ['const n = Math.random();', 'chance'],
    ['const from = performance.now();', 'chance'],
    ['setTimeout(() => abort(), 0);', 'chance'],
    ['import { setTimeout as sleep } from "node:timers/promises";', 'chance'],
    ['import fc from "fast-check";', 'properties'],
  ])('is wrong, and it is said why: %s (%s)', (source, kind) => {
    expect(kindsIn(source)).toEqual([kind]);
  });
});

describe('a cast that hides a type', () => {
  it('stands nowhere in src, test, bench and scripts', () => {
    const paths = globSync('{src,test,bench,scripts}/**/*.ts', { cwd: ROOT }).sort();
    const casts = paths.flatMap((path) => castsIn(path, readFileSync(ROOT + path, 'utf8')).map((line) => ({ path, line })));
    expect(casts.filter(({ path }) => !CASTS.some((each) => each.in === path)).map(({ path, line }) => `${path}:${line}`)).toEqual([]);
    expect(CASTS.filter((each) => !casts.some(({ path }) => path === each.in))).toEqual([]);
  });

  it.each([
    'const a = b as never;',
    'const a = b as any;',
    'const a = b as unknown as C;',
    'const a = (b as unknown) as C;',
    'const a = <never>b;',
    '// @ts-ignore\nf(1);',
    'f(b as never as C);',
  ])('is found in: %s', (source) => {
    expect(castsIn('x.ts', source)).not.toEqual([]);
  });

  it.each(['const a = b as C;', 'const a = b as unknown;', 'const a = b satisfies never;', 'const a = "as never";', 'let a: never;'])(
    'is not found in: %s',
    (source) => {
      expect(castsIn('x.ts', source)).toEqual([]);
    },
  );
});
