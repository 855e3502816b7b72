/** One complaint on the screen: its status, the facts, what was said, sent and done, and what to do next. */
import { AUTHORITY_WORDS } from '../../../domain/messages/screen/words/authority-words.ts';
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { EMERGENCY } from '../../../domain/messages/domain/emergency.ts';
import { OUTCOME_WORDS, STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { type Text, verbatim } from '../../../domain/messages/text.ts';
import type { Names } from '../../../reports/names.ts';
import type { ShownComplaint } from '../../../reports/docket/show.ts';
import { callIn } from '../../words/emergency-call.ts';
import { safeLine } from '../../safe-text.ts';
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
    [headline(sheet), ...(isUrgentNow(complaint) ? emergencyLines(sheet) : [])],
    facts(sheet),
    openingText(sheet),
    section(COMPLAINT.thread, thread(sheet)),
    section(COMPLAINT.sent, dispatches(sheet)),
    section(COMPLAINT.marks, marks(sheet)),
    section(COMPLAINT.events, acts(sheet)),
    section(COMPLAINT.updates, updates(sheet)),
    section(COMPLAINT.proposals, proposals(sheet)),
    section(
      COMPLAINT.next,
      nextSteps(complaint, sheet.withheld, look.now).map((step) => `${INDENT}$ ${step}`),
    ),
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
  const closed = complaint.status !== 'closed' ? [] : [isReopenable(complaint, now) ? COMPLAINT.closedEmergency : COMPLAINT.closedForGood];
  return [EMERGENCY.tellCitizen(callIn(complaint.country, complaint.mayBeAbroad)), ...closed]
    .flatMap((line) => wrapped(line[lang], ''))
    .map((line) => styles.red(line));
}

function headline({ complaint, look: { lang }, styles }: Sheet): string {
  const { docket, status, outcome, outcomeDetail, attention, urgency, backlog } = complaint;
  const standing = `● ${STATUS_WORDS[status][lang]}${outcome === null ? '' : `: ${OUTCOME_WORDS[outcome][lang]}`}`;
  const marks = [
    styles.bold(paintStatus(styles, status)(standing)),
    ...(outcomeDetail ? [safeLine(detailWords(outcomeDetail)[lang])] : []),
    ...(urgency === 'emergency' ? [styles.bold.red(`▲ ${COMPLAINT.emergency[lang]}`)] : []),
    ...(attention ? [styles.bold.magenta(`! ${COMPLAINT.attention[lang]}`)] : []),
    ...(backlog ? [styles.dim(COMPLAINT.oldWhenRegistered[lang])] : []),
  ];
  return `${styles.bold(docket)}   ${marks.join('   ')}`;
}

/** The code of an authority, or the number of the docket that this one duplicates. */
function detailWords(detail: string): Text {
  const known: Readonly<Record<string, Text | undefined>> = AUTHORITY_WORDS;
  return known[detail] ?? verbatim(detail);
}
