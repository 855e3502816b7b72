/** What is said of a wrong command line: never commander's own English, always what is right, in both languages. */
import { describe, expect, it } from 'vitest';
import { run } from '../../support/run.ts';

const CASES: readonly [what: string, argv: readonly string[], en: string, hi: string][] = [
  ['a missing argument', ['show'], '<docket> is missing.', '<डॉकेट> देना आवश्यक है।'],
  ['an option without its value', ['list', '--limit'], '--limit <n> needs a value.', '--limit <संख्या> के साथ मान देना आवश्यक है।'],
  ['a required option left out', ['close', '1'], '--outcome is missing.', '--outcome देना आवश्यक है।'],
  [
    'two options that exclude each other',
    ['unit', 'list', '--kind', 'range', '--tree'],
    '--kind <kind> cannot be used with --tree.',
    '--kind <प्रकार> और --tree साथ नहीं दिए जा सकते।',
  ],
  ['an unknown option', ['list', '--frum', '2d'], 'Unknown option --frum.', '--frum नाम का कोई विकल्प नहीं है।'],
  ['an unknown command', ['lst'], 'Unknown command "lst".', '"lst" नाम की कोई कमांड नहीं है।'],
  ['an unknown subcommand', ['dispatch', 'lost'], 'Unknown command "lost".', '"lost" नाम की कोई कमांड नहीं है।'],
  ['too many arguments', ['status', 'now', 'please'], 'Too many arguments: now, please.', 'आवश्यकता से अधिक तर्क: now, please।'],
  [
    'a value that is not among the choices',
    ['forward', '--via', 'fax'],
    '"fax" is not a value for --via <way>.',
    '--via <माध्यम> के लिए "fax" मान्य नहीं है।',
  ],
  ['a number that is none', ['dispatch', 'show', 'x'], '"x" is not a value for <id>.', '<क्रमांक> के लिए "x" मान्य नहीं है।'],
];

describe('a wrong command line', () => {
  it.each(CASES)('with %s exits 2 and says so in English and Hindi', async (_what, argv, en, hi) => {
    const english = await run([...argv, '--json']);
    expect(english.code).toBe(2);
    expect(JSON.parse(english.stdout).error).toMatchObject({
      code: 'usage',
      message: en,
      hints: expect.arrayContaining([expect.any(String)]),
    });
    const hindi = await run(['--lang', 'hi', ...argv]);
    expect(hindi.stderr.split('\n')[0]).toBe(hi);
    expect(hindi.stderr).not.toMatch(/Did you mean|Allowed choices|error:/);
  });

  it.each([
    ['help', 'nope'],
    ['help', 'dispatch', 'lost'],
    ['dispatch', 'resolve', '--help'],
    ['coordinator', 'add', '--help'],
  ])('that asks for the help of a command which does not exist exits 2 (%s %s %s)', async (...argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Unknown command "(?:nope|lost|resolve|add)"\.\n(?:.*\n)? {2}→ (?:Give one of |Did you mean: )/);
  });

  it.each([
    [['--json', '--version'], 'version'],
    [['--json', '--help'], 'help'],
    [['--json', 'close', '--help'], 'help'],
    [['--json', 'help', 'dispatch', 'show'], 'help'],
  ])('is none where a script asks for help or version: one JSON value (%j)', async (argv, key) => {
    const { code, stdout } = await run(argv);
    expect([code, Object.keys(JSON.parse(stdout))]).toEqual([0, [key]]);
  });

  it.each([
    ['--json', 'list', '--ndjson'],
    ['--json', 'audit', 'log', '--ndjson'],
    ['--json', 'locate', '--ndjson'],
  ])('that asks for one JSON value and for many exits 2 (%s %s %s)', async (...argv) => {
    const { code, stdout } = await run(argv);
    expect([code, JSON.parse(stdout).error.message]).toEqual([2, '--json cannot be used with --ndjson.']);
  });

  it('names what was probably meant', async () => {
    expect((await run(['list', '--frum', '2d'])).stderr).toContain('Did you mean --from?');
    expect((await run(['--lang', 'hi', 'lst'])).stderr).toContain('क्या आपका आशय यह था: uppolice --lang hi list');
  });

  it('names the choices of an option that takes one of several', async () => {
    expect((await run(['forward', '--via', 'fax'])).stderr).toContain('Give one of: print, reply');
    expect((await run(['--lang', 'hi', 'forward', '--via', 'fax'])).stderr).toContain('इनमें से एक दें: print (काग़ज़), reply (X उत्तर)');
  });

  it('points to the help of the command that was meant, or of the program', async () => {
    expect((await run(['list', '--frum'])).stderr).toContain('uppolice list --help');
    expect((await run(['lst'])).stderr).toContain('uppolice --help');
  });

  it.each([
    [['operator', 'add', 'x', '--name', 'A'], 'uppolice operator add --help'],
    [['unit', 'contact'], 'uppolice unit contact --help'],
    [['dispatch', 'done', '1', '--bogus'], 'uppolice dispatch done --help'],
    [['handle', 'lost'], 'uppolice handle --help'],
    [['--lang', 'hi', 'gap', 'close', '--reason'], 'uppolice gap close --help'],
  ])('points to the help of the verb, not only of its noun: %s', async (argv, help) => {
    expect((await run(argv)).stderr).toContain(help);
  });

  it.each([[], ['handle'], ['report'], ['dispatch', '--lang', 'hi']])(
    'is one for a script that names a noun without a verb, and shows the help to people (%s)',
    async (...argv) => {
      const asJson = await run([...argv, '--json']);
      expect(asJson.code).toBe(2);
      expect(JSON.parse(asJson.stdout).error).toMatchObject({ code: 'usage', hints: [expect.stringMatching(/, /), expect.any(String)] });
      const shown = await run(argv);
      expect(shown.code).toBe(0);
      expect(shown.stdout).toMatch(/^(Usage|उपयोग): uppolice/);
    },
  );
});
