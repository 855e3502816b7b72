/** The dockets that an export held, with whose they are; of withheld ones the number alone. */
import type { Handle } from '../../db/db.ts';
import { complainantsOf } from '../../db/stores/dockets/complainant-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import type { Status } from '../../domain/docket/complaint.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import type { DocketSet } from '../../domain/docket/number/docket-ranges.ts';
import { type Person, person } from '../complaint.ts';

export interface AccessDocket {
  readonly docket: string;
  readonly withheld: 'class' | null;
  readonly status: Status | null;
  readonly complainant: Person | null;
}

const A_PAGE = 500;

/** In the order of the register. */
export async function* accessDockets(handle: Handle, set: DocketSet): AsyncGenerator<AccessDocket[]> {
  const series = await seriesOf(handle);
  for (const { year, serials } of parts(set)) {
    const rows = await complainantsOf(handle, year, serials);
    yield rows
      .sort((a, b) => a.serial - b.serial)
      .map((row) => {
        const docket = formatDocket(series, row);
        if (row.withheld !== null) return { docket, withheld: 'class', status: null, complainant: null };
        return { docket, withheld: null, status: row.status, complainant: row.x_id === null ? null : person(row.x_id, row.handle) };
      });
  }
}

function* parts(set: DocketSet): Generator<{ readonly year: number; readonly serials: number[] }> {
  let part: { year: number; serials: number[] } | null = null;
  for (const { year, serial } of set) {
    if (part && (part.year !== year || part.serials.length === A_PAGE)) {
      yield part;
      part = null;
    }
    part ??= { year, serials: [] };
    part.serials.push(serial);
  }
  if (part) yield part;
}
