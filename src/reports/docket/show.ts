/** One complaint with everything that belongs to it: the evidence for its district, the thread, the events, the dispatches. */
import { complaintsById } from '../../db/stores/dockets/complaint-store.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import type { Handle } from '../../db/db.ts';
import { tellingsOf } from '../../db/stores/dispatches/update-store.ts';
import type { UpdateDue } from '../../domain/dispatch/updates.ts';
import { type Dispatch, dispatchesOf } from '../../db/stores/dispatches/dispatch-store.ts';
import { type DocketEvent, docketEvents } from '../../db/stores/events/docket-event-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import type { AbroadHint, HintingPost } from '../../domain/directory/abroad-hint.ts';
import { dataOfWithheld } from '../../domain/docket/withheld-event.ts';
import { docketsProposed, type OtherDocket, type ProposalKind, proposalsOf, SETTLED_BY_NOTE } from '../../domain/docket/proposals.ts';
import type { EvidenceCells } from '../../domain/reading/reading.ts';
import { type NameOfPerson, operatorNames } from '../names.ts';
import { evidenceOf, shownId, type ShownEvidence } from './evidence.ts';
import { type ForgetRequest, forgetRequests } from './forget-requests.ts';
import { type PoliceAccused, policeAccused } from './police-accused.ts';
import { type OutsideBody, outsideBodiesOf } from '../../db/stores/dockets/outside-store.ts';
import { countryProposed } from './country-proposed.ts';
import { answeringCoordinator, type ShownCoordinator, type ShownStatement, shownStatement } from './statement.ts';
import { type ProposedRebuttal, rebuttalsFor } from '../abroad/spreading.ts';
import { marksOf, type ShownMark } from './marks.ts';
import { type Complaint, ComplaintMaker } from '../complaint.ts';
import { type ShownPost, shownThread } from './shown-thread.ts';

interface ShownEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  /** Login of the person who acted; null for intake. */
  readonly by: string | null;
  /** The name of that person, where it is a registered operator. */
  readonly byName: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** By field; null: forgotten, or withheld. */
  readonly texts: Readonly<Record<string, string | null>>;
}

/** All but which process is sending it. */
type ShownDispatch = Omit<Dispatch, 'docketId' | 'claimedBy' | 'leaseUntil' | 'attempts'>;

export interface ShownComplaint extends Omit<Complaint, 'routing'> {
  readonly routing: Complaint['routing'] & { readonly evidence: readonly ShownEvidence[] };
  readonly thread: readonly ShownPost[];
  /** What a person has decided of how it is read. */
  readonly marks: readonly (Omit<ShownMark, 'against'> & {
    /** What came later and speaks against it. `at`: when the register learnt of it; `postId`: X id, null where it is withheld or another docket; `postedAt`: null of another docket. */
    readonly against: { readonly at: string; readonly postId: string | null; readonly postedAt: string | null } | null;
  })[];
  /** What a person is asked to decide; an act on the docket settles it. */
  readonly proposals: readonly ShownProposal[];
  /** Who may hold it where the police are accused; null where they are not, and once it is closed. */
  readonly police: PoliceAccused | null;
  /** What units that were informed do not know yet. */
  readonly updates: readonly UpdateDue[];
  readonly events: readonly ShownEvent[];
  readonly dispatches: readonly ShownDispatch[];
  /** Since when nothing of it may be forgotten; null: it may. */
  readonly heldSince: string | null;
  /** What somebody has asked to be forgotten of it, and nobody has carried out. */
  readonly forgetRequests: readonly Omit<ForgetRequest, 'docket'>[];
  /** No word of the complainant is left: what is withheld is nothing that could be revealed. */
  readonly erased: boolean;
  /** Where no country is certain, but the complainant's words suggest that they were written abroad: the country that they name, if any. */
  readonly mayBeAbroad: AbroadHint | null;
  /** How it came, where nobody posted it; null of a post. */
  readonly statement: ShownStatement | null;
  /** Who answers for the complainant's country, or city, now and on the day of registration; null: nobody, or not abroad. */
  readonly coordinator: { readonly now: ShownCoordinator | null; readonly whenRegistered: ShownCoordinator | null };
  readonly outside: readonly OutsideBody[];
  /** Approved rebuttals of what it may spread; none of what is withheld. */
  readonly rebuttals: readonly ProposedRebuttal[];
}

export interface ShownProposal {
  readonly kind: ProposalKind;
  /** The command that accepts it, to be given a reason. */
  readonly command: string;
}

interface EventBody {
  readonly by?: string;
  readonly data?: Readonly<Record<string, unknown>> & {
    readonly post?: unknown;
    readonly routing?: { readonly evidence?: readonly EvidenceCells[] };
    readonly set?: unknown;
    readonly contradicts?: Readonly<Record<string, unknown>>;
  };
  readonly texts?: Readonly<Record<string, string>>;
}

/**
 * `revealed`: with what is withheld; the caller has recorded the reason. `hintIn`: whether posts suggest that they were written abroad. `now`: whose
 * coordinator answers; left out: the one who is in office last.
 */
export async function showComplaint(
  handle: Handle,
  docketId: number,
  revealed = false,
  hintIn: (posts: readonly HintingPost[]) => AbroadHint | null = () => null,
  now = new Date('9999-12-31T00:00:00.000Z'),
): Promise<ShownComplaint> {
  const maker = await ComplaintMaker.load(handle);
  const [row] = await complaintsById(handle, [docketId]);
  if (!row) throw new Error(`docket ${docketId} has no row or no opening post`);
  const [complaint] = await maker.make([row], revealed);
  if (!complaint) throw new Error(`docket ${docketId} could not be read`);
  const withheld = complaint.withheld !== null && !revealed;

  const events = (await docketEvents(handle, docketId)).map((event) => ({ event, body: JSON.parse(event.body) as EventBody }));
  const dispatches = await dispatchesOf(handle, [docketId]);
  const { posts: thread, own, xIds, postedAt } = await shownThread(handle, row, events, { withheld, revealed });
  const marks = await marksOf(handle, row, events, { postId: row.post_id, hidden: withheld });
  const proposing = events.map(({ event, body }) => ({ kind: event.kind, by: body.by ?? null, data: proposingData(body.data, withheld) }));
  const evidence = await evidenceOf(handle, events, row.post_id, withheld, xIds);
  const nameOf = await operatorNames(handle);
  const mayBeAbroad = complaint.country === null ? hintIn(own) : null;
  return {
    ...complaint,
    routing: { ...complaint.routing, evidence },
    thread,
    marks: marks.map(({ against, ...mark }) => ({
      ...mark,
      against: against && {
        at: against.at,
        postId: shownId(against.post, xIds, withheld),
        postedAt: against.post === null ? null : (postedAt.get(against.post) ?? null),
      },
    })),
    proposals: proposalsOf(
      proposing,
      complaint.docket,
      await othersOf(handle, docketsProposed(proposing)),
      complaint.urgency === 'emergency',
    )
      .map(({ kind, command }) => ({
        kind,
        command: SETTLED_BY_NOTE.has(kind) ? `uppolice ${command}` : `uppolice ${command} --reason "…"`,
      }))
      .concat(await countryProposed(handle, complaint, marks, mayBeAbroad)),
    police:
      complaint.status === 'closed' || complaint.status === 'void' ? null : await policeAccused(handle, docketId, complaint, evidence),
    updates: (await tellingsOf(handle, [docketId])).get(docketId)?.due ?? [],
    events: events.map(({ event, body }) => shownEvent(event, body, { withheld, nameOf })),
    heldSince: row.held_since,
    forgetRequests: (await forgetRequests(handle, docketId)).map(({ docket: _, ...request }) => request),
    erased: complaint.erased && own.every(({ text }) => text === ''),
    mayBeAbroad,
    statement: await shownStatement(handle, docketId, withheld),
    coordinator: {
      now: await answeringCoordinator(handle, row, now.toISOString()),
      whenRegistered: await answeringCoordinator(handle, row, row.registered_at),
    },
    outside: ((await outsideBodiesOf(handle, [docketId])).get(docketId) ?? []).map((body) => (withheld ? { ...body, ref: null } : body)),
    rebuttals: complaint.withheld === null ? await rebuttalsFor(handle, own) : [],
    dispatches: dispatches.map((d) => ({
      id: d.id,
      recipient: d.recipient,
      channel: d.channel,
      purpose: d.purpose,
      round: d.round,
      state: d.state,
      template: d.template,
      // A text that was sent names the citizen, and the post that it became leads to the citizen's thread.
      text: withheld ? null : d.text,
      plannedAt: d.plannedAt,
      sentAt: d.sentAt,
      settledAt: d.settledAt,
      resultRef: withheld ? null : d.resultRef,
      errorCode: d.errorCode,
    })),
  };
}

/** A withheld docket tells neither its class nor what it is about, also where another one is proposed. */
function proposingData(data: EventBody['data'] = {}, withheld: boolean): NonNullable<EventBody['data']> {
  const { contradicts } = data;
  if (!withheld || contradicts === undefined) return data;
  return {
    ...data,
    contradicts: {
      ...contradicts,
      ...(contradicts.withheld !== undefined && { withheld: 'CLASS' }),
      ...(contradicts.categories !== undefined && { categories: ['CATEGORY'] }),
    },
  };
}

/** The dockets of these internal ids. */
async function othersOf(handle: Handle, ids: readonly number[]): Promise<(id: number) => OtherDocket | null> {
  if (ids.length === 0) return () => null;
  const series = await seriesOf(handle);
  const others = new Map((await docketsById(handle, [...new Set(ids)])).map((docket) => [docket.id, docket]));
  return (id) => {
    const other = others.get(id);
    return other ? { number: formatDocket(series, other), isClosed: other.status === 'closed' || other.status === 'void' } : null;
  };
}

function shownEvent(
  { seq, at, kind, texts }: DocketEvent,
  body: EventBody,
  { withheld, nameOf }: { readonly withheld: boolean; readonly nameOf: NameOfPerson },
): ShownEvent {
  const fields = Object.keys(body.texts ?? {});
  const data = body.data ?? {};
  return {
    seq,
    at,
    kind,
    by: body.by ?? null,
    byName: nameOf(body),
    data: withheld ? dataOfWithheld(data) : data,
    texts: Object.fromEntries(fields.map((field) => [field, withheld ? null : (texts[field] ?? null)])),
  };
}
