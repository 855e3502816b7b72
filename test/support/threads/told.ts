/** What a register tells of each conversation, and how that of another register differs. */
import type { Db } from '../../../src/db/db.ts';
import { type LinkedAs, linkedDockets } from '../../../src/db/stores/events/docket-event-store.ts';
import { WITHHELD_BY_GRAVITY } from '../../../src/domain/docket/complaint.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';

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

type Part = (typeof READ)[number];

/** What follows from the replies of the police, which are on the docket that they answer. */
const FROM_POLICE: ReadonlySet<Part> = new Set<Part>(['lead_unit', 'district', 'decision', 'status', 'attention', 'waiting_on']);

/** What two dockets tell together that one tells, had everything been known: by part, the gravest last. */
const TOGETHER: Readonly<Partial<Record<Part, readonly (string | null)[]>>> = {
  urgency: ['normal', 'emergency'],
  actionable: ['no', 'unsure', 'yes'],
  withheld: [null, ...WITHHELD_BY_GRAVITY],
  accused_police: [null, 'unknown', 'thana', 'district', 'higher'],
};

interface ToldDocket {
  readonly id: number;
  readonly reading: Readonly<Record<Part, unknown>>;
  /** It is proposed as a duplicate. */
  readonly proposed: boolean;
  /** It was linked with another one. */
  readonly isLinked: boolean;
  /** Those (internal ids) of which it was proposed as one. */
  readonly of: ReadonlySet<number>;
}

interface ToldPost {
  readonly conversation: string;
  readonly author: string;
  /** The author of the docket that it is on. */
  readonly docketOf: string | null;
  readonly role: string | null;
}

export interface Told {
  /** By conversation and author. */
  readonly dockets: ReadonlyMap<string, ToldDocket>;
  /** By X id. */
  readonly posts: ReadonlyMap<string, ToldPost>;
}

export async function tellRegister(db: Db): Promise<Told> {
  const rows = await db.k
    .selectFrom('threads')
    .innerJoin('dockets', 'dockets.id', 'threads.docket_id')
    .innerJoin('authors', 'authors.id', 'dockets.author_id')
    .select(['threads.conversation', 'authors.handle', 'dockets.id', ...READ.map((name) => `dockets.${name}` as const)])
    .orderBy('dockets.id', 'desc')
    .execute();
  const ids = [...new Set(rows.map(({ id }) => id))];
  const linked = await linkedDockets(db, ids);
  const proposed = new Set<number>();
  for (const id of ids)
    if ((await showComplaint(db, id)).proposals.some(({ kind }) => kind === 'duplicate' || kind === 'linked')) proposed.add(id);
  const posts = await db.k
    .selectFrom('posts')
    .innerJoin('authors as by', 'by.id', 'posts.author_id')
    .leftJoin('dockets', 'dockets.id', 'posts.docket_id')
    .leftJoin('authors as of', 'of.id', 'dockets.author_id')
    .select(['posts.x_id', 'posts.conversation', 'posts.role', 'by.handle', 'of.handle as docket_of'])
    // A repost only counts.
    .where((eb) => eb.or([eb('posts.role', 'is', null), eb('posts.role', '!=', 'repost')]))
    .execute();
  return {
    dockets: new Map(
      rows.map(({ conversation, handle, id, ...reading }) => [
        `${conversation} ${handle}`,
        { id, reading, proposed: proposed.has(id), isLinked: isLinked(linked.get(id)), of: linked.get(id)?.of ?? new Set() },
      ]),
    ),
    posts: new Map(
      posts.map((row) => [
        row.x_id ?? '',
        { conversation: row.conversation ?? row.x_id ?? '', author: row.handle ?? '', docketOf: row.docket_of, role: row.role },
      ]),
    ),
  };
}

function isLinked(as: LinkedAs | undefined): boolean {
  return as !== undefined && as.of.size + as.duplicates.size > 0;
}

/** Sentences that say what differs, each with the docket or the post; none where only what may differ does. */
export function differences(told: Told, other: Told): string[] {
  const found: string[] = [];
  const more = [authorsWithMore(told, other, found), authorsWithMore(other, told, found)] as const;
  const extra = new Set([...more[0], ...more[1]]);
  const policed = new Set([...told.dockets.keys()].map(authorOf).filter((author) => repliesOn(told, author) !== repliesOn(other, author)));
  for (const [key, docket] of told.dockets) {
    const same = other.dockets.get(key);
    if (!same) continue;
    const [mine, theirs] = [together(told, key, docket), together(other, key, same)];
    const parts =
      mine.length === theirs.length || !extra.has(authorOf(key))
        ? partsAlone(docket, same, policed.has(authorOf(key)))
        : partsTogether(mine, theirs);
    if (parts.length > 0) found.push(`docket ${key}: ${parts.join(', ')}`);
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

/** A person who has the same dockets in both. `policed`: replies of the police are on another's docket in one, which is one that only one of them has. */
function partsAlone(one: ToldDocket, other: ToldDocket, policed: boolean): string[] {
  // What was linked with another docket while its thread was not known yet has a person's attention until one acts.
  const isAttended = (name: Part) =>
    name === 'attention' && one.isLinked !== other.isLinked && (one.isLinked ? one : other).reading.attention === 1;
  return READ.filter((name) => one.reading[name] !== other.reading[name] && !isAttended(name) && !(policed && FROM_POLICE.has(name))).map(
    (name) => `${name} ${String(one.reading[name])} / ${String(other.reading[name])}`,
  );
}

/** The docket with those of its author that are proposed as duplicates of it, or of which it is proposed as one, and so on. */
function together({ dockets }: Told, key: string, docket: ToldDocket): ToldDocket[] {
  const hers = [...dockets].flatMap(([other, each]) => (authorOf(other) === authorOf(key) ? each : []));
  const found = new Map([[docket.id, docket]]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const each of hers)
      for (const known of [...found.values()]) if (known.of.has(each.id) || each.of.has(known.id)) found.set(each.id, each);
  }
  return [...found.values()];
}

/** Where somebody has a docket more in one of them: what those that are one matter tell together is the same. */
function partsTogether(ones: readonly ToldDocket[], others: readonly ToldDocket[]): string[] {
  const found: string[] = [];
  for (const [name, order] of Object.entries(TOGETHER)) {
    const [one, other] = [ones, others].map((dockets) =>
      Math.max(...dockets.map(({ reading }) => order.indexOf(reading[name as Part] as string | null))),
    );
    if (one !== other) found.push(`${name} ${order[one ?? 0]} / ${order[other ?? 0]} together`);
  }
  const [one, other] = [ones, others].map(
    (dockets) => new Set(dockets.flatMap(({ reading }) => (reading.district === null ? [] : String(reading.district)))),
  ) as [Set<string>, Set<string>];
  // Two districts that are named with equal right leave one docket open.
  if (one.size === 1 && other.size === 1 && [...one][0] !== [...other][0]) found.push(`district ${[...one]} / ${[...other]} together`);
  return found;
}

/** X ids of the replies of the police on the author's dockets. */
function repliesOn({ posts }: Told, author: string): string {
  return [...posts]
    .flatMap(([xId, { docketOf, role }]) => (role === 'police_reply' && docketOf === author ? xId : []))
    .sort()
    .join(' ');
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
