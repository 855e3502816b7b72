import { defineConfig } from 'vitest/config';

/** Suites that deal with days, months and moments: they must not depend on the zone of the machine. */
const QUICK = [
  'test/domain/time/**/*.test.ts',
  'test/register/sync/{sync-plan,watch}.test.ts',
  'test/register/budget/**/*.test.ts',
  'test/commands/desk.test.ts',
];
/** They fill whole registers: one more zone is enough. */
const SLOW = ['test/reports/{figures,list}.test.ts', 'test/commands/reading.test.ts'];

const inZone = (name: string, zone: string, include: readonly string[]) => ({
  extends: true as const,
  test: { name, include: [...include], env: { TZ: zone } },
});

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      inZone('all', 'UTC', ['test/**/*.test.ts']),
      inZone('times in India', 'Asia/Kolkata', [...QUICK, ...SLOW]),
      // A zone with daylight saving.
      inZone('times in New York', 'America/New_York', QUICK),
    ],
  },
});
