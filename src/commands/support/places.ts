/** Reads the units and districts that were typed on the command line: the same for every command and filter. */
import type { Context } from '../../ports.ts';
import { placeReader } from '../../register/directory/find-place.ts';
import { agreed } from './questions.ts';

type Register = Awaited<ReturnType<Context['db']>>;

interface Asking {
  /** False: which of several is meant is never asked. */
  readonly ask?: boolean;
  /** The command writes: a district that is known by its police station alone is not taken unless the person has said --yes, or agrees. */
  readonly writing?: { readonly yes: boolean };
}

/**
 * Says on stderr how a place was read that is not spelt as the directory spells it; on a terminal asks which of several is meant.
 * Nothing is loaded before the first place is read.
 */
export function placesTyped(ctx: Context, db: Register, { ask = true, writing }: Asking = {}): ReturnType<typeof placeReader> {
  return placeReader(db, {
    say: (text) => ctx.say(text),
    ...(writing &&
      !writing.yes && { guess: ctx.canAsk ? { ask: (question, nextSteps) => agreed(ctx, question, false, nextSteps) } : 'refuse' }),
    ...(ask && ctx.canAsk && { choose: async (question, choices) => (await ctx.prompt()).select(question, choices) }),
    // The gazetteer is large: `list --district Agra` must not load it.
    thanas: async (typed) => (await import('../../routing/gazetteer/thana-names.ts')).thanasNamed(typed),
  });
}
