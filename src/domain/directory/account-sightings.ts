/** What pages of posts show of our accounts beside the posts: X's number behind each name, which a renamed account keeps. Pure. */
import type { PostPage } from '../x/post.ts';
import { handleKey } from './handle-name.ts';
import type { RegisteredHandle } from './unit.ts';

/** The account goes by a name that is not registered for it. */
export interface OtherName {
  readonly handle: RegisteredHandle;
  readonly name: string;
  /** Of the newest post that shows it, UTC ISO-8601. */
  readonly at: string;
}

/** Of accounts whose number is not known to be ours, the names of so many are kept: one of them may turn out to be. */
const MOST_STRANGERS = 20_000;

interface SeenName {
  readonly name: string;
  /** Of the newest post that shows it, UTC ISO-8601. */
  readonly at: string;
}

export class AccountSightings {
  readonly #byXId: ReadonlyMap<string, readonly RegisteredHandle[]>;
  readonly #byKey: ReadonlyMap<string, RegisteredHandle>;
  /** By the handle's row: the newest post that shows its account under a registered name. */
  readonly #confirmed = new Map<number, string>();
  readonly #otherNames = new Map<number, OtherName>();
  readonly #doubtful = new Map<number, RegisteredHandle>();
  /** Tagged without a number, where other names have one: nobody may hold the name. */
  readonly #numberless = new Map<number, RegisteredHandle>();
  /** Numbers of handles that had none; null where posts disagree. */
  readonly #learnt = new Map<number, string | null>();
  /** By number, and by name below it: what a handle that had no number is called, once its number is learnt. */
  readonly #strangers = new Map<string, Map<string, SeenName>>();
  /** Tagged, with a number or without. */
  readonly #tagged = new Set<number>();
  #givesNumbers = false;

  /** Press accounts, former names and retired handles are none of ours. */
  constructor(registered: readonly RegisteredHandle[]) {
    const handles = registered.filter(({ to, state, kind }) => to === null && state !== 'former' && kind !== 'press');
    this.#byXId = Map.groupBy(
      handles.filter(({ xId }) => xId !== null),
      ({ xId }) => xId ?? '',
    );
    this.#byKey = new Map(handles.map((handle) => [handleKey(handle.name), handle]));
  }

  /** `now`: when the page came; an author goes by the name of now, a tag by that of when the post was written. UTC ISO-8601. */
  take(page: PostPage, now: string): void {
    for (const { mentions, createdAt } of page.posts) {
      for (const { userId, handle } of mentions) this.#sawName(userId, handle, createdAt);
    }
    for (const { id, handle } of page.authors) {
      if (handle !== null && (this.#byXId.has(id) || this.#byKey.get(handleKey(handle))?.xId != null)) this.#sawName(id, handle, now);
    }
    for (const { id } of page.gone ?? []) for (const handle of this.#byXId.get(id) ?? []) this.#doubtful.set(handle.id, handle);
  }

  /** Numbers of handles whose number was not known, by the handle's row. */
  get learnt(): ReadonlyMap<number, string> {
    const taken = new Set<string>();
    return new Map(
      [...this.#learnt].flatMap(([id, xId]) => {
        if (xId === null || this.#byXId.has(xId) || taken.has(xId)) return [];
        taken.add(xId);
        return [[id, xId] as const];
      }),
    );
  }

  /** A name that was seen before the registered one was seen last is an earlier one. */
  get otherNames(): readonly OtherName[] {
    const known = [...this.#otherNames.values()].filter(({ handle, at }) => (this.#confirmed.get(handle.id) ?? '') < at);
    return [...known, ...this.#namesOfLearnt()];
  }

  /** Handles that the pages name; all of ours where they name none. */
  get namedOrAll(): readonly RegisteredHandle[] {
    const handles = [...this.#byKey.values()];
    return this.#tagged.size === 0 ? handles : handles.filter(({ id }) => this.#tagged.has(id));
  }

  /** Accounts that X should be asked about: their names and numbers do not fit, or X does not show them. */
  get doubtful(): readonly RegisteredHandle[] {
    const doubtful = new Map(this.#doubtful);
    for (const { handle } of this.otherNames) doubtful.set(handle.id, handle);
    return [...doubtful.values()];
  }

  /** Names that may be nobody's: a weaker sign, as X leaves out a number for other reasons too. */
  get numberless(): readonly RegisteredHandle[] {
    return this.#givesNumbers ? [...this.#numberless.values()].filter(({ id }) => !this.#confirmed.has(id)) : [];
  }

  /** The same of handles whose number these pages tell for the first time, wherever in them. */
  #namesOfLearnt(): OtherName[] {
    const handles = new Map([...this.#byKey.values()].map((handle) => [handle.id, handle]));
    return [...this.learnt].flatMap(([id, xId]) => {
      const handle = handles.get(id);
      const names = this.#strangers.get(xId);
      if (!handle || !names) return [];
      const newest = [...names.values()].reduce((one, other) => (other.at > one.at ? other : one));
      return this.#byKey.has(handleKey(newest.name)) ? [] : [{ handle, ...newest }];
    });
  }

  #sawName(xId: string | null, name: string, at: string): void {
    const named = this.#byKey.get(handleKey(name));
    if (named) this.#tagged.add(named.id);
    if (xId === null) {
      if (named && named.xId !== null) this.#numberless.set(named.id, named);
      return;
    }
    this.#givesNumbers = true;
    const known = this.#byXId.get(xId);
    if (known) for (const handle of known) this.#sawAccount(handle, known, name, at);
    else this.#sawStranger(xId, name, at);
    if (!named || named.xId === xId) return;
    // Another account has the name of one that we know.
    if (named.xId !== null) this.#doubtful.set(named.id, named);
    else this.#learnt.set(named.id, this.#learnt.get(named.id) === undefined || this.#learnt.get(named.id) === xId ? xId : null);
  }

  #sawStranger(xId: string, name: string, at: string): void {
    const names = this.#strangers.get(xId) ?? new Map<string, SeenName>();
    if (names.size === 0) {
      if (this.#strangers.size >= MOST_STRANGERS) return;
      this.#strangers.set(xId, names);
    }
    const key = handleKey(name);
    if ((names.get(key)?.at ?? '') < at) names.set(key, { name, at });
  }

  /** `all`: the names that are registered for the account. */
  #sawAccount(handle: RegisteredHandle, all: readonly RegisteredHandle[], name: string, at: string): void {
    const key = handleKey(name);
    if (key === handleKey(handle.name)) {
      if ((this.#confirmed.get(handle.id) ?? '') < at) this.#confirmed.set(handle.id, at);
      return;
    }
    if (all.some((each) => handleKey(each.name) === key)) return;
    const known = this.#otherNames.get(handle.id);
    if (!known || known.at < at) this.#otherNames.set(handle.id, { handle, name, at });
  }
}
