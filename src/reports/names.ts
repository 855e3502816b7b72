/** Names of districts and units as people read them, in English or Hindi. */
import { districtNames } from '../db/stores/directory/district-store.ts';
import type { Handle } from '../db/db.ts';
import { operatorRows } from '../db/stores/directory/operator-store.ts';
import { AUTHORITY_WORDS } from '../domain/messages/screen/words/authority-words.ts';
import type { Text } from '../domain/messages/text.ts';
import { listUnits } from '../db/stores/directory/unit-store.ts';

export interface Names {
  district(name: string): string;
  unit(code: string): string;
}

export async function loadNames(handle: Handle, lang: 'en' | 'hi'): Promise<Names> {
  const districts = lang === 'hi' ? new Map((await districtNames(handle)).map(({ name, nameHi }) => [name, nameHi])) : null;
  const units = new Map((await listUnits(handle)).map(({ code, nameEn, nameHi }) => [code, lang === 'hi' ? nameHi : nameEn]));
  const outside: Readonly<Record<string, Text | undefined>> = AUTHORITY_WORDS;
  return {
    district: (name) => districts?.get(name) ?? name,
    unit: (code) => units.get(code) ?? outside[code]?.[lang] ?? code,
  };
}

/** The name of the operator by whom an event was written; null where nobody, or nobody who is registered, acted. */
export type NameOfPerson = (event: { readonly by?: string | null }) => string | null;

/** Also of those who have left. */
export async function operatorNames(handle: Handle): Promise<NameOfPerson> {
  const names = new Map((await operatorRows(handle)).map(({ login, name }) => [login, name]));
  return ({ by = null }) => (by === null ? null : (names.get(by) ?? null));
}
