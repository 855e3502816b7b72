/** What a filter by category leaves out: one number for all withheld dockets, as those of one category would tell what they are about (law 8). */
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import type { Context } from '../../ports.ts';
import type { resolveFilter } from '../../reports/filters.ts';
import { countList } from '../../reports/list.ts';

type Filter = Awaited<ReturnType<typeof resolveFilter>>;

/** Says how many withheld dockets meet all else that was asked for. */
export async function sayWithheldLeftOut(ctx: Context, filter: Filter): Promise<void> {
  const { category, aboutPolice, ...others } = filter;
  if (category === undefined && aboutPolice === undefined) return;
  const n = await countList(await ctx.db(), { filter: { ...others, withheld: true } });
  if (n) ctx.say(COMPLAINT.withheldLeftOut(n));
}
