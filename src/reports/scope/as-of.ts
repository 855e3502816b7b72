/** The register as of an earlier moment: from its events, with the units of that day. */
import type { Handle } from '../../db/db.ts';
import { allUnits, listUnits, type UnitRow } from '../../db/stores/directory/unit-store.ts';
import { lastEventAt, registerAfter, unitsMovedSince } from '../../db/stores/figures/scope/as-of-store.ts';
import type { AsOf } from '../../db/stores/figures/scope/docket-source.ts';
import { SCOPE } from '../../domain/messages/reports/scope.ts';
import { parseTime } from '../../domain/time/typed/typed-time.ts';
import { UserError } from '../../domain/user-error.ts';

/** A day stands for its end, and one that has not ended for now. Throws UserError `usage` for what lies ahead or before the register. */
export async function asOfMoment(handle: Handle, typed: string | undefined, now: Date): Promise<{ at: string; asOf: AsOf | null }> {
  if (typed === undefined) return { at: now.toISOString(), asOf: null };
  const span = parseTime(typed, now);
  if (span.from > now) throw new UserError('usage', SCOPE.asOfAhead, [SCOPE.asOfPast]);
  const end = span.to > span.from ? new Date(span.to.getTime() - 1) : span.from;
  if (end >= now) return { at: now.toISOString(), asOf: null };
  const at = end.toISOString();
  const seq = await lastEventAt(handle, at);
  if (seq === 0) throw new UserError('usage', SCOPE.asOfBefore, [SCOPE.asOfPast]);
  return { at, asOf: await registerAfter(handle, seq) };
}

/** Units that existed at the moment, under whom they stood then. */
export async function unitsAt(handle: Handle, at: string, asOf: AsOf | null): Promise<UnitRow[]> {
  if (asOf === null) return listUnits(handle);
  const moved = await unitsMovedSince(handle, asOf.seq);
  return (await allUnits(handle))
    .filter(({ from, to }) => (from === null || from <= at) && (to === null || to > at))
    .map((unit) => ({ ...unit, reportsTo: moved.get(unit.code) === undefined ? unit.reportsTo : (moved.get(unit.code) ?? null) }));
}
