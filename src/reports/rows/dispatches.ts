/** What was sent, as it leaves the desk: of withheld dockets no words, no post and only days. */
import type { Handle } from '../../db/db.ts';
import { type DispatchFilter, dispatchedDockets, listDispatches, type ListedDispatch } from '../../db/stores/dispatches/dispatch-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { DocketSet } from '../../domain/docket/number/docket-ranges.ts';
import { maskText } from '../../domain/text/mask/mask-text.ts';
import { istDay } from '../../domain/time/ist.ts';

export type { DispatchFilter };

export interface DispatchRow {
  readonly id: number;
  readonly docket: string;
  /** A unit's code, or `citizen`. */
  readonly recipient: string;
  readonly channel: ListedDispatch['channel'];
  readonly purpose: ListedDispatch['purpose'];
  readonly round: number;
  readonly state: ListedDispatch['state'];
  readonly template: string | null;
  readonly text: string | null;
  readonly withheld: 'class' | null;
  /** UTC ISO-8601; of withheld dockets the IST day. */
  readonly plannedAt: string;
  readonly sentAt: string | null;
  readonly settledAt: string | null;
  /** The post that was made, or the packet's file. */
  readonly result: string | null;
  readonly error: string | null;
  readonly attempts: number;
}

const A_PAGE = 500;

/** The dockets whose dispatches meet the filter, and the number of the last of these dispatches. */
export async function dispatchSet(handle: Handle, filter: DispatchFilter): Promise<{ readonly set: DocketSet; readonly last: number }> {
  const { dockets, last } = await dispatchedDockets(handle, filter);
  return { set: DocketSet.of(dockets), last };
}

/** Oldest first; only of dockets in the set. */
export async function* dispatchRows(
  handle: Handle,
  filter: DispatchFilter,
  set: DocketSet,
  isMasked: boolean,
): AsyncGenerator<DispatchRow[]> {
  const series = await seriesOf(handle);
  for (let after = 0; ; ) {
    const page = await listDispatches(handle, filter, after, A_PAGE);
    const rows = page.filter((row) => set.has(row)).map((row) => dispatchRow(row, series, isMasked));
    if (rows.length > 0) yield rows;
    const last = page.at(-1);
    if (!last || page.length < A_PAGE) return;
    after = last.id;
  }
}

function dispatchRow(dispatch: ListedDispatch, series: string, isMasked: boolean): DispatchRow {
  const withheld = dispatch.withheld !== null;
  const { text } = dispatch;
  // X is searched by the minute of a reply.
  const time = (at: string) => (withheld ? istDay(at) : at);
  return {
    id: dispatch.id,
    docket: formatDocket(series, dispatch),
    recipient: dispatch.recipient,
    channel: dispatch.channel,
    purpose: dispatch.purpose,
    round: dispatch.round,
    state: dispatch.state,
    template: dispatch.template,
    text: withheld || text === null ? null : isMasked ? maskText(text, series) : text,
    withheld: withheld ? 'class' : null,
    plannedAt: time(dispatch.plannedAt),
    sentAt: dispatch.sentAt && time(dispatch.sentAt),
    settledAt: dispatch.settledAt && time(dispatch.settledAt),
    result: withheld ? null : dispatch.resultRef,
    error: dispatch.errorCode,
    attempts: dispatch.attempts,
  };
}
