/** A docket that waits, as a dashboard shows it: number, state and who has it; no word of what it says. */
import type { Handle } from '../../db/db.ts';
import { listUnits } from '../../db/stores/directory/unit-store.ts';
import { districtNames } from '../../db/stores/directory/district-store.ts';
import type { WaitingDocketRow } from '../../db/stores/dockets/longest-waiting-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { districtText } from '../../domain/directory/places/nearest-place.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import type { Party, Status } from '../../domain/docket/complaint.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { AUTHORITY_WORDS } from '../../domain/messages/screen/words/authority-words.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';

export interface WaitingDocket {
  readonly docket: string;
  readonly status: Status;
  /** The citizen spoke last. */
  readonly attention: boolean;
  readonly emergency: boolean;
  /** Nothing but its number and where it stands may be shown anywhere. */
  readonly withheld: boolean;
  /** UTC ISO-8601. */
  readonly registeredAt: string;
  /** Who has the next step, and since when; UTC ISO-8601. */
  readonly waitingOn: Party;
  readonly waitingSince: string;
  /** The unit that holds it; null: none yet. */
  readonly unit: Text | null;
  /** null: not located. */
  readonly district: Text | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** Makes rows into dockets by the names that are loaded once. */
export async function waitingMaker(handle: Handle): Promise<(row: WaitingDocketRow) => WaitingDocket> {
  const series = await seriesOf(handle);
  const units = new Map((await listUnits(handle)).map((unit) => [unit.code, unitName(unit)]));
  const districts = new Map((await districtNames(handle)).map((district) => [district.name, districtText(district)]));
  const outside: Readonly<Record<string, Text | undefined>> = AUTHORITY_WORDS;
  return (row) => ({
    docket: formatDocket(series, row),
    status: row.status,
    attention: row.attention === 1,
    emergency: row.urgency === 'emergency',
    withheld: row.withheld !== null,
    registeredAt: row.registered_at,
    waitingOn: row.waiting_on,
    waitingSince: row.waiting_since,
    unit: row.lead_unit === null ? null : (units.get(row.lead_unit) ?? outside[row.lead_unit] ?? verbatim(row.lead_unit)),
    district: row.district === null ? null : (districts.get(row.district) ?? verbatim(row.district)),
    country: row.country,
  });
}
