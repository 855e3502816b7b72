/** Addresses of the live pages, relative to one another: they all stand in one folder, whose name nobody needs to know. */
import type { Lang } from '../../../domain/messages/text.ts';

export interface Place {
  readonly page: '' | 'list' | 'search' | 'docket';
  /** What stands behind the question mark, in this order; the language is added to it. */
  readonly query?: readonly (readonly [name: string, value: string])[];
}

export function linkTo({ page, query = [] }: Place, lang: Lang): string {
  const parts = new URLSearchParams();
  for (const [name, value] of [...query, ['lang', lang] as const]) parts.append(name, value);
  return `./${page}?${parts}`;
}

export function docketLink(number: string, lang: Lang): string {
  return linkTo({ page: 'docket', query: [['number', number]] }, lang);
}
