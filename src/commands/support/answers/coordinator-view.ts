/** A coordinator as the commands give one out. */
import { placeAbroad, placeInSentence } from '../../../domain/directory/coordinator.ts';
import { countryName } from '../../../domain/directory/country.ts';
import { COORDINATOR, COORDINATOR_LIST } from '../../../domain/messages/commands/coordinator.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { istDate, istIso } from '../../../domain/time/ist.ts';
import type { Context } from '../../../ports.ts';
import type { Coordinator } from '../../../register/overseas/find-coordinator.ts';
import { safeLine } from '../../../render/safe-text.ts';
import { renderTable } from '../../../render/screen/table.ts';

export function coordinatorJson({ cityKey, ...coordinator }: Coordinator) {
  return { ...coordinator, countryName: countryName(coordinator.country, 'en') };
}

/** The place for a sentence on the screen. */
export function placeShown(coordinator: Coordinator): Text {
  const { en, hi } = placeInSentence(coordinator);
  return { en: safeLine(en), hi: safeLine(hi) };
}

/** Empty where there is nothing, so that a pipe stays empty; a terminal says so. */
export function coordinatorTable(rows: readonly Coordinator[], ctx: Context): string {
  if (rows.length === 0) return ctx.io.stdoutIsTerminal ? `${ctx.text(COORDINATOR_LIST.none)}\n` : '';
  return renderTable(
    rows,
    [
      { title: ctx.text(COORDINATOR.fieldNumber), value: ({ id }) => String(id), align: 'right' },
      {
        title: ctx.text(COORDINATOR.fieldPlace),
        value: (row) => ctx.text(placeAbroad(row)),
        code: ({ country, city }) => (city === null ? country : `${country}/${city}`),
        shrink: true,
      },
      { title: ctx.text(COORDINATOR.fieldName), value: ({ name }) => name, shrink: true },
      { title: ctx.text(COORDINATOR.fieldHandle), value: ({ handle }) => (handle === null ? '' : `@${handle}`) },
      { title: ctx.text(COORDINATOR.fieldEmail), value: ({ email }) => email ?? '', shrink: true },
      { title: ctx.text(COORDINATOR.fieldPhone), value: ({ phone }) => phone ?? '' },
      { title: ctx.text(COORDINATOR.fieldSince), value: ({ from }) => istDate(from), code: ({ from }) => istIso(from) },
      {
        title: ctx.text(COORDINATOR.fieldUntil),
        value: ({ to }) => (to === null ? '' : istDate(to)),
        code: ({ to }) => (to === null ? '' : istIso(to)),
      },
      { title: ctx.text(COORDINATOR.fieldWhyEnded), value: ({ endReason }) => endReason ?? '', wrap: true },
    ],
    ctx.io,
  );
}
