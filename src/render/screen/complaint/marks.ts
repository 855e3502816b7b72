/** What a person has decided of a complaint, beside what the machine says of it. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { MARKED_PART_WORDS } from '../../../domain/messages/screen/words/mark-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { istTime } from '../../../domain/time/ist.ts';
import { safeLine } from '../../safe-text.ts';
import { markValueWords } from '../../words/mark-values.ts';
import { INDENT, type Sheet } from './sheet.ts';

export function marks(sheet: Sheet): string[] {
  const { complaint, look, styles, wrapped } = sheet;
  const { lang } = look;
  return complaint.marks.flatMap(({ part, value, machine, by, at, reason, against }) => {
    const who = by === null ? COMPLAINT.decidedByUnknown[lang] : safeLine(by);
    const agrees = String(value) === String(machine);
    const notes = [
      COMPLAINT.decided(who, at === null ? '–' : istTime(at), reason ?? '')[lang],
      (agrees ? COMPLAINT.machineAgrees : COMPLAINT.machineSays(markValueWords(part, machine)))[lang],
    ];
    const contrary = against === null ? [] : [contraryWords(against.postedAt)[lang]];
    return [
      `${INDENT}${MARKED_PART_WORDS[part][lang]}: ${styles.bold(markValueWords(part, value)[lang])}`,
      ...notes.flatMap((note) => wrapped(note, INDENT.repeat(2))),
      ...contrary.flatMap((line) => wrapped(line, INDENT.repeat(2))).map((line) => styles.magenta(line)),
    ];
  });
}

/** `postedAt`: of the post that speaks against it; null where another docket does. */
function contraryWords(postedAt: string | null): Text {
  return postedAt === null ? COMPLAINT.linkAgainst : COMPLAINT.postAgainst(istTime(postedAt));
}
