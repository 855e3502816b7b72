/**
 * Makes time run faster in a process and in those it starts: `Date` and all that waits, so that an hour takes minutes. Node.js loads it
 * before the program where FAST_TIME says so: `{ "real": ms, "shown": ms, "speed": n }`.
 */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import waiting from 'node:timers/promises';

interface Pace {
  /** When, by the machine's clock, it was `shown`, ms since 1970. */
  readonly real: number;
  readonly shown: number;
  readonly speed: number;
}

/** From now on it is `from` here, and time runs `speed` times as fast. Returns what a child process needs in its environment for the same. */
export function runFast(from: Date, speed: number): Record<string, string> {
  const pace: Pace = { real: Date.now(), shown: from.getTime(), speed };
  keepPace(pace);
  return { FAST_TIME: JSON.stringify(pace), NODE_OPTIONS: `--import=${import.meta.url}` };
}

function keepPace({ real, shown, speed }: Pace): void {
  const MachineDate = Date;
  const now = () => Math.round(shown + (MachineDate.now() - real) * speed);
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, given: unknown[], self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self),
    apply: () => new MachineDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  const { setTimeout, setInterval } = globalThis;
  const faster = { setTimeout: hastened(setTimeout, speed), setInterval: hastened(setInterval, speed) };
  Object.assign(globalThis, faster);
  Object.assign(timers, faster);
  const { setTimeout: wait } = waiting;
  waiting.setTimeout = (ms, ...rest) => wait((ms ?? 0) / speed, ...rest);
  syncBuiltinESMExports();
}

function hastened<T extends typeof setTimeout | typeof setInterval>(timer: T, speed: number): T {
  return new Proxy(timer, {
    apply: (target, self, [run, ms, ...given]) => Reflect.apply(target, self, [run, Number(ms ?? 0) / speed, ...given]),
  });
}

if (process.env.FAST_TIME) keepPace(JSON.parse(process.env.FAST_TIME));
