/** One complaint on the screen: who, where and why, who has the ball, what was said, what to do next. */
import type { ChalkInstance } from 'chalk';
import type { Names } from '../../reports/names.ts';
import { PROPOSALS } from '../../domain/messages/screen/proposals.ts';
import { textIn } from '../../domain/messages/text.ts';
import type { ShownComplaint, ShownEvidence, ShownPost } from '../../reports/show.ts';
import type { ListLook } from './complaint-list.ts';
import { displayWidth, wrapText } from './display-width.ts';
import { age, moment, percent } from '../format.ts';
import { categoryNames, countryName } from '../words/kind-words.ts';
import { ruleWords, stateOf } from '../words/rule-words.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { paintStatus, stylesFor } from './style.ts';
import { type Words, wordsFor } from '../words/words.ts';

/** Evidence is shown as far as an officer reads it at a glance; all of it stands in the JSON. */
/** So many districts are offered where a person has to choose. */
const NAMED_DISTRICTS = 3;
const EVIDENCE_LINES = 4;
/** Long lines of prose are hard to read on a wide terminal. */
const MOST_COLUMNS = 100;
const INDENT = '  ';

export function complaintView(complaint: ShownComplaint, names: Names, look: ListLook): string {
  return new View(complaint, names, look).render();
}

class View {
  readonly #complaint: ShownComplaint;
  readonly #names: Names;
  readonly #look: ListLook;
  readonly #words: Words;
  readonly #styles: ChalkInstance;
  readonly #columns: number;
  readonly #labelWidth: number;
  readonly #withheld: boolean;

  constructor(complaint: ShownComplaint, names: Names, look: ListLook) {
    this.#complaint = complaint;
    this.#names = names;
    this.#look = look;
    this.#words = wordsFor(look.lang);
    this.#styles = stylesFor(look.colour);
    this.#columns = Math.min(look.columns, MOST_COLUMNS);
    const { label } = this.#words;
    this.#labelWidth = Math.max(
      ...[label.from, label.kind, label.posted, label.registered, label.district, label.unit, label.waiting, label.tagged, label.media].map(
        displayWidth,
      ),
    );
    this.#withheld = complaint.withheld !== null && complaint.text === null && complaint.complainant === null;
  }

  render(): string {
    const { label } = this.#words;
    const sections = [
      [this.#headline(), ...(this.#isUrgent() ? [this.#styles.red(label.atOnce)] : [])],
      this.#facts(),
      this.#text(),
      this.#section(label.thread, this.#thread()),
      this.#section(label.sent, this.#dispatches()),
      this.#section(label.events, this.#history()),
      this.#section(label.proposals, this.#proposals()),
      this.#section(label.next, this.#next()),
    ];
    return `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`;
  }

  #isUrgent(): boolean {
    const { urgency, status } = this.#complaint;
    return urgency === 'emergency' && (status === 'open' || status === 'in_process');
  }

  #headline(): string {
    const { docket, status, outcome, outcomeDetail, attention, urgency, backlog } = this.#complaint;
    const { label } = this.#words;
    const marks = [
      this.#styles.bold(
        paintStatus(this.#styles, status)(`● ${this.#words.status[status]}${outcome ? `: ${this.#words.outcome[outcome]}` : ''}`),
      ),
      ...(outcomeDetail ? [safeLine(outcomeDetail.replaceAll('_', ' '))] : []),
      ...(urgency === 'emergency' ? [this.#styles.bold.red(`▲ ${label.emergency}`)] : []),
      ...(attention ? [this.#styles.bold.magenta(`! ${label.attention}`)] : []),
      ...(backlog ? [this.#styles.dim(label.backlog)] : []),
    ];
    return `${this.#styles.bold(docket)}   ${marks.join('   ')}`;
  }

  #facts(): string[] {
    const c = this.#complaint;
    const { label } = this.#words;
    const counts = [
      ...(c.followUps > 0 ? [`${label.followUps}: ${c.followUps}`] : []),
      ...(c.alsoAffected > 0 ? [`${label.alsoAffected}: ${c.alsoAffected}`] : []),
      ...(c.reposts > 0 ? [`${label.reposts}: ${c.reposts}`] : []),
    ];
    const from = this.#withheld
      ? `[${label.withheld}]`
      : c.complainant?.handle
        ? this.#styles.cyan(`@${safeLine(c.complainant.handle)}`)
        : (c.complainant?.id ?? '–');
    const others = c.otherUnits.map(({ unit, role }) => `${this.#names.unit(unit)} (${this.#words.concern[role]})`);
    return [
      ...this.#fact(
        label.from,
        [from, this.#words.source[c.source], ...(c.country ? [countryName(c.country, this.#look.lang)] : []), ...counts].join(' · '),
      ),
      ...(c.categories.length > 0 ? this.#fact(label.kind, categoryNames(c.categories, this.#look.lang)) : []),
      ...this.#fact(label.posted, moment(c.postedAt, this.#look)),
      ...this.#fact(label.registered, this.#since(c.registeredAt)),
      ...this.#fact(label.district, this.#district()),
      ...this.#evidence().map((line) => `${' '.repeat(this.#labelWidth)}${INDENT}${line}`),
      ...this.#fact(label.unit, [c.unit === null ? `– ${label.noUnit}` : this.#names.unit(c.unit), ...others].join(', ')),
      ...this.#fact(
        label.waiting,
        c.waitingOn === 'nobody' ? '–' : `${this.#styles.bold(this.#words.party[c.waitingOn])} · ${this.#since(c.waitingSince)}`,
      ),
      ...(c.handles.length > 0 ? this.#fact(label.tagged, c.handles.map((handle) => `@${handle}`).join(' ')) : []),
    ];
  }

  #fact(label: string, value: string): string[] {
    return [`${this.#styles.dim(label)}${' '.repeat(this.#labelWidth - displayWidth(label))}${INDENT}${value}`];
  }

  #since(at: string): string {
    return this.#look.stdoutIsTerminal === false ? at : `${moment(at, this.#look)} (${age(at, this.#look.now, this.#look.lang)})`;
  }

  #district(): string {
    const { district, routing } = this.#complaint;
    if (district === null) return this.#styles.yellow(this.#words.label.notLocated);
    const how =
      routing.decision === 'auto' ? `${percent(routing.confidence)} ${this.#words.label.confidence}` : this.#words.label.decidedByPerson;
    return `${this.#styles.bold(this.#names.district(district))} ${this.#styles.dim(`(${how})`)}`;
  }

  #evidence(): string[] {
    const { evidence } = this.#complaint.routing;
    const strongest = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, EVIDENCE_LINES);
    return strongest.map((piece) => this.#styles.dim(this.#evidenceLine(piece)));
  }

  #evidenceLine({ rule, text, district, weight }: ShownEvidence): string {
    const what = ruleWords(rule, this.#look.lang);
    // What the author's account says stands in no post.
    const words = text === null || text === '' ? '' : ` “${safeLine(text)}”`;
    const forWhom = district === null || district === this.#complaint.district ? '' : ` → ${this.#names.district(district)}`;
    return `${weight < 0 ? '✗' : '✓'} ${what}${words}${forWhom}`;
  }

  #text(): string[] {
    const { text, url, media } = this.#complaint;
    const { label } = this.#words;
    if (this.#withheld) return [this.#styles.dim(`${INDENT}[${label.withheld}]`)];
    const body = text === null ? [this.#styles.dim(`${INDENT}[${label.forgotten}]`)] : this.#wrapped(text, INDENT);
    const edited = this.#complaint.thread.some(({ standsForDocket, version }) => standsForDocket && version === 'newest');
    return [
      ...body,
      ...(edited ? [`${INDENT}${this.#styles.dim(label.edited)}`] : []),
      ...(media.length > 0
        ? [
            `${INDENT}${this.#styles.dim(label.media)} ${media.map(({ type, url: link }) => safeLine([type, link].filter(Boolean).join(' '))).join(', ')}`,
          ]
        : []),
      ...(url === null ? [] : [`${INDENT}${this.#styles.dim(safeLine(url))}`]),
    ];
  }

  #wrapped(text: string, indent: string): string[] {
    return wrapText(safeText(text).trim(), this.#columns - indent.length).map((line) => `${indent}${line}`);
  }

  #section(title: string, lines: readonly string[]): string[] {
    return lines.length === 0 ? [] : [this.#styles.bold(title), ...lines];
  }

  #thread(): string[] {
    return this.#complaint.thread.filter(({ standsForDocket }) => !standsForDocket).flatMap((post) => this.#post(post));
  }

  #post(post: ShownPost): string[] {
    const role = post.role === null ? '' : this.#words.role[post.role];
    const who = post.author?.handle ? `@${safeLine(post.author.handle)}` : (post.author?.id ?? `[${this.#words.label.withheld}]`);
    const paint = post.role === 'police_reply' ? this.#styles.blue : this.#styles.cyan;
    const { label } = this.#words;
    const mark = post.version === 'earlier' ? ` · ${label.earlierVersion}` : post.role === 'context' ? ` · ${label.anothersWords}` : '';
    const head = `${INDENT}${this.#styles.dim(moment(post.at, this.#look))}  ${paint(who)}  ${role}${mark}`;
    return [head, ...(post.text === null ? [] : this.#wrapped(post.text, INDENT.repeat(2)))];
  }

  #dispatches(): string[] {
    return this.#complaint.dispatches.map((d) => {
      const to = d.recipient === 'citizen' ? this.#words.party.citizen : this.#names.unit(d.recipient);
      const trouble = d.state === 'failed' || d.state === 'bounced' || d.state === 'needs_person';
      const state = this.#words.dispatch[d.state];
      return `${INDENT}${this.#styles.dim(moment(d.sentAt ?? d.plannedAt, this.#look))}  → ${to}  ${d.purpose} · ${d.channel} · ${trouble ? this.#styles.red(state) : state}${d.errorCode ? ` (${safeLine(d.errorCode)})` : ''}`;
    });
  }

  /** What people did; what posts did stands in the thread. */
  #history(): string[] {
    return this.#complaint.events
      .filter(({ by }) => by !== null)
      .flatMap(({ at, kind, by, texts }) => [
        `${INDENT}${this.#styles.dim(moment(at, this.#look))}  ${kind.replaceAll('_', ' ')} · ${safeLine(by ?? '')}`,
        ...Object.values(texts).flatMap((text) => (text === null ? [] : this.#wrapped(text, INDENT.repeat(2)))),
      ]);
  }

  /** To whom a docket without a unit may be given, to choose from: the strongest first, and both where the text names two. */
  #givenTo(): string[] {
    const { docket } = this.#complaint;
    const strength = new Map<string, number>();
    for (const { district, weight } of this.#complaint.routing.evidence) {
      if (district !== null && weight > 0) strength.set(district, Math.max(weight, strength.get(district) ?? 0));
    }
    const named = [...strength].sort(([, a], [, b]) => b - a).map(([district]) => (district.includes(' ') ? `"${district}"` : district));
    const [first, second] = named;
    if (first === undefined && this.#complaint.routing.evidence.some(({ rule }) => stateOf(rule, 'en') !== null))
      return [`close ${docket} --outcome other_authority --authority other_state_police`, `transfer ${docket} UNIT`];
    const units = first === undefined ? ['UNIT'] : named.slice(0, NAMED_DISTRICTS);
    return [...units, ...(second === undefined ? [] : [`${first} --also ${second}`])].map((unit) => `transfer ${docket} ${unit}`);
  }

  #proposals(): string[] {
    return this.#complaint.proposals.flatMap(({ kind, command }) => [
      ...this.#wrapped(textIn(PROPOSALS[kind], this.#look.lang), INDENT),
      `${INDENT}$ ${command}`,
    ]);
  }

  #next(): string[] {
    const { docket, status, attention, unit, waitingOn } = this.#complaint;
    const steps: string[] = [];
    if (this.#withheld) steps.push(`uppolice show ${docket} --reveal --reason "…"`);
    if (status === 'void') return [];
    if (status === 'closed') {
      if (attention) steps.push(`uppolice reopen ${docket} --reason "…"`);
    } else {
      if (unit === null) steps.push(...this.#givenTo().map((step) => `uppolice ${step} --reason "…"`));
      else if (waitingOn === 'desk') steps.push(`uppolice forward ${docket}`);
      else if (status === 'open') steps.push(`uppolice answer ${docket} --from ${unit} --by phone`);
      if (status === 'in_process') steps.push(`uppolice close ${docket} --outcome OUTCOME --reason "…"`);
    }
    return steps.map((step) => `${INDENT}$ ${step}`);
  }
}
