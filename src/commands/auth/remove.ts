/** `uppolice auth remove`: removes stored credentials from this machine. */
import { AUTH, AUTH_REMOVE } from '../../domain/messages/commands/auth.ts';
import { verbatim } from '../../domain/messages/text.ts';
import type { Command } from 'commander';
import { removeCredentials } from '../../config/credentials.ts';
import { parseHandleName } from '../../domain/directory/handle-name.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';

export interface AuthRemoveOptions {
  readonly app?: boolean;
}

export function register(auth: Command, ctx: Context): void {
  auth
    .command('remove [handle]')
    .description(ctx.text(AUTH_REMOVE.description))
    .option('--app', ctx.text(AUTH.appToken))
    .addHelpText('after', ctx.text(AUTH_REMOVE.examples))
    .action(async (typed: string | undefined, options: AuthRemoveOptions) => ctx.answer(run(ctx, typed, options)));
}

export function run(ctx: Context, typed: string | undefined, options: AuthRemoveOptions): Answer {
  if ((typed === undefined) !== (options.app === true)) {
    throw new UserError('usage', AUTH.whose, [AUTH_REMOVE.ofHandle, AUTH_REMOVE.ofApp]);
  }
  const handle = typed === undefined ? null : parseHandleName(typed);
  const whose = handle === null ? AUTH.app : verbatim(`@${handle}`);
  if (!removeCredentials(ctx.config().credentialsFolder, handle)) {
    throw new UserError('not_found', AUTH.noneOf(whose), [AUTH.seeList]);
  }
  return {
    json: { removed: true, handle },
    text: () => AUTH_REMOVE.removed(whose),
  };
}
