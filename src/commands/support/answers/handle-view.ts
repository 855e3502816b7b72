/** A registered handle as `handle` and `unit` give it out. */
import { stateNow, SINCE_UNKNOWN } from '../../../domain/directory/handle-state.ts';
import { ownerName } from '../../../domain/directory/new-handle.ts';
import { HANDLE_LIST } from '../../../domain/messages/commands/handle.ts';
import { HANDLE_KIND_NAMES, HANDLE_STATE_NAMES } from '../../../domain/messages/domain/directory-names.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { istDay } from '../../../domain/time/ist.ts';
import type { Context } from '../../../ports.ts';
import type { HandleRow } from '../../../register/directory/handles.ts';
import { renderTable } from '../../../render/screen/table.ts';

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

/** Words and days on a terminal; codes and moments in a pipe. Empty where there is nothing, so that a pipe stays empty; a terminal says so. */
export function handleTable(rows: readonly HandleRow[], unitName: (code: string) => Text, ctx: Context): string {
  const onTerminal = ctx.io.stdoutIsTerminal;
  if (rows.length === 0) return onTerminal ? `${ctx.text(HANDLE_LIST.none)}\n` : '';
  const day = (at: string) => (onTerminal ? istDay(at) : at);
  const kindShown = ({ kind, relay }: HandleRow) => {
    if (!onTerminal) return relay ? `${kind}, relay` : kind;
    return ctx.text(relay ? HANDLE_LIST.relay(HANDLE_KIND_NAMES[kind]) : HANDLE_KIND_NAMES[kind]);
  };
  const accountShown = ({ checkedAt, account }: HandleRow) => {
    if (checkedAt === null) return '';
    if (account === null || account === 'found') return day(checkedAt);
    return `${day(checkedAt)} ${onTerminal ? ctx.text(HANDLE_LIST[account]) : account}`;
  };
  return renderTable(
    rows,
    [
      { title: ctx.text(HANDLE_LIST.columnHandle), value: ({ name }) => name },
      {
        title: ctx.text(HANDLE_LIST.columnState),
        value: (row) => (onTerminal ? ctx.text(HANDLE_STATE_NAMES[stateNow(row)]) : stateNow(row)),
      },
      { title: ctx.text(HANDLE_LIST.columnKind), value: kindShown },
      {
        title: ctx.text(HANDLE_LIST.columnOwner),
        value: (row) => {
          if (row.unit === null && row.country === null) return '';
          return onTerminal || row.unit === null ? ctx.text(ownerName(row, unitName)) : row.unit;
        },
        shrink: true,
      },
      { title: ctx.text(HANDLE_LIST.columnSince), value: ({ from }) => (from === SINCE_UNKNOWN ? '' : day(from)) },
      { title: ctx.text(HANDLE_LIST.columnUntil), value: ({ to }) => (to === null ? '' : day(to)) },
      { title: ctx.text(HANDLE_LIST.columnAsked), value: accountShown },
    ],
    ctx.io,
  );
}
