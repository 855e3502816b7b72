/** An event of the log for people: when, on which docket, what was done and by whom, in words and in whole lines. */
import { TEXT_WORDS } from '../../domain/messages/screen/words/history/history-words.ts';
import { istTime } from '../../domain/time/ist.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import type { NameOfPerson, Names } from '../../reports/names.ts';
import { age } from '../format.ts';
import { safeLine } from '../safe-text.ts';
import { eventSaid } from '../words/event-said.ts';
import { stylesFor } from './style.ts';
import { hungLines } from './wrap-said.ts';

export interface LogLook {
  readonly columns: number;
  readonly colour: boolean;
  readonly lang: Lang;
  readonly now: Date;
  readonly names: Names;
  readonly nameOf: NameOfPerson;
}

export interface LoggedEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docket: string | null;
  readonly by: string | null;
  readonly data: unknown;
  readonly texts: readonly string[];
}

/** What tells one handle, place or person of the directory from another; all else is in the JSON. */
const NAMING = ['handle', 'name', 'login', 'country', 'district', 'file', 'place'];
const INDENT = '    ';

export function logLine({ seq, at, kind, docket, by, data, texts }: LoggedEvent, look: LogLook): string {
  const { lang, names, nameOf, columns } = look;
  const { dim } = stylesFor(look.colour);
  const when = [`${seq}`, `${istTime(at)} · ${age(at, look.now, lang)}`, ...(docket === null ? [] : [docket])].join('  ');
  const words: Readonly<Record<string, Text | undefined>> = TEXT_WORDS;
  const written = texts.map((field) => words[field]?.[lang] ?? field).join(', ');
  const said = [
    eventSaid({ kind, data }, names.unit)[lang],
    ...(docket === null ? namesIn(data) : []),
    nameOf({ by }) ?? by ?? '',
    written === '' ? '' : `(${written})`,
  ].filter((part) => part !== '');
  return [dim(when), ...hungLines(safeLine(said.join(' · ')), columns, INDENT, `${INDENT}  `)].join('\n');
}

function namesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (NAMING.includes(key) && typeof value === 'string' ? [value] : []));
}
