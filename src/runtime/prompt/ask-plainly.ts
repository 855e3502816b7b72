/** A line typed on a terminal that can't move its cursor, or does not read UTF-8: the terminal itself echoes and deletes, a line at a time. */
import { createInterface } from 'node:readline';
import { type AskedLine, NoAnswer, type Streams } from './ask-line.ts';

/** Throws NoAnswer. */
export async function askPlainly(streams: Streams, { label, hint, read }: AskedLine): Promise<string> {
  if (hint) streams.output.write(`${hint}\n`);
  for (;;) {
    streams.output.write(label);
    const answered = read(await lineFrom(streams));
    if (!('fault' in answered)) return answered.answer;
    streams.output.write(`${answered.fault}\n`);
  }
}

function lineFrom({ input, output }: Streams): Promise<string> {
  return new Promise((resolve, reject) => {
    if (input.readableEnded || input.destroyed) return reject(new NoAnswer('ended'));
    const reading = createInterface({ input, terminal: false });
    // What says that the program was stopped begins on a line of its own.
    const interrupted = () => output.write('\n');
    process.prependOnceListener('SIGINT', interrupted);
    reading.once('line', (line) => {
      resolve(line);
      reading.close();
    });
    reading.once('close', () => {
      process.off('SIGINT', interrupted);
      output.write('');
      reject(new NoAnswer('ended'));
    });
    return undefined;
  });
}
