/** `locate`: a text from the command line, or many from standard input; no register. */
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const TEXT = 'थाना रसड़ा, जिला बलिया में मेरी मोटरसाइकिल चोरी हो गई, रिपोर्ट दर्ज कराएं';
const located = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('locate', () => {
  it('tells in JSON what it has read: the district with its evidence, and the kind with the reason', async () => {
    const { stdout, code } = await run(['locate', '--json', TEXT]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      district: 'Ballia',
      decision: 'auto',
      categories: expect.arrayContaining(['theft']),
      actionable: 'yes',
      actionableReason: expect.any(String),
      urgency: 'normal',
      withheld: null,
      accusedPolice: null,
      language: 'hi',
      country: null,
    });
  });

  it('shows the district on the screen, and with --explain the text with its evidence', async () => {
    const plain = await run(['locate', TEXT]);
    expect(plain.stdout).toContain('Ballia');
    const explained = await run(['locate', '--explain', TEXT]);
    expect(explained.stdout.length).toBeGreaterThan(plain.stdout.length);
    expect((await run(['--lang', 'hi', 'locate', TEXT])).stdout).toContain('बलिया');
  });

  it('takes an unquoted text as one', async () => {
    expect(JSON.parse((await run(['locate', '--json', ...TEXT.split(' ')])).stdout).district).toBe('Ballia');
  });

  it('answers each line of standard input with one line, in the same order', async () => {
    const texts = [TEXT, 'मेरा फोन खो गया', 'जिला एटा में मारपीट हुई'];
    const stdin = texts.map((text, at) => `${JSON.stringify({ id: at === 1 ? 'b' : at, text })}\n`).join('\n');
    const { stdout, code } = await run(['locate', '--ndjson'], { stdin });
    expect(code).toBe(0);
    expect(located(stdout)).toMatchObject([
      { id: 0, district: 'Ballia', decision: 'auto' },
      { id: 'b', district: null },
      { id: 2, district: 'Etah', decision: 'auto' },
    ]);
  });

  it('answers many lines, each once, and a last one without its line break', async () => {
    const stdin = Array.from({ length: 200 }, (_, id) => JSON.stringify({ id, text: 'जिला एटा' })).join('\n');
    const rows = located((await run(['locate', '--ndjson'], { stdin })).stdout);
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, id) => id));
  });

  it('prints nothing where nothing comes', async () => {
    expect(await run(['locate', '--ndjson'], { stdin: '' })).toMatchObject({ stdout: '', code: 0 });
  });

  it.each([
    ['no text at all', ['locate'], '', 2, /text is missing/],
    ['a blank text', ['locate', ' '], '', 2, /<text> is missing/],
    ['a text beside --ndjson', ['locate', '--ndjson', 'x'], '', 2, /standard input/],
    ['a line that is not JSON', ['locate', '--ndjson'], '{"id":1,"text":"x"}\nhello\n', 21, /Line 2 is not JSON/],
    ['a line without a text', ['locate', '--ndjson'], '{"id":1}\n', 21, /Line 1 has no "text"/],
    ['a line that is null', ['locate', '--ndjson'], 'null\n', 21, /Line 1 has no "text"/],
  ])('refuses %s, and says what is wrong with it', async (_what, argv, stdin, status, words) => {
    const { code, stderr } = await run(argv, { stdin });
    expect(code).toBe(status);
    expect(stderr).toMatch(words);
  });
});
