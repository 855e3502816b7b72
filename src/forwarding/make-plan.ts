/** Makes plans from the register's rows: for dockets that were named, or for those that are ready. */
import emergencyNumbers from '../../data/directory/emergency-numbers.json' with { type: 'json' };
import { concernsOf, unitsInRole } from '../db/stores/dockets/concern-store.ts';
import { dispatchesOf } from '../db/stores/dispatches/dispatch-store.ts';
import { docketsHeldBack, docketsToForward, type ForwardRow, readyDockets } from '../db/stores/dispatches/forwarding-store.ts';
import { handlesOfUnits } from '../db/stores/directory/handle-store.ts';
import { docketsToUpdate, tellingsOf } from '../db/stores/dispatches/update-store.ts';
import type { Handle } from '../db/db.ts';
import { listUnits } from '../db/stores/directory/unit-store.ts';
import type { DocketSerial } from '../db/stores/dockets/complaint-store.ts';
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
  /** Only what was learnt since the units were informed. */
  readonly update: boolean;
}

/** A docket's row, with the units that it concerns beside its lead unit, and whom the citizen calls in an emergency. */
export interface PlanRow extends ForwardRow {
  readonly alsoUnits: readonly string[];
  readonly accusedUnits: readonly string[];
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
      accusedUnits: unitsInRole(concerns.get(row.docketId), 'accused'),
      emergencyCall: emergencyCall(row.country, emergencyNumbers.countries),
    }),
  );
  const dispatches = await dispatchesOf(handle, docketIds);
  const tellings = options.update ? await tellingsOf(handle, docketIds) : null;
  const units = unitsByCode(await listUnits(handle));
  const handles = await handlesOfUnits(
    handle,
    rows.flatMap(({ leadUnit, alsoUnits }) => [...(leadUnit === null ? [] : [leadUnit]), ...alsoUnits]),
  );
  const cases = rows.map(
    (row): ForwardingCase => ({
      ...row,
      number: formatDocket(series, row),
      dispatches: dispatches.filter(({ docketId }) => docketId === row.docketId),
      telling: tellings?.get(row.docketId) ?? null,
    }),
  );
  return {
    items: planForward(cases, { ...options, units, handles, now: now.toISOString() }),
    rows: new Map(rows.map((row) => [row.docketId, row])),
    units,
  };
}

/** How many wait for the desk and are not in the plan, and why. */
export interface LeftOut {
  /** Beyond the number asked for. */
  readonly overMax: number;
  /** About the police: each is forwarded by its number, after a person has looked at it. */
  readonly aboutPolice: number;
  /** The numbers of the first 100, emergencies first. */
  readonly aboutPoliceDockets: readonly string[];
  /** Of a withheld class: never by a public reply. */
  readonly withheld: number;
  /** They read as no complaint: news, praise, opinion. */
  readonly notActionable: number;
  /** No unit holds them. */
  readonly noUnit: number;
  /** A unit holds them, but neither words nor a person say surely that it is the right one. */
  readonly unsure: number;
  readonly unsureDockets: readonly string[];
  /** A dispatch of theirs waits for a person, or may have arrived. */
  readonly unsettled: number;
  /** Dockets that were forwarded, of which units must hear more. */
  readonly updates: number;
}

export const NOTHING_LEFT: LeftOut = {
  overMax: 0,
  aboutPolice: 0,
  aboutPoliceDockets: [],
  withheld: 0,
  notActionable: 0,
  noUnit: 0,
  unsure: 0,
  unsureDockets: [],
  unsettled: 0,
  updates: 0,
};

/** The most dockets that are named of one kind. */
const NAMED = 100;
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
  const series = await seriesOf(handle);
  const numbersOf = (dockets: readonly DocketSerial[]) => dockets.slice(0, NAMED).map((docket) => formatDocket(series, docket));
  const heldBack = await docketsHeldBack(handle, all);
  const left: LeftOut = {
    overMax: ids.length - at,
    aboutPolice: all.length - impartial.length,
    aboutPoliceDockets: numbersOf(all.filter(({ accused }) => accused)),
    withheld: impartial.length - ids.length,
    notActionable: heldBack.notActionable,
    noUnit: heldBack.noUnit,
    unsure: heldBack.unsure.length,
    unsureDockets: numbersOf(heldBack.unsure),
    unsettled: heldBack.unsettled,
    updates: (await docketsToUpdate(handle)).due.length,
  };
  return { plan: { ...plan, items, rows }, left };
}
