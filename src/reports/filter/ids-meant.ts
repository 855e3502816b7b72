/** Filters that no column of a docket answers: dockets by what was done, sent and asked. */
import type { Handle } from '../../db/db.ts';
import { docketsToUpdate } from '../../db/stores/dispatches/update-store.ts';
import { operatorRows } from '../../db/stores/directory/operator-store.ts';
import type { ComplaintFilter } from '../../db/stores/dockets/complaint-filter.ts';
import { docketsActedOn } from '../../db/stores/events/docket-event-store.ts';
import { docketsAskedAbout } from '../../db/stores/figures/desk-store.ts';
import { DISPATCH_CHANNELS } from '../../domain/dispatch/dispatch.ts';
import { heldBackTyped, oneOf } from '../../domain/docket/typed-codes.ts';
import { FILTERS } from '../../domain/messages/reports/filters.ts';
import { CHANNEL_WORDS } from '../../domain/messages/screen/words/dispatch-words.ts';
import { CHANGED_WORDS } from '../../domain/messages/screen/words/filters/held-back-words.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { parseTime } from '../../domain/time/typed/typed-time.ts';
import { UserError } from '../../domain/user-error.ts';
import { CHANGED, docketsChanged } from './changed-dockets.ts';
import { docketsHeldBack } from './held-back.ts';

export interface TypedIds {
  readonly toUpdate?: boolean;
  readonly heldBack?: string;
  /** By which way of forwarding. */
  readonly via?: string;
  /** Somebody other than the complainant has asked what became of it. */
  readonly enquiry?: boolean;
  readonly changed?: string;
  /** Since when it was changed. */
  readonly since?: string;
  /** Who has acted on it: the name or the login. */
  readonly by?: string;
}

/** Changes are of the last day, where nobody says since when. */
const CHANGED_SINCE = '1d';

/** The internal ids of those that meet all of these filters; nothing where none of them was typed. */
export async function idsMeant(handle: Handle, typed: TypedIds, now: Date): Promise<Pick<ComplaintFilter, 'ids'>> {
  const { toUpdate, heldBack, via, enquiry, changed, since, by } = typed;
  if (since !== undefined && changed === undefined) throw new UserError('usage', FILTERS.sinceOfWhat, [FILTERS.sinceChanged]);
  if (via !== undefined && heldBack === undefined) throw new UserError('usage', FILTERS.viaOfWhat, [FILTERS.viaHeldBack]);
  const [first, ...others] = [
    ...(toUpdate ? [(await docketsToUpdate(handle)).due] : []),
    ...(enquiry ? [await docketsAskedAbout(handle)] : []),
    ...(heldBack === undefined ? [] : [await heldBackBy(handle, heldBack, via)]),
    ...(changed === undefined ? [] : [await changedSince(handle, changed, since ?? CHANGED_SINCE, now)]),
    ...(by === undefined ? [] : [await actedOnBy(handle, by)]),
  ];
  return first === undefined ? {} : { ids: others.reduce((ids, other) => ids.filter((id) => other.includes(id)), first) };
}

/** `none`: what nothing holds back. */
function heldBackBy(handle: Handle, typed: string, via: string | undefined): Promise<number[]> {
  const why = typed.trim().toLowerCase() === 'none' ? null : heldBackTyped(typed);
  const channel = via === undefined ? undefined : oneOf(via, DISPATCH_CHANNELS, { words: CHANNEL_WORDS, unknown: FILTERS.noChannel });
  return docketsHeldBack(handle, why, channel);
}

function changedSince(handle: Handle, changed: string, since: string, now: Date): Promise<number[]> {
  const what = oneOf(changed, CHANGED, { words: CHANGED_WORDS, unknown: FILTERS.noChange });
  return docketsChanged(handle, what, parseTime(since, now).from.toISOString());
}

/** An operator by login or by name; anyone else as events name them. Throws UserError `not_found` for one whom nothing knows. */
async function actedOnBy(handle: Handle, typed: string): Promise<number[]> {
  const wanted = indexText(typed);
  const operators = (await operatorRows(handle)).filter(({ login, name }) => indexText(login) === wanted || indexText(name) === wanted);
  const ids = await docketsActedOn(handle, [...new Set([typed.trim(), ...operators.map(({ login }) => login)])]);
  if (ids.length === 0 && operators.length === 0) throw new UserError('not_found', FILTERS.noActor(typed.trim()), [FILTERS.seeWhoActed]);
  return ids;
}
