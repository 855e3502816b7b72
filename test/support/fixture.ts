/** A register to read from: a few districts and handles, and complaints with threads, as intake would have written them. */
import { saltedHash } from '../../src/db/engine/chain.ts';
import type { Db, SqlValue, WriteHandle } from '../../src/db/db.ts';
import type { DocketsTable } from '../../src/db/schema/dockets.ts';
import type { PostRole } from '../../src/domain/docket/complaint.ts';
import { indexText } from '../../src/domain/text/index-text.ts';
import { istDay } from '../../src/domain/time/ist.ts';
import { toSortable } from '../../src/domain/x/x-id.ts';
import { type ENGINES, emptyRegister } from './engines.ts';

const UNITS: readonly (readonly [code: string, kind: string, en: string, hi: string, reportsTo: string | null, district: string | null])[] =
  [
    ['hq', 'headquarters', 'UP Police Headquarters', 'उत्तर प्रदेश पुलिस मुख्यालय', null, null],
    ['zone-agra', 'zone', 'Agra Zone', 'आगरा जोन', 'hq', null],
    ['zone-meerut', 'zone', 'Meerut Zone', 'मेरठ जोन', 'hq', null],
    ['range-aligarh', 'range', 'Aligarh Range', 'अलीगढ़ परिक्षेत्र', 'zone-agra', null],
    ['district-etah', 'district', 'Etah Police', 'एटा पुलिस', 'range-aligarh', 'Etah'],
    ['district-hathras', 'district', 'Hathras Police', 'हाथरस पुलिस', 'range-aligarh', 'Hathras'],
    ['district-bulandshahr', 'district', 'Bulandshahr Police', 'बुलंदशहर पुलिस', 'zone-meerut', 'Bulandshahr'],
    ['commissionerate-agra', 'commissionerate', 'Police Commissionerate Agra', 'पुलिस कमिश्नरेट आगरा', 'hq', 'Agra'],
  ];

const DISTRICTS: readonly (readonly [name: string, hi: string, lgd: number])[] = [
  ['Agra', 'आगरा', 118],
  ['Bulandshahr', 'बुलंदशहर', 130],
  ['Etah', 'एटा', 136],
  ['Hathras', 'हाथरस', 147],
];

const HANDLES: readonly (readonly [name: string, kind: string, unit: string])[] = [
  ['Uppolice', 'state', 'hq'],
  ['agrapolice', 'commissionerate', 'commissionerate-agra'],
  ['Etahpolice', 'district', 'district-etah'],
  ['hathras_police', 'district', 'district-hathras'],
];

export const NOW = new Date('2026-11-10T12:00:00.000Z');

export async function fixtureRegister(engine: (typeof ENGINES)[number] = 'sqlite', file?: string): Promise<Db> {
  const db = await emptyRegister(engine, file);
  await fillDirectory(db);
  return db;
}

async function fillDirectory(register: Db): Promise<void> {
  await register.write((tx) => {
    tx.append({ kind: 'initialised', at: '2026-11-01T00:00:00.000Z', docketId: null, data: {} });
    return fill(tx);
  });
}

async function fill(db: WriteHandle): Promise<void> {
  await db.insertRows(
    'register',
    ['key', 'value'],
    [
      ['series', 'UPP'],
      ['register_id', 'test'],
    ],
  );
  await db.insertRows(
    'units',
    ['code', 'kind', 'name_en', 'name_hi', 'reports_to', 'district', 'confirmed'],
    UNITS.map((unit) => [...unit, 1]),
  );
  await db.insertRows(
    'districts',
    ['name', 'name_hi', 'lgd_code', 'latitude', 'longitude'],
    DISTRICTS.map((district) => [...district, 27, 78]),
  );
  await db.insertRows(
    'handles',
    ['name', 'name_key', 'kind', 'state', 'unit', 'relay', 'from_at'],
    HANDLES.map(([name, kind, unit]) => [name, name.toLowerCase(), kind, 'active', unit, 0, '2016-09-08T00:00:00.000Z']),
  );
}

export interface ComplaintSeed {
  /** Its id in the register, its serial, and the end of its ids on X. */
  readonly n: number;
  readonly text?: string;
  readonly author?: string | null;
  readonly mentions?: string;
  readonly columns?: Partial<DocketsTable>;
  readonly evidence?: readonly (readonly [rule: string, district: string | null, weight: number, start: number, end: number])[];
  readonly replies?: readonly { readonly text: string; readonly author: string; readonly role: PostRole; readonly at: string }[];
  readonly media?: readonly { readonly type: string; readonly url: string }[];
}

/** X id of a docket's opening post. */
export function openerId(n: number): string {
  return String(1900000000000000000n + BigInt(n) * 100n);
}

export async function addComplaint(db: Db, seed: ComplaintSeed): Promise<void> {
  const { n, columns = {} } = seed;
  const text = seed.text ?? `@Uppolice शिकायत संख्या ${n} एटा की`;
  const registered = columns.registered_at ?? '2026-11-10T06:00:00.000Z';
  const row: Omit<DocketsTable, 'unseen_since' | 'marks' | 'held_since' | 'outside_at'> = {
    id: n,
    year: Number(istDay(registered).slice(0, 4)),
    serial: n,
    status: 'open',
    outcome: null,
    outcome_detail: null,
    attention: 0,
    waiting_on: 'desk',
    waiting_since: registered,
    urgency: 'normal',
    actionable: 'yes',
    actionable_reason: 'complaint_words',
    categories: 'theft',
    withheld: null,
    accused_police: null,
    source: 'x',
    post_id: n * 100,
    author_id: n * 100,
    posted_at: registered,
    registered_at: registered,
    day: istDay(registered),
    backlog: 0,
    language: 'hi',
    lead_unit: 'district-etah',
    district: 'Etah',
    country: null,
    decision: 'auto',
    confidence: 0.92,
    ruleset: 'test',
    decided_by_person: 0,
    follow_ups: 0,
    also_affected: 0,
    reposts: 0,
    acknowledged_at: null,
    forwarded_at: null,
    first_reply_at: null,
    first_reply_by: null,
    unit_replied_at: null,
    follow_up_at: null,
    answered_at: null,
    asked_at: null,
    back_at_desk_at: null,
    closed_at: null,
    approved_at: null,
    reopen_count: 0,
    number_told_at: null,
    campaign_id: null,
    continues_id: null,
    ...columns,
  };
  await db.write(async (tx) => {
    await tx.k.insertInto('dockets').values(row).execute();
    const conversation = toSortable(openerId(n));
    const posts = [
      { text, author: seed.author === undefined ? `citizen_${n}` : seed.author, role: 'opener' as PostRole, at: row.posted_at },
      ...(seed.replies ?? []),
    ];
    for (const [index, post] of posts.entries()) {
      const id = n * 100 + index;
      await tx.insertRows('authors', ['id', 'x_id', 'handle', 'name'], [[id, toSortable(String(700000000 + id)), post.author, null]]);
      const cells: Record<string, SqlValue> = {
        id,
        x_id: toSortable(String(BigInt(openerId(n)) + BigInt(index))),
        author_id: id,
        conversation,
        posted_at: post.at,
        mentions: index === 0 ? (seed.mentions ?? ' uppolice etahpolice someone ') : '',
        leading_mentions: 0,
        text: post.text,
        raw: '{}',
        salt: 'salt',
        role: post.role,
        docket_id: n,
        landed_at: registered,
      };
      await tx.insertRows('posts', Object.keys(cells) as 'id'[], [Object.values(cells)]);
      await tx.runMany(
        tx.engine === 'sqlite'
          ? 'insert into post_index (rowid, body) values (?, ?)'
          : "insert into post_index (post_id, body) values (?, to_tsvector('simple', ?))",
        [[id, indexText(post.text)]],
      );
      tx.append({
        kind: index === 0 ? 'registered' : post.role,
        at: registered,
        docketId: n,
        data: {
          post: id,
          postXId: String(BigInt(openerId(n)) + BigInt(index)),
          author: String(700000000 + id),
          text: saltedHash('salt', post.text),
          ...(index === 0 && { categories: row.categories.split(' '), withheld: row.withheld, routing: { evidence: seed.evidence ?? [] } }),
        },
      });
    }
    for (const [position, { type, url }] of (seed.media ?? []).entries()) {
      await tx.insertRows(
        'media',
        ['post_id', 'position', 'media_key', 'type', 'url', 'alt_text'],
        [[row.post_id, position, `3_${position}`, type, url, null]],
      );
    }
  });
}

/** Collects what a command or report gives in pages. */
export async function gather<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}
