/** Counts what X bills for reading: each post and user that came back, once a UTC day however often it comes. */
import { isObject, type Json, objectsIn } from '../parse/fields.ts';

export interface Reads {
  readonly posts: number;
  readonly users: number;
}

export class ReadTally {
  readonly #now: () => Date;
  readonly #reads = { posts: 0, users: 0 };
  #day = '';
  #seen = { posts: new Set<unknown>(), users: new Set<unknown>() };

  constructor(now: () => Date) {
    this.#now = now;
  }

  get reads(): Reads {
    return { ...this.#reads };
  }

  /** Everything on a page: what came as context and as authors is billed too, as far as is known. */
  page(body: Json): void {
    const includes = isObject(body.includes) ? body.includes : {};
    for (const list of [body.data, includes.tweets, includes.posts]) this.#add('posts', objectsIn(list));
    this.users(objectsIn(includes.users));
  }

  users(users: readonly { readonly id?: unknown }[]): void {
    this.#add('users', users);
  }

  #add(kind: 'posts' | 'users', resources: readonly { readonly id?: unknown }[]): void {
    const day = this.#now().toISOString().slice(0, 10);
    if (day !== this.#day) {
      this.#day = day;
      this.#seen = { posts: new Set(), users: new Set() };
    }
    for (const { id } of resources) {
      if (this.#seen[kind].has(id)) continue;
      this.#seen[kind].add(id);
      this.#reads[kind] += 1;
    }
  }
}
