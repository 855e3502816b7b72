/** What an import or a sync did, for people. */
import { type Text, textIn } from '../../domain/messages/text.ts';
import type { Look } from './table.ts';
import type { IntakeSummary } from '../../domain/docket/intake-summary.ts';
import { istMinute } from '../../domain/time/ist.ts';
import { safeLine } from '../safe-text.ts';
import { stylesFor } from './style.ts';
import type { Lang } from '../words/words.ts';

interface UnreadableFigures {
  readonly unreadable?: readonly { readonly file: string; readonly line: number; readonly reason: Text }[];
  readonly unreadableTotal?: number;
}

const TEXT = {
  en: {
    read: 'read',
    new: 'new',
    known: 'known already',
    unreadable: 'unreadable',
    opened: 'new complaints',
    backlog: 'of them older than 48 hours',
    followUps: 'follow-ups of complainants',
    alsoAffected: 'replies of others to a complaint',
    policeReplies: 'replies of the police',
    reposts: 'reposts',
    edits: 'edited posts',
    campaign: 'posts of a campaign',
    unknownAuthor: 'wait: the author is not known yet',
    ignored: 'not for us, or announcements of the police',
    ownContext: 'earlier words of complainants, beside what was read',
    more: (n: number) => `… and ${n} more`,
    line: 'line',
  },
  hi: {
    read: 'पढ़ी गईं',
    new: 'नई',
    known: 'पहले से दर्ज',
    unreadable: 'अपठनीय',
    opened: 'नई शिकायतें',
    backlog: 'इनमें 48 घंटे से पुरानी',
    followUps: 'शिकायतकर्ता की आगे की पोस्ट',
    alsoAffected: 'किसी शिकायत पर दूसरों के उत्तर',
    policeReplies: 'पुलिस के उत्तर',
    reposts: 'रीपोस्ट',
    edits: 'संपादित पोस्ट',
    campaign: 'अभियान की पोस्ट',
    unknownAuthor: 'प्रतीक्षा में: लेखक अभी अज्ञात',
    ignored: 'हमसे संबंधित नहीं, या पुलिस की सूचना',
    ownContext: 'शिकायतकर्ता की पहले की पोस्ट, पढ़ी गई पोस्ट के अतिरिक्त',
    more: (n: number) => `… और ${n} अन्य`,
    line: 'पंक्ति',
  },
} as const;

const SHOWN_LINES = 5;

/** `133 read: 133 new, 0 known already`, then one line a kind that occurred. */
export function renderIntake(figures: IntakeSummary & UnreadableFigures, lang: Lang, look: Pick<Look, 'colour'>): string {
  const words = TEXT[lang];
  const styles = stylesFor(look.colour);
  const { posts } = figures;
  const head = [`${count(figures.read)} ${words.read}`, `${count(posts.new)} ${words.new}`, `${count(posts.known)} ${words.known}`];
  if (posts.unreadable > 0) head.push(styles.red(`${count(posts.unreadable)} ${words.unreadable}`));
  const lines = [head.join(' · ')];
  const add = (n: number, word: string, paint: (text: string) => string = (text) => text) => {
    if (n > 0) lines.push(paint(`${count(n).padStart(9)}  ${word}`));
  };
  add(figures.complaints.opened, words.opened, styles.bold);
  add(figures.complaints.backlog, words.backlog, styles.dim);
  for (const key of [
    'followUps',
    'alsoAffected',
    'policeReplies',
    'reposts',
    'edits',
    'campaign',
    'unknownAuthor',
    'ignored',
    'ownContext',
  ] as const)
    add(figures[key], words[key]);
  const listed = figures.unreadable ?? [];
  for (const { file, line, reason } of listed.slice(0, SHOWN_LINES))
    lines.push(styles.red(safeLine(`  ${file}, ${words.line} ${line}: ${textIn(reason, lang)}`)));
  const rest = (figures.unreadableTotal ?? 0) - Math.min(listed.length, SHOWN_LINES);
  if (rest > 0) lines.push(`  ${words.more(rest)}`);
  return `${lines.join('\n')}\n`;
}

function count(n: number): string {
  return n.toLocaleString('en-IN');
}

interface SyncFigures extends IntakeSummary {
  readonly requests: number;
  readonly estimatedCostUsd: number;
  readonly gaps: readonly { readonly handle: string; readonly from: string; readonly to: string }[];
  readonly complete: boolean;
  readonly head: string;
}

/** The same, and what it cost, what may be missing, and the head of the chain. */
export function renderSync(figures: SyncFigures, lang: Lang, look: Pick<Look, 'colour'>): string {
  const styles = stylesFor(look.colour);
  const lines = [`${figures.requests} requests to X, about $${figures.estimatedCostUsd.toFixed(2)}`];
  if (!figures.complete) lines.push(styles.yellow('Not finished: the next sync goes on where this one stopped.'));
  if (figures.gaps.length > 0) {
    lines.push(styles.red(`Something may be missing (${figures.gaps.length} gaps), see: uppolice gap list`));
  }
  lines.push(styles.dim(`--head ${figures.head}`));
  return `${renderIntake(figures, lang, look)}${lines.join('\n')}\n`;
}

/** How far a sweep has come, on one line. */
export function renderProgress(progress: {
  readonly subject: 'tags' | 'replies';
  readonly handlesDone: number;
  readonly handles: number;
  readonly posts: number;
  readonly costMicroUsd: number;
}): string {
  const { subject, handlesDone, handles, posts, costMicroUsd } = progress;
  const what = subject === 'replies' ? 'Reading replies' : 'Reading X';
  return `${what}: ${handlesDone} of ${handles} handles · ${count(posts)} posts · about $${(costMicroUsd / 1_000_000).toFixed(2)}`;
}

/** One line a sweep, for `sync --watch`. */
export function sweepLine(figures: Omit<SyncFigures, 'head'>, pauseMs: number): string {
  const parts = [
    `${count(figures.posts.new)} new`,
    `${count(figures.complaints.opened)} complaints`,
    `${figures.requests} requests`,
    `about $${figures.estimatedCostUsd.toFixed(2)}`,
  ];
  if (figures.policeReplies > 0) parts.push(`${count(figures.policeReplies)} police replies`);
  if (figures.gaps.length > 0) parts.push(`${figures.gaps.length} gaps`);
  if (!figures.complete) parts.push('not finished');
  return `${parts.join(' · ')} · next in ${Math.round(pauseMs / 1000)} s`;
}

interface EstimateFigures {
  readonly handles: number;
  readonly from: string | null;
  readonly requests: number;
  readonly posts: number;
  readonly estimatedCostUsd: number;
  readonly mostPosts: number | null;
}

/** What a sweep may cost, before it is made. */
export function renderEstimate({ handles, from, requests, posts, estimatedCostUsd, mostPosts }: EstimateFigures): string {
  if (from === null) return 'Nothing is missing: there is nothing to read.\n';
  const lines = [
    `${count(handles)} handles, from ${istMinute(from)} (IST) on`,
    `At least ${count(requests)} requests; by what came lately about ${count(posts)} posts, $${estimatedCostUsd.toFixed(2)}`,
  ];
  if (mostPosts !== null) lines.push(`At most ${count(mostPosts)} posts: X gives the newest 800 mentions of a handle`);
  return `${lines.join('\n')}\n`;
}
