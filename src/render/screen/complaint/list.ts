/** Complaints as a table on a terminal. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { EMERGENCY } from '../../../domain/messages/domain/emergency.ts';
import { MEDIA_WORDS, STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { AbroadCall, UnsureCall } from '../../../domain/directory/emergency-call.ts';
import type { Lang } from '../../../domain/messages/text.ts';
import type { Complaint } from '../../../reports/complaint.ts';
import type { Names } from '../../../reports/names.ts';
import { istDay } from '../../../domain/time/ist.ts';
import { age, isOld, lastWordAt } from '../../format.ts';
import { callOf, type ListedWords } from '../../words/emergency-call.ts';
import { displayWidth, firstLines, levelText } from '../display-width.ts';
import { safeLine } from '../../safe-text.ts';
import { paintStatus, stylesFor } from '../style.ts';
import { type Column, type Look, renderTable } from '../table.ts';

export interface ListLook extends Look {
  readonly lang: Lang;
  readonly now: Date;
}

/** From this width on there is room for the complainant's name. */
const WIDE = 108;

/** What a list is made of: nothing that only the page of one complaint shows. */
type Row = Pick<
  Complaint,
  | 'docket'
  | 'status'
  | 'attention'
  | 'urgency'
  | 'postedAt'
  | 'followUpAt'
  | 'district'
  | 'complainant'
  | 'text'
  | 'media'
  | 'withheld'
  | 'erased'
>;

/** Of one complaint, where its words stand below its row. */
const LINES_BELOW = 3;
const BELOW = '  ';

export interface ListWords {
  /** The words stand below each row, readable, for people who judge by them. */
  readonly textBelow?: boolean;
  /** By docket: later words that made it an emergency, shown instead of the first ones. */
  readonly pressing?: ReadonlyMap<string, string>;
}

/** Before words that were said later than those that stand for the docket. */
const LATER = '↳ ';

export function complaintTable(
  rows: readonly Row[],
  names: Pick<Names, 'district'>,
  look: ListLook,
  { textBelow = false, pressing = new Map() }: ListWords = {},
): string {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const columns: Column<Row>[] = [
    { title: COMPLAINT.docket[lang], value: (row) => row.docket, width: 17 },
    {
      title: COMPLAINT.status[lang],
      value: (row) => STATUS_WORDS[row.status][lang],
      width: 10,
      paint: (text, row) => paintStatus(styles, row.status)(text),
    },
    { title: '', value: flags, width: 2, paint: (text) => styles.bold.magenta(text) },
    { title: COMPLAINT.age[lang], value: (row) => age(row.postedAt, look.now, lang), align: 'right', width: 6 },
    {
      title: COMPLAINT.district[lang],
      value: (row) => (row.district === null ? '–' : names.district(row.district)),
      width: 12,
      shrink: true,
      paint: (text, row) => (row.district === null ? styles.dim(text) : text),
    },
  ];
  if (textBelow || look.columns >= WIDE)
    columns.push({ title: COMPLAINT.from[lang], value: complainant, width: 16, paint: (text) => styles.cyan(text) });
  const words = (row: Row) => `${dateOf(row, look.now)}${laterWords(pressing.get(row.docket)) ?? rowText(row, lang)}`;
  if (textBelow) return withWords(renderTable(rows, columns, look), rows, look, words);
  columns.push({
    title: COMPLAINT.text[lang],
    value: words,
    shrink: true,
    paint: (text, row) => (row.text === null ? styles.dim(text) : text),
  });
  return renderTable(rows, columns, look);
}

/** The heading and its rule, then each row with its words below. */
function withWords(table: string, rows: readonly Row[], look: ListLook, wordsOf: (row: Row) => string): string {
  const { dim } = stylesFor(look.colour);
  const width = look.columns - BELOW.length;
  const [heading = '', rule = '', ...lines] = table.trimEnd().split('\n');
  const shown = lines.flatMap((line, at) => {
    const row = rows[at];
    if (!row) return [line];
    const words = firstLines(levelText(safeLine(wordsOf(row))), width, LINES_BELOW).map(
      (words) => `${BELOW}${row.text === null ? dim(words) : words}`,
    );
    return [line, ...words.filter((words) => words.trim() !== '')];
  });
  return `${[heading, rule, ...shown].join('\n')}\n`;
}

/** As wide as a page is where nothing is known of the terminal. */
const PAGE_WIDTH = 100;

/** What the marks in a list mean, for those that are there. `raised`: later words are shown. */
export function legend(
  rows: readonly (Pick<Complaint, 'urgency' | 'attention'> & ListedWords)[],
  lang: Lang,
  columns: number = PAGE_WIDTH,
  raised = false,
): string {
  const emergencies = rows.filter(({ urgency }) => urgency === 'emergency');
  // Beside the mark stands whom those abroad call, so that nobody tells them a number that works in India alone.
  const calls = new Map(emergencies.map((row) => callOf(row)).map((call) => [call.where === 'india' ? '' : (call.country ?? '–'), call]));
  const abroad = [...calls.values()].filter((call) => call.where !== 'india');
  const emergency = `▲ ${COMPLAINT.emergencyMark[lang]}`;
  const parts = [
    ...(emergencies.length > 0
      ? [abroad.length === 0 ? emergency : `${emergency} (${callsShown(abroad, lang, columns - displayWidth(emergency) - 3)})`]
      : []),
    ...(rows.some(({ attention }) => attention) ? [`! ${COMPLAINT.attention[lang]}`] : []),
    ...(raised ? [`${LATER}${COMPLAINT.laterWords[lang]}`] : []),
  ];
  const line = parts.join('   ');
  return displayWidth(line) <= columns ? line : parts.join('\n');
}

/** Countries by name where there is room, else by code, and at last only as many as fit: the page of a docket names its own. */
function callsShown(calls: readonly (AbroadCall | UnsureCall)[], lang: Lang, width: number): string {
  const full = calls.map((call) => EMERGENCY.local(call)[lang]).join('; ');
  if (displayWidth(full) <= width) return full;
  for (let shown = calls.length; shown > 1; shown--) {
    const some = calls.slice(0, shown).map((call) => EMERGENCY.inShort(call)[lang]);
    const line = [...some, ...(shown < calls.length ? [EMERGENCY.moreCountries(calls.length - shown)[lang]] : [])].join(', ');
    if (displayWidth(line) <= width) return line;
  }
  return EMERGENCY.seeDocket[lang];
}

function laterWords(text: string | undefined): string | null {
  return text === undefined ? null : `${LATER}${withoutLeadingTags(text)}`;
}

/** An emergency of last year must not look like one of tonight. */
function dateOf(row: Row, now: Date): string {
  const at = lastWordAt(row);
  return row.urgency === 'emergency' && isOld(at, now) ? `${istDay(at)}: ` : '';
}

function rowText({ text, withheld, erased, media, status }: Row, lang: Lang): string {
  if (status === 'void') return '';
  if (text === null) return `[${withheld === null || erased ? COMPLAINT.forgotten[lang] : COMPLAINT.withheld[lang]}]`;
  const words = withoutLeadingTags(text);
  const [first] = media;
  if (words !== '' || !first) return words || text;
  return `[${MEDIA_WORDS[first.type]?.[lang] ?? first.type}${media.length > 1 ? ` ×${media.length}` : ''}]`;
}

/** Nearly every post begins with the handles it tags: they would fill the narrow column. */
function withoutLeadingTags(text: string): string {
  return text.replace(/^(?:[\s.]*[@＠][A-Za-z0-9_]+(?![A-Za-z0-9_])[,:]?)+\s*/, '');
}

function flags({ attention, urgency }: Row): string {
  return `${urgency === 'emergency' ? '▲' : ''}${attention ? '!' : ''}`;
}

function complainant({ complainant }: Row): string {
  return complainant?.handle ? `@${complainant.handle}` : '–';
}
