/** The numbered migrations, oldest first. A landed migration is never changed. */
import type { Kysely } from 'kysely';
import type { Engine } from '../db.ts';
import type { OldProof } from '../proof/old-proof.ts';
import * as register from './0001-0010/0001-register.ts';
import * as paidReads from './0001-0010/0002-paid-reads.ts';
import * as learntPlaces from './0001-0010/0003-learnt-places.ts';
import * as tally from './0001-0010/0004-tally.ts';
import * as emergencies from './0001-0010/0005-emergencies.ts';
import * as betterCopies from './0001-0010/0006-better-copies.ts';
import * as unseen from './0001-0010/0007-unseen.ts';
import * as waitingPosts from './0001-0010/0008-waiting-posts.ts';
import * as updates from './0001-0010/0009-updates.ts';
import * as marks from './0001-0010/0010-marks.ts';
import * as sweeps from './0011-sweeps.ts';
import * as docketsOfAuthor from './0012-dockets-of-author.ts';
import * as proofOfRows from './0013-proof-of-rows.ts';
import * as holds from './0014-holds.ts';
import * as ignoredPosts from './0015-ignored-posts.ts';
import * as treeOfEvents from './0016-tree-of-events.ts';
import * as accountSince from './0017-account-since.ts';
import * as overseas from './0018-overseas.ts';
import * as statements from './0019-statements.ts';
import * as publications from './0020-publications.ts';
import * as kitRecords from './0021-kit-records.ts';
import * as figures from './0022-figures.ts';
import * as access from './0023-access.ts';
import * as stateTally from './0024-state-tally.ts';

export const MIGRATIONS: readonly {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
  readonly up: (k: Kysely<any>, engine: Engine, proof: OldProof | null) => Promise<void>;
}[] = [
  { name: '0001-register', up: register.up },
  { name: '0002-paid-reads', up: paidReads.up },
  { name: '0003-learnt-places', up: learntPlaces.up },
  { name: '0004-tally', up: tally.up },
  { name: '0005-emergencies', up: emergencies.up },
  { name: '0006-better-copies', up: betterCopies.up },
  { name: '0007-unseen', up: unseen.up },
  { name: '0008-waiting-posts', up: waitingPosts.up },
  { name: '0009-updates', up: updates.up },
  { name: '0010-marks', up: marks.up },
  { name: '0011-sweeps', up: sweeps.up },
  { name: '0012-dockets-of-author', up: docketsOfAuthor.up },
  { name: '0013-proof-of-rows', up: proofOfRows.up },
  { name: '0014-holds', up: holds.up },
  { name: '0015-ignored-posts', up: ignoredPosts.up },
  { name: '0016-tree-of-events', up: treeOfEvents.up },
  { name: '0017-account-since', up: accountSince.up },
  { name: '0018-overseas', up: overseas.up },
  { name: '0019-statements', up: statements.up },
  { name: '0020-publications', up: publications.up },
  { name: '0021-kit-records', up: kitRecords.up },
  { name: '0022-figures', up: figures.up },
  { name: '0023-access', up: access.up },
  { name: '0024-state-tally', up: stateTally.up },
];
