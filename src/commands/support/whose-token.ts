/** Asks X whose a token is, and says what it may do. */
import { AUTH_TOKEN } from '../../domain/messages/commands/auth.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { UserCredentials } from '../../config/config.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Context } from '../../ports.ts';

export interface TokenOwner {
  /** As X writes it. */
  readonly handle: string;
  readonly xId: string;
  /** As X says it; null where it does not. */
  readonly access: string | null;
}

/** Throws UserError `credentials` for a token of another handle than the named one, and what X throws. */
export async function whoseToken(
  ctx: Context,
  handle: string,
  userCredentials: UserCredentials,
  known: string | null,
): Promise<TokenOwner> {
  const me = await (await ctx.x({ userCredentials })).me();
  // The stored id tells a renamed handle from the token of somebody else.
  const renamed = known !== null && me.id === known;
  if (me.handle === null || (handleKey(me.handle) !== handleKey(handle) && !renamed)) {
    throw new UserError('credentials', AUTH_TOKEN.ofAnother(me.handle ?? me.id, handle), [
      AUTH_TOKEN.makeOne(handle),
      ...(me.handle === null ? [] : [AUTH_TOKEN.keepForOwner(me.handle)]),
    ]);
  }
  if (handleKey(me.handle) !== handleKey(handle)) {
    throw new UserError('credentials', AUTH_TOKEN.renamed(handle, me.handle), [
      AUTH_TOKEN.storeAgain(handle, me.handle),
      AUTH_TOKEN.inTheDirectory,
    ]);
  }
  return { handle: me.handle, xId: me.id, access: me.access ?? null };
}

/** What the token may do, for people. */
export function abilities(access: string | null): Text {
  if (access === null) return AUTH_TOKEN.notSaid;
  return mayPost(access) ? AUTH_TOKEN.mayPost : AUTH_TOKEN.mayOnlyRead;
}

/** null where X does not say. */
export function mayPost(access: string | null): boolean | null {
  return access === null ? null : access.includes('write');
}
