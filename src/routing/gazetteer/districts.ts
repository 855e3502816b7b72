/** The 75 districts with every spelling in use, from the shipped directory and the gazetteer's own list of slips. */
import districtRows from '../../../data/directory/districts.json' with { type: 'json' };
import spellings from '../../../data/gazetteer/spellings.json' with { type: 'json' };

export interface DistrictNames {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly former: readonly string[];
  readonly seats: readonly string[];
}

export const DISTRICTS: readonly DistrictNames[] = districtRows.map((row) => ({
  name: row.name,
  spellings: [row.name, row.nameHi, ...row.otherNames, ...((spellings as Record<string, string[]>)[row.name] ?? [])],
  former: row.formerNames,
  seats: row.seats,
}));
