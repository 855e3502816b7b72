/** Asks X about the names that are planned for countries: nobody is searched, tagged or taken for the police by them before a person says that the account is ours. */
import type { Db, Handle } from '../../db/db.ts';
import { handleRows } from '../../db/stores/directory/handle-store.ts';
import { countryRows } from '../../db/stores/overseas/country-store.ts';
import type { ActingOrSweep } from '../../domain/acting.ts';
import { handleKey, parseHandleName } from '../../domain/directory/handle-name.ts';
import { lookUps } from '../../domain/x/limits.ts';
import type { XAccount, XPort } from '../../ports.ts';
import type { ReadPrices } from '../budget/budget.ts';
import { payForReads } from '../budget/charges.ts';

export interface PlannedHandle {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What X said of a planned name. */
export interface CheckedPlan extends PlannedHandle {
  /** `free`: X has no such account; `unsaid`: it left the name out without a word. */
  readonly account: 'found' | 'free' | 'suspended' | 'unsaid';
  /** Of the account that has the name, ours or a stranger's. */
  readonly xId: string | null;
  readonly verifiedType: string | null;
  readonly followers: number | null;
  /** When the account was made; UTC ISO-8601. */
  readonly createdAt: string | null;
}

/** Those among the typed names, and the other typed names; all of them where nothing was typed. */
export async function plannedAmong(
  handle: Handle,
  typed: readonly string[],
): Promise<{ readonly planned: readonly PlannedHandle[]; readonly others: readonly string[] }> {
  const registered = new Set((await handleRows(handle)).filter(({ to }) => to === null).map(({ name }) => handleKey(name)));
  const all = (await countryRows(handle)).flatMap(({ code, plannedHandle }) =>
    plannedHandle === null || registered.has(handleKey(plannedHandle)) ? [] : [{ name: plannedHandle, country: code }],
  );
  if (typed.length === 0) return { planned: all, others: [] };
  const wanted = new Set(typed.map((name) => handleKey(parseHandleName(name))));
  const planned = all.filter(({ name }) => wanted.has(handleKey(name)));
  const found = new Set(planned.map(({ name }) => handleKey(name)));
  return { planned, others: typed.filter((name) => !found.has(handleKey(parseHandleName(name)))) };
}

/** Stores nothing but what the reads cost. */
export async function checkPlanned(
  db: Db,
  x: XPort,
  planned: readonly PlannedHandle[],
  prices: ReadPrices,
  by: ActingOrSweep,
): Promise<{ readonly checked: readonly CheckedPlan[]; readonly costMicroUsd: number }> {
  const checked: CheckedPlan[] = [];
  let costMicroUsd = 0;
  for (const batch of lookUps(planned)) {
    const { found, missing } = await x.accounts({ names: batch.map(({ name }) => name) });
    const users = found.map(({ id }) => id);
    const paid = await db.write((tx) => payForReads(tx, { posts: [], users }, { at: by.now, intakeId: null, prices }));
    costMicroUsd += paid.costMicroUsd;
    for (const plan of batch) {
      const account = found.find(({ handle }) => handle !== null && handleKey(handle) === handleKey(plan.name));
      const why = missing.find(({ asked }) => handleKey(asked) === handleKey(plan.name))?.why;
      checked.push({ ...plan, account: account ? 'found' : why === 'absent' ? 'free' : (why ?? 'unsaid'), ...seen(account) });
    }
  }
  return { checked, costMicroUsd };
}

function seen(account: XAccount | undefined): Pick<CheckedPlan, 'xId' | 'verifiedType' | 'followers' | 'createdAt'> {
  return {
    xId: account?.id ?? null,
    verifiedType: account?.verifiedType ?? null,
    followers: account?.followers ?? null,
    createdAt: account?.createdAt ?? null,
  };
}
