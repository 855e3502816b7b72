/** Inserts new dockets, many in one go. */
import type { Source } from '../../../domain/docket/complaint.ts';
import type { DocketState } from '../../../domain/docket/docket-state.ts';
import type { Reading } from '../../../domain/reading/reading.ts';
import type { WriteHandle } from '../../db.ts';
import type { DocketsTable } from '../../schema/dockets.ts';
import { columnValue, type Docket, STATE_COLUMNS } from './docket-row.ts';

const STATE_KEYS = Object.keys(STATE_COLUMNS) as (keyof typeof STATE_COLUMNS)[];

export interface NewDocket {
  readonly docket: Docket;
  readonly reading: Omit<Reading, 'hasPhone'>;
  readonly source: Source;
  /** IST day of registration. */
  readonly day: string;
  readonly backlog: boolean;
  /** The older docket that this one continues. */
  readonly continues: number | null;
}

const DOCKET_COLUMNS = [
  'id',
  'year',
  'serial',
  ...Object.values(STATE_COLUMNS),
  'urgency',
  'actionable',
  'actionable_reason',
  'categories',
  'withheld',
  'accused_police',
  'source',
  'post_id',
  'author_id',
  'posted_at',
  'day',
  'backlog',
  'language',
  'country',
  'decision',
  'confidence',
  'ruleset',
  'continues_id',
] as const satisfies readonly (keyof DocketsTable)[];

export async function insertDockets(tx: WriteHandle, dockets: readonly NewDocket[]): Promise<void> {
  await tx.insertRows(
    'dockets',
    DOCKET_COLUMNS,
    dockets.map(({ docket, reading, source, day, backlog, continues }) => [
      docket.id,
      docket.year,
      docket.serial,
      ...STATE_KEYS.map((key) => columnValue(docket[key])),
      reading.urgency,
      reading.actionable,
      reading.actionableReason,
      reading.categories.join(' '),
      docket.withheld,
      reading.accusedPolice,
      source,
      docket.postId,
      docket.authorId,
      docket.postedAt,
      day,
      backlog ? 1 : 0,
      reading.language,
      reading.country,
      docket.decision,
      reading.routing.confidence,
      reading.routing.ruleset,
      continues,
    ]),
  );
  const accused = dockets.flatMap(({ docket, reading }) =>
    reading.accusedPolice === 'district' && docket.leadUnit !== null ? [[docket.id, docket.leadUnit, 'accused', docket.registeredAt]] : [],
  );
  if (accused.length > 0) await tx.insertRows('concerns', ['docket_id', 'unit', 'role', 'since'], accused);
}

/** A number that citizens may hold and whose docket is lost. */
export interface VoidNumber {
  readonly id: number;
  readonly year: number;
  readonly serial: number;
  readonly state: DocketState;
  /** IST day on which it was recorded. */
  readonly day: string;
}

/** What a void number has instead of posts and a reading: no post and no author has the id 0. */
const NOTHING = {
  urgency: 'normal',
  actionable: 'no',
  actionable_reason: 'void',
  categories: '',
  withheld: null,
  accused_police: null,
  source: 'x',
  post_id: 0,
  author_id: 0,
  backlog: 0,
  language: 'und',
  country: null,
  decision: 'none',
  confidence: 0,
  ruleset: '',
  continues_id: null,
} as const satisfies Partial<DocketsTable>;

export async function insertVoidNumbers(tx: WriteHandle, numbers: readonly VoidNumber[]): Promise<void> {
  const columns = ['id', 'year', 'serial', ...Object.values(STATE_COLUMNS), 'posted_at', 'day', ...keysOf(NOTHING)] as const;
  await tx.insertRows(
    'dockets',
    columns,
    numbers.map(({ id, year, serial, state, day }) => [
      id,
      year,
      serial,
      ...STATE_KEYS.map((key) => columnValue(state[key])),
      state.registeredAt,
      day,
      ...Object.values(NOTHING),
    ]),
  );
}

function keysOf<T extends object>(value: T): (keyof T)[] {
  return Object.keys(value) as (keyof T)[];
}
