/** What a stranger verifies an exported docket with, as JSON: docs/verify-export.sh reads it, docs/audit-format.md describes it. */
import type { ExportedDocket, ExportedPost } from '../../../domain/docket/exported-docket.ts';

export function proofFile({ number, series, register, head, headPath, older, events, posts, withheld, recorded }: ExportedDocket): string {
  const proof = {
    format: 1,
    docket: number,
    series,
    register,
    withheld,
    recorded,
    head: { ...head, path: headPath },
    older: older && { ...older.head, root: older.root, path: older.path, eventPath: older.eventPath },
    events: events.map(({ seq, previous, hash, body, texts, path }) => ({ seq, previous, hash, body, texts, path })),
    posts: posts.map((post) => ({
      id: post.id,
      xId: post.xId,
      role: post.role,
      salt: post.salt,
      text: post.text,
      hashed: post.hashed === null ? null : postFile(post, 'hashed'),
      json: post.raw === null ? null : postFile(post, 'json'),
    })),
  };
  return `${JSON.stringify(proof, null, 1)}\n`;
}

/** The JSON as it was received, and all that its hash is made of. */
export function postFiles(posts: readonly ExportedPost[]): [name: string, content: string][] {
  return posts.flatMap((post): [string, string][] => [
    ...(post.raw === null ? [] : [[postFile(post, 'json'), post.raw] satisfies [string, string]]),
    ...(post.hashed === null ? [] : [[postFile(post, 'hashed'), post.hashed] satisfies [string, string]]),
  ]);
}

function postFile({ id }: ExportedPost, ending: string): string {
  return `posts/${id}.${ending}`;
}
