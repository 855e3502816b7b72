/** One post without a docket of its own, as a page: whether and why it waits, its words, and the commands that settle it. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { EMERGENCY } from '../../../domain/messages/domain/emergency.ts';
import { WAITING, waitingReason } from '../../../domain/messages/screen/waiting-posts.ts';
import type { AbroadHint } from '../../../domain/directory/abroad-hint.ts';
import type { Text } from '../../../domain/messages/text.ts';
import type { ShownWaitingPost } from '../../../reports/docket/shown-post.ts';
import { istTime } from '../../../domain/time/ist.ts';
import { age } from '../../format.ts';
import { safeLine, safeText } from '../../safe-text.ts';
import { callIn } from '../../words/emergency-call.ts';
import type { ListLook } from '../complaint/list.ts';
import { wrapText } from '../display-width.ts';
import { promptLines } from '../complaint/sheet.ts';
import { renderRecord } from '../record.ts';
import { stylesFor } from '../style.ts';

/** Long lines of prose are hard to read on a wide terminal. */
const MOST_COLUMNS = 100;
const INDENT = '  ';

export function waitingPostView(post: ShownWaitingPost & { readonly mayBeAbroad?: AbroadHint | null }, look: ListLook): string {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const wrapped = (text: string) => wrapText(text, Math.min(look.columns, MOST_COLUMNS) - INDENT.length).map((line) => `${INDENT}${line}`);
  const urgent = post.urgency === 'emergency' && post.reason !== null;
  const steps = post.commands.flatMap((command) => promptLines(command, look.columns));
  const sections = [
    [
      headline(post, look),
      ...(urgent
        ? wrapText(EMERGENCY.tellCitizen(callIn(post.country, post.mayBeAbroad))[lang], look.columns).map((line) => styles.red(line))
        : []),
    ],
    [renderRecord(facts(post, look), look).trimEnd()],
    post.text === null
      ? [styles.dim(`${INDENT}[${(post.withheld ? WAITING.withheld : WAITING.forgotten)[lang]}]`)]
      : [...wrapped(safeText(post.text).trim()), ...(post.url === null ? [] : [styles.dim(`${INDENT}${safeLine(post.url)}`)])],
    steps.length === 0
      ? []
      : [
          styles.bold((post.reason === null ? WAITING.revise : WAITING.next)[lang]),
          ...(post.withheld === null ? [] : wrapped(WAITING.seenOnceDocket[lang])),
          ...steps,
        ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headline({ post, reason, urgency, decided }: ShownWaitingPost, { lang, colour }: ListLook): string {
  const styles = stylesFor(colour);
  const standing: Text = reason !== null ? WAITING.waitsForPerson : decided ? WAITING.putAway : WAITING.noDocket;
  const mark = urgency === 'emergency' ? [styles.bold.red(`▲ ${COMPLAINT.emergency[lang]}`)] : [];
  return [styles.bold(post), styles.bold(`● ${standing[lang]}`), ...mark].join('   ');
}

function facts(post: ShownWaitingPost, look: ListLook): (readonly [string, string | null])[] {
  const { lang } = look;
  const { reason, author, withheld, decided } = post;
  const since = `${istTime(post.waitingSince)} (${age(post.waitingSince, look.now, lang)})`;
  const by = decided && WAITING.decidedBy(decided.by ?? COMPLAINT.decidedByUnknown[lang], istTime(decided.at), decided.reason ?? '');
  return [
    [WAITING.why[lang], reason === null ? null : waitingReason(reason, null)[lang]],
    [WAITING.answers[lang], post.docket],
    [WAITING.since[lang], since],
    [WAITING.posted[lang], istTime(post.postedAt)],
    [WAITING.from[lang], withheld ? `[${WAITING.withheld[lang]}]` : author?.handle ? `@${author.handle}` : (author?.id ?? null)],
    [WAITING.decided[lang], by ? by[lang] : null],
  ];
}
