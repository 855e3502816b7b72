/** Whose dockets they are, by number. */
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

/** Of one year, in whatever order; `withheld`: whom they are of must not be shown. */
export function complainantsOf(handle: Handle, year: number, serials: readonly number[]) {
  return inParts(serials, (part) =>
    handle.k
      .selectFrom('dockets')
      .leftJoin('authors', 'authors.id', 'dockets.author_id')
      .select(['dockets.year', 'dockets.serial', 'dockets.status', 'dockets.withheld', 'authors.x_id', 'authors.handle'])
      .where('dockets.year', '=', year)
      .where('dockets.serial', 'in', part)
      .execute(),
  );
}
