/** The background thread that reads posts: it loads the gazetteer once and answers batch by batch. */
import { parentPort } from 'node:worker_threads';
import { wordsOf } from '../domain/docket/same/said-words.ts';
import type { BackgroundReading, LearntPlace, ReadingInput } from '../domain/reading/reading.ts';
import { indexText } from '../domain/text/index-text.ts';
import { createReader } from '../routing/reader.ts';

const shipped = createReader();

// One text crosses between threads faster than thousands of small objects.
parentPort?.on('message', (message: string) => {
  const { inputs, learnt } = JSON.parse(message) as { inputs: readonly ReadingInput[]; learnt: readonly LearntPlace[] };
  const reader = shipped.withLearnt(learnt);
  const readings = inputs.map((input): BackgroundReading => {
    const { own, content } = wordsOf(input.text);
    return { findings: reader.findings(input), indexed: indexText(input.text), said: { own, content: [...content] } };
  });
  parentPort?.postMessage(JSON.stringify(readings));
});
