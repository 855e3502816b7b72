/** Whether a filter asks for what no docket is, as far as the tallies tell: a search for it would read the whole register. */
import type { Handle } from '../../db.ts';
import { type ComplaintFilter, hasCategory } from '../dockets/complaint-filter.ts';

/** False does not promise that there is one: the tallies know some conditions, each for itself or with a few others. */
export async function meetsNothing(handle: Handle, filter: ComplaintFilter): Promise<boolean> {
  return (await noSuchState(handle, filter)) || (await noSuchPlace(handle, filter));
}

async function noSuchState({ k }: Handle, filter: ComplaintFilter): Promise<boolean> {
  const { statuses, waitingOn, actionable, emergency, attention, source, language, category } = filter;
  const asked = [statuses, waitingOn, actionable, emergency, attention, source, language, category].some(
    (condition) => condition !== undefined,
  );
  if (!asked) return false;
  let query = k.selectFrom('state_tally').select('n');
  if (statuses) query = query.where('status', 'in', statuses);
  if (waitingOn !== undefined) query = query.where('waiting_on', '=', waitingOn);
  if (actionable !== undefined) query = query.where('actionable', '=', actionable);
  if (emergency) query = query.where('urgency', '=', 'emergency');
  if (attention !== undefined) query = query.where('attention', '=', attention ? 1 : 0);
  if (source !== undefined) query = query.where('source', '=', source);
  if (language !== undefined) query = query.where('language', '=', language);
  if (category !== undefined) query = query.where(hasCategory('state_tally.categories', category));
  return (await query.limit(1).executeTakeFirst()) === undefined;
}

async function noSuchPlace({ k }: Handle, { district, units, statuses, outcomes }: ComplaintFilter): Promise<boolean> {
  if (district === undefined && units === undefined && outcomes === undefined) return false;
  let query = k.selectFrom('docket_tally').select('received');
  if (district !== undefined) query = query.where('district', '=', district ?? '');
  if (units !== undefined) query = query.where('lead_unit', 'in', units ?? ['']);
  if (statuses) query = query.where('status', 'in', statuses);
  if (outcomes) query = query.where('outcome', 'in', outcomes);
  return (await query.limit(1).executeTakeFirst()) === undefined;
}
