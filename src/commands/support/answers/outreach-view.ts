/** An outreach as the commands give one out: one of them, and several with their figures. */
import { placeAbroad } from '../../../domain/directory/coordinator.ts';
import { countryName } from '../../../domain/directory/country.ts';
import { OUTREACH, OUTREACH_LIST } from '../../../domain/messages/commands/overseas/outreach.ts';
import { OUTREACH_KIND_WORDS, OUTREACH_STATE_WORDS, OUTREACH_TOPIC_WORDS } from '../../../domain/messages/screen/words/outreach-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { isDue } from '../../../domain/overseas/outreach.ts';
import { count } from '../../../domain/text/amounts.ts';
import { dayForPeople } from '../../../domain/time/ist.ts';
import type { Context } from '../../../ports.ts';
import type { OutreachShown } from '../../../register/overseas/outreach.ts';
import { safeLine } from '../../../render/safe-text.ts';
import { renderTable } from '../../../render/screen/table.ts';

export function outreachJson({ coordinatorId: _, ...outreach }: OutreachShown, now: Date) {
  return { ...outreach, countryName: countryName(outreach.country, 'en'), due: isDue(outreach, now) };
}

/** One that was planned, recorded or cancelled. */
export function outreachSaid(outreach: OutreachShown): Text {
  const { id, state, topic, coordinator, reached, joined } = outreach;
  const on = dayForPeople(outreach.on);
  const place = placeAbroad(outreach);
  const where = { en: safeLine(place.en), hi: safeLine(place.hi) };
  const who = coordinator === null ? null : safeLine(coordinator.name);
  const about = OUTREACH_TOPIC_WORDS[topic];
  if (state === 'planned') return OUTREACH.planned(id, about, where, on, who);
  if (state === 'cancelled') return OUTREACH.cancelled(id, about, where, on);
  return OUTREACH.held(id, about, where, on, who, count(reached), count(joined));
}

/** Empty where there is nothing, so that a pipe stays empty; a terminal says so. */
export function outreachTable(rows: readonly OutreachShown[], ctx: Context): string {
  const { text, io } = ctx;
  if (rows.length === 0) return io.stdoutIsTerminal ? `${text(OUTREACH_LIST.none)}\n` : '';
  const number = (n: number, { state }: OutreachShown) => (state === 'held' ? count(n) : '');
  const table = renderTable(
    rows,
    [
      { title: text(OUTREACH.fieldNumber), value: ({ id }) => String(id), align: 'right' },
      { title: text(OUTREACH.fieldDay), value: ({ on }) => dayForPeople(on), code: ({ on }) => on },
      {
        title: text(OUTREACH.fieldState),
        value: (row) => text(isDue(row, ctx.now()) ? OUTREACH.due : OUTREACH_STATE_WORDS[row.state]),
        code: ({ state }) => state,
      },
      {
        title: text(OUTREACH.fieldPlace),
        value: (row) => text(placeAbroad(row)),
        code: ({ country, city }) => (city === null ? country : `${country}/${city}`),
        shrink: true,
      },
      {
        title: text(OUTREACH.fieldTopic),
        value: ({ topic }) => text(OUTREACH_TOPIC_WORDS[topic]),
        code: ({ topic }) => topic,
        shrink: true,
      },
      { title: text(OUTREACH.fieldKind), value: ({ kind }) => text(OUTREACH_KIND_WORDS[kind]), code: ({ kind }) => kind, shrink: true },
      {
        title: text(OUTREACH.fieldReached),
        value: (row) => number(row.reached, row),
        code: ({ reached }) => String(reached),
        align: 'right',
      },
      { title: text(OUTREACH.fieldJoined), value: (row) => number(row.joined, row), code: ({ joined }) => String(joined), align: 'right' },
      { title: text(OUTREACH.fieldCoordinator), value: ({ coordinator }) => coordinator?.name ?? '', shrink: true },
    ],
    io,
  );
  return io.stdoutIsTerminal ? `${table}${totalLine(rows, ctx)}\n` : table;
}

function totalLine(rows: readonly OutreachShown[], ctx: Context): string {
  const held = rows.filter(({ state }) => state === 'held');
  const sum = (of: (row: OutreachShown) => number) => count(held.reduce((total, row) => total + of(row), 0));
  const due = rows.filter((row) => isDue(row, ctx.now())).length;
  return ctx.text(
    OUTREACH_LIST.total(
      held.length,
      sum(({ reached }) => reached),
      sum(({ joined }) => joined),
      due,
    ),
  );
}
