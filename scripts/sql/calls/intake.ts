import { addCoverage, allCoverage, coverageOf } from '../../../src/db/stores/intake/coverage-store.ts';
import { closeGapRow, gapsOf, givenUpIntervals, type NewGap, recordGap, recordGaps } from '../../../src/db/stores/intake/gap-store.ts';
import {
  backlogOfIntake,
  finishIntakeRow,
  lastWholeSweepBefore,
  rolesOfIntake,
  runsSince,
  startIntakeRow,
  takeOutOfIntakes,
} from '../../../src/db/stores/intake/intake-store.ts';
import { addCost, ledgerSums, spentBetween } from '../../../src/db/stores/intake/ledger-store.ts';
import { markPaid } from '../../../src/db/stores/intake/paid-read-store.ts';
import { AT, CONTEXT, OPENER, WAITING } from '../rows.ts';
import type { StoreCalls } from './call.ts';

const GAP: NewGap = { handleId: 1, way: 'search', low: OPENER, high: WAITING, reason: 'page_failed', at: AT };

export const INTAKE: StoreCalls = {
  'intake/coverage-store': {
    allCoverage: (tx) => allCoverage(tx, 'tags'),
    coverageOf: (tx) => coverageOf(tx, 1),
    addCoverage: (tx) => addCoverage(tx, [1], 'search', { low: CONTEXT, high: WAITING }),
  },
  'intake/gap-store': {
    gapsOf: async (tx) => {
      await gapsOf(tx, { open: false });
      await gapsOf(tx, { open: true });
    },
    givenUpIntervals: (tx) => givenUpIntervals(tx, 'tags'),
    recordGap: async (tx) => {
      await recordGap(tx, GAP);
      await recordGap(tx, { ...GAP, low: CONTEXT });
    },
    recordGaps: (tx) => recordGaps(tx, [GAP]),
    closeGapRow: (tx) => closeGapRow(tx, 1, AT),
  },
  'intake/intake-store': {
    startIntakeRow: (tx) => startIntakeRow(tx, 'import', AT),
    finishIntakeRow: (tx) => finishIntakeRow(tx, 1, AT),
    lastWholeSweepBefore: (tx) => lastWholeSweepBefore(tx, AT),
    runsSince: (tx) => runsSince(tx, AT),
    rolesOfIntake: (tx) => rolesOfIntake(tx, 1, 1),
    backlogOfIntake: (tx) => backlogOfIntake(tx, 1, 1),
    takeOutOfIntakes: (tx) => takeOutOfIntakes(tx, [2]),
  },
  'intake/ledger-store': {
    addCost: (tx) => addCost(tx, { at: AT, intakeId: 1, resource: 'post_read', units: 1, costMicroUsd: 5000 }),
    spentBetween: (tx) => spentBetween(tx, '2026-11-01', '2026-12-01'),
    ledgerSums: (tx) => ledgerSums(tx, '2026-11-01', '2026-12-01'),
  },
  'intake/paid-read-store': { markPaid: (tx) => markPaid(tx, '2026-11-02', 'post_read', ['1001']) },
};
