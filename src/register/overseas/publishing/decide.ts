/** A second person approves or refuses what one has drafted. */
import type { Db, WriteHandle } from '../../../db/db.ts';
import { operatorRows } from '../../../db/stores/directory/operator-store.ts';
import { savePublicationState, saveWording } from '../../../db/stores/overseas/publication-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { ROLE_NAMES } from '../../../domain/messages/domain/directory-names.ts';
import { PUBLISHING_RULES } from '../../../domain/messages/register/overseas/publishing.ts';
import { TYPED_TEXT } from '../../../domain/messages/domain/typed-text.ts';
import type { PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import { requiredLine } from '../../../domain/text/typed-text.ts';
import { UserError } from '../../../domain/user-error.ts';
import { appendEvent } from './draft.ts';
import { findPublication, type PublicationShown } from './find-publication.ts';

/** Those who only look, and units, do not speak for the desk. */
const DECIDING = new Set(['operator', 'checker', 'admin']);

/** Approves it with all of its words that wait. Throws UserError `refused` for those who drafted it or wrote one of them, and where nothing waits. */
export async function approvePublication(db: Db, kind: PublicationKind, id: number, by: Acting): Promise<PublicationShown> {
  return db.write(async (tx) => {
    const found = await findPublication(tx, kind, id);
    const waiting = found.wordings.filter(({ approvedAt }) => approvedAt === null);
    if (found.state === 'refused') throw new UserError('refused', PUBLISHING_RULES.wasRefused(id), [PUBLISHING_RULES.draftAnew(kind)]);
    if (found.wordings.length === 0) throw new UserError('refused', PUBLISHING_RULES.noWords(id), [PUBLISHING_RULES.writeWords(kind, id)]);
    if (waiting.length === 0) throw new UserError('refused', PUBLISHING_RULES.approvedAlready(id), [PUBLISHING_RULES.publishIt(kind, id)]);
    await refuseOwn(tx, [...(found.state === 'draft' ? [found.draftedBy] : []), ...waiting.map(({ writtenBy }) => writtenBy)], by);
    const at = by.now.toISOString();
    for (const wording of waiting) await saveWording(tx, { ...wording, approvedBy: by.actor.login, approvedAt: at });
    if (found.state === 'draft') await savePublicationState(tx, { id, state: 'approved', decidedBy: by.actor.login, decidedAt: at });
    appendEvent(tx, 'publication_approved', { publication: id, wordings: waiting.length }, by);
    return findPublication(tx, kind, id);
  });
}

/** Throws UserError `refused` for the person who drafted it, and for one that has been decided. */
export async function refusePublication(db: Db, kind: PublicationKind, id: number, reason: string, by: Acting): Promise<PublicationShown> {
  const why = requiredLine(reason, TYPED_TEXT.theReason);
  return db.write(async (tx) => {
    const found = await findPublication(tx, kind, id);
    if (found.state !== 'draft') throw new UserError('refused', PUBLISHING_RULES.noDraft(id), [PUBLISHING_RULES.seeIt(kind, id)]);
    await refuseOwn(tx, [found.draftedBy], by);
    await savePublicationState(tx, { id, state: 'refused', decidedBy: by.actor.login, decidedAt: by.now.toISOString() });
    appendEvent(tx, 'publication_refused', { publication: id }, by, { reason: why });
    return findPublication(tx, kind, id);
  });
}

async function refuseOwn(tx: WriteHandle, authors: readonly string[], { actor: { login } }: Acting): Promise<void> {
  if (authors.includes(login)) throw new UserError('refused', PUBLISHING_RULES.sameLogin(login), [PUBLISHING_RULES.anotherLogin]);
  const inOffice = await operatorRows(tx, { inOffice: true });
  const self = inOffice.find((operator) => operator.login === login);
  if (self && !DECIDING.has(self.role))
    throw new UserError('refused', PUBLISHING_RULES.mayNotApprove(login, ROLE_NAMES[self.role]), [PUBLISHING_RULES.anotherLogin]);
  if (!self && inOffice.length > 0) throw new UserError('refused', PUBLISHING_RULES.noOperator(login), [PUBLISHING_RULES.anotherLogin]);
}
