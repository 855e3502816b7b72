/** Asks X about the registered accounts: learns their numbers, and finds those that were renamed, are gone, or belong to somebody else now. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { type HandleRow, handleRows, saveAccount } from '../../db/stores/directory/handle-store.ts';
import type { ActingOrSweep } from '../../domain/acting.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import type { AccountState } from '../../domain/directory/unit.ts';
import { HANDLES } from '../../domain/messages/domain/handles.ts';
import { lookUps } from '../../domain/x/limits.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XPort } from '../../ports.ts';
import type { ReadPrices } from '../budget/budget.ts';
import { payForReads } from '../budget/charges.ts';
import { type AccountAnswer, hasLeftItsName, stateById, stateByName, withHolder } from './account-state.ts';
import { handleHistory } from './handles.ts';
import { followAccount } from './renames/rename-handle.ts';

export interface HandleCheckPlan {
  readonly handles: readonly HandleRow[];
  /** The most accounts that X may bill: where an account has left its name, the name is looked up once more to see who has it now. */
  readonly mostUsers: number;
}

/** What X said of one handle. */
export interface CheckedHandle {
  readonly handle: string;
  readonly unit: string | null;
  readonly country: string | null;
  /**
   * AccountState; or `taken`: the account is registered under another name already; `unsaid`: X left it out without a word, so nothing
   * is stored.
   */
  readonly account: AccountState | 'taken' | 'unsaid';
  /** Its number was learnt by this check. */
  readonly learnt: boolean;
  /** The number of the registered account; null where it is not known. */
  readonly xId: string | null;
  /** Where the account goes by another name. */
  readonly nowCalled: string | null;
  /** That name was registered beside it just now. */
  readonly followed: boolean;
  /** The account that has the name now, where that is another one. */
  readonly holderXId: string | null;
  /** The registered handle with the same account, for `taken`. */
  readonly registeredAs: string | null;
  readonly verifiedType: string | null;
  readonly followers: number | null;
  /** When the account was made; UTC ISO-8601. */
  readonly createdAt: string | null;
}

export interface HandleCheck {
  readonly handles: readonly CheckedHandle[];
  readonly usersRead: number;
  readonly costMicroUsd: number;
}

/**
 * The handles that were typed, or all that are in use but press accounts; asks X nothing. A former name whose number is not known is left
 * out or refused: its present owner would be taken for us. Throws UserError `not_found`, `refused`.
 */
export async function planHandleCheck(db: Db, typed: readonly string[]): Promise<HandleCheckPlan> {
  const handles =
    typed.length === 0
      ? (await handleRows(db)).filter((row) => row.to === null && row.kind !== 'press' && canBeAsked(row))
      : await named(db, typed);
  return { handles, mostUsers: handles.reduce((sum, { xId }) => sum + (xId === null ? 1 : 2), 0) };
}

function canBeAsked(row: HandleRow): boolean {
  return row.xId !== null || row.state !== 'former';
}

async function named(db: Db, typed: readonly string[]): Promise<HandleRow[]> {
  const rows = new Map<number, HandleRow>();
  for (const name of typed) {
    const history = await handleHistory(db, name);
    const row = history.at(-1) ?? history[0];
    if (row.to !== null) throw new UserError('refused', HANDLES.retired(row.name), [HANDLES.seeHistory(row.name)]);
    if (!canBeAsked(row)) throw new UserError('refused', HANDLES.formerAndUnknown(row.name), [HANDLES.addWithNumber(row.name)]);
    rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** Asks in batches, and stores each before asking for the next. A known number decides, and is never overwritten. */
export async function checkHandles(
  db: Db,
  x: XPort,
  plan: HandleCheckPlan,
  world: { readonly prices: ReadPrices; readonly progress: (done: number) => void; readonly signal: AbortSignal },
  by: ActingOrSweep,
): Promise<HandleCheck> {
  const handles: CheckedHandle[] = [];
  const total = { users: 0, cost: 0 };
  const known = plan.handles.filter(({ xId }) => xId !== null);
  const unknown = plan.handles.filter(({ xId }) => xId === null);
  for (const batch of [...lookUps(known), ...lookUps(unknown)]) {
    if (world.signal.aborted) throw new UserError('interrupted', HANDLES.interrupted(handles.length));
    const { checked, read } = await ask(x, batch);
    const { stored, paid } = await db.write(async (tx) => {
      const inOffice = (await handleRows(tx)).filter(({ to, xId }) => to === null && xId !== null);
      const stored: CheckedHandle[] = [];
      for (const { row, said } of checked) stored.push(await store(tx, row, said, inOffice, by));
      const paid = await payForReads(tx, { posts: [], users: read }, { at: by.now, intakeId: null, prices: world.prices });
      return { stored, paid };
    });
    handles.push(...stored);
    total.users += paid.users;
    total.cost += paid.costMicroUsd;
    world.progress(handles.length);
  }
  handles.sort((a, b) => (handleKey(a.handle) < handleKey(b.handle) ? -1 : 1));
  return { handles, usersRead: total.users, costMicroUsd: total.cost };
}

/** `inOffice`: the handles whose numbers are known; one that is learnt now joins them. */
async function store(
  tx: WriteHandle,
  row: HandleRow,
  said: AccountAnswer,
  inOffice: HandleRow[],
  by: ActingOrSweep,
): Promise<CheckedHandle> {
  const learnt = row.xId === null && said.xId !== null;
  const other = learnt ? inOffice.find(({ xId }) => xId === said.xId) : undefined;
  if (other) return { ...shown(row, said), account: 'taken', learnt: false, registeredAs: other.name };
  if (said.account === 'unsaid') return shown(row, said);
  const { account } = said;
  await saveAccount(tx, row.id, { ...said, account, at: by.now.toISOString() });
  if (learnt) inOffice.push({ ...row, xId: said.xId });
  const verifiedAnew = row.verifiedType !== null && said.verifiedType !== null && row.verifiedType !== said.verifiedType;
  if (learnt || verifiedAnew || (row.account ?? 'found') !== account) {
    tx.append({
      at: by.now.toISOString(),
      ...(by.actor && { actor: by.actor }),
      docketId: null,
      kind: 'handle_checked',
      data: { handle: row.id, xId: said.xId, account, was: row.account, verified: said.verifiedType, holder: said.holderXId },
      ...(said.nowCalled !== null && { texts: { name: said.nowCalled } }),
    });
  }
  // Of an alias a person knows already that the account goes by another name.
  const isNews = said.nowCalled !== null && row.state !== 'alias';
  const followed = isNews && (await followAccount(tx, { ...row, xId: said.xId }, said.nowCalled ?? '', by)) !== null;
  return { ...shown(row, said), followed };
}

/** All of a batch have an id, or none has. */
async function ask(x: XPort, batch: readonly HandleRow[]): Promise<{ checked: { row: HandleRow; said: AccountAnswer }[]; read: string[] }> {
  const ids = [...new Set(batch.flatMap(({ xId }) => xId ?? []))];
  if (ids.length === 0) {
    const answer = await x.accounts({ names: batch.map(({ name }) => name) });
    return { checked: batch.map((row) => ({ row, said: stateByName(row, answer) })), read: answer.found.map(({ id }) => id) };
  }
  const answer = await x.accounts({ ids });
  const judged = batch.flatMap((row) => (row.xId === null ? [] : [{ row, said: stateById(row, row.xId, answer) }]));
  const lost = judged.filter(({ said }) => hasLeftItsName(said));
  const holders = lost.length === 0 ? null : await x.accounts({ names: lost.map(({ row }) => row.name) });
  return {
    checked: judged.map(({ row, said }) => ({ row, said: withHolder(said, row, holders) })),
    read: [...answer.found, ...(holders?.found ?? [])].map(({ id }) => id),
  };
}

function shown(row: HandleRow, said: AccountAnswer): CheckedHandle {
  return {
    ...said,
    handle: row.name,
    unit: row.unit,
    country: row.country,
    learnt: row.xId === null && said.xId !== null,
    xId: said.xId ?? row.xId,
    registeredAs: null,
    followed: false,
  };
}
