/** Records where approved words were published: a person posts them, nothing is posted from here. */
import type { Db } from '../../../db/db.ts';
import { savePublicationState, saveWording, type Wording, wordingRows } from '../../../db/stores/overseas/publication-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { parseLink } from '../../../domain/directory/contact.ts';
import { handleKey, parseHandleName } from '../../../domain/directory/handle-name.ts';
import { PUBLISHING_RULES } from '../../../domain/messages/register/overseas/publishing.ts';
import { intentLink, type PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import { postsLinked } from '../../../domain/x/x-link.ts';
import { UserError } from '../../../domain/user-error.ts';
import { findPublication, type PublicationShown } from './find-publication.ts';
import { appendEvent, isFor } from './draft.ts';

/** Words that may go out, and the page of X that opens with them. */
export interface ReadyWording {
  readonly wording: Wording;
  readonly link: string;
}

/** Approved, and not published yet. Throws UserError `refused` where a person has to approve first, or all has been published. */
export function readyWordings(found: PublicationShown): ReadyWording[] {
  const ready = found.wordings.filter(({ approvedAt, url }) => approvedAt !== null && url === null);
  if (ready.length > 0) return ready.map((wording) => ({ wording, link: intentLink(wording.body) }));
  const { id, kind } = found;
  if (found.state === 'refused') throw new UserError('refused', PUBLISHING_RULES.wasRefused(id), [PUBLISHING_RULES.draftAnew(kind)]);
  const open = found.wordings.some(({ url }) => url === null);
  if (!open && found.state === 'published')
    throw new UserError('refused', PUBLISHING_RULES.allPublished(id), [PUBLISHING_RULES.writeWords(kind, id)]);
  throw new UserError('refused', PUBLISHING_RULES.notApproved(id), [PUBLISHING_RULES.approveIt(kind, id)]);
}

export interface PublishedAt {
  readonly handle: string;
  /** Needed where the handle has words in several. */
  readonly language?: string;
  readonly url: string;
}

/** Throws UserError `bad_input` for an address that is not one of the handle's posts, `refused` for words that are not approved or out already. */
export async function recordPublished(db: Db, kind: PublicationKind, id: number, said: PublishedAt, by: Acting): Promise<PublicationShown> {
  const handle = parseHandleName(said.handle);
  const url = postOf(said.url, handle);
  return db.write(async (tx) => {
    const found = await findPublication(tx, kind, id);
    const wording = chosen(found, handle, said.language);
    const { language } = wording;
    if (wording.url !== null) throw new UserError('refused', PUBLISHING_RULES.isPublished(wording.handle, language));
    if (wording.approvedAt === null || found.state === 'refused')
      throw new UserError('refused', PUBLISHING_RULES.notApproved(id), [PUBLISHING_RULES.approveIt(kind, id)]);
    const [post] = postsLinked(url);
    const other = (await wordingRows(tx)).find((row) => row.url !== null && postsLinked(row.url)[0] === post);
    if (other) throw new UserError('refused', PUBLISHING_RULES.postTaken(other.publicationId));
    const at = by.now.toISOString();
    await saveWording(tx, { ...wording, url, publishedBy: by.actor.login, publishedAt: at });
    if (found.state !== 'published') await savePublicationState(tx, { ...found, state: 'published' });
    appendEvent(tx, 'publication_published', { publication: id, handle: wording.handle, language, post: post ?? null }, by);
    return findPublication(tx, kind, id);
  });
}

function chosen({ id, kind, wordings }: PublicationShown, handle: string, language: string | undefined): Wording {
  const of = wordings.filter((row) => handleKey(row.handle) === handleKey(handle));
  const fitting = language === undefined ? of : of.filter((row) => isFor(row, handle, language));
  const [one, ...more] = fitting;
  if (!one) throw new UserError('not_found', PUBLISHING_RULES.noWordsFor(id, handle), [PUBLISHING_RULES.seeIt(kind, id)]);
  if (more.length === 0) return one;
  throw new UserError('usage', PUBLISHING_RULES.severalLanguages(handle, fitting.map((row) => row.language).join(', ')), [
    PUBLISHING_RULES.nameLanguage,
  ]);
}

/** The address of a post of that handle, in one form. */
function postOf(typed: string, handle: string): string {
  const link = parseLink(typed);
  const [post] = postsLinked(link);
  const owner = /^https?:\/\/[^/]+\/([^/?#]+)\/status/i.exec(link)?.[1] ?? '';
  if (post === undefined) throw new UserError('bad_input', PUBLISHING_RULES.noPost(link), [PUBLISHING_RULES.postLike(handle)]);
  if (owner !== 'i' && handleKey(owner) !== handleKey(handle))
    throw new UserError('bad_input', PUBLISHING_RULES.postOfOther(owner, handle), [PUBLISHING_RULES.postLike(handle)]);
  return `https://x.com/${handle}/status/${post}`;
}
