/** A country abroad as the commands give one out: in a table, or alone with what is still to be done. */
import { countryName, countryText } from '../../../domain/directory/country.ts';
import type { EmergencyCall } from '../../../domain/directory/emergency-call.ts';
import { COUNTRY, COUNTRY_LIST } from '../../../domain/messages/commands/overseas/country.ts';
import { joined, type Text, verbatim } from '../../../domain/messages/text.ts';
import { OUTREACH_TOPIC_WORDS } from '../../../domain/messages/screen/words/outreach-words.ts';
import { istTime } from '../../../domain/time/ist.ts';
import { clocksOf, offsetName } from '../../../domain/overseas/time-zones.ts';
import { count } from '../../../domain/text/amounts.ts';
import type { Context } from '../../../ports.ts';
import type { CountryOverview } from '../../../register/overseas/country-overview.ts';
import { renderRecord } from '../../../render/screen/record.ts';
import { renderTable } from '../../../render/screen/table.ts';
import { callIn, SERVES_ABROAD } from '../../../render/words/emergency-call.ts';
import { coordinatorJson } from './coordinator-view.ts';

export function countryJson(overview: CountryOverview, now: Date) {
  const { code, country, lifecycle, handle, coordinators, openDockets, outreach, lastSyncAt } = overview;
  return {
    country: code,
    countryName: countryName(code, 'en'),
    opened: country !== null,
    openedAt: country?.openedAt ?? null,
    handle,
    lifecycle,
    servedBy: lifecycle === 'active' ? handle : SERVES_ABROAD,
    people: country?.people ?? null,
    peopleYear: country?.peopleYear ?? null,
    peopleSource: country?.peopleSource ?? null,
    sought: country?.sought ?? false,
    languages: country?.languages ?? [],
    mission: {
      name: country?.mission ?? null,
      handle: country?.missionHandle ?? null,
      email: country?.missionEmail ?? null,
      tickets: country?.missionTickets ?? null,
    },
    coordinators: coordinators.map(coordinatorJson),
    clocks: clocksOf(code, now).map(({ offset, clock, zones }) => ({ clock, utcOffset: offsetName(offset), zones })),
    emergency: numbersOf(callIn(code)),
    openDockets,
    outreach,
    lastSyncAt,
  };
}

/** Empty where there is nothing, so that a pipe stays empty; a terminal says so. */
export function countryTable(rows: readonly CountryOverview[], ctx: Context): string {
  const { text, io } = ctx;
  if (rows.length === 0) return io.stdoutIsTerminal ? `${text(COUNTRY_LIST.none)}\n` : '';
  const table = renderTable(
    rows,
    [
      { title: text(COUNTRY.fieldCode), value: ({ code }) => code },
      { title: text(COUNTRY.fieldCountry), value: ({ code }) => text(countryText(code)), shrink: true },
      { title: text(COUNTRY.fieldHandle), value: (row) => text(handleSaid(row)), code: ({ handle }) => handle ?? '', shrink: true },
      {
        title: text(COUNTRY.fieldCoordinators),
        value: (row) => text(coordinatorsSaid(row)),
        code: ({ coordinators }) => coordinators.map(({ name }) => name).join(', '),
        shrink: true,
      },
      {
        title: text(COUNTRY.fieldOpen),
        value: ({ openDockets }) => count(openDockets),
        code: ({ openDockets }) => String(openDockets),
        align: 'right',
      },
      {
        title: text(COUNTRY.fieldOutreach),
        value: ({ outreach }) => count(outreach.held),
        code: ({ outreach }) => String(outreach.held),
        align: 'right',
      },
    ],
    io,
  );
  if (!io.stdoutIsTerminal) return table;
  const without = (is: (row: CountryOverview) => boolean) => rows.filter(is).length;
  const total = COUNTRY_LIST.total(
    rows.length,
    without(({ coordinators }) => coordinators.length === 0),
    without(({ lifecycle }) => lifecycle !== 'active'),
    rows.reduce((sum, { coordinators }) => sum + coordinators.filter((person) => person.handle === null).length, 0),
  );
  return `${table}${text(total)}\n`;
}

export function countryRecord(row: CountryOverview, ctx: Context): string {
  const { text, io } = ctx;
  const { code, country, outreach, openDockets } = row;
  const people =
    country?.people === null || country?.people === undefined
      ? null
      : text(COUNTRY.people(count(country.people), country.peopleYear ?? 0, country.peopleSource ?? ''));
  const clocks = clocksOf(code, ctx.now()).map(({ clock, offset, zones }) => {
    const [first = ''] = zones;
    const named = zones.length > 1 ? COUNTRY.andMoreZones(first, zones.length - 1) : verbatim(first);
    return [text(COUNTRY.fieldClock), `${clock} ${offsetName(offset)} ${text(named)}`] as const;
  });
  const numbers = numbersOf(callIn(code));
  const steps = nextSteps(row).map((step) => [text(COUNTRY.fieldNext), text(step)] as const);
  return renderRecord(
    [
      [text(COUNTRY.fieldCountry), `${text(countryText(code))} (${code})`],
      [text(COUNTRY.fieldEmergency), text(numbers === null ? COUNTRY.numbersUnknown : COUNTRY.toBeConfirmed(numbers.join(', ')))],
      [
        text(COUNTRY.fieldHandle),
        text(row.lifecycle === 'active' ? handleSaid(row) : joined([handleSaid(row), COUNTRY.servedBy(SERVES_ABROAD)], '; ')),
      ],
      [text(COUNTRY.fieldCoordinators), text(coordinatorsSaid(row))],
      [text(COUNTRY.fieldOpenDockets), text(COUNTRY.openDockets(openDockets, code))],
      [
        text(COUNTRY.fieldOutreach),
        text(COUNTRY.outreach(outreach.held, count(outreach.reached), count(outreach.joined), outreach.planned, outreach.due)),
      ],
      ...outreach.topics.map(
        ({ topic, held, reached, joined: joiners }) =>
          ['', text(COUNTRY.topic(OUTREACH_TOPIC_WORDS[topic], held, count(reached), count(joiners)))] as const,
      ),
      [text(COUNTRY.fieldLastSync), row.lastSyncAt === null ? text(COUNTRY.neverRead) : istTime(row.lastSyncAt)],
      [text(COUNTRY.fieldPeople), people],
      [text(COUNTRY.fieldLanguages), country?.languages.join(', ') ?? null],
      ...clocks,
      [
        text(COUNTRY.fieldMission),
        [country?.mission, country?.missionHandle && `@${country.missionHandle}`, country?.missionEmail].filter(Boolean).join(' · '),
      ],
      [text(COUNTRY.fieldTickets), country?.missionTickets ?? null],
      ...steps,
    ],
    io,
  );
}

function handleSaid({ handle, lifecycle }: CountryOverview): Text {
  if (handle === null) return COUNTRY.lifecycle.none;
  return lifecycle === 'active'
    ? verbatim(`@${handle}`)
    : COUNTRY.handleWith(lifecycle === 'planned' ? handle : `@${handle}`, COUNTRY.lifecycle[lifecycle]);
}

function coordinatorsSaid({ coordinators, country }: CountryOverview): Text {
  if (coordinators.length > 0)
    return verbatim(coordinators.map(({ name, city }) => (city === null ? name : `${name} (${city})`)).join(', '));
  return country?.sought ? COUNTRY.sought : COUNTRY.nobody;
}

function nextSteps({ code, country, lifecycle, handle, coordinators }: CountryOverview): Text[] {
  return [
    ...(country === null ? [COUNTRY.openFirst(code)] : []),
    ...(coordinators.length === 0 ? [COUNTRY.appoint(code)] : []),
    ...(lifecycle === 'planned' && handle !== null ? [COUNTRY.registerHandle(handle)] : []),
    ...(lifecycle === 'none' && country !== null ? [COUNTRY.planHandle(code)] : []),
  ];
}

function numbersOf(call: EmergencyCall): readonly string[] | null {
  return call.where === 'abroad' && call.numbers !== null ? call.numbers.call : null;
}
