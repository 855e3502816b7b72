/** The accounts of the sandbox, by id and by name; a name that posts mention and nobody described is an account too. */
import { createHash } from 'node:crypto';
import type { RawV2User } from './raw.ts';

export class UserDirectory {
  private readonly byIds = new Map<string, RawV2User>();
  private readonly idByName = new Map<string, string>();
  private readonly suspended = new Set<string>();

  get size(): number {
    return this.byIds.size;
  }

  /** The same id again takes the new description; a new name then is a renaming. */
  add(user: RawV2User): void {
    const before = this.byIds.get(user.id);
    if (before && this.idByName.get(key(before.username)) === user.id) this.idByName.delete(key(before.username));
    // A guessed account gives way to the one that is described; a described one only loses its name.
    const holder = this.idByName.get(key(user.username));
    if (holder === guessedId(user.username) && holder !== user.id) this.byIds.delete(holder);
    this.byIds.set(user.id, user);
    this.idByName.set(key(user.username), user.id);
  }

  /** The account of that name; made when there is none, without an id of its own with one that is the same in every run. */
  ensure(name: string, id?: string): RawV2User {
    const known = this.byName(name);
    if (known && (id === undefined || known.id === id || known.id !== guessedId(name))) return known;
    const user = { id: id ?? guessedId(name), name, username: name };
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

function guessedId(name: string): string {
  const digest = createHash('sha256').update(key(name)).digest();
  return `7${String(digest.readBigUInt64BE() % 10n ** 17n).padStart(17, '0')}`;
}
