/** How a registered account stands, as X describes it. Pure. */
import type { HandleRow } from '../../db/stores/directory/handle-store.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import type { AccountState } from '../../domain/directory/unit.ts';
import type { XAccount, XAccounts } from '../../ports.ts';

/** What X said of one account. */
export interface AccountAnswer {
  /** `unsaid`: X left it out without a word. */
  readonly account: AccountState | 'unsaid';
  readonly xId: string | null;
  /** Where the account goes by another name. */
  readonly nowCalled: string | null;
  /** The account that has the name now, where that is another one. */
  readonly holderXId: string | null;
  readonly verifiedType: string | null;
  readonly followers: number | null;
  readonly createdAt: string | null;
}

const NOTHING: Omit<AccountAnswer, 'account'> = {
  xId: null,
  nowCalled: null,
  holderXId: null,
  verifiedType: null,
  followers: null,
  createdAt: null,
};

export function stateById(row: HandleRow, xId: string, answer: XAccounts): AccountAnswer {
  const account = answer.found.find(({ id }) => id === xId);
  // An account without a name says too little.
  if (account?.handle == null) return { ...NOTHING, account: account ? 'unsaid' : absence(answer, xId), xId };
  return {
    ...described(account),
    account: isNamed(account, row) ? 'found' : 'renamed',
    nowCalled: isNamed(account, row) ? null : account.handle,
  };
}

export function stateByName(row: HandleRow, answer: XAccounts): AccountAnswer {
  const account = answer.found.find((each) => isNamed(each, row));
  return account ? { ...described(account), account: 'found', nowCalled: null } : { ...NOTHING, account: absence(answer, row.name) };
}

/** Whether another account may have the name now. */
export function hasLeftItsName({ account }: AccountAnswer): boolean {
  return account !== 'found' && account !== 'unsaid';
}

/** The same with the account that has the name now, where that is another one. */
export function withHolder(said: AccountAnswer, row: HandleRow, holders: XAccounts | null): AccountAnswer {
  const holder = hasLeftItsName(said) ? holders?.found.find((account) => isNamed(account, row)) : undefined;
  return holder && holder.id !== row.xId ? { ...said, account: 'squatted', holderXId: holder.id } : said;
}

function absence(answer: XAccounts, asked: string): AccountAnswer['account'] {
  const why = answer.missing.find((each) => each.asked === asked)?.why ?? 'unsaid';
  return why === 'absent' ? 'gone' : why;
}

function described({ id, verifiedType, followers, createdAt }: XAccount): Omit<AccountAnswer, 'account' | 'nowCalled'> {
  return { xId: id, holderXId: null, verifiedType, followers, createdAt };
}

function isNamed(account: XAccount, row: HandleRow): boolean {
  return account.handle !== null && handleKey(account.handle) === handleKey(row.name);
}
