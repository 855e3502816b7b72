/** What an import or a sync took in. */
import { SYNC } from '../../domain/messages/screen/sync.ts';
import type { IntakeSummary } from '../../domain/docket/intake-summary.ts';
import { INTAKE, INTAKE_KINDS } from '../../domain/messages/screen/intake.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import { count } from '../../domain/text/amounts.ts';
import { safeLine } from '../safe-text.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';

interface UnreadableFigures {
  readonly unreadable?: readonly { readonly file: Text; readonly line: number; readonly reason: Text }[];
  readonly unreadableTotal?: number;
}

/** The most unreadable lines that are named. */
const MOST_UNREADABLE = 5;
const COUNT_WIDTH = 9;

/** `133 read · 133 new · 0 known already`, then a line for each kind of post that occurred. */
export function renderIntake(figures: IntakeSummary & UnreadableFigures, lang: Lang, look: Pick<Look, 'colour'>): string {
  const styles = stylesFor(look.colour);
  const { posts, complaints } = figures;
  const heading = [
    INTAKE.read(figures.read)[lang],
    INTAKE.new(posts.new)[lang],
    INTAKE.known(posts.known)[lang],
    ...(posts.unreadable > 0 ? [styles.red(INTAKE.unreadable(posts.unreadable)[lang])] : []),
  ];
  const kind = (key: keyof typeof INTAKE_KINDS, n: number, paint: (text: string) => string = (text) => text) =>
    n > 0 ? [paint(`${count(n).padStart(COUNT_WIDTH)}  ${INTAKE_KINDS[key](n)[lang]}`)] : [];
  const others = [
    'followUps',
    'alsoAffected',
    'policeReplies',
    'reposts',
    'edits',
    'campaign',
    'unknownAuthor',
    'ignored',
    'ownContext',
  ] as const;
  const named = (figures.unreadable ?? []).slice(0, MOST_UNREADABLE);
  const unnamed = (figures.unreadableTotal ?? 0) - named.length;
  const lines = [
    heading.join(' · '),
    ...kind('completed', figures.completed),
    ...kind('opened', complaints.opened, styles.bold),
    ...kind('backlog', complaints.backlog, styles.dim),
    ...others.flatMap((key) => kind(key, figures[key])),
    ...kind('waiting', figures.waiting, styles.bold),
    ...named.map(({ file, line, reason }) => styles.red(`  ${safeLine(INTAKE.unreadableLine(file, line, reason)[lang])}`)),
    ...(unnamed > 0 ? [`  ${INTAKE.moreUnreadable(unnamed)[lang]}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The line by which `audit verify` can prove later that nothing up to now was changed. */
export function headLine(head: string, lang: Lang, look: Pick<Look, 'colour'>): string {
  return `${stylesFor(look.colour).dim(SYNC.headToKeep(head)[lang])}\n`;
}
