/** What deciding a batch asks of the world. */
import type { StatementSource } from '../../../domain/docket/complaint.ts';
import type { ReadAgainWorld } from './read-again.ts';

export interface BatchWorld extends ReadAgainWorld {
  readonly series: string;
  /** The last docket number of all and the last serial of this IST year that were given out. */
  readonly lastGiven: { readonly docket: number; readonly serial: number };
  readonly newSalt: () => string;
  /** What a person said of a complaint that came another way than as a post; left out: the batch has posts alone. */
  readonly statement?: StatementTaken | undefined;
}

/** What a person said who took in a complaint that nobody posted. */
export interface StatementTaken {
  readonly source: StatementSource;
  /** The unit that it lies with, and its district; null: the words decide. */
  readonly lead: { readonly unit: string; readonly district: string | null } | null;
  /** ISO 3166 code of the complainant's country; null: not abroad; left out: the words decide. */
  readonly country?: string | null;
}
