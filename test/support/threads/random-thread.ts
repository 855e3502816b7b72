/** Random conversations around complaints: late tags, edits, quotes, floods of the same words, posts that never land. */
import type { PostPage } from '../../../src/domain/x/post.ts';
import { ACCOUNTS, Talk } from '../intake.ts';

export type Random = () => number;

/** What is said: places, an emergency, two classes of what is withheld, an accusation, thanks. */
const WORDS = ['चोरी', 'एटा', 'हाथरस', 'बचाओ', 'pocso', 'unsaid', 'दरोगा', 'धन्यवाद', 'सुनिए', 'ठीक'] as const;
const POLICE = ['Uppolice', 'Etahpolice', 'hathraspolice', 'adgzoneagra'] as const;

const MINUTE_MS = 60_000;

/** Posts of one thread in the order in which they were written, and of those elsewhere that they quote. */
export interface RandomThread {
  readonly talk: Talk;
  /** Those that land, each by itself. */
  readonly landing: readonly string[];
  /** By post: those that come along to explain it. */
  readonly explaining: ReadonlyMap<string, readonly string[]>;
}

/** `n`: threads of different numbers have different people and moments. `begun`: when the first of its posts is written. */
export function randomThread(random: Random, n: number, begun: Date): RandomThread {
  return new Telling(random, n, begun).tell();
}

export function pageOf({ talk, explaining }: RandomThread, ids: readonly string[]): PostPage {
  const context = [...new Set(ids.flatMap((id) => explaining.get(id) ?? []))].filter((id) => !ids.includes(id));
  return talk.parsed(ids, { context });
}

class Telling {
  readonly #random: Random;
  readonly #n: number;
  readonly #talk: Talk;
  #at: number;
  readonly #ids: string[] = [];
  readonly #latest = new Map<string, string>();
  readonly #roots: string[] = [];
  readonly #floods: string[] = [];

  constructor(random: Random, n: number, begun: Date) {
    this.#random = random;
    this.#n = n;
    this.#at = begun.getTime() + (n % 60) * 1000;
    const people = ['asha', 'bina', 'chand'].map((name, index) => [`${name}${n}`, String(10_000 + n * 10 + index)]);
    this.#talk = new Talk(begun, { ...pick(ACCOUNTS, POLICE), ...Object.fromEntries(people) });
  }

  tell(): RandomThread {
    if (this.#chance(0.3)) this.#begin('bina', '');
    if (this.#chance(0.5)) this.#begin('asha', this.#tag(0.5));
    this.#begin(this.#pick(['asha', 'asha', 'asha', 'asha', 'bina', 'police']), this.#tag(0.6));
    const turns = 1 + Math.floor(this.#random() * 9);
    for (let turn = 0; turn < turns; turn++) this.#turn();
    const hidden = new Set(this.#ids.filter(() => this.#chance(0.06)));
    const landing = this.#ids.filter((id) => !hidden.has(id));
    const explaining = new Map(landing.map((id) => [id, this.#chance(0.4) ? this.#named(id) : []]));
    return { talk: this.#talk, landing, explaining };
  }

  #turn(): void {
    const by = this.#pick(['asha', 'asha', 'asha', 'bina', 'chand', 'police']);
    const act = this.#pick(['reply', 'reply', 'reply', 'reply', 'quote', 'quoting reply', 'edit', 'flood', 'repost']);
    if (by === 'police') this.#reply(by, this.#chance(0.3) ? '@Etahpolice ' : '', null);
    else if (act === 'edit') this.#edit(by);
    else if (act === 'flood') this.#flood(by);
    else if (act === 'repost') this.#say(by, 'RT', { reposts: this.#target() });
    else if (act === 'quote') this.#roots.push(this.#say(by, this.#tag(0.6) + this.#words(), { quotes: this.#quoted(by) }));
    else this.#reply(by, this.#tag(0.4), act === 'quoting reply' ? this.#quoted(by) : null);
  }

  #begin(by: string, tag: string): void {
    this.#roots.push(this.#say(by, tag + this.#words()));
  }

  #reply(by: string, tag: string, quotes: string | null): void {
    const text = this.#chance(0.5) ? tag + this.#words() : `${this.#words()} ${tag}`;
    this.#say(by, text, { re: this.#target(), ...(quotes !== null && { quotes }) });
  }

  /** A new version of the last version of a post of the author's. */
  #edit(by: string): void {
    const own = this.#ids.filter((id) => this.#isBy(id, by) && !this.#isLater(id) && !this.#isRepost(id));
    const first = own[Math.floor(this.#random() * own.length)];
    if (first === undefined) return;
    const re = this.#talk.post(first).referenced_tweets?.find(({ type }) => type === 'replied_to')?.id;
    this.#latest.set(first, this.#say(by, this.#tag(0.6) + this.#words(), { edits: first, ...(re && { re }) }));
  }

  /** The same complaint again, in a new thread, hardly changed. */
  #flood(by: string): void {
    const said = this.#floods.find((id) => this.#isBy(id, by));
    const text = said === undefined ? `@Uppolice ${this.#words()} मोबाइल छीना` : this.#talk.post(said).text.replace(/[!🙏 ]+$/u, '');
    this.#floods.push(this.#say(by, text + this.#pick(['', '!!', ' 🙏', '!', ' कृपया', ' अभी'])));
  }

  #quoted(by: string): string {
    const own = this.#roots.filter((id) => this.#isBy(id, by));
    return this.#chance(0.7) && own.length > 0 ? this.#pick(own) : this.#target();
  }

  #target(): string {
    // A repost can't be answered or quoted: X names what it repeats. The newest thread most of the time.
    const said = this.#ids.filter((id) => !this.#isRepost(id));
    return this.#chance(0.3) ? this.#pick(said) : this.#pick(said.slice(-5));
  }

  #named(id: string): string[] {
    return (this.#talk.post(id).referenced_tweets ?? []).filter(({ type }) => type !== 'retweeted').map((reference) => reference.id);
  }

  #say(by: string, text: string, saying: Parameters<Talk['say']>[2] = {}): string {
    this.#at += MINUTE_MS * (1 + Math.floor(this.#random() * 30));
    const name = by === 'police' ? this.#pick(POLICE) : `${by}${this.#n}`;
    const id = this.#talk.sayAt(new Date(this.#at), name, text.trim(), saying);
    this.#ids.push(id);
    return id;
  }

  #words(): string {
    return this.#chance(0.4) ? `${this.#pick(WORDS)} ${this.#pick(WORDS)}` : this.#pick(WORDS);
  }

  #tag(share: number): string {
    return this.#chance(share) ? '@Uppolice ' : '';
  }

  #isBy(id: string, by: string): boolean {
    const author = this.#talk.post(id).author_id;
    return this.#talk.users.some((user) => user.id === author && user.username === `${by}${this.#n}`);
  }

  #isLater(id: string): boolean {
    return (this.#talk.post(id).edit_history_tweet_ids?.length ?? 1) > 1;
  }

  #isRepost(id: string): boolean {
    return this.#talk.post(id).referenced_tweets?.some(({ type }) => type === 'retweeted') ?? false;
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #pick<T>(choices: readonly T[]): T {
    const picked = choices[Math.floor(this.#random() * choices.length)];
    if (picked === undefined) throw new Error('nothing to choose from');
    return picked;
  }
}

function pick(accounts: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, accounts[name] ?? '']));
}
