/** `uppolice auth check`. */
import type { Command } from 'commander';
import { allCredentials, handleCredentials, saveCredentials, type HandleCredentials } from '../../config/credentials.ts';
import { parseHandleName } from '../../domain/directory/handle-name.ts';
import { EXIT, UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { safeLine } from '../../render/safe-text.ts';
import { abilities, mayPost, whoseToken } from '../support/whose-token.ts';

export function register(auth: Command, ctx: Context): void {
  auth
    .command('check [handle]')
    .description(
      'Asks X whose credentials are and what they may do: one request each, of one handle, or of all that are stored and of the tokens in the environment.',
    )
    .addHelpText('after', '\nExamples:\n  $ uppolice auth check\n  $ uppolice auth check agrapolice')
    .action(async (typed: string | undefined) => ctx.answer(await run(ctx, typed)));
}

interface Checked {
  readonly handle: string;
  readonly ok: boolean;
  readonly xId: string | null;
  readonly access: string | null;
  readonly mayPost: boolean | null;
  readonly problem: string | null;
}

/** Of one handle the first problem is the error; of several each is told, and the answer is `credentials` if any has one. */
export async function run(ctx: Context, typed: string | undefined): Promise<Answer> {
  if (typed !== undefined) return one(ctx, parseHandleName(typed));
  const checks = checksOf(ctx);
  if (checks.length === 0)
    throw new UserError('credentials', 'No credentials are stored.', [
      'Add some: uppolice auth add --app, uppolice auth add HANDLE',
      'Or set UPPOLICE_X_BEARER_TOKEN.',
    ]);
  const rows: Checked[] = [];
  for (const { whose, ask } of checks) {
    try {
      rows.push(await ask());
    } catch (error) {
      // A token that is refused says nothing of the others; X out of order does.
      if (!(error instanceof UserError) || error.code !== 'credentials') throw error;
      rows.push({ handle: whose, ok: false, xId: null, access: null, mayPost: null, problem: error.message });
    }
  }
  return {
    json: rows,
    text: () => `${rows.map((row) => (row.ok ? sentence(row) : `${named(row)}: ${safeLine(row.problem ?? '')}`)).join('\n')}\n`,
    exitStatus: rows.every(({ ok }) => ok) ? EXIT.ok : EXIT.credentials,
  };
}

interface Check {
  readonly whose: string;
  readonly ask: () => Promise<Checked>;
}

const APP = 'the app';
const ENVIRONMENT = { bearer: 'UPPOLICE_X_BEARER_TOKEN', user: 'UPPOLICE_X_USER_TOKEN' };

function checksOf(ctx: Context): Check[] {
  const { xBearerToken, xUserToken, credentialsFolder } = ctx.config();
  const checks: Check[] = allCredentials(credentialsFolder).map((each) =>
    each.kind === 'app'
      ? { whose: APP, ask: () => checkApp(ctx, APP, each.bearerToken) }
      : { whose: each.handle, ask: () => check(ctx, each) },
  );
  if (xBearerToken !== null) checks.push({ whose: ENVIRONMENT.bearer, ask: () => checkApp(ctx, ENVIRONMENT.bearer, xBearerToken) });
  if (xUserToken !== null) checks.push({ whose: ENVIRONMENT.user, ask: () => checkUserToken(ctx, xUserToken) });
  return checks;
}

async function one(ctx: Context, handle: string): Promise<Answer> {
  const stored = handleCredentials(ctx.config().credentialsFolder, handle);
  if (!stored)
    throw new UserError('credentials', `There are no credentials of @${handle}.`, [
      `Add them: uppolice auth add ${handle}`,
      'See what there is: uppolice auth list',
    ]);
  const row = await check(ctx, stored);
  return { json: row, text: () => sentence(row) };
}

async function check(ctx: Context, stored: HandleCredentials): Promise<Checked> {
  const owner = await whoseToken(ctx, stored.handle, stored.secrets, stored.xId);
  saveCredentials(ctx.config().credentialsFolder, { ...stored, handle: owner.handle, xId: owner.xId, checkedAt: ctx.now().toISOString() });
  return { handle: owner.handle, ok: true, xId: owner.xId, access: owner.access, mayPost: mayPost(owner.access), problem: null };
}

async function checkApp(ctx: Context, whose: string, bearerToken: string): Promise<Checked> {
  await (await ctx.x({ bearerToken })).checkToken();
  return { handle: whose, ok: true, xId: null, access: 'read', mayPost: false, problem: null };
}

async function checkUserToken(ctx: Context, userToken: string): Promise<Checked> {
  const { handle, id, access = null } = await (await ctx.x({ userToken })).me();
  return { handle: handle ?? id, ok: true, xId: id, access, mayPost: mayPost(access), problem: null };
}

function sentence(row: Checked): string {
  if (row.handle === APP) return 'The app: X accepts its token.';
  if (row.xId === null) return `${named(row)}: X accepts it.`;
  return `${named(row)}: the token is this handle's (${row.xId}); ${abilities(row.access)}.`;
}

function named({ handle }: Checked): string {
  if (handle === APP) return 'The app';
  return Object.values(ENVIRONMENT).includes(handle) ? handle : `@${handle}`;
}
