/** Reads posts in a background thread while this one writes to the register. */
import { Worker } from 'node:worker_threads';
import type { BackgroundReader, BackgroundReading } from '../domain/reading/reading.ts';
import { BUILT } from './version.ts';

export function startBackgroundReader(): BackgroundReader {
  const worker = new Worker(new URL(BUILT ? '../reader-worker.js' : './reader-worker.ts', import.meta.url), {
    // The thread holds one batch at a time.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const waiting: { resolve(readings: BackgroundReading[]): void; reject(error: unknown): void }[] = [];
  let broken: unknown;
  // The thread keeps the program alive only while an answer is awaited.
  worker.unref();
  worker.on('message', (answer: string) => {
    waiting.shift()?.resolve(JSON.parse(answer) as BackgroundReading[]);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', (error) => {
    broken = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    read(inputs, learnt) {
      return new Promise((resolve, reject) => {
        if (broken !== undefined) {
          reject(broken);
          return;
        }
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(JSON.stringify({ inputs, learnt }));
      });
    },
    async close() {
      await worker.terminate();
    },
  };
}
