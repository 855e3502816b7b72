import { deskCounts, docketsAskedAbout } from '../../../src/db/stores/figures/desk-store.ts';
import { sweepFigures } from '../../../src/db/stores/figures/sweep-store.ts';
import { countGroups, lastUnitReplies, replyTimes } from '../../../src/db/stores/figures/report-store.ts';
import { handleAnswers } from '../../../src/db/stores/figures/handle-answer-store.ts';
import { reasonsOfClosing } from '../../../src/db/stores/figures/quality-store.ts';
import { closedAsNone, decisionsOfPersons, receivedByMonth } from '../../../src/db/stores/figures/reading-store.ts';
import {
  countByKey,
  docketDays,
  docketsByKey,
  lastUnitRepliesAsOf,
  metByKey,
  timesByKey,
} from '../../../src/db/stores/figures/count-store.ts';
import { lastEventAt, registerAfter, unitsMovedSince } from '../../../src/db/stores/figures/scope/as-of-store.ts';
import type { Counted } from '../../../src/db/stores/figures/scope/docket-source.ts';
import { meetsNothing } from '../../../src/db/stores/figures/meets-nothing.ts';
import { falseStateTally, falseTally } from '../../../src/db/stores/figures/tally-store.ts';
import type { StoreCalls } from './call.ts';

const PERIOD = { from: '2026-10-01', to: '2026-11-30' };

const COUNTED: Counted = { asOf: null, period: PERIOD, basis: 'registered', filter: { district: 'Agra' } };
const CLOSED: Counted = { ...COUNTED, basis: 'closed' };
const AT = '2026-11-02T06:30:00.000Z';

export const FIGURES: StoreCalls = {
  'figures/desk-store': { deskCounts: (tx) => deskCounts(tx), docketsAskedAbout: (tx) => docketsAskedAbout(tx) },
  'figures/sweep-store': { sweepFigures: (tx) => sweepFigures(tx) },
  'figures/report-store': {
    countGroups: (tx) =>
      countGroups(tx, 'district', PERIOD, { forwardBefore: '2026-11-02T06:15:00.000Z', closeBefore: '2026-10-23T06:30:00.000Z' }),
    replyTimes: (tx) => replyTimes(tx, 'district', PERIOD),
    lastUnitReplies: (tx) => lastUnitReplies(tx),
  },
  'figures/reading-store': {
    decisionsOfPersons: (tx) => decisionsOfPersons(tx, COUNTED),
    closedAsNone: (tx) => closedAsNone(tx, COUNTED),
    receivedByMonth: (tx) => receivedByMonth(tx, { ...COUNTED, filter: {} }),
  },
  'figures/count-store': {
    countByKey: (tx) =>
      countByKey(tx, COUNTED, 'unit', {
        at: AT,
        overdue: { forwardBefore: '2026-11-02T06:15:00.000Z', closeBefore: '2026-10-23T06:30:00.000Z' },
      }),
    timesByKey: (tx) => timesByKey(tx, CLOSED, 'district', { clock: 'closing', at: AT }),
    lastUnitRepliesAsOf: (tx) =>
      lastUnitRepliesAsOf(tx, { seq: 9, lastId: 4, changedIds: [2], changed: [{ id: 2, district: 'Agra', status: 'open' }] }),
    docketDays: (tx) => docketDays(tx, { ...COUNTED, basis: 'posted' }, 'postedDay'),
    docketsByKey: (tx) => docketsByKey(tx, COUNTED, 'age', AT),
    metByKey: (tx) => metByKey(tx, COUNTED, 'postedHour', { clock: 'firstReply', at: AT, targetMs: 300_000 }),
  },
  'figures/scope/as-of-store': {
    lastEventAt: (tx) => lastEventAt(tx, AT),
    registerAfter: (tx) => registerAfter(tx, 1),
    unitsMovedSince: (tx) => unitsMovedSince(tx, 1),
  },
  'figures/handle-answer-store': { handleAnswers: (tx) => handleAnswers(tx, AT) },
  'figures/quality-store': { reasonsOfClosing: (tx) => reasonsOfClosing(tx, COUNTED) },
  'figures/tally-store': { falseTally: (tx) => falseTally(tx), falseStateTally: (tx) => falseStateTally(tx) },
  'figures/meets-nothing': {
    meetsNothing: async (tx) => {
      await meetsNothing(tx, { statuses: ['open'], waitingOn: 'desk', emergency: true, language: 'hi', category: 'theft' });
      await meetsNothing(tx, { district: 'Agra', outcomes: ['fir'] });
    },
  },
};
