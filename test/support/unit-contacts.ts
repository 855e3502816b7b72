/** Contacts of a unit, set as an administrator does. */
import { expect } from 'vitest';
import type { Result } from './run.ts';

export async function setUnitContacts(upp: (argv: string[]) => Promise<Result>): Promise<void> {
  expect(await upp(['unit', 'contact', 'Etah', '--email', 'etah@example.in', '--phone', '9876543210'])).toMatchObject({ code: 0 });
}
