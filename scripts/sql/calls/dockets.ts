import { countPostsToCheck, postsToCheck, toCheckAmong } from '../../../src/db/stores/dockets/posts-to-check-store.ts';
import { complainantsOf } from '../../../src/db/stores/dockets/complainant-store.ts';
import {
  complaintPage,
  complaintsById,
  countComplaints,
  queuedDockets,
  filterDockets,
  serialPage,
  serialsOf,
} from '../../../src/db/stores/dockets/complaint-store.ts';
import type { ComplaintFilter } from '../../../src/db/stores/dockets/complaint-filter.ts';
import { addConcerns, concernsOf, dropConcerns } from '../../../src/db/stores/dockets/concern-store.ts';
import {
  changeDocket,
  saveOpeners,
  saveReadings,
  updateDocketStates,
  saveClasses,
  saveMarked,
} from '../../../src/db/stores/dockets/docket-change-store.ts';
import {
  docketByNumber,
  docketOfPost,
  docketRowsAfter,
  docketsById,
  docketsContinuing,
  docketsOfCitizen,
  heldDockets,
  undecidedDockets,
} from '../../../src/db/stores/dockets/docket-store.ts';
import { insertDockets, insertVoidNumbers } from '../../../src/db/stores/dockets/new-docket-store.ts';
import { longestNotClosed, longestWaitingForPolice, notClosedAfter } from '../../../src/db/stores/dockets/longest-waiting-store.ts';
import { ownComplaints } from '../../../src/db/stores/dockets/own-complaint-store.ts';
import {
  ownPostsOf,
  ownWordsIn,
  pointersOnDockets,
  postsOnDockets,
  saidOnDuplicates,
} from '../../../src/db/stores/dockets/own-post-store.ts';
import { eraseOutsideRefs, outsideBodiesOf, saveOutsideBody } from '../../../src/db/stores/dockets/outside-store.ts';
import {
  eraseStatement,
  insertStatement,
  insertStatementPost,
  relayedDockets,
  statementsOf,
  statementsSince,
} from '../../../src/db/stores/dockets/statement-store.ts';
import { AT, DOCKET, NEW_DOCKET, OPENER, READING } from '../rows.ts';
import type { StoreCalls } from './call.ts';

const OVERDUE = { forwardBefore: AT, closeBefore: AT };

const EVERY_FILTER: ComplaintFilter = {
  statuses: ['open', 'in_process'],
  district: 'Etah',
  units: ['district-etah', 'hq'],
  country: 'GB',
  handleKey: 'uppolice',
  registeredFrom: AT,
  registeredBefore: AT,
  emergency: false,
  attention: true,
  category: 'theft',
  waitingOn: 'desk',
  withheld: false,
  overdue: OVERDUE,
  outcomes: ['fir'],
  source: 'whatsapp',
  language: 'hi',
  told: false,
  backlog: true,
  citizen: 'asha',
};

/** Filters by themselves: together they are served by the index of one of them. */
function eachAlone(filter: ComplaintFilter): ComplaintFilter[] {
  return Object.entries(filter).map(([key, value]) => ({ [key]: value }));
}

export const DOCKETS: StoreCalls = {
  'dockets/complainant-store': {
    complainantsOf: (tx) => complainantsOf(tx, 2026, [1, 2]),
  },
  'dockets/complaint-store': {
    complaintPage: async (tx) => {
      await complaintPage(tx, {}, 'oldest', null, 100);
      await complaintPage(tx, {}, 'newest', { year: 2026, serial: 1 }, 100);
      await complaintPage(tx, { statuses: ['open'], emergency: true }, 'newest', null, 100);
      for (const filter of eachAlone(EVERY_FILTER)) await complaintPage(tx, filter, 'newest', null, 100);
      await complaintPage(tx, EVERY_FILTER, 'oldest', { year: 2026, serial: 1 }, 100);
      await complaintPage(tx, { district: null, units: null, country: null }, 'oldest', null, 100);
    },
    serialPage: async (tx) => {
      await serialPage(tx, {}, null, 100);
      await serialPage(tx, { handleKey: 'uppolice' }, { year: 2026, serial: 1 }, 100);
    },
    complaintsById: (tx) => complaintsById(tx, [1, 2]),
    queuedDockets: async (tx) => {
      await queuedDockets(tx, {}, false, 20);
      await queuedDockets(tx, {}, true, 20);
    },
    countComplaints: async (tx) => {
      await countComplaints(tx, {});
      await countComplaints(tx, { statuses: ['open'] });
      for (const filter of eachAlone(EVERY_FILTER)) await countComplaints(tx, filter);
    },
    filterDockets: (tx) => filterDockets(tx, [1, 2], EVERY_FILTER),
    serialsOf: (tx) => serialsOf(tx, [1, 2]),
  },
  'dockets/longest-waiting-store': {
    longestNotClosed: (tx) => longestNotClosed(tx, {}, 10),
    longestWaitingForPolice: (tx) => longestWaitingForPolice(tx, {}, 10),
    notClosedAfter: (tx) => notClosedAfter(tx, {}, OVERDUE, { after: 0, limit: 10_000 }),
  },
  'dockets/outside-store': {
    outsideBodiesOf: (tx) => outsideBodiesOf(tx, [1, 2]),
    saveOutsideBody: (tx) => saveOutsideBody(tx, 1, { body: 'embassy', status: 'asked', ref: null, on: '2026-11-20' }, AT),
    eraseOutsideRefs: (tx) => eraseOutsideRefs(tx, 1),
  },
  'dockets/statement-store': {
    insertStatementPost: (tx) => insertStatementPost(tx, { text: 'साइकिल चोरी', name: 'Ram Lal', receivedAt: AT, at: AT }),
    insertStatement: (tx) =>
      insertStatement(tx, {
        docketId: 3,
        relayedBy: null,
        coordinatorId: null,
        contact: null,
        safeContact: null,
        contactWhen: null,
        recordedAt: AT,
      }),
    statementsOf: (tx) => statementsOf(tx, [1, 2]),
    relayedDockets: (tx) => relayedDockets(tx, [1, 2]),
    statementsSince: (tx) => statementsSince(tx, AT),
    eraseStatement: (tx) => eraseStatement(tx, 1),
  },
  'dockets/concern-store': {
    concernsOf: (tx) => concernsOf(tx, [1, 2]),
    addConcerns: (tx) => addConcerns(tx, 1, ['hq'], 'informed', AT),
    dropConcerns: (tx) => dropConcerns(tx, 1, ['hq', 'district-etah'], 'informed'),
  },
  'dockets/docket-change-store': {
    changeDocket: (tx) => changeDocket(tx, DOCKET, { status: 'in_process', attention: true }, { kind: 'answered', at: AT }),
    updateDocketStates: (tx) => updateDocketStates(tx, new Map([[1, { followUps: 1, attention: true }]])),
    saveClasses: (tx) => saveClasses(tx, new Map([[1, 'child']])),
    saveMarked: (tx) => saveMarked(tx, 1, { urgency: 'normal', actionable: 'yes', categories: ['theft'] }),
    saveOpeners: (tx) => saveOpeners(tx, new Map([[1, 2]])),
    saveReadings: (tx) => saveReadings(tx, new Map([[1, READING]])),
  },
  'dockets/docket-store': {
    docketsContinuing: (tx) => docketsContinuing(tx, [1, 2]),
    heldDockets: (tx) => heldDockets(tx),
    docketsById: (tx) => docketsById(tx, [1, 2]),
    docketByNumber: (tx) => docketByNumber(tx, 2026, 1),
    docketOfPost: (tx) => docketOfPost(tx, OPENER),
    docketsOfCitizen: (tx) => docketsOfCitizen(tx, 'asha_agra', 10),
    undecidedDockets: (tx) => undecidedDockets(tx, 0, 100, '2026.11.1'),
    docketRowsAfter: (tx) => docketRowsAfter(tx, 0, 100),
  },
  'dockets/new-docket-store': {
    insertDockets: (tx) => insertDockets(tx, [{ ...NEW_DOCKET, docket: { ...DOCKET, id: 2, serial: 2 } }]),
    insertVoidNumbers: (tx) => insertVoidNumbers(tx, [{ id: 3, year: 2026, serial: 3, state: DOCKET, day: '2026-11-02' }]),
  },
  'dockets/own-complaint-store': {
    ownComplaints: (tx) => ownComplaints(tx, [1, 2], AT, AT),
  },
  'dockets/posts-to-check-store': {
    countPostsToCheck: (tx) => countPostsToCheck(tx, AT, 0),
    postsToCheck: async (tx) => {
      await postsToCheck(tx, AT, 0, 100);
    },
    toCheckAmong: async (tx) => {
      await toCheckAmong(tx, AT, 0, [1, 2]);
    },
  },
  'dockets/own-post-store': {
    saidOnDuplicates: (tx) => saidOnDuplicates(tx, [1, 2]),
    ownPostsOf: (tx) => ownPostsOf(tx, [DOCKET]),
    ownWordsIn: (tx) => ownWordsIn(tx, [OPENER], [1, 2]),
    pointersOnDockets: (tx) => pointersOnDockets(tx, [OPENER], [OPENER]),
    postsOnDockets: (tx) => postsOnDockets(tx, [1, 2]),
  },
};
