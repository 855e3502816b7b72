/** Facts about the register itself, and its counters. */

/** Facts by key; the keys are listed in stores/facts/register-store.ts. */
export interface RegisterTable {
  key: string;
  value: string;
}

/** Last number given out: `post`, `author`, `docket`, and `serial:2026` for docket numbers of a year. */
export interface CountersTable {
  name: string;
  last: number;
}
