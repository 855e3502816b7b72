/** The posts that wait for a person, as a table. */
import { WAITING, WAITING_REASONS } from '../../domain/messages/screen/waiting-posts.ts';
import type { Lang } from '../../domain/messages/text.ts';
import { count } from '../../domain/text/amounts.ts';
import type { WaitingPost } from '../../reports/waiting-posts.ts';
import { stylesFor } from './style.ts';
import { type Column, type Look, renderTable } from './table.ts';

/** `total`: how many wait, also where fewer are shown. */
export function waitingTable(posts: readonly WaitingPost[], total: number, look: Look & { readonly lang: Lang }): string {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const inPipe = look.stdoutIsTerminal === false;
  if (posts.length === 0) return inPipe ? '' : `${WAITING.none[lang]}\n`;
  const columns: Column<WaitingPost>[] = [
    { title: WAITING.post[lang], value: ({ post }) => post },
    {
      title: '',
      value: ({ urgency }) => (urgency === 'emergency' ? WAITING.emergency[lang] : ''),
      paint: (text) => styles.red(text),
    },
    { title: WAITING.why[lang], value: ({ reason, docket }) => [WAITING_REASONS[reason][lang], docket ?? ''].join(' ').trim() },
    { title: WAITING.waits[lang], value: ({ waitingHours }) => WAITING.hours(waitingHours)[lang], align: 'right' },
    { title: WAITING.author[lang], value: ({ author }) => (author?.handle ? `@${author.handle}` : (author?.id ?? '')) },
    { title: WAITING.text[lang], value: ({ text, withheld }) => text ?? (withheld ? WAITING.withheld[lang] : ''), shrink: true },
  ];
  const table = renderTable(posts, columns, look);
  if (inPipe) return table;
  const shown = total > posts.length ? `${WAITING.shownOf(count(posts.length), count(total))[lang]}\n` : '';
  return `${table}${styles.dim(`${shown}${WAITING.decide[lang]}`)}\n`;
}
