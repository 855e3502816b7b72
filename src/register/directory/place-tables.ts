/** The tables in which a typed place is looked up: this register's units, districts and handles, with the districts' other names as shipped. */
import formerSpellings from '../../../data/directory/former-spellings.json' with { type: 'json' };
import shippedDistricts from '../../../data/directory/districts.json' with { type: 'json' };
import unitNames from '../../../data/directory/unit-names.json' with { type: 'json' };
import hindiSeats from '../../../data/gazetteer/seats.json' with { type: 'json' };
import misspellings from '../../../data/gazetteer/spellings.json' with { type: 'json' };
import type { Handle } from '../../db/db.ts';
import { handleRows } from '../../db/stores/directory/handle-store.ts';
import { listUnits, type UnitRow } from '../../db/stores/directory/unit-store.ts';
import { type DistrictName, districtNames } from '../../db/stores/directory/district-store.ts';
import type { DistrictNames, PlaceTables } from '../../domain/directory/places/place.ts';

type Lists = Readonly<Record<string, readonly string[] | undefined>>;
/** Spellings of former names that many towns have a quarter of: a person who types one means the district, a post hardly ever does. */
const FORMER: Lists = formerSpellings;
const SEATS: Lists = hindiSeats;
const UNIT_NAMES: Lists = unitNames;
const MISSPELLINGS: Lists = misspellings;

export async function placeTables(handle: Handle): Promise<PlaceTables<UnitRow>> {
  const units = await listUnits(handle);
  const handles = (await handleRows(handle)).filter(({ to }) => to === null);
  const inRegister = await districtNames(handle);
  // A district for which a unit stands here is known even where the register has no row of its own for it.
  const further = shippedDistricts.filter(
    ({ name }) => units.some(({ district }) => district === name) && !inRegister.some((row) => row.name === name),
  );
  return { units, handles, unitNames: UNIT_NAMES, districts: [...inRegister, ...further].map(withOtherNames) };
}

function withOtherNames({ name, nameHi, lgdCode }: DistrictName): DistrictNames {
  const shipped = shippedDistricts.find((row) => row.name === name);
  return {
    name,
    nameHi,
    lgdCode,
    otherNames: shipped?.otherNames ?? [],
    formerNames: [...(shipped?.formerNames ?? []), ...(FORMER[name] ?? [])],
    seats: [...(shipped?.seats ?? []), ...(SEATS[name] ?? [])],
    misspellings: MISSPELLINGS[name] ?? [],
  };
}
