import {
  claimDispatches,
  dispatchById,
  dispatchedDockets,
  dispatchesOf,
  insertDispatch,
  listDispatches,
  openDispatches,
  releaseDispatches,
  rewriteDispatch,
  settleDispatch,
} from '../../../src/db/stores/dispatches/dispatch-store.ts';
import { docketsToForward, unsettledDockets, waitingDockets } from '../../../src/db/stores/dispatches/forwarding-store.ts';
import { docketsToUpdate, forgetSettledUpdates, lastEventSeq, tellingsOf } from '../../../src/db/stores/dispatches/update-store.ts';
import { AT } from '../rows.ts';
import type { StoreCalls } from './call.ts';

export const DISPATCHES: StoreCalls = {
  'dispatches/dispatch-store': {
    insertDispatch: (tx) =>
      insertDispatch(tx, {
        docketId: 1,
        recipient: 'hq',
        channel: 'print',
        purpose: 'forward',
        round: 1,
        template: null,
        text: null,
        plannedAt: AT,
      }),
    claimDispatches: (tx) => claimDispatches(tx, [1, 2], { by: 'asha@desk', now: AT, leaseUntil: AT, alsoUncertain: true }),
    rewriteDispatch: (tx) => rewriteDispatch(tx, 1, { template: 'forward-hi-1', text: 'text' }),
    releaseDispatches: (tx) => releaseDispatches(tx, [1, 2], 'asha@desk'),
    settleDispatch: (tx) => settleDispatch(tx, 1, { state: 'sent', at: AT, resultRef: '1', errorCode: '' }, 'asha@desk'),
    dispatchById: (tx) => dispatchById(tx, 1),
    dispatchesOf: (tx) => dispatchesOf(tx, [1, 2]),
    openDispatches: (tx) => openDispatches(tx),
    dispatchedDockets: (tx) => dispatchedDockets(tx, { recipients: ['ETAH'], from: AT, before: AT }),
    listDispatches: async (tx) => {
      await listDispatches(tx, {}, 0, 100);
      await listDispatches(tx, { docketId: 1, state: 'sent' }, 0, 100);
    },
  },
  'dispatches/forwarding-store': {
    docketsToForward: (tx) => docketsToForward(tx, [1, 2]),
    waitingDockets: (tx) => waitingDockets(tx),
    unsettledDockets: async (tx) => {
      await unsettledDockets(tx, 'reply', ['needs_person', 'sending']);
      await unsettledDockets(tx, 'print', ['needs_person']);
    },
  },
  'dispatches/update-store': {
    tellingsOf: (tx) => tellingsOf(tx, [1, 2]),
    docketsToUpdate: (tx) => docketsToUpdate(tx),
    forgetSettledUpdates: (tx) => forgetSettledUpdates(tx, [1]),
    lastEventSeq: (tx) => lastEventSeq(tx),
  },
};
