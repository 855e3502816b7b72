/** The state of the desk, and what needs a person now; behind every number stands the command that lists it. */
import { DESK } from '../../../domain/messages/screen/desk.ts';
import { READ_IN_PARTS } from '../../../domain/messages/screen/words/read-in-parts.ts';
import { ACCOUNT_WORDS } from '../../../domain/messages/screen/words/account-words.ts';
import { SWEEP_TROUBLE_WORDS } from '../../../domain/messages/screen/words/sweep-troubles.ts';
import { STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { count } from '../../../domain/text/amounts.ts';
import { age } from '../../format.ts';
import { DAY_MS, istTime } from '../../../domain/time/ist.ts';
import type { DeskNow } from '../../../reports/desk.ts';
import { actionsOn } from './desk-actions.ts';
import { stylesFor } from '../style.ts';
import type { Look } from '../table.ts';

interface Figure {
  readonly n: (desk: DeskNow) => number | undefined;
  readonly words: Text | ((desk: DeskNow) => Text);
  /** Lists as many as were counted. */
  readonly command: string;
  readonly colour?: 'red' | 'yellow' | 'green';
  /** Left out where there is none. */
  readonly rare?: true;
}

const FIGURES: readonly Figure[] = [
  { n: ({ byStatus }) => byStatus.open, words: STATUS_WORDS.open, command: 'uppolice list --status open', colour: 'red' },
  {
    n: ({ byStatus }) => byStatus.in_process,
    words: STATUS_WORDS.in_process,
    command: 'uppolice list --status in_process',
    colour: 'yellow',
  },
  { n: ({ byStatus }) => byStatus.closed, words: STATUS_WORDS.closed, command: 'uppolice list --status closed', colour: 'green' },
  { n: ({ byStatus }) => byStatus.void, words: DESK.void, command: 'uppolice list --status void', rare: true },
  { n: ({ attention }) => attention, words: DESK.attention, command: 'uppolice list --attention' },
  { n: ({ notLocated }) => notLocated, words: DESK.notLocated, command: 'uppolice list --unit none --status open,in_process' },
  { n: ({ waitingOn }) => waitingOn.desk, words: DESK.waitForDesk, command: 'uppolice list --waiting desk' },
  { n: ({ deskReads }) => deskReads.unsure, words: DESK.unsure, command: 'uppolice list --actionable unsure --waiting desk', rare: true },
  { n: ({ deskReads }) => deskReads.no, words: DESK.noComplaint, command: 'uppolice list --actionable no --waiting desk', rare: true },
  { n: ({ waitingOn }) => waitingOn.unit, words: DESK.waitForUnit, command: 'uppolice list --waiting unit' },
  { n: ({ waitingOn }) => waitingOn.citizen, words: DESK.waitForCitizen, command: 'uppolice list --waiting citizen' },
  {
    n: ({ waitingPosts }) => waitingPosts.posts,
    words: ({ waitingPosts }) => DESK.waitingPosts(waitingPosts.unread),
    command: 'uppolice list --waiting-posts',
    rare: true,
  },
  { n: ({ toUpdate }) => toUpdate, words: DESK.toUpdate, command: 'uppolice list --to-update', rare: true },
  { n: ({ relaysWaiting }) => relaysWaiting, words: DESK.relaysWaiting, command: 'uppolice coordinator return --waiting', rare: true },
  { n: ({ planned }) => planned, words: DESK.planned, command: 'uppolice dispatch list --state planned', rare: true },
  { n: ({ enquiries }) => enquiries, words: DESK.enquiries, command: 'uppolice list --enquiry --status open,in_process', rare: true },
  { n: ({ held }) => held, words: DESK.held, command: 'uppolice list --held', rare: true },
  { n: ({ forgetRequests }) => forgetRequests, words: DESK.forgetRequests, command: 'uppolice forget --requested', rare: true },
];

/** `now`: the minute in Indian time. */
export function renderDesk(desk: DeskNow, now: string, look: Pick<Look, 'colour'> & { readonly lang: Lang }): string {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const figures = FIGURES.flatMap(({ n: of, words, command, colour, rare }) => {
    const n = of(desk) ?? 0;
    if (rare && n === 0) return [];
    const said = (typeof words === 'function' ? words(desk) : words)[lang];
    const painted = colour ? styles[colour](said) : said;
    return [`${count(n).padStart(9)}  ${painted} ${styles.dim(`· ${command}`)}`];
  });
  const lines = [
    DESK.title(now)[lang],
    ...figures,
    ...sweepLines(desk).map((line) => line[lang]),
    ...failedLines(desk).map((line) => line[lang]),
    ...handleLines(desk).map((line) => line[lang]),
    backupLine(desk)[lang],
  ];
  // The command has a line of its own, so that nothing is wider than an ordinary terminal.
  const actions = actionsOn(desk).map(
    ({ why, commands }) =>
      `  ! ${why[lang]}\n${commands.map((command) => `      ${typeof command === 'string' ? command : command[lang]}\n`).join('')}`,
  );
  return actions.length === 0 ? `${lines.join('\n')}\n` : `${lines.join('\n')}\n\n${styles.bold(DESK.now[lang])}\n${actions.join('')}`;
}

function sweepLines(desk: DeskNow): Text[] {
  const { lastSweepAt } = desk;
  const parts = partsOf(desk);
  if (lastSweepAt === null) return [parts === null ? DESK.neverSwept : DESK.inParts(parts)];
  const whole = DESK.lastSweep(istTime(lastSweepAt), ageOf(lastSweepAt, desk));
  return parts === null ? [whole] : [whole, DESK.inParts(parts)];
}

function partsOf({ lastSweepAt, lastNamedSweepAt, readBehind }: DeskNow): Text | null {
  if (readBehind) {
    const { handle, readTo, others } = readBehind;
    return READ_IN_PARTS.furthest(handle, readTo === null ? null : istTime(readTo), others);
  }
  return lastSweepAt === null && lastNamedSweepAt !== null ? READ_IN_PARTS.namedAlone(istTime(lastNamedSweepAt)) : null;
}

/** With the cure, unless it stands below among what needs a person now. */
function failedLines({ failedSweeps, needsAttention }: DeskNow): Text[] {
  if (failedSweeps === null) return [];
  const { tries, since, trouble, over } = failedSweeps;
  const { words, cure } = SWEEP_TROUBLE_WORDS[trouble];
  const line = DESK.triesFailed(tries, istTime(since), words);
  if (over) return [line, DESK.readSince];
  return needsAttention.includes('intake') ? [line] : [line, DESK.cure(cure)];
}

function ageOf(at: string, { asOf }: DeskNow): Text {
  return { en: age(at, new Date(asOf), 'en'), hi: age(at, new Date(asOf), 'hi') };
}

/** So many handles are named, the rest counted. */
const NAMED = 5;

function handleLines({ lostHandles }: DeskNow): Text[] {
  const named = lostHandles
    .slice(0, NAMED)
    .map(({ handle, account, since, nowCalled }) =>
      DESK.lostHandle(handle, ACCOUNT_WORDS[account], since === null ? null : istTime(since), nowCalled),
    );
  const more = lostHandles.length - named.length;
  return more > 0 ? [...named, DESK.moreLostHandles(more)] : named;
}

/** An unproved copy is no backup to rely on: both ages are said where they differ. */
function backupLine(desk: DeskNow): Text {
  const { madeAt, provedMadeAt } = desk.backup;
  const old = (at: string) => ageOf(at, desk);
  if (madeAt === null && provedMadeAt === null) return DESK.noBackup;
  if (provedMadeAt === null) return DESK.backupNotProved(old(madeAt ?? ''));
  if (madeAt !== null && madeAt > provedMadeAt) return DESK.newerNotProved(old(provedMadeAt), old(madeAt));
  const isDue = Date.parse(desk.asOf) - Date.parse(provedMadeAt) > DAY_MS;
  return isDue ? DESK.oldBackup(old(provedMadeAt)) : DESK.provedBackup(old(provedMadeAt));
}
