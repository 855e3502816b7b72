/** `uppolice auth add`: stores credentials once X has said whose they are. */
import { AUTH, AUTH_ADD, SECRET_TITLES } from '../../domain/messages/commands/auth.ts';
import { joined } from '../../domain/messages/text.ts';
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
  { name: 'appKey', title: SECRET_TITLES.appKey, alsoKnownAs: ['apikey', 'consumerkey'] },
  { name: 'appSecret', title: SECRET_TITLES.appSecret, alsoKnownAs: ['apisecret', 'apikeysecret', 'consumersecret'] },
  { name: 'accessToken', title: SECRET_TITLES.accessToken, alsoKnownAs: ['token', 'oauthtoken'] },
  { name: 'accessSecret', title: SECRET_TITLES.accessSecret, alsoKnownAs: ['accesstokensecret', 'tokensecret', 'oauthtokensecret'] },
];
const OF_APP: readonly WantedSecret[] = [{ name: 'bearerToken', title: SECRET_TITLES.bearerToken, alsoKnownAs: ['bearer', 'token'] }];

export function register(auth: Command, ctx: Context): void {
  const { text } = ctx;
  auth
    .command('add [handle]')
    .description(text(AUTH_ADD.description))
    .option('--app', text(AUTH.appToken))
    .option('--no-check', text(AUTH_ADD.noCheck))
    .addHelpText('after', text(AUTH_ADD.examples))
    .action(async (typed: string | undefined, options: AuthAddOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string | undefined, options: AuthAddOptions): Promise<Answer> {
  if ((typed === undefined) !== (options.app === true)) {
    throw new UserError('usage', typed === undefined ? AUTH.whose : AUTH_ADD.appHasNoHandle, [AUTH_ADD.ofHandle, AUTH_ADD.ofApp]);
  }
  return typed === undefined ? addApp(ctx, options.check) : addHandle(ctx, parseHandleName(typed), options.check);
}

async function addApp(ctx: Context, check: boolean): Promise<Answer> {
  const bearerToken = (await readSecrets(ctx, OF_APP)).get('bearerToken') ?? '';
  // Checked by asking for X's usage figures, which costs nothing.
  if (check) await (await ctx.x({ bearerToken })).checkToken();
  const file = saveCredentials(ctx.config().credentialsFolder, { kind: 'app', bearerToken, addedAt: ctx.now().toISOString() });
  if (ctx.config().xBearerToken !== null) ctx.say(AUTH_ADD.environmentFirst);
  return { json: { kind: 'app', handle: null, checked: check, file }, text: () => AUTH_ADD.appStored(file) };
}

async function addHandle(ctx: Context, named: string, check: boolean): Promise<Answer> {
  const given = await readSecrets(ctx, OF_HANDLE);
  const secret = (name: keyof UserCredentials) => given.get(name) ?? '';
  const secrets: UserCredentials = {
    appKey: secret('appKey'),
    appSecret: secret('appSecret'),
    accessToken: secret('accessToken'),
    accessSecret: secret('accessSecret'),
  };
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
      joined(
        [AUTH_ADD.handleStored(handle, file), owner ? AUTH_ADD.checked(handle, abilities(access)) : AUTH_ADD.notChecked(handle)],
        '\n',
      ),
  };
}
