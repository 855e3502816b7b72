import { deskCounts, docketsAskedAbout } from '../../../src/db/stores/figures/desk-store.ts';
import { sweepFigures } from '../../../src/db/stores/figures/sweep-store.ts';
import { countGroups, docketsInPeriod, lastUnitReplies, replyTimes } from '../../../src/db/stores/figures/report-store.ts';
import { closedAsNone, decisionsOfPersons, receivedByMonth } from '../../../src/db/stores/figures/reading-store.ts';
import { falseTally } from '../../../src/db/stores/figures/tally-store.ts';
import type { StoreCalls } from './call.ts';

const PERIOD = { from: '2026-10-01', to: '2026-11-30' };

export const FIGURES: StoreCalls = {
  'figures/desk-store': { deskCounts: (tx) => deskCounts(tx), docketsAskedAbout: (tx) => docketsAskedAbout(tx) },
  'figures/sweep-store': { sweepFigures: (tx) => sweepFigures(tx) },
  'figures/report-store': {
    countGroups: (tx) =>
      countGroups(tx, 'district', PERIOD, { forwardBefore: '2026-11-02T06:15:00.000Z', closeBefore: '2026-10-23T06:30:00.000Z' }),
    replyTimes: (tx) => replyTimes(tx, 'district', PERIOD),
    lastUnitReplies: (tx) => lastUnitReplies(tx),
    docketsInPeriod: (tx) => docketsInPeriod(tx, PERIOD),
  },
  'figures/reading-store': {
    decisionsOfPersons: (tx) => decisionsOfPersons(tx, PERIOD),
    closedAsNone: (tx) => closedAsNone(tx, PERIOD),
    receivedByMonth: (tx) => receivedByMonth(tx, PERIOD),
  },
  'figures/tally-store': { falseTally: (tx) => falseTally(tx) },
};
