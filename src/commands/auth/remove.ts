/** `uppolice auth remove`. */
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
    .description('Removes stored credentials from this machine. On X they stay valid until they are revoked there.')
    .option('--app', 'the app-only bearer token')
    .addHelpText('after', '\nExamples:\n  $ uppolice auth remove agrapolice\n  $ uppolice auth remove --app')
    .action(async (typed: string | undefined, options: AuthRemoveOptions) => ctx.answer(run(ctx, typed, options)));
}

export function run(ctx: Context, typed: string | undefined, options: AuthRemoveOptions): Answer {
  if ((typed === undefined) !== (options.app === true)) {
    throw new UserError('usage', 'Whose credentials?', [
      'Of a handle: uppolice auth remove HANDLE',
      'Of the app: uppolice auth remove --app',
    ]);
  }
  const handle = typed === undefined ? null : parseHandleName(typed);
  const whose = handle === null ? 'the app' : `@${handle}`;
  if (!removeCredentials(ctx.config().credentialsFolder, handle)) {
    throw new UserError('not_found', `There are no credentials of ${whose}.`, ['See what there is: uppolice auth list']);
  }
  return {
    json: { removed: true, handle },
    text: () => `The credentials of ${whose} are removed here. Revoke them in X's developer console too if they are no longer wanted.`,
  };
}
