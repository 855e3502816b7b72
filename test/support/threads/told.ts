/** What a register tells of each conversation, and how that of another register differs. */
import type { Db } from '../../../src/db/db.ts';
import { showComplaint, type ShownComplaint } from '../../../src/reports/show.ts';

/** What may never depend on the order of landing. */
const READ = [
  'urgency',
  'actionable',
  'categories',
  'withheld',
  'accused_police',
  'district',
  'lead_unit',
  'decision',
  'status',
  'attention',
  'waiting_on',
  'follow_up_at',
] as const;

/** What follows from the replies of the police, which are on the docket that they answer. */
const FROM_POLICE: ReadonlySet<string> = new Set(['lead_unit', 'district', 'decision', 'status', 'attention', 'waiting_on']);

interface ToldDocket {
  readonly id: number;
  readonly reading: Readonly<Record<string, unknown>>;
  /** It is proposed as a duplicate. */
  readonly proposed: boolean;
}

export interface Told {
  /** By conversation and author. */
  readonly dockets: ReadonlyMap<string, ToldDocket>;
  /** By X id: conversation, author, and the author of the docket that it is on. */
  readonly posts: ReadonlyMap<string, { readonly conversation: string; readonly author: string; readonly docketOf: string | null }>;
}

export async function tellRegister(db: Db): Promise<Told> {
  const rows = await db.k
    .selectFrom('threads')
    .innerJoin('dockets', 'dockets.id', 'threads.docket_id')
    .innerJoin('authors', 'authors.id', 'dockets.author_id')
    .select(['threads.conversation', 'authors.handle', 'dockets.id', ...READ.map((name) => `dockets.${name}` as const)])
    .orderBy('dockets.id', 'desc')
    .execute();
  const proposals = new Map<number, ShownComplaint['proposals']>();
  for (const { id } of rows) if (!proposals.has(id)) proposals.set(id, (await showComplaint(db, id)).proposals);
  const posts = await db.k
    .selectFrom('posts')
    .innerJoin('authors as by', 'by.id', 'posts.author_id')
    .leftJoin('dockets', 'dockets.id', 'posts.docket_id')
    .leftJoin('authors as of', 'of.id', 'dockets.author_id')
    .select(['posts.x_id', 'posts.conversation', 'by.handle', 'of.handle as docket_of'])
    // A repost only counts.
    .where((eb) => eb.or([eb('posts.role', 'is', null), eb('posts.role', '!=', 'repost')]))
    .execute();
  return {
    dockets: new Map(
      rows.map(({ conversation, handle, id, ...reading }) => [
        `${conversation} ${handle}`,
        { id, reading, proposed: proposals.get(id)?.some(({ kind }) => String(kind) === 'duplicate') ?? false },
      ]),
    ),
    posts: new Map(
      posts.map((row) => [
        row.x_id ?? '',
        { conversation: row.conversation ?? row.x_id ?? '', author: row.handle ?? '', docketOf: row.docket_of },
      ]),
    ),
  };
}

/** Sentences that say what differs, each with the docket or the post; none where only what may differ does. */
export function differences(told: Told, other: Told): string[] {
  const found: string[] = [];
  const more = [authorsWithMore(told, other, found), authorsWithMore(other, told, found)] as const;
  const extra = new Set([...more[0], ...more[1]]);
  for (const [key, { reading, proposed }] of told.dockets) {
    const same = other.dockets.get(key);
    if (!same || extra.has(authorOf(key))) continue;
    // A reply of the police is on the docket that it answers.
    // What was proposed as a duplicate while its thread was not known yet has a person's attention until one acts.
    const isAttended = (name: string) => name === 'attention' && proposed !== same.proposed;
    const parts = READ.filter(
      (name) => same.reading[name] !== reading[name] && !isAttended(name) && (extra.size === 0 || !FROM_POLICE.has(name)),
    );
    if (parts.length > 0)
      found.push(`docket ${key}: ${parts.map((name) => `${name} ${String(reading[name])} / ${String(same.reading[name])}`).join(', ')}`);
  }
  for (const [xId, { author, docketOf }] of told.posts) {
    const theirs = other.posts.get(xId);
    if (!theirs || docketOf === theirs.docketOf) continue;
    // Where somebody has a docket more, words are on that one which are beside the complaint of another, or on none.
    const isOfExtra = (name: string | null, which: ReadonlySet<string>) => name !== null && which.has(name);
    if (isOfExtra(docketOf, more[0]) || isOfExtra(theirs.docketOf, more[1])) continue;
    if (docketOf !== null && theirs.docketOf !== null && extra.has(author)) continue;
    found.push(`post ${xId} of ${author}: on the docket of ${docketOf} / ${theirs.docketOf}`);
  }
  return found;
}

/** People who have more dockets in the one register: as many must be proposed as duplicates there. */
function authorsWithMore(mine: Told, theirs: Told, found: string[]): Set<string> {
  const authors = new Set<string>();
  for (const [author, dockets] of docketsByAuthor(mine)) {
    const surplus = dockets.size - (docketsByAuthor(theirs).get(author)?.size ?? 0);
    if (surplus <= 0) continue;
    authors.add(author);
    const proposed = [...dockets.values()].filter((docket) => docket.proposed).length;
    if (proposed < surplus) found.push(`${author} has ${surplus} dockets more, of which ${proposed} are proposed as duplicates`);
  }
  return authors;
}

function docketsByAuthor({ dockets }: Told): Map<string, Map<number, ToldDocket>> {
  const found = new Map<string, Map<number, ToldDocket>>();
  for (const [key, docket] of dockets) found.set(authorOf(key), (found.get(authorOf(key)) ?? new Map()).set(docket.id, docket));
  return found;
}

function authorOf(key: string): string {
  return key.split(' ')[1] ?? '';
}
