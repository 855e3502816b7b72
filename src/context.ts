/** The composition root: the only file that knows the concrete parts behind the ports. */
import { availableParallelism, hostname, userInfo } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Config, ConfigFiles, SettingNow, UserCredentials } from './config/config.ts';
import { type Flags, typedAgain } from './config/flags.ts';
import { loadConfig, settingsNow } from './config/load.ts';
import { configFiles } from './config/paths.ts';
import type { Db } from './db/db.ts';
import type { OldProof } from './db/proof/old-proof.ts';
import type { Actor } from './domain/actor.ts';
import { istTime } from './domain/time/ist.ts';
import type { Reader, BackgroundReader } from './domain/reading/reading.ts';
import { COMMON } from './domain/messages/common.ts';
import { WORLD } from './domain/messages/program/world.ts';
import { type Lang, type Text, textIn } from './domain/messages/text.ts';
import { type ExitStatus, UserError } from './domain/user-error.ts';
import { jsonArray, ndjson, safeJson } from './render/json/json-stream.ts';
import { collectingIo } from './runtime/collecting-io.ts';
import type { Streams } from './runtime/prompt/ask-line.ts';
import { keepMemoryLean } from './runtime/memory.ts';
import { VERSION } from './runtime/version.ts';
import type { Answer, Context, GlobalOptions, Io, Prompter, XOptions, XPort } from './ports.ts';

/** For one request to X, to the last byte. */
const REQUEST_TIMEOUT_MS = 60_000;

export type Environment = Readonly<Record<string, string | undefined>>;

export interface World {
  readonly io: Io;
  readonly env: Environment;
  now(): Date;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Prints an answer that may be longer than the screen; left out where nobody reads on a screen. */
  readonly page?: (parts: AsyncIterable<string>) => Promise<void>;
  /** Where a person can be asked: asked anew each time, since a command may use up stdin. null: nowhere. */
  readonly asking?: () => Streams | null;
  /** Replaced in tests. */
  readonly prompter?: Prompter;
  readonly x?: (options?: XOptions) => Promise<XPort>;
}

export type { Flags };

/** A Context and what only the program's frame needs of it. */
export class ProgramContext implements Context {
  readonly #world: World;
  #flags: Flags = {};
  #config: Config | undefined;
  #db: Promise<Db> | undefined;
  readonly #opened: Db[] = [];
  #reader: Promise<Reader> | undefined;
  exitStatus: ExitStatus = 0;

  /** Of help and errors, until the configuration has been read. */
  #lang: Lang = 'en';

  readonly #run: (argv: readonly string[], world: World) => Promise<ExitStatus>;

  /** `run` is the program itself, for commands that show others at work. */
  constructor(world: World, run: (argv: readonly string[], world: World) => Promise<ExitStatus>) {
    this.#world = world;
    this.#run = run;
  }

  async runCommand(argv: readonly string[], environment: Environment): Promise<{ output: string; exitStatus: ExitStatus }> {
    const { io, output } = collectingIo(this.#world.io);
    const { page: _, ...unpaged } = this.#world;
    const exitStatus = await this.#run(argv, {
      ...unpaged,
      signal: this.#world.signal,
      asking: () => null,
      io,
      env: { ...this.#world.env, ...environment },
    });
    return { output: output(), exitStatus };
  }

  async runHere(argv: readonly string[]): Promise<ExitStatus> {
    return this.#run([...typedAgain(this.#flags), ...argv], this.#world);
  }

  /** The command line's global options, once they have been read. */
  setFlags(flags: Flags): void {
    this.#flags = flags;
  }

  /** Of help and errors: what the command line says, else what is configured, where that can be read at all. */
  setLanguage(typed: string | undefined): void {
    if (typed === 'en' || typed === 'hi') {
      this.#lang = typed;
      return;
    }
    try {
      this.#lang = loadConfig({}, this.#world.env).lang;
    } catch {
      // The command itself says what is wrong with the configuration.
    }
  }

  get lang(): Lang {
    return this.#lang;
  }

  /** Bound, so that commands can take it out of the context. */
  readonly text = (text: Text): string => textIn(text, this.#lang);

  say(text: Text): void {
    this.io.say(this.text(text));
  }

  get io(): Io {
    return this.#world.io;
  }

  get signal(): AbortSignal {
    return this.#world.signal;
  }

  get options(): GlobalOptions {
    return {
      json: this.#flags.json === true,
      quiet: this.#flags.quiet === true,
      verbose: this.#flags.verbose === true,
      lang: this.config().lang,
    };
  }

  readonly version = VERSION;

  now(): Date {
    return this.#world.now();
  }

  config(): Config {
    this.#config ??= loadConfig(this.#flags, this.#world.env);
    return this.#config;
  }

  settings(): readonly SettingNow[] {
    return Object.values(settingsNow(this.#flags, this.#world.env));
  }

  configFiles(): ConfigFiles {
    return configFiles(this.#world.env);
  }

  async db(anew = false): Promise<Db> {
    if (anew) this.#db = undefined;
    this.#db ??= import('./db/engine/open.ts').then(async ({ openDb }) => this.#kept(await openDb(this.config().db, this.#marks(anew))));
    return this.#db;
  }

  async createDb(location: string, options: { group?: boolean } = {}): Promise<Db> {
    const { createDb } = await import('./db/engine/open.ts');
    return this.#kept((await createDb(location, { ...options, ...this.#marks(), proof: await this.#oldProof(null) })).db);
  }

  async migrateDb(despite: string | null = null): Promise<{ applied: readonly string[]; copy: string | null }> {
    const { migrateDb } = await import('./db/engine/open.ts');
    const { db, applied, copy } = await migrateDb(this.config().db, { ...this.#marks(), proof: await this.#oldProof(despite) });
    this.#kept(db);
    return { applied, copy };
  }

  async #oldProof(reason: string | null): Promise<OldProof> {
    const { faultOfOlder } = await import('./register/audit/verify.ts');
    return { fault: faultOfOlder, despite: reason === null ? null : { reason, actor: this.actor() } };
  }

  /** `quiet`: how it is read was said before. */
  #marks(quiet = false) {
    return { marksFolder: this.config().numbersFolder, ...(!quiet && { say: (text: Text) => this.say(text) }) };
  }

  #kept(db: Db): Db {
    this.#opened.push(db);
    return db;
  }

  async reader(): Promise<Reader> {
    this.#reader ??= import('./routing/reader.ts').then(({ createColdReader }) => createColdReader());
    return this.#reader;
  }

  async backgroundReader(): Promise<BackgroundReader | null> {
    if (availableParallelism() < 2) return null;
    const { startBackgroundReader } = await import('./runtime/background-reader.ts');
    return startBackgroundReader();
  }

  async x(options: XOptions = {}): Promise<XPort> {
    if (this.#world.x) return this.#world.x(options);
    keepMemoryLean();
    const { createXClient } = await import('./twitter/client/x-client.ts');
    const config = this.config();
    const credentials = await import('./config/credentials.ts');
    const bearerToken =
      options.bearerToken ?? config.xBearerToken ?? credentials.appCredentials(config.credentialsFolder)?.bearerToken ?? null;
    const userToken = await this.#userToken(options);
    if (bearerToken === null && userToken === null) {
      throw new UserError('credentials', WORLD.noToken, [WORLD.storeToken, WORLD.trySandbox]);
    }
    return createXClient({
      baseUrl: options.baseUrl ?? config.xApiUrl,
      bearerToken,
      ...(userToken && { userToken }),
      vocabulary: config.vocabulary,
      timeoutMs: REQUEST_TIMEOUT_MS,
      userAgent: `uppolice/${VERSION}`,
      now: () => this.now(),
      sleep: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}),
      random: Math.random,
      env: this.#world.env,
      waitForLimit: options.waitForLimit,
      onWait: (until) => this.say(WORLD.waiting(istTime(until))),
      onNotice: (text) => this.say(text),
      signal: this.signal,
    });
  }

  /** What is posted with, where anything is. */
  async #userToken({ userToken, userCredentials, asHandle }: XOptions): Promise<{ bearer: string } | UserCredentials | null> {
    const config = this.config();
    if (userToken) return { bearer: userToken };
    if (userCredentials) return userCredentials;
    if (config.xUserToken) return { bearer: config.xUserToken };
    if (asHandle === undefined) return null;
    const { postingCredentials } = await import('./config/credentials.ts');
    return postingCredentials(config.credentialsFolder, asHandle).secrets;
  }

  get canAsk(): boolean {
    return this.#world.prompter !== undefined || (this.#world.asking?.() ?? null) !== null;
  }

  async prompt(): Promise<Prompter> {
    if (this.#world.prompter) return this.#world.prompter;
    const streams = this.#world.asking?.() ?? null;
    if (streams === null) throw new UserError('usage', WORLD.noTerminal, [WORLD.giveAsOptions]);
    const { prompterOn } = await import('./runtime/prompt/prompt.ts');
    return prompterOn(streams, this.#lang, this.#world.env);
  }

  actor(): Actor {
    const login = loginName(this.#world.env);
    return { name: this.config().actor ?? login, login, host: hostname() };
  }

  async confirm(question: Text, yes: boolean, howToAgree: Text = COMMON.dryRunThenYes): Promise<boolean> {
    if (yes) return true;
    if (!this.canAsk) throw new UserError('usage', WORLD.yesNeeded, [howToAgree]);
    return (await this.prompt()).confirm(question, false);
  }

  async answer(answer: Answer): Promise<void> {
    const isText = this.#flags.json !== true && (!('rows' in answer) || (answer.form ?? 'text') === 'text');
    if (this.#world.page && isText && !answer.live) await this.#world.page(this.#printed(answer));
    else for await (const part of this.#printed(answer)) await this.io.out(part);
    const { exitStatus = 0 } = answer;
    this.exitStatus = typeof exitStatus === 'function' ? exitStatus() : exitStatus;
  }

  /** The answer in the form that was asked for, part by part. */
  async *#printed(answer: Answer): AsyncGenerator<string> {
    const json = this.#flags.json === true;
    if ('rows' in answer) {
      const form = answer.form ?? (json ? 'json' : 'text');
      yield* form === 'ndjson' ? ndjson(answer.rows) : form === 'json' ? jsonArray(answer.rows) : answer.text();
      return;
    }
    if (json) {
      if (answer.json !== undefined) yield `${safeJson(answer.json, this.io.stdoutIsTerminal ? 2 : 0)}\n`;
      return;
    }
    const shown = answer.text();
    if (!('en' in shown)) {
      yield* shown;
      return;
    }
    const text = this.text(shown);
    if (text !== '') yield text.endsWith('\n') ? text : `${text}\n`;
  }

  async close(): Promise<void> {
    for (const db of this.#opened) await db.close();
  }
}

function loginName(env: Environment): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number without a name.
    return env['USER'] || env['LOGNAME'] || 'unknown';
  }
}
