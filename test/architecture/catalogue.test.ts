import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogue, unused } from '../../scripts/law/catalogue.ts';
import { ROOT } from '../../scripts/law/tree.ts';
import { sentencesIn } from '../../scripts/law/sentences.ts';

const CATALOGUE = 'src/domain/messages/';

/** What reads like a sentence, but is not one of the program's. */
const EXCEPTIONS: readonly { readonly in: string; readonly words?: RegExp; readonly why: string }[] = [
  { in: 'src/commands/program/meant-words.ts', why: 'words that people type for a command' },
  { in: 'src/domain/time/typed/time-words.ts', why: 'words that people type for a time' },
  { in: 'src/commands/completion/scripts.ts', why: 'programs of a shell' },
  { in: 'src/sandbox/api/', why: "X's own words" },
  { in: 'src/sandbox/faults/', why: "X's own words" },
  { in: 'src/sandbox/world/', why: 'posts of invented citizens' },
  {
    in: 'src/sandbox/server/',
    words: /^(?:(?:GET|POST|DELETE) \w+|0 day \w+|Sandbox Error|The request body is not valid JSON\.)$/,
    why: "endpoints, and what the server answers in X's own words",
  },
  { in: 'src/twitter/file/json-shape.ts', words: / or end$/, why: 'states of the scanner' },
  { in: 'src/config/paths.ts', words: /^Application Support$/, why: 'a folder of macOS' },
  { in: 'src/routing/', why: 'words that the rules look for' },
  { in: 'src/domain/directory/country.ts', words: /^[^".]+$/, why: 'names of countries' },
  { in: 'src/domain/overseas/zone-of-place.ts', words: /^[^".]+$/, why: 'names of cities' },
  { in: 'src/domain/dispatch/templates.ts', why: 'what is posted on X, in the language of the citizen' },
  { in: 'src/db/migrations/', why: 'SQL' },
  { in: 'src/db/proof/shape/made-on-', why: 'columns of tables' },
  { in: 'src/db/', words: /^\w+ as \w+$/, why: 'a table under another name' },
  { in: 'src/register/keeping/checking/unpack.ts', words: /^file is not a database$/, why: 'what SQLite says, in its words' },
  { in: 'src/db/engine/integrity.ts', words: / refers to /, why: 'what SQLite finds, in its words' },
  {
    in: 'src/db/',
    words: /^(?:is not|not in|repeatable read|uppolice sweep)$|\b(?:is not null|backlog = 0|from json_each|extract\(epoch)\b/,
    why: 'SQL',
  },
];

/** Entries whose Hindi is written in Latin letters. */
const SAME_IN_BOTH: readonly { readonly words: RegExp; readonly why: string }[] = [
  { words: /^[\s$]*uppolice [^.!?]*$/, why: 'a command line' },
  { words: /^(?:API key|access token|bearer token|X id|mentions)\b[ \w()]*$/i, why: "X's own names" },
  { words: /^(?:[A-Z][A-Za-z0-9_]*|https?:\/\/\S+|--[\w-]+|[\w.-]+\.\w+|\s|[^\p{L}])+$/u, why: 'a name, an address, an option' },
];

const files = globSync('src/**/*.ts', { cwd: ROOT })
  .sort()
  .map((path) => ({ path, source: readFileSync(`${ROOT}${path}`, 'utf8') }));

describe('the catalogue of messages', () => {
  it('holds every sentence that the program says', () => {
    const found = files
      .filter(({ path }) => !path.startsWith(CATALOGUE))
      .flatMap(({ path, source }) =>
        sentencesIn(path, source)
          .filter(({ words }) => !EXCEPTIONS.some((each) => path.startsWith(each.in) && (each.words?.test(words) ?? true)))
          .map(({ words, line }) => `${path}:${line}: "${words}" belongs in ${CATALOGUE}, in both languages.`),
      );
    expect(found).toEqual([]);
  });

  const catalogue = files
    .filter(({ path }) => path.startsWith(CATALOGUE))
    .map((file) => ({ ...file, ...readCatalogue(file.path, file.source) }));

  it('has each entry in both languages', () => {
    expect(catalogue.flatMap(({ path, halves }) => halves.map((line) => `${path}:${line}: one language is missing`))).toEqual([]);
  });

  it('writes Hindi in Devanagari', () => {
    const found = catalogue.flatMap(({ path, notHindi }) =>
      notHindi
        .filter(({ words }) => !SAME_IN_BOTH.some((each) => each.words.test(words)))
        .map(({ line, words }) => `${path}:${line}: "${words}" is not Hindi`),
    );
    expect(found).toEqual([]);
  });

  // The help joins the lines of a paragraph: a new sentence in a new line needs a full stop before it.
  it('ends each sentence of a help text before the next line begins another', () => {
    const found = catalogue
      .filter(({ path }) => path.startsWith(`${CATALOGUE}commands/`))
      .flatMap(({ path, source }) =>
        [...source.matchAll(/`[^`]*\n(?:Examples:|उदाहरण:)\n[^`]*`/g)].flatMap(([help]) =>
          [...help.matchAll(/^(?=\S)([^`\n]*[^\s.।:?!`])\n(?=[A-Z0-9][a-z0-9 ])/gm)].map(
            ([, line]) => `${path}: "${line}" runs into the next line`,
          ),
        ),
      );
    expect(found).toEqual([]);
  });

  it('has no entry that nothing uses', () => {
    const sources = files.map(({ source }) => source);
    expect(
      catalogue.flatMap(({ path, entries }) => unused(entries, sources).map(({ name, line }) => `${path}:${line}: nothing says ${name}`)),
    ).toEqual([]);
  });
});

describe('a sentence', () => {
  it.each([
    "throw new UserError('usage', 'The reason is missing.');",
    "program.description('close a docket');",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a source that holds a template
    'ctx.io.say(`Docket ${number} is closed.`);',
    "const title = 'First reply';",
    "const words = { open: 'प्रक्रिया में' };",
  ])('is found in: %s', (source) => {
    expect(sentencesIn('x.ts', source)).toHaveLength(1);
  });

  it.each([
    "throw new Error('the handle was not opened');",
    "import a from './a b.ts';",
    "const code = 'not_found';",
    "const example = 'uppolice gap list';",
    'sql`update dockets set status = 1 where id = 2`;',
    "db.exec('create table a (b text not null)');",
    "const query = 'select a from b';",
    "if (message.startsWith('Unterminated string')) retry();",
    "type State = 'key or end';",
    "super('the proxy answered');",
    "const style = 'p { margin: 0; color: red; }';",
  ])('is not found in: %s', (source) => {
    expect(sentencesIn('x.ts', source)).toEqual([]);
  });
});

describe('an entry of the catalogue', () => {
  it('is refused with one language, or with Hindi in Latin letters', () => {
    const read = readCatalogue(
      'x.ts',
      "export const X = { a: { en: 'a' }, b: { en: 'open it', hi: 'open it' }, c: { en: 'x', hi: 'क' } };",
    );
    expect(read.halves).toHaveLength(1);
    expect(read.notHindi).toEqual([{ line: 1, words: 'open it' }]);
    expect(read.entries.map(({ name }) => name)).toEqual(['X.a', 'X.b', 'X.c']);
  });

  it('takes the noun of a number for no word of the sentence', () => {
    const read = readCatalogue('x.ts', "export const X = { a: (n: number) => ({ en: countEn(n, 'event'), hi: countHi(n, 'event') }) };");
    expect(read.notHindi).toEqual([]);
  });

  it('is used where it is named, or where the whole object is', () => {
    const entries = [{ name: 'X.a', line: 1 }];
    expect(unused(entries, ["import { X } from './x.ts';", 'export const X = {'])).toHaveLength(1);
    expect(unused(entries, ["import { X, Y } from './x.ts';", 'say(X.ab)'])).toHaveLength(1);
    expect(unused(entries, ['say(X.a)'])).toEqual([]);
    expect(unused(entries, ['say(X[code])'])).toEqual([]);
  });
});
