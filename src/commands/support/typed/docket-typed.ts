/** The docket that was typed behind a command; where a citizen was typed who has several, a person chooses on a terminal. */
import { FIND_DOCKET } from '../../../domain/messages/register/find-docket.ts';
import type { Context } from '../../../ports.ts';
import { type ChooseDocket, type FoundDocket, findDocket } from '../../../register/shared/find-docket.ts';
import { safeLine } from '../../../render/safe-text.ts';

/** Throws UserError `bad_input` for anything but a docket, or for several, `not_found` for one that is not in this register. */
export async function docketTyped(ctx: Context, typed: string): Promise<FoundDocket> {
  const choose: ChooseDocket = async (handle, dockets) =>
    (await ctx.prompt()).select(
      FIND_DOCKET.whichOfCitizen(handle),
      dockets.map(({ number, words }) => ({ value: number, name: FIND_DOCKET.choice(number, safeLine(words ?? '')) })),
    );
  return findDocket(await ctx.db(), typed, ctx.now(), ctx.canAsk ? choose : undefined);
}
