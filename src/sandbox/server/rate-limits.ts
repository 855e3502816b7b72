/** Requests a window and endpoint, for the app and for each user, with the headers by which X tells them. */
import { DAY_MS } from '../../domain/time/ist.ts';

const WINDOW_MS = 15 * 60_000;

export interface Limit {
  readonly app: number;
  readonly user: number;
  /** Also this many in 24 hours, for the app and for a user. */
  readonly daily?: { readonly app: number; readonly user: number };
}

interface Count {
  used: number;
  /** Milliseconds; when the window ends. */
  resetAt: number;
}

export interface Allowance {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export class RateLimits {
  private readonly counts = new Map<string, Count>();

  /** Counts one request; `now` in milliseconds of the sandbox's clock. */
  take(endpoint: string, callerId: string | null, limit: Limit, now: number): Allowance {
    const ceiling = callerId === null ? limit.app : limit.user;
    const window = this.count(`${endpoint} ${callerId ?? 'app'}`, WINDOW_MS, now);
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
