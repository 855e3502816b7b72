/** Makes plans from the register's rows: for dockets that were named, or for those that are ready. */
import emergencyNumbers from '../../data/directory/emergency-numbers.json' with { type: 'json' };
import cities from '../../data/words/cities-abroad.json' with { type: 'json' };
import countries from '../../data/words/countries.json' with { type: 'json' };
import { concernsOf, unitsInRole } from '../db/stores/dockets/concern-store.ts';
import { dispatchesOf } from '../db/stores/dispatches/dispatch-store.ts';
import { docketsToForward, type ForwardRow } from '../db/stores/dispatches/forwarding-store.ts';
import { handlesOfUnits, registeredHandles, type UnitHandle } from '../db/stores/directory/handle-store.ts';
import { tellingsOf } from '../db/stores/dispatches/update-store.ts';
import type { Handle } from '../db/db.ts';
import { ownPostsOf } from '../db/stores/dockets/own-post-store.ts';
import { listUnits } from '../db/stores/directory/unit-store.ts';
import { seriesOf } from '../db/stores/facts/register-store.ts';
import { type AbroadHint, abroadHints } from '../domain/directory/abroad-hint.ts';
import { type EmergencyCall, emergencyCall } from '../domain/directory/emergency-call.ts';
import { unitsByCode } from '../domain/directory/unit-tree.ts';
import { formatDocket } from '../domain/docket/number/docket-number.ts';
import type { ForwardChannel, ForwardingCase, PlanItem, PublicHandle } from './plan/case.ts';
import { planForward } from './plan/plan.ts';
import type { TemplateLanguage } from '../domain/dispatch/templates.ts';
import type { Unit } from '../domain/directory/unit.ts';

export interface PlanOptions {
  readonly channel: ForwardChannel;
  readonly language: TemplateLanguage | null;
  readonly overrule: boolean;
  /** Only what was learnt since the units were informed. */
  readonly update: boolean;
  /** A further reply under the same post, which a person has ordered. */
  readonly further: boolean;
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
  /** Numbers of the dockets whose update a unit does not get that has the earlier packet, as it is accused. */
  readonly accusedNotTold: readonly string[];
}

/** Plans the forwarding of dockets (internal ids) in their present state. */
export async function makePlan(handle: Handle, docketIds: readonly number[], options: PlanOptions, now: Date): Promise<Plan> {
  const series = await seriesOf(handle);
  const concerns = await concernsOf(handle, docketIds);
  const found = await docketsToForward(handle, docketIds);
  const hints = await hintsFor(handle, found);
  // What a coordinator's own account posts it passes on for others.
  const relays = new Set((await registeredHandles(handle)).flatMap(({ name, relay }) => (relay ? [name.toLowerCase()] : [])));
  const rows = found.map(
    (row): PlanRow => ({
      ...row,
      alsoUnits: unitsInRole(concerns.get(row.docketId), 'also'),
      accusedUnits: unitsInRole(concerns.get(row.docketId), 'accused'),
      relayed: row.relayed || relays.has(row.complainant.handle?.toLowerCase() ?? ''),
      emergencyCall: emergencyCall(row.country, emergencyNumbers.countries, hints.get(row.docketId)),
    }),
  );
  const dispatches = await dispatchesOf(handle, docketIds);
  const tellings = await tellingsOf(handle, docketIds);
  const units = unitsByCode(await listUnits(handle));
  const handles = await handlesOfUnits(
    handle,
    rows.flatMap(({ leadUnit, alsoUnits }) => [...(leadUnit === null ? [] : [leadUnit]), ...alsoUnits]),
  );
  const cases = rows.map((row): ForwardingCase => {
    const telling = tellings.get(row.docketId);
    if (!telling) throw new Error(`docket ${row.docketId} is gone`);
    return {
      ...row,
      number: formatDocket(series, row),
      dispatches: dispatches.filter(({ docketId }) => docketId === row.docketId),
      telling,
    };
  });
  return {
    items: planForward(cases, {
      ...options,
      units,
      handles: new Map([...handles].map(([code, each]) => [code, publicHandle(each)])),
      now: now.toISOString(),
    }),
    rows: new Map(rows.map((row) => [row.docketId, row])),
    units,
    accusedNotTold:
      options.update && !options.overrule ? cases.flatMap(({ number, telling }) => (telling.accusedBefore.length > 0 ? [number] : [])) : [],
  };
}

/** By docket, of the emergencies from no certain country: where their complainants may be. */
async function hintsFor(handle: Handle, rows: readonly ForwardRow[]): Promise<Map<number, AbroadHint | null>> {
  const unsure = rows.filter(({ urgency, country }) => urgency === 'emergency' && country === null);
  if (unsure.length === 0) return new Map();
  const own = await ownPostsOf(
    handle,
    unsure.map(({ docketId, authorId }) => ({ id: docketId, authorId })),
  );
  const hintIn = abroadHints(countries, cities, emergencyNumbers.handlesForAbroad);
  return new Map(unsure.map(({ docketId }) => [docketId, hintIn(own.get(docketId) ?? [])]));
}

function publicHandle({ name, account, accountSince, checkedAt }: UnitHandle): PublicHandle {
  return { name, lost: account === null || account === 'found' ? null : { account, since: accountSince, checkedAt } };
}
