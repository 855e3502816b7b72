/** The terminal of a command that another one runs: it is never asked anything, and what it prints is collected. */
import type { Io } from '../ports.ts';

/** `output`: what was printed so far, the complaints behind the answers. Progress and notices are dropped. */
export function collectingIo(outer: Io): { readonly io: Io; readonly output: () => string } {
  const answers: string[] = [];
  const complaints: string[] = [];
  const io: Io = {
    ...outer,
    async out(text) {
      answers.push(text);
    },
    say: () => undefined,
    complain: (message, hints) => complaints.push(message, ...hints),
    progress: () => undefined,
    stdin: () => outer.stdin(),
    stdinIsTerminal: false,
    // It is read by a person, wherever it goes.
    stdoutIsTerminal: true,
  };
  return { io, output: () => [...answers, ...complaints].join('') };
}
