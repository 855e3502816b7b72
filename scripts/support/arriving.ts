/** Posts that arrive in a sandbox while a test runs, each of them remembered. */
import type { Sandbox } from '../../src/sandbox/server/sandbox.ts';
import { Invention } from '../../test/support/sandbox-register.ts';

const EVERY_MS = 200;
const HOUR_MS = 3_600_000;
const BEFORE_MS = 15 * 60_000;

export class Arriving {
  readonly posts: { readonly id: string }[] = [];
  readonly #sandbox: Sandbox;
  readonly #invention: Invention;
  readonly #perMs: number;
  #timer: NodeJS.Timeout | null = null;
  #beganAt = 0;

  /** Posts of the last quarter of an hour are there already: so much is read again by every sweep, which is steady from the start then. */
  constructor(sandbox: Sandbox, options: { readonly perMinute: number; readonly seed: number }) {
    const { perMinute, seed } = options;
    const now = sandbox.now();
    this.#sandbox = sandbox;
    this.#perMs = perMinute / 60_000;
    this.#invention = new Invention({
      posts: perMinute * 75,
      seed,
      from: new Date(now.getTime() - BEFORE_MS),
      to: new Date(now.getTime() + HOUR_MS),
    });
  }

  begin(): void {
    this.#beganAt = Date.now() - BEFORE_MS;
    this.#timer = setInterval(() => {
      // A timer may come late: what is owed by then is made at once.
      const owed = Math.floor((Date.now() - this.#beganAt) * this.#perMs) - this.posts.length;
      const posts = Array.from({ length: Math.max(0, owed) }, () => this.#invention.next());
      this.#sandbox.addPosts(posts, { users: this.#invention.users() });
      for (const { id } of posts) this.posts.push({ id });
    }, EVERY_MS);
  }

  end(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }
}
