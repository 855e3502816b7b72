/** Complaints as a table on a terminal: number, marks, age and place take what they need, the words have the rest. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import type { QueryWord } from '../../../domain/text/index-text.ts';
import type { Lang } from '../../../domain/messages/text.ts';
import { shortNumber } from '../../../domain/docket/number/short-number.ts';
import type { Complaint } from '../../../reports/complaint.ts';
import type { Names } from '../../../reports/names.ts';
import { istYear } from '../../../domain/time/ist.ts';
import { age } from '../../format.ts';
import { displayWidth, firstLines, fitText, levelText } from '../display-width.ts';
import { safeLine } from '../../safe-text.ts';
import { paintStatus, stylesFor } from '../style.ts';
import { type Column, type Look, renderTable } from '../table.ts';
import { fromFirstMatch, markMatches } from './found-words.ts';
import { marksOf } from './list-marks.ts';
import { rowWords } from './list-words.ts';

export interface ListLook extends Look {
  readonly lang: Lang;
  readonly now: Date;
}

/** What a list is made of: nothing that only the page of one complaint shows. */
export type ListRow = Pick<
  Complaint,
  | 'docket'
  | 'year'
  | 'serial'
  | 'status'
  | 'attention'
  | 'urgency'
  | 'actionable'
  | 'postedAt'
  | 'followUpAt'
  | 'district'
  | 'complainant'
  | 'text'
  | 'media'
  | 'withheld'
  | 'erased'
>;

/** From this width on there is room for the complainant's name. */
const WIDE = 108;
const GAP = 2;
/** So many cells a text has at least, on an ordinary terminal and on a narrow one; the place and the age give way to it. */
const LEAST_TEXT = { ordinary: 45, narrow: 20 };
const ORDINARY = 80;
const LEAST_PLACE = 6;
const MOST_PLACE = 20;
const CITIZEN = 16;

/** Of one complaint, where its words stand below its row. */
const LINES_BELOW = 3;
const BELOW = '  ';

export interface ListWords {
  /** The words stand below each row, readable, for people who judge by them. */
  readonly textBelow?: boolean;
  /** By docket: later words that made it an emergency, or hold what was searched for, shown instead of the first ones. */
  readonly later?: ReadonlyMap<string, string>;
  /** What was searched for: it is marked, and shown where it stands further back. */
  readonly query?: readonly QueryWord[];
}

export interface ListTable {
  /** The line of headings and the rule below it. */
  readonly heading: readonly string[];
  /** The lines of each row. */
  readonly rows: readonly (readonly string[])[];
}

export function complaintTable(
  rows: readonly ListRow[],
  names: Pick<Names, 'district'>,
  look: ListLook,
  { textBelow = false, later = new Map(), query = [] }: ListWords = {},
): ListTable {
  const styles = stylesFor(look.colour);
  const words = (row: ListRow) => fromFirstMatch(rowWords(row, later, look), query, leastText(look));
  const paint = (text: string, row: ListRow) => (row.text === null ? styles.dim(text) : markMatches(text, query, styles.bold.underline));
  const columns = frame(rows, names, look, textBelow);
  if (!textBelow) columns.push({ title: COMPLAINT.text[look.lang], value: words, shrink: true, paint });
  const [heading = '', rule = '', ...lines] = renderTable(rows, columns, look).trimEnd().split('\n');
  const below = (row: ListRow) =>
    firstLines(levelText(safeLine(words(row))), look.columns - BELOW.length, LINES_BELOW)
      .filter((line) => line.trim() !== '')
      .map((line) => `${BELOW}${paint(line, row)}`);
  return { heading: [heading, rule], rows: rows.map((row, at) => [lines[at] ?? '', ...(textBelow ? below(row) : [])]) };
}

/** What stands before the words; as much of it as leaves them room. */
function frame(rows: readonly ListRow[], names: Pick<Names, 'district'>, look: ListLook, textBelow: boolean): Column<ListRow>[] {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const thisYear = istYear(look.now);
  const marks = marksOf(rows);
  const number = (row: ListRow) => shortNumber(row, thisYear);
  const place = (row: ListRow) => (row.district === null ? '–' : names.district(row.district));
  const old = (row: ListRow) => age(row.postedAt, look.now, lang);
  const widest = (values: readonly string[], least: number) => Math.max(least, ...values.map(displayWidth));
  const taken = widest(rows.map(number), displayWidth(COMPLAINT.number[lang])) + GAP + widest(rows.map(marks), 1) + GAP;
  const ages = widest(rows.map(old), displayWidth(COMPLAINT.age[lang])) + GAP;
  const citizen = textBelow || look.columns >= WIDE ? CITIZEN + GAP : 0;
  const room = look.columns - taken - (textBelow ? 0 : leastText(look));
  const places = widest(rows.map(place), displayWidth(COMPLAINT.district[lang]));
  const placeRoom = Math.min(room - ages - citizen - GAP, places, MOST_PLACE);
  return [
    { title: COMPLAINT.number[lang], value: number, align: 'right' },
    { title: '', value: marks, paint: (text, row) => paintMarks(text, row, look) },
    ...(ages <= room ? [{ title: COMPLAINT.age[lang], value: old, align: 'right' } as const] : []),
    ...(placeRoom >= Math.min(LEAST_PLACE, places)
      ? [
          {
            title: fitted(COMPLAINT.district[lang], placeRoom),
            value: (row: ListRow) => fitted(place(row), placeRoom),
            paint: (text: string, row: ListRow) => (row.district === null ? styles.dim(text) : text),
          },
        ]
      : []),
    ...(citizen > 0
      ? [{ title: COMPLAINT.from[lang], value: complainant, width: CITIZEN, paint: (text: string) => styles.cyan(text) }]
      : []),
  ];
}

function leastText({ columns }: ListLook): number {
  return columns >= ORDINARY ? LEAST_TEXT.ordinary : LEAST_TEXT.narrow;
}

function fitted(text: string, room: number): string {
  return fitText(levelText(safeLine(text)), room);
}

function paintMarks(text: string, { status }: ListRow, { colour }: ListLook): string {
  const styles = stylesFor(colour);
  const [first = '', ...others] = text;
  return `${paintStatus(styles, status)(first)}${styles.bold.magenta(others.join(''))}`;
}

function complainant({ complainant }: ListRow): string {
  return complainant?.handle ? `@${complainant.handle}` : '–';
}
