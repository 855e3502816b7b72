/** Landed posts and a small directory as plain values, for rules that ask no database. */
import type { Docket } from '../../src/db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../src/db/stores/posts/landed-post.ts';
import { Directory } from '../../src/domain/directory/directory.ts';
import type { RegisteredHandle } from '../../src/domain/directory/unit.ts';
import { initialState } from '../../src/domain/docket/docket-life.ts';
import { toSortable } from '../../src/domain/x/x-id.ts';

const START = Date.parse('2026-11-02T05:00:00.000Z');

/** People by name: the police have the registered handles of `DIRECTORY`, everybody else is a citizen. */
const AUTHORS: Readonly<Record<string, number>> = { Uppolice: 501, Etahpolice: 504, asha: 601, bina: 602, chand: 603 };

export type Said = Partial<Omit<LandedPost, 'replyTo' | 'quoted' | 'repostOf'>> & {
  readonly by?: string;
  /** Numbers of posts that were said before. */
  readonly re?: number;
  readonly quotes?: number;
  readonly reposts?: number;
};

export function xIdOf(n: number): string {
  return toSortable(`21000000000000000${String(n).padStart(2, '0')}`);
}

/** The n-th post, a minute after the one before it; its conversation begins with what it answers. */
export function landed(n: number, { by = 'asha', re, quotes, reposts, ...more }: Said = {}): LandedPost {
  const text = more.text ?? '';
  const mentions = [...text.matchAll(/@(\w+)/g)].map(([, name]) => (name ?? '').toLowerCase());
  const author = AUTHORS[by] ?? 699;
  return {
    id: n,
    xId: xIdOf(n),
    isStatement: false,
    authorId: author,
    authorXId: toSortable(String(author)),
    authorHandle: by,
    authorLocation: null,
    authorGone: false,
    marked: null,
    salt: null,
    forgotten: false,
    conversation: xIdOf(re ?? n),
    replyTo: re === undefined ? null : xIdOf(re),
    replyToUser: null,
    quoted: quotes === undefined ? null : xIdOf(quotes),
    quotedUser: null,
    repostOf: reposts === undefined ? null : xIdOf(reposts),
    editOf: null,
    postedAt: new Date(START + n * 60_000).toISOString(),
    language: null,
    mentions,
    leadingMentions: 0,
    text,
    hasMedia: false,
    role: null,
    docketId: null,
    intakeId: null,
    ...more,
  };
}

/** The docket that the post opened. */
export function docketOf(id: number, post: LandedPost, more: Partial<Docket> = {}): Docket {
  return {
    id,
    year: 2026,
    serial: id,
    ...initialState(post.postedAt, null, null),
    urgency: 'normal',
    actionable: 'yes',
    categories: 'theft',
    withheld: null,
    accusedPolice: null,
    language: 'hi',
    country: null,
    decision: 'none',
    confidence: 0,
    continuesId: null,
    postId: post.id,
    authorId: post.authorId,
    postedAt: post.postedAt,
    ...more,
  };
}

const HANDLE = { state: 'active', country: null, relay: false, from: '2026-01-01T00:00:00.000Z', to: null } as const;

const HANDLES: readonly RegisteredHandle[] = [
  { ...HANDLE, id: 1, name: 'Uppolice', xId: '501', kind: 'state', unit: 'hq', district: null },
  { ...HANDLE, id: 2, name: 'Etahpolice', xId: '504', kind: 'district', unit: 'district-etah', district: 'Etah' },
  { ...HANDLE, id: 3, name: 'hathraspolice', xId: '505', kind: 'district', unit: 'district-hathras', district: 'Hathras' },
];

export const DIRECTORY = new Directory(HANDLES, [
  { code: 'hq', kind: 'headquarters', district: null },
  { code: 'district-etah', kind: 'district', district: 'Etah' },
  { code: 'district-hathras', kind: 'district', district: 'Hathras' },
]);
