/** Handles: the accounts that are or were registered, and what X said of each. */
import type { AccountState, HandleKind, HandleState, RegisteredHandle } from '../../../domain/directory/unit.ts';
import { fromSortable, toSortable } from '../../../domain/x/x-id.ts';
import { sql } from 'kysely';
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export interface HandleRow extends RegisteredHandle {
  /** Confidence in a shipped row: high, medium, low; null for rows that a person added. */
  readonly evidence: string | null;
  /** When X was last asked about the account. */
  readonly checkedAt: string | null;
  readonly account: AccountState | null;
  /** When X first said so of its account; null where that was not recorded. */
  readonly accountSince: string | null;
  readonly verifiedType: string | null;
  readonly followers: number | null;
}

export interface NewHandle {
  readonly name: string;
  readonly xId: string | null;
  readonly kind: HandleKind;
  readonly state: HandleState;
  readonly unit: string | null;
  readonly country: string | null;
  readonly relay: boolean;
  readonly evidence: string | null;
  readonly from: string;
}

/** Every handle that is or was registered, oldest row first: intake and reading judge authors and tags by them. */
export async function registeredHandles(handle: Handle): Promise<RegisteredHandle[]> {
  return handleRows(handle);
}

export interface HandleFilter {
  /** In lower case. */
  readonly nameKey?: string;
  readonly unit?: string;
  readonly country?: string;
  readonly kind?: HandleKind;
  readonly state?: HandleState;
  /** Rows that had not ended at that moment. */
  readonly inOfficeAt?: string;
}

/** Oldest row first. */
export async function handleRows(handle: Handle, filter: HandleFilter = {}): Promise<HandleRow[]> {
  let query = handle.k.selectFrom('handles').leftJoin('units', 'units.code', 'handles.unit').selectAll('handles').select('units.district');
  if (filter.nameKey !== undefined) query = query.where('handles.name_key', '=', filter.nameKey);
  if (filter.unit !== undefined) query = query.where('handles.unit', '=', filter.unit);
  if (filter.country !== undefined) query = query.where('handles.country', '=', filter.country);
  if (filter.kind !== undefined) query = query.where('handles.kind', '=', filter.kind);
  if (filter.state !== undefined) query = query.where('handles.state', '=', filter.state);
  if (filter.inOfficeAt !== undefined) {
    const at = filter.inOfficeAt;
    query = query.where((eb) => eb.or([eb('handles.to_at', 'is', null), eb('handles.to_at', '>', at)]));
  }
  const rows = await query.orderBy('handles.id').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    xId: row.x_id === null ? null : fromSortable(row.x_id),
    kind: row.kind,
    state: row.state,
    unit: row.unit,
    country: row.country,
    district: row.district,
    relay: row.relay === 1,
    evidence: row.evidence,
    checkedAt: row.checked_at,
    account: row.account,
    accountSince: row.account_since,
    verifiedType: row.verified_type,
    followers: row.followers,
    from: row.from_at,
    to: row.to_at,
  }));
}

/** Returns the new row's id. */
export async function insertHandle(tx: WriteHandle, handle: NewHandle): Promise<number> {
  const { id } = await tx.k
    .insertInto('handles')
    .values({
      name: handle.name,
      name_key: handle.name.toLowerCase(),
      x_id: handle.xId === null ? null : toSortable(handle.xId),
      kind: handle.kind,
      state: handle.state,
      unit: handle.unit,
      country: handle.country,
      relay: handle.relay ? 1 : 0,
      evidence: handle.evidence,
      from_at: handle.from,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Saves what X said of an account; a null leaves what was known before. */
export async function saveAccount(
  tx: WriteHandle,
  handleId: number,
  said: {
    readonly account: AccountState;
    readonly xId: string | null;
    readonly verifiedType: string | null;
    readonly followers: number | null;
    readonly at: string;
  },
): Promise<void> {
  await tx.k
    .updateTable('handles')
    .set({
      account: said.account,
      checked_at: said.at,
      account_since: sql<string>`case when account = ${said.account} then coalesce(account_since, checked_at) else ${said.at} end`,
      ...(said.xId !== null && { x_id: toSortable(said.xId) }),
      ...(said.verifiedType !== null && { verified_type: said.verifiedType }),
      ...(said.followers !== null && { followers: said.followers }),
    })
    .where('id', '=', handleId)
    .execute();
}

/** It counts as its unit's from now on, though the unit goes by another name. */
export async function makeAlias(tx: WriteHandle, id: number): Promise<void> {
  await tx.k.updateTable('handles').set({ state: 'alias' }).where('id', '=', id).execute();
}

/** One that nobody had checked is in use from now on. */
export async function activateHandle(tx: WriteHandle, id: number): Promise<void> {
  await tx.k.updateTable('handles').set({ state: 'active' }).where('id', '=', id).execute();
}

export async function endHandle(tx: WriteHandle, id: number, at: string): Promise<void> {
  await tx.k.updateTable('handles').set({ to_at: at }).where('id', '=', id).execute();
}

/** From a post that tags it: when X itself was last asked stays as it was, as the name is proved for the moment of that post alone. */
export async function learnHandleXId(tx: WriteHandle, handleId: number, xId: string): Promise<void> {
  await tx.k
    .updateTable('handles')
    .set({ x_id: toSortable(xId) })
    .where('id', '=', handleId)
    .execute();
}

/** X has answered, at `at`, that the name has this number. */
export async function saveHandleXId(tx: WriteHandle, handleId: number, xId: string, at: string): Promise<void> {
  await tx.k
    .updateTable('handles')
    .set({ x_id: toSortable(xId), checked_at: at })
    .where('id', '=', handleId)
    .execute();
}

/** A unit's handle that the public knows, and what X last said of its account. */
export interface UnitHandle {
  readonly name: string;
  readonly account: AccountState | null;
  readonly accountSince: string | null;
  readonly checkedAt: string | null;
}

/**
 * By unit: the handle that the public knows it by, which is an active one of the unit itself and not of a branch; of several the first whose
 * account is there.
 */
export async function handlesOfUnits(handle: Handle, units: readonly string[]): Promise<Map<string, UnitHandle>> {
  const rows = await inParts([...new Set(units)], (part) =>
    handle.k
      .selectFrom('handles')
      .select(['name', 'unit', 'account', 'account_since', 'checked_at'])
      .where('unit', 'in', part)
      .where('state', '=', 'active')
      .where('to_at', 'is', null)
      .where('kind', 'in', ['state', 'zone', 'range', 'district', 'commissionerate', 'unit'])
      .orderBy('id')
      .execute(),
  );
  const handles = new Map<string, UnitHandle>();
  for (const { name, unit, account, account_since, checked_at } of rows) {
    const known = unit === null ? undefined : handles.get(unit);
    if (unit === null || (known && (isThere(known) || !isThere({ account })))) continue;
    handles.set(unit, { name, account, accountSince: account_since, checkedAt: checked_at });
  }
  return handles;
}

/** An account that X was never asked about is taken to be there. */
function isThere({ account }: Pick<UnitHandle, 'account'>): boolean {
  return account === null || account === 'found';
}
