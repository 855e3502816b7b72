/** `uppolice auth list`. */
import type { Command } from 'commander';
import { allCredentials, type StoredCredentials } from '../../config/credentials.ts';
import { istDay } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { renderTable } from '../../render/screen/table.ts';

export function register(auth: Command, ctx: Context): void {
  auth
    .command('list')
    .description('Whose credentials are stored, and since when. Secrets are never shown.')
    .addHelpText('after', '\nExamples:\n  $ uppolice auth list\n  $ uppolice auth list --json')
    .action(async () => ctx.answer(run(ctx)));
}

export function run(ctx: Context): Answer {
  const { credentialsFolder, xBearerToken, xUserToken } = ctx.config();
  const rows = allCredentials(credentialsFolder).map(shown);
  // A variable of the environment goes before what is stored: whoever wonders which token is used must see it.
  if (xBearerToken !== null) ctx.io.say('UPPOLICE_X_BEARER_TOKEN is set: it goes before the stored token of the app.');
  if (xUserToken !== null) ctx.io.say('UPPOLICE_X_USER_TOKEN is set: it goes before the stored credentials of handles.');
  const day = (at: string | null) => (at === null ? '' : ctx.io.stdoutIsTerminal ? istDay(at) : at);
  return {
    json: rows,
    text: () => {
      if (rows.length === 0)
        return ctx.io.stdoutIsTerminal ? 'No credentials are stored. Add some: uppolice auth add --app, uppolice auth add HANDLE\n' : '';
      return renderTable(
        rows,
        [
          { title: 'Whose', value: ({ handle }) => (handle === null ? 'the app' : `@${handle}`) },
          { title: 'Kind', value: ({ kind }) => (kind === 'app' ? 'bearer, reads' : 'OAuth 1.0a, replies') },
          { title: 'X id', value: ({ xId }) => xId ?? '' },
          { title: 'Added', value: ({ addedAt }) => day(addedAt) },
          { title: 'Checked', value: ({ checkedAt }) => day(checkedAt) },
        ],
        ctx.io,
      );
    },
  };
}

/** Field by field, so that no secret can slip in. */
function shown(stored: StoredCredentials) {
  const { kind, addedAt } = stored;
  return kind === 'app'
    ? { kind, handle: null, xId: null, addedAt, checkedAt: null }
    : { kind, handle: stored.handle, xId: stored.xId, addedAt, checkedAt: stored.checkedAt };
}
