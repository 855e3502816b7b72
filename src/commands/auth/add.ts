/** `uppolice auth add`. */
import type { Command } from 'commander';
import type { UserCredentials } from '../../config/config.ts';
import { saveCredentials } from '../../config/credentials.ts';
import { parseHandleName } from '../../domain/directory/handle-name.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { readSecrets, type WantedSecret } from '../support/read-secrets.ts';
import { abilities, mayPost, whoseToken } from '../support/whose-token.ts';

export interface AuthAddOptions {
  readonly app?: boolean;
  /** False with --no-check. */
  readonly check: boolean;
}

const OF_HANDLE: readonly (WantedSecret & { readonly name: keyof UserCredentials })[] = [
  { name: 'appKey', title: 'API key (consumer key)', alsoKnownAs: ['apikey', 'consumerkey'] },
  { name: 'appSecret', title: 'API key secret (consumer secret)', alsoKnownAs: ['apisecret', 'apikeysecret', 'consumersecret'] },
  { name: 'accessToken', title: 'Access token', alsoKnownAs: ['token', 'oauthtoken'] },
  { name: 'accessSecret', title: 'Access token secret', alsoKnownAs: ['accesstokensecret', 'tokensecret', 'oauthtokensecret'] },
];
const OF_APP: readonly WantedSecret[] = [{ name: 'bearerToken', title: 'Bearer token', alsoKnownAs: ['bearer', 'token'] }];

export function register(auth: Command, ctx: Context): void {
  auth
    .command('add [handle]')
    .description(
      'Stores credentials: four secrets of a handle (OAuth 1.0a), or with --app the bearer token that reads. X is asked whose they are first.',
    )
    .option('--app', 'the app-only bearer token')
    .option('--no-check', 'store them without asking X')
    .addHelpText(
      'after',
      `
They are asked for on a terminal and not shown; without one they are read from standard input: one line each in the order of
X's console (API key, API key secret, access token, access token secret), or a JSON object:
{"consumerKey": …, "consumerSecret": …, "accessToken": …, "accessSecret": …}; for the app {"bearerToken": …}.
Never type them as arguments: other users of the machine can see those.

Examples:
  $ uppolice auth add Uppolice
  $ uppolice auth add --app < token.txt
  $ uppolice auth add agrapolice < agrapolice.json`,
    )
    .action(async (typed: string | undefined, options: AuthAddOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string | undefined, options: AuthAddOptions): Promise<Answer> {
  if ((typed === undefined) !== (options.app === true)) {
    throw new UserError('usage', typed === undefined ? 'Whose credentials?' : 'The token of the app belongs to no handle.', [
      'Of a handle that replies: uppolice auth add HANDLE',
      'Of the app that reads: uppolice auth add --app',
    ]);
  }
  return typed === undefined ? addApp(ctx, options.check) : addHandle(ctx, parseHandleName(typed), options.check);
}

async function addApp(ctx: Context, check: boolean): Promise<Answer> {
  const bearerToken = (await readSecrets(ctx, OF_APP)).get('bearerToken') as string;
  // What was used so far is the one thing that may be asked for nothing.
  if (check) await (await ctx.x({ bearerToken })).checkToken();
  const file = saveCredentials(ctx.config().credentialsFolder, { kind: 'app', bearerToken, addedAt: ctx.now().toISOString() });
  if (ctx.config().xBearerToken !== null) ctx.io.say('Here and now UPPOLICE_X_BEARER_TOKEN in the environment goes before it.');
  return { json: { kind: 'app', handle: null, checked: check, file }, text: () => `The token of the app is stored in ${file}.` };
}

async function addHandle(ctx: Context, named: string, check: boolean): Promise<Answer> {
  const given = await readSecrets(ctx, OF_HANDLE);
  const secrets = Object.fromEntries(given) as unknown as UserCredentials;
  const owner = check ? await whoseToken(ctx, named, secrets, null) : null;
  const at = ctx.now().toISOString();
  const handle = owner?.handle ?? named;
  const xId = owner?.xId ?? null;
  const file = saveCredentials(ctx.config().credentialsFolder, {
    kind: 'handle',
    handle,
    xId,
    secrets,
    addedAt: at,
    checkedAt: owner && at,
  });
  const access = owner?.access ?? null;
  return {
    json: { kind: 'handle', handle, xId, access, mayPost: mayPost(access), checked: check, file },
    text: () =>
      `The credentials of @${handle} are stored in ${file}.\n${owner ? `X says the token is @${handle}'s; ${abilities(access)}.` : `X was not asked whose they are: uppolice auth check ${handle}`}\n`,
  };
}
