/** What became of one planned sending. */
import type { DispatchState } from '../domain/dispatch/dispatch.ts';
import type { Text } from '../domain/messages/text.ts';
import type { UpdateDue } from '../domain/dispatch/updates.ts';
import type { PlannedSending } from './plan/case.ts';

export interface SendResult {
  readonly docketId: number;
  readonly number: string;
  readonly recipient: string | null;
  /** Further units that the same reply names. */
  readonly along: readonly string[];
  readonly channel: PlannedSending['channel'];
  /** `refused`: nothing was sent because of a rule, or another process was first. */
  readonly state: DispatchState | 'refused';
  readonly why: Text;
  readonly hints: readonly Text[];
  readonly dispatchId: number | null;
  /** What a unit that has it already hears. */
  readonly update: UpdateDue | null;
  /** Of a reply. */
  readonly text: string | null;
  /** Where a person can post the text. */
  readonly link: string | null;
}

/** `dispatchId` is null where the sending has no row. */
export function sendResult(
  { item, dispatchId }: { readonly item: PlannedSending; readonly dispatchId: number | null },
  state: SendResult['state'],
  why: Text,
  more: { hints?: readonly Text[]; link?: string } = {},
): SendResult {
  const { docketId, number, recipient, channel, reply } = item;
  return {
    docketId,
    number,
    recipient,
    along: item.along.map((row) => row.recipient),
    channel,
    state,
    why,
    hints: more.hints ?? [],
    dispatchId,
    update: item.update,
    text: reply?.text ?? null,
    link: more.link ?? null,
  };
}
