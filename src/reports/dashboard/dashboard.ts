/** All that a dashboard shows, as one plain value: what has to be done now, how it stands, and the dockets behind the figures. */
import type { Db } from '../../db/db.ts';
import { listUnits } from '../../db/stores/directory/unit-store.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { atOrAbove, unitOfDistrict, unitsByCode } from '../../domain/directory/unit-tree.ts';
import type { Period } from '../../domain/figures/period.ts';
import type { Text } from '../../domain/messages/text.ts';
import { type DeskNow, deskNow, type WaitingWatch } from '../desk.ts';
import { registerNamed, type RegisterNamed } from '../register-named.ts';
import { type Doing, doingNow } from './doing.ts';
import { type DocketList, docketLists } from './lists.ts';
import { dashboardAsked, type Asked, type DashboardOf, type DashboardOptions } from './scope.ts';
import { type Standing, standing } from './standing.ts';

/** Where a district stands on the map. */
export interface DistrictPlace {
  /** As the first column of the districts' table. */
  readonly district: string;
  /** The zone of the unit that answers for it; null: outside the zones, as commissionerates are. */
  readonly zone: string | null;
  readonly zoneName: Text | null;
  /** Whether the dashboard is of this district too. */
  readonly within: boolean;
}

export interface Dashboard extends RegisterNamed {
  /** UTC ISO-8601. */
  readonly asOf: string;
  readonly whose: DashboardOf;
  /** IST days, both included; null: no limit. */
  readonly days: Period;
  /** The state of the whole desk, whosever dashboard it is: whether complaints come in at all. */
  readonly desk: DeskNow;
  readonly doing: Doing;
  readonly standing: Standing;
  readonly places: readonly DistrictPlace[];
  readonly lists: readonly DocketList[];
}

export interface DashboardFrom {
  /** Reads the unit that was typed; null: none was. */
  readonly places: PlaceReader | null;
  readonly watch?: WaitingWatch;
}

/** How often it is gathered anew where the register changes meanwhile: after that it stands as it is. */
const TRIES = 3;

/** Throws UserError `usage`, `bad_input` or `not_found`. */
export async function dashboard(db: Db, typed: DashboardOptions, now: Date, { places, watch }: DashboardFrom): Promise<Dashboard> {
  const asked = await dashboardAsked(db, typed, now, places);
  for (let tries = 1; ; tries++) {
    const named = await registerNamed(db);
    const gathered = await gather(db, asked, watch);
    if (tries === TRIES || (await registerNamed(db)).head === named.head) return { ...named, ...gathered };
  }
}

async function gather(db: Db, asked: Asked, watch: WaitingWatch | undefined): Promise<Omit<Dashboard, keyof RegisterNamed>> {
  const stands = await standing(asked);
  return {
    asOf: asked.now.toISOString(),
    whose: asked.of,
    days: asked.days,
    desk: await deskNow(db, asked.now, watch),
    doing: await doingNow(asked),
    standing: stands,
    places: await districtPlaces(asked, stands),
    lists: await docketLists(asked, stands),
  };
}

async function districtPlaces({ handle, scope }: Asked, { districts }: Standing): Promise<DistrictPlace[]> {
  const units = await listUnits(handle);
  const byCode = unitsByCode(units);
  const wanted = scope.counted.filter.units;
  return districts.rows.flatMap(({ key }) => {
    if (key === null) return [];
    const unit = unitOfDistrict(key, units);
    const zone = unit && atOrAbove(unit, 'zone', byCode);
    return [
      {
        district: key,
        zone: zone?.code ?? null,
        zoneName: zone ? unitName(zone) : null,
        within: wanted === undefined || (unit !== undefined && wanted?.includes(unit.code) === true),
      },
    ];
  });
}
