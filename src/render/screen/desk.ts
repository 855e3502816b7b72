/** The state of the desk, and what needs a person now. */
import { DESK, DESK_REASONS } from '../../domain/messages/screen/desk.ts';
import { SWEEP_TROUBLE_WORDS } from '../../domain/messages/screen/words/sweep-troubles.ts';
import { STATUS_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import { count } from '../../domain/text/amounts.ts';
import { age } from '../format.ts';
import { istMinute } from '../../domain/time/ist.ts';
import type { AttentionReason, DeskNow } from '../../reports/desk.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';

interface Action {
  readonly why: (desk: DeskNow) => Text;
  /** Shows it, or puts it right. */
  readonly command: string | ((desk: DeskNow, lang: Lang) => string);
}

const ACTIONS: Readonly<Record<AttentionReason, Action>> = {
  intake: {
    why: ({ failedSweeps }) => DESK_REASONS.intake(failedSweeps && SWEEP_TROUBLE_WORDS[failedSweeps.trouble].words),
    command: ({ failedSweeps }, lang) => (failedSweeps ? SWEEP_TROUBLE_WORDS[failedSweeps.trouble].cure[lang] : 'uppolice sync'),
  },
  emergencies: {
    why: ({ emergencies }) => DESK_REASONS.emergencies(emergencies),
    // What landed on a closed docket is found among all of them, the newest first.
    command: ({ emergenciesOnClosed }) =>
      emergenciesOnClosed > 0 ? 'uppolice list --emergency' : 'uppolice list --emergency --status open,in_process',
  },
  updates: { why: ({ toUpdate }) => DESK_REASONS.updates(toUpdate), command: 'uppolice list --to-update' },
  gaps: { why: ({ openGaps }) => DESK_REASONS.gaps(openGaps), command: 'uppolice gap list' },
  needs_person: {
    why: ({ needsPerson }) => DESK_REASONS.needs_person(needsPerson),
    command: 'uppolice dispatch list --state needs_person',
  },
  uncertain_dispatches: {
    why: ({ uncertain }) => DESK_REASONS.uncertain_dispatches(uncertain),
    command: 'uppolice dispatch list --state sending',
  },
  waiting_posts: {
    why: ({ waitingPosts }) => DESK_REASONS.waiting_posts(waitingPosts.emergencies, waitingPosts.tooLong),
    command: 'uppolice list --waiting-posts',
  },
  unknown_authors: { why: ({ unknownAuthors }) => DESK_REASONS.unknown_authors(unknownAuthors), command: 'uppolice sync' },
};

/** `now`: the minute in Indian time. */
export function renderDesk(desk: DeskNow, now: string, look: Pick<Look, 'colour'> & { readonly lang: Lang }): string {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const { byStatus, waitingOn, lastSweepAt } = desk;
  const line = (n: number | undefined, words: string) => `${count(n ?? 0).padStart(9)}  ${words}`;
  const lines = [
    DESK.title(now)[lang],
    line(byStatus.open, styles.red(STATUS_WORDS.open[lang])),
    line(byStatus.in_process, styles.yellow(STATUS_WORDS.in_process[lang])),
    line(byStatus.closed, styles.green(STATUS_WORDS.closed[lang])),
    ...(byStatus.void ? [line(byStatus.void, DESK.void[lang])] : []),
    line(desk.attention, DESK.attention[lang]),
    line(desk.notLocated, DESK.notLocated[lang]),
    line(waitingOn.desk, DESK.waitForDesk[lang]),
    line(waitingOn.unit, DESK.waitForUnit[lang]),
    line(waitingOn.citizen, DESK.waitForCitizen[lang]),
    line(desk.triage, DESK.triage[lang]),
    ...(desk.waitingPosts.posts > 0 ? [line(desk.waitingPosts.posts, DESK.waitingPosts[lang])] : []),
    ...(desk.toUpdate > 0 ? [line(desk.toUpdate, DESK.toUpdate[lang])] : []),
    ...(desk.held > 0 ? [line(desk.held, DESK.held[lang])] : []),
    (lastSweepAt === null ? DESK.neverSwept : DESK.lastSweep(istMinute(lastSweepAt)))[lang],
    ...(desk.failedSweeps ? [failedLine(desk.failedSweeps)[lang]] : []),
    backupLine(desk)[lang],
  ];
  if (desk.needsAttention.length === 0) return `${lines.join('\n')}\n`;
  // The command has a line of its own, so that nothing is wider than an ordinary terminal.
  const actions = desk.needsAttention.map((reason) => {
    const { why, command } = ACTIONS[reason];
    return `  ! ${why(desk)[lang]}\n      ${typeof command === 'string' ? command : command(desk, lang)}\n`;
  });
  return `${lines.join('\n')}\n\n${styles.bold(DESK.now[lang])}\n${actions.join('')}`;
}

function failedLine({ tries, since, trouble }: NonNullable<DeskNow['failedSweeps']>): Text {
  return DESK.triesFailed(tries, istMinute(since), SWEEP_TROUBLE_WORDS[trouble].words);
}

/** An unproved copy is no backup to rely on: both ages are said where they differ. */
function backupLine({ asOf, backup: { madeAt, provedMadeAt } }: DeskNow): Text {
  const old = (at: string): Text => ({ en: age(at, new Date(asOf), 'en'), hi: age(at, new Date(asOf), 'hi') });
  if (madeAt === null && provedMadeAt === null) return DESK.noBackup;
  if (provedMadeAt === null) return DESK.backupNotProved(old(madeAt ?? ''));
  return madeAt !== null && madeAt > provedMadeAt
    ? DESK.newerNotProved(old(provedMadeAt), old(madeAt))
    : DESK.provedBackup(old(provedMadeAt));
}
