/** Events by docket: with their texts for reading, their bodies for a replay, and the posts that they name. */
import { type NotNull, sql, type SqlBool } from 'kysely';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import type { WithheldClass } from '../../../domain/docket/complaint.ts';
import { graverClass } from '../../../domain/reading/combine.ts';

export interface DocketEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly body: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The docket's events in order, with the texts that have not been forgotten. */
export async function docketEvents(handle: Handle, docketId: number): Promise<DocketEvent[]> {
  const events = await handle.k
    .selectFrom('events')
    .select(['seq', 'at', 'kind', 'body'])
    .where('docket_id', '=', docketId)
    .orderBy('seq')
    .execute();
  return withTexts(handle, events);
}

/** What people said of a post that waited, in order, with the texts that have not been forgotten. */
export async function marksOfPost(handle: Handle, postId: number): Promise<DocketEvent[]> {
  const events = await handle.k
    .selectFrom('events')
    .select(['seq', 'at', 'kind', 'body'])
    // The condition of the partial index, word for word, so that the engine uses it.
    .where(sql<SqlBool>`kind = 'post_marked'`)
    .where('body', 'like', `%"post":${postId},%`)
    .orderBy('seq')
    .execute();
  return withTexts(handle, events);
}

async function withTexts(handle: Handle, events: readonly Omit<DocketEvent, 'texts'>[]): Promise<DocketEvent[]> {
  const texts = await inParts(
    events.map(({ seq }) => seq),
    (part) => handle.k.selectFrom('event_texts').select(['seq', 'field', 'text']).where('seq', 'in', part).execute(),
  );
  const bySeq = Map.groupBy(texts, ({ seq }) => seq);
  return events.map((event) => ({
    ...event,
    texts: Object.fromEntries((bySeq.get(event.seq) ?? []).map(({ field, text }) => [field, text])),
  }));
}

/** Events of the dockets `first` to `last` (internal ids), docket by docket in their order. */
export async function bodiesOfDockets(
  handle: Handle,
  first: number,
  last: number,
): Promise<{ docketId: number; seq: number; body: string }[]> {
  const rows = await handle.k
    .selectFrom('events')
    .select(['docket_id', 'seq', 'body'])
    .where('docket_id', '>=', first)
    .where('docket_id', '<=', last)
    .orderBy('docket_id')
    .orderBy('seq')
    .$narrowType<{ docket_id: NotNull }>()
    .execute();
  return rows.map((row) => ({ docketId: row.docket_id, seq: row.seq, body: row.body }));
}

/**
 * Posts that events of these kinds name: internal post id → docket. Events are asked because they have an index by docket, which posts
 * have not.
 */
export async function postsInEvents(handle: Handle, docketIds: readonly number[], kinds: readonly string[]): Promise<Map<number, number>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k.selectFrom('events').select(['docket_id', 'body']).where('docket_id', 'in', part).where('kind', 'in', kinds).execute(),
  );
  const dockets = new Map<number, number>();
  for (const { docket_id, body } of rows) {
    const { data } = JSON.parse(body) as { data: { post?: number } };
    if (data.post !== undefined && docket_id !== null) dockets.set(data.post, docket_id);
  }
  return dockets;
}

/** Those of the dockets that have an event of any other kind. */
export async function docketsWithOtherEvents(handle: Handle, docketIds: readonly number[], kinds: readonly string[]): Promise<Set<number>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k.selectFrom('events').select('docket_id').distinct().where('docket_id', 'in', part).where('kind', 'not in', kinds).execute(),
  );
  return new Set(rows.flatMap(({ docket_id }) => (docket_id === null ? [] : [docket_id])));
}

/** Acts, as the indexes of their actors have them: what posts alone bring about has none. */
const IS_ACT = sql<SqlBool>`docket_id is not null
  and kind not in ('registered', 'follow_up', 'also_affected', 'police_reply', 'repost', 'edit', 'read_again', 'linked')`;

/** Internal ids of the dockets on which somebody of one of these names or logins has acted. */
export async function docketsActedOn(handle: Handle, names: readonly string[]): Promise<number[]> {
  const found = new Set<number>();
  for (const name of names) {
    for (const key of ['by', 'login'] as const) {
      // As JSON writes it, with the sign behind it.
      const written = `"${key}":${JSON.stringify(name)},`.slice(0, LONGEST_INDEXED);
      const actor = fromActor(handle, key);
      const rows = await handle.k
        .selectFrom('events')
        .select('docket_id')
        .distinct()
        .where(IS_ACT)
        .where(sql<SqlBool>`${actor} >= ${written} and ${actor} < ${`${written}\uffff`}`)
        .execute();
      for (const { docket_id } of rows) if (docket_id !== null) found.add(docket_id);
    }
  }
  return [...found];
}

/** How much of an event the indexes hold, from its actor on. */
const LONGEST_INDEXED = 120;

/** The body of an event from its actor on, word for word as in its index. */
function fromActor({ engine }: Handle, key: 'by' | 'login') {
  return engine === 'sqlite'
    ? sql.raw(`substr(body, instr(body, '"${key}":'), ${LONGEST_INDEXED})`)
    : sql.raw(`(substr(body, position('"${key}":' in body), ${LONGEST_INDEXED})) collate "C"`);
}

/** Internal ids of the dockets with which one is linked. */
export interface LinkedAs {
  /** Those of which it was proposed to be a duplicate. */
  readonly of: ReadonlySet<number>;
  /** Those that were proposed to be duplicates of it. */
  readonly duplicates: ReadonlySet<number>;
  /** Of the former those on which the same was said: no thread can show that to be wrong. */
  readonly same: ReadonlySet<number>;
  /** Those on which nearly the same was reported: neither is proposed as a duplicate. */
  readonly alike: ReadonlySet<number>;
  /** Internal ids of the posts that its links name. */
  readonly posts: ReadonlySet<number>;
}

/** By docket, of those that have been linked with others. */
export async function linkedDockets(handle: Handle, docketIds: readonly number[]): Promise<Map<number, LinkedAs>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k.selectFrom('events').select(['docket_id', 'body']).where('docket_id', 'in', part).where('kind', '=', 'linked').execute(),
  );
  const linked = new Map<number, Record<keyof LinkedAs, Set<number>>>();
  for (const { docket_id, body } of rows) {
    const { data } = JSON.parse(body) as { data: { with?: number; post?: number; proposes?: unknown; joinedBy?: unknown } };
    if (docket_id === null || data.with === undefined) continue;
    const known = linked.get(docket_id) ?? { of: new Set(), duplicates: new Set(), same: new Set(), alike: new Set(), posts: new Set() };
    linked.set(docket_id, known);
    if (data.joinedBy === 'alike') known.alike.add(data.with);
    else (data.proposes === undefined ? known.duplicates : known.of).add(data.with);
    if (data.joinedBy === 'near-identical') known.same.add(data.with);
    if (data.post !== undefined) known.posts.add(data.post);
  }
  return linked;
}

/** What an event says that a docket is withheld for. Internal ids. */
export interface ToldClass {
  readonly withheld: WithheldClass;
  /** The post whose words tell it, or that was read with what it answers and quotes when it opened the docket. */
  readonly post: number | null;
  readonly atOpening: boolean;
  /** The docket that it has the class from. */
  readonly from: number | null;
}

/** By docket: what made it graver; of what it had from others only what came after it was last made milder. What a person decided is left out. */
export async function toldClasses(handle: Handle, docketIds: readonly number[]): Promise<Map<number, ToldClass[]>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k
      .selectFrom('events')
      .select(['docket_id', 'kind', 'body'])
      .where('docket_id', 'in', part)
      .where('kind', '!=', 'marked')
      .where('body', 'like', '%"withheld":%')
      .orderBy('seq')
      .execute(),
  );
  const told = new Map<number, ToldClass[]>();
  for (const { docket_id, kind, body } of rows) {
    const { data } = JSON.parse(body) as { data: { withheld?: WithheldClass | null; post?: number; withheldFrom?: number } };
    if (docket_id === null || data.withheld === undefined) continue;
    const before = told.get(docket_id) ?? [];
    const isMilder = before.some((each) => graverClass(each.withheld, data.withheld ?? null) !== data.withheld);
    const standing = isMilder ? before.filter(({ from }) => from === null) : before;
    const { withheld, post = null, withheldFrom: from = null } = data;
    // Such an event tells only what is left.
    const isTold = withheld !== null && !(isMilder && from === null);
    told.set(docket_id, isTold ? [...standing, { withheld, post, from, atOpening: kind === 'registered' }] : standing);
  }
  return told;
}

/** Of these dockets that posts have made emergencies: the post (internal id) that did so last. */
export async function raisingPosts(
  handle: Handle,
  dockets: readonly { readonly year: number; readonly serial: number }[],
): Promise<{ year: number; serial: number; post: number }[]> {
  const raised = new Map<string, { year: number; serial: number; post: number }>();
  for (const [year, those] of Map.groupBy(dockets, (docket) => docket.year)) {
    const rows = await inParts(
      those.map(({ serial }) => serial),
      (part) =>
        handle.k
          .selectFrom('dockets')
          .innerJoin('events', 'events.docket_id', 'dockets.id')
          .select(['dockets.serial', 'events.body'])
          .where('dockets.year', '=', year)
          .where('dockets.serial', 'in', part)
          .where('events.kind', '=', 'read_again')
          .where('events.body', 'like', '%"urgency":"emergency"%')
          .orderBy('events.seq')
          .execute(),
    );
    for (const { serial, body } of rows) {
      const { post } = (JSON.parse(body) as { data: { post?: number } }).data;
      if (post !== undefined) raised.set(`${year} ${serial}`, { year, serial, post });
    }
  }
  return [...raised.values()];
}
