/** The questions that are answered in rows of the same figures. */
import type { Question } from './group-report.ts';

export const ZONES: Question = { name: 'zones', rows: 'zone', compared: true };
export const RANGES: Question = { name: 'ranges', rows: 'range', compared: true };
export const CATEGORIES: Question = { name: 'categories', rows: 'category' };
export const AGEING: Question = {
  name: 'ageing',
  rows: 'age',
  only: { statuses: ['open', 'in_process'] },
  onlyListed: { status: 'open,in_process' },
};
/** Complaints about the police themselves. What of them is withheld is counted apart: its kind would tell what it is about. */
export const POLICE: Question = {
  name: 'police',
  rows: 'accused',
  only: { aboutPolice: true, withheld: false },
  onlyListed: { 'about-police': true },
};

/** Its rows: by whom the complaint is about, which unit was asked to answer, what became of it. */
export const POLICE_ROWS = ['accused', 'unit', 'outcome'] as const;
