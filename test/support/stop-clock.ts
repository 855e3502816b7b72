/** The clock of the machine, and with it that of a sandbox, stands still: no answer depends on how long a test takes. Timers go on. */
import { vi } from 'vitest';

/** Returns what lets it go on. */
export function stopClock(at: Date): () => void {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
  return () => void vi.useRealTimers();
}
