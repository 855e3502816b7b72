/** Numbers that citizens may hold and whose dockets are lost: each is recorded as void, so that it is never given again. */
import type { WriteHandle } from '../../db/db.ts';
import { insertVoidNumbers } from '../../db/stores/dockets/new-docket-store.ts';
import { counterValue, serialCounter, serialCounters, setCounter } from '../../db/stores/facts/counter-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { initialState, VOID } from '../../domain/docket/docket-life.ts';
import type { Serials } from '../../domain/docket/number/number-mark.ts';
import { istDay } from '../../domain/time/ist.ts';

export interface VoidedNumbers {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** Records as void what lies between the register's own counters and `upTo`, year by year. */
export async function voidNumbers(tx: WriteHandle, upTo: Serials, { now, actor }: Acting): Promise<VoidedNumbers[]> {
  const at = now.toISOString();
  const counters = await serialCounters(tx);
  const voided: VoidedNumbers[] = [];
  let id = await counterValue(tx, 'docket');
  for (const [year, to] of [...upTo].sort(([a], [b]) => a - b)) {
    const from = (counters.get(year) ?? 0) + 1;
    if (to < from) continue;
    const state = { ...initialState(at, null, null), ...VOID };
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => ({
      id: ++id,
      year,
      serial: from + index,
      state,
      day: istDay(now),
    }));
    await insertVoidNumbers(tx, numbers);
    for (const { id: docketId, serial } of numbers) tx.append({ kind: 'voided', at, docketId, actor, data: { year, serial, set: VOID } });
    await setCounter(tx, serialCounter(year), to);
    voided.push({ year, from, to });
  }
  if (voided.length > 0) await setCounter(tx, 'docket', id);
  return voided;
}
