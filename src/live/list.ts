/** Answers the list and the search: the filters of the command line, a page of rows at a time. */
import type { Db } from '../db/db.ts';
import type { PlaceReader } from '../domain/directory/places/place.ts';
import { parseDocketReference } from '../domain/docket/number/docket-reference.ts';
import { LIVE } from '../domain/messages/pages/live.ts';
import { COMPLAINT } from '../domain/messages/screen/complaint.ts';
import type { Lang, Text } from '../domain/messages/text.ts';
import { queryWords } from '../domain/text/index-text.ts';
import { UserError } from '../domain/user-error.ts';
import type { DocketList } from '../render/pages/live/list-page.ts';
import type { RowsLook } from '../render/pages/live/docket-rows.ts';
import type { FilterForm } from '../render/pages/live/filter-form.ts';
import type { Complaint } from '../reports/complaint.ts';
import { maskComplaint } from '../reports/mask-complaint.ts';
import { resolveFilter } from '../reports/filters.ts';
import { foundWords } from '../reports/found-words.ts';
import { countList, type ListQuery, listComplaints } from '../reports/list.ts';
import { loadNames } from '../reports/names.ts';
import { pressingWords } from '../reports/pressing-words.ts';
import { urgentFirst } from '../reports/urgent-first.ts';
import { type AskedList, askedList, fieldsOf, withAsked } from './asked.ts';

/** On a page. */
const ROWS = 50;

/** What a search means: words, or the dockets of a number or of a citizen. */
export interface Meant {
  readonly text?: string;
  readonly first?: number;
  readonly alone?: Pick<ListQuery['filter'], 'ids' | 'citizen' | 'withheld'>;
}

/** What the pages need of the rest of the program: how a place and a search are read is decided where the command line is. */
export interface Questions {
  /** `say` tells how a place was read. Which of several is meant is asked of nobody. */
  places(db: Db, say: (text: Text) => void): PlaceReader;
  search(db: Db, typed: string): Promise<Meant>;
}

export interface Asking {
  readonly db: Db;
  readonly query: URLSearchParams;
  readonly lang: Lang;
  readonly now: Date;
  readonly questions: Questions;
}

export function formOf(query: URLSearchParams, page: 'list' | 'search'): FilterForm {
  const searched = page === 'search' ? (query.get('q')?.trim() ?? '') : null;
  return { fields: fieldsOf(query), text: page === 'list' ? (query.get('text') ?? '') : null, searched };
}

/** Throws UserError `usage`, `bad_input` or `not_found` for what can't be understood. */
export async function answerList(page: 'list' | 'search', asking: Asking): Promise<{ readonly list: DocketList; readonly look: RowsLook }> {
  const { db, query, lang, now, questions } = asking;
  const asked = askedList(query, page);
  const notes: Text[] = [];
  const meant = await meantBy(asked, asking);
  const typed = await resolveFilter(
    db,
    asked.filters,
    now,
    questions.places(db, (note) => notes.push(note)),
  );
  const filter = { ...typed, ...meant.alone };
  const words = { ...(meant.text !== undefined && { text: meant.text }), ...(meant.first !== undefined && { first: meant.first }) };
  const rows =
    asked.order === 'queue' ? await urgentFirst(db, { filter, limit: ROWS }) : await pageOf(db, asked.after, { filter, ...words });
  const total = await countList(db, { filter, ...words });
  const searchedWords = meant.text === undefined ? [] : queryWords(meant.text);
  const later = searchedWords.length > 0 ? await foundWords(db, rows, searchedWords) : await pressingWords(db, rows);
  const last = rows.at(-1);
  const goesOn = last !== undefined && rows.length === ROWS && (total === null || total > ROWS);
  return {
    look: { lang, now, names: await loadNames(db, lang), later },
    list: {
      form: formOf(query, page),
      rows: rows.map((row) => ({ ...row, ...maskComplaint(row) })),
      total,
      order: asked.order,
      notes: [...notes, ...(await leftOut(db, filter, meant))],
      next: goesOn && asked.order === 'newest' ? { page, query: withAsked(query, { after: last.docket }) } : null,
      all: goesOn && asked.order === 'queue' ? { page, query: withAsked(query, { order: 'newest' }) } : null,
    },
  };
}

async function meantBy({ filters, text, searched }: AskedList, { db, questions }: Asking): Promise<Meant> {
  if (text === null && searched === null) return {};
  if (filters.withheld) throw new UserError('usage', LIVE.withheldUnsearched);
  return searched === null ? { text: text ?? '' } : questions.search(db, searched);
}

async function pageOf(db: Db, after: string | null, query: Pick<ListQuery, 'filter' | 'text' | 'first'>): Promise<Complaint[]> {
  const rows: Complaint[] = [];
  const start = after === null ? {} : { after: placeOf(after) };
  for await (const page of listComplaints(db, { ...query, order: 'newest', limit: ROWS, ...start })) rows.push(...page);
  return rows;
}

function placeOf(typed: string): { year: number; serial: number } {
  const reference = parseDocketReference(typed);
  if (reference.kind === 'whole') return reference.number;
  throw new UserError('usage', LIVE.notAMark(typed));
}

/** What is never found by words or by what it is about is counted, or named. */
async function leftOut(db: Db, filter: ListQuery['filter'], meant: Meant): Promise<Text[]> {
  const { category, aboutPolice, ...others } = filter;
  const isByMatter = category !== undefined || aboutPolice !== undefined;
  const n = isByMatter ? await countList(db, { filter: { ...others, withheld: true } }) : 0;
  return [
    ...(n ? [COMPLAINT.withheldLeftOut(n)] : []),
    ...(meant.text !== undefined || filter.citizen !== undefined ? [COMPLAINT.withheldNotSearched] : []),
  ];
}
