/** A coordinator as the commands give one out. */
import { countryName } from '../../domain/directory/country.ts';
import { istDay } from '../../domain/time/ist.ts';
import type { Context } from '../../ports.ts';
import { type Coordinator, placeOf } from '../../register/overseas/coordinators.ts';
import { renderTable } from '../../render/screen/table.ts';

export function coordinatorJson({ cityKey, ...coordinator }: Coordinator) {
  return { ...coordinator, countryName: countryName(coordinator.country, 'en') };
}

/** Empty where there is nothing, so that a pipe stays empty; a terminal says so. */
export function coordinatorTable(rows: readonly Coordinator[], ctx: Context): string {
  if (rows.length === 0) return ctx.io.stdoutIsTerminal ? 'No coordinator fits.\n' : '';
  const day = (at: string) => (ctx.io.stdoutIsTerminal ? istDay(at) : at);
  return renderTable(
    rows,
    [
      { title: 'No.', value: ({ id }) => String(id), align: 'right' },
      { title: 'Place', value: (row) => placeOf(row, ctx.options.lang), shrink: true },
      { title: 'Name', value: ({ name }) => name, shrink: true },
      { title: 'Handle', value: ({ handle }) => (handle === null ? '' : `@${handle}`) },
      { title: 'E-mail', value: ({ email }) => email ?? '', shrink: true },
      { title: 'Phone', value: ({ phone }) => phone ?? '' },
      { title: 'Since', value: ({ from }) => day(from) },
      { title: 'Until', value: ({ to }) => (to === null ? '' : day(to)) },
      { title: 'Why it ended', value: ({ endReason }) => endReason ?? '', shrink: true },
    ],
    ctx.io,
  );
}
