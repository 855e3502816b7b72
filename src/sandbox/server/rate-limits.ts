/** Counts requests for each window and endpoint, for the app and for each user, and makes the rate-limit headers that X sends. */
import { DAY_MS } from '../../domain/time/ist.ts';
import { RATE_WINDOW_MS } from '../../domain/x/limits.ts';

export interface Limit {
  readonly app: number;
  readonly user: number;
  /** A further limit for 24 hours. */
  readonly daily?: { readonly app: number; readonly user: number };
}

interface Count {
  used: number;
  /** When the window ends, in milliseconds since 1970. */
  resetAt: number;
}

export interface Allowance {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export class RateLimits {
  private readonly counts = new Map<string, Count>();

  /**
   * Counts one request.
   * @param now by the sandbox's clock, in milliseconds since 1970
   */
  take(endpoint: string, callerId: string | null, limit: Limit, now: number): Allowance {
    const ceiling = callerId === null ? limit.app : limit.user;
    const window = this.count(`${endpoint} ${callerId ?? 'app'}`, RATE_WINDOW_MS, now);
    const counts = [{ name: 'x-rate-limit', count: window, ceiling }];
    if (limit.daily) {
      counts.push({ name: 'x-app-limit-24hour', count: this.count(`${endpoint} day app`, DAY_MS, now), ceiling: limit.daily.app });
      if (callerId !== null) {
        counts.push({
          name: 'x-user-limit-24hour',
          count: this.count(`${endpoint} day ${callerId}`, DAY_MS, now),
          ceiling: limit.daily.user,
        });
      }
    }
    const allowed = counts.every(({ count, ceiling }) => count.used < ceiling);
    const headers: Record<string, string> = {};
    for (const { name, count, ceiling } of counts) {
      if (allowed) count.used += 1;
      headers[`${name}-limit`] = String(ceiling);
      headers[`${name}-remaining`] = String(Math.max(0, ceiling - count.used));
      headers[`${name}-reset`] = String(Math.ceil(count.resetAt / 1000));
    }
    return { allowed, headers };
  }

  private count(key: string, windowMs: number, now: number): Count {
    const found = this.counts.get(key);
    if (found && found.resetAt > now) return found;
    const fresh = { used: 0, resetAt: now + windowMs };
    this.counts.set(key, fresh);
    return fresh;
  }
}
