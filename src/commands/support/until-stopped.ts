/** What goes on until Ctrl-C: the answer is where it listens, and then it only ends. */

/** `close` is called however it ends. */
export async function* untilStopped<T>(first: T, signal: AbortSignal, close: () => Promise<void>): AsyncGenerator<T> {
  try {
    yield first;
    await untilAborted(signal);
  } finally {
    await close();
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
