import { describe, expect, it } from 'vitest';
import { isRetryable, translateDbError } from '../../../src/db/engine/errors.ts';
import { verbatim } from '../../../src/domain/messages/text.ts';
import { UserError } from '../../../src/domain/user-error.ts';

function failure(code: string): Error {
  return Object.assign(new Error(`as the engine says it (${code})`), { code });
}

describe('an error of the engine', () => {
  it.each([
    ['SQLITE_BUSY', 'busy', /busy/],
    ['SQLITE_BUSY_SNAPSHOT', 'busy', /busy/],
    ['40001', 'busy', /busy/],
    ['SQLITE_FULL', 'no_register', /disk is full/],
    ['53100', 'no_register', /disk is full/],
    ['ENOSPC', 'no_register', /disk is full/],
    ['EDQUOT', 'no_register', /disk is full/],
    ['SQLITE_READONLY_DBMOVED', 'no_register', /may not write/],
    ['42501', 'no_register', /may not write/],
    ['SQLITE_CANTOPEN', 'no_register', /can't be opened/],
    ['SQLITE_NOTADB', 'no_register', /not a register/],
    ['SQLITE_CORRUPT_INDEX', 'no_register', /damaged/],
    ['SQLITE_IOERR_READ', 'no_register', /damaged/],
    ['ECONNREFUSED', 'no_register', /can't be reached/],
    ['28P01', 'no_register', /can't be reached/],
    ['EAI_AGAIN', 'no_register', /can't be reached/],
    ['57P01', 'no_register', /ended while/],
    ['57P02', 'no_register', /ended while/],
    ['08006', 'no_register', /ended while/],
    ['ECONNRESET', 'no_register', /ended while/],
    ['EPIPE', 'no_register', /ended while/],
    ['53300', 'busy', /busy/],
    ['57014', 'busy', /busy/],
    ['25006', 'no_register', /may not write/],
  ])('with the code %s becomes %s, naming the register and the next step in both languages', (code, translated, message) => {
    const cause = failure(code);
    const error = translateDbError(cause, '/desk/register.db');
    if (!(error instanceof UserError)) throw new Error('not translated');
    expect(error).toMatchObject({ code: translated, message: expect.stringMatching(message), cause });
    for (const text of [error.text.en, error.text.hi]) expect(text).toContain('(/desk/register.db)');
    expect(error.nextSteps).toHaveLength(1);
    expect(error.text.hi).toMatch(/[\u0900-\u097f]/);
  });

  it.each([failure('SQLITE_CONSTRAINT_UNIQUE'), new Error('no code'), new UserError('usage', verbatim('ours already')), 'no error at all'])(
    'passes through unchanged where it is a bug or was translated before: %s',
    (error) => {
      expect(translateDbError(error, 'register.db')).toBe(error);
    },
  );

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated',
    'Client has encountered a connection error and is not queryable',
  ])('that pg gives no code (%s) says that the server has gone, and that the command goes on when it is run again', (message) => {
    expect(translateDbError(new Error(message), 'postgres://desk')).toMatchObject({
      code: 'no_register',
      nextSteps: [{ en: expect.stringContaining('run the same command again') }],
    });
  });

  it('allows an immediate retry only where the engine has not waited for the lock already', () => {
    expect(['SQLITE_BUSY_SNAPSHOT', '40001', '40P01'].map((code) => isRetryable(failure(code)))).toEqual([true, true, true]);
    expect([failure('SQLITE_BUSY'), failure('55P03'), new Error('no code'), null].map(isRetryable)).toEqual([false, false, false, false]);
  });
});
