/** What X would charge for: each post and each user once a UTC day. */
import type { UsageFigures } from './call.ts';

export class Usage implements UsageFigures {
  private readonly posts = new Map<string, Set<string>>();
  private readonly users = new Map<string, Set<string>>();

  add(posts: readonly string[], users: readonly string[], now: number): void {
    const day = new Date(now).toISOString().slice(0, 10);
    for (const id of posts) setOf(this.posts, day).add(id);
    for (const id of users) setOf(this.users, day).add(id);
  }

  get postReads(): number {
    return total(this.posts);
  }

  get userReads(): number {
    return total(this.users);
  }

  get days(): { date: string; usage: number }[] {
    return [...this.posts].map(([date, ids]) => ({ date, usage: ids.size }));
  }
}

function setOf(days: Map<string, Set<string>>, day: string): Set<string> {
  const found = days.get(day);
  if (found) return found;
  const fresh = new Set<string>();
  days.set(day, fresh);
  return fresh;
}

function total(days: ReadonlyMap<string, ReadonlySet<string>>): number {
  return [...days.values()].reduce((sum, ids) => sum + ids.size, 0);
}
