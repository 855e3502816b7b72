/** The ways in which X has been seen to fail, each with a switch: by name, for so many requests or with a probability. */
import { UserError } from '../../domain/user-error.ts';

/** What each does to a request. `before`: instead of an answer; `after`: the request is carried out and its answer spoiled. */
export const FAULTS = {
  hang: { when: 'before', does: 'never answers' },
  stall: { when: 'after', does: 'sends half of the body and then nothing' },
  drip: { when: 'after', does: 'sends the body a byte a second' },
  'gzip-cut': { when: 'after', does: 'closes the connection in the middle of a gzip body' },
  'gzip-garbage': { when: 'before', does: 'sends what is no gzip and says it is' },
  html: { when: 'before', does: '200 with a page of HTML' },
  'no-content': { when: 'before', does: '204' },
  redirect: { when: 'before', does: '302 to another path' },
  'empty-body': { when: 'before', does: '200 without a body' },
  'errors-only': { when: 'before', does: '200 with errors, without data and meta' },
  'cut-json': { when: 'after', does: 'a body that ends in the middle' },
  'bad-json': { when: 'before', does: '200 with what is no JSON' },
  reset: { when: 'before', does: 'resets the connection' },
  close: { when: 'before', does: 'closes the connection without an answer' },
  stale: { when: 'after', does: 'answers, keeps the connection, and closes it when the next request comes on it' },
  'rate-limit': { when: 'before', does: '429 with the time of the reset' },
  'rate-limit-bare': { when: 'before', does: '429 without rate-limit headers' },
  'usage-cap': { when: 'before', does: '429: monthly cap of reads' },
  unauthorized: { when: 'before', does: '401' },
  credits: { when: 'before', does: '402: no credits left' },
  'spend-cap': { when: 'before', does: '403: spend cap of the billing cycle' },
  forbidden: { when: 'before', does: '403' },
  'not-found': { when: 'before', does: '404 without a body' },
  'server-error': { when: 'before', does: '500' },
  unavailable: { when: 'before', does: '503 in the shape of version 1' },
  'empty-page': { when: 'after', does: 'a page without posts and with a next_token' },
  'remaining-zero': { when: 'after', does: 'answers, and says that no request is left' },
  'errors-null': { when: 'before', does: '400 with errors: [null]' },
  'missing-field': { when: 'after', does: 'leaves out created_at, entities and authors, without a word' },
  'partial-errors': { when: 'after', does: 'adds an error beside the data' },
  'lost-answer': { when: 'after', does: 'carries the request out and resets the connection' },
  'empty-created': { when: 'after', does: 'carries the request out and sends no body' },
} as const satisfies Record<string, { when: 'before' | 'after'; does: string }>;

export type FaultName = keyof typeof FAULTS;

export interface FaultSetting {
  /** For so many requests; without it until cleared. */
  readonly count?: number;
  /** 0–1; without it every request. */
  readonly probability?: number;
  /** Only on this endpoint, e.g. `search`; without it on all. */
  readonly on?: string;
  /** Lets so many requests pass first. */
  readonly after?: number;
}

interface Active extends FaultSetting {
  readonly name: FaultName;
  left: number;
  skip: number;
}

export class Faults {
  private readonly active: Active[] = [];
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  set(name: FaultName, setting: FaultSetting = {}): void {
    this.active.push({ ...setting, name, left: setting.count ?? Number.POSITIVE_INFINITY, skip: setting.after ?? 0 });
  }

  clear(): void {
    this.active.length = 0;
  }

  list(): { name: FaultName; on: string | null; left: number | null; probability: number | null }[] {
    return this.active
      .filter(({ left }) => left > 0)
      .map(({ name, on, left, probability }) => ({
        name,
        on: on ?? null,
        left: Number.isFinite(left) ? left : null,
        probability: probability ?? null,
      }));
  }

  /** The fault that befalls a request on this endpoint, if any; the first that was set comes first. */
  next(endpoint: string): FaultName | null {
    for (const fault of this.active) {
      if (fault.left <= 0 || (fault.on !== undefined && fault.on !== endpoint)) continue;
      if (fault.skip > 0) {
        fault.skip -= 1;
        continue;
      }
      if (fault.probability !== undefined && this.random() >= fault.probability) continue;
      fault.left -= 1;
      return fault.name;
    }
    return null;
  }
}

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}

/** Reads `hang`, `reset:3` (the next three requests), `html:0.2` (one in five), `credits@search:1`. Throws usage. */
export function parseFault(typed: string, endpoints: readonly string[]): { name: FaultName; setting: FaultSetting } {
  const [, name = '', on, amount] = /^([a-z-]+)(?:@([a-z_/-]+))?(?::(\d{1,6}(?:\.\d{1,6})?))?$/.exec(typed) ?? [];
  if (!isFaultName(name)) {
    throw new UserError('usage', `"${typed}" is no fault of the sandbox.`, [
      `Faults: ${Object.keys(FAULTS).join(', ')}`,
      'For example: reset:3, html:0.2, hang@search:1',
    ]);
  }
  if (on !== undefined && !endpoints.includes(on)) {
    throw new UserError('usage', `The sandbox has no endpoint "${on}".`, [`Endpoints: ${endpoints.join(', ')}`]);
  }
  const where = on === undefined ? {} : { on };
  if (amount === undefined) return { name, setting: where };
  const number = Number(amount);
  if (amount.includes('.')) {
    if (number <= 1) return { name, setting: { ...where, probability: number } };
    throw new UserError('usage', `A probability is at most 1.0: "${typed}".`, [
      'For example: html:0.2 (one in five), html:3 (the next three)',
    ]);
  }
  return { name, setting: { ...where, count: number } };
}

/** mulberry32: small, seedable, good enough to spread faults. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
