import { describe, expect, it } from 'vitest';
import { handleKey, isHandleName, parseHandleName } from '../../../src/domain/directory/handle-name.ts';

describe('a handle', () => {
  it('has 1 to 15 letters, digits or underscores; its case is kept, and ignored in comparisons', () => {
    for (const name of ['a', 'Uppolice', 'UP_Police_112', 'abcdefghijklmno']) expect(isHandleName(name)).toBe(true);
    for (const name of ['', 'abcdefghijklmnop', 'up-police', 'पुलिस', 'up police', '@up', 'up\n']) expect(isHandleName(name)).toBe(false);
    expect(parseHandleName('AgraPolice')).toBe('AgraPolice');
    expect(handleKey('AgraPolice')).toBe(handleKey('agrapOLICE'));
  });

  it.each([
    'agrapolice',
    '@agrapolice',
    '＠agrapolice',
    ' agrapolice ',
    'https://x.com/agrapolice',
    'https://twitter.com/agrapolice/status/1',
    'http://www.twitter.com/agrapolice?lang=hi',
    'https://mobile.twitter.com/agrapolice#x',
    'https://x.com/agrapolice/',
    'x.com/agrapolice',
    'twitter.com/agrapolice/with_replies',
    'https://x.com/agrapolice?s=21',
    '"@agrapolice"',
    '“agrapolice”',
    '(@agrapolice),',
    '@agrapolice.',
  ])('is read as people type it: %s', (typed) => {
    expect(parseHandleName(typed)).toBe('agrapolice');
  });

  it('is refused with the reason', () => {
    expect(() => parseHandleName('abcdefghijklmnop')).toThrow(
      expect.objectContaining({ code: 'bad_input', message: expect.stringContaining('16 letters') }),
    );
    for (const typed of ['', '@', 'up police', '@@agra', 'https://x.com/'])
      expect(() => parseHandleName(typed)).toThrow(expect.objectContaining({ code: 'bad_input' }));
  });
});
