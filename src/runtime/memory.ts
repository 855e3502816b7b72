/** Keeps the memory of long work small: an import holds little at a time, but V8 by itself collects only once the heap has grown fourfold. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A full collection of a live heap of some 30 MB takes about 10 ms: 2 or 3 % of the time. */
const EVERY_MS = 400;
/** Two halves of 2 MB for new objects: in less, most of a batch is promoted while still in use; V8 by itself would go up to 32 MB. */
const ROOM_BYTES = 4 * 1024 * 1024;
const LOOK_EVERY_MS = 10;

/** Short commands end before the first collection. It works only while the event loop turns. */
export function keepMemoryLean(): void {
  const look = setInterval(() => {
    const room = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (room && room.space_size < ROOM_BYTES) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(look);
  }, LOOK_EVERY_MS).unref();
  setTimeout(() => {
    setFlagsFromString('--expose-gc');
    setInterval(runInNewContext('gc') as () => void, EVERY_MS).unref();
  }, EVERY_MS).unref();
}
