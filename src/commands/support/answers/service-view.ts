/** A civic service as the commands give one out. */
import { SERVICE, SERVICE_LIST } from '../../../domain/messages/commands/overseas/service.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { CONFIDENTIAL } from '../../../domain/overseas/service.ts';
import { istDate } from '../../../domain/time/ist.ts';
import type { Context } from '../../../ports.ts';
import type { Service } from '../../../register/overseas/services.ts';
import { renderRecord } from '../../../render/screen/record.ts';
import { renderTable } from '../../../render/screen/table.ts';

export function serviceJson({ code, name, what, fromAbroad, checkedAt, checkedBy, stale }: Service) {
  return {
    service: code,
    name: name.en,
    nameHi: name.hi,
    what: what.en,
    whatHi: what.hi,
    fromAbroad: fromAbroad.en,
    fromAbroadHi: fromAbroad.hi,
    confidential: CONFIDENTIAL.has(code),
    checkedAt,
    checkedBy,
    stale,
  };
}

export function serviceTable(rows: readonly Service[], ctx: Context): string {
  const { text, io } = ctx;
  if (rows.length === 0) return io.stdoutIsTerminal ? `${text(SERVICE_LIST.none)}\n` : '';
  const table = renderTable(
    rows,
    [
      { title: text(SERVICE.fieldCode), value: ({ code }) => code },
      { title: text(SERVICE.fieldName), value: ({ name }) => text(name), shrink: true },
      { title: text(SERVICE.fieldChecked), value: (row) => text(checkedSaid(row)), code: ({ checkedAt }) => checkedAt ?? '', shrink: true },
    ],
    io,
  );
  const stale = rows.filter((row) => row.stale).length;
  return io.stdoutIsTerminal && stale > 0 ? `${table}${text(SERVICE_LIST.total(stale))}\n` : table;
}

export function serviceRecord(service: Service, ctx: Context): string {
  const { text } = ctx;
  const { code, name, what, fromAbroad, stale } = service;
  return renderRecord(
    [
      [text(SERVICE.fieldName), `${text(name)}${CONFIDENTIAL.has(code) ? ` (${text(SERVICE.confidential)})` : ''}`],
      [text(SERVICE.fieldWhat), text(what)],
      [text(SERVICE.fieldAbroad), text(fromAbroad)],
      [text(SERVICE.fieldChecked), text(checkedSaid(service))],
      [text(SERVICE.fieldNext), stale ? text(SERVICE.checkIt(code)) : null],
    ],
    ctx.io,
  );
}

function checkedSaid({ checkedAt, checkedBy, stale }: Service): Text {
  if (checkedAt === null) return SERVICE.never;
  const said = SERVICE.checkedBy(istDate(checkedAt), checkedBy ?? '');
  return stale ? SERVICE.stale(said) : said;
}
