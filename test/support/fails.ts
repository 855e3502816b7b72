/** Expects that work is refused for a person. */
import { expect } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';

export async function fails(code: UserError['code'], work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => expect.unreachable('it was accepted'),
    (thrown: unknown) => thrown as UserError,
  );
  expect(error).toMatchObject({ code });
  return error;
}

/** The same for work that is done at once. */
export function refusal(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return expect.unreachable('nothing was refused');
}
