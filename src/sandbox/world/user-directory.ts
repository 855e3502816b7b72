/** The accounts of the sandbox, by id and by name. A name that a post mentions is an account too, even if no file describes it. */
import { createHash } from 'node:crypto';
import type { RawV2User } from './raw.ts';

export class UserDirectory {
  private readonly byIds = new Map<string, RawV2User>();
  private readonly idByName = new Map<string, string>();
  private readonly suspended = new Set<string>();

  get size(): number {
    return this.byIds.size;
  }

  /** A known id takes the new description; a new name with it renames the account. */
  add(user: RawV2User): void {
    const before = this.byIds.get(user.id);
    if (before && this.idByName.get(key(before.username)) === user.id) this.idByName.delete(key(before.username));
    // The name may belong to another account: one that was made up for a mention is removed, a described one only loses the name.
    const holder = this.idByName.get(key(user.username));
    if (holder === madeUpId(user.username) && holder !== user.id) this.byIds.delete(holder);
    this.byIds.set(user.id, user);
    this.idByName.set(key(user.username), user.id);
  }

  /** The account of that name. If there is none it is made, with the given id or with one that is the same in every run. */
  ensure(name: string, id?: string): RawV2User {
    const known = this.byName(name);
    if (known && (id === undefined || known.id === id || known.id !== madeUpId(name))) return known;
    const user = { id: id ?? madeUpId(name), name, username: name };
    if (this.byIds.has(user.id)) return this.byIds.get(user.id) as RawV2User;
    this.add(user);
    return user;
  }

  byId(id: string): RawV2User | undefined {
    return this.byIds.get(id);
  }

  byName(name: string): RawV2User | undefined {
    const id = this.idByName.get(key(name));
    return id === undefined ? undefined : this.byIds.get(id);
  }

  suspend(id: string, suspended = true): void {
    if (suspended) this.suspended.add(id);
    else this.suspended.delete(id);
  }

  isSuspended(id: string): boolean {
    return this.suspended.has(id);
  }

  all(): Iterable<RawV2User> {
    return this.byIds.values();
  }
}

function key(name: string): string {
  return name.toLowerCase();
}

function madeUpId(name: string): string {
  const digest = createHash('sha256').update(key(name)).digest();
  return `7${String(digest.readBigUInt64BE() % 10n ** 17n).padStart(17, '0')}`;
}
