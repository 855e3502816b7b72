/** Drafts good work and rebuttals, and writes the words in which a handle is to publish them. */
import type { Db, Handle, WriteHandle } from '../../../db/db.ts';
import { handleRows } from '../../../db/stores/directory/handle-store.ts';
import { seriesOf } from '../../../db/stores/facts/register-store.ts';
import {
  insertPublication,
  insertWording,
  publicationRows,
  saveWording,
  type Wording,
  wordingRows,
} from '../../../db/stores/overseas/publication-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { parseLink } from '../../../domain/directory/contact.ts';
import { handleKey, parseHandleName } from '../../../domain/directory/handle-name.ts';
import { MAX_WEIGHTED_LENGTH, weightedLength } from '../../../domain/dispatch/weighted-length.ts';
import { PUBLISHING_RULES } from '../../../domain/messages/register/overseas/publishing.ts';
import { latestDayAnywhere } from '../../../domain/overseas/outreach.ts';
import { likeness, ALIKE_SHARE } from '../../../domain/overseas/publishing/near-words.ts';
import type { PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import { maskText } from '../../../domain/text/mask/mask-text.ts';
import { hasVisibleText, requiredText } from '../../../domain/text/typed-text.ts';
import { istDay } from '../../../domain/time/ist.ts';
import { UserError } from '../../../domain/user-error.ts';
import { abroad } from '../open-country.ts';
import { findPublication, type PublicationShown } from './find-publication.ts';

/** Words as they were typed, and for which handle. */
export interface WordingSaid {
  readonly handle: string;
  /** ISO 639: `hi`. */
  readonly language: string;
  readonly text: string;
}

export interface PublicationSaid {
  /** As typed; left out: for all countries. */
  readonly country?: string;
  /** A district of the directory. */
  readonly district?: string;
  readonly claim?: string;
  readonly claimLink?: string;
  /** `2026-10-31`. */
  readonly firstSeen?: string;
  readonly fact: string;
  readonly proof?: string;
  readonly wordings: readonly WordingSaid[];
}

/** Throws UserError `usage` where a rebuttal lacks claim or proof, `bad_input` and `refused` as wordings are refused; nothing is stored then. */
export async function draftPublication(db: Db, kind: PublicationKind, said: PublicationSaid, by: Acting): Promise<PublicationShown> {
  if (said.firstSeen !== undefined && said.firstSeen > latestDayAnywhere(by.now))
    throw new UserError('bad_input', PUBLISHING_RULES.seenLater(said.firstSeen));
  const isRebuttal = kind === 'rebuttal';
  const draft = {
    kind,
    state: 'draft' as const,
    country: said.country === undefined ? null : abroad(said.country),
    district: said.district ?? null,
    claim: isRebuttal ? requiredText(said.claim, PUBLISHING_RULES.theClaim, PUBLISHING_RULES.giveWith('--claim')) : null,
    claimLink: said.claimLink === undefined ? null : parseLink(said.claimLink),
    firstSeen: isRebuttal ? (said.firstSeen ?? istDay(by.now)) : null,
    fact: requiredText(said.fact, PUBLISHING_RULES.theFact, PUBLISHING_RULES.giveWith('--fact')),
    proof: proofOf(said.proof, isRebuttal),
    draftedBy: by.actor.login,
    draftedAt: by.now.toISOString(),
    decidedBy: null,
    decidedAt: null,
  };
  return db.write(async (tx) => {
    const id = await insertPublication(tx, draft);
    appendEvent(tx, 'publication_drafted', { publication: id, kind, country: draft.country }, by);
    for (const wording of said.wordings) await writeWording(tx, id, wording, by);
    return findPublication(tx, kind, id);
  });
}

/** Adds the words of a handle in a language, or replaces those that have not been published. They need approval anew. */
export async function wordPublication(db: Db, kind: PublicationKind, id: number, said: WordingSaid, by: Acting): Promise<PublicationShown> {
  return db.write(async (tx) => {
    const { state } = await findPublication(tx, kind, id);
    if (state === 'refused') throw new UserError('refused', PUBLISHING_RULES.wasRefused(id), [PUBLISHING_RULES.draftAnew(kind)]);
    await writeWording(tx, id, said, by);
    return findPublication(tx, kind, id);
  });
}

/** For the events of all that happens to publications. */
export function appendEvent(
  tx: WriteHandle,
  kind: `publication_${'drafted' | 'worded' | 'approved' | 'refused' | 'published'}`,
  data: Readonly<Record<string, string | number | null>>,
  { actor, now }: Acting,
  texts?: Readonly<Record<string, string>>,
): void {
  tx.append({ kind, at: now.toISOString(), docketId: null, actor, data, ...(texts && { texts }) });
}

async function writeWording(tx: WriteHandle, publicationId: number, said: WordingSaid, by: Acting): Promise<void> {
  const handle = await handleInUse(tx, said.handle);
  const language = languageOf(said.language);
  const body = requiredText(said.text, PUBLISHING_RULES.theWording);
  const length = weightedLength(body);
  if (length > MAX_WEIGHTED_LENGTH)
    throw new UserError('bad_input', PUBLISHING_RULES.tooLong(handle, length, MAX_WEIGHTED_LENGTH), [PUBLISHING_RULES.shorten]);
  if (maskText(body, await seriesOf(tx)) !== body)
    throw new UserError('refused', PUBLISHING_RULES.holdsContact(handle), [PUBLISHING_RULES.leaveContactOut]);
  const rows = await wordingRows(tx);
  const before = rows.find((row) => row.publicationId === publicationId && isFor(row, handle, language));
  if (before?.url) throw new UserError('refused', PUBLISHING_RULES.isPublished(handle, language), [PUBLISHING_RULES.draftNew]);
  await refuseAlike(
    tx,
    body,
    handle,
    rows.filter((row) => row !== before),
  );
  const wording = { publicationId, handle, language, body, ...NOT_APPROVED, writtenBy: by.actor.login, writtenAt: by.now.toISOString() };
  if (before) await saveWording(tx, { ...wording, id: before.id });
  else await insertWording(tx, wording);
  appendEvent(tx, 'publication_worded', { publication: publicationId, handle, language }, by);
}

const NOT_APPROVED = { approvedBy: null, approvedAt: null, url: null, publishedBy: null, publishedAt: null };

export function isFor(row: Wording, handle: string, language: string): boolean {
  return handleKey(row.handle) === handleKey(handle) && row.language === language;
}

/** X takes the same words from several accounts, or twice from one, for a campaign: each must say it otherwise. */
async function refuseAlike(tx: Handle, body: string, handle: string, others: readonly Wording[]): Promise<void> {
  const refused = new Set((await publicationRows(tx, { states: ['refused'] })).map(({ id }) => id));
  for (const other of others) {
    if (refused.has(other.publicationId)) continue;
    const share = likeness(body, other.body);
    if (share >= ALIKE_SHARE)
      throw new UserError('refused', PUBLISHING_RULES.alike(handle, other.handle, other.publicationId, percent(share)), [
        PUBLISHING_RULES.sayItOtherwise(percent(ALIKE_SHARE)),
      ]);
  }
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** Only a registered account publishes: a planned name may be a stranger's. */
async function handleInUse(tx: Handle, typed: string): Promise<string> {
  const name = parseHandleName(typed);
  const row = (await handleRows(tx, { nameKey: handleKey(name) })).find(({ to }) => to === null);
  if (!row || row.state === 'former') throw new UserError('refused', PUBLISHING_RULES.notInUse(name), [PUBLISHING_RULES.seeHandles(name)]);
  if (row.account !== null && row.account !== 'found')
    throw new UserError('refused', PUBLISHING_RULES.accountLost(row.name), [PUBLISHING_RULES.checkHandle(row.name)]);
  return row.name;
}

function languageOf(typed: string): string {
  const code = typed.trim().toLowerCase();
  if (/^[a-z]{2,3}$/.test(code)) return code;
  throw new UserError('bad_input', PUBLISHING_RULES.noLanguage(typed), [PUBLISHING_RULES.languagesLike]);
}

function proofOf(typed: string | undefined, needed: boolean): string | null {
  if (needed) return requiredText(typed, PUBLISHING_RULES.theProof, PUBLISHING_RULES.giveWith('--proof'));
  return typed !== undefined && hasVisibleText(typed) ? requiredText(typed, PUBLISHING_RULES.theProof) : null;
}
