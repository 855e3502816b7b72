/** Asks X how the registered accounts stand: learns ids, and finds what was renamed, is gone, or is somebody else's now. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { type HandleRow, handleRows, saveAccount } from '../../db/stores/directory/handle-store.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import type { AccountState } from '../../domain/directory/unit.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XAccount, XAccounts, XPort } from '../../ports.ts';
import type { Acting } from '../../domain/acting.ts';
import { handleHistory } from './directory.ts';
import type { ReadPrices } from '../budget/budget.ts';
import { payForReads } from '../budget/charges.ts';

/** X answers so many accounts a request. */
const BATCH = 100;

export interface HandleCheckPlan {
  readonly handles: readonly HandleRow[];
  /** Accounts that X may bill at most: a name whose id is elsewhere is looked up once more, for who has it now. */
  readonly mostUsers: number;
}

/** What X said of one handle. */
export interface CheckedHandle {
  readonly handle: string;
  readonly unit: string | null;
  readonly country: string | null;
  /**
   * AccountState; or `taken`: the name is an account that is registered under another name; `unsaid`: X left it out without a word, so
   * nothing is stored.
   */
  readonly account: AccountState | 'taken' | 'unsaid';
  /** Learnt now. */
  readonly learnt: boolean;
  /** The account that is registered; null where its id is not known. */
  readonly xId: string | null;
  /** Where it goes by another name. */
  readonly nowCalled: string | null;
  /** Who has the name now, where that is somebody else. */
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
 * The handles that were typed, or all in office but press accounts; asks X nothing. A former name whose id is not known is left out or refused:
 * whoever has it now would be taken for us. Throws UserError `not_found`, `refused`.
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
    const row = (await handleHistory(db, name)).at(-1) as HandleRow;
    if (row.to !== null) throw new UserError('refused', `@${row.name} is retired.`, [`See its history: uppolice handle show ${row.name}`]);
    if (!canBeAsked(row)) {
      throw new UserError(
        'refused',
        `@${row.name} is a former name, and its account's number is not known: whoever has the name now is not us.`,
        [`Where the number is known: uppolice handle retire ${row.name}, then handle add ${row.name} --x-id NUMBER`],
      );
    }
    rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** Asks in batches and stores each before the next one is asked. Ids that are known decide; one that is stored is never overwritten. */
export async function checkHandles(
  db: Db,
  x: XPort,
  plan: HandleCheckPlan,
  world: { readonly prices: ReadPrices; readonly progress: (done: number) => void; readonly signal: AbortSignal },
  by: Acting,
): Promise<HandleCheck> {
  const handles: CheckedHandle[] = [];
  const total = { users: 0, cost: 0 };
  const known = plan.handles.filter(({ xId }) => xId !== null);
  const unknown = plan.handles.filter(({ xId }) => xId === null);
  for (const batch of [...batches(known), ...batches(unknown)]) {
    if (world.signal.aborted) throw new UserError('interrupted', `Interrupted: ${handles.length} handles were checked, and that is kept.`);
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

/** `inOffice`: the handles whose ids are known; one that is learnt now joins them. */
async function store(tx: WriteHandle, row: HandleRow, said: Said, inOffice: HandleRow[], by: Acting): Promise<CheckedHandle> {
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
      actor: by.actor,
      docketId: null,
      kind: 'handle_checked',
      data: { handle: row.id, xId: said.xId, account, was: row.account, verified: said.verifiedType, holder: said.holderXId },
      ...(said.nowCalled !== null && { texts: { name: said.nowCalled } }),
    });
  }
  return shown(row, said);
}

interface Said {
  readonly account: AccountState | 'unsaid';
  readonly xId: string | null;
  readonly nowCalled: string | null;
  readonly holderXId: string | null;
  readonly verifiedType: string | null;
  readonly followers: number | null;
  readonly createdAt: string | null;
}

const NOTHING: Omit<Said, 'account'> = {
  xId: null,
  nowCalled: null,
  holderXId: null,
  verifiedType: null,
  followers: null,
  createdAt: null,
};

/** All of a batch have an id, or none has. */
async function ask(x: XPort, batch: readonly HandleRow[]): Promise<{ checked: { row: HandleRow; said: Said }[]; read: string[] }> {
  const byId = batch[0]?.xId != null;
  const first = await x.accounts(byId ? { ids: batch.map(({ xId }) => xId as string) } : { names: batch.map(({ name }) => name) });
  const read = first.found.map(({ id }) => id);
  if (!byId) return { checked: batch.map((row) => ({ row, said: byName(row, first) })), read };
  const lost = batch.filter((row) => {
    const said = judgedById(row, first);
    return said.account !== 'found' && said.account !== 'unsaid';
  });
  const holders = lost.length === 0 ? null : await x.accounts({ names: lost.map(({ name }) => name) });
  read.push(...(holders?.found ?? []).map(({ id }) => id));
  const checked = batch.map((row) => {
    const said = judgedById(row, first);
    const holder = lost.includes(row) ? holders?.found.find((account) => isNamed(account, row)) : undefined;
    return { row, said: holder && holder.id !== row.xId ? { ...said, account: 'squatted' as const, holderXId: holder.id } : said };
  });
  return { checked, read };
}

function judgedById(row: HandleRow, answer: XAccounts): Said {
  const account = answer.found.find(({ id }) => id === row.xId);
  // An account without a name says too little.
  if (account?.handle == null) return { ...NOTHING, account: account ? 'unsaid' : absence(answer, row.xId as string), xId: row.xId };
  return {
    ...described(account),
    account: isNamed(account, row) ? 'found' : 'renamed',
    nowCalled: isNamed(account, row) ? null : account.handle,
  };
}

function byName(row: HandleRow, answer: XAccounts): Said {
  const account = answer.found.find((each) => isNamed(each, row));
  return account ? { ...described(account), account: 'found', nowCalled: null } : { ...NOTHING, account: absence(answer, row.name) };
}

function absence(answer: XAccounts, asked: string): AccountState | 'unsaid' {
  const why = answer.missing.find((each) => each.asked === asked)?.why ?? 'unsaid';
  return why === 'absent' ? 'gone' : why;
}

function described({ id, verifiedType, followers, createdAt }: XAccount): Omit<Said, 'account' | 'nowCalled'> {
  return { xId: id, holderXId: null, verifiedType, followers, createdAt };
}

function isNamed(account: XAccount, row: HandleRow): boolean {
  return account.handle !== null && handleKey(account.handle) === handleKey(row.name);
}

function shown(row: HandleRow, said: Said): CheckedHandle {
  return {
    ...said,
    handle: row.name,
    unit: row.unit,
    country: row.country,
    learnt: row.xId === null && said.xId !== null,
    xId: said.xId ?? row.xId,
    registeredAs: null,
  };
}

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH));
}
