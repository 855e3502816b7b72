/** Finds good work and rebuttals as they were typed, each with the words of its handles. */
import type { Handle } from '../../../db/db.ts';
import { type Publication, publicationRows, type Wording, wordingRows } from '../../../db/stores/overseas/publication-store.ts';
import { PUBLISHING_RULES } from '../../../domain/messages/register/overseas/publishing.ts';
import type { PublicationKind, PublicationState } from '../../../domain/overseas/publishing/publication.ts';
import { UserError } from '../../../domain/user-error.ts';

export interface PublicationShown extends Publication {
  /** Oldest first. */
  readonly wordings: readonly Wording[];
}

export interface PublicationFilter {
  readonly state?: PublicationState;
  /** Those of this country, and those for all. */
  readonly country?: string;
}

/** The newest first. */
export async function listPublications(
  handle: Handle,
  kind: PublicationKind,
  { state, country }: PublicationFilter = {},
): Promise<PublicationShown[]> {
  const rows = await publicationRows(handle, { kind, ...(state !== undefined && { states: [state] }) });
  const wordings = Map.groupBy(await wordingRows(handle), ({ publicationId }) => publicationId);
  return rows
    .filter((row) => country === undefined || row.country === null || row.country === country)
    .map((row) => ({ ...row, wordings: wordings.get(row.id) ?? [] }))
    .reverse();
}

/** Throws UserError `not_found`, also for one of the other kind. */
export async function findPublication(handle: Handle, kind: PublicationKind, id: number): Promise<PublicationShown> {
  const [row] = await publicationRows(handle, { id, kind });
  if (row) return { ...row, wordings: await wordingRows(handle, id) };
  throw new UserError('not_found', PUBLISHING_RULES.noSuch[kind](id), [PUBLISHING_RULES.seeAll(kind)]);
}
