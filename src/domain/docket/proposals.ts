/** What the register proposes to a person, derived from the docket's events alone: it stands until a person acts on the docket. */

/** The kinds of events by which intake and reading change a docket, and those by which a person changes nothing. */
export const EVENTS_OF_INTAKE: readonly string[] = [
  'registered',
  'follow_up',
  'edit',
  'edited',
  'also_affected',
  'left',
  'repost',
  'police_reply',
  'located',
  'lead_settled',
  'read_again',
  'linked',
  'duplicate_spoke',
  'withheld_by_link',
  'withheld_link_lifted',
  'contradicted',
  'completed',
  'noted',
  'revealed',
  'docket_exported',
  'post_marked',
];

/** Events in a person's name that settle nothing: reading again is the machine's, looking is no act, and what was said of another's post is about that. */
const SETTLING_NOTHING: ReadonlySet<string> = new Set([
  'reply_confirmed',
  'located',
  'read_again',
  'revealed',
  'docket_exported',
  'withheld_by_link',
  'withheld_link_lifted',
  'post_marked',
  'statement_taken',
]);

export type ProposalKind =
  | 'reopen'
  | 'transfer'
  | 'continue'
  | 'duplicate'
  | 'linked'
  | 'linked_closed'
  | 'mark'
  | 'all_well'
  | 'settled'
  | 'dropped'
  /** The words alone tell the complainant's country. */
  | 'country';

export interface Proposal {
  readonly kind: ProposalKind;
  /** The command that accepts it, without the program's name and its `--reason`. */
  readonly command: string;
  /** Internal id of the post that gave rise to it; null where the event names none. */
  readonly post: number | null;
}

/** What a proposal needs of an event. */
export interface ProposingEvent {
  readonly kind: string;
  /** Who acted; null where intake did. */
  readonly by: string | null;
  readonly data: {
    readonly post?: unknown;
    readonly triage?: unknown;
    readonly continues?: unknown;
    readonly proposes?: { readonly act?: unknown; readonly unit?: unknown; readonly of?: unknown };
    /** The complainant of an emergency says that all is well. */
    readonly allWell?: unknown;
    /** The complainant says that the matter is settled, or takes the complaint back. */
    readonly settled?: unknown;
    /** What only words tell that she has edited since. */
    readonly dropped?: unknown;
    /** What speaks against a person's decision, by part. */
    readonly contradicts?: Said;
    /** Of a mark: the parts that the person has decided, with what the machine said. */
    readonly machine?: Said;
  };
}

type Said = Readonly<Record<string, unknown>>;

/** A person has acted: what was proposed before is decided. */
export function settlesProposals({ kind, by }: Pick<ProposingEvent, 'kind' | 'by'>): boolean {
  return by !== null && !SETTLING_NOTHING.has(kind);
}

/** A docket that a proposal names. */
export interface OtherDocket {
  readonly number: string;
  /** Nobody acts there any more. */
  readonly isClosed: boolean;
}

/**
 * One of each kind at the most, the newest. `number`: of the docket; `otherOf`: another one by its internal id. No emergency is proposed to be put away,
 * and nothing into a docket that is closed.
 */
export function proposalsOf(
  events: readonly ProposingEvent[],
  number: string,
  otherOf: (docketId: number) => OtherDocket | null,
  isEmergency = false,
): Proposal[] {
  const open = new Map<ProposalKind, Proposal>();
  let against: Said = {};
  for (const event of events) {
    const { data } = event;
    const marking = open.get('mark');
    if (settlesProposals(event)) {
      open.clear();
      against = stillAgainst(against, event);
      const flags = flagsFor(against);
      if (marking && flags !== '') open.set('mark', { ...marking, command: `mark ${number}${flags}` });
    }
    const post = typeof data.post === 'number' ? data.post : null;
    if (data.triage === 'reopening') open.set('reopen', { kind: 'reopen', command: `reopen ${number}`, post });
    if (data.proposes?.act === 'transfer' && typeof data.proposes.unit === 'string')
      open.set('transfer', { kind: 'transfer', command: `transfer ${number} ${data.proposes.unit}`, post });
    if (data.contradicts) {
      against = { ...against, ...data.contradicts };
      const flags = flagsFor(against);
      if (flags !== '') open.set('mark', { kind: 'mark', command: `mark ${number}${flags}`, post });
    }
    if (data.allWell === true) open.set('all_well', { kind: 'all_well', command: `mark ${number} --no-emergency`, post });
    if (data.settled === true && !isEmergency) open.set('settled', { kind: 'settled', command: `close ${number} --outcome settled`, post });
    if (Array.isArray(data.dropped)) open.set('dropped', { kind: 'dropped', command: `mark ${number}${withdrawing(data.dropped)}`, post });
    const other = linkedTo(event, otherOf);
    const linked = other && linkKind(event, other, isEmergency);
    if (linked === 'duplicate')
      open.set(linked, { kind: linked, command: `close ${number} --outcome duplicate --of ${other?.number}`, post });
    else if (linked) open.set(linked, { kind: linked, command: `note ${number} "${other?.number}: …"`, post });
  }
  return [...open.values()];
}

/** The docket that this one continues, or may be one matter with. */
function linkedTo({ kind, data: { continues, proposes } }: ProposingEvent, otherOf: (docketId: number) => OtherDocket | null) {
  const isLink = proposes?.act === 'link' || proposes?.act === 'duplicate';
  const of = kind === 'registered' ? continues : isLink ? proposes.of : undefined;
  return typeof of === 'number' ? otherOf(of) : null;
}

function linkKind({ kind, data }: ProposingEvent, { isClosed }: OtherDocket, isEmergency: boolean): ProposalKind {
  if (kind === 'registered') return 'continue';
  if (isClosed) return 'linked_closed';
  return isEmergency || data.proposes?.act === 'link' ? 'linked' : 'duplicate';
}

/** Kinds whose command is a note: its words stand in the place of a reason. */
export const SETTLED_BY_NOTE: ReadonlySet<ProposalKind> = new Set(['linked', 'linked_closed', 'continue']);

/** Forwarding, moving or answering a docket decides nothing that later words say against a person's decision: only a new mark does, a note, or closing. */
function stillAgainst(against: Said, { kind, data: { machine = {} } }: ProposingEvent): Said {
  if (kind === 'noted' || kind === 'closed') return {};
  return kind === 'marked' ? Object.fromEntries(Object.entries(against).filter(([part]) => !(part in machine))) : against;
}

/** The flags of `mark` that decide as the newest version says, which tells no more of these parts. */
function withdrawing(dropped: readonly unknown[]): string {
  return [...(dropped.includes('urgency') ? [' --no-emergency'] : []), ...(dropped.includes('withheld') ? [' --not-sensitive'] : [])].join(
    '',
  );
}

/** The flags of `mark` that decide as the new words say. */
export function flagsFor({ urgency, withheld, actionable, categories }: Said): string {
  return [
    ...(urgency === 'emergency' ? [' --emergency'] : []),
    ...(typeof withheld === 'string' ? [` --sensitive ${withheld}`] : []),
    ...(actionable === 'yes' ? [' --complaint'] : []),
    ...(Array.isArray(categories) ? [` --category ${categories.join(' ')}`] : []),
  ].join('');
}

/** Internal ids of the dockets that the proposals of these events name. */
export function docketsProposed(events: readonly ProposingEvent[]): number[] {
  return events.flatMap(({ data: { continues, proposes } }) => [continues, proposes?.of].filter((id) => typeof id === 'number'));
}
