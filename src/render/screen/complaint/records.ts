/** What was said, sent and done on one complaint: its text, the thread, the dispatches, the acts of people. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { type Text, verbatim } from '../../../domain/messages/text.ts';
import { PLAN } from '../../../domain/messages/forwarding/plan.ts';
import { PROPOSALS } from '../../../domain/messages/screen/proposals.ts';
import { CHANNEL_WORDS, DISPATCH_STATE_WORDS, failureWords, PURPOSE_WORDS } from '../../../domain/messages/screen/words/dispatch-words.ts';
import { MEDIA_WORDS, PARTY_WORDS, POST_ROLE_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { LEARNT_WORDS } from '../../../domain/messages/screen/words/learnt-words.ts';
import type { ShownPost } from '../../../reports/docket/shown-thread.ts';
import { istTime } from '../../../domain/time/ist.ts';
import { isAhead } from '../../../domain/time/clock-check.ts';
import { safeLine } from '../../safe-text.ts';
import { age } from '../../format.ts';
import { eventSaid } from '../../words/event-said.ts';
import { displayWidth, wrapText } from '../display-width.ts';
import { INDENT, type Sheet } from './sheet.ts';

export function openingText({ complaint, look: { lang }, styles, withheld, wrapped }: Sheet): string[] {
  if (withheld && !complaint.erased) return [styles.dim(`${INDENT}[${COMPLAINT.withheld[lang]}]`)];
  if (complaint.status === 'void') return [...wrapped(COMPLAINT.voidNumber[lang], INDENT)];
  const { text, url, media } = complaint;
  const edited = complaint.thread.some(({ standsForDocket, version }) => standsForDocket && version === 'newest');
  const attached = media.map(({ type, url: link }) => safeLine([MEDIA_WORDS[type]?.[lang] ?? type, link].filter(Boolean).join(' ')));
  return [
    ...(text === null ? [styles.dim(`${INDENT}[${COMPLAINT.forgotten[lang]}]`)] : wrapped(text, INDENT)),
    ...(edited ? [`${INDENT}${styles.dim(COMPLAINT.edited[lang])}`] : []),
    ...(attached.length > 0 ? [`${INDENT}${styles.dim(COMPLAINT.attached[lang])} ${attached.join(', ')}`] : []),
    ...(url === null ? [] : [`${INDENT}${styles.dim(safeLine(url))}`]),
  ];
}

export function thread(sheet: Sheet): string[] {
  return sheet.complaint.thread.filter(({ standsForDocket }) => !standsForDocket).flatMap((post) => threadPost(post, sheet));
}

function threadPost(post: ShownPost, { complaint, look, styles, wrapped }: Sheet): string[] {
  const author = post.author?.handle ? `@${safeLine(post.author.handle)}` : (post.author?.id ?? `[${COMPLAINT.withheld[look.lang]}]`);
  const what = postWords(post, complaint, look.now)
    .map((each) => each[look.lang])
    .join(' · ');
  const paint = post.role === 'police_reply' ? styles.blue : styles.cyan;
  const alarm = post.waits?.emergency ? `${styles.bold.red(`▲ ${COMPLAINT.emergency[look.lang]}`)}  ` : '';
  const heading = [
    `${INDENT}${styles.dim(istTime(post.at))}  ${alarm}${paint(author)}  ${what}`,
    ...(post.waits === null ? [] : [`${INDENT.repeat(2)}${COMPLAINT.waitsAs(post.waits.post)[look.lang]}`]),
  ];
  if (post.text !== null) return [...heading, ...wrapped(post.text, INDENT.repeat(2))];
  // What is withheld has no author either.
  const isErased = complaint.erased || post.author !== null;
  return [...heading, ...(isErased ? [styles.dim(`${INDENT.repeat(2)}[${COMPLAINT.forgotten[look.lang]}]`)] : [])];
}

/** What she had said before she complained is no further word. */
export function isEarlier({ role, at }: Pick<ShownPost, 'role' | 'at'>, { postedAt }: { readonly postedAt: string }): boolean {
  return role === 'follow_up' && at < postedAt;
}

/** What a post of the thread is to the docket, and what else is to be known of it. */
export function postWords(post: ShownPost, complaint: { readonly postedAt: string }, now: Date): Text[] {
  return [
    roleWords(post, complaint),
    ...(isAhead(post.at, now) ? [COMPLAINT.datedAhead] : []),
    ...noteOn(post),
    ...(post.saidOn === null ? [] : [COMPLAINT.saidOnDuplicate(post.saidOn)]),
    ...(post.onDocket === null ? [] : [COMPLAINT.onDocket(post.onDocket)]),
  ];
}

function roleWords(post: ShownPost, complaint: { readonly postedAt: string }): Text {
  const { role, version } = post;
  // The version that was edited is no edit, whichever of them came first.
  if (version === 'earlier') return COMPLAINT.earlierVersion;
  if (isEarlier(post, complaint)) return COMPLAINT.ownEarlierWords;
  if (post.waits !== null) return COMPLAINT.perhapsComplaint;
  if (post.enquiry) return COMPLAINT.asksAboutIt;
  return role === null ? verbatim('') : POST_ROLE_WORDS[role];
}

function noteOn({ version, role, joinedBy, ofComplainant }: ShownPost): Text[] {
  if (version === 'earlier') return [];
  if (role === 'context') return [ofComplainant ? COMPLAINT.ownWordsElsewhere : COMPLAINT.anothersWords];
  return joinedBy === null ? [] : [COMPLAINT.saidAgain];
}

export function dispatches({ complaint, names, look, styles }: Sheet): string[] {
  const { lang } = look;
  return complaint.dispatches.flatMap(({ recipient, state, purpose, channel, errorCode, sentAt, plannedAt }) => {
    const to = recipient === 'citizen' ? PARTY_WORDS.citizen[lang] : names.unit(recipient);
    const trouble = state === 'failed' || state === 'bounced' || state === 'needs_person';
    const stateWord = DISPATCH_STATE_WORDS[state][lang];
    const words = [PURPOSE_WORDS[purpose][lang], CHANNEL_WORDS[channel][lang]].join(' · ');
    const parts = [words, trouble ? styles.red(stateWord) : stateWord];
    const why = errorCode === null ? '' : ` (${safeLine(failureWords(errorCode)[lang])})`;
    const [heading, what] = [`${INDENT}${styles.dim(istTime(sentAt ?? plannedAt))}  → ${to}`, `${parts.join(' · ')}${why}`];
    const width = displayWidth(`${INDENT}${istTime(sentAt ?? plannedAt)}  → ${to}  ${[words, stateWord].join(' · ')}${why}`);
    return width <= look.columns ? [`${heading}  ${what}`] : [heading, `${INDENT.repeat(2)}${what}`];
  });
}

/** What people did, when, how long ago, and who; what posts did is seen in the thread. */
export function acts({ complaint, names, look, styles, wrapped }: Sheet): string[] {
  return complaint.events
    .filter(({ by }) => by !== null)
    .flatMap(({ at, kind, by, byName, data, texts }) => {
      const { detail = null, ...others } = texts;
      const said = eventSaid({ kind, data, detail: kind === 'closed' ? detail : null }, names.unit)[look.lang];
      const [first = '', ...rest] = wrapText(safeLine(`${said} · ${byName ?? by ?? ''}`), look.columns - INDENT.length * 2);
      const time = `${istTime(at)} · ${age(at, look.now, look.lang)}`;
      // On one line where it fits.
      const heading =
        rest.length === 0 && displayWidth(`${INDENT}${time}  ${first}`) <= look.columns
          ? [`${INDENT}${styles.dim(time)}  ${first}`]
          : [`${INDENT}${styles.dim(time)}`, ...[first, ...rest].map((line) => `${INDENT.repeat(2)}${line}`)];
      const written = Object.values(kind === 'closed' ? others : texts);
      return [...heading, ...written.flatMap((text) => (text === null ? [] : wrapped(text, INDENT.repeat(2))))];
    });
}

/** What each unit that was informed does not know yet. */
export function updates({ complaint, names, look: { lang }, wrapped }: Sheet): string[] {
  return complaint.updates.flatMap(({ unit, learnt, gone }) => {
    const what = gone ? PLAN.goneElsewhere[lang] : learnt.map((kind) => LEARNT_WORDS[kind][lang]).join('; ');
    return wrapped(`${names.unit(unit)}: ${what}`, INDENT);
  });
}

/** What the register proposes, with the command that accepts it. */
export function proposals({ complaint, look, wrapped, command: prompt }: Sheet): string[] {
  const acts = complaint.proposals.flatMap(({ kind, command }) => [...wrapped(PROPOSALS[kind][look.lang], INDENT), ...prompt(command)]);
  const refuted = complaint.rebuttals.flatMap(({ rebuttal, publishedAt }) => [
    ...wrapped(COMPLAINT.mayBeRefuted(rebuttal, publishedAt)[look.lang], INDENT),
    ...prompt(`uppolice rebuttal show ${rebuttal}`),
  ]);
  return [...acts, ...refuted];
}
