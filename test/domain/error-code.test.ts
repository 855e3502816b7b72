import { expect, it } from 'vitest';
import { codeOfError } from '../../src/domain/error-code.ts';

it.each([
  [Object.assign(new Error('gone'), { code: 'ENOENT' }), 'ENOENT'],
  [Object.assign(new Error('busy'), { code: 40001 }), '40001'],
  [new Error('plain'), ''],
  ['a text', ''],
  [null, ''],
])('the code of %s is "%s"', (error, code) => {
  expect(codeOfError(error)).toBe(code);
});
