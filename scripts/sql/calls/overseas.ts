import { contactCount, contactRows, eraseContact, insertContact } from '../../../src/db/stores/overseas/contact-store.ts';
import { countryRows, openByCountry, saveCountry } from '../../../src/db/stores/overseas/country-store.ts';
import { saveServiceCheck, serviceChecks } from '../../../src/db/stores/overseas/service-store.ts';
import { insertKitRecord, kitRecord, settleKitRecord, waitingKitRecords } from '../../../src/db/stores/overseas/kit-store.ts';
import { insertOutreach, outreachRows, saveOutreach } from '../../../src/db/stores/overseas/outreach-store.ts';
import {
  insertPublication,
  insertWording,
  publicationRows,
  savePublicationState,
  saveWording,
  wordingRows,
} from '../../../src/db/stores/overseas/publication-store.ts';
import { countsAbroad, docketsAbroadIn, openDocketsAbroad, registeredAbroad } from '../../../src/db/stores/overseas/abroad-docket-store.ts';
import { digestRows, insertDigest, saveDigest } from '../../../src/db/stores/overseas/digest-store.ts';
import { AT } from '../rows.ts';
import type { StoreCalls } from './call.ts';

const COUNTRY = {
  code: 'GB',
  plannedHandle: 'UPPolUK',
  people: 100,
  peopleYear: 2021,
  peopleSource: 'census',
  sought: true,
  languages: ['hi'],
  mission: null,
  missionHandle: null,
  missionEmail: null,
  missionTickets: null,
  openedAt: AT,
};

const OUTREACH = {
  state: 'held',
  country: 'GB',
  city: null,
  coordinatorId: 1,
  on: '2026-11-20',
  topic: '112',
  kind: 'meeting',
  place: null,
  audience: null,
  reached: 40,
  joined: 12,
  link: null,
  note: null,
  recordedAt: AT,
} as const;

const PUBLICATION = {
  kind: 'rebuttal',
  state: 'draft',
  country: 'GB',
  district: null,
  claim: 'claim',
  claimLink: null,
  firstSeen: '2026-11-01',
  fact: 'fact',
  proof: 'proof',
  draftedBy: 'asha',
  draftedAt: AT,
  decidedBy: null,
  decidedAt: null,
} as const;

const WORDING = {
  publicationId: 1,
  handle: 'UPPolUK',
  language: 'hi',
  body: 'words',
  writtenBy: 'asha',
  writtenAt: AT,
  approvedBy: null,
  approvedAt: null,
  url: null,
  publishedBy: null,
  publishedAt: null,
};

const DIGEST = { coordinatorId: 1, localDay: '2026-11-02', sinceAt: AT, claimedAt: AT, madeAt: null };
const SPAN = { from: '2026-11-01T00:00:00.000Z', before: AT };

const CONTACT = {
  coordinatorId: 1,
  country: 'GB',
  city: null,
  name: 'Ram Lal',
  contact: 'ram@example.org',
  consent: 'may be written to',
  consentVersion: '1',
  consentedOn: '2026-11-20',
  recordedAt: AT,
};

export const ABROAD: StoreCalls = {
  'overseas/contact-store': {
    contactRows: (tx) => contactRows(tx, { id: 1, coordinatorId: 1, country: 'GB' }),
    insertContact: (tx) => insertContact(tx, CONTACT),
    eraseContact: (tx) => eraseContact(tx, 1, AT),
    contactCount: (tx) => contactCount(tx, 1),
  },
  'overseas/country-store': {
    countryRows: (tx) => countryRows(tx),
    openByCountry: (tx) => openByCountry(tx),
    saveCountry: async (tx) => {
      await saveCountry(tx, COUNTRY, true);
      await saveCountry(tx, COUNTRY, false);
    },
  },
  'overseas/service-store': {
    serviceChecks: (tx) => serviceChecks(tx),
    saveServiceCheck: async (tx) => {
      await saveServiceCheck(tx, { code: '112', checkedAt: AT, checkedBy: 'asha', reach: null }, true);
      await saveServiceCheck(tx, { code: '112', checkedAt: AT, checkedBy: 'asha', reach: null }, false);
    },
  },
  'overseas/kit-store': {
    kitRecord: (tx) => kitRecord(tx, '7K3QX2M9P4DA'),
    waitingKitRecords: (tx) => waitingKitRecords(tx),
    insertKitRecord: (tx) =>
      insertKitRecord(tx, {
        id: '7K3QX2M9P4DA',
        kind: 'NEED',
        country: 'GB',
        city: null,
        coordinatorId: 1,
        madeAt: AT,
        receivedAt: AT,
        state: 'waiting',
        outreachId: null,
        docketId: null,
        words: '{}',
      }),
    settleKitRecord: (tx) => settleKitRecord(tx, '7K3QX2M9P4DA', null),
  },
  'overseas/outreach-store': {
    outreachRows: (tx) =>
      outreachRows(tx, { id: 1, country: 'GB', topic: '112', state: 'held', coordinatorId: 1, fromDay: '2026-10-01', toDay: '2026-10-31' }),
    insertOutreach: (tx) => insertOutreach(tx, OUTREACH),
    saveOutreach: (tx) => saveOutreach(tx, { ...OUTREACH, id: 1 }),
  },
  'overseas/publication-store': {
    publicationRows: (tx) => publicationRows(tx, { id: 1, kind: 'rebuttal', states: ['approved', 'published'] }),
    wordingRows: (tx) => wordingRows(tx, 1),
    insertPublication: (tx) => insertPublication(tx, PUBLICATION),
    savePublicationState: (tx) => savePublicationState(tx, { ...PUBLICATION, id: 1 }),
    insertWording: (tx) => insertWording(tx, WORDING),
    saveWording: (tx) => saveWording(tx, { ...WORDING, id: 1 }),
  },
  'overseas/digest-store': {
    digestRows: (tx) => digestRows(tx, 1),
    insertDigest: (tx) => insertDigest(tx, DIGEST),
    saveDigest: (tx) => saveDigest(tx, { ...DIGEST, id: 1 }),
  },
  'overseas/abroad-docket-store': {
    openDocketsAbroad: (tx) => openDocketsAbroad(tx, 'GB'),
    countsAbroad: (tx) =>
      countsAbroad(tx, { asOf: null, period: { from: '2026-11-01', to: '2026-11-30' }, basis: 'registered', filter: {} }),
    registeredAbroad: (tx) => registeredAbroad(tx, 'GB', SPAN),
    docketsAbroadIn: (tx) => docketsAbroadIn(tx, SPAN, null),
  },
};
