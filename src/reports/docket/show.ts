/** One complaint with everything that belongs to it: the evidence for its district, the thread, the events, the dispatches. */
import { complaintsById, serialsOf } from '../../db/stores/dockets/complaint-store.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { mediaOf } from '../../db/stores/posts/media-store.ts';
import type { Handle } from '../../db/db.ts';
import { tellingsOf } from '../../db/stores/dispatches/update-store.ts';
import type { UpdateDue } from '../../domain/dispatch/updates.ts';
import { type Dispatch, dispatchesOf } from '../../db/stores/dispatches/dispatch-store.ts';
import { type DocketEvent, docketEvents } from '../../db/stores/events/docket-event-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { registeredHandles } from '../../db/stores/directory/handle-store.ts';
import { ownPostsOf, saidOnDuplicates } from '../../db/stores/dockets/own-post-store.ts';
import { type ThreadPost, threadPosts } from '../../db/stores/posts/docket-post-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { postsByXId } from '../../db/stores/posts/post-store.ts';
import type { AbroadHint, HintingPost } from '../../domain/directory/abroad-hint.ts';
import { Directory } from '../../domain/directory/directory.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { dataOfWithheld } from '../../domain/docket/withheld-event.ts';
import { docketsProposed, type ProposalKind, proposalsOf } from '../../domain/docket/proposals.ts';
import { namedBy, namedByComplainant } from '../../domain/reading/named-posts.ts';
import type { PostRole } from '../../domain/docket/complaint.ts';
import type { EvidenceCells } from '../../domain/reading/reading.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import { evidenceOf, shownId, type ShownEvidence } from './evidence.ts';
import { type PoliceAccused, policeAccused } from './police-accused.ts';
import { marksOf, type ShownMark } from './marks.ts';
import { type Complaint, ComplaintMaker, type Media, type Person, person, postUrl, publicMedia } from '../complaint.ts';

export interface ShownPost {
  readonly postId: string | null;
  /** `context`: another's words, which the complainant answers or quotes. */
  readonly role: PostRole | null;
  /** Of an edited post: whether these words count. */
  readonly version: 'newest' | 'earlier' | null;
  /** What led it to the docket, where its thread did not: the author said the same there within hours. */
  readonly joinedBy: 'near-identical' | null;
  /** It is the one whose words stand for the docket. */
  readonly standsForDocket: boolean;
  /** The number of the docket closed as a duplicate of this one on which it was said; null where it was said on this one. */
  readonly saidOn: string | null;
  readonly at: string;
  readonly author: Person | null;
  readonly text: string | null;
  readonly media: readonly Media[];
  readonly url: string | null;
}

interface ShownEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  /** Login of the person who acted; null for intake. */
  readonly by: string | null;
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
    /** What came later and speaks against it; `postId`: X id, null where it is withheld or another docket. */
    readonly against: { readonly at: string; readonly postId: string | null } | null;
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
  /** Where no country is certain, but the complainant's words suggest that they were written abroad: the country that they name, if any. */
  readonly mayBeAbroad: AbroadHint | null;
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

/** `revealed`: with what is withheld; the caller has recorded the reason. `hintIn`: whether posts suggest that they were written abroad. */
export async function showComplaint(
  handle: Handle,
  docketId: number,
  revealed = false,
  hintIn: (posts: readonly HintingPost[]) => AbroadHint | null = () => null,
): Promise<ShownComplaint> {
  const maker = await ComplaintMaker.load(handle);
  const [row] = await complaintsById(handle, [docketId]);
  if (!row) throw new Error(`docket ${docketId} has no row or no opening post`);
  const [complaint] = await maker.make([row], revealed);
  if (!complaint) throw new Error(`docket ${docketId} could not be read`);
  const withheld = complaint.withheld !== null && !revealed;

  const events = (await docketEvents(handle, docketId)).map((event) => ({ event, body: JSON.parse(event.body) as EventBody }));
  const named = events.map(({ body }) => body.data?.post).filter((id) => typeof id === 'number');
  const thread = await threadPosts(handle, docketId, row.conversation, [...new Set([row.post_id, ...named])]);
  const again = new Set(events.flatMap(({ body: { data } }) => (data?.joinedBy === 'near-identical' ? [data.post] : [])));
  const media = withheld
    ? new Map()
    : await mediaOf(
        handle,
        thread.map(({ id }) => id),
      );
  const own = (await ownPostsOf(handle, [{ id: docketId, authorId: row.author_id }])).get(docketId) ?? [];
  const [dispatches, others] = [await dispatchesOf(handle, [docketId]), await othersWords(handle, docketId, own)];
  const onDuplicates = (await saidOnDuplicates(handle, [docketId])).get(docketId) ?? [];
  const duplicates = await duplicatesOf(handle, onDuplicates);
  const xIds = new Map([...thread, ...others].map(({ id, xId }) => [id, xId]));
  const marks = await marksOf(handle, row, events, { postId: row.post_id, hidden: withheld });
  const proposing = events.map(({ event, body }) => ({ kind: event.kind, by: body.by ?? null, data: proposingData(body.data, withheld) }));
  const evidence = await evidenceOf(handle, events, row.post_id, withheld, xIds);
  return {
    ...complaint,
    routing: { ...complaint.routing, evidence },
    thread: [...thread, ...others]
      .sort((a, b) => ((a.xId ?? a.postedAt) < (b.xId ?? b.postedAt) ? -1 : 1))
      .map(
        (post): ShownPost => ({
          ...shownPost(post, (media.get(post.id) ?? []).map(publicMedia), withheld),
          version: versionOf(post, thread),
          joinedBy: again.has(post.id) ? 'near-identical' : null,
          standsForDocket: post.id === row.post_id,
          saidOn: null,
        }),
      )
      .concat(
        onDuplicates.flatMap((post) => {
          const duplicate = duplicates.get(post.docketId ?? 0);
          if (!duplicate) return [];
          const shown = shownPost(post, [], withheld || (duplicate.withheld && !revealed));
          return [{ ...shown, version: null, joinedBy: null, standsForDocket: false, saidOn: duplicate.number }];
        }),
      )
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    marks: marks.map(({ against, ...mark }) => ({
      ...mark,
      against: against && { at: against.at, postId: shownId(against.post, xIds, withheld) },
    })),
    proposals: proposalsOf(
      proposing,
      complaint.docket,
      await numbersOf(handle, docketsProposed(proposing)),
      complaint.urgency === 'emergency',
    ).map(({ kind, command }) => ({ kind, command: kind === 'linked' ? `uppolice ${command}` : `uppolice ${command} --reason "…"` })),
    police:
      complaint.status === 'closed' || complaint.status === 'void' ? null : await policeAccused(handle, docketId, complaint, evidence),
    updates: (await tellingsOf(handle, [docketId])).get(docketId)?.due ?? [],
    events: events.map(({ event, body }) => shownEvent(event, body, withheld)),
    heldSince: row.held_since,
    mayBeAbroad: complaint.country === null ? hintIn(own) : null,
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

/** The numbers of these dockets (internal ids). */
async function numbersOf(handle: Handle, ids: readonly number[]): Promise<(id: number) => string | null> {
  if (ids.length === 0) return () => null;
  const series = await seriesOf(handle);
  const serials = await serialsOf(handle, [...new Set(ids)]);
  return (id) => {
    const serial = serials.get(id);
    return serial ? formatDocket(series, serial) : null;
  };
}

/** By internal id: the dockets that these posts are on. */
async function duplicatesOf(handle: Handle, posts: readonly LandedPost[]): Promise<Map<number, { number: string; withheld: boolean }>> {
  const series = await seriesOf(handle);
  const dockets = await docketsById(
    handle,
    posts.flatMap(({ docketId }) => docketId ?? []),
  );
  return new Map(dockets.map((docket) => [docket.id, { number: formatDocket(series, docket), withheld: docket.withheld !== null }]));
}

/** What others wrote that the complainant answers or quotes; what the police say is about a matter of their own. */
async function othersWords(handle: Handle, docketId: number, own: readonly LandedPost[]): Promise<ThreadPost[]> {
  const named = new Map((await postsByXId(handle, own.flatMap(namedBy))).map((post) => [post.xId, post]));
  const lookup = { postOf: (xId: string) => named.get(xId) ?? null, docketOf: ({ docketId: of }: LandedPost) => of };
  const directory = new Directory(await registeredHandles(handle), []);
  const others = namedByComplainant<LandedPost>(own, docketId, lookup, directory).flatMap(([post]) =>
    post.docketId === docketId ? [] : [post],
  );
  return [...new Map(others.map((post) => [post.id, post])).values()].map((post) => ({ ...post, role: 'context' }));
}

function versionOf(post: ThreadPost, thread: readonly ThreadPost[]): ShownPost['version'] {
  const first = post.editOf ?? post.xId;
  const versions = thread.filter(({ editOf, xId }) => first !== null && (editOf ?? xId) === first);
  if (versions.length < 2) return null;
  return versions.every(({ xId }) => (xId ?? '') <= (post.xId ?? '')) ? 'newest' : 'earlier';
}

function shownPost(
  post: ThreadPost,
  media: readonly Media[],
  withheld: boolean,
): Omit<ShownPost, 'version' | 'joinedBy' | 'standsForDocket' | 'saidOn'> {
  if (withheld) return { postId: null, role: post.role, at: post.postedAt, author: null, text: null, media: [], url: null };
  const postId = post.xId === null ? null : fromSortable(post.xId);
  return {
    postId,
    role: post.role,
    at: post.postedAt,
    author: person(post.authorXId, post.authorHandle),
    text: post.text,
    media,
    url: postUrl(postId, post.authorHandle),
  };
}

function shownEvent({ seq, at, kind, texts }: DocketEvent, body: EventBody, withheld: boolean): ShownEvent {
  const fields = Object.keys(body.texts ?? {});
  const data = body.data ?? {};
  return {
    seq,
    at,
    kind,
    by: body.by ?? null,
    data: withheld ? dataOfWithheld(data) : data,
    texts: Object.fromEntries(fields.map((field) => [field, withheld ? null : (texts[field] ?? null)])),
  };
}
