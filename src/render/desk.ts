/** The desk right now, for people. */
import { istMinute } from '../domain/ist.ts';
import type { AttentionReason, DeskNow } from '../reports/desk.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';

/** What to do about it, by reason. */
const NEXT: Readonly<Record<AttentionReason, (desk: DeskNow) => string>> = {
  emergencies: ({ emergencies }) =>
    `${emergencies === 1 ? 'an emergency is' : `${emergencies} emergencies are`} not closed, tell the citizen 112: uppolice list --emergency --status open,in_process`,
  gaps: ({ openGaps }) => `posts may be missing (${openGaps} gaps): uppolice gap list`,
  needs_person: ({ needsPerson }) => `${needsPerson} replies must be posted by a person: uppolice dispatch list --state needs_person`,
  uncertain_dispatches: ({ uncertain }) => `the fate of ${uncertain} replies is unknown: uppolice dispatch list --state sending`,
  unknown_authors: ({ unknownAuthors }) => `${unknownAuthors} posts wait for the name of their author: uppolice sync`,
};

export function renderDesk(desk: DeskNow, now: string, look: Pick<Look, 'colour'>): string {
  const styles = stylesFor(look.colour);
  const count = (n: number | undefined) => (n ?? 0).toLocaleString('en-IN').padStart(9);
  const { byStatus, waitingOn } = desk;
  const lines = [
    `The desk at ${now} (IST)`,
    `${count(byStatus.open)}  ${styles.red('open')}`,
    `${count(byStatus.in_process)}  ${styles.yellow('in process')}`,
    `${count(byStatus.closed)}  ${styles.green('closed')}`,
    `${count(desk.attention)}  where the citizen spoke last`,
    `${count(desk.notLocated)}  without a unit yet`,
    `${count(waitingOn.desk)}  wait for the desk`,
    `${count(waitingOn.unit)}  wait for a unit`,
    `${count(waitingOn.citizen)}  wait for the citizen`,
    `${count(desk.triage)}  posts for a person to look at`,
    `Last sweep: ${desk.lastSweepAt === null ? 'none yet' : `${istMinute(desk.lastSweepAt)} (IST)`}`,
  ];
  if (desk.needsAttention.length === 0) return `${lines.join('\n')}\n`;
  return `${lines.join('\n')}\n\n${styles.bold('Now')}\n${desk.needsAttention.map((reason) => `  ! ${NEXT[reason](desk)}\n`).join('')}`;
}
