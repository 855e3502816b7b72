/** Good work and rebuttals, with the words in which each handle publishes them. */
import type { Selectable } from 'kysely';
import type { PublicationKind, PublicationState } from '../../../domain/overseas/publishing/publication.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import type { PublicationsTable, WordingsTable } from '../../schema/outreach.ts';

export interface Publication {
  readonly id: number;
  readonly kind: PublicationKind;
  readonly state: PublicationState;
  /** ISO 3166-1 alpha-2; null: for all countries. */
  readonly country: string | null;
  readonly district: string | null;
  /** null of good work. */
  readonly claim: string | null;
  readonly claimLink: string | null;
  /** The day on which it was first seen: `2026-10-31`. */
  readonly firstSeen: string | null;
  readonly fact: string;
  readonly proof: string | null;
  /** Login. */
  readonly draftedBy: string;
  readonly draftedAt: string;
  /** Who approved or refused it; null of a draft. */
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

export interface Wording {
  readonly id: number;
  readonly publicationId: number;
  readonly handle: string;
  /** ISO 639. */
  readonly language: string;
  readonly body: string;
  readonly writtenBy: string;
  readonly writtenAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  /** Of the post that it became. */
  readonly url: string | null;
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
}

export interface PublicationFilter {
  readonly id?: number;
  readonly kind?: PublicationKind;
  readonly states?: readonly PublicationState[];
}

/** Oldest first. */
export async function publicationRows(handle: Handle, { id, kind, states }: PublicationFilter = {}): Promise<Publication[]> {
  let query = handle.k.selectFrom('publications').selectAll();
  if (id !== undefined) query = query.where('id', '=', id);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (states !== undefined) query = query.where('state', 'in', states);
  return (await query.orderBy('id').execute()).map(publicationOf);
}

/** Oldest first. `publicationId`: of this one alone. */
export async function wordingRows(handle: Handle, publicationId?: number): Promise<Wording[]> {
  let query = handle.k.selectFrom('wordings').selectAll();
  if (publicationId !== undefined) query = query.where('publication_id', '=', publicationId);
  return (await query.orderBy('id').execute()).map(wordingOf);
}

/** Returns the new row's id. */
export async function insertPublication(tx: WriteHandle, publication: Omit<Publication, 'id'>): Promise<number> {
  const { claimLink, firstSeen, draftedBy, draftedAt, decidedBy, decidedAt, ...same } = publication;
  const { id } = await tx.k
    .insertInto('publications')
    .values({
      ...same,
      claim_link: claimLink,
      first_seen: firstSeen,
      drafted_by: draftedBy,
      drafted_at: draftedAt,
      decided_by: decidedBy,
      decided_at: decidedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function savePublicationState(
  tx: WriteHandle,
  { id, state, decidedBy, decidedAt }: Pick<Publication, 'id' | 'state' | 'decidedBy' | 'decidedAt'>,
): Promise<void> {
  await tx.k.updateTable('publications').set({ state, decided_by: decidedBy, decided_at: decidedAt }).where('id', '=', id).execute();
}

/** Returns the new row's id. */
export async function insertWording(tx: WriteHandle, wording: Omit<Wording, 'id'>): Promise<number> {
  const { id } = await tx.k.insertInto('wordings').values(rowOf(wording)).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function saveWording(tx: WriteHandle, { id, ...wording }: Wording): Promise<void> {
  await tx.k.updateTable('wordings').set(rowOf(wording)).where('id', '=', id).execute();
}

function publicationOf(row: Selectable<PublicationsTable>): Publication {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    country: row.country,
    district: row.district,
    claim: row.claim,
    claimLink: row.claim_link,
    firstSeen: row.first_seen,
    fact: row.fact,
    proof: row.proof,
    draftedBy: row.drafted_by,
    draftedAt: row.drafted_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  };
}

function rowOf(wording: Omit<Wording, 'id'>) {
  return {
    publication_id: wording.publicationId,
    handle: wording.handle,
    language: wording.language,
    body: wording.body,
    written_by: wording.writtenBy,
    written_at: wording.writtenAt,
    approved_by: wording.approvedBy,
    approved_at: wording.approvedAt,
    url: wording.url,
    published_by: wording.publishedBy,
    published_at: wording.publishedAt,
  };
}

function wordingOf(row: Selectable<WordingsTable>): Wording {
  return {
    id: row.id,
    publicationId: row.publication_id,
    handle: row.handle,
    language: row.language,
    body: row.body,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    approvedBy: row.approved_by,
    approvedAt: row.approved_at,
    url: row.url,
    publishedBy: row.published_by,
    publishedAt: row.published_at,
  };
}
