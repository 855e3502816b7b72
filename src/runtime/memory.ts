/** Keeps the memory of long work small: it holds little at a time, but V8 by itself collects only once the heap has grown fourfold. */
import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By how much the heap may grow between two collections, in all threads. Less was no smaller, only slower. */
const GROWTH_PERCENT = 30;
/** Room for new objects of a thread, in both halves: V8 by itself goes up to 128 MB, which is no faster here than half of it. */
const MOST_ROOM_BYTES = 64 * 1024 * 1024;
/** Short sweeps end before. */
const FIRST_MS = 400;
/**
 * Collected is what has grown by this much since the last time. A full collection of a live heap of 20 MB stops the program for 40 to 100 ms,
 * so that it must not depend on the clock: most of the time there is next to nothing to collect.
 */
const GROWTH_BYTES = 16 * 1024 * 1024;
const LOOK_AT_HEAP_EVERY_MS = 100;
/** Two halves of 2 MB for new objects: in less, most of a batch is promoted while still in use. */
const LEAN_ROOM_BYTES = 4 * 1024 * 1024;

/** A command that has neither printed a second part nor said how far it is by then is long as well. */
const LONG_AFTER_MS = 1000;

let mostRoom = MOST_ROOM_BYTES;
let bounded = false;
let lean = false;

/** For every command; a short one ends before. */
export function boundHeapGrowthInTime(): void {
  setTimeout(boundHeapGrowth, LONG_AFTER_MS).unref();
}

/**
 * For work that turns out to be long. V8 collects as it does by itself, in small steps beside the program, but sooner. A program that rests is
 * not woken for it.
 */
export function boundHeapGrowth(): void {
  if (bounded) return;
  bounded = true;
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  const observer = new PerformanceObserver(() => {
    const room = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (room && room.space_size < mostRoom) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    observer.disconnect();
  });
  observer.observe({ entryTypes: ['gc'] });
}

/**
 * For a program that may stay for weeks beside others: it collects by itself, which would take a sixth of an import's time. It works only while
 * the event loop turns.
 */
export function keepMemoryLean(): void {
  if (lean) return;
  lean = true;
  mostRoom = LEAN_ROOM_BYTES;
  setTimeout(collectWhenGrown, FIRST_MS).unref();
}

function collectWhenGrown(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let kept = usedBytes();
  setInterval(() => {
    const used = usedBytes();
    // V8 may have collected by itself.
    kept = Math.min(kept, used);
    if (used < kept + GROWTH_BYTES) return;
    collect();
    kept = usedBytes();
  }, LOOK_AT_HEAP_EVERY_MS).unref();
}

function usedBytes(): number {
  const { used_heap_size: heap, external_memory: buffers } = getHeapStatistics();
  return heap + buffers;
}
