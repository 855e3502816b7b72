/** The state of the desk, and what needs a person now. */
import type { Db } from '../db/db.ts';
import { docketsToUpdate } from '../db/stores/dispatches/update-store.ts';
import { type HandleRow, handleRows } from '../db/stores/directory/handle-store.ts';
import type { AccountState } from '../domain/directory/unit.ts';
import { lastAnchoredAt, PROVED_BACKUP } from '../db/stores/events/anchor-store.ts';
import { type DeskCounts, deskCounts } from '../db/stores/figures/desk-store.ts';
import { type FailedTries, sweepFigures } from '../db/stores/figures/sweep-store.ts';
import { waitingKitRecords } from '../db/stores/overseas/kit-store.ts';
import type { ClockDoubt } from '../domain/time/clock-check.ts';
import { SWEEP_HOURS, WAITING_HOURS } from '../domain/docket/targets.ts';
import { HOUR_MS } from '../domain/time/ist.ts';
import { needsPerson } from '../domain/x/sweep-trouble.ts';
import { clockState } from './intake/clock.ts';
import { type ReadBehind, readBehind } from './intake/read-behind.ts';
import { countForgetRequests } from './docket/forget-requests.ts';
import { countWaiting, type ReadPost, type WaitingCounts } from './waiting-posts.ts';

/** Why `status` and `doctor` exit 50. */
export type AttentionReason =
  | 'intake'
  | 'clock'
  | 'not_numbered'
  | 'emergencies'
  | 'contradicted'
  | 'updates'
  | 'gaps'
  | 'handles'
  | 'needs_person'
  | 'uncertain_dispatches'
  | 'unknown_authors'
  | 'waiting_posts';

export interface DeskNow extends DeskCounts {
  /** UTC ISO-8601. */
  readonly asOf: string;
  /** Posts that may be complaints and wait for a person. */
  readonly waitingPosts: WaitingCounts;
  /** Complaints of coordinators' kits that have no docket yet. */
  readonly relaysWaiting: number;
  /** Why nothing is numbered by this machine's clock; null: it is. */
  readonly clockDoubt: ClockDoubt | null;
  /** Dockets of which something was learnt that the units told do not know yet. */
  readonly toUpdate: number;
  /** Requests to forget that nobody has carried out. */
  readonly forgetRequests: number;
  readonly backup: BackupAges;
  /** End of the last sweep of X that read all handles to the end, UTC ISO-8601; null before the first. */
  readonly lastSweepAt: string | null;
  /** End of the last sweep that read named handles alone to their end; null where there was none. */
  readonly lastNamedSweepAt: string | null;
  /** Tries since the last complete one that failed; null where none did. */
  readonly failedSweeps: FailedTries | null;
  /** The handle that is furthest behind, where sweeps end before they have read all; null where the last one read all. */
  readonly readBehind: ReadBehind | null;
  /** X was read too long ago by the configuration. */
  readonly sweepOverdue: boolean;
  /** Handles that X does not show under their name any more, and that nobody has settled. */
  readonly lostHandles: readonly LostHandle[];
  readonly needsAttention: readonly AttentionReason[];
}

/** When the newest backup was made, and the newest of those that were proved; UTC ISO-8601, null where there is none. */
export interface BackupAges {
  readonly madeAt: string | null;
  readonly provedMadeAt: string | null;
}

export interface LostHandle {
  readonly handle: string;
  readonly account: Exclude<AccountState, 'found'>;
  /** When X first said so, UTC ISO-8601; null where that was not recorded. */
  readonly since: string | null;
  /** The name that the account goes by now, where it is registered. */
  readonly nowCalled: string | null;
}

/** When a waiting post needs a person now: it reads as an emergency, or it has waited so many hours. */
export interface WaitingWatch {
  readonly hours: number;
  /** Made only where a post was not read before; null: none is read. */
  readonly reader: (() => Promise<ReadPost>) | null;
  /** How old the last complete sweep may be, in hours; 0: nobody expects one. */
  readonly sweepHours?: number;
}

const UNREAD: WaitingWatch = { hours: WAITING_HOURS, reader: null };

export async function deskNow(db: Db, now: Date, watch: WaitingWatch = UNREAD): Promise<DeskNow> {
  const counts = await deskCounts(db);
  const waitingPosts = await countWaiting(db, now, watch);
  const { doubt } = await clockState(db, now);
  const toUpdate = (await docketsToUpdate(db)).due.length;
  const lostHandles = lostOf(await handleRows(db));
  const backup = { madeAt: await lastAnchoredAt(db, 'backup'), provedMadeAt: await lastAnchoredAt(db, PROVED_BACKUP) };
  const sweeps = await sweepFigures(db);
  const { lastCompleteAt: lastSweepAt, failed: failedSweeps } = sweeps;
  const behind = await readBehind(db, now, sweeps);
  const { sweepHours = SWEEP_HOURS } = watch;
  const isOld = (at: string) => sweepHours > 0 && now.getTime() - Date.parse(at) > sweepHours * HOUR_MS;
  // Sweeps that never come to their end may still read each handle in turn, often enough.
  const sweepOverdue = (lastSweepAt === null || isOld(lastSweepAt)) && isOld(behind?.since ?? lastSweepAt ?? now.toISOString());
  const neverRead = lastSweepAt === null && behind === null;
  const isBlind = failedSweeps !== null && sweepHours > 0 && (neverRead || (!failedSweeps.over && needsPerson(failedSweeps.trouble)));
  const reasons: readonly (readonly [AttentionReason, number])[] = [
    ['emergencies', counts.emergencies],
    ['intake', Number(sweepOverdue || isBlind)],
    ['clock', Number(doubt !== null)],
    // While the clock is in doubt that is why.
    ['not_numbered', doubt === null ? waitingPosts.leftBehind : 0],
    ['contradicted', counts.contradicted],
    ['updates', toUpdate],
    ['gaps', counts.openGaps],
    // One that X does not know at all is mostly misspelt.
    ['handles', lostHandles.filter(({ account }) => account !== 'gone').length],
    ['needs_person', counts.needsPerson],
    ['uncertain_dispatches', counts.uncertain],
    ['unknown_authors', counts.unknownAuthors],
    ['waiting_posts', waitingPosts.emergencies + waitingPosts.tooLong + waitingPosts.unreadTooLong],
  ];
  return {
    asOf: now.toISOString(),
    ...counts,
    waitingPosts,
    relaysWaiting: (await waitingKitRecords(db)).filter(({ kind }) => kind === 'RELAY').length,
    clockDoubt: doubt,
    toUpdate,
    forgetRequests: await countForgetRequests(db),
    backup,
    lastSweepAt,
    lastNamedSweepAt: sweeps.lastNamedAt,
    failedSweeps,
    readBehind: behind,
    sweepOverdue,
    lostHandles,
    needsAttention: reasons.filter(([, n]) => n > 0).map(([reason]) => reason),
  };
}

/** Of an alias a person knows that the account goes by another name. */
function lostOf(rows: readonly HandleRow[]): LostHandle[] {
  const inOffice = rows.filter(({ to, kind, state }) => to === null && kind !== 'press' && state !== 'former');
  return inOffice.flatMap(({ name, xId, state, account, accountSince, checkedAt }) => {
    if (state === 'alias' || account === null || account === 'found') return [];
    const other = inOffice.find(
      (row) => xId !== null && row.xId === xId && row.name !== name && (row.account === null || row.account === 'found'),
    );
    return [{ handle: name, account, since: accountSince ?? checkedAt, nowCalled: other?.name ?? null }];
  });
}
