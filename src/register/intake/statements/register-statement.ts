/** Registers a complaint that came another way than as a post: stored, numbered and read in one transaction, as a post is in two. */
import type { Db, WriteHandle } from '../../../db/db.ts';
import { learntPlaces } from '../../../db/stores/directory/learnt-store.ts';
import { changeDocket } from '../../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { insertStatement, insertStatementPost, type Statement } from '../../../db/stores/dockets/statement-store.ts';
import { seriesOf } from '../../../db/stores/facts/register-store.ts';
import { postsById } from '../../../db/stores/posts/post-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { CLOCK, clockHints } from '../../../domain/messages/domain/clock.ts';
import { STATEMENTS } from '../../../domain/messages/register/overseas/statements.ts';
import { machineView } from '../../../domain/docket/marks/marks.ts';
import type { Findings, Reader } from '../../../domain/reading/reading.ts';
import { UserError } from '../../../domain/user-error.ts';
import { findingsOf } from '../../reading/read-docket.ts';
import { docketNumber } from '../../shared/docket-number.ts';
import { loadDirectory } from '../../shared/load-directory.ts';
import type { StatementTaken } from '../batch/batch-world.ts';
import { enterBatch, type EntryWorld } from '../batch/enter-batch.ts';
import { doubtOfMoment } from '../clock.ts';
import { sameWordsBefore } from './same-words.ts';

/** A complaint as it was taken in, checked. */
export interface NewStatement extends StatementTaken, Omit<Statement, 'docketId' | 'recordedAt'> {
  readonly text: string;
  /** Of the complainant; null: not known. */
  readonly name: string | null;
  /** UTC ISO-8601; not later than now. */
  readonly receivedAt: string;
}

export interface RegisteredStatement {
  readonly docket: Docket;
  readonly number: string;
}

export interface StatementWord {
  /** A person knows that the same words came within the day, and wants a docket of their own for these. */
  readonly again: boolean;
  /** A person has said that the clock is right. */
  readonly clockIsRight: boolean;
}

/**
 * Throws UserError `refused` where the same words came within a day, with the number of the first docket (unless `again`), and where the clock
 * can't be right: nothing is stored then.
 */
export async function registerStatement(
  db: Db,
  shipped: Reader,
  statement: NewStatement,
  { again, clockIsRight }: StatementWord,
  by: Acting,
  /** What is written with it, in the same transaction. */
  also: (tx: WriteHandle, docket: Docket) => Promise<void> = async () => undefined,
): Promise<RegisteredStatement> {
  const doubt = await doubtOfMoment(db, by.now, statement.receivedAt, { isRight: clockIsRight, actor: by.actor });
  if (doubt) throw new UserError('refused', CLOCK.doubtOfStatement(doubt, by.now), clockHints(doubt, CLOCK.sayItIsRight('add')));
  const world: EntryWorld = {
    reader: shipped.withLearnt(await learntPlaces(db)),
    directory: await loadDirectory(db),
    series: await seriesOf(db),
    intake: null,
    xAheadMs: 0,
    statement,
  };
  return db.write(async (tx) => {
    const before = again ? null : await sameWordsBefore(tx, statement.text, by.now);
    if (before !== null) throw new UserError('refused', STATEMENTS.sameWords(before), [STATEMENTS.noteThere(before), STATEMENTS.yesAgain]);
    const docket = await entered(tx, statement, world, by.now);
    await insertStatement(tx, { ...statement, docketId: docket.id, recordedAt: by.now.toISOString() });
    const taken = await changeDocket(tx, docket, {}, takenEvent(docket, statement, by));
    await also(tx, taken);
    return { docket: taken, number: await docketNumber(tx, taken) };
  });
}

/** The docket that the words open. */
async function entered(tx: WriteHandle, statement: NewStatement, world: EntryWorld, now: Date): Promise<Docket> {
  const { text, name, receivedAt } = statement;
  const id = await insertStatementPost(tx, { text, name, receivedAt, at: now.toISOString() });
  const posts = await postsById(tx, [id]);
  const findings = new Map<number, Findings>();
  for (const post of posts) findingsOf(post, { ...world, findings });
  await enterBatch(tx, posts, { findings, named: new Map(), indexed: new Map() }, now, world);
  const [post] = await postsById(tx, [id]);
  const [docket] = await docketsById(tx, [post?.docketId ?? 0]);
  if (!docket) throw new Error(`statement ${id} opened no docket`);
  return docket;
}

/** Who took it in, and what that person decided of how it is read. */
function takenEvent(docket: Docket, { source, relayedBy, coordinatorId, lead, country }: NewStatement, by: Acting) {
  return {
    kind: 'statement_taken',
    at: by.now.toISOString(),
    actor: by.actor,
    data: {
      source,
      ...(relayedBy !== null && { relayedBy }),
      ...(coordinatorId !== null && { coordinator: coordinatorId }),
      ...(lead !== null && { unit: lead.unit }),
      ...(country !== undefined && { country, machine: { country: machineView(docket.marks).country ?? null } }),
    },
  };
}
