/** The sheet that goes with an exported docket, for people to read: what it is, how to verify it, the docket, its events. */
import { AUDIT_EXPORT, EXPORT_SHEET } from '../../domain/messages/commands/upkeep/audit-export.ts';
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import { STATUS_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { eventWords } from '../../domain/messages/screen/words/history/event-words.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { ExportedDocket } from '../../domain/docket/exported-docket.ts';
import { printedHead } from '../../domain/printed-head.ts';
import { istTime } from '../../domain/time/ist.ts';
import type { Names } from '../../reports/names.ts';
import type { ShownComplaint } from '../../reports/docket/show.ts';
import { safeLine } from '../safe-text.ts';
import { facts } from '../screen/complaint/facts.ts';
import type { ListLook } from '../screen/complaint/list.ts';
import { marks } from '../screen/complaint/marks.ts';
import { acts, dispatches, openingText, thread } from '../screen/complaint/records.ts';
import { sheetOf } from '../screen/complaint/sheet.ts';

export interface SheetFacts {
  readonly exported: ExportedDocket;
  readonly complaint: ShownComplaint;
  /** UTC ISO-8601. */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly program: string;
}

export function docketSheet({ exported, complaint, madeAt, madeBy, program }: SheetFacts, names: Names, look: ListLook): string {
  const { lang } = look;
  const said = (text: Text) => text[lang];
  const section = (title: Text, lines: readonly string[]) => (lines.length === 0 ? [] : ['', said(title), ...lines]);
  const sheet = sheetOf(onlyItsOwn(complaint, exported), names, look);
  return `${[
    said(EXPORT_SHEET.title(exported.number)),
    '',
    `${said(EXPORT_SHEET.register)}: ${exported.series} (${exported.register})`,
    `${said(EXPORT_SHEET.made)}: ${istTime(madeAt)}`,
    `${said(EXPORT_SHEET.madeBy)}: ${safeLine(madeBy)}`,
    `${said(EXPORT_SHEET.program)}: ${program}`,
    `${said(EXPORT_SHEET.head)}: ${printedHead(exported.head)}`,
    ...(exported.older ? [`${said(EXPORT_SHEET.olderHead)}: ${printedHead(exported.older.head)}`] : []),
    ...section(EXPORT_SHEET.inFolder, [said(EXPORT_SHEET.files)]),
    ...section(EXPORT_SHEET.toVerify, [said(EXPORT_SHEET.howToVerify)]),
    ...section(
      EXPORT_SHEET.notes,
      notesOn(exported).map((note) => `  ${said(note)}`),
    ),
    '',
    '─'.repeat(60),
    `${said(COMPLAINT.docket)} ${exported.number}: ${said(STATUS_WORDS[complaint.status])}`,
    ...section(COMPLAINT.matter, [...facts(sheet), '', ...openingText(sheet)]),
    ...section(COMPLAINT.thread, thread(sheet)),
    ...section(COMPLAINT.sent, dispatches(sheet)),
    ...section(COMPLAINT.marks, marks(sheet)),
    ...section(COMPLAINT.events, acts(sheet)),
    ...section(
      EXPORT_SHEET.events,
      exported.events.map(({ seq, at, kind, by }) => said(EXPORT_SHEET.event(seq, istTime(at), eventWords(kind), by && safeLine(by)))),
    ),
  ].join('\n')}\n`;
}

function notesOn({ withheld, recorded, postsWithheld, postsOfOthers, postsForgotten }: ExportedDocket): Text[] {
  return [
    ...(withheld ? [EXPORT_SHEET.withheld] : []),
    ...(postsWithheld > 0 ? [AUDIT_EXPORT.leftOut(postsWithheld)] : []),
    ...(postsForgotten > 0 ? [AUDIT_EXPORT.forgotten(postsForgotten)] : []),
    ...(postsOfOthers > 0 ? [AUDIT_EXPORT.ofOthers(postsOfOthers)] : []),
    ...(recorded ? [] : [AUDIT_EXPORT.notRecorded]),
  ];
}

/** Without what was said on other dockets, and without another's words where that docket is withheld. */
function onlyItsOwn(complaint: ShownComplaint, { posts, withheld }: ExportedDocket): ShownComplaint {
  const given = new Map(posts.map((post) => [post.xId, post]));
  const shown = complaint.thread.filter(
    ({ saidOn, role, postId }) => saidOn === null && (withheld ? role !== 'context' : postId === null || given.has(postId)),
  );
  return {
    ...complaint,
    thread: shown.map((post) => ({ ...post, text: post.postId === null ? post.text : (given.get(post.postId)?.text ?? null) })),
  };
}
