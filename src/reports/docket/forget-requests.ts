/** What somebody has asked to be forgotten, and nobody has carried out yet. */
import type { Handle } from '../../db/db.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { type ForgettingEvent, openForgetRequests } from '../../db/stores/events/forgetting-event-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { forgettablePosts } from '../../db/stores/posts/forgetting-store.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { fromSortable } from '../../domain/x/x-id.ts';

export interface ForgetRequest {
  /** null: a post without a docket was named. */
  readonly docket: string | null;
  /** X id, or `P12`, where one post alone was named; null: the docket. */
  readonly post: string | null;
  readonly by: string;
  readonly login: string;
  /** UTC ISO-8601. */
  readonly since: string;
  /** What another operator runs to carry it out; a reason has to be given. */
  readonly command: string;
}

export async function countForgetRequests(handle: Handle): Promise<number> {
  return (await openForgetRequests(handle)).length;
}

/** The oldest first; `docketId`: those of this docket and of posts on it. */
export async function forgetRequests(handle: Handle, docketId: number | null = null): Promise<ForgetRequest[]> {
  const open = (await openForgetRequests(handle)).filter((request) => docketId === null || request.docketId === docketId);
  if (open.length === 0) return [];
  const series = await seriesOf(handle);
  const dockets = new Map(
    (await docketsById(handle, [...new Set(open.flatMap((each) => each.docketId ?? []))])).map((each) => [each.id, each]),
  );
  const posts = new Map((await forgettablePosts(handle, { ids: open.flatMap(({ post }) => post ?? []) })).map((each) => [each.id, each]));
  const postOf = ({ post }: ForgettingEvent) => {
    const xId = post === null ? null : posts.get(post)?.xId;
    return post === null ? null : xId ? fromSortable(xId) : `P${post}`;
  };
  return open.map((request) => {
    const row = request.docketId === null ? undefined : dockets.get(request.docketId);
    const docket = row ? formatDocket(series, row) : null;
    const post = postOf(request);
    const { by, login, since } = request;
    const command = `forget ${post ?? docket}`;
    return { docket, post, by, login, since, command: `uppolice ${command} --reason "…"` };
  });
}
