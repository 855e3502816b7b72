/** What the desk has to do now: why, and the commands that show it or put it right. */
import { DESK_REASONS, NUMBERED_BY } from '../../../domain/messages/screen/desk.ts';
import { SWEEP_TROUBLE_WORDS } from '../../../domain/messages/screen/words/sweep-troubles.ts';
import { istDate } from '../../../domain/time/ist.ts';
import { isOld } from '../../format.ts';
import type { Text } from '../../../domain/messages/text.ts';
import type { AttentionReason, DeskNow } from '../../../reports/desk.ts';

export interface DeskAction {
  readonly why: Text;
  /** The first one lists as many as were counted, where there is a list. */
  readonly commands: readonly (string | Text)[];
}

/** In the order of the reasons; one reason may be several things to do. */
export function actionsOn(desk: DeskNow): DeskAction[] {
  return desk.needsAttention.flatMap((reason) => ACTIONS[reason](desk));
}

/** So many commands of a kind are written out. */
const NAMED = 3;

const ACTIONS: Readonly<Record<AttentionReason, (desk: DeskNow) => readonly DeskAction[]>> = {
  intake: ({ failedSweeps }) => [
    {
      why: DESK_REASONS.intake(failedSweeps && SWEEP_TROUBLE_WORDS[failedSweeps.trouble].words),
      commands: [failedSweeps ? SWEEP_TROUBLE_WORDS[failedSweeps.trouble].cure : 'uppolice sync'],
    },
  ],
  clock: ({ clockDoubt }) =>
    clockDoubt?.why === 'before_event'
      ? [{ why: DESK_REASONS.clock_behind_register, commands: [NUMBERED_BY.clockIsRight] }]
      : [{ why: DESK_REASONS.clock, commands: [NUMBERED_BY.now] }],
  not_numbered: ({ waitingPosts: { leftBehind } }) => [
    { why: DESK_REASONS.not_numbered(leftBehind), commands: ['uppolice list --waiting-posts not_entered', NUMBERED_BY.now] },
  ],
  // What landed on a closed docket asks for something else than one that nobody has answered.
  emergencies: ({ emergencies, emergenciesOnClosed, oldestEmergencyAt, asOf }) => [
    ...(emergencies === emergenciesOnClosed && emergencies > 0
      ? []
      : action(
          emergencies - emergenciesOnClosed,
          (n) => DESK_REASONS.emergencies(n, oldDay(oldestEmergencyAt, asOf)),
          'uppolice list --emergency --status open,in_process',
        )),
    ...some(
      emergenciesOnClosed,
      DESK_REASONS.emergencies_on_closed,
      'uppolice list --emergency --attention --status closed',
      'uppolice reopen DOCKET --reason …',
    ),
  ],
  contradicted: ({ contradicted }) => action(contradicted, DESK_REASONS.contradicted, 'uppolice list --contradicted'),
  updates: ({ toUpdate }) => action(toUpdate, DESK_REASONS.updates, 'uppolice list --to-update'),
  gaps: ({ openGaps }) => action(openGaps, DESK_REASONS.gaps, 'uppolice gap list'),
  handles: ({ lostHandles }) => {
    const lost = lostHandles.filter(({ account }) => account !== 'gone');
    const renames = lost.flatMap(({ handle, nowCalled }) => (nowCalled === null ? [] : [`uppolice handle rename ${handle} ${nowCalled}`]));
    return action(lost.length, DESK_REASONS.handles, ...renames.slice(0, NAMED), 'uppolice handle check');
  },
  needs_person: ({ needsPerson }) => action(needsPerson, DESK_REASONS.needs_person, 'uppolice dispatch list --state needs_person'),
  uncertain_dispatches: ({ uncertain }) => action(uncertain, DESK_REASONS.uncertain_dispatches, 'uppolice dispatch list --state sending'),
  waiting_posts: ({ waitingPosts: { emergencies, tooLong, unread, unreadTooLong } }) => [
    ...some(emergencies, DESK_REASONS.waiting_emergencies, 'uppolice list --waiting-posts emergency'),
    ...some(tooLong, DESK_REASONS.waiting_too_long, 'uppolice list --waiting-posts too_long'),
    ...(unreadTooLong > 0 ? action(unread, DESK_REASONS.waiting_unread, 'uppolice list --waiting-posts') : []),
  ],
  unknown_authors: ({ unknownAuthors }) =>
    action(unknownAuthors, DESK_REASONS.unknown_authors, 'uppolice sync', 'uppolice list --waiting-posts unknown_author'),
};

/** An emergency of last year must not look like one of tonight; null where none is old. */
function oldDay(at: string | null, asOf: string): string | null {
  return at !== null && isOld(at, new Date(asOf)) ? istDate(at) : null;
}

function action(n: number, why: (n: number) => Text, ...commands: readonly string[]): DeskAction[] {
  return [{ why: why(n), commands }];
}

/** Only where there are any. */
function some(n: number, why: (n: number) => Text, ...commands: readonly string[]): DeskAction[] {
  return n > 0 ? action(n, why, ...commands) : [];
}
