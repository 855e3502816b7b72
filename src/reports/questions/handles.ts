/** Which handles answer and which are silent: the silent ones first. A name that citizens tag and nobody answers must show. */
import type { Handle } from '../../db/db.ts';
import { handleRows } from '../../db/stores/directory/handle-store.ts';
import { countByKey } from '../../db/stores/figures/count-store.ts';
import { handleAnswers } from '../../db/stores/figures/handle-answer-store.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import { stateNow } from '../../domain/directory/handle-state.ts';
import { unitsByCode } from '../../domain/directory/unit-tree.ts';
import type { HandleKind } from '../../domain/directory/unit.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import { toSortable } from '../../domain/x/x-id.ts';
import { listCommand } from '../scope/commands.ts';
import { resolveScope } from '../scope/scope.ts';
import { inRows } from '../totals.ts';
import { countedBy, figuresOf, type GroupFigures, type QuestionOptions, reportHead, type ReportHead } from './group-report.ts';
import type { RowKind } from './row-kind.ts';

export interface HandleFigures {
  /** The handle's name. */
  readonly key: string;
  readonly kind: HandleKind;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly unitNameHi: string | null;
  readonly country: string | null;
  /** Complaints of the period whose opening post tags it; one may tag several. */
  readonly tagged: number;
  readonly open: number;
  /** Over the whole register: how often its account has replied on a docket, and when it last did; null: never. */
  readonly answers: number;
  readonly lastAnswerAt: string | null;
  /** Whole days since then. */
  readonly silentDays: number | null;
  readonly list: string;
}

export interface HandlesReport extends ReportHead {
  readonly totals: GroupFigures & { readonly handles: number; readonly neverAnswered: number };
  readonly rows: readonly HandleFigures[];
}

export async function handlesReport(handle: Handle, typed: QuestionOptions, now: Date, places: PlaceReader | null): Promise<HandlesReport> {
  const scope = await resolveScope(handle, typed, now, places);
  const inUse = (await handleRows(handle)).filter(
    (row) => row.from <= scope.at && (row.to === null ? stateNow(row) !== 'former' : row.to > scope.at),
  );
  const names = new Map(inUse.map(({ name }) => [name.toLowerCase(), name]));
  const kind: RowKind = {
    key: 'tags',
    rowsOf: (tags) => [...new Set((tags ?? '').split(' '))].flatMap((tag) => names.get(tag) ?? []),
    always: inUse.map(({ name }) => name),
    isOrdered: true,
    nameOf: () => null,
    filtersOf: (row) => (row === null ? null : { handle: row }),
  };
  const tagged = inRows(await countByKey(handle, scope.counted, 'tags', scope), kind.rowsOf);
  const answers = await handleAnswers(handle, scope.at);
  const units = unitsByCode(scope.units);
  const rows = inUse.map((row): HandleFigures => {
    const unit = row.unit === null ? undefined : units.get(row.unit);
    const own = answers.filter(({ xId, nameKey }) => (row.xId === null ? nameKey === row.name.toLowerCase() : xId === toSortable(row.xId)));
    const last = own.reduce<string | null>((latest, { lastAt }) => (latest === null || lastAt > latest ? lastAt : latest), null);
    const counts = tagged.get(row.name) ?? [];
    return {
      key: row.name,
      kind: row.kind,
      unit: row.unit,
      unitName: unit?.nameEn ?? null,
      unitNameHi: unit?.nameHi ?? null,
      country: row.country,
      tagged: counts.reduce((sum, { received }) => sum + received, 0),
      open: counts.reduce((sum, { open }) => sum + open, 0),
      answers: own.reduce((sum, one) => sum + one.answers, 0),
      lastAnswerAt: last,
      silentDays: last === null ? null : Math.floor((Date.parse(scope.at) - Date.parse(last)) / DAY_MS),
      list: listCommand(scope, kind.filtersOf(row.name), { name: 'handles', row: row.name }),
    };
  });
  const { counts, times } = await countedBy(handle, scope, scope.counted, 'none');
  return {
    ...(await reportHead(handle, scope, { name: 'handles', rows: 'none' }, kind, typed)),
    totals: {
      ...figuresOf(counts, times),
      handles: rows.length,
      neverAnswered: rows.filter(({ lastAnswerAt }) => lastAnswerAt === null).length,
    },
    rows: rows.sort(bySilence),
  };
}

/** Those that never answered first, then who has been silent longest; among equals whom more complaints tag. */
function bySilence(a: HandleFigures, b: HandleFigures): number {
  const [first, second] = [a.lastAnswerAt ?? '', b.lastAnswerAt ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return b.tagged - a.tagged || (a.key < b.key ? -1 : 1);
}
