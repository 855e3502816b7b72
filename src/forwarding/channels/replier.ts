/** Who may reply on X for this register: the owner of the token, where the directory knows the handle. */
import type { Db } from '../../db/db.ts';
import { handleRows } from '../../db/stores/directory/handle-store.ts';
import { isForTraining } from '../../db/stores/facts/register-store.ts';
import { SENDING } from '../../domain/messages/forwarding/sending.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XPort } from '../../ports.ts';

/** The owner of the token. */
export interface Replier {
  readonly handle: string;
  /** null where it is not known. */
  readonly xId: string | null;
  /** Headquarters' own handle: its reply is the desk's acknowledgement. */
  readonly isDesk: boolean;
  /** Self-serve contracts with X let a handle reply only to posts that tag or quote it. */
  readonly mustBeSummoned: boolean;
}

/** A training register never posts to X itself. Throws UserError `refused`. */
export async function refuseTraining(db: Db, xApiUrl: string): Promise<void> {
  if (isLoopback(xApiUrl) || !(await isForTraining(db))) return;
  throw new UserError('refused', SENDING.trainingNeverPosts, [SENDING.trySandbox, SENDING.orPackets]);
}

function isLoopback(url: string): boolean {
  const hostname = URL.parse(url)?.hostname ?? '';
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/**
 * `claimed`: the handle that a person named. X says whose a token is; only where a server that is not X has no such answer, the claim is
 * accepted instead. Throws UserError `refused` where the token belongs to no handle of the directory, and what X throws.
 */
export async function whoReplies(
  db: Db,
  x: Pick<XPort, 'me'>,
  mustBeSummoned: boolean,
  now: Date,
  claimed: string | null = null,
): Promise<Replier> {
  const me = await x.me().catch((error: unknown) => {
    if (!isUnknownAddress(error)) throw error;
    if (claimed !== null) return { handle: claimed, id: null };
    throw new UserError(error.code, error.text, [...error.nextSteps, SENDING.sayWhoseToken], error.cause);
  });
  const [registered] =
    me.handle === null ? [] : await handleRows(db, { nameKey: me.handle.toLowerCase(), state: 'active', inOfficeAt: now.toISOString() });
  if (me.handle === null || !registered) {
    throw new UserError('refused', SENDING.notRegistered(me.handle ?? String(me.id)), [
      SENDING.useRegistered,
      SENDING.orRegister(me.handle ?? 'HANDLE'),
    ]);
  }
  return { handle: me.handle, xId: me.id ?? registered.xId, isDesk: registered.kind === 'state', mustBeSummoned };
}

/** HTTP 404: the address itself is unknown, which says nothing of the token. */
function isUnknownAddress(error: unknown): error is UserError {
  if (!(error instanceof UserError)) return false;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'kind' in cause && cause.kind === 'not_found';
}
