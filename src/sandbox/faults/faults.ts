/** The ways in which X has been seen to fail. Each is switched on by name, for a number of requests or with a probability. */
import { SANDBOX_FAULTS } from '../../domain/messages/sandbox/faults.ts';
import { UserError } from '../../domain/user-error.ts';
import { seededRandom } from '../world/random.ts';

/** `before`: the fault replaces the answer; `after`: the request is carried out and its answer damaged. */
export const FAULTS = {
  hang: { when: 'before' },
  stall: { when: 'after' },
  drip: { when: 'after' },
  'gzip-cut': { when: 'after' },
  'gzip-garbage': { when: 'before' },
  html: { when: 'before' },
  'no-content': { when: 'before' },
  redirect: { when: 'before' },
  'empty-body': { when: 'before' },
  'errors-only': { when: 'before' },
  'cut-json': { when: 'after' },
  'bad-json': { when: 'before' },
  reset: { when: 'before' },
  close: { when: 'before' },
  stale: { when: 'after' },
  'rate-limit': { when: 'before' },
  'rate-limit-bare': { when: 'before' },
  'usage-cap': { when: 'before' },
  unauthorized: { when: 'before' },
  credits: { when: 'before' },
  'spend-cap': { when: 'before' },
  forbidden: { when: 'before' },
  'not-found': { when: 'before' },
  'server-error': { when: 'before' },
  unavailable: { when: 'before' },
  'empty-page': { when: 'after' },
  'remaining-zero': { when: 'after' },
  'errors-null': { when: 'before' },
  'missing-field': { when: 'after' },
  'partial-errors': { when: 'after' },
  'lost-answer': { when: 'after' },
  'empty-created': { when: 'after' },
} as const satisfies Record<string, { when: 'before' | 'after' }>;

export type FaultName = keyof typeof FAULTS;

export interface FaultSetting {
  /** Number of requests that it affects; without it, all until the faults are cleared. */
  readonly count?: number;
  /** 0–1; without it, every request is affected. */
  readonly probability?: number;
  /** Name of the endpoint, e.g. `search`; without it, all endpoints. */
  readonly on?: string;
  /** Number of requests that pass first. */
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

  /** The fault for a request to this endpoint, if any; of several, the one that was set first. */
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
    const names = Object.keys(FAULTS).join(', ');
    throw new UserError('usage', SANDBOX_FAULTS.noSuchFault(typed), [SANDBOX_FAULTS.faults(names), SANDBOX_FAULTS.examples]);
  }
  if (on !== undefined && !endpoints.includes(on)) {
    throw new UserError('usage', SANDBOX_FAULTS.noSuchEndpoint(on), [SANDBOX_FAULTS.endpoints(endpoints.join(', '))]);
  }
  const where = on === undefined ? {} : { on };
  if (amount === undefined) return { name, setting: where };
  const number = Number(amount);
  if (amount.includes('.')) {
    if (number <= 1) return { name, setting: { ...where, probability: number } };
    throw new UserError('usage', SANDBOX_FAULTS.probabilityTooHigh(typed), [SANDBOX_FAULTS.probabilityExamples]);
  }
  return { name, setting: { ...where, count: number } };
}
