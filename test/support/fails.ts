/** Expects that work is refused for a person. */
import { expect } from 'vitest';
import type { UserError } from '../../src/domain/user-error.ts';

export async function fails(code: UserError['code'], work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => expect.unreachable('it was accepted'),
    (thrown: unknown) => thrown as UserError,
  );
  expect(error).toMatchObject({ code });
  return error;
}
