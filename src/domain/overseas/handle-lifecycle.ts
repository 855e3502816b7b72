/** How a country's handle stands: in use, only planned, or retired. */

/** `former`: the handles that it had are retired; `none`: it never had one. */
export type HandleLifecycle = 'active' | 'planned' | 'former' | 'none';

export interface CountryHandle {
  readonly lifecycle: HandleLifecycle;
  /** The registered handle, else the planned one, else the last former one. */
  readonly handle: string | null;
}

/** `rows`: the registered handles of the country, oldest first. */
export function countryHandle(
  rows: readonly { readonly name: string; readonly to: string | null; readonly state: string }[],
  planned: string | null,
): CountryHandle {
  const active = rows.find(({ to, state }) => to === null && state !== 'former');
  if (active) return { lifecycle: 'active', handle: active.name };
  if (planned !== null) return { lifecycle: 'planned', handle: planned };
  const last = rows.at(-1);
  return last ? { lifecycle: 'former', handle: last.name } : { lifecycle: 'none', handle: null };
}
