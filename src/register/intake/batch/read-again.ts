/** Dockets that a batch touched are read again as a whole, each once, with what is stored of them; each change is an event that cites the post. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { LinkedAs } from '../../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { applyAct, learntOnceTold, type StateChange } from '../../../domain/docket/docket-life.ts';
import { isSettled, type ThreadLead } from '../../../domain/docket/thread-lead.ts';
import {
  contradictedColumn,
  isGraver,
  markablePartsOf,
  machineClass,
  machineView,
  underMarks,
} from '../../../domain/docket/marks/marks.ts';
import { besideForgotten } from '../../../domain/reading/beside-forgotten.ts';
import { graverClass, namedDistrict } from '../../../domain/reading/combine.ts';
import {
  type DocketReading,
  DROPPED_PARTS,
  type DroppedPart,
  type ReadPart,
  type RoutingDecision,
  routingData,
} from '../../../domain/reading/reading.ts';
import { type DocketPosts, findingsOf, readDocket, type ReadingWorld } from '../../reading/read-docket.ts';
import { changedParts } from '../../reading/changed-parts.ts';
import { namedBy } from '../../../domain/reading/named-posts.ts';
import type { DocketHistory } from '../threads/docket-history.ts';
import type { KnownThreads } from '../threads/known-threads.ts';
import { firstClaim, lastWordAfter } from '../threads/claims.ts';
import type { DistrictsNamed } from '../threads/same-again.ts';
import { leadByThread, repliesOf } from '../threads/thread-claims.ts';
import type { ChangeCollector } from './batch-changes.ts';
import { contradictionOf } from './contradictions.ts';

export interface ReadAgainWorld extends Omit<ReadingWorld, 'lookup'> {
  /** How far X's clock is ahead of `now`, ms: how old a post is, X knows better. */
  readonly xAheadMs?: number;
  readonly known: KnownThreads;
  readonly history: DocketHistory;
  readonly now: Date;
  readonly named?: DistrictsNamed;
}

/** `touched`: by docket, the posts of the batch that may change how it is read. Returns all that the complainants have posted on them. */
export async function readTouched(
  touched: ReadonlyMap<number, readonly LandedPost[]>,
  changes: ChangeCollector,
  world: ReadAgainWorld,
): Promise<Map<number, readonly LandedPost[]>> {
  const read = new Map<number, readonly LandedPost[]>();
  if (touched.size === 0) return read;
  const { history } = world;
  const stored = [...touched.keys()].filter((id) => !changes.isOpened(id)).map((id) => changes.docket(id));
  const ids = stored.map(({ id }) => id);
  const own = await history.postsOfComplainants(stored);
  const police = await history.postsOfPolice(stored.filter(({ firstReplyAt }) => firstReplyAt !== null).map(({ id }) => id));
  const changed = await history.changedByOthers(ids);
  const linked = await history.linked(stored.filter(({ unseenSince }) => unseenSince !== null).map(({ id }) => id));
  const pressing = await history.pressingReplies(stored.filter(({ unseenSince }) => unseenSince !== null).map(({ id }) => id));
  const onDuplicates = await history.saidOnDuplicates(ids);
  await history.loadAround([...own.values(), ...police.values(), ...onDuplicates.values()].flat());
  for (const [docketId, because] of touched) {
    const stillOn = (post: LandedPost) => world.known.docketOf(post) === docketId;
    const hers = inOrder([...(own.get(docketId) ?? []), ...changes.postsOfComplainant(docketId)]).filter(stillOn);
    const named = new Set(hers.flatMap(namedBy));
    const alsoHers = inOrder([...(onDuplicates.get(docketId) ?? []), ...changes.saidOnDuplicates(docketId)]);
    const past: Past = {
      alsoHers,
      because: because.filter(
        ({ id, xId, authorId }) =>
          authorId === changes.docket(docketId).authorId || named.has(xId) || alsoHers.some((post) => post.id === id),
      ),
      own: hers,
      police: inOrder([...(police.get(docketId) ?? []), ...changes.postsOn(docketId, (_, role) => role === 'police_reply')]).filter(
        stillOn,
      ),
      changedByOthers: changed.has(docketId),
      isProposed:
        changes.docket(docketId).continuesId !== null ||
        isLinked(linked.get(docketId)) ||
        alsoHers.length > 0 ||
        [...pressing, ...changes.pressingOn(docketId)].some(stillOn),
    };
    readOne(docketId, past, changes, world);
    read.set(docketId, hers);
  }
  return read;
}

/** Two on which only nearly the same is reported are not to be seen for that. */
function isLinked(as: LinkedAs | undefined): boolean {
  return as !== undefined && as.of.size + as.duplicates.size > 0;
}

interface Past {
  /** Of the posts of the batch those that the docket is read from. */
  readonly because: readonly LandedPost[];
  readonly own: readonly LandedPost[];
  /** What was said on its duplicates once these were closed. */
  readonly alsoHers: readonly LandedPost[];
  readonly police: readonly LandedPost[];
  readonly changedByOthers: boolean;
  /** It continues another docket, may be a duplicate of one, or another's emergency answers it: that is to be seen, whatever the words say. */
  readonly isProposed: boolean;
}

function readOne(docketId: number, past: Past, changes: ChangeCollector, world: ReadAgainWorld): void {
  const reading: ReadingWorld = { ...world, lookup: world.known };
  const posts: DocketPosts = { docketId, own: inOrder([...past.own, ...past.alsoHers]) };
  const fromWords = readDocket(posts, reading);
  if (!fromWords) return;
  const docket = changes.docket(docketId);
  const said = posts.own.some(({ forgotten }) => forgotten) ? besideForgotten(docket, fromWords) : fromWords;
  const relief = tellsRelief(docket, past, reading);
  const dropped = droppedParts(docket, said);
  const { state: lead, named } = past.changedByOthers
    ? leadUnderPeople(docket, said.routing, past, reading)
    : leadOfThread(docket, posts, said.routing, { ...past, isProposed: past.isProposed || relief !== null || dropped.length > 0 }, world);
  const claim = firstClaim(past.own, world);
  const spoken = claim && applyAct({ ...docket, ...lead }, { act: 'spoken', last: lastWordAfter(claim, past.own) });
  const state = { ...lead, ...spoken };
  const after = { ...docket, ...state };
  const routing = routingBeside(said.routing, after.district);
  const withheld = graverClass(machineClass(docket), said.withheld);
  const whole: DocketReading = { ...said, routing, withheld };
  const { standing: read, marks } = underMarks(docket, whole);
  const parts = changedParts(docket, read);
  const against = contradictionOf(docket, whole, past.because, reading);
  const flagged = contradictedColumn(marks, against?.says ?? {});
  const located =
    routing.decision !== docket.decision ||
    routing.confidence !== docket.confidence ||
    past.because.some((post) => findingsOf(post, reading).places.length > 0);
  const unit = named === null ? null : world.directory.unitOfDistrict(named);
  const newRelief = past.because.some(({ id }) => id === relief?.post) ? relief : null;
  const newlyDropped = past.because.some((post) => isEdited(post, posts.own)) ? dropped : [];
  const isToBeSeen = against !== null || newRelief !== null || newlyDropped.length > 0;
  const tellsMore = past.changedByOthers && (changes.isToldAnew(docketId) || asksForMore(parts, docket));
  const change = {
    ...state,
    ...(tellsMore && learntOnceTold(after, world.now.toISOString())),
    ...(flagged !== docket.marks && { marks: flagged }),
    ...(isToBeSeen && applyAct(after, { act: 'unseen', since: after.unseenSince ?? world.now.toISOString() })),
  };
  if (Object.keys({ ...parts, ...change }).length === 0 && !located && unit === null && !isToBeSeen) return;
  changes.read(docketId, read, change, {
    post: against?.post ?? newRelief?.post ?? citedPost(said, parts, docket, past.because),
    ...parts,
    ...(against && { contradicts: against.says }),
    ...(located && { routing: routingData(routing) }),
    ...(unit !== null && { proposes: { act: 'transfer', unit } }),
    ...(newRelief && { [newRelief.says]: true }),
    ...(newlyDropped.length > 0 && { dropped: newlyDropped }),
  });
}

/** What only words tell that she has edited since, and no person has decided on. */
function droppedParts({ status, marks }: Docket, { dropped }: DocketReading): DroppedPart[] {
  const marked = machineView(marks);
  return status === 'void' ? [] : DROPPED_PARTS.filter((part) => dropped[part] !== null && marked[part] === undefined);
}

/** Several versions of it are known. */
function isEdited(post: LandedPost, own: readonly LandedPost[]): boolean {
  const first = (one: LandedPost) => one.editOf ?? one.xId;
  return own.filter((one) => first(one) === first(post)).length > 1;
}

interface Relief {
  readonly post: number;
  readonly says: 'allWell' | 'settled';
}

/** The post with which the complainant says last that all is well or settled: nothing is lowered or closed, a person is asked to look. */
function tellsRelief({ status, urgency }: Docket, { own }: Past, world: ReadingWorld): Relief | null {
  const last = own.length > 1 && status !== 'void' ? own.at(-1) : undefined;
  if (!last || findingsOf(last, world).urgency === 'emergency') return null;
  const { reader } = world;
  const isSettled = reader.saysSettled(last.text);
  if (urgency === 'emergency') return isSettled || reader.saysAllIsWell(last.text) ? { post: last.id, says: 'allWell' } : null;
  return isSettled && status !== 'closed' ? { post: last.id, says: 'settled' } : null;
}

interface LeadChange {
  readonly state: StateChange;
  /** Another district than the one where the docket stays, which the posts name; null where they name none. */
  readonly named: string | null;
}

/** Only posts have acted on the docket: the whole thread tells whose it is, in the order in which it was written. */
function leadOfThread(
  docket: Docket,
  posts: DocketPosts,
  said: RoutingDecision,
  { police, isProposed }: Past,
  world: ReadAgainWorld,
): LeadChange {
  const { known, now } = world;
  const lead = leadByThread(posts, police, (post) => known.parentOf(post), { ...world, lookup: known });
  const state = applyAct(docket, { act: 'thread_lead', ...lead, ...repliesOf(police, world.directory) });
  const named = isSettled(lead) ? (namedSince(settledAt(lead), posts.own, docket, world) ?? said.district) : null;
  const contradicts = differs(named, lead.district);
  const since = contradicts ? (docket.unseenSince ?? now.toISOString()) : isProposed ? docket.unseenSince : null;
  return { state: { ...state, ...applyAct({ ...docket, ...state }, { act: 'unseen', since }) }, named: contradicts ? named : null };
}

/** What a person has decided, and what a unit has heard, stands: words that name another district are shown to a person. */
function leadUnderPeople(docket: Docket, said: RoutingDecision, { because, own }: Past, world: ReadingWorld): LeadChange {
  if (docket.status === 'closed' || docket.status === 'void') return { state: {}, named: null };
  if (!isSettled(docket) && docket.forwardedAt === null) {
    const leadUnit = said.district === null ? null : world.directory.unitOfDistrict(said.district);
    return { state: applyAct(docket, { act: 'located', district: said.district, leadUnit }), named: null };
  }
  const named = namedSince('', because, docket, world) ?? (isNamedIn(because, said.district, world) ? said.district : null);
  const contradicts =
    docket.district === null ? named !== null && named !== namedBefore(own, because, docket, world) : differs(named, docket.district);
  const since = contradicts ? (docket.unseenSince ?? because.at(-1)?.postedAt ?? null) : docket.unseenSince;
  return { state: applyAct(docket, { act: 'unseen', since }), named: contradicts ? named : null };
}

/** The district that her newest words after that moment name, where one post is certain of it alone: what she said before does not outweigh them. A tag names none. */
function namedSince(at: string, posts: readonly LandedPost[], { authorId }: Docket, world: Omit<ReadingWorld, 'lookup'>): string | null {
  const later = inOrder(posts).filter((post) => post.authorId === authorId && post.postedAt > at);
  return later.map((post) => namedDistrict(findingsOf(post, world))).findLast((district) => district !== null) ?? null;
}

/** A docket that lies with no district's unit: what its words named before stands for where it lies. */
function namedBefore(own: readonly LandedPost[], because: readonly LandedPost[], { id }: Docket, world: ReadingWorld): string | null {
  const before = own.filter((post) => !because.some((one) => one.id === post.id));
  return readDocket({ docketId: id, own: before }, world)?.routing.district ?? null;
}

function isNamedIn(posts: readonly LandedPost[], district: string | null, world: ReadingWorld): boolean {
  return district !== null && posts.some((post) => findingsOf(post, world).places.some(({ districts }) => districts.includes(district)));
}

/** The desk handed it over, or the unit that holds it answered. */
function settledAt({ decidedByPerson, forwardedAt, unitRepliedAt }: ThreadLead): string {
  return (decidedByPerson ? forwardedAt : unitRepliedAt) ?? '';
}

/** A unit that was informed already has to hear of it. */
function asksForMore(parts: Partial<DocketReading>, before: Docket): boolean {
  const { urgency, withheld = null, accusedPolice = null, categories } = parts;
  const graver = categories !== undefined && isGraver(categories, markablePartsOf(before).categories);
  return urgency === 'emergency' || withheld !== null || accusedPolice !== null || graver;
}

function differs(said: string | null, stands: string | null): boolean {
  return said !== null && stands !== null && said !== stands;
}

/** A district that the words are sure of, but where the docket does not lie, is a candidate and no decision. */
function routingBeside(said: RoutingDecision, stands: string | null): RoutingDecision {
  return differs(said.district, stands) ? { ...said, decision: 'review', district: null } : said;
}

/** The post that decided the gravest part that changed, where it is one of the docket's; else the last that came. */
function citedPost(
  { decidedBy }: DocketReading,
  parts: Readonly<Record<string, unknown>>,
  docket: Docket,
  because: readonly LandedPost[],
): number {
  const part = CITED_FIRST.find((name) => name in parts);
  const decided = part === undefined ? decidedBy.district : decidedBy[part];
  return decided ?? because.at(-1)?.id ?? docket.postId;
}

const CITED_FIRST: readonly ReadPart[] = ['withheld', 'urgency', 'accusedPolice', 'actionable', 'categories'];

/** Each once, oldest first. */
function inOrder(posts: readonly LandedPost[]): LandedPost[] {
  return [...new Map(posts.map((post) => [post.id, post])).values()].sort((a, b) => (a.xId < b.xId ? -1 : 1));
}
