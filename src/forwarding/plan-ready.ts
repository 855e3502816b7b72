/** Plans what is ready to be forwarded, and counts and names what is not: nothing that waits is left out in silence. */
import type { Handle } from '../db/db.ts';
import { unsettledDockets, type WaitingDocket, waitingDockets } from '../db/stores/dispatches/forwarding-store.ts';
import { docketsToUpdate } from '../db/stores/dispatches/update-store.ts';
import { seriesOf } from '../db/stores/facts/register-store.ts';
import type { DispatchChannel } from '../domain/dispatch/dispatch.ts';
import { type HeldBack, heldBackBy, UNSETTLED } from '../domain/dispatch/held-back.ts';
import type { LeftOut } from '../domain/dispatch/left-out.ts';
import { formatDocket } from '../domain/docket/number/docket-number.ts';
import { makePlan, type Plan, type PlanOptions, type PlanRow } from './make-plan.ts';
import type { PlanItem } from './plan/case.ts';

/** The most dockets that are named of one kind; emergencies are all named. */
const NAMED = 100;
/** Dockets planned at a time, so that those that can't go out don't block those after them. */
const STEP = 200;

/** Plans the first `max` dockets that are ready: open, not forwarded, their unit sure; emergencies first, then the oldest. */
export async function planReady(handle: Handle, max: number, options: PlanOptions, now: Date): Promise<{ plan: Plan; left: LeftOut }> {
  const { ready, held } = await sortWaiting(handle, options.channel);
  const items: PlanItem[] = [];
  const rows = new Map<number, PlanRow>();
  let plan = await makePlan(handle, [], options, now);
  let sendings = 0;
  let at = 0;
  while (at < ready.length && sendings < max) {
    const ids = ready.slice(at, at + STEP).map(({ id }) => id);
    plan = await makePlan(handle, ids, options, now);
    const perDocket = Map.groupBy(plan.items, ({ docketId }) => docketId);
    for (const id of ids) {
      if (sendings >= max) break;
      at++;
      const ofDocket = perDocket.get(id) ?? [];
      items.push(...ofDocket);
      sendings += ofDocket.filter(({ act }) => act === 'send').length;
    }
    for (const [id, row] of plan.rows) rows.set(id, row);
  }
  const series = await seriesOf(handle);
  const numbersOf = (dockets: readonly WaitingDocket[]) => dockets.map((docket) => formatDocket(series, docket));
  const named = (why: HeldBack) => numbersOf(held[why].slice(0, NAMED));
  const urgent = (dockets: readonly WaitingDocket[]) => numbersOf(dockets.filter(({ emergency }) => emergency));
  const left: LeftOut = {
    ready: ready.length,
    overMax: ready.length - at,
    contradicted: held.contradicted.length,
    contradictedDockets: named('contradicted'),
    aboutPolice: held.police.length,
    aboutPoliceDockets: named('police'),
    withheld: held.withheld.length,
    notActionable: held.no_complaint.length,
    noUnit: held.no_unit.length,
    unsure: held.unsure.length,
    unsureDockets: named('unsure'),
    unsettled: held.unsettled.length,
    accusedNotTold: [],
    updates: (await docketsToUpdate(handle)).due.length,
    emergencies: { ...byReason((why) => urgent(held[why])), over_max: urgent(ready.slice(at)) },
  };
  return { plan: { ...plan, items, rows }, left };
}

interface Sorted {
  readonly ready: readonly WaitingDocket[];
  readonly held: Readonly<Record<HeldBack, readonly WaitingDocket[]>>;
}

async function sortWaiting(handle: Handle, channel: DispatchChannel): Promise<Sorted> {
  const unsettled = await unsettledDockets(handle, channel, UNSETTLED[channel]);
  const groups = Map.groupBy(await waitingDockets(handle), (docket) => heldBackBy(docket, channel, unsettled));
  return { ready: groups.get(null) ?? [], held: byReason((why) => groups.get(why) ?? []) };
}

function byReason<T>(of: (why: HeldBack) => T): Record<HeldBack, T> {
  return {
    contradicted: of('contradicted'),
    no_complaint: of('no_complaint'),
    no_unit: of('no_unit'),
    unsure: of('unsure'),
    unsettled: of('unsettled'),
    police: of('police'),
    withheld: of('withheld'),
  };
}
