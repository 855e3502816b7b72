/** The desk right now, for people. */
import { istMinute } from '../../domain/time/ist.ts';
import type { AttentionReason, DeskNow } from '../../reports/desk.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';
import { type Lang, wordsFor } from '../words/words.ts';

interface DeskWords {
  readonly title: (at: string) => string;
  readonly attention: string;
  readonly notLocated: string;
  readonly desk: string;
  readonly unit: string;
  readonly citizen: string;
  readonly triage: string;
  readonly lastSweep: string;
  readonly never: string;
  readonly now: string;
  /** What to do about it, by reason. */
  readonly next: Readonly<Record<AttentionReason, (desk: DeskNow) => string>>;
}

const WORDS: Readonly<Record<Lang, DeskWords>> = {
  en: {
    title: (at) => `The desk at ${at} (IST)`,
    attention: 'where the citizen spoke last',
    notLocated: 'without a unit yet',
    desk: 'wait for the desk',
    unit: 'wait for a unit',
    citizen: 'wait for the citizen',
    triage: 'posts for a person to look at',
    lastSweep: 'Last sweep',
    never: 'none yet',
    now: 'Now',
    next: {
      emergencies: ({ emergencies: n }) => `${n === 1 ? 'an emergency is' : `${n} emergencies are`} not closed, tell the citizen 112`,
      gaps: ({ openGaps: n }) => `posts may be missing (${n === 1 ? 'a gap' : `${n} gaps`})`,
      needs_person: ({ needsPerson: n }) => `${n === 1 ? 'a reply' : `${n} replies`} must be posted by a person`,
      uncertain_dispatches: ({ uncertain: n }) => `the fate of ${n === 1 ? 'a reply' : `${n} replies`} is unknown`,
      unknown_authors: ({ unknownAuthors: n }) => `${n === 1 ? 'a post waits' : `${n} posts wait`} for the name of the author`,
    },
  },
  hi: {
    title: (at) => `डेस्क की स्थिति, ${at} (भारतीय समय)`,
    attention: 'जहाँ नागरिक ने अंत में लिखा है',
    notLocated: 'अभी किसी इकाई के पास नहीं',
    desk: 'डेस्क की प्रतीक्षा में',
    unit: 'इकाई की प्रतीक्षा में',
    citizen: 'नागरिक की प्रतीक्षा में',
    triage: 'पोस्ट किसी व्यक्ति को देखनी हैं',
    lastSweep: 'पिछली बार X से पढ़ा',
    never: 'अभी नहीं',
    now: 'अभी करें',
    next: {
      emergencies: ({ emergencies: n }) => `${n} आपात प्रकरण बंद नहीं हैं, नागरिक को 112 बताएं`,
      gaps: ({ openGaps: n }) => `कुछ पोस्ट छूटी हो सकती हैं (${n} अंतराल)`,
      needs_person: ({ needsPerson: n }) => `${n} उत्तर किसी व्यक्ति को पोस्ट करने हैं`,
      uncertain_dispatches: ({ uncertain: n }) => `${n} उत्तर पहुंचे या नहीं, ज्ञात नहीं`,
      unknown_authors: ({ unknownAuthors: n }) => `${n} पोस्ट के लेखक का नाम ज्ञात नहीं`,
    },
  },
};

/** The command that shows or cures it. */
const COMMAND: Readonly<Record<AttentionReason, string>> = {
  emergencies: 'uppolice list --emergency --status open,in_process',
  gaps: 'uppolice gap list',
  needs_person: 'uppolice dispatch list --state needs_person',
  uncertain_dispatches: 'uppolice dispatch list --state sending',
  unknown_authors: 'uppolice sync',
};

export function renderDesk(desk: DeskNow, now: string, look: Pick<Look, 'colour'> & { readonly lang: Lang }): string {
  const styles = stylesFor(look.colour);
  const words = WORDS[look.lang];
  const { status } = wordsFor(look.lang);
  const count = (n: number | undefined) => (n ?? 0).toLocaleString('en-IN').padStart(9);
  const { byStatus, waitingOn } = desk;
  const lines = [
    words.title(now),
    `${count(byStatus.open)}  ${styles.red(status.open)}`,
    `${count(byStatus.in_process)}  ${styles.yellow(status.in_process)}`,
    `${count(byStatus.closed)}  ${styles.green(status.closed)}`,
    `${count(desk.attention)}  ${words.attention}`,
    `${count(desk.notLocated)}  ${words.notLocated}`,
    `${count(waitingOn.desk)}  ${words.desk}`,
    `${count(waitingOn.unit)}  ${words.unit}`,
    `${count(waitingOn.citizen)}  ${words.citizen}`,
    `${count(desk.triage)}  ${words.triage}`,
    `${words.lastSweep}: ${desk.lastSweepAt === null ? words.never : `${istMinute(desk.lastSweepAt)} (IST)`}`,
  ];
  if (desk.needsAttention.length === 0) return `${lines.join('\n')}\n`;
  const todo = desk.needsAttention.map((reason) => `  ! ${words.next[reason](desk)}: ${COMMAND[reason]}\n`);
  return `${lines.join('\n')}\n\n${styles.bold(words.now)}\n${todo.join('')}`;
}
