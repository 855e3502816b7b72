/** What stands on a screen while a question is answered, on terminals that count Hindi as we do and on those that do not. */
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { verbatim } from '../../../src/domain/messages/text.ts';
import { createPrompter } from '../../../src/runtime/prompt/prompt.ts';
import { clusters, displayWidth } from '../../../src/render/screen/display-width.ts';
import { Screen } from '../../support/screen.ts';

const WORDS = Array.from({ length: 50 }, (_, at) => `शब्द${at + 10}`);
const REASON = WORDS.join(' ');

/** By code point as we do; as some do that give a consonant and its signs one cell; as others do that give each sign one. */
const COUNTS: readonly (readonly [name: string, widthOf: (letter: string) => number])[] = [
  ['as we do', displayWidth],
  ['less', (letter) => (/\p{M}/u.test(letter) ? 0 : 1)],
  ['more', () => 1],
];

function terminal(columns: number, rows: number, widthOf?: (letter: string) => number) {
  const screen = new Screen(columns, rows, widthOf);
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns, rows });
  output.on('data', (chunk: Buffer) => screen.write(chunk.toString()));
  const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  return {
    screen,
    prompter: createPrompter({}, { input, output }),
    async type(keys: string) {
      input.write(keys);
      await settled();
    },
    async becomes(width: number) {
      screen.columns = width;
      output.columns = width;
      output.emit('resize');
      await settled();
    },
    settled,
  };
}

/** Each word stands on the screen at most once. */
function expectOnce(lines: readonly string[]): void {
  const shown = lines
    .join(' ')
    .split(/\s+/)
    .filter((word) => /^शब्द\d\d$/.test(word));
  expect(shown).toEqual([...new Set(shown)]);
}

describe.each(COUNTS)('on a terminal that counts Hindi %s', (_, widthOf) => {
  it.each([
    [80, 24],
    [120, 40],
    [40, 24],
    [20, 30],
  ])('a long reason that is typed, partly deleted and accepted stands there once (%i × %i)', async (columns, rows) => {
    const { screen, prompter, type } = terminal(columns, rows, widthOf);
    const answer = prompter.input(verbatim('UPP-2026-000031-4, @someone: …\nThe reason for closing:'), { required: true });
    // Letter by letter where the rows are many, else word by word.
    for (const part of columns === 40 ? clusters(REASON) : REASON.split(/(?<= )/)) {
      await type(part);
      expectOnce(screen.lines);
    }
    for (let time = 0; time < 12; time++) {
      await type('\u0017');
      expectOnce(screen.lines);
    }
    await type('\u001B[H');
    await type('\u001B[C');
    expectOnce(screen.lines);
    await type('\r');
    expect(await answer).toBe(`${WORDS.slice(0, 38).join(' ')} `);
    expectOnce(screen.lines);
    expect(screen.lines.filter((line) => line.includes('UPP-2026'))).toHaveLength(1);
    expect(screen.cursor.column).toBe(0);
  });
});

describe('the cursor', () => {
  it.each([80, 40, 20])('stands to the cell behind what was typed before it, on %i columns', async (columns) => {
    const { screen, prompter, type } = terminal(columns, 40);
    const answer = prompter.input(verbatim('Why:'));
    for (const letter of clusters('कोतवाली प्रभारी ने प्राथमिकी दर्ज की')) {
      await type(letter);
      const line = screen.lines[screen.cursor.row] ?? '';
      // A space at the end of a line stands there too.
      expect(screen.cursor.column).toBe(displayWidth(line) + (letter === ' ' ? 1 : 0));
    }
    await type('\r');
    await answer;
  });
});

describe('a terminal that changes its width', () => {
  it('shows the question once more in its new width, and nothing twice', async () => {
    const { screen, prompter, type, becomes } = terminal(100, 40);
    const answer = prompter.input(verbatim('The reason:'));
    await type('एक दो तीन चार पाँच छह सात आठ नौ दस');
    await becomes(60);
    await becomes(120);
    expect(screen.lines.join('\n').trim()).toBe('The reason: एक दो तीन चार पाँच छह सात आठ नौ दस');
    await type('\r');
    await answer;
  });
});

describe('a question that is left with Ctrl-C', () => {
  it('leaves the cursor at the beginning of a new line', async () => {
    const { screen, prompter, type } = terminal(40, 24);
    const answer = prompter.input(verbatim('The reason:'));
    answer.catch(() => undefined);
    await type(REASON.slice(0, 100));
    await type('\u0003');
    await expect(answer).rejects.toMatchObject({ code: 'interrupted' });
    expect(screen.cursor).toEqual({ row: screen.lines.length - 1, column: 0 });
    expect(screen.lines.at(-1)).toBe('');
  });
});

describe('a text that is pasted', () => {
  it('answers nothing with the line ends in it', async () => {
    const { prompter, type, screen } = terminal(80, 24);
    const answer = prompter.input(verbatim('The reason:'));
    await type('\u001B[200~पहली पंक्ति\r\nदूसरी\tपंक्ति\u001B[201~');
    expect(screen.lines.join('')).toContain('दूसरी पंक्ति');
    await type('\r');
    expect((await answer).replace(/ +/g, ' ')).toBe('पहली पंक्ति दूसरी पंक्ति');
  });
});

describe('a question with yes and no', () => {
  it('that is too long for the line stands above, broken between words, and the short part is last', async () => {
    const { screen, prompter, type } = terminal(40, 24);
    const answer = prompter.confirm(verbatim('Write packets of 31 dockets for 12 units into the folder packets-2026-11-28?'));
    await type('');
    expect(screen.lines).toEqual(['Write packets of 31 dockets for 12 units', 'into the folder packets-2026-11-28?', '(y/N)']);
    await type('yes\r');
    expect(await answer).toBe(true);
  });

  it.each([
    ['y', true],
    ['Y', true],
    ['YES', true],
    ['ह', true],
    ['हाँ', true],
    ['हां', true],
    [' हाँ। ', true],
    ['n', false],
    ['No', false],
    ['न', false],
    ['नहीं', false],
    ['', false],
  ])('takes "%s" in either language of the screen', async (typed, yes) => {
    for (const lang of ['en', 'hi'] as const) {
      const input = new PassThrough();
      const output = new PassThrough().resume();
      const answer = createPrompter({ lang }, { input, output }).confirm(verbatim('Sure?'));
      input.write(`${typed}\r`);
      expect(await answer).toBe(yes);
    }
  });

  it('is asked again for anything else: the key of another layout is no agreement', async () => {
    const { prompter, type, screen } = terminal(80, 24);
    const answer = prompter.confirm(verbatim('Sure?'));
    await type('ब\r');
    expect(screen.lines.join('\n')).toContain('Answer with y (yes) or n (no).');
    await type('\u007Fn\r');
    expect(await answer).toBe(false);
  });
});

describe('a menu', () => {
  const choices = [
    { value: 'a', name: verbatim('First') },
    { value: 'b', name: verbatim('Second') },
  ];

  it.each([
    ['2', 'b'],
    ['२', 'b'],
    ['second', 'b'],
    ['दूसरा', 'b'],
  ])('takes its number, and words for what stands there: %s', async (typed, value) => {
    const { prompter, type } = terminal(80, 24);
    const answer = prompter.select(verbatim('Which?'), choices, { read: (words) => (/second|दूसरा/.test(words) ? 'b' : undefined) });
    await type(`${typed}\r`);
    expect(await answer).toBe(value);
  });

  it('chooses nothing by Enter alone, nor by a number that it does not have', async () => {
    const { prompter, type, screen } = terminal(80, 24);
    const answer = prompter.select(verbatim('Which?'), choices);
    await type('\r');
    await type('3\r');
    expect(screen.lines).toEqual(['Which?', '   1  First', '   2  Second', 'Number (1-2): 3', 'Type a number from 1 to 2, or the words.']);
    await type('\u007F1\r');
    expect(await answer).toBe('a');
  });
});

describe('single keys', () => {
  const keys = [
    { value: 'close', name: verbatim('close'), keys: ['c'] },
    { value: 'next', name: verbatim('next'), keys: ['n', 'down'] },
  ];

  it.each([
    ['c', 'close'],
    ['C', 'close'],
    ['म', 'close'],
    ['\u001B[B', 'next'],
    ['zc', 'close'],
    ['\rn', 'next'],
  ])('answer at once, also with the Hindi keyboard on, and others do nothing: %j', async (typed, value) => {
    const { prompter, type } = terminal(80, 24);
    const answer = prompter.key?.(verbatim('Act:'), keys);
    for (const one of typed.startsWith('\u001B') ? [typed] : typed) await type(one);
    expect(await answer).toBe(value);
  });

  it('are named below, each once', async () => {
    const { prompter, type, screen } = terminal(80, 24);
    const answer = prompter.key?.(verbatim('Act:'), keys);
    await type('');
    expect(screen.lines).toEqual(['Act:', 'c close · n next']);
    await type('c');
    await answer;
    expect(screen.lines.slice(0, 2)).toEqual(['Act: close', '']);
  });
});

describe('a terminal that gives whole lines only', () => {
  it('is asked without any movement of the cursor', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    let shown = '';
    output.on('data', (chunk: Buffer) => {
      shown += chunk.toString();
    });
    const prompter = createPrompter({ plain: true }, { input, output });
    const answers = (async () => [await prompter.input(verbatim('Why:'), { required: true }), await prompter.confirm(verbatim('Sure?'))])();
    for (const line of ['\n', 'क्योंकि\n', 'maybe\n', 'ह\n']) {
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      input.write(line);
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    }
    expect(await answers).toEqual(['क्योंकि', true]);
    expect(shown).toBe('Why: An answer is needed.\nWhy: Sure? (y/N) Answer with y (yes) or n (no).\nSure? (y/N) ');
  });
});

it('listens to nothing any more once it is answered', async () => {
  const before = process.listenerCount('SIGCONT');
  const { prompter, type } = terminal(80, 24);
  const answer = prompter.input(verbatim('Why:'));
  await type('x\r');
  await answer;
  expect(process.listenerCount('SIGCONT')).toBe(before);
});
