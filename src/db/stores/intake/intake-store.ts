/** Runs of intake: their start and end, and the roles that their posts got. */
import { type PostRole, UNDECIDED } from '../../../domain/docket/complaint.ts';
import type { SweepTrouble } from '../../../domain/x/sweep-trouble.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import type { SweepOutcome } from '../../schema/intake.ts';

export async function startIntakeRow(tx: WriteHandle, kind: 'import' | 'sync' | 'handle_add', at: string): Promise<number> {
  const row = await tx.k
    .insertInto('intakes')
    .values({ kind, started_at: at, finished_at: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** When the runs began that began since then, in their order. UTC ISO-8601. */
export async function runsSince(handle: Handle, since: string): Promise<string[]> {
  const rows = await handle.k.selectFrom('intakes').select('started_at').where('started_at', '>=', since).orderBy('started_at').execute();
  return rows.map((row) => row.started_at);
}

/** When the last sweep of all handles to their end began that began before then, UTC ISO-8601; null where there was none. */
export async function lastWholeSweepBefore(handle: Handle, at: string): Promise<string | null> {
  const row = await handle.k
    .selectFrom('intakes')
    .select('started_at')
    .where('kind', '=', 'sync')
    .where('outcome', '=', 'complete')
    .where('started_at', '<', at)
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.started_at ?? null;
}

/** How a sweep ended. */
export interface SweepEnd {
  readonly outcome: SweepOutcome;
  readonly trouble: SweepTrouble | null;
}

export async function finishIntakeRow(tx: WriteHandle, id: number, at: string, end: SweepEnd | null = null): Promise<void> {
  await tx.k
    .updateTable('intakes')
    .set({ finished_at: at, ...(end && { outcome: end.outcome, trouble: end.trouble }) })
    .where('id', '=', id)
    .execute();
}

/** Posts of an intake by role, and how many of them wait for a person. Only posts from `firstPostId` on are looked at. */
export async function rolesOfIntake(
  handle: Handle,
  intakeId: number,
  firstPostId: number,
): Promise<{ roles: Map<PostRole | null, number>; waiting: number }> {
  const rows = await handle.k
    .selectFrom('posts')
    .select((eb) => [
      'role',
      eb.fn.countAll<number>().as('n'),
      eb.fn.sum<number>(eb.case().when('triage', 'in', UNDECIDED).then(1).else(0).end()).as('undecided'),
    ])
    .where('id', '>=', firstPostId)
    .where('intake_id', '=', intakeId)
    .groupBy('role')
    .execute();
  const waiting = rows.reduce((sum, { role, n, undecided }) => sum + Number(role === 'unknown_author' ? n : undecided), 0);
  return { roles: new Map(rows.map((row) => [row.role, Number(row.n)])), waiting };
}

/** Dockets of an intake that were backlog when they were registered. Only posts from `firstPostId` on are looked at. */
export async function backlogOfIntake(handle: Handle, intakeId: number, firstPostId: number): Promise<number> {
  const row = await handle.k
    .selectFrom('posts')
    .innerJoin('dockets', 'dockets.id', 'posts.docket_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('posts.id', '>=', firstPostId)
    .where('posts.intake_id', '=', intakeId)
    .where('posts.role', '=', 'opener')
    .where('dockets.backlog', '=', 1)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Posts that a run had stored as context, and that belong to a docket now, are counted among none of its roles. */
export async function takeOutOfIntakes(tx: WriteHandle, postIds: readonly number[]): Promise<void> {
  await tx.runMany(
    'update posts set intake_id = null where id = ?',
    postIds.map((id) => [id]),
  );
}
