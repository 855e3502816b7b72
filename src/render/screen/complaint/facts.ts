/** The facts of one complaint, a labelled line each: who, what, where and why there, and who must act. */
import { ABROAD } from '../../../domain/messages/screen/words/abroad-words.ts';
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { type Text, verbatim } from '../../../domain/messages/text.ts';
import { ACCUSED_WORDS, CONCERN_ROLE_WORDS, PARTY_WORDS, SOURCE_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { count, percent } from '../../../domain/text/amounts.ts';
import type { ShownEvidence } from '../../../reports/docket/evidence.ts';
import type { ShownComplaint } from '../../../reports/docket/show.ts';
import { isAhead } from '../../../domain/time/clock-check.ts';
import { istTime } from '../../../domain/time/ist.ts';
import { age } from '../../format.ts';
import { safeLine } from '../../safe-text.ts';
import { categoryNames } from '../../words/names.ts';
import { BEARING_SIGNS, type Bearing, bearingLegend, bearingOf } from '../../words/evidence-words.ts';
import { ruleWords } from '../../words/rule-words.ts';
import { displayWidth, wrapText } from '../display-width.ts';
import { abroadLines } from './abroad.ts';
import { isEarlier } from './records.ts';
import { INDENT, type Sheet } from './sheet.ts';

/** As much evidence as an officer reads at a glance; all of it is in the JSON. */
const EVIDENCE_LINES = 4;

const LABELS = [
  COMPLAINT.from,
  COMPLAINT.matter,
  COMPLAINT.posted,
  COMPLAINT.received,
  COMPLAINT.registered,
  COMPLAINT.district,
  COMPLAINT.unit,
  COMPLAINT.policeAccused,
  COMPLAINT.waitingOn,
  COMPLAINT.held,
  COMPLAINT.toForget,
  COMPLAINT.tagged,
  ABROAD.reach,
  ABROAD.relay,
  ABROAD.country,
  ABROAD.outside,
] as const;
type Label = (typeof LABELS)[number];

export interface Fact {
  readonly label: Label;
  /** One line, whatever its length. */
  readonly words: string;
  /** How each line is painted, where the words are broken to the width of the page; null: they stay on one. */
  readonly paint: ((text: string) => string) | null;
  /** What it rests on, a line each. */
  readonly reasons: readonly string[];
}

export function facts(sheet: Sheet): string[] {
  const { styles } = sheet;
  const { lang, columns } = sheet.look;
  const labelWidth = Math.max(...LABELS.map((label) => displayWidth(label[lang])));
  const indent = ' '.repeat(labelWidth + INDENT.length);
  const room = columns - indent.length;
  return factsOf(sheet).flatMap(({ label, words, paint, reasons }) => {
    const heading = `${styles.dim(label[lang])}${' '.repeat(labelWidth - displayWidth(label[lang]))}${INDENT}`;
    const lines = paint === null ? [words] : wrapText(words, room).map((text) => paint(text));
    return [
      ...lines.map((line, at) => `${at === 0 ? heading : indent}${line}`),
      ...reasons.flatMap((reason) => wrapText(reason, room)).map((reason) => `${indent}${styles.dim(reason)}`),
    ];
  });
}

/** In the order of the page. */
export function factsOf(sheet: Sheet): Fact[] {
  const { complaint: c, styles } = sheet;
  const { lang } = sheet.look;
  const line = (label: Label, words: string, reasons: readonly string[] = []): Fact => ({ label, words, paint: null, reasons });
  // Names of units and what is said of them may be long: broken to the width of the page, each line is painted by itself.
  const lines = (label: Label, words: string, paint: (text: string) => string = (text) => text): Fact => ({
    label,
    words,
    paint,
    reasons: [],
  });
  const waiting = c.waitingOn === 'nobody' ? '–' : `${styles.bold(PARTY_WORDS[c.waitingOn][lang])} · ${since(sheet, c.waitingSince)}`;
  return [
    line(COMPLAINT.from, origin(sheet).join(' · ')),
    ...abroadLines(sheet).map(([label, words]) => lines(ABROAD[label], words)),
    ...(c.categories.length > 0 ? [lines(COMPLAINT.matter, categoryNames(c.categories, lang))] : []),
    lines(c.source === 'x' ? COMPLAINT.posted : COMPLAINT.received, posted(sheet)),
    line(COMPLAINT.registered, since(sheet, c.registeredAt)),
    line(COMPLAINT.district, district(sheet), evidence(sheet)),
    lines(COMPLAINT.unit, units(sheet)),
    ...policeLines(sheet).map(({ words, paint }) => lines(COMPLAINT.policeAccused, words, paint)),
    line(COMPLAINT.waitingOn, waiting),
    ...(c.heldSince === null ? [] : [lines(COMPLAINT.held, COMPLAINT.heldSince(istTime(c.heldSince))[lang], styles.yellow)]),
    ...c.forgetRequests.map(({ by, since: at, post, command }) =>
      lines(COMPLAINT.toForget, COMPLAINT.forgetRequested(safeLine(by), istTime(at), post, command)[lang], styles.yellow),
    ),
    ...(c.handles.length > 0 ? [lines(COMPLAINT.tagged, c.handles.map((handle) => `@${handle}`).join(' '))] : []),
  ];
}

/** That the police are accused, and which unit may hold it therefore. */
function policeLines({
  complaint: { police, unit },
  look: { lang },
  names,
  styles,
}: Sheet): { words: string; paint: (text: string) => string }[] {
  const plain = (text: string) => text;
  if (police === null) return [];
  if (police.why === null) return [{ words: ACCUSED_WORDS[police.accused ?? 'unknown'][lang], paint: plain }];
  const mayHold = police.unit === null ? '' : ` ${COMPLAINT.mayHold(verbatim(names.unit(police.unit)))[lang]}`;
  return [
    police.unit === unit ? { words: police.why[lang], paint: plain } : { words: `${police.why[lang]}${mayHold}`, paint: styles.yellow },
  ];
}

/** Each unit once, with what it is to the docket beside holding it. */
function units({ complaint: { unit, otherUnits }, look: { lang }, names }: Sheet): string {
  const roles = Map.groupBy(otherUnits, (other) => other.unit);
  const rolesOf = (code: string) => (roles.get(code) ?? []).map(({ role }) => CONCERN_ROLE_WORDS[role][lang]).join(', ');
  const named = (code: string) => (roles.has(code) ? `${names.unit(code)} (${rolesOf(code)})` : names.unit(code));
  const others = [...roles.keys()].filter((code) => code !== unit);
  return [unit === null ? `– ${COMPLAINT.noUnit[lang]}` : named(unit), ...others.map(named)].join(', ');
}

function origin({ complaint: c, look: { lang }, styles, withheld }: Sheet): string[] {
  const earlier = c.thread.filter((post) => isEarlier(post, c)).length;
  const further = Math.max(0, c.followUps - earlier);
  const author = c.complainant?.handle
    ? styles.cyan(`@${safeLine(c.complainant.handle)}`)
    : (c.complainant?.id ?? (c.source === 'x' ? '–' : null));
  return [
    ...(withheld ? [`[${COMPLAINT.withheld[lang]}]`] : author === null ? [] : [author]),
    SOURCE_WORDS[c.source][lang],
    ...(further > 0 ? [`${COMPLAINT.followUps[lang]}: ${count(further)}`] : []),
    ...(earlier > 0 ? [`${COMPLAINT.ownEarlier[lang]}: ${count(earlier)}`] : []),
    ...(c.alsoAffected > 0 ? [`${COMPLAINT.alsoAffected[lang]}: ${count(c.alsoAffected)}`] : []),
    ...(c.reposts > 0 ? [`${COMPLAINT.reposts[lang]}: ${count(c.reposts)}`] : []),
  ];
}

function posted({ complaint: { postedAt }, look }: Sheet): string {
  const at = istTime(postedAt);
  return isAhead(postedAt, look.now) ? `${at} · ${COMPLAINT.datedAhead[look.lang]}` : at;
}

function since({ look }: Sheet, at: string): string {
  return `${istTime(at)} (${age(at, look.now, look.lang)})`;
}

function district({ complaint, names, look: { lang }, styles }: Sheet): string {
  if (complaint.district === null) return styles.yellow(COMPLAINT.notLocated[lang]);
  return `${styles.bold(names.district(complaint.district))} ${styles.dim(`(${howFound(complaint)[lang]})`)}`;
}

/** By the event that last changed the district: whether a person or the police on X have said it, or the words alone. */
function howFound({ events, routing, thread }: ShownComplaint): Text {
  const last = events.findLast(({ data: { set } }) => typeof set === 'object' && set !== null && 'district' in set);
  if (last && last.by !== null && !BY_READING.has(last.kind)) return COMPLAINT.decidedByPerson;
  if (routing.decision === 'auto') return COMPLAINT.sure(percent(routing.confidence));
  return thread.some(({ role }) => role === 'police_reply') ? COMPLAINT.namedByPolice : COMPLAINT.readSo;
}

/** In a person's name, but what they say is read from the words. */
const BY_READING: ReadonlySet<string> = new Set(['located', 'read_again']);

/** The strongest pieces, with what their signs mean. */
function evidence(sheet: Sheet): string[] {
  const { complaint, look } = sheet;
  const strongest = complaint.routing.evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  // The same words may stand in several posts: they are said once.
  const pieces = new Map(
    strongest.map((piece) => {
      const bearing = bearingOf(piece, complaint.district);
      return [evidenceLine(piece, bearing, sheet), bearing] as const;
    }),
  );
  const [lines, bearings] = [[...pieces.keys()].slice(0, EVIDENCE_LINES), [...pieces.values()].slice(0, EVIDENCE_LINES)];
  const legend = bearingLegend(bearings, look.lang);
  return [...lines, ...(legend === '' ? [] : [legend])];
}

function evidenceLine({ rule, text, district }: ShownEvidence, bearing: Bearing, { complaint, names, look }: Sheet): string {
  // The location in the author's profile is in no post: there are no words to show.
  const words = text === null || text === '' ? '' : ` “${safeLine(text)}”`;
  const elsewhere = district === null || district === complaint.district ? '' : ` → ${names.district(district)}`;
  return `${BEARING_SIGNS[bearing]} ${ruleWords(rule)[look.lang]}${words}${elsewhere}`;
}
