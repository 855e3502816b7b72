/** The few rows that the recorded calls work on: enough that each takes every way through its function. */
import type { Db } from '../../src/db/db.ts';
import { insertDispatch } from '../../src/db/stores/dispatches/dispatch-store.ts';
import type { Docket } from '../../src/db/stores/dockets/docket-row.ts';
import { insertDockets, type NewDocket } from '../../src/db/stores/dockets/new-docket-store.ts';
import { addCoverage } from '../../src/db/stores/intake/coverage-store.ts';
import { recordGap } from '../../src/db/stores/intake/gap-store.ts';
import { initialState } from '../../src/domain/docket/docket-life.ts';
import type { DocketReading } from '../../src/domain/reading/reading.ts';
import type { Post, PostAuthor } from '../../src/domain/x/post.ts';
import { toSortable } from '../../src/domain/x/x-id.ts';

export const AT = '2026-11-02T06:30:00.000Z';

/** X ids in sortable form: of the opening post, of a post that came as context, and of one that waits. */
export const [OPENER, CONTEXT, WAITING] = ['1001', '1002', '1003'].map(toSortable) as [string, string, string];

export const DOCKET: Docket = {
  ...initialState(AT, 'Etah', 'district-etah'),
  id: 1,
  year: 2026,
  serial: 1,
  urgency: 'normal',
  actionable: 'yes',
  categories: 'theft',
  withheld: null,
  accusedPolice: 'district',
  language: 'en',
  country: null,
  decision: 'auto',
  confidence: 0.9,
  continuesId: null,
  postId: 1,
  authorId: 2,
  postedAt: AT,
};

export const READING: DocketReading = {
  routing: { district: 'Etah', decision: 'auto', confidence: 0.9, candidates: [], evidence: [], ruleset: '2026.11.1' },
  language: 'en',
  categories: ['theft'],
  actionable: 'yes',
  actionableReason: 'complaint_words',
  urgency: 'normal',
  withheld: null,
  accusedPolice: 'district',
  country: null,
  decidedBy: {
    district: 1,
    urgency: null,
    withheld: null,
    categories: 1,
    actionable: 1,
    accusedPolice: 1,
    language: 1,
    country: null,
  },
  dropped: { urgency: null, withheld: null },
};

export const NEW_DOCKET: NewDocket = {
  docket: DOCKET,
  reading: READING,
  source: 'x',
  day: '2026-11-02',
  backlog: false,
  continues: null,
};

/** Known without a name, known by name, and new. */
export const AUTHORS: readonly PostAuthor[] = [
  { id: '11', handle: 'asha', name: 'Asha', location: 'Etah' },
  { id: '12', handle: 'bina', name: 'Bina', location: 'Agra' },
  { id: '13', handle: 'chand', name: null, location: null },
];

export function postOf(id: string, author: PostAuthor): Post {
  return {
    id,
    text: '@Uppolice help',
    createdAt: AT,
    author,
    conversationId: '1001',
    inReplyToPostId: null,
    inReplyToUserId: null,
    quotedPostId: null,
    quotedUserId: null,
    repostOfId: null,
    editOfId: null,
    language: 'en',
    mentions: [{ start: 0, end: 9, handle: 'Uppolice', userId: null }],
    hashtags: [],
    links: [],
    media: [{ key: 'm1', type: 'photo', url: null, altText: null }],
    textStart: null,
    raw: '{}',
  };
}

export async function fillRows(db: Db): Promise<void> {
  await db.insertRows('units', ['code', 'kind', 'name_en', 'name_hi', 'confirmed'], [['district-etah', 'district', 'Etah', 'एटा', 1]]);
  await db.insertRows(
    'handles',
    ['name', 'name_key', 'kind', 'state', 'unit', 'relay', 'from_at'],
    [['Etahpolice', 'etahpolice', 'district', 'active', 'district-etah', 0, AT]],
  );
  await db.insertRows(
    'authors',
    ['id', 'x_id', 'handle'],
    [
      [1, toSortable('11'), null],
      [2, toSortable('12'), 'bina'],
    ],
  );
  await db.insertRows(
    'counters',
    ['name', 'last'],
    [
      ['author', 2],
      ['post', 3],
      ['serial:2026', 1],
    ],
  );
  await db.insertRows(
    'posts',
    ['id', 'x_id', 'author_id', 'conversation', 'posted_at', 'mentions', 'leading_mentions', 'text', 'role', 'docket_id', 'landed_at'],
    [
      [1, OPENER, 2, OPENER, AT, ' uppolice ', 0, 'help', 'opener', 1, AT],
      [2, CONTEXT, 1, OPENER, AT, '', 0, 'more', 'context', null, AT],
      [3, WAITING, 1, OPENER, AT, '', 0, 'again', null, null, AT],
    ],
  );
  await db.write(async (tx) => {
    await insertDockets(tx, [NEW_DOCKET]);
    await addCoverage(tx, [1], 'search', { low: OPENER, high: CONTEXT });
    await recordGap(tx, { handleId: 1, way: 'search', low: OPENER, high: CONTEXT, reason: 'page_failed', at: AT });
    await insertDispatch(tx, {
      docketId: 1,
      recipient: 'district-etah',
      channel: 'print',
      purpose: 'forward',
      round: 1,
      template: null,
      text: null,
      plannedAt: AT,
    });
    for (const kind of ['registered', 'police_reply'])
      tx.append({ kind, at: AT, docketId: 1, data: { post: 1 }, texts: { note: 'a text of its own' } });
  });
}
