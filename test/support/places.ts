/** Reads typed places in a test's register as the commands do; what is said of them is kept, and a choice can be answered. */
import type { Handle } from '../../src/db/db.ts';
import { placeReader } from '../../src/register/directory/find-place.ts';
import { thanasNamed } from '../../src/routing/gazetteer/thana-names.ts';

type Places = ReturnType<typeof placeReader>;

/** `choose`: picks one of the values on a terminal; left out, there is no terminal. */
export function placesIn(handle: Handle, choose?: (values: readonly string[]) => string): Places & { readonly said: string[] } {
  const said: string[] = [];
  const reader = placeReader(handle, {
    say: (text) => said.push(text.en),
    ...(choose && { choose: async (_question, choices) => choose(choices.map(({ value }) => value)) }),
    thanas: async (typed) => thanasNamed(typed),
  });
  return { ...reader, said };
}
