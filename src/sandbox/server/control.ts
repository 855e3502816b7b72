/** The control endpoint, `/_sandbox/…` on the same port: switches faults on, adds posts and accounts and moves the clock during a training. */
import { FAULT_EFFECTS } from '../../domain/messages/sandbox/faults.ts';
import { SANDBOX_SERVER } from '../../domain/messages/sandbox/server.ts';
import { type Lang, type Text, textIn } from '../../domain/messages/text.ts';
import { FAULTS, type FaultName, type FaultSetting, type Faults, isFaultName } from '../faults/faults.ts';
import { readPosts } from '../world/read-posts.ts';
import type { World } from '../world/world.ts';
import { ENDPOINT_NAMES } from './endpoints.ts';

/** What the endpoint can see and change of the running sandbox. */
export interface Controlled {
  readonly requests: readonly unknown[];
  readonly reads: { readonly posts: number; readonly users: number };
  readonly size: number;
  readonly faults: Faults;
  readonly world: World;
  now(): Date;
  advance(ms: number): void;
}

export interface ControlRequest {
  readonly method: string;
  /** Behind `/_sandbox/`. */
  readonly path: string;
  readonly body: string;
  /** The language of errors and descriptions. */
  readonly lang: Lang;
}

interface ControlAnswer {
  readonly status: number;
  readonly answer: unknown;
}

/** A request that the control endpoint cannot carry out; answered with 400. */
class ControlError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

export function answerControl({ method, path, body, lang }: ControlRequest, sandbox: Controlled): ControlAnswer {
  const act = ACTIONS[`${method} ${path}`];
  if (!act)
    return { status: 404, answer: { error: textIn(SANDBOX_SERVER.noSuchAction(method, path), lang), actions: Object.keys(ACTIONS) } };
  try {
    return { status: 200, answer: act(sandbox, body === '' ? {} : readObject(body), lang) };
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    return { status: 400, answer: { error: textIn(error.text, lang) } };
  }
}

/** @param acceptLanguage the header of that name */
export function languageOfRequest(acceptLanguage: string | undefined): Lang {
  return /^\s*hi\b/i.test(acceptLanguage ?? '') ? 'hi' : 'en';
}

type Body = Readonly<Record<string, unknown>>;

const ACTIONS: Readonly<Record<string, (sandbox: Controlled, body: Body, lang: Lang) => unknown>> = {
  'GET faults': ({ faults }, _, lang) => ({
    active: faults.list(),
    known: Object.fromEntries(Object.keys(FAULTS).map((name) => [name, textIn(FAULT_EFFECTS[name as FaultName], lang)])),
  }),
  'POST faults': ({ faults }, body) => {
    const { name, on } = body;
    if (typeof name !== 'string' || !isFaultName(name))
      throw new ControlError(SANDBOX_SERVER.nameOneOf('name', Object.keys(FAULTS).join(', ')));
    if (on !== undefined && !(typeof on === 'string' && ENDPOINT_NAMES.includes(on)))
      throw new ControlError(SANDBOX_SERVER.nameOneOf('on', ENDPOINT_NAMES.join(', ')));
    const setting: FaultSetting = {
      ...(on !== undefined && { on: on as string }),
      ...numberIn(body, 'count', Number.MAX_SAFE_INTEGER),
      ...numberIn(body, 'probability', 1),
      ...numberIn(body, 'after', Number.MAX_SAFE_INTEGER),
    };
    faults.set(name, setting);
    return { active: faults.list() };
  },
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return { active: faults.list() };
  },
  'POST posts': ({ world }, body) => ({ added: world.add(readPosts(body)) }),
  'POST users': ({ world }, body) => {
    const { username, id, suspended } = body;
    if (typeof username !== 'string' || !/^[A-Za-z0-9_]{1,15}$/.test(username)) throw new ControlError(SANDBOX_SERVER.username);
    const known = typeof id === 'string' ? world.users.byId(id) : world.users.byName(username);
    const user = { ...(known ?? world.users.ensure(username)), username };
    world.users.add(user);
    if (typeof suspended === 'boolean') world.users.suspend(user.id, suspended);
    return { user, suspended: world.users.isSuspended(user.id) };
  },
  'GET clock': (sandbox) => ({ now: sandbox.now().toISOString() }),
  'POST clock': (sandbox, body) => {
    const { advance } = numberIn(body, 'advance', Number.MAX_SAFE_INTEGER);
    if (advance === undefined) throw new ControlError(SANDBOX_SERVER.advance);
    sandbox.advance(advance);
    return { now: sandbox.now().toISOString() };
  },
  'GET requests': ({ requests, reads, size }) => ({ requests, reads, posts: size }),
};

function numberIn<Name extends string>(body: Body, name: Name, most: number): { [name in Name]?: number } {
  const value = body[name];
  if (value === undefined) return {};
  if (typeof value === 'number' && value >= 0 && value <= most) return { [name]: value } as { [name in Name]: number };
  throw new ControlError(SANDBOX_SERVER.numberUpTo(name, most));
}

function readObject(text: string): Body {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ControlError(SANDBOX_SERVER.bodyNotJson((error as Error).message));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body;
  throw new ControlError(SANDBOX_SERVER.bodyNotObject);
}
