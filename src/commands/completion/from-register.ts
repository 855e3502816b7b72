/** Names that the register holds, for completion: nothing where there is no register, or it can't be read. */
import type { Context } from '../../ports.ts';
import { unitsOf } from '../../register/directory/units.ts';
import { handleNames } from '../../register/directory/handles.ts';
import { listComplaints } from '../../reports/list.ts';

/** More numbers of dockets help nobody. */
const MOST_DOCKETS = 30;

export async function fromRegister(ctx: Context, kind: 'docket' | 'unit' | 'handle' | 'range' | 'zone'): Promise<string[]> {
  try {
    return await read(ctx, kind);
  } catch {
    // A completion is no place for a complaint: the command itself says what is wrong.
    return [];
  }
}

async function read(ctx: Context, kind: 'docket' | 'unit' | 'handle' | 'range' | 'zone'): Promise<string[]> {
  const db = await ctx.db();
  if (kind === 'docket') {
    const found: string[] = [];
    for await (const page of listComplaints(db, { filter: {}, order: 'newest', limit: MOST_DOCKETS }))
      found.push(...page.map(({ docket }) => docket));
    return found;
  }
  if (kind === 'handle') return handleNames(db, ctx.now());
  const units = await unitsOf(db, kind === 'unit' ? {} : { kind });
  // A name in one word is easier to recognise than the code.
  return units.map(({ code, nameEn, district }) =>
    district !== null && !/\s/.test(district) ? district : /\s/.test(nameEn) ? code : nameEn,
  );
}
