/** Makes plans from the register's rows: for dockets that were named, or for those that are ready. */
import emergencyNumbers from '../../data/directory/emergency-numbers.json' with { type: 'json' };
import { concernsOf, unitsInRole } from '../db/stores/dockets/concern-store.ts';
import { dispatchesOf } from '../db/stores/dispatches/dispatch-store.ts';
import { docketsToForward, type ForwardRow, readyDockets } from '../db/stores/dispatches/forwarding-store.ts';
import { handlesOfUnits } from '../db/stores/directory/handle-store.ts';
import type { Handle } from '../db/db.ts';
import { listUnits } from '../db/stores/directory/unit-store.ts';
import { seriesOf } from '../db/stores/facts/register-store.ts';
import { type EmergencyCall, emergencyCall } from '../domain/directory/emergency-call.ts';
import { unitsByCode } from '../domain/directory/unit-tree.ts';
import { formatDocket } from '../domain/docket/docket-number.ts';
import type { ForwardChannel, ForwardingCase, PlanItem } from './plan/case.ts';
import { planForward } from './plan/plan.ts';
import type { TemplateLanguage } from '../domain/dispatch/templates.ts';
import type { Unit } from '../domain/directory/unit.ts';

export interface PlanOptions {
  readonly channel: ForwardChannel;
  readonly language: TemplateLanguage | null;
  readonly overrule: boolean;
}

/** A docket's row, with the units that it concerns beside its lead unit, and whom the citizen calls in an emergency. */
export interface PlanRow extends ForwardRow {
  readonly alsoUnits: readonly string[];
  readonly emergencyCall: EmergencyCall;
}

/** A plan, and the rows it was made from. */
export interface Plan {
  readonly items: readonly PlanItem[];
  readonly rows: ReadonlyMap<number, PlanRow>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** Plans the forwarding of dockets (internal ids) in their present state. */
export async function makePlan(handle: Handle, docketIds: readonly number[], options: PlanOptions, now: Date): Promise<Plan> {
  const series = await seriesOf(handle);
  const concerns = await concernsOf(handle, docketIds);
  const rows = (await docketsToForward(handle, docketIds)).map(
    (row): PlanRow => ({
      ...row,
      alsoUnits: unitsInRole(concerns.get(row.docketId), 'also'),
      emergencyCall: emergencyCall(row.country, emergencyNumbers.countries),
    }),
  );
  const dispatches = await dispatchesOf(handle, docketIds);
  const units = unitsByCode(await listUnits(handle));
  const handles = await handlesOfUnits(
    handle,
    rows.flatMap(({ leadUnit, alsoUnits }) => [...(leadUnit === null ? [] : [leadUnit]), ...alsoUnits]),
  );
  const cases = rows.map(
    (row): ForwardingCase => ({
      ...row,
      number: formatDocket(series, row),
      accusedUnits: unitsInRole(concerns.get(row.docketId), 'accused'),
      dispatches: dispatches.filter(({ docketId }) => docketId === row.docketId),
    }),
  );
  return {
    items: planForward(cases, { ...options, units, handles, now: now.toISOString() }),
    rows: new Map(rows.map((row) => [row.docketId, row])),
    units,
  };
}

/** How many are ready and not in the plan. */
export interface LeftOut {
  /** Beyond the number asked for. */
  readonly overMax: number;
  /** About the police: each is forwarded by its number, after a person has looked at it. */
  readonly aboutPolice: number;
  /** Of a withheld class: never by a public reply. */
  readonly withheld: number;
}

/** Dockets planned at a time, so that those that can't go out don't block those after them. */
const STEP = 200;

/** Plans the first `max` dockets that are ready: open, not forwarded, their unit sure; emergencies first, then the oldest. */
export async function planReady(handle: Handle, max: number, options: PlanOptions, now: Date): Promise<{ plan: Plan; left: LeftOut }> {
  // A packet whose process died is written again, a reply is not.
  const all = await readyDockets(handle, options.channel, options.channel === 'reply' ? ['needs_person', 'sending'] : ['needs_person']);
  const impartial = all.filter(({ accused }) => !accused);
  const ids = impartial.filter(({ withheld }) => options.channel !== 'reply' || !withheld).map(({ id }) => id);
  const items: PlanItem[] = [];
  const rows = new Map<number, PlanRow>();
  let plan = await makePlan(handle, [], options, now);
  let sendings = 0;
  let at = 0;
  while (at < ids.length && sendings < max) {
    plan = await makePlan(handle, ids.slice(at, at + STEP), options, now);
    for (const item of plan.items) {
      if (sendings === max) break;
      at++;
      items.push(item);
      if (item.act === 'send') sendings++;
    }
    for (const [id, row] of plan.rows) rows.set(id, row);
  }
  const left = { overMax: ids.length - at, aboutPolice: all.length - impartial.length, withheld: impartial.length - ids.length };
  return { plan: { ...plan, items, rows }, left };
}
