/** The body of an event, as far as a proof reads it. */
import { coveredTable } from '../../db/proof/covered.ts';
import type { RowsBlock } from '../../db/proof/row-state.ts';
import type { StateChange } from '../../domain/docket/docket-life.ts';

export interface EventBody {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docket: number | null;
  readonly data: {
    readonly set?: StateChange;
    readonly year?: number;
    readonly serial?: number;
    readonly post?: number;
    readonly opener?: number;
    /** Salted hash of the post's words as they stood from then on, and of those that they replaced. */
    readonly text?: string;
    readonly instead?: string;
    readonly source?: string;
    readonly urgency?: string;
    readonly actionable?: string;
    readonly withheld?: string | null;
    readonly categories?: readonly string[];
    readonly accusedPolice?: string | null;
    readonly language?: string;
    readonly country?: string | null;
    /** Of the event that began the proof of rows: how many parts, and their hash. */
    readonly parts?: number;
    readonly root?: string;
  };
  /** Salted hashes of the texts that were written with it, by field. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What its transaction wrote beside. */
  readonly rows?: readonly RowsBlock[];
}

/** null for what is not JSON, or not that of an event: the person who wrote it may have put anything there. */
export function parseBody(body: string): EventBody | null {
  const parsed = parsedObject(body);
  return parsed && isBody(parsed) ? parsed : null;
}

/** null for what is no list of rows. */
export function parseBlocks(json: string): RowsBlock[] | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return isBlocks(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function parsedObject(json: string): Fields | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return isFields(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBody(parsed: Fields): parsed is Fields & EventBody {
  const { seq, at, kind, docket, data, texts, rows } = parsed;
  return (
    typeof seq === 'number' &&
    typeof at === 'string' &&
    typeof kind === 'string' &&
    (docket === null || typeof docket === 'number') &&
    isFields(data) &&
    isData(data) &&
    (texts === undefined || (isFields(texts) && Object.values(texts).every(isText))) &&
    (rows === undefined || isBlocks(rows))
  );
}

/** Whatever else stands there is only compared. */
function isData({ set, categories }: Fields): boolean {
  return (set === undefined || isFields(set)) && (categories === undefined || (Array.isArray(categories) && categories.every(isText)));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isBlocks(value: unknown): value is RowsBlock[] {
  return Array.isArray(value) && value.every(isBlock);
}

/** Each row has its key and a value for each column. */
function isBlock(block: unknown): boolean {
  if (!Array.isArray(block) || block.length !== 3) return false;
  const [table, columns, rows]: unknown[] = block;
  if (typeof table !== 'string' || !Array.isArray(rows)) return false;
  if (columns !== null && !(Array.isArray(columns) && columns.every(isText))) return false;
  const covered = coveredTable(table);
  const width = (columns?.length ?? 0) + (covered === undefined ? 0 : covered.secretKey ? 1 : covered.key.length);
  return rows.every((row) => Array.isArray(row) && (covered === undefined || row.length === width) && row.every(isCell));
}

function isCell(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
