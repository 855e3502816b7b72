/** A registered handle as `handle` and `unit` give it out. */
import { countryName } from '../../domain/directory/country.ts';
import { istDay } from '../../domain/time/ist.ts';
import type { Context } from '../../ports.ts';
import { type HandleRow, SINCE_UNKNOWN, stateNow } from '../../register/directory/directory.ts';
import { renderTable } from '../../render/screen/table.ts';

/** `from` is null where nobody knows since when the handle is ours. */
export function handleJson(row: HandleRow) {
  const { id, name, xId, kind, unit, country, district, relay, evidence, checkedAt, account, verifiedType, followers, to } = row;
  return {
    id,
    handle: name,
    xId,
    kind,
    state: stateNow(row),
    unit,
    country,
    district,
    relay,
    evidence,
    checkedAt,
    account,
    verifiedType,
    followers,
    from: row.from === SINCE_UNKNOWN ? null : row.from,
    to,
  };
}

/** Empty where there is nothing, so that a pipe stays empty; a terminal says so. */
export function handleTable(rows: readonly HandleRow[], ctx: Context): string {
  if (rows.length === 0) return ctx.io.stdoutIsTerminal ? 'No handle fits.\n' : '';
  const day = (at: string) => (ctx.io.stdoutIsTerminal ? istDay(at) : at);
  return renderTable(
    rows,
    [
      { title: 'Handle', value: ({ name }) => name },
      { title: 'State', value: stateNow },
      { title: 'Kind', value: ({ kind, relay }) => (relay ? `${kind}, relay` : kind) },
      {
        title: 'Belongs to',
        value: ({ unit, country }) => unit ?? (country === null ? '' : countryName(country, ctx.options.lang)),
        shrink: true,
      },
      { title: 'Since', value: ({ from }) => (from === SINCE_UNKNOWN ? '' : day(from)) },
      { title: 'Until', value: ({ to }) => (to === null ? '' : day(to)) },
      { title: 'Asked X', value: (row) => asked(row, day) },
    ],
    ctx.io,
  );
}

/** When X was last asked for the account, and what was wrong with it then. */
function asked({ checkedAt, account }: HandleRow, day: (at: string) => string): string {
  if (checkedAt === null) return '';
  return account === null || account === 'found' ? day(checkedAt) : `${day(checkedAt)} ${account}`;
}
