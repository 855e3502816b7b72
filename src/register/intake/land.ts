/** Landing: pages of posts are stored, one transaction a page; what each post is to the register is decided later, when it is entered. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { saveGoneAuthors } from '../../db/stores/posts/author-store.ts';
import { queueCompleted } from '../../db/stores/posts/completing-store.ts';
import { type LandingPost, landPosts } from '../../db/stores/posts/landing-store.ts';
import { finishIntakeRow, type SweepEnd, startIntakeRow } from '../../db/stores/intake/intake-store.ts';
import { isAhead } from '../../domain/time/clock-check.ts';
import type { PostPage } from '../../domain/x/post.ts';
import { countCompleted, recordCompletions } from './completed-posts.ts';

/** A run of intake: what it landed, and how it finds those posts again for its summary. */
export interface Intake {
  readonly id: number;
  readonly kind: 'import' | 'sync' | 'handle_add';
  /** Smallest internal id of a post that this run landed; null while there is none. */
  firstPostId: number | null;
  read: number;
  added: number;
  known: number;
  /** Known posts of which this run brought more than was stored. */
  completed: number;
  /** Posts that were read and are dated later than now. */
  ahead: number;
  /** UTC ISO-8601. */
  readonly startedAt: string;
}

export async function startIntake(db: Db, kind: Intake['kind'], now: Date): Promise<Intake> {
  const startedAt = now.toISOString();
  const id = await db.write((tx) => startIntakeRow(tx, kind, startedAt));
  return { id, kind, firstPostId: null, read: 0, added: 0, known: 0, completed: 0, ahead: 0, startedAt };
}

/** Lands one page. `alongside` runs in the same transaction: coverage and the budget move with the page or not at all. */
export async function landPage(
  db: Db,
  intake: Intake,
  page: PostPage,
  now: Date,
  alongside?: (tx: WriteHandle) => Promise<void>,
): Promise<void> {
  const landings: LandingPost[] = [
    ...page.posts.map((post) => ({ post, context: false })),
    ...page.context.map((post) => ({ post, context: true })),
  ];
  const landed = await db.write(async (tx) => {
    const result = await landPosts(tx, landings, page.authors, intake.id, now.toISOString());
    if (page.gone && page.gone.length > 0) await saveGoneAuthors(tx, page.gone);
    await recordCompletions(tx, result.completed, now.toISOString());
    await queueCompleted(tx, result.explained);
    await alongside?.(tx);
    return result;
  });
  intake.read += page.posts.length;
  intake.ahead += page.posts.filter(({ createdAt }) => isAhead(createdAt, now)).length;
  intake.added += landed.added;
  intake.known += landed.known;
  intake.completed += countCompleted(landed.completed);
  if (landed.firstId !== null) intake.firstPostId = Math.min(intake.firstPostId ?? landed.firstId, landed.firstId);
}

export async function finishIntake(db: Db, intake: Pick<Intake, 'id'>, now: Date, end: SweepEnd | null = null): Promise<void> {
  await db.write((tx) => finishIntakeRow(tx, intake.id, now.toISOString(), end));
}
