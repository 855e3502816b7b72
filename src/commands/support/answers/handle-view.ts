/** A registered handle as `handle` and `unit` give it out. */
import { stateNow, SINCE_UNKNOWN } from '../../../domain/directory/handle-state.ts';
import { ownerName } from '../../../domain/directory/new-handle.ts';
import { HANDLE_LIST } from '../../../domain/messages/commands/handle.ts';
import { HANDLE_KIND_NAMES, HANDLE_STATE_NAMES } from '../../../domain/messages/domain/directory-names.ts';
import { type Text, verbatim } from '../../../domain/messages/text.ts';
import { istDate, istIso } from '../../../domain/time/ist.ts';
import type { Context } from '../../../ports.ts';
import type { HandleRow } from '../../../register/directory/handles.ts';
import { type Column, renderTable } from '../../../render/screen/table.ts';

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
export function handleTable(rows: readonly HandleRow[], unitName: (code: string) => Text, ctx: Context): string {
  if (rows.length === 0) return ctx.io.stdoutIsTerminal ? `${ctx.text(HANDLE_LIST.none)}\n` : '';
  const columns = handleColumns(unitName, ctx);
  if (!ctx.io.stdoutIsTerminal) return renderTable(rows, [...columns, RELAY], ctx.io);
  // A screen has no room for columns without a word in them.
  const used = columns.filter(({ value }, at) => at === 0 || rows.some((row) => value(row) !== ''));
  const next = { title: ctx.text(HANDLE_LIST.columnNext), value: (row: HandleRow) => ctx.text(nextStep(row)) };
  return renderTable(rows, rows.some((row) => next.value(row) !== '') ? [...used, next] : used, ctx.io);
}

/** What is to be done with a handle that nobody has checked, as a command; nothing for the others. */
function nextStep(row: HandleRow): Text {
  if (stateNow(row) !== 'unverified') return verbatim('');
  if (row.checkedAt === null) return HANDLE_LIST.nextCheck(row.name);
  return row.account === null || row.account === 'found' ? HANDLE_LIST.nextConfirm(row.name) : HANDLE_LIST.nextRetire(row.name);
}

/** On a terminal it stands with the kind. */
const RELAY: Column<HandleRow> = { title: 'relay', value: ({ relay }) => (relay ? 'relay' : '') };

function handleColumns(unitName: (code: string) => Text, { text }: Context): Column<HandleRow>[] {
  const kindName = ({ kind, relay }: HandleRow) => (relay ? HANDLE_LIST.relay(HANDLE_KIND_NAMES[kind]) : HANDLE_KIND_NAMES[kind]);
  return [
    { title: text(HANDLE_LIST.columnHandle), value: ({ name }) => name },
    { title: text(HANDLE_LIST.columnState), value: (row) => text(HANDLE_STATE_NAMES[stateNow(row)]), code: stateNow },
    { title: text(HANDLE_LIST.columnKind), value: (row) => text(kindName(row)), code: ({ kind }) => kind },
    {
      title: text(HANDLE_LIST.columnOwner),
      value: (row) => (row.unit === null && row.country === null ? '' : text(ownerName(row, unitName))),
      code: ({ unit, country }) => unit ?? country ?? '',
      shrink: true,
    },
    {
      title: text(HANDLE_LIST.columnSince),
      value: ({ from }) => (from === SINCE_UNKNOWN ? '' : istDate(from)),
      code: ({ from }) => (from === SINCE_UNKNOWN ? '' : istIso(from)),
    },
    {
      title: text(HANDLE_LIST.columnUntil),
      value: ({ to }) => (to === null ? '' : istDate(to)),
      code: ({ to }) => (to === null ? '' : istIso(to)),
    },
    {
      title: text(HANDLE_LIST.columnAsked),
      value: (row) => asked(row, istDate, (account) => text(HANDLE_LIST[account])),
      code: (row) => asked(row, istIso, (account) => account),
    },
  ];
}

type Trouble = Exclude<HandleRow['account'], null | 'found'>;

/** When X was asked, and what it said where that was not the account. */
function asked({ checkedAt, account }: HandleRow, when: (at: string) => string, words: (account: Trouble) => string): string {
  if (checkedAt === null) return '';
  return account === null || account === 'found' ? when(checkedAt) : `${when(checkedAt)} ${words(account)}`;
}
