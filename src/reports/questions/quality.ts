/** How well dockets were closed: what was reopened, what a second person has agreed to, and why complaints were no matter for the police. */
import type { Handle } from '../../db/db.ts';
import { reasonsOfClosing } from '../../db/stores/figures/quality-store.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import { type NoComplaintReason, NO_COMPLAINT_REASONS } from '../../domain/docket/closing/ready-reasons.ts';
import { noComplaintReasonTyped } from '../../domain/docket/closing/typed-closing.ts';
import { OUTCOMES, type Outcome } from '../../domain/docket/complaint.ts';
import { OUTCOME_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { listCommand, reportCommand } from '../scope/commands.ts';
import { resolveScope } from '../scope/scope.ts';
import { inRows, share } from '../totals.ts';
import { countedBy, figuresOf, type GroupFigures, type QuestionOptions, reportHead, type ReportHead } from './group-report.ts';
import type { RowKind } from './row-kind.ts';

export interface ClosingFigures {
  readonly closed: number;
  /** Of these: a second person has agreed. */
  readonly approved: number;
  /** Reopened before, and closed again. */
  readonly closedAgain: number;
}

export interface QualityRow extends ClosingFigures {
  readonly key: Outcome;
  readonly name: string;
  readonly nameHi: string;
  /** Of all that is closed. */
  readonly share: number | null;
  readonly list: string;
}

export interface QualityReport extends ReportHead {
  readonly totals: ClosingFigures & {
    readonly received: number;
    /** Ever closed: closed now, or reopened since. */
    readonly everClosed: number;
    readonly reopened: number;
    readonly reopenedShare: number | null;
    readonly approvedShare: number | null;
    /** Not recorded yet: never to be read as none. */
    readonly falseClosures: null;
    readonly citizensWord: null;
  };
  readonly before: { readonly from: string | null; readonly to: string | null; readonly totals: GroupFigures } | null;
  /** Outcomes, in the order of the register's own list. */
  readonly rows: readonly QualityRow[];
  /** Closed as not actionable, by reason; `other`: in words of the desk's own. */
  readonly notActionable: readonly { readonly reason: NoComplaintReason | 'other'; readonly n: number; readonly share: number | null }[];
  /** The command that lists what was reopened. */
  readonly listReopened: string;
}

export async function qualityReport(handle: Handle, typed: QuestionOptions, now: Date, places: PlaceReader | null): Promise<QualityReport> {
  const scope = await resolveScope(handle, typed, now, places);
  const { counts, times } = await countedBy(handle, scope, scope.counted, 'outcome');
  const byRow = inRows(counts, (key) => [key]);
  const totals = figuresOf(counts, times);
  const closings = OUTCOMES.map((outcome) => figuresOf(byRow.get(outcome) ?? [], []));
  const closedAgain = closings.reduce((sum, { reopened }) => sum + reopened, 0);
  const everClosed = totals.closed + totals.reopened - closedAgain;
  const before = scope.before && (await countedBy(handle, scope, scope.before, 'none'));
  return {
    ...(await reportHead(handle, scope, { name: 'quality', rows: 'none' }, QUALITY_ROWS, typed)),
    totals: {
      received: totals.received,
      closed: totals.closed,
      approved: totals.approved,
      closedAgain,
      everClosed,
      reopened: totals.reopened,
      reopenedShare: share(totals.reopened, everClosed),
      approvedShare: share(totals.approved, totals.closed),
      falseClosures: null,
      citizensWord: null,
    },
    before: before && scope.before && { ...scope.before.period, totals: figuresOf(before.counts, before.times) },
    rows: OUTCOMES.map((key, index) => {
      const { received = 0, approved = 0, reopened = 0 } = closings[index] ?? {};
      return {
        key,
        name: OUTCOME_WORDS[key].en,
        nameHi: OUTCOME_WORDS[key].hi,
        closed: received,
        approved,
        closedAgain: reopened,
        share: share(received, totals.closed),
        list: listCommand(scope, { outcome: key }, { name: 'quality', row: key }),
      };
    }),
    notActionable: byReason(await reasonsOfClosing(handle, scope.counted), totals.notActionable),
    listReopened: reportCommand(scope, { name: 'quality', row: REOPENED }),
  };
}

const REOPENED = 'reopened';

/** The key is the outcome, then whether it was ever reopened. */
const QUALITY_ROWS: RowKind = {
  key: 'outcomeReopened',
  rowsOf: (key) => (key ?? '').split(' ').filter(Boolean),
  always: [...OUTCOMES, REOPENED],
  isOrdered: true,
  nameOf: () => null,
  filtersOf: () => null,
};

/** The words of the desk are not shown: only those that it may choose from are counted by themselves. */
function byReason(texts: readonly { readonly text: string; readonly n: number }[], all: number): QualityReport['notActionable'] {
  const counts = new Map<NoComplaintReason | 'other', number>();
  for (const { text, n } of texts) {
    const reason = noComplaintReasonTyped(text) ?? 'other';
    counts.set(reason, (counts.get(reason) ?? 0) + n);
  }
  const known = [...counts.values()].reduce((sum, n) => sum + n, 0);
  counts.set('other', (counts.get('other') ?? 0) + all - known);
  return [...NO_COMPLAINT_REASONS, 'other' as const].map((reason) => {
    const n = counts.get(reason) ?? 0;
    return { reason, n, share: share(n, all) };
  });
}
