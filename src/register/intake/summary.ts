/** The summary of an intake: what became of the posts that it landed. */
import type { Db } from '../../db/db.ts';
import { rolesOfIntake, backlogOfIntake } from '../../db/stores/intake/intake-store.ts';
import type { PostRole } from '../../domain/docket/complaint.ts';
import type { IntakeSummary } from '../../domain/docket/intake-summary.ts';
import { alarmsOf } from './alarms.ts';
import type { Entered } from './enter.ts';
import type { Intake } from './land.ts';
import { newsOf } from './news.ts';

/** read = new + known + unreadable; new = opened + followUps + … + ignored (posts of an interrupted run that still wait are none of these yet). */
export async function summaryOf(
  db: Db,
  intake: Intake,
  unreadable: number,
  entered: Pick<Entered, 'ownContext' | 'alarmed' | 'changed'>,
): Promise<IntakeSummary> {
  const { roles, waiting } =
    intake.firstPostId === null
      ? { roles: new Map<PostRole | null, number>(), waiting: 0 }
      : await rolesOfIntake(db, intake.id, intake.firstPostId);
  const of = (role: PostRole) => roles.get(role) ?? 0;
  return {
    read: intake.read + unreadable,
    posts: { new: intake.added, known: intake.known, unreadable },
    completed: intake.completed,
    complaints: {
      opened: of('opener'),
      backlog: intake.firstPostId === null ? 0 : await backlogOfIntake(db, intake.id, intake.firstPostId),
    },
    followUps: of('follow_up'),
    alsoAffected: of('also_affected'),
    policeReplies: of('police_reply'),
    reposts: of('repost'),
    edits: of('edit'),
    campaign: of('campaign'),
    unknownAuthor: of('unknown_author'),
    ignored: of('ignored'),
    waiting,
    ownContext: entered.ownContext,
    ...(await newsOf(db, intake, entered.changed)),
    ...(await alarmsOf(db, entered.alarmed)),
  };
}
