/** What an address asks for, in the names of the command line: each known, each once. */
import { LIVE } from '../domain/messages/pages/live.ts';
import type { Lang } from '../domain/messages/text.ts';
import { UserError } from '../domain/user-error.ts';
import type { FilterField } from '../render/pages/live/filter-form.ts';
import { FILTER_FORMS, FILTER_NAMES, optionName } from '../reports/filter/filter-names.ts';
import type { TypedFilter } from '../reports/filters.ts';

const SET = '1';

export interface AskedList {
  readonly filters: TypedFilter;
  readonly text: string | null;
  readonly searched: string | null;
  /** The docket behind which the rows stand. */
  readonly after: string | null;
  readonly order: 'queue' | 'newest';
}

/** The language that an address names; null where it names none that is known. */
export function languageOf(query: URLSearchParams): Lang | null {
  const lang = query.get('lang');
  return lang === 'en' || lang === 'hi' ? lang : null;
}

/** Throws UserError `usage` for what no list has, for what is there twice, and for words behind a filter that takes none. */
export function askedList(query: URLSearchParams, page: 'list' | 'search'): AskedList {
  const options = new Map(FILTER_NAMES.map((name) => [optionName(name), name] as const));
  const own = page === 'search' ? ['q', 'after', 'lang'] : ['text', 'after', 'order', 'lang'];
  const filters: { [name: string]: string | true } = {};
  for (const [given, value] of query) {
    if (query.getAll(given).length > 1) throw new UserError('usage', LIVE.twice(given));
    const name = options.get(given);
    if (name === undefined && !own.includes(given)) throw new UserError('usage', LIVE.noSuchFilter(given));
    // A form sends its empty fields too.
    if (name === undefined || value === '') continue;
    if (FILTER_FORMS[name] === 'alone' && value !== SET) throw new UserError('usage', LIVE.notAlone(given));
    filters[name] = FILTER_FORMS[name] === 'alone' ? true : value;
  }
  const words = (name: string) => query.get(name)?.trim() || null;
  const after = words('after');
  return {
    filters,
    text: page === 'list' ? words('text') : null,
    searched: page === 'search' ? words('q') : null,
    after,
    order: page === 'list' && words('order') === null && after === null && words('text') === null ? 'queue' : 'newest',
  };
}

/** The fields of the form as they were filled in, right or wrong. */
export function fieldsOf(query: URLSearchParams): FilterField[] {
  return FILTER_NAMES.map((name) => {
    const option = optionName(name);
    const given = query.get(option) ?? '';
    return { name, option, form: FILTER_FORMS[name], value: FILTER_FORMS[name] === 'alone' ? (given === SET ? SET : '') : given };
  });
}

/** The same address with other values; '' takes a name out. */
export function withAsked(query: URLSearchParams, changes: Readonly<Record<string, string>>): (readonly [name: string, value: string])[] {
  const kept = [...query].filter(([name, value]) => name !== 'lang' && value !== '' && !(name in changes));
  return [...kept, ...Object.entries(changes).filter(([, value]) => value !== '')];
}
