/** Invented posts as X would give them, a small directory, and a reader that knows a few words: for proving intake. */
import { verbatim } from '../../src/domain/messages/text.ts';
import type { Db } from '../../src/db/db.ts';
import { insertDirectory } from '../../src/db/stores/directory/directory-store.ts';
import type { NewHandle } from '../../src/db/stores/directory/handle-store.ts';
import { setCounter } from '../../src/db/stores/facts/counter-store.ts';
import { setRegisterValue } from '../../src/db/stores/facts/register-store.ts';
import type { PostPage } from '../../src/domain/x/post.ts';
import { combineFindings } from '../../src/domain/reading/combine.ts';
import { asksWhatBecame } from '../../src/routing/kind/enquiry.ts';
import { saysAllIsWell, saysSettled } from '../../src/routing/kind/all-well.ts';
import type { Evidence, Findings, PlaceFinding, Reader, RoutingDecision } from '../../src/domain/reading/reading.ts';
import { firstIdAt } from '../../src/domain/x/x-id.ts';
import { type ImportAnswer, type ImportFile, importPosts } from '../../src/register/intake/import-posts.ts';
import { parsePosts } from '../../src/twitter/parse/posts.ts';
import { entitiesOf } from '../../src/sandbox/world/entities.ts';
import type { RawReference, RawV2Post, RawV2User } from '../../src/sandbox/world/raw.ts';

export const START = new Date('2026-11-02T04:00:00.000Z');
/** When the register reads: a few hours after the first posts, so that they are no backlog. */
export const NOW = new Date('2026-11-02T12:00:00.000Z');
const MINUTE_MS = 60_000;

const SINCE = '2016-09-08T00:00:00.000Z';

const HANDLES: readonly (Partial<NewHandle> & Pick<NewHandle, 'name' | 'kind' | 'unit'>)[] = [
  { name: 'Uppolice', kind: 'state', unit: 'hq' },
  { name: 'adgzoneagra', kind: 'zone', unit: 'zone-agra' },
  { name: 'agrapolice', kind: 'commissionerate', unit: 'commissionerate-agra' },
  { name: 'Etahpolice', kind: 'district', unit: 'district-etah' },
  { name: 'hathraspolice', kind: 'district', unit: 'district-hathras' },
];

export const ACCOUNTS: Readonly<Record<string, string>> = {
  Uppolice: '501',
  adgzoneagra: '502',
  agrapolice: '503',
  Etahpolice: '504',
  hathraspolice: '505',
  asha: '601',
  bina: '602',
  chand: '603',
  dev: '604',
};

/** Units, districts and handles of a corner of the state; `more` are further handles, or the same with other columns. */
export async function fillRegister(
  db: Db,
  more: readonly (Partial<NewHandle> & Pick<NewHandle, 'name' | 'kind' | 'unit'>)[] = [],
): Promise<void> {
  const replaced = new Set(more.map(({ name }) => name));
  await db.write(async (tx) => {
    tx.append({ kind: 'initialised', at: '2026-11-01T00:00:00.000Z', docketId: null, data: {} });
    await setRegisterValue(tx, 'series', 'UPP');
    for (const counter of ['post', 'author', 'docket']) await setCounter(tx, counter, 0);
    await insertDirectory(tx, {
      units: (
        [
          ['hq', 'headquarters', 'Headquarters', 'मुख्यालय', null, null],
          ['zone-agra', 'zone', 'Agra Zone', 'आगरा जोन', 'hq', null],
          ['district-etah', 'district', 'Etah', 'एटा', 'zone-agra', 'Etah'],
          ['district-hathras', 'district', 'Hathras', 'हाथरस', 'zone-agra', 'Hathras'],
          ['commissionerate-agra', 'commissionerate', 'Agra', 'आगरा', 'hq', 'Agra'],
        ] as const
      ).map(([code, kind, nameEn, nameHi, reportsTo, district]) => ({
        code,
        kind,
        nameEn,
        nameHi,
        reportsTo,
        district,
        confirmed: true,
        from: null,
      })),
      districts: DISTRICTS.map(([name, nameHi], index) => ({ name, nameHi, lgdCode: 100 + index, latitude: 27, longitude: 78 })),
      handles: [...HANDLES.filter(({ name }) => !replaced.has(name)), ...more].map((handle) => ({
        xId: null,
        state: 'active',
        country: null,
        relay: false,
        evidence: null,
        from: SINCE,
        ...handle,
      })),
    });
  });
}

const DISTRICTS = [
  ['Agra', 'आगरा'],
  ['Etah', 'एटा'],
  ['Hathras', 'हाथरस'],
] as const;

/** One district that is named decides; several are left to a person. */
function weigh(places: readonly PlaceFinding[], textOf: (place: PlaceFinding) => string): RoutingDecision {
  const evidence = places.flatMap(({ rule, start, end, districts, weight, post }) =>
    districts.map((district): Evidence => {
      const text = textOf({ rule, start, end, districts, weight, ...(post !== undefined && { post }) }).slice(start, end);
      return { rule, text, start, end, district, weight, ...(post !== undefined && { post }) };
    }),
  );
  const districts = [...new Set(evidence.flatMap(({ district, weight }) => (weight > 0 ? district : [])))];
  return {
    district: districts.length === 1 ? (districts[0] ?? null) : null,
    decision: districts.length === 1 ? 'auto' : districts.length > 1 ? 'review' : 'none',
    confidence: evidence.length === 0 ? 0 : 0.875,
    candidates: [],
    evidence,
    ruleset: 'test',
  };
}

/** Knows the districts by name, phones, thanks, an emergency, and a word for what is withheld. Tagged district handles speak for their district. */
export const reader: Reader = {
  withLearnt: () => reader,
  ruleset: 'test',
  read: (input) => reader.findings(input),
  locate: (input) => reader.findings(input).routing,
  combine: (posts) => combineFindings(posts, { weigh, contextWeight: 0.75 }),
  asksWhatBecame,
  saysAllIsWell,
  saysSettled,
  findings({ text, tagged }): Findings {
    const places: PlaceFinding[] = DISTRICTS.flatMap((names) =>
      names.flatMap((name) => {
        const start = text.search(new RegExp(`(?<![\\p{L}\\p{M}@])${name}(?![\\p{L}\\p{M}])`, 'u'));
        return start < 0 ? [] : [{ rule: 'district-name', start, end: start + name.length, districts: [names[0]], weight: 0.9 }];
      }),
    );
    for (const { name, district } of tagged) {
      const start = text.toLowerCase().indexOf(name.toLowerCase());
      if (district !== null) places.push({ rule: 'tagged-handle', start, end: start + name.length, districts: [district], weight: 0.6 });
    }
    const praise = /धन्यवाद|thank/i.test(text);
    return {
      routing: weigh(places, () => text),
      places,
      language: /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en',
      categories: praise ? ['praise'] : ['theft'],
      actionable: praise ? 'no' : 'yes',
      actionableReason: praise ? 'praise' : 'complaint_words',
      urgency: /बचाओ/.test(text) ? 'emergency' : 'normal',
      withheld: /pocso/i.test(text) ? 'child' : /unsaid/i.test(text) ? 'unsure' : null,
      accusedPolice: /दरोगा/.test(text) ? 'thana' : null,
      country: null,
      hasPhone: /\d{10}/.test(text),
    };
  },
};

export interface Saying {
  /** The post answered: X's names stand before the text then, unless `bare`. */
  readonly re?: string;
  readonly bare?: boolean;
  readonly quotes?: string;
  readonly reposts?: string;
  /** The first version of this post. */
  readonly edits?: string;
}

/** A conversation on X, told post by post, a minute apart. */
export class Talk {
  readonly posts: RawV2Post[] = [];
  readonly users: RawV2User[];
  #at: number;
  #accounts: Record<string, string>;

  constructor(start: Date = START, accounts: Readonly<Record<string, string>> = ACCOUNTS) {
    this.#at = start.getTime();
    this.#accounts = { ...accounts };
    this.users = Object.entries(this.#accounts).map(([username, id]) => ({ id, name: username, username }));
  }

  /** Says something and returns the post's id. Someone who was not there before gets an account. */
  say(by: string, text: string, saying: Saying = {}): string {
    this.#at += MINUTE_MS;
    return this.sayAt(new Date(this.#at), by, text, saying);
  }

  sayAt(moment: Date, by: string, text: string, saying: Saying = {}): string {
    if (!this.#accounts[by]) {
      const id = String(700 + this.users.length);
      this.#accounts[by] = id;
      this.users.push({ id, name: by, username: by });
    }
    const id = String(BigInt(firstIdAt(moment)) + BigInt(this.posts.length));
    const parent = saying.re === undefined ? undefined : this.post(saying.re);
    const first = saying.edits === undefined ? undefined : this.post(saying.edits);
    const delivered = [
      parent && !saying.bare && this.#prefix(parent, by),
      saying.reposts && `RT @${this.#nameOf(this.post(saying.reposts).author_id)}:`,
      text,
    ]
      .filter(Boolean)
      .join(' ');
    const references: RawReference[] = [
      ...(saying.re ? [{ type: 'replied_to' as const, id: saying.re }] : []),
      ...(saying.quotes ? [{ type: 'quoted' as const, id: saying.quotes }] : []),
      ...(saying.reposts ? [{ type: 'retweeted' as const, id: saying.reposts }] : []),
    ];
    const entities = entitiesOf(delivered, (name) => this.users.find(({ username }) => username.toLowerCase() === name.toLowerCase()));
    this.posts.push({
      id,
      text: delivered,
      author_id: this.#accounts[by] as string,
      created_at: moment.toISOString(),
      conversation_id: parent?.conversation_id ?? first?.conversation_id ?? id,
      edit_history_tweet_ids: first ? [first.id, id] : [id],
      lang: 'hi',
      ...(parent && { in_reply_to_user_id: parent.author_id }),
      ...(references.length > 0 && { referenced_tweets: references }),
      ...(entities && { entities }),
    });
    return id;
  }

  post(id: string): RawV2Post {
    const post = this.posts.find((each) => each.id === id);
    if (!post) throw new Error(`nobody said ${id}`);
    return post;
  }

  /** What X puts before a reply: the author answered and whom that post names, without oneself. */
  #prefix(parent: RawV2Post, by: string): string {
    const names = [this.#nameOf(parent.author_id), ...(parent.entities?.mentions ?? []).map(({ username }) => username)];
    const seen = new Set([by.toLowerCase()]);
    return names
      .filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
      .map((name) => `@${name}`)
      .join(' ');
  }

  #nameOf(id: string): string {
    return this.users.find((user) => user.id === id)?.username ?? '';
  }

  /** A page as X answers it. Without `users` nobody's name is said; `context` are posts that come along. */
  page(ids: readonly string[] = this.posts.map(({ id }) => id), options: { users?: boolean; context?: readonly string[] } = {}): object {
    const { users = true, context = [] } = options;
    return {
      data: ids.map((id) => this.post(id)).toReversed(),
      includes: { ...(users && { users: this.users }), ...(context.length > 0 && { tweets: context.map((id) => this.post(id)) }) },
      meta: { result_count: ids.length },
    };
  }

  parsed(ids?: readonly string[], options?: { users?: boolean; context?: readonly string[] }): PostPage {
    return parsePosts(this.page(ids, options));
  }
}

/** Takes pages in as one import. */
export function take(
  db: Db,
  pages: readonly PostPage[],
  options: { now?: Date; reader?: Reader; unreadable?: number } = {},
): Promise<ImportAnswer> {
  const file: ImportFile = {
    name: verbatim('posts.json'),
    size: null,
    async *pages() {
      for (const [index, page] of pages.entries()) {
        const lines =
          index === 0 ? Array.from({ length: options.unreadable ?? 0 }, (_, line) => ({ line: line + 1, reason: verbatim('cut') })) : [];
        yield { page, unreadable: lines, bytesRead: 0 };
      }
    },
  };
  return importPosts(db, [file], options.reader ?? reader, {
    now: () => options.now ?? NOW,
    signal: new AbortController().signal,
    progress: { landed: () => undefined, entered: () => undefined },
  });
}

/** What became of each post: its role, the docket's serial, and what waits for a person. */
export async function rolesOf(db: Db): Promise<Map<string, { role: string | null; docket: number | null; triage: string | null }>> {
  const rows = await db.k.selectFrom('posts').select(['x_id', 'role', 'docket_id', 'triage']).orderBy('x_id').execute();
  return new Map(rows.map((row) => [(row.x_id ?? '').replace(/^0+/, ''), { role: row.role, docket: row.docket_id, triage: row.triage }]));
}
