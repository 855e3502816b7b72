/** A file or an answer that leaves the house: recorded before it goes, or said that it could not be. */
import type { AccessData } from '../../../domain/access/access.ts';
import { EXPORT } from '../../../domain/messages/commands/figures/export.ts';
import type { Context } from '../../../ports.ts';
import { recordAccess } from '../../../register/keeping/access.ts';
import { acting } from '../act-on-docket.ts';

/** Returns the number by which `access list --export` finds it; null where the register can only be read. `reason`: as it was typed. */
export async function recordExit(ctx: Context, data: AccessData, reason: string | null = null): Promise<number | null> {
  const number = await recordAccess(await ctx.db(), data, acting(ctx), reason);
  if (number === null) ctx.say(EXPORT.notRecorded);
  return number;
}
