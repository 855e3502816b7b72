/** Reads the units and districts that were typed on the command line: the same for every command and filter. */
import { Option } from 'commander';
import type { Context } from '../../ports.ts';
import { COMMON } from '../../domain/messages/common.ts';
import { placeReader } from '../../register/directory/find-place.ts';

type Register = Awaited<ReturnType<Context['db']>>;

interface Asking {
  /** False: which of several is meant is never asked. */
  readonly ask?: boolean;
}

/** Every act takes `--yes`, so that a script may always give it; nothing that these acts ask is answered by it. */
export function yesTaken(ctx: Context): Option {
  return new Option('--yes', ctx.text(COMMON.askNothing)).hideHelp();
}

/**
 * Says on stderr how a place was read that is not spelt as the directory spells it; on a terminal asks which of several is meant.
 * Nothing is loaded before the first place is read.
 */
export function placesTyped(ctx: Context, db: Register, { ask = true }: Asking = {}): ReturnType<typeof placeReader> {
  return placeReader(db, {
    say: (text) => ctx.say(text),
    ...(ask && ctx.canAsk && { choose: async (question, choices) => (await ctx.prompt()).select(question, choices) }),
    // The gazetteer is large: `list --district Agra` must not load it.
    thanas: async (typed) => (await import('../../routing/gazetteer/thana-names.ts')).thanasNamed(typed),
  });
}
