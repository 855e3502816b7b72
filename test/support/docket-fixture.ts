/** A small register in memory: units, handles, and dockets with their opening posts, as intake would have written them. */
import { newSalt, saltedHash } from '../../src/db/engine/chain.ts';
import { indexPosts } from '../../src/db/stores/posts/search-store.ts';
import { indexText } from '../../src/domain/text/index-text.ts';
import type { Db, WriteHandle } from '../../src/db/db.ts';
import { type Docket, docketOf, stateColumns } from '../../src/db/stores/dockets/docket-row.ts';
import { createDb } from '../../src/db/engine/open.ts';
import type { DocketsTable } from '../../src/db/schema/dockets.ts';
import type { Actor } from '../../src/domain/actor.ts';
import type { DocketState } from '../../src/domain/docket/docket-state.ts';
import { istDay } from '../../src/domain/time/ist.ts';
import type { Unit } from '../../src/domain/directory/unit.ts';
import { toSortable } from '../../src/domain/x/x-id.ts';
import { newState } from './docket-state.ts';

export const NOW = new Date('2026-11-02T06:00:00.000Z');
export const ACTOR: Actor = { name: 'Asha', login: 'asha', host: 'desk-1' };

export const UNITS: readonly Unit[] = [
  { code: 'hq', kind: 'headquarters', nameEn: 'Headquarters', nameHi: 'मुख्यालय', reportsTo: null, district: null },
  { code: 'zone-agra', kind: 'zone', nameEn: 'Agra Zone', nameHi: 'आगरा जोन', reportsTo: 'hq', district: null },
  { code: 'range-aligarh', kind: 'range', nameEn: 'Aligarh Range', nameHi: 'अलीगढ़ परिक्षेत्र', reportsTo: 'zone-agra', district: null },
  { code: 'district-hathras', kind: 'district', nameEn: 'Hathras', nameHi: 'हाथरस', reportsTo: 'range-aligarh', district: 'Hathras' },
  { code: 'district-etah', kind: 'district', nameEn: 'Etah', nameHi: 'एटा', reportsTo: 'range-aligarh', district: 'Etah' },
  { code: 'commissionerate-agra', kind: 'commissionerate', nameEn: 'Agra', nameHi: 'आगरा', reportsTo: 'hq', district: 'Agra' },
  {
    code: 'unit-1090',
    kind: 'functional',
    nameEn: 'Women Power Line 1090',
    nameHi: 'वीमेन पावर लाइन 1090',
    reportsTo: 'hq',
    district: null,
  },
];

export async function makeRegister(series = 'UPP', location = ':memory:'): Promise<Db> {
  const { db } = await createDb(location);
  await fillRegister(db, series);
  return db;
}

/** The directory of that small register, in an empty one of either engine. */
export async function fillRegister(db: Db, series = 'UPP'): Promise<void> {
  await db.write((tx) => {
    tx.append({ kind: 'initialised', at: '2026-11-01T00:00:00.000Z', docketId: null, data: {} });
    return fill(tx, series);
  });
}

async function fill(db: WriteHandle, series: string): Promise<void> {
  await db.insertRows('register', ['key', 'value'], [['series', series]]);
  await db.insertRows(
    'units',
    ['code', 'kind', 'name_en', 'name_hi', 'reports_to', 'district', 'confirmed'],
    UNITS.map((u) => [u.code, u.kind, u.nameEn, u.nameHi, u.reportsTo, u.district, 1]),
  );
  await db.insertRows(
    'handles',
    ['name', 'name_key', 'kind', 'state', 'unit', 'relay', 'from_at'],
    [
      ['Uppolice', 'uppolice', 'state', 'active', 'hq', 0, '2016-01-01T00:00:00.000Z'],
      ['hathraspolice', 'hathraspolice', 'district', 'active', 'district-hathras', 0, '2016-01-01T00:00:00.000Z'],
      ['agrapolice', 'agrapolice', 'commissionerate', 'active', 'commissionerate-agra', 0, '2016-01-01T00:00:00.000Z'],
      ['igrangealigarh', 'igrangealigarh', 'range', 'active', 'range-aligarh', 0, '2016-01-01T00:00:00.000Z'],
    ],
  );
}

export interface DocketSeed {
  readonly text?: string;
  readonly author?: string;
  readonly state?: Partial<DocketState>;
  readonly withheld?: DocketsTable['withheld'];
  readonly accused?: DocketsTable['accused_police'];
  readonly accusedUnits?: readonly string[];
  readonly urgency?: DocketsTable['urgency'];
  readonly actionable?: DocketsTable['actionable'];
  readonly decision?: DocketsTable['decision'];
  readonly language?: string;
}

/** Registers the next docket; X ids are 17000000000000001, … in its order. */
export async function addDocket(db: Db, seed: DocketSeed = {}): Promise<Docket> {
  const at = seed.state?.registeredAt ?? '2026-11-01T06:00:00.000Z';
  return db.write(async (tx) => {
    const counters = new Map((await tx.k.selectFrom('counters').selectAll().execute()).map(({ name, last }) => [name, last]));
    const year = Number(istDay(at).slice(0, 4));
    const id = (counters.get('docket') ?? 0) + 1;
    const serial = (counters.get(`serial:${year}`) ?? 0) + 1;
    const xId = String(17000000000000000n + BigInt(id));
    const text = seed.text ?? `@Uppolice हाथरस में मोबाइल चोरी हो गया ${id}`;
    const salt = newSalt();
    const state: DocketState = { ...newState(at, 'district-hathras', 'Hathras'), ...seed.state };
    for (const [name, last] of [
      ['docket', id],
      [`serial:${year}`, serial],
    ] as const) {
      await tx.k
        .insertInto('counters')
        .values({ name, last })
        .onConflict((c) => c.column('name').doUpdateSet({ last }))
        .execute();
    }
    await tx.insertRows(
      'authors',
      ['id', 'x_id', 'handle', 'name'],
      [[id, toSortable(String(900000 + id)), seed.author ?? `citizen${id}`, `Citizen ${id}`]],
    );
    await tx.insertRows(
      'posts',
      [
        'id',
        'x_id',
        'author_id',
        'conversation',
        'posted_at',
        'mentions',
        'leading_mentions',
        'text',
        'raw',
        'salt',
        'role',
        'docket_id',
        'landed_at',
      ],
      [[id, toSortable(xId), id, toSortable(xId), at, ' uppolice ', 0, text, '{}', salt, 'opener', id, at]],
    );
    await indexPosts(tx, [[id, indexText(text)]]);
    const row: DocketsTable = {
      ...(stateColumns(state) as DocketsTable),
      id,
      year,
      serial,
      urgency: seed.urgency ?? 'normal',
      actionable: seed.actionable ?? 'yes',
      actionable_reason: 'complaint_words',
      categories: 'theft',
      withheld: seed.withheld ?? null,
      accused_police: seed.accused ?? null,
      source: 'x',
      post_id: id,
      author_id: id,
      posted_at: at,
      day: istDay(at),
      backlog: 0,
      language: seed.language ?? 'hi',
      country: null,
      decision: seed.decision ?? 'auto',
      confidence: 0.9,
      ruleset: 'test',
      campaign_id: null,
      continues_id: null,
    };
    await tx.k.insertInto('dockets').values(row).execute();
    for (const unit of seed.accusedUnits ?? [])
      await tx.k.insertInto('concerns').values({ docket_id: id, unit, role: 'accused', since: at }).execute();
    tx.append({
      kind: 'registered',
      at,
      docketId: id,
      data: {
        year,
        serial,
        post: id,
        postXId: xId,
        author: String(900000 + id),
        text: saltedHash(salt, text),
        source: 'x',
        urgency: row.urgency,
        actionable: row.actionable,
        withheld: row.withheld,
        accusedPolice: row.accused_police,
        set: state,
      },
    });
    return docketOf(row);
  });
}

export async function docketRow(db: Db, id: number): Promise<Docket> {
  return docketOf(await db.k.selectFrom('dockets').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
}

/** A reply of headquarters' handle on a docket's post, as intake would have read it. */
export async function addPoliceReply(db: Db, docketId: number, text: string, xId: string): Promise<void> {
  const at = NOW.toISOString();
  await db.write(async (tx) => {
    const DESK = 1000;
    const known = await tx.k.selectFrom('authors').select('id').where('id', '=', DESK).executeTakeFirst();
    if (!known) await tx.insertRows('authors', ['id', 'x_id', 'handle'], [[DESK, toSortable('42'), 'Uppolice']]);
    const last = await tx.k.selectFrom('posts').select('id').where('id', '>', DESK).orderBy('id', 'desc').executeTakeFirst();
    const id = (last?.id ?? DESK) + 1;
    const salt = newSalt();
    await tx.insertRows(
      'posts',
      [
        'id',
        'x_id',
        'author_id',
        'reply_to',
        'posted_at',
        'mentions',
        'leading_mentions',
        'text',
        'raw',
        'salt',
        'role',
        'docket_id',
        'landed_at',
      ],
      [
        [
          id,
          toSortable(xId),
          DESK,
          toSortable(String(17000000000000000n + BigInt(docketId))),
          at,
          '',
          0,
          text,
          '{}',
          salt,
          'police_reply',
          docketId,
          at,
        ],
      ],
    );
    await indexPosts(tx, [[id, indexText(text)]]);
    tx.append({ kind: 'police_reply', at, docketId, data: { post: id, text: saltedHash(salt, text) } });
  });
}
