/** The control endpoint, `/_sandbox/…` on the same port: switches faults, adds posts and accounts, moves the clock while a training runs. */
import { ENDPOINT_NAMES } from './endpoints.ts';
import { FAULTS, type Faults, type FaultSetting, isFaultName } from '../faults/faults.ts';
import { readPage } from '../world/read-posts.ts';
import type { Sandbox } from './sandbox.ts';
import type { World } from '../world/world.ts';

interface Parts {
  readonly sandbox: Sandbox;
  readonly faults: Faults;
  readonly world: World;
}

interface ControlAnswer {
  readonly status: number;
  readonly answer: unknown;
}

/** Thrown for what the control endpoint cannot do; answered with 400. */
class ControlError extends Error {}

export function answerControl(method: string, path: string, body: string, parts: Parts): ControlAnswer {
  const act = ACTIONS[`${method} ${path}`];
  if (!act) return { status: 404, answer: { error: `There is no ${method} /_sandbox/${path}.`, actions: Object.keys(ACTIONS) } };
  try {
    return { status: 200, answer: act(parts, body === '' ? {} : readObject(body)) };
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    return { status: 400, answer: { error: error.message } };
  }
}

type Body = Readonly<Record<string, unknown>>;

const ACTIONS: Readonly<Record<string, (parts: Parts, body: Body) => unknown>> = {
  'GET faults': ({ faults }) => ({
    active: faults.list(),
    known: Object.fromEntries(Object.entries(FAULTS).map(([name, { does }]) => [name, does])),
  }),
  'POST faults': ({ faults }, body) => {
    const { name, on } = body;
    if (typeof name !== 'string' || !isFaultName(name)) throw new ControlError(`name: one of ${Object.keys(FAULTS).join(', ')}`);
    if (on !== undefined && !(typeof on === 'string' && ENDPOINT_NAMES.includes(on)))
      throw new ControlError(`on: one of ${ENDPOINT_NAMES.join(', ')}`);
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
  'POST posts': ({ world }, body) => ({ added: world.add(readPage(body)) }),
  'POST users': ({ world }, body) => {
    const { username, id, suspended } = body;
    if (typeof username !== 'string' || !/^[A-Za-z0-9_]{1,15}$/.test(username))
      throw new ControlError('username: 1 to 15 letters, digits, underscores');
    const known = typeof id === 'string' ? world.users.byId(id) : world.users.byName(username);
    const user = { ...(known ?? world.users.ensure(username)), username };
    world.users.add(user);
    if (typeof suspended === 'boolean') world.users.suspend(user.id, suspended);
    return { user, suspended: world.users.isSuspended(user.id) };
  },
  'GET clock': ({ sandbox }) => ({ now: sandbox.now().toISOString() }),
  'POST clock': ({ sandbox }, body) => {
    const { advance } = numberIn(body, 'advance', Number.MAX_SAFE_INTEGER);
    if (advance === undefined) throw new ControlError('advance: milliseconds');
    sandbox.advance(advance);
    return { now: sandbox.now().toISOString() };
  },
  'GET requests': ({ sandbox }) => ({ requests: sandbox.requests, reads: sandbox.reads, posts: sandbox.size }),
};

function numberIn<Name extends string>(body: Body, name: Name, most: number): { [name in Name]?: number } {
  const value = body[name];
  if (value === undefined) return {};
  if (typeof value === 'number' && value >= 0 && value <= most) return { [name]: value } as { [name in Name]: number };
  throw new ControlError(`${name}: a number from 0 to ${most}`);
}

function readObject(text: string): Body {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body;
  } catch (error) {
    throw new ControlError(`The body is no JSON: ${String(error)}`);
  }
  throw new ControlError('The body must be a JSON object.');
}
