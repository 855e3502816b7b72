/** Lands random threads in many orders, and says where the registers differ by more than they may. */
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { falseTally } from '../../../src/db/stores/figures/tally-store.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { seededRandom } from '../../../src/sandbox/world/random.ts';
import { fillRegister, take } from '../intake.ts';
import { pageOf, type Random, type RandomThread, randomThread } from './random-thread.ts';
import { differences, type Told, tellRegister } from './told.ts';

const BEGUN = new Date('2026-11-01T04:00:00.000Z');
const NOW = new Date('2026-11-02T12:00:00.000Z');

/** Threads a register: landing many at once is what an import does. */
const THREADS_A_REGISTER = 40;

/** By landing: the posts of each thread that come with it. */
type Landing = readonly (readonly string[])[];

export interface OrderProof {
  readonly threads: number;
  readonly posts: number;
  readonly registers: number;
  readonly dockets: number;
  /** Dockets that one order opened and another did not, proposed as duplicates. */
  readonly extra: number;
  readonly failures: readonly Failure[];
}

interface Failure {
  readonly thread: number;
  readonly differences: readonly string[];
  readonly story: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

export interface OrderOptions {
  /** Plays only these of the threads, in the orders that they have among all. */
  readonly only?: ReadonlySet<number>;
  readonly progress?: (done: number) => void;
}

/** `orders`: how many random ones each thread lands in, beside the one of its posts' ids in one import. */
export async function proveOrder(threads: number, orders: number, seed: number, options: OrderOptions = {}): Promise<OrderProof> {
  const { only, progress = () => undefined } = options;
  const proof = { threads: only?.size ?? threads, posts: 0, registers: 0, dockets: 0, extra: 0, failures: [] as Failure[] };
  for (let first = 0; first < threads; first += THREADS_A_REGISTER) {
    const told = Array.from({ length: Math.min(THREADS_A_REGISTER, threads - first) }, (_, at) =>
      randomThread(seededRandom(seed + first + at), first + at, BEGUN),
    );
    const random = seededRandom(seed * 7 + first);
    // Drawn for all of the threads, so that one that is played alone lands as it did among them.
    const landings = Array.from({ length: orders }, (_, order) => told.map(({ landing }) => randomLanding(random, landing, order)));
    const played = [...told.keys()].filter((at) => only?.has(first + at) ?? true);
    const threadsPlayed = new Map(played.map((at) => [first + at, told[at] as RandomThread]));
    const landed = landings.map((each) => played.map((at) => each[at] ?? []));
    if (played.length > 0) await proveGroup(threadsPlayed, landed, proof);
    progress(first + told.length);
  }
  return proof;
}

/** `numbered`: threads by number; `landings`: by order, those of each. Adds to the proof what the threads of one register tell. */
async function proveGroup(
  numbered: ReadonlyMap<number, RandomThread>,
  landings: readonly (readonly Landing[])[],
  proof: Mutable<OrderProof>,
): Promise<void> {
  const threads = [...numbered.values()];
  const inOrder = await registerOf(
    threads,
    threads.map(({ landing }) => [landing]),
  );
  proof.registers++;
  proof.dockets += new Set([...inOrder.dockets.values()].map(({ id }) => id)).size;
  proof.posts += threads.reduce((sum, { landing }) => sum + landing.length, 0);
  for (const parts of landings) {
    const scattered = await registerOf(threads, parts);
    proof.registers++;
    for (const [at, [n, thread]] of [...numbered].entries()) {
      const [one, other] = [ofThread(inOrder, thread), ofThread(scattered, thread)];
      proof.extra += [...other.dockets.keys()].filter((key) => !one.dockets.has(key)).length;
      const found = differences(one, other);
      if (found.length > 0) proof.failures.push({ thread: n, differences: found, story: storyOf(thread, parts[at] ?? []) });
    }
  }
}

/** How a register in which the posts landed in these parts differs from one in which they landed together. */
export async function differencesOfLanding(thread: RandomThread, parts: Landing): Promise<string[]> {
  const landed = new Set(parts.flat());
  const together = thread.landing.filter((id) => landed.has(id));
  const [one, other] = [await registerOf([thread], [[together]]), await registerOf([thread], [parts])];
  return differences(ofThread(one, thread), ofThread(other, thread));
}

/** Every third order lands each post by itself, the others in up to four parts. */
function randomLanding(random: Random, ids: readonly string[], order: number): Landing {
  if (order % 3 === 0) return shuffled(random, ids).map((id) => [id]);
  const parts: string[][] = [[], [], [], []];
  for (const id of ids) parts[Math.floor(random() * parts.length)]?.push(id);
  return parts.filter((part) => part.length > 0);
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

async function registerOf(threads: readonly RandomThread[], landings: readonly Landing[]): Promise<Told> {
  const { db } = await createDb(':memory:');
  try {
    await fillRegister(db);
    await landAll(db, threads, landings);
    const verdict = await verifyChain(db);
    if (!verdict.ok) throw new Error(`the register can't be proved: ${JSON.stringify(verdict)}`);
    if ((await falseTally(db)) !== null) throw new Error('the tally is false');
    return await tellRegister(db);
  } finally {
    await db.close();
  }
}

async function landAll(db: Db, threads: readonly RandomThread[], landings: readonly Landing[]): Promise<void> {
  const rounds = Math.max(...landings.map(({ length }) => length));
  for (let round = 0; round < rounds; round++) {
    const pages = threads.flatMap((thread, at) => {
      const ids = landings[at]?.[round] ?? [];
      return ids.length === 0 ? [] : [pageOf(thread, ids)];
    });
    await take(db, pages, { now: NOW });
  }
}

/** Each thread has people of its own. */
function ofThread({ dockets, posts }: Told, { talk }: RandomThread): Told {
  const ids = new Set(talk.posts.map(({ id }) => id));
  const isOf = (xId: string) => ids.has(xId.replace(/^0+/, ''));
  return {
    dockets: new Map([...dockets].filter(([key]) => isOf(key.split(' ')[0] ?? ''))),
    posts: new Map([...posts].filter(([xId]) => isOf(xId))),
  };
}

/** The thread and how it landed, for reading. */
function storyOf({ talk, landing, explaining }: RandomThread, landings: Landing): string {
  const place = new Map(talk.posts.map(({ id }, at) => [id, at]));
  const round = new Map(landings.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  return talk.posts
    .map((post, at) => {
      const by = talk.users.find(({ id }) => id === post.author_id)?.username ?? '';
      const references = (post.referenced_tweets ?? []).map(({ type, id }) => `${type} ${place.get(id)}`);
      const [first = ''] = post.edit_history_tweet_ids ?? [];
      const edits = first === post.id ? [] : [`edits ${place.get(first)}`];
      const brings = (explaining.get(post.id) ?? []).map((id) => place.get(id));
      const landed = landing.includes(post.id) ? `lands ${round.get(post.id)}` : 'never lands';
      const thread = place.get(post.conversation_id ?? '');
      return `${at} ${post.id} [${thread}] ${by}: ${post.text}  (${[...references, ...edits, landed, `brings ${brings.join(',')}`].join('; ')})`;
    })
    .join('\n');
}
