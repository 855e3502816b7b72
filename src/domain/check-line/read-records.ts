/** Reads the records of a text that was copied through chats: whole ones, and each one that was damaged, by name. Never half a record. */
import { checkOf, type CheckRecord } from './record-line.ts';
import { type NormalForm, normalForm } from './normal-form.ts';

/** `cut`: its end is missing; `altered`: its check does not fit; `differs`: its id stands on another record; `newer`: of a later version of this format. */
export type Damage = 'cut' | 'altered' | 'differs' | 'newer';

export interface DamagedRecord {
  readonly why: Damage;
  /** Line of what was pasted on which it begins, from 1. */
  readonly line: number;
  /** null where it can't be read. */
  readonly kind: string | null;
  readonly id: string | null;
  /** Whether the same record stands whole elsewhere in the text. */
  readonly wholeElsewhere: boolean;
}

export interface ReadRecords {
  /** Each once, in the order in which they stand. */
  readonly records: readonly CheckRecord[];
  readonly damaged: readonly DamagedRecord[];
  /** Ids that a last line of a block names and that stand nowhere, neither whole nor damaged. */
  readonly missing: readonly string[];
  /** How many stood there again, alike. */
  readonly repeated: number;
  /** Whether a last line says how many there are: without one nobody knows what came after. */
  readonly closed: boolean;
}

const ID = '[0-9][0-9A-HJKMNP-TV-Z]{11}';
const BEGINS = /UPP1|UPP[2-9](?=[A-Z]{2,12}[0-9])/g;
const WHOLE = new RegExp(`^UPP1([A-Z]{2,12})(${ID})((?:[a-z]{1,16}=[^;=]*;)*)([0-9A-F]{8})`);
const NAMED = new RegExp(`^UPP\\d([A-Z]{2,12})(${ID})?`);
/** All fields, and perhaps the beginning of the check: its end is missing. */
const CUT = new RegExp(`^UPP1(?:[A-Z]{0,12}|[A-Z]{2,12}${ID}(?:[a-z]{1,16}=[^;=]*;)*(?:[a-z]{0,16}|[a-z]{1,16}=[^;=]*|[0-9A-F]{0,7}))$`);

export const LAST_LINE = 'END';

export function readRecords(pasted: string): ReadRecords {
  const form = normalForm(pasted);
  const starts = [...form.text.matchAll(BEGINS)].map(({ index }) => index);
  const found = new Map<string, { readonly record: CheckRecord; readonly written: string }>();
  const damaged: Omit<DamagedRecord, 'wholeElsewhere'>[] = [];
  let repeated = 0;
  for (const [i, start] of starts.entries()) {
    const piece = form.text.slice(start, starts[i + 1]);
    const read = readOne(piece);
    const line = lineOf(form, start);
    if (typeof read === 'string') {
      const [, kind = null, id = null] = NAMED.exec(piece) ?? [];
      damaged.push({ why: read, line, kind, id });
      continue;
    }
    const known = found.get(read.record.id);
    if (!known) found.set(read.record.id, read);
    else if (known.written === read.written) repeated += read.record.kind === LAST_LINE ? 0 : 1;
    else damaged.push({ why: 'differs', line, kind: read.record.kind, id: read.record.id });
  }
  const all = [...found.values()].map(({ record }) => record);
  const last = all.filter(({ kind }) => kind === LAST_LINE);
  const named = new Set(last.flatMap(({ fields }) => fields['ids']?.split(',') ?? []).filter((id) => id !== ''));
  return {
    records: all.filter(({ kind }) => kind !== LAST_LINE),
    damaged: damaged.map((each) => ({ ...each, wholeElsewhere: each.why !== 'differs' && each.id !== null && found.has(each.id) })),
    missing: [...named].filter((id) => !found.has(id) && !damaged.some((each) => each.id === id)),
    repeated,
    closed: last.length > 0,
  };
}

function readOne(piece: string): { readonly record: CheckRecord; readonly written: string } | Damage {
  if (!piece.startsWith('UPP1')) return 'newer';
  const [whole, kind, id, written, check] = WHOLE.exec(piece) ?? [];
  if (whole === undefined || kind === undefined || id === undefined || written === undefined) return CUT.test(piece) ? 'cut' : 'altered';
  if (checkOf(whole.slice(0, -8)) !== check) return 'altered';
  const fields = fieldsOf(written);
  return fields === null ? 'altered' : { record: { kind, id, fields }, written: whole };
}

/** null where a key stands twice or a value can't have been written by `recordLine`. */
function fieldsOf(written: string): Record<string, string> | null {
  const pairs = [...written.matchAll(/([a-z]+)=([^;]*);/g)].map(([, key = '', value = '']) => [key, unescaped(value)] as const);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) return null;
  const fields: [string, string][] = [];
  for (const [key, value] of pairs) {
    if (value === null) return null;
    fields.push([key, value]);
  }
  return Object.fromEntries(fields);
}

function unescaped(value: string): string | null {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function lineOf({ lines }: NormalForm, start: number): number {
  return lines.findLastIndex((begins) => begins <= start) + 1;
}
