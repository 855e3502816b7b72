/** A sweep over X on the screen: how far it has come, what it brought, what it cost, and what the next one may cost. */
import type { IntakeSummary } from '../../domain/docket/intake-summary.ts';
import { SYNC } from '../../domain/messages/screen/sync.ts';
import { joined, type Lang, type Text } from '../../domain/messages/text.ts';
import { microUsd, usd } from '../../domain/text/amounts.ts';
import { istTime } from '../../domain/time/ist.ts';
import { renderAlarms, renderNews } from './desk/alarms.ts';
import { headLine, renderIntake } from './intake.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';

interface SyncFigures extends IntakeSummary {
  readonly requests: number;
  readonly estimatedCostUsd: number;
  readonly gaps: readonly unknown[];
  readonly complete: boolean;
}

/** What came in, what it cost, what may be missing, and the line by which `audit verify` can prove it later. */
export function renderSync(figures: SyncFigures & { readonly head: string }, lang: Lang, look: Pick<Look, 'colour' | 'columns'>): string {
  const styles = stylesFor(look.colour);
  const lines = [
    SYNC.requests(figures.requests, usd(microUsd(figures.estimatedCostUsd)))[lang],
    ...(figures.complete ? [] : [styles.yellow(SYNC.notFinished[lang])]),
    ...(figures.gaps.length === 0 ? [] : [styles.red(SYNC.gaps(figures.gaps.length)[lang])]),
  ];
  return `${renderIntake(figures, lang, look)}${lines.join('\n')}\n${headLine(figures.head, lang, look)}${renderNews(figures, lang, look)}${renderAlarms(figures, lang, look)}`;
}

/** How far a sweep has come, on one line. */
export function renderProgress(progress: {
  readonly subject: 'tags' | 'replies';
  readonly handlesDone: number;
  readonly handles: number;
  readonly posts: number;
  readonly costMicroUsd: number;
}): Text {
  const { subject, handlesDone, handles, posts, costMicroUsd } = progress;
  return (subject === 'replies' ? SYNC.readingReplies : SYNC.readingTags)(handlesDone, handles, posts, usd(costMicroUsd));
}

/** One line a sweep, for `sync --watch`. */
export function sweepLine(figures: SyncFigures, pauseMs: number): Text {
  const parts = [
    SYNC.sweptNew(figures.posts.new),
    SYNC.sweptComplaints(figures.complaints.opened),
    SYNC.sweptRequests(figures.requests),
    SYNC.sweptCost(usd(microUsd(figures.estimatedCostUsd))),
    ...(figures.policeReplies > 0 ? [SYNC.sweptPoliceReplies(figures.policeReplies)] : []),
    ...(figures.gaps.length > 0 ? [SYNC.sweptGaps(figures.gaps.length)] : []),
    ...(figures.complete ? [] : [SYNC.sweptUnfinished]),
    SYNC.nextIn(Math.round(pauseMs / 1000)),
  ];
  return joined(parts, ' · ');
}

interface EstimateFigures {
  readonly handles: number;
  readonly from: string | null;
  readonly requests: number;
  readonly posts: number;
  readonly estimatedCostUsd: number;
  readonly mostPosts: number | null;
}

/** What a sweep may cost, before it is made. */
export function renderEstimate({ handles, from, requests, posts, estimatedCostUsd, mostPosts }: EstimateFigures): Text {
  if (from === null) return SYNC.nothingToRead;
  return joined(
    [
      SYNC.estimateFrom(handles, istTime(from)),
      SYNC.estimateCost(requests, posts, usd(microUsd(estimatedCostUsd))),
      ...(mostPosts === null ? [] : [SYNC.estimateMost(mostPosts)]),
    ],
    '\n',
  );
}
