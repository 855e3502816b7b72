import { expect, it, onTestFinished } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';
import { isWhole } from '../support/sandbox-register.ts';
import { stopClock } from '../support/stop-clock.ts';
import { dayByChance } from './sweeps.ts';

const DAYS = 15;

it('after a day of sweeps that were cut and disturbed, one undisturbed sweep has every post, and the ledger equals the bill', async () => {
  onTestFinished(stopClock(new Date('2026-11-02T06:30:00.000Z')));
  using folder = temporaryFolder();
  const template = folder.file('template.db');
  await run(['init', '--yes'], { now: new Date('2026-11-01T00:00:00.000Z'), env: { UPPOLICE_DB: template } });
  for (let seed = 1; seed <= DAYS; seed++) {
    const { comparison, exitStatus, ok, billed, ledgerUsd, story } = await dayByChance(seed, template, folder.file(`${seed}.db`));
    const told = `day ${seed}\n${story.join('\n')}`;
    expect({ lost: comparison.lost, twice: comparison.twice, exitStatus, ok }, told).toEqual({
      lost: [],
      twice: [],
      exitStatus: 0,
      ok: true,
    });
    expect(isWhole(comparison), told).toBe(true);
    expect(ledgerUsd, told).toBeCloseTo((billed.posts + billed.counts) * 0.005 + billed.users * 0.01, 6);
  }
}, 300_000);
