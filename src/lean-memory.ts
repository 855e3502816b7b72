/** Keeps long work small in memory: an import holds little at a time, but V8 on its own lets garbage lie until there is four times as much of it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A full collection of a live heap of some 30 MB takes about 10 ms: 1 % of the time. */
const EVERY_MS = 1000;

/** Short commands have ended before the first collection. Works only where the work lets the event loop turn. */
export function keepMemoryLean(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setTimeout(() => {
    setFlagsFromString('--expose-gc');
    setInterval(runInNewContext('gc') as () => void, EVERY_MS).unref();
  }, EVERY_MS).unref();
}
