/** How a registered handle stands today, and since when it counts. */
import type { HandleKind, HandleState, UnitKind } from './unit.ts';

/** `from` of a handle that is ours since an unknown day: the day of the first post on Twitter, so that it counts for every post. */
export const SINCE_UNKNOWN = '2006-03-21T00:00:00.000Z';

/** A retired handle is a former one, whatever it was while it was in use. */
export function stateNow(row: { readonly state: HandleState; readonly to: string | null }): HandleState {
  return row.to === null ? row.state : 'former';
}

/** The kind of a handle that belongs to such a unit and is nothing special. */
export const KIND_OF_UNIT: Readonly<Record<UnitKind, HandleKind>> = {
  headquarters: 'state',
  zone: 'zone',
  range: 'range',
  district: 'district',
  commissionerate: 'commissionerate',
  functional: 'unit',
};

/** Kinds that only a country's handle can have. */
export const KINDS_ABROAD: readonly HandleKind[] = ['country', 'coordinator'];
/** Kinds that handles of units and of countries can have. */
export const KINDS_ANYWHERE: readonly HandleKind[] = ['officer', 'press'];
