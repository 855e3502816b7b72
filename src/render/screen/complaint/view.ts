/** One complaint on the screen: its status, the facts, what was said, sent and done, and what to do next. */
import { AUTHORITY_WORDS } from '../../../domain/messages/screen/words/authority-words.ts';
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { EMERGENCY } from '../../../domain/messages/domain/emergency.ts';
import { OUTCOME_WORDS, STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { type Text, verbatim } from '../../../domain/messages/text.ts';
import type { Names } from '../../../reports/names.ts';
import type { ShownComplaint } from '../../../reports/docket/show.ts';
import { callIn } from '../../words/emergency-call.ts';
import { istDate } from '../../../domain/time/ist.ts';
import { age, isOld, lastWordAt } from '../../format.ts';
import { safeLine } from '../../safe-text.ts';
import { displayWidth } from '../display-width.ts';
import { paintStatus } from '../style.ts';
import { facts } from './facts.ts';
import type { ListLook } from './list.ts';
import { marks } from './marks.ts';
import { isReopenable } from '../../../domain/docket/docket-life.ts';
import { nextSteps } from './next-steps.ts';
import { acts, dispatches, openingText, proposals, thread, updates } from './records.ts';
import { INDENT, type Sheet, sheetOf } from './sheet.ts';

export function complaintView(complaint: ShownComplaint, names: Names, look: ListLook): string {
  const sheet = sheetOf(complaint, names, look);
  const section = (title: Text, lines: readonly string[]) => (lines.length === 0 ? [] : [sheet.styles.bold(title[look.lang]), ...lines]);
  const sections = [
    [...headline(sheet), ...emergencyLines(sheet), ...waitingLines(sheet)],
    facts(sheet),
    openingText(sheet),
    section(COMPLAINT.thread, thread(sheet)),
    section(COMPLAINT.sent, dispatches(sheet)),
    section(COMPLAINT.marks, marks(sheet)),
    section(COMPLAINT.events, acts(sheet)),
    section(COMPLAINT.updates, updates(sheet)),
    section(COMPLAINT.proposals, proposals(sheet)),
    section(COMPLAINT.next, nextSteps(complaint, sheet.withheld && !complaint.erased, look.now).flatMap(sheet.command)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** On a closed docket too, as long as nobody has seen what landed there. */
function isUrgentNow({ urgency, status, attention }: ShownComplaint): boolean {
  return urgency === 'emergency' && (status === 'open' || status === 'in_process' || (status === 'closed' && attention));
}

function emergencyLines({ complaint, look: { lang, now }, styles, wrapped }: Sheet): string[] {
  return emergencySaid(complaint, now)
    .flatMap((line) => wrapped(line[lang], ''))
    .map((line) => styles.red(line));
}

/** What is to be known of an emergency before anything else; nothing where there is none now. */
export function emergencySaid(complaint: ShownComplaint, now: Date): Text[] {
  if (!isUrgentNow(complaint)) return [];
  const closed = complaint.status !== 'closed' ? [] : [isReopenable(complaint, now) ? COMPLAINT.closedEmergency : COMPLAINT.closedForGood];
  const old = { en: age(lastWordAt(complaint), now, 'en'), hi: age(lastWordAt(complaint), now, 'hi') };
  const before = isOld(lastWordAt(complaint), now) ? [COMPLAINT.writtenBefore(istDate(lastWordAt(complaint)), old)] : [];
  return [EMERGENCY.tellCitizen(callIn(complaint.country, complaint.mayBeAbroad)), ...before, ...closed];
}

/** Another's emergency that stands beside the docket, and that nobody has decided on. */
function waitingLines({ complaint, look: { lang }, styles, wrapped }: Sheet): string[] {
  return emergencyBeside(complaint).flatMap((said) => wrapped(said[lang], '').map((line) => styles.bold.red(line)));
}

export function emergencyBeside({ thread: posts }: ShownComplaint): Text[] {
  const waiting = posts.flatMap(({ waits }) => (waits?.emergency ? [waits.post] : []));
  return waiting.length === 0 ? [] : [COMPLAINT.emergencyWaits(waiting.join(', '), waiting.length > 1)];
}

function headline({ complaint, look: { lang, columns }, styles }: Sheet): string[] {
  const { docket, status, outcome, outcomeDetail, attention, urgency, backlog } = complaint;
  const standing = `● ${STATUS_WORDS[status][lang]}${outcome === null ? '' : `: ${OUTCOME_WORDS[outcome][lang]}`}`;
  const plain = (text: string) => text;
  const marks: readonly (readonly [text: string, paint: (text: string) => string])[] = [
    [docket, styles.bold],
    [standing, (text) => styles.bold(paintStatus(styles, status)(text))],
    ...(outcomeDetail ? [[safeLine(detailWords(outcomeDetail)[lang]), plain] as const] : []),
    ...(urgency === 'emergency' ? [[`▲ ${COMPLAINT.emergency[lang]}`, styles.bold.red] as const] : []),
    ...(attention ? [[`! ${COMPLAINT.attention[lang]}`, styles.bold.magenta] as const] : []),
    ...(backlog ? [[COMPLAINT.oldWhenRegistered[lang], styles.dim] as const] : []),
  ];
  return gathered(marks, columns);
}

/** Parts side by side, on as many lines as they need. */
function gathered(parts: readonly (readonly [text: string, paint: (text: string) => string])[], columns: number): string[] {
  const lines: string[] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const [text, paint] of parts) {
    const more = BETWEEN.length + displayWidth(text);
    if (width + more > columns) {
      lines.push(`${lines.length === 0 ? '' : INDENT}${paint(text)}`);
      width = more;
    } else {
      lines.push(`${lines.pop()}${BETWEEN}${paint(text)}`);
      width += more;
    }
  }
  return lines;
}

const BETWEEN = '   ';

/** The code of an authority, or the number of the docket that this one duplicates. */
export function detailWords(detail: string): Text {
  const known: Readonly<Record<string, Text | undefined>> = AUTHORITY_WORDS;
  return known[detail] ?? verbatim(detail);
}
