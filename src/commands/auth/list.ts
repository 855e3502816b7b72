/** `uppolice auth list`: whose credentials are stored. */
import { AUTH, AUTH_LIST } from '../../domain/messages/commands/auth.ts';
import { joined, laidOut } from '../../domain/messages/text.ts';
import type { Command } from 'commander';
import { allCredentials, type StoredCredentials } from '../../config/credentials.ts';
import { istDate, istIso } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { renderTable } from '../../render/screen/table.ts';

export function register(auth: Command, ctx: Context): void {
  auth
    .command('list')
    .description(ctx.text(AUTH_LIST.description))
    .addHelpText('after', ctx.text(AUTH_LIST.examples))
    .action(async () => ctx.answer(run(ctx)));
}

export function run(ctx: Context): Answer {
  const { text } = ctx;
  const { credentialsFolder, xBearerToken, xUserToken } = ctx.config();
  const rows = allCredentials(credentialsFolder).map(shown);
  // A variable of the environment takes precedence: anyone who wonders which token is used must see it.
  if (xBearerToken !== null) ctx.say(AUTH_LIST.bearerFirst);
  if (xUserToken !== null) ctx.say(AUTH_LIST.userFirst);
  return {
    json: rows,
    text: () => {
      if (rows.length === 0) return ctx.io.stdoutIsTerminal ? joined([AUTH.none, AUTH.addSome], ' ') : laidOut('');
      return laidOut(
        renderTable(
          rows,
          [
            {
              title: text(AUTH_LIST.whose),
              value: ({ handle }) => (handle === null ? text(AUTH.app) : `@${handle}`),
              code: ({ handle }) => (handle === null ? '' : `@${handle}`),
            },
            {
              title: text(AUTH_LIST.kind),
              value: ({ kind }) => text(kind === 'app' ? AUTH_LIST.bearer : AUTH_LIST.oauth),
              code: ({ kind }) => kind,
            },
            { title: text(AUTH_LIST.xId), value: ({ xId }) => xId ?? '' },
            { title: text(AUTH_LIST.added), value: ({ addedAt }) => istDate(addedAt), code: ({ addedAt }) => istIso(addedAt) },
            {
              title: text(AUTH_LIST.checked),
              value: ({ checkedAt }) => (checkedAt === null ? '' : istDate(checkedAt)),
              code: ({ checkedAt }) => (checkedAt === null ? '' : istIso(checkedAt)),
            },
          ],
          ctx.io,
        ),
      );
    },
  };
}

/** Field by field, so that no secret can get in. */
function shown(stored: StoredCredentials) {
  const { kind, addedAt } = stored;
  return kind === 'app'
    ? { kind, handle: null, xId: null, addedAt, checkedAt: null }
    : { kind, handle: stored.handle, xId: stored.xId, addedAt, checkedAt: stored.checkedAt };
}
