/** The filters of a list by name, and whether each is given with words or stands alone: the same on the command line and in an address. */
import type { TypedFilter } from '../filters.ts';

export const FILTER_FORMS = {
  status: 'words',
  district: 'words',
  unit: 'words',
  country: 'words',
  handle: 'words',
  from: 'words',
  to: 'words',
  month: 'words',
  emergency: 'alone',
  attention: 'alone',
  overdue: 'alone',
  aboutPolice: 'alone',
  category: 'words',
  withheld: 'alone',
  held: 'alone',
  toUpdate: 'alone',
  contradicted: 'alone',
  actionable: 'words',
  waiting: 'words',
  heldBack: 'words',
  enquiry: 'alone',
  changed: 'words',
  since: 'words',
  outcome: 'words',
  source: 'words',
  language: 'words',
  notTold: 'alone',
  by: 'words',
  via: 'words',
  told: 'alone',
  backlog: 'alone',
} as const satisfies Record<keyof TypedFilter, 'words' | 'alone'>;

export type FilterName = keyof typeof FILTER_FORMS;

export const FILTER_NAMES = Object.keys(FILTER_FORMS) as readonly FilterName[];

/** `aboutPolice` as people type it: `about-police`. */
export function optionName(name: FilterName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
