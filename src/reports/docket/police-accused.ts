/** Who may hold a docket on which the police are accused (law 5), as the page of the docket says it. */
import type { Handle } from '../../db/db.ts';
import { listUnits } from '../../db/stores/directory/unit-store.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { addresseeFor } from '../../domain/directory/addressee.ts';
import { unitsByCode } from '../../domain/directory/unit-tree.ts';
import type { AccusedPolice } from '../../domain/docket/complaint.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { Complaint } from '../complaint.ts';

export interface PoliceAccused {
  readonly accused: AccusedPolice;
  /** The code of the unit that may hold it, for the unit that does; null where no unit of the state's police may. */
  readonly unit: string | null;
  /** Null where no unit holds it. */
  readonly why: Text | null;
  /** The same for the districts that the words lead to. */
  readonly byDistrict: Readonly<Record<string, string | null>>;
}

export async function policeAccused(
  handle: Handle,
  docketId: number,
  { unit: lead, otherUnits }: Pick<Complaint, 'unit' | 'otherUnits'>,
  evidence: readonly { readonly district: string | null }[],
): Promise<PoliceAccused | null> {
  const [docket] = await docketsById(handle, [docketId]);
  const accused = docket?.accusedPolice ?? null;
  const accusedUnits = otherUnits.flatMap(({ unit, role }) => (role === 'accused' ? [unit] : []));
  if (accused === null && accusedUnits.length === 0) return null;
  const all = await listUnits(handle);
  const units = unitsByCode(all);
  const holder = lead === null ? undefined : units.get(lead);
  const answer = holder && addresseeFor({ unit: holder, accused, accusedUnits }, units);
  const named = new Set(evidence.map(({ district }) => district));
  const districts = all.filter(
    ({ district, kind }) => district !== null && named.has(district) && (kind === 'district' || kind === 'commissionerate'),
  );
  return {
    accused,
    unit: answer?.to ?? null,
    why: answer?.why ?? null,
    byDistrict: Object.fromEntries(districts.map((unit) => [unit.district ?? '', addresseeFor({ unit, accused, accusedUnits }, units).to])),
  };
}
