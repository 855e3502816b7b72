/** Asks X whose a token is, and says what it may do. */
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
  // A stored id tells a handle that was renamed from a token of somebody else.
  const renamed = known !== null && me.id === known;
  if (me.handle === null || (handleKey(me.handle) !== handleKey(handle) && !renamed)) {
    throw new UserError('credentials', `This is the token of @${me.handle ?? me.id}, not of @${handle}.`, [
      `Make one while signed in to X as @${handle}.`,
      ...(me.handle === null ? [] : [`Or keep it for whom it is: uppolice auth add ${me.handle}`]),
    ]);
  }
  if (handleKey(me.handle) !== handleKey(handle)) {
    throw new UserError('credentials', `The account was renamed: @${handle} is @${me.handle} now.`, [
      `uppolice auth remove ${handle}, then uppolice auth add ${me.handle}`,
      'And in the directory: uppolice handle check',
    ]);
  }
  return { handle: me.handle, xId: me.id, access: me.access ?? null };
}

/** What the token may do, for people. */
export function abilities(access: string | null): string {
  if (access === null) return 'X does not say what it may do';
  return mayPost(access) ? 'it may read and post' : 'it may only read: it cannot reply';
}

/** null where X does not say. */
export function mayPost(access: string | null): boolean | null {
  return access === null ? null : access.includes('write');
}
