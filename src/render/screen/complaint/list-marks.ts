/** The marks before each row of a list, and the line that says what those on the screen mean. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { EMERGENCY } from '../../../domain/messages/domain/emergency.ts';
import { ACTIONABLE_WORDS, STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { type EmergencyCall, IN_INDIA } from '../../../domain/directory/emergency-call.ts';
import { type Actionable, ACTIONABLE, type Status, STATUSES } from '../../../domain/docket/complaint.ts';
import type { Lang } from '../../../domain/messages/text.ts';
import type { Complaint } from '../../../reports/complaint.ts';
import { callOf, type ListedWords } from '../../words/emergency-call.ts';
import { displayWidth } from '../display-width.ts';

const STATUS_MARKS: Readonly<Record<Status, string>> = { open: '○', in_process: '◐', closed: '●', void: '–' };
/** A complaint, which most are, has none. */
const ACTIONABLE_MARKS: Readonly<Record<Actionable, string>> = { yes: '', unsure: '?', no: '×' };
const EMERGENCY_MARK = '▲';
const ATTENTION_MARK = '!';
/** Before words that were said later than those that stand for the docket. */
export const LATER = '↳ ';

export type MarkedRow = Pick<Complaint, 'status' | 'urgency' | 'attention' | 'actionable'>;

/** Each mark in a place of its own, where any row has it; so many cells in every row. */
export function marksOf(rows: readonly MarkedRow[]): (row: MarkedRow) => string {
  const places: ((row: MarkedRow) => string)[] = [
    ({ status }) => STATUS_MARKS[status],
    ({ urgency }) => (urgency === 'emergency' ? EMERGENCY_MARK : ''),
    ({ status, actionable }) => (status === 'void' ? '' : ACTIONABLE_MARKS[actionable]),
    ({ attention }) => (attention ? ATTENTION_MARK : ''),
  ];
  const used = places.filter((place) => rows.some((row) => place(row) !== ''));
  return (row) => used.map((place) => place(row) || ' ').join('');
}

/** As wide as a page is where nothing is known of the terminal. */
const PAGE_WIDTH = 100;
const BETWEEN = '   ';

export interface LegendLook {
  readonly lang: Lang;
  readonly columns?: number;
  /** Later words are shown. */
  readonly raised?: boolean;
}

/** The lines that explain the marks of these rows, and no others; none where there are no rows. */
export function legend(
  rows: readonly (MarkedRow & ListedWords)[],
  { lang, columns = PAGE_WIDTH, raised = false }: LegendLook,
): readonly string[] {
  const has = (is: (row: MarkedRow) => boolean) => rows.some(is);
  const emergencies = rows.filter(({ urgency }) => urgency === 'emergency');
  return inLines(
    [
      ...STATUSES.filter((status) => has((row) => row.status === status)).map(
        (status) => `${STATUS_MARKS[status]} ${STATUS_WORDS[status][lang]}`,
      ),
      ...(emergencies.length > 0 ? [emergencyWords(emergencies, lang, columns)] : []),
      ...ACTIONABLE.filter(
        (answer) => ACTIONABLE_MARKS[answer] !== '' && has((row) => row.status !== 'void' && row.actionable === answer),
      ).map((answer) => `${ACTIONABLE_MARKS[answer]} ${ACTIONABLE_WORDS[answer][lang]}`),
      ...(has(({ attention }) => attention) ? [`${ATTENTION_MARK} ${COMPLAINT.attention[lang]}`] : []),
      ...(raised ? [`${LATER}${COMPLAINT.laterWords[lang]}`] : []),
    ],
    columns,
  );
}

/** Side by side where they fit; none is broken. */
function inLines(parts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + BETWEEN.length + displayWidth(part) <= columns)
      lines[lines.length - 1] = `${last}${BETWEEN}${part}`;
    else lines.push(part);
  }
  return lines;
}

/** Beside the mark stands whom they call: 112 for those in India, and the local number for those abroad, so that nobody hears of one that does not work there. */
function emergencyWords(emergencies: readonly ListedWords[], lang: Lang, columns: number): string {
  const calls = new Map(emergencies.map(callOf).map((call) => [call.where === 'india' ? 'IN' : (call.country ?? '–'), call]));
  // Who may be abroad may be in India as well.
  if ([...calls.values()].some(({ where }) => where === 'unsure')) calls.set('IN', IN_INDIA);
  // India stands first, wherever its emergencies are in the list.
  const inOrder = [...calls.values()].sort((a, b) => Number(b.where === 'india') - Number(a.where === 'india'));
  const mark = `${EMERGENCY_MARK} ${COMPLAINT.emergencyMark[lang]}`;
  return `${mark} (${callsShown(inOrder, lang, columns - displayWidth(mark) - ' ()'.length)})`;
}

/** Countries by name where there is room, else by code, and at last only as many as fit: the page of a docket names its own. */
function callsShown(calls: readonly EmergencyCall[], lang: Lang, width: number): string {
  const full = calls.map((call) => EMERGENCY.local(call)[lang]).join('; ');
  if (displayWidth(full) <= width) return full;
  for (let shown = calls.length; shown > 0; shown--) {
    const some = calls.slice(0, shown).map((call) => EMERGENCY.inShort(call)[lang]);
    const line = [...some, ...(shown < calls.length ? [EMERGENCY.moreCountries(calls.length - shown)[lang]] : [])].join(', ');
    if (displayWidth(line) <= width) return line;
  }
  return EMERGENCY.seeDocket[lang];
}
