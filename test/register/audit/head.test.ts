import { expect, it } from 'vitest';
import { parseHead } from '../../../src/register/audit/head.ts';

it('a head of the chain is read as it was printed, and nothing else is taken for one', () => {
  expect(parseHead(` 12:${'AB'.repeat(32)}`)).toEqual({ seq: 12, hash: 'ab'.repeat(32), root: null });
  expect(parseHead(`12:${'ab'.repeat(32)}:${'CD'.repeat(32)}`)).toEqual({ seq: 12, hash: 'ab'.repeat(32), root: 'cd'.repeat(32) });
  expect(() => parseHead(`12:${'ab'.repeat(32)}:cd`)).toThrow(/not a head/);
  expect(() => parseHead('12:abc')).toThrow(/not a head/);
});
