/** Names of districts and units as people read them, in English or Hindi. */
import { districtNames } from '../db/stores/directory/district-store.ts';
import type { Handle } from '../db/db.ts';
import { listUnits } from '../db/stores/directory/unit-store.ts';

export interface Names {
  district(name: string): string;
  unit(code: string): string;
}

export async function loadNames(handle: Handle, lang: 'en' | 'hi'): Promise<Names> {
  const districts = lang === 'hi' ? new Map((await districtNames(handle)).map(({ name, nameHi }) => [name, nameHi])) : null;
  const units = new Map((await listUnits(handle)).map(({ code, nameEn, nameHi }) => [code, lang === 'hi' ? nameHi : nameEn]));
  return {
    district: (name) => districts?.get(name) ?? name,
    unit: (code) => units.get(code) ?? code,
  };
}
