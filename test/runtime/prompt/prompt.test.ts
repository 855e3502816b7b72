import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Lang, verbatim } from '../../../src/domain/messages/text.ts';
import type { Prompter } from '../../../src/ports.ts';
import { createPrompter } from '../../../src/runtime/prompt/prompt.ts';

/** A terminal that types each answer once its question is shown. */
function terminal(keys: Readonly<Record<string, string>>, lang: Lang = 'en') {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  const left = Object.entries(keys);
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    const [question, typed] = left[0] ?? [];
    if (question === undefined || typed === undefined || !shown.includes(question)) return;
    left.shift();
    setImmediate(() => input.write(typed));
  });
  return { prompter: createPrompter({ lang }, { input, output }), shown: () => shown };
}

describe('questions on a terminal', () => {
  it('take what was typed', async () => {
    const { prompter } = terminal({ 'Name?': 'आशा\n' });
    expect(await prompter.input(verbatim('Name?'))).toBe('आशा');
  });

  it('take the default where nothing was typed', async () => {
    const { prompter } = terminal({ 'Series?': '\n' });
    expect(await prompter.input(verbatim('Series?'), { default: 'UPP' })).toBe('UPP');
  });

  it('ask again for what is needed and for what does not pass', async () => {
    const { prompter, shown } = terminal({ 'Name?': '\n', 'An answer is needed': 'x\n', 'too short': 'yz\n' });
    expect(await prompter.input(verbatim('Name?'), { required: true, validate: (text) => text.length > 1 || verbatim('too short') })).toBe(
      'xyz',
    );
    expect(shown()).toContain('too short');
  });

  it('take yes and no, and no where nothing was typed', async () => {
    expect(await terminal({ 'Sure?': 'y\n' }).prompter.confirm(verbatim('Sure?'))).toBe(true);
    expect(await terminal({ 'Sure?': '\n' }).prompter.confirm(verbatim('Sure?'))).toBe(false);
  });

  it.each([
    ['y', true, 'हाँ'],
    ['हाँ', true, 'हाँ'],
    ['n', false, 'नहीं'],
    ['नहीं', false, 'नहीं'],
    ['', false, 'नहीं'],
  ])('take yes and no in Hindi and as y and n, and say them in Hindi: "%s"', async (typed, answer, said) => {
    const { prompter, shown } = terminal({ 'निश्चित?': `${typed}\n` }, 'hi');
    expect(await prompter.confirm(verbatim('निश्चित?'))).toBe(answer);
    expect(shown()).toContain('(हाँ/नहीं, y/n; Enter: नहीं)');
    expect(shown()).not.toMatch(/Yes|No\b|y\/N/);
    expect(shown().trimEnd()).toContain(said);
  });

  it('ask for yes or no again where something else was typed, in the language of the screen', async () => {
    const { prompter, shown } = terminal({ 'निश्चित?': 'कल\n', 'उत्तर दें': '\u007F\u007Fy\n' }, 'hi');
    expect(await prompter.confirm(verbatim('निश्चित?'))).toBe(true);
    expect(shown()).toContain('हाँ (y) या नहीं (n) में उत्तर दें।');
  });

  it('let one of several be chosen', async () => {
    const { prompter } = terminal({ 'Number (1-2)': '2\n' });
    expect(
      await prompter.select(verbatim('Which?'), [
        { value: 'a', name: verbatim('First') },
        { value: 'b', name: verbatim('Second') },
      ]),
    ).toBe('b');
  });

  it('never show a secret', async () => {
    const { prompter, shown } = terminal({ 'Token?': 'hush\n' });
    expect(await prompter.secret(verbatim('Token?'))).toBe('hush');
    expect(shown()).not.toContain('hush');
  });

  it('end with an error for people on Ctrl-C', async () => {
    const { prompter } = terminal({ 'Name?': '\u0003' });
    await expect(prompter.input(verbatim('Name?'))).rejects.toMatchObject({ code: 'interrupted' });
  });

  it.each([
    ['ends', (input: PassThrough) => input.end()],
    ['is cut off', (input: PassThrough) => input.destroy()],
    ['ends with Ctrl-D', (input: PassThrough) => input.write('\u0004')],
  ])('are refused, and no more asked, where the input %s without an answer', async (_, end) => {
    const asked: ((prompter: Prompter) => Promise<unknown>)[] = [
      (prompter) => prompter.input(verbatim('Name?')),
      (prompter) => prompter.confirm(verbatim('Sure?'), true),
      (prompter) => prompter.select(verbatim('Which?'), [{ value: 'a', name: verbatim('First') }]),
      (prompter) => prompter.secret(verbatim('Token?')),
    ];
    for (const ask of asked) {
      const input = new PassThrough();
      const output = new PassThrough();
      output.once('data', () => setImmediate(() => end(input)));
      const prompter = createPrompter({}, { input, output });
      await expect(ask(prompter)).rejects.toMatchObject({ code: 'refused' });
    }
  });

  it('go on where Ctrl-D deletes a letter of a line', async () => {
    const { prompter } = terminal({ 'Name?': 'ab\u001B[D\u0004', a: 'c\n' });
    expect(await prompter.input(verbatim('Name?'))).toMatch(/^ac$/);
  });
});
