/** The number of a docket as people type it: its serial, and the year before it where that is not this one. */
export function shortNumber({ year, serial }: { readonly year: number; readonly serial: number }, thisYear: number): string {
  return year === thisYear ? String(serial) : `${year}-${serial}`;
}
