import { accessEvents } from '../../../src/db/stores/events/access-store.ts';
import { allAnchors, anchorEarlier, anchorHead, lastAnchoredAt } from '../../../src/db/stores/events/anchor-store.ts';
import {
  bodiesOfDockets,
  docketEvents,
  docketsActedOn,
  docketsWithOtherEvents,
  linkedDockets,
  marksOfPost,
  postsInEvents,
  raisingPosts,
  toldClasses,
} from '../../../src/db/stores/events/docket-event-store.ts';
import {
  chainHead,
  chainHeadIfAny,
  docketsOfEvents,
  eventHash,
  eventsAfter,
  eventsBefore,
  filteredEvents,
  hashesOfEvents,
  newestEventAt,
  postsOfWithheld,
  textsByEvent,
  textsOfEvents,
} from '../../../src/db/stores/events/event-store.ts';
import {
  completionsOfPost,
  eventsOfDocket,
  forgettingEvents,
  openForgetRequests,
} from '../../../src/db/stores/events/forgetting-event-store.ts';
import { sealedParts } from '../../../src/db/stores/events/sealed-store.ts';
import { counterValue, serialCounters, setCounter, takeNumbers } from '../../../src/db/stores/facts/counter-store.ts';
import { addDeletedMarks, markedAmong, markedDeleted, removeDeletedMarks } from '../../../src/db/stores/facts/deleted-mark-store.ts';
import {
  clockAheadMs,
  isForTraining,
  registerValue,
  seriesOf,
  setRegisterValue,
  xClockSeen,
} from '../../../src/db/stores/facts/register-store.ts';
import { AT } from '../rows.ts';
import type { StoreCalls } from './call.ts';

export const EVENTS: StoreCalls = {
  'events/access-store': {
    accessEvents: async (tx) => {
      await accessEvents(tx, {}, null, 100);
      await accessEvents(tx, { seq: 1, from: AT, to: AT }, 100, 100);
    },
  },
  'events/anchor-store': {
    anchorHead: (tx) => anchorHead(tx, 'report', AT),
    allAnchors: (tx) => allAnchors(tx),
    anchorEarlier: (tx) => anchorEarlier(tx, { seq: 1, hash: 'hash', root: 'root' }, 'backup', AT),
    lastAnchoredAt: (tx) => lastAnchoredAt(tx, 'backup'),
  },
  'events/docket-event-store': {
    docketEvents: (tx) => docketEvents(tx, 1),
    docketsActedOn: (tx) => docketsActedOn(tx, ['asha']),
    marksOfPost: (tx) => marksOfPost(tx, 1),
    bodiesOfDockets: (tx) => bodiesOfDockets(tx, 1, 100),
    postsInEvents: (tx) => postsInEvents(tx, [1, 2], ['registered', 'follow_up']),
    raisingPosts: (tx) => raisingPosts(tx, [{ year: 2026, serial: 1 }]),
    linkedDockets: (tx) => linkedDockets(tx, [1, 2]),
    toldClasses: (tx) => toldClasses(tx, [1, 2]),
    docketsWithOtherEvents: (tx) => docketsWithOtherEvents(tx, [1, 2], ['registered', 'follow_up']),
  },
  'events/event-store': {
    chainHead: (tx) => chainHead(tx),
    chainHeadIfAny: (tx) => chainHeadIfAny(tx),
    docketsOfEvents: (tx) => docketsOfEvents(tx, { from: AT, last: 100 }),
    eventHash: (tx) => eventHash(tx, 1),
    newestEventAt: (tx) => newestEventAt(tx),
    eventsAfter: (tx) => eventsAfter(tx, 0, 100),
    eventsBefore: (tx) => eventsBefore(tx, 100, 100),
    filteredEvents: async (tx) => {
      await filteredEvents(tx, {}, 0, 100);
      await filteredEvents(tx, { docketId: 1, from: AT, to: AT, kind: 'closed' }, 0, 100);
    },
    hashesOfEvents: (tx) => hashesOfEvents(tx, [1, 2]),
    postsOfWithheld: (tx) => postsOfWithheld(tx, [1, 2]),
    textsByEvent: (tx) => textsByEvent(tx, [1, 2]),
    textsOfEvents: (tx) => textsOfEvents(tx, 1, 100),
  },
  'events/forgetting-event-store': {
    forgettingEvents: (tx) => forgettingEvents(tx),
    openForgetRequests: (tx) => openForgetRequests(tx),
    completionsOfPost: (tx) => completionsOfPost(tx, 1, 1),
    eventsOfDocket: (tx) => eventsOfDocket(tx, 1, ['held']),
  },
  'events/sealed-store': {
    sealedParts: (tx) => sealedParts(tx, 0, 20),
  },
  'facts/counter-store': {
    counterValue: (tx) => counterValue(tx, 'docket'),
    setCounter: (tx) => setCounter(tx, 'docket', 1),
    takeNumbers: async (tx) => {
      await takeNumbers(tx, 'post', 10);
      await takeNumbers(tx, 'new', 10);
    },
    serialCounters: (tx) => serialCounters(tx),
  },
  'facts/deleted-mark-store': {
    markedDeleted: (tx) => markedDeleted(tx),
    markedAmong: (tx) => markedAmong(tx, [1, 2]),
    addDeletedMarks: (tx) => addDeletedMarks(tx, [1, 2], AT),
    removeDeletedMarks: (tx) => removeDeletedMarks(tx, [1, 2]),
  },
  'facts/register-store': {
    registerValue: (tx) => registerValue(tx, 'series'),
    seriesOf: async (tx) => {
      await setRegisterValue(tx, 'series', 'UPP');
      await seriesOf(tx);
    },
    isForTraining: async (tx) => {
      await isForTraining(tx);
    },
    clockAheadMs: async (tx) => {
      await clockAheadMs(tx);
    },
    xClockSeen: async (tx) => {
      await xClockSeen(tx);
    },
    setRegisterValue: (tx) => setRegisterValue(tx, 'series', 'UPP'),
  },
};
