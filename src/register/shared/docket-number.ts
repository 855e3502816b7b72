/** A docket's number as it is printed: with the series of this register. */
import type { Handle } from '../../db/db.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';

type Numbered = Pick<Docket, 'year' | 'serial'>;

export async function docketNumber(handle: Handle, docket: Numbered): Promise<string> {
  return formatDocket(await seriesOf(handle), docket);
}

/** The same for many dockets: the series is read once. */
export async function docketNumbering(handle: Handle): Promise<(docket: Numbered) => string> {
  const series = await seriesOf(handle);
  return (docket) => formatDocket(series, docket);
}
