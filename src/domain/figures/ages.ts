/** How old what is not closed is, in classes of whole days since registration: up to a limit, which is included; the last has none. */
export const AGES = [
  { key: '0-1', days: 1 },
  { key: '1-3', days: 3 },
  { key: '3-10', days: 10 },
  { key: '10-30', days: 30 },
  { key: '30+', days: null },
] as const satisfies readonly { readonly key: string; readonly days: number | null }[];
export type AgeKey = (typeof AGES)[number]['key'];
