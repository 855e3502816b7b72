/** The account of an intake: every post that was read is in exactly one of its numbers. */
import type { Db } from '../db/db.ts';
import { rolesOfIntake, backlogOfIntake } from '../db/post-store.ts';
import type { PostRole } from '../domain/complaint.ts';
import type { Intake } from './land.ts';

export interface IntakeAccount {
  readonly read: number;
  readonly posts: { readonly new: number; readonly known: number; readonly unreadable: number };
  readonly complaints: { readonly opened: number; readonly backlog: number };
  readonly followUps: number;
  readonly alsoAffected: number;
  readonly policeReplies: number;
  readonly reposts: number;
  readonly edits: number;
  readonly campaign: number;
  readonly unknownAuthor: number;
  /** Addresses no registered handle, or is an announcement of one. */
  readonly ignored: number;
}

/** read = new + known + unreadable; new = opened + followUps + … + ignored (`waiting` posts of an interrupted run are none of these yet). */
export async function accountOf(db: Db, intake: Intake, unreadable: number): Promise<IntakeAccount> {
  const roles = intake.firstPostId === null ? new Map<PostRole | null, number>() : await rolesOfIntake(db, intake.id, intake.firstPostId);
  const of = (role: PostRole) => roles.get(role) ?? 0;
  return {
    read: intake.read + unreadable,
    posts: { new: intake.added, known: intake.known, unreadable },
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
  };
}
