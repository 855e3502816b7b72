/** Where a complaint came to a handle for all who live abroad, the words alone tell the country: a person is asked to confirm it. */
import type { Handle } from '../../db/db.ts';
import { registeredHandles } from '../../db/stores/directory/handle-store.ts';
import type { AbroadHint } from '../../domain/directory/abroad-hint.ts';
import type { ProposalKind } from '../../domain/docket/proposals.ts';
import type { Complaint } from '../complaint.ts';

/** None where a person has decided it, and where the post tags a handle of the country itself. `hint`: the country that the words suggest where none is certain. */
export async function countryProposed(
  handle: Handle,
  { docket, status, country, handles }: Pick<Complaint, 'docket' | 'status' | 'country' | 'handles'>,
  marks: readonly { readonly part: string }[],
  hint: AbroadHint | null,
): Promise<{ readonly kind: ProposalKind; readonly command: string }[]> {
  const read = country ?? hint?.country ?? null;
  if (read === null || status === 'closed' || status === 'void' || handles.length === 0 || marks.some(({ part }) => part === 'country'))
    return [];
  const tagged = new Set(handles.map((name) => name.toLowerCase()));
  const rows = (await registeredHandles(handle)).filter(({ name }) => tagged.has(name.toLowerCase()));
  if (rows.some((row) => row.country === read) || !rows.some(({ name }) => name.toLowerCase() === SERVES_ALL)) return [];
  const act = `mark ${docket} --country ${read}`;
  return [{ kind: 'country', command: `uppolice ${act} --reason "…"` }];
}

/** The handle that serves the countries which have none of their own. */
const SERVES_ALL = 'uppolnri';
