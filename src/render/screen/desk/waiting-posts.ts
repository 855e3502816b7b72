/** The posts that wait for a person: on a terminal each with a line on why and since when, and its words below; in a pipe a line each. */
import { WAITING, waitingReason } from '../../../domain/messages/screen/waiting-posts.ts';
import { count } from '../../../domain/text/amounts.ts';
import type { WaitingPost } from '../../../reports/waiting-posts.ts';
import { age } from '../../format.ts';
import { safeLine } from '../../safe-text.ts';
import type { ListLook } from '../complaint/list.ts';
import { firstLines, levelText, wrapText } from '../display-width.ts';
import { stylesFor } from '../style.ts';
import { type Column, tabLine } from '../column.ts';

const INDENT = '  ';
/** Of one post; all of it is on its own page. */
const TEXT_LINES = 3;

/** `total`: how many wait, also where fewer are shown. */
export function waitingList(posts: readonly WaitingPost[], total: number, look: ListLook): string {
  const { lang } = look;
  if (look.stdoutIsTerminal === false) return posts.map((post) => tabLine(post, PIPE)).join('');
  const [first] = posts;
  if (!first) return `${WAITING.none[lang]}\n`;
  const { dim } = stylesFor(look.colour);
  const shown = total > posts.length ? `${WAITING.shownOf(count(posts.length), count(total))[lang]}\n` : '';
  return `${posts.map((post) => entry(post, look)).join('')}${dim(`${shown}${WAITING.decide(first.post)[lang]}`)}\n`;
}

function entry(post: WaitingPost, look: ListLook): string {
  const { lang, columns } = look;
  const styles = stylesFor(look.colour);
  const { urgency, author, withheld, text } = post;
  const about = [
    WAITING.waits(age(post.waitingSince, look.now, lang))[lang],
    waitingReason(post.reason, post.docket)[lang],
    ...(author ? [author.handle ? `@${safeLine(author.handle)}` : author.id] : []),
  ].join(' · ');
  const mark = urgency === 'emergency' ? `▲ ${WAITING.emergency[lang]}` : '';
  const [first = '', ...rest] = wrapText([post.post, [mark, about].filter(Boolean).join(' · ')].join(' '), columns - INDENT.length);
  const painted = first.replace(post.post, () => styles.bold(post.post)).replace(mark, () => (mark === '' ? '' : styles.bold.red(mark)));
  const words =
    text === null
      ? [styles.dim(`[${withheld ? WAITING.withheld[lang] : WAITING.forgotten[lang]}]`)]
      : firstLines(levelText(safeLine(text)), columns - INDENT.length, TEXT_LINES);
  return [painted, ...rest.map((line) => `${INDENT}${line}`), ...words.map((line) => `${INDENT}${line}`), ''].join('\n');
}

/** The docket that it answers comes last, so that scripts keep their columns. */
const PIPE: readonly Column<WaitingPost>[] = [
  { title: 'post', value: ({ post }) => post },
  { title: 'emergency', value: ({ urgency }) => (urgency === 'emergency' ? 'emergency' : '') },
  { title: 'reason', value: ({ reason }) => reason },
  { title: 'hours', value: ({ waitingHours }) => String(waitingHours) },
  { title: 'author', value: ({ author }) => (author?.handle ? `@${author.handle}` : (author?.id ?? '')) },
  { title: 'text', value: ({ text, withheld }) => text ?? (withheld ? '[withheld]' : '') },
  { title: 'docket', value: ({ docket }) => docket ?? '' },
];
