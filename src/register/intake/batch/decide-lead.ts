/** Whose a docket is, decided again when its complainant says more, or when a post lands that is older than others on it. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../../domain/directory/directory.ts';
import { applyAct } from '../../../domain/docket/docket-life.ts';
import { type Reader, type Reading, routingData } from '../../../domain/reading/reading.ts';
import { evidenceContext } from '../../reading/evidence-context.ts';
import { locateDocket } from '../../reading/locate-docket.ts';
import type { DocketHistory } from '../threads/docket-history.ts';
import type { KnownThreads } from '../threads/known-threads.ts';
import { readClaims } from '../threads/thread-claims.ts';
import type { ChangeCollector } from './batch-changes.ts';

export interface LeadWorld {
  readonly known: KnownThreads;
  readonly history: DocketHistory;
  readonly directory: Directory;
  readonly reader: Reader;
}

/** A later post of the complainant may name the place that was missing, or tell which of several is meant; what is decided stays. */
export async function locateAgain(
  post: LandedPost,
  reading: Reading,
  docketId: number,
  changes: ChangeCollector,
  world: LeadWorld,
): Promise<void> {
  const { known, history, directory, reader } = world;
  const docket = changes.docket(docketId);
  if (docket.status === 'closed' || docket.leadUnit !== null || docket.decidedByPerson || docket.authorId !== post.authorId) return;
  const namesPlace = reading.routing.evidence.some(({ weight }) => weight > 0);
  if (!namesPlace && evidenceContext([post], docketId, known, directory).length === 0) return;
  const own = await postsOfComplainant(docket, changes, history);
  await history.load(own);
  const located = locateDocket({ docketId, own }, known, reader, directory);
  if (!located || located.routing.decision === 'none') return;
  const { routing, postId } = located;
  const { district } = routing;
  const found = district === null ? {} : { district, leadUnit: directory.unitOfDistrict(district) };
  changes.locate(docketId, routing);
  changes.change(changes.docket(docketId), found, 'located', { post: postId, routing: routingData(routing) });
}

/** The first word in a thread decides who holds the docket: where a post is older than others on it, all of them are weighed again. */
export async function settleLead(late: LandedPost, docketId: number, changes: ChangeCollector, world: LeadWorld): Promise<void> {
  const { known, history, directory, reader } = world;
  const docket = changes.docket(docketId);
  if (late.postedAt >= (docket.answeredAt ?? '') && late.postedAt >= (docket.followUpAt ?? '')) return;
  // What a person has done since stands.
  if (docket.status === 'closed' || (await history.othersHaveActed(docketId))) return;
  const own = await postsOfComplainant(docket, changes, history);
  const police = inOrder([...(await history.postsOfPolice(docketId)), ...changes.postsOfPolice(docketId)]);
  await history.load([...own, ...police]);
  const { lead, located } = readClaims({ docketId, own }, police, known, reader, directory);
  const change = applyAct(docket, { act: 'thread_lead', ...lead });
  if (Object.keys(change).length === 0) return;
  if (located) changes.locate(docketId, located.routing);
  changes.change(changes.docket(docketId), change, 'lead_settled', { post: late.id });
}

/** What its complainant has posted on the docket until now, this batch included. */
async function postsOfComplainant(docket: Docket, changes: ChangeCollector, history: DocketHistory): Promise<LandedPost[]> {
  return inOrder([...(await history.postsOfComplainant(docket)), ...changes.postsOfComplainant(docket.id)]);
}

/** Each once, oldest first. */
function inOrder(posts: readonly LandedPost[]): LandedPost[] {
  return [...new Map(posts.map((post) => [post.id, post])).values()].sort((a, b) => (a.xId < b.xId ? -1 : 1));
}
