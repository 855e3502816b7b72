/** A register and the sandbox it reads: invented traffic of any size over the shipped handles, and whether each post of it stands once. */
import { openDb } from '../../src/db/engine/open.ts';
import { firstIdAt, fromSortable } from '../../src/domain/x/x-id.ts';
import type { Deadline } from '../../src/twitter/client/transport.ts';
import { createXClient, type XClient } from '../../src/twitter/client/x-client.ts';
import { entitiesOf, mentionedNames } from '../../src/sandbox/world/entities.ts';
import { seededRandom } from '../../src/sandbox/world/random.ts';
import { knownHandles } from '../../src/sandbox/world/known-handles.ts';
import type { RawV2Post, RawV2User } from '../../src/sandbox/world/raw.ts';
import type { Sandbox } from '../../src/sandbox/server/sandbox.ts';

/** The shipped handles that a fresh register reads; former ones are not asked for. */
export const HANDLES: readonly string[] = knownHandles();

const PLACES = [
  'ताजगंज',
  'गोमती नगर',
  'किदवई नगर',
  'सदर बाजार',
  'सिविल लाइन्स',
  'Shahpur',
  'Hazratganj',
  'एटा',
  'हाथरस',
  'Meerut',
  'Gorakhpur',
];
const MATTERS = [
  'में मोबाइल चोरी हो गया, रिपोर्ट नहीं लिखी जा रही है। कृपया मदद करें',
  'में दबंगों ने रास्ता बंद कर दिया है, कई बार शिकायत की',
  'me bike chori ho gayi hai, please madad kijiye',
  'traffic jam every evening, nobody at the crossing',
  'में ऑनलाइन ठगी हो गई, खाते से पैसे निकल गए',
  'में रात भर तेज आवाज में डीजे बज रहा है',
  'me padosi jaan se marne ki dhamki de raha hai',
];
const FOLLOW_UPS = ['अब तक कोई नहीं आया, कृपया ध्यान दें', 'still waiting, please look into it', 'धन्यवाद'];
const REPLIES = ['संबंधित को आवश्यक कार्यवाही हेतु निर्देशित किया गया।', 'प्रकरण की जाँच की जा रही है।'];

export interface TrafficOptions {
  readonly posts: number;
  /** Posts are spread evenly between these. */
  readonly from: Date;
  readonly to: Date;
  readonly seed?: number;
  /** Who is tagged; default: every shipped handle in office. */
  readonly handles?: readonly string[];
  /** The share of first posts that tag three handles; default 0.1. */
  readonly threeHandles?: number;
  /** Whether people and police also answer in the threads; default yes. */
  readonly threads?: boolean;
  /** Tagged by every first post besides what chance chooses. */
  readonly always?: string;
}

export interface Traffic {
  /** Oldest first. */
  readonly posts: readonly RawV2Post[];
  readonly users: readonly RawV2User[];
}

/** The same options give the same posts. Every post tags at least one of the handles, so that every one of them must be found. */
export function inventTraffic(options: TrafficOptions): Traffic {
  const posts: RawV2Post[] = [];
  const invention = new Invention(options);
  for (let n = 0; n < options.posts; n++) posts.push(invention.next());
  return { posts, users: invention.users() };
}

/** Traffics, with seeds in a row, whose ids never meet. */
const MOST_TRAFFICS = 32;
/** How many earlier first posts are still talked about. */
const TALKED_ABOUT = 300;

/** Traffic post by post, for more than should be held at once. */
export class Invention {
  readonly #options: TrafficOptions;
  readonly #random: () => number;
  readonly #handles: readonly string[];
  readonly #users = new Map<string, RawV2User>();
  readonly #byId = new Map<string, RawV2User>();
  readonly #roots: RawV2Post[] = [];
  #count = 0;

  constructor(options: TrafficOptions) {
    this.#options = options;
    this.#random = seededRandom(options.seed ?? 1);
    this.#handles = options.handles ?? HANDLES;
    for (const [index, name] of [...new Set([...this.#handles, 'Uppolice'])].entries()) this.#account(String(5_000_000 + index), name);
  }

  users(): RawV2User[] {
    return [...this.#users.values()];
  }

  /** The account of an author. */
  user(id: string): RawV2User {
    const user = this.#byId.get(id);
    if (!user) throw new Error(`nobody has the id ${id}`);
    return user;
  }

  next(): RawV2Post {
    const chance = this.#random();
    const about = this.#options.threads === false || this.#roots.length === 0 ? null : this.#pick(this.#roots);
    const post = about === null || chance < 0.75 ? this.#complaint() : this.#answer(about, chance);
    this.#count += 1;
    return post;
  }

  #complaint(): RawV2Post {
    const { threeHandles = 0.1, always } = this.#options;
    const tagged = new Set(always === undefined ? [] : [always]);
    for (const many = this.#random() < threeHandles ? 3 : 1; tagged.size < many; ) tagged.add(this.#pick(this.#handles));
    const author = this.#citizen();
    const post = this.#post(
      author,
      `${[...tagged].map((name) => `@${name}`).join(' ')} ${this.#pick(PLACES)} ${this.#pick(MATTERS)} (${this.#count})`,
    );
    this.#roots.push(post);
    if (this.#roots.length > TALKED_ABOUT) this.#roots.shift();
    return post;
  }

  #answer(about: RawV2Post, chance: number): RawV2Post {
    const names = mentionedNames(about.text);
    const own = this.user(about.author_id);
    if (chance < 0.85) return this.#post(own, `${names.map((name) => `@${name}`).join(' ')} ${this.#pick(FOLLOW_UPS)}`, about);
    if (chance < 0.9)
      return this.#post(this.#citizen(), `@${own.username} ${names.map((name) => `@${name}`).join(' ')} मेरे साथ भी यही हुआ`, about);
    const police = this.#userByName(this.#pick(names));
    const others = names.filter((name) => name !== police.username);
    const tagged = others.length > 0 ? others : [police.username === 'Uppolice' ? (this.#handles[0] as string) : 'Uppolice'];
    return this.#post(police, `@${own.username} ${tagged.map((name) => `@${name}`).join(' ')} ${this.#pick(REPLIES)}`, about);
  }

  #post(author: RawV2User, text: string, about?: RawV2Post): RawV2Post {
    const { from, to, posts, seed = 1 } = this.#options;
    const at = new Date(from.getTime() + Math.floor(((to.getTime() - from.getTime()) * this.#count) / posts));
    // Unique also where many posts fall into one millisecond, of this traffic and of one with another seed.
    const id = String(BigInt(firstIdAt(at)) + BigInt((this.#count * MOST_TRAFFICS + (seed % MOST_TRAFFICS)) % 4_000_000));
    const entities = entitiesOf(text, (name) => this.#users.get(name.toLowerCase()));
    return {
      id,
      text,
      author_id: author.id,
      created_at: new Date(Math.floor(at.getTime() / 1000) * 1000).toISOString(),
      conversation_id: about?.conversation_id ?? id,
      edit_history_tweet_ids: [id],
      lang: /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en',
      ...(about && { in_reply_to_user_id: about.author_id, referenced_tweets: [{ type: 'replied_to' as const, id: about.id }] }),
      ...(entities && { entities }),
    };
  }

  #citizen(): RawV2User {
    const n = Math.floor(this.#random() * 90_000) + 10_000;
    return this.#account(String(9_000_000_000 + n), `Nagrik_${n}`);
  }

  #account(id: string, username: string): RawV2User {
    const known = this.#users.get(username.toLowerCase());
    if (known) return known;
    const user = { id, name: username, username };
    this.#users.set(username.toLowerCase(), user);
    this.#byId.set(id, user);
    return user;
  }

  #userByName(name: string): RawV2User {
    return this.#users.get(name.toLowerCase()) as RawV2User;
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }
}

/** The real client with deadlines of a test: no pause between retries, no proxy. */
export function impatientClient(sandbox: Sandbox, timeoutMs: number, deadline?: Deadline): XClient {
  return createXClient({
    baseUrl: sandbox.url,
    bearerToken: 'training',
    timeoutMs,
    deadline,
    userAgent: 'uppolice/test',
    now: () => sandbox.now(),
    sleep: async () => undefined,
    random: () => 0.5,
    env: {},
  });
}

/** Time is over for a request as soon as the sandbox has met it with a fault, and for no other one, however busy the machine is. */
export function overWhenFaulty(sandbox: Sandbox): Deadline {
  return (expire) => {
    const before = sandbox.requests.length;
    const looking = setInterval(() => {
      if (sandbox.requests.slice(before).some(({ fault }) => fault !== null)) expire();
    }, 1);
    return () => clearInterval(looking);
  };
}

export interface Comparison {
  /** Posts that the register has to hold. */
  readonly expected: number;
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  /** In the register, and nobody wrote it. */
  readonly invented: readonly string[];
  /** Landed and not entered. */
  readonly waiting: number;
  readonly dockets: number;
  /** Serials that are missing between 1 and the last, and serials given out twice. */
  readonly serialsMissing: number;
  readonly serialsTwice: number;
}

export function isWhole(comparison: Comparison): boolean {
  const { lost, twice, invented, waiting, serialsMissing, serialsTwice } = comparison;
  return lost.length + twice.length + invented.length + waiting + serialsMissing + serialsTwice === 0;
}

/** Lays the register beside what was written on X. `posts` are all that tag a handle in office. */
export async function compareRegister(location: string, posts: Iterable<{ readonly id: string }>): Promise<Comparison> {
  const db = await openDb(location);
  try {
    const rows = await db.k.selectFrom('posts').select(['x_id', 'role']).execute();
    const stored = new Map<string, number>();
    for (const { x_id } of rows) if (x_id !== null) stored.set(fromSortable(x_id), (stored.get(fromSortable(x_id)) ?? 0) + 1);
    const expected = new Set([...posts].map(({ id }) => id));
    const serials = (await db.k.selectFrom('dockets').select('serial').execute()).map(({ serial }) => serial);
    const different = new Set(serials);
    return {
      expected: expected.size,
      lost: [...expected].filter((id) => !stored.has(id)),
      twice: [...stored].filter(([, times]) => times > 1).map(([id]) => id),
      invented: [...stored.keys()].filter((id) => !expected.has(id)),
      waiting: rows.filter(({ role }) => role === null).length,
      dockets: serials.length,
      serialsMissing: Math.max(0, ...serials) - different.size,
      serialsTwice: serials.length - different.size,
    };
  } finally {
    await db.close();
  }
}

/** Every docket by the X id of the post that opened it, without what depends on when and in which order posts became known. */
export async function docketsByPost(location: string): Promise<Map<string, string>> {
  const db = await openDb(location);
  try {
    const rows = await db.k
      .selectFrom('dockets')
      .innerJoin('posts', 'posts.id', 'dockets.post_id')
      .innerJoin('authors', 'authors.id', 'dockets.author_id')
      .select(['posts.x_id', 'authors.x_id as author'])
      .select([
        'dockets.status',
        'dockets.outcome',
        'dockets.attention',
        'dockets.waiting_on',
        'dockets.urgency',
        'dockets.actionable',
        'dockets.categories',
      ])
      .select([
        'dockets.withheld',
        'dockets.accused_police',
        'dockets.posted_at',
        'dockets.backlog',
        'dockets.language',
        'dockets.lead_unit',
        'dockets.district',
      ])
      .select([
        'dockets.decision',
        'dockets.confidence',
        'dockets.follow_ups',
        'dockets.also_affected',
        'dockets.reposts',
        'dockets.acknowledged_at',
      ])
      .select([
        'dockets.first_reply_at',
        'dockets.first_reply_by',
        'dockets.unit_replied_at',
        'dockets.follow_up_at',
        'dockets.answered_at',
      ])
      .execute();
    return new Map(rows.map(({ x_id, ...docket }) => [fromSortable(x_id ?? ''), JSON.stringify(docket)]));
  } finally {
    await db.close();
  }
}

/** Post ids whose dockets differ, or that stand in one of the two only. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id));
}
