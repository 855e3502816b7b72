/** Types only: what the program needs from the world, so that tests and other engines can replace it. */
import type { Db } from './db/db.ts';
import type { Config, ConfigFiles, SettingNow, UserCredentials } from './config/config.ts';
import type { Actor } from './domain/actor.ts';
import type { PostAuthor, PostPage } from './domain/x/post.ts';
import type { Reader, BackgroundReader } from './domain/reading/reading.ts';
import type { Lang, Text } from './domain/messages/text.ts';
import type { ExitStatus } from './domain/user-error.ts';

export interface Io {
  /** The answer. Resolves when the reader has taken it. */
  out(text: string): Promise<void>;
  /** The conversation: progress, questions, warnings. Nothing under --quiet. */
  say(text: string): void;
  /** An error for people and what to do next; also under --quiet. */
  complain(message: string, hints: readonly string[]): void;
  /** Replaces the last progress line on a terminal; nothing elsewhere. `null` clears it. */
  progress(text: string | null): void;
  stdin(): AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Rows of the terminal; null where nothing tells. */
  readonly rows: number | null;
  readonly colour: boolean;
}

export interface Prompter {
  /** The last line of a question is asked, what stands before it is said once above. `long`: the person's own editor can be opened for it. */
  input(
    question: Text,
    options?: { default?: string; required?: boolean; long?: boolean; validate?: (text: string) => true | Text },
  ): Promise<string>;
  confirm(question: Text, fallback?: boolean): Promise<boolean>;
  /** By number; `read`: which one is meant by what else was typed. Enter alone chooses nothing. */
  select<T extends string>(
    question: Text,
    choices: readonly { value: T; name: Text }[],
    options?: { read?: (typed: string) => T | undefined },
  ): Promise<T>;
  /** By a single key, without Enter; the first of `keys` is shown. Left out where no single keys can be read. */
  key?<T extends string>(question: Text, choices: readonly { value: T; name: Text; keys: readonly string[] }[]): Promise<T>;
  /** Hidden input. */
  secret(question: Text): Promise<string>;
}

export interface GlobalOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly lang: Lang;
}

/** What a command gives back: printed by the program in the form that was asked for. */
export type Answer = (WholeAnswer | RowsAnswer) & {
  /** It is printed as it comes to be, and watched: it never goes through the pager. */
  readonly live?: boolean;
};

/** One object behind JSON and text. */
export interface WholeAnswer {
  /** Nothing is printed as JSON where it is undefined. */
  readonly json: unknown;
  /** The human form; called only when it is wanted. May be streamed. */
  readonly text: () => Text | AsyncIterable<string>;
  /** A function where it is known only once everything has been printed. */
  readonly exitStatus?: ExitStatus | (() => ExitStatus);
}

/** Rows that may be many, or come one by one: each page is printed before the next one is asked for. */
export interface RowsAnswer {
  readonly rows: AsyncIterable<readonly unknown[]>;
  /** `json`: one array; `ndjson`: an object a line. Left out: `json` with --json, else `text`. */
  readonly form?: 'json' | 'ndjson' | 'text' | undefined;
  /** The human form of the same rows; called only when it is wanted, and then instead of `rows`. */
  readonly text: () => AsyncIterable<string>;
  readonly exitStatus?: ExitStatus | (() => ExitStatus);
}

export interface Context {
  readonly io: Io;
  /** Set once the command line has been read. */
  readonly options: GlobalOptions;
  /** The text in the user's language; also while commands and their help are being declared. */
  readonly text: (text: Text) => string;
  /** The same on stderr: the conversation. */
  say(text: Text): void;
  now(): Date;
  /** Of the program. */
  readonly version: string;
  config(): Config;
  /** Every setting as it is now; read again each time. */
  settings(): readonly SettingNow[];
  configFiles(): ConfigFiles;
  /**
   * Opens the register; throws UserError `no_register` where there is none. `anew`: although it is open, for a program that runs for days: its file
   * may have been replaced. The earlier one is closed by the one who held it.
   */
  db(anew?: boolean): Promise<Db>;
  /** For `init` and `demo`: makes the file or schema first. */
  createDb(location: string, options?: { group?: boolean }): Promise<Db>;
  /** Brings an existing register up to date; the copy is of a SQLite file as it was. `despite`: why one that fails its proof is taken over. */
  migrateDb(despite?: string | null): Promise<{ applied: readonly string[]; copy: string | null }>;
  reader(): Promise<Reader>;
  /** The same in a thread of its own, for many posts; null where the machine has one processor. The caller closes it. */
  backgroundReader(): Promise<BackgroundReader | null>;
  x(options?: XOptions): Promise<XPort>;
  /** Whether there is a terminal to ask on. */
  readonly canAsk: boolean;
  /** Throws UserError `usage` where there is no terminal. */
  prompt(): Promise<Prompter>;
  actor(): Actor;
  /** Asks on a terminal; without one throws `usage` unless `yes`, with how to go on. */
  confirm(question: Text, yes: boolean, howToAgree?: Text): Promise<boolean>;
  answer(answer: Answer): Promise<void>;
  /** Runs another command line of this program and catches what it prints; for the demonstration. */
  runCommand(argv: readonly string[], environment: Readonly<Record<string, string>>): Promise<{ output: string; exitStatus: ExitStatus }>;
  /** Runs another command line of this program in the place of this one: it prints, asks and says what is wrong as it would by itself. */
  runHere(argv: readonly string[]): Promise<ExitStatus>;
  /** Aborted by SIGINT or SIGTERM: long work ends its page and leaves. */
  readonly signal: AbortSignal;
}

export interface XOptions {
  /** Where X answers; default: configuration. */
  readonly baseUrl?: string;
  readonly bearerToken?: string;
  readonly userToken?: string;
  /** Of a handle, not stored yet or to be checked; takes precedence over the environment's token. */
  readonly userCredentials?: UserCredentials;
  /**
   * Whose stored credentials post; null: those of the one handle that has any. Throws UserError `credentials` where there are none. A token in
   * the environment takes precedence over them.
   */
  readonly asHandle?: string | null;
  /** Wait for X's limits instead of failing; left out by commands that have no option for it. */
  readonly waitForLimit?: boolean;
}

/** A post that came and could not be read. */
export interface UnreadablePost {
  readonly reason: Text;
  /** Its X id, where that much can be read. */
  readonly id?: string;
  /** Whom its words tag, as far as they can be read; without @. */
  readonly tags?: readonly string[];
}

/** What a look-up of posts gave; what X does not give is left out. */
export interface XPostsById extends PostPage {
  readonly unreadable: readonly UnreadablePost[];
}

/** A page of posts, and when it is by X's clock. */
export interface XPage extends PostPage {
  readonly unreadable: readonly UnreadablePost[];
  /** Posts that the page counts and does not hold. */
  readonly lacking?: number;
  /** Ids that the page holds more than once, with other words. */
  readonly twice?: readonly string[];
  /** Posts of which X says only that it does not give them: those of the page itself, and how many that its posts answer or quote. */
  readonly withheld?: { readonly asked: readonly string[]; readonly context: number };
  readonly nextToken: string | null;
  /** The server's clock, from its Date header; null where it sent none. */
  readonly serverTime: Date | null;
}

export interface PageRequest {
  /** Exclusive. */
  readonly sinceId?: string;
  /** Exclusive. */
  readonly untilId?: string;
  readonly startTime?: Date;
  readonly endTime?: Date;
  readonly nextToken?: string;
  /** 10–100 (mentions from 5). */
  readonly pageSize: number;
}

/** An account as X describes it. */
export interface XAccount extends PostAuthor {
  /** blue, business, government, none; null where X does not say. */
  readonly verifiedType: string | null;
  readonly followers: number | null;
  /** UTC ISO-8601; when the account was made. */
  readonly createdAt: string | null;
}

export interface XAccounts {
  readonly found: readonly XAccount[];
  /** In the spelling that was asked. `unsaid`: X left it out without a word, so nothing follows from it. */
  readonly missing: readonly { readonly asked: string; readonly why: 'absent' | 'suspended' | 'unsaid' }[];
}

export interface XPostsThere {
  readonly found: readonly string[];
  /** `hidden`: protected, or its author is suspended. `unsaid`: X left it out without a word, so nothing follows from it. */
  readonly missing: readonly { readonly id: string; readonly why: 'deleted' | 'hidden' | 'unsaid' }[];
}

export interface XDayCount {
  /** `2026-11-02`, UTC. */
  readonly day: string;
  readonly posts: number;
}

export interface XUsage {
  readonly postsRead: number;
  /** null where X names none. */
  readonly cap: number | null;
  /** Day of the month on which X begins to count anew. */
  readonly resetDay: number | null;
}

export interface XPort {
  searchRecent(query: string, page: PageRequest): Promise<XPage>;
  /** The full archive, without a limit of time: one request a second. Not every contract has it. */
  searchAll(query: string, page: PageRequest): Promise<XPage>;
  mentions(userId: string, page: PageRequest): Promise<XPage>;
  /** Up to 100 names a request are sent; unknown names are left out of the answer. */
  usersByName(names: readonly string[]): Promise<PostAuthor[]>;
  postsById(ids: readonly string[]): Promise<XPostsById>;
  /** Which of these posts X still gives; at most 100 ids. */
  postsThere(ids: readonly string[]): Promise<XPostsThere>;
  /** Whose token this is, and what it may do where X says so: `read`, `read-write`, `read-write-directmessages`. */
  me(): Promise<PostAuthor & { readonly access?: string | null }>;
  /** Accounts by name or by id, 100 a request; those that are not there are named with the reason. Each found one is billed as a user read. */
  accounts(asked: { readonly names: readonly string[] } | { readonly ids: readonly string[] }): Promise<XAccounts>;
  /** How many posts match a query, a UTC day each; the first and last are cut to the range, whose ends are taken in whole seconds. Reads no post. */
  countsByDay(query: string, range: { readonly from: Date; readonly to: Date }): Promise<readonly XDayCount[]>;
  /** Whether X takes the token that reads; throws what X says of it. Free. */
  checkToken(): Promise<void>;
  /** What X itself says was read in this billing cycle. Free. */
  usage(): Promise<XUsage>;
  /** The moment it is for X: from the Date header of the cheapest request. */
  serverTime(): Promise<Date | null>;
  /** Needs user credentials of the handle. Throws UserError; code `x_failed` with `uncertain` when the outcome is unknown. */
  createPost(post: { text: string; inReplyToPostId?: string }): Promise<{ id: string }>;
  /** Requests made so far by this port. */
  readonly requests: number;
  /** What came back so far and is billed: posts and users, context and authors included, each once a UTC day. */
  readonly reads: { readonly posts: number; readonly users: number };
}
