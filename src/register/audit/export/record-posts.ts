/** The posts of one docket as they were received, with all that their hashes are made of. */
import { hash } from 'node:crypto';
import type { Handle } from '../../../db/db.ts';
import { columnsOf, COVERED } from '../../../db/proof/covered.ts';
import { contentText } from '../../../db/proof/row-state.ts';
import { readContents, type StoredContent } from '../../../db/proof/stored-rows.ts';
import { docketEvents } from '../../../db/stores/events/docket-event-store.ts';
import { postsOfWithheld } from '../../../db/stores/events/event-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { postsById, postsByXId } from '../../../db/stores/posts/post-store.ts';
import type { ExportedPost } from '../../../domain/docket/exported-docket.ts';
import { fromSortable, toSortable } from '../../../domain/x/x-id.ts';

const RAW_AT = columnsOf(COVERED.posts, 'content').indexOf('raw');

export interface RecordPosts {
  readonly posts: readonly ExportedPost[];
  /** Posts that are left out, as they belong to another docket that is withheld. */
  readonly left: number;
  /** Posts that are left out, as they are the words of another docket, which this one answers and does not quote. */
  readonly ofOthers: number;
  /** Of `posts`, those whose words were erased. */
  readonly forgotten: number;
}

/** `context`: X ids of what others wrote that the complainant answers or quotes. */
export async function recordPosts(
  handle: Handle,
  docket: { readonly id: number; readonly postId: number },
  context: readonly string[],
): Promise<RecordPosts> {
  const named = (await docketEvents(handle, docket.id)).flatMap(({ body }) => postNamed(body) ?? []);
  const own = (await postsById(handle, [...new Set([docket.postId, ...named])])).filter(({ docketId }) => docketId === docket.id);
  const others = (await postsByXId(handle, context.map(toSortable))).filter(({ docketId }) => docketId !== docket.id);
  const withheld = await ofWithheldDockets(handle, [...own, ...others], docket.id);
  const quoted = new Set(own.map((post) => post.quoted));
  const shown = others.filter((post) => post.docketId === null || quoted.has(post.xId) || withheld.has(post.xId));
  const given = [...own, ...shown].filter(({ xId }) => !withheld.has(xId)).sort((a, b) => a.id - b.id);
  const contents = await readContents(
    handle,
    'posts',
    given.map(({ id }) => id),
  );
  const posts = given.flatMap((post) => {
    const content = contents.get(post.id);
    return content ? [exportedPost(post, content, docket.id, withheld)] : [];
  });
  const forgotten = given.filter(({ id }) => contents.get(id)?.words?.text == null).length;
  return { posts, left: own.length + shown.length - given.length, ofOthers: others.length - shown.length, forgotten };
}

function postNamed(body: string): number | null {
  const { data } = JSON.parse(body) as { data?: { post?: unknown } };
  return typeof data?.post === 'number' ? data.post : null;
}

/** Sortable X ids of the posts among these, and among those that they name, that are on another docket that is withheld. */
async function ofWithheldDockets(handle: Handle, posts: readonly LandedPost[], docketId: number): Promise<Set<string>> {
  const around = [...posts, ...(await postsByXId(handle, posts.flatMap(namedBy)))].filter((post) => post.docketId !== docketId);
  const withheld = await postsOfWithheld(
    handle,
    around.map(({ id }) => id),
  );
  return new Set(around.flatMap(({ id, xId }) => (withheld.has(id) ? xId : [])));
}

function namedBy({ replyTo, quoted, repostOf }: LandedPost): string[] {
  return [replyTo, quoted, repostOf].filter((id) => id !== null);
}

/** The JSON of a post may hold the words of the one that it quotes or repeats. */
function exportedPost(post: LandedPost, content: StoredContent, docketId: number, withheld: ReadonlySet<string>): ExportedPost {
  const carries = namedBy(post).some((xId) => withheld.has(xId));
  const text = content.words?.text ?? null;
  const raw = content.values[RAW_AT];
  const repeats = post.repostOf !== null && withheld.has(post.repostOf);
  return {
    id: post.id,
    xId: post.xId === null ? null : fromSortable(post.xId),
    role: post.docketId === docketId ? post.role : 'context',
    text: repeats ? null : text,
    salt: repeats || content.salt === '' ? null : content.salt,
    hashed: carries ? null : hashedText(content),
    raw: carries || typeof raw !== 'string' ? null : raw,
  };
}

function hashedText({ salt, values, media }: StoredContent): string {
  return contentText(salt, media.length === 0 ? values : [...values, ...media.flat()]);
}

/** What the event of the export holds of each post that is given out whole: the SHA-256 of what its hash is made of, in hex. */
export function hashesOf(posts: readonly ExportedPost[]): Record<string, string> {
  return Object.fromEntries(posts.flatMap(({ id, hashed }) => (hashed === null ? [] : [[String(id), hash('sha256', hashed, 'hex')]])));
}
