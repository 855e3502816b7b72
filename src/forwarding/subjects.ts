/** Reads what a plan needs of its dockets, and which dockets are ready. */
import { accusedUnitsOf, dispatchesOf, docketsToForward, type ForwardRow, handlesOfUnits, readyDockets } from '../db/dispatch-store.ts';
import type { Handle } from '../db/db.ts';
import { listUnits } from '../db/directory-store.ts';
import { registerValue } from '../db/register-store.ts';
import { unitsByCode } from '../domain/addressee.ts';
import { formatDocket } from '../domain/docket-number.ts';
import { type ForwardChannel, type PlanItem, planForward, type Subject } from './plan.ts';
import type { TemplateLanguage } from '../domain/templates.ts';
import type { Unit } from '../domain/unit.ts';

export interface PlanWish {
  readonly channel: ForwardChannel;
  readonly language: TemplateLanguage | null;
  readonly overrule: boolean;
}

/** A plan, and the rows it was made from. */
export interface Plan {
  readonly items: readonly PlanItem[];
  readonly rows: ReadonlyMap<number, ForwardRow>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** Plans the forwarding of dockets (internal ids) as they stand now. */
export async function makePlan(handle: Handle, docketIds: readonly number[], wish: PlanWish, now: Date): Promise<Plan> {
  const series = (await registerValue(handle, 'series')) ?? '';
  const rows = await docketsToForward(handle, docketIds);
  const dispatches = await dispatchesOf(handle, docketIds);
  const accusedUnits = await accusedUnitsOf(handle, docketIds);
  const units = unitsByCode(await listUnits(handle));
  const handles = await handlesOfUnits(
    handle,
    rows.flatMap(({ leadUnit }) => leadUnit ?? []),
  );
  const subjects = rows.map(
    (row): Subject => ({
      ...row,
      number: formatDocket({ series, year: row.year, serial: row.serial }),
      accusedUnits: accusedUnits.get(row.docketId) ?? [],
      dispatches: dispatches.filter(({ docketId }) => docketId === row.docketId),
    }),
  );
  return {
    items: planForward(subjects, { ...wish, units, handles, now: now.toISOString() }),
    rows: new Map(rows.map((row) => [row.docketId, row])),
    units,
  };
}

export interface Ready {
  /** Internal ids: emergencies first, then the oldest. */
  readonly docketIds: readonly number[];
  /** About the police: each is forwarded by name, after somebody looked at it. */
  readonly aboutPolice: number;
  /** Of a withheld class: never by a public reply. */
  readonly withheld: number;
}

/** Open dockets, not forwarded, whose unit is sure. */
export async function findReady(handle: Handle, channel: ForwardChannel): Promise<Ready> {
  const all = await readyDockets(handle);
  const named = all.filter(({ accused }) => !accused);
  const docketIds = named.filter(({ withheld }) => channel !== 'reply' || !withheld).map(({ id }) => id);
  return { docketIds, aboutPolice: all.length - named.length, withheld: named.length - docketIds.length };
}
