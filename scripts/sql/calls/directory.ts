import { coordinatorRows, endCoordinatorRow, insertCoordinator } from '../../../src/db/stores/directory/coordinator-store.ts';
import { insertDirectory } from '../../../src/db/stores/directory/directory-store.ts';
import { districtNames } from '../../../src/db/stores/directory/district-store.ts';
import {
  activateHandle,
  endHandle,
  handleRows,
  handlesOfUnits,
  insertHandle,
  makeAlias,
  type NewHandle,
  registeredHandles,
  saveAccount,
  learnHandleXId,
  saveHandleXId,
} from '../../../src/db/stores/directory/handle-store.ts';
import { learnPlace, learntPlaces } from '../../../src/db/stores/directory/learnt-store.ts';
import { endOperatorRow, insertOperator, operatorRows } from '../../../src/db/stores/directory/operator-store.ts';
import { allUnits, listUnits, setUnitContacts, setUnitPlace } from '../../../src/db/stores/directory/unit-store.ts';
import { AT } from '../rows.ts';
import type { StoreCalls } from './call.ts';

const HANDLE: NewHandle = {
  name: 'UPPolUK',
  xId: '21',
  kind: 'country',
  state: 'active',
  unit: null,
  country: 'GB',
  relay: false,
  evidence: null,
  from: AT,
};

export const DIRECTORY: StoreCalls = {
  'directory/coordinator-store': {
    coordinatorRows: async (tx) => {
      await coordinatorRows(tx);
      await coordinatorRows(tx, { country: 'GB', cityKey: 'london', inOffice: true });
    },
    insertCoordinator: (tx) =>
      insertCoordinator(tx, { name: 'Asha', country: 'GB', city: null, cityKey: '', email: null, phone: null, handle: null, from: AT }),
    endCoordinatorRow: (tx) => endCoordinatorRow(tx, 1, AT, 'moved'),
  },
  'directory/directory-store': {
    insertDirectory: (tx) =>
      insertDirectory(tx, {
        units: [
          {
            code: 'hq',
            kind: 'headquarters',
            nameEn: 'Headquarters',
            nameHi: '',
            reportsTo: null,
            district: null,
            confirmed: true,
            from: AT,
          },
        ],
        districts: [{ name: 'Etah', nameHi: 'एटा', lgdCode: 1, latitude: 27, longitude: 78 }],
        handles: [HANDLE],
      }),
  },
  'directory/district-store': { districtNames: (tx) => districtNames(tx) },
  'directory/handle-store': {
    registeredHandles: (tx) => registeredHandles(tx),
    handleRows: (tx) => handleRows(tx, { nameKey: 'a', unit: 'u', country: 'GB', kind: 'country', state: 'active', inOfficeAt: AT }),
    insertHandle: (tx) => insertHandle(tx, HANDLE),
    saveAccount: (tx) => saveAccount(tx, 1, { account: 'found', xId: '21', verifiedType: 'government', followers: 1, at: AT }),
    makeAlias: (tx) => makeAlias(tx, 1),
    activateHandle: (tx) => activateHandle(tx, 1),
    endHandle: (tx) => endHandle(tx, 1, AT),
    learnHandleXId: (tx) => learnHandleXId(tx, 1, '21'),
    saveHandleXId: (tx) => saveHandleXId(tx, 1, '21', AT),
    handlesOfUnits: (tx) => handlesOfUnits(tx, ['district-etah', 'hq']),
  },
  'directory/learnt-store': {
    learntPlaces: (tx) => learntPlaces(tx),
    learnPlace: (tx) => learnPlace(tx, { words: 'etah', district: 'Etah' }, AT),
  },
  'directory/operator-store': {
    operatorRows: async (tx) => {
      await operatorRows(tx);
      await operatorRows(tx, { login: 'asha', inOffice: true });
    },
    insertOperator: (tx) => insertOperator(tx, { login: 'asha', name: 'Asha', role: 'operator', unit: null, from: AT }),
    endOperatorRow: (tx) => endOperatorRow(tx, 1, AT),
  },
  'directory/unit-store': {
    listUnits: (tx) => listUnits(tx),
    allUnits: (tx) => allUnits(tx),
    setUnitPlace: (tx) => setUnitPlace(tx, 'district-etah', 'range-aligarh'),
    setUnitContacts: (tx) => setUnitContacts(tx, 'district-etah', { email: null, phone: '112', whatsapp: null }),
  },
};
