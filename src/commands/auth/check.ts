/** `uppolice auth check`: whose the stored credentials are, by X. */
import { AUTH, AUTH_CHECK } from '../../domain/messages/commands/auth.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';
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
    .description(ctx.text(AUTH_CHECK.description))
    .addHelpText('after', ctx.text(AUTH_CHECK.examples))
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

/** For one handle its problem is the error; for several each problem is listed, and the exit status is `credentials` if there is any. */
export async function run(ctx: Context, typed: string | undefined): Promise<Answer> {
  if (typed !== undefined) return one(ctx, parseHandleName(typed));
  const checks = checksOf(ctx);
  if (checks.length === 0) throw new UserError('credentials', AUTH.none, [AUTH.addSome, AUTH.orEnvironment]);
  const rows: Checked[] = [];
  const lines: Text[] = [];
  for (const { whose, ask } of checks) {
    try {
      const row = await ask();
      rows.push(row);
      lines.push(sentence(row));
    } catch (error) {
      // A refused token says nothing about the others; a failing X does.
      if (!(error instanceof UserError) || error.code !== 'credentials') throw error;
      const row = { handle: whose, ok: false, xId: null, access: null, mayPost: null, problem: error.message };
      rows.push(row);
      lines.push(AUTH_CHECK.problem(named(row), { en: safeLine(error.text.en), hi: safeLine(error.text.hi) }));
    }
  }
  return {
    json: rows,
    text: () => joined(lines, '\n'),
    exitStatus: rows.every(({ ok }) => ok) ? EXIT.ok : EXIT.credentials,
  };
}

interface Check {
  readonly whose: string;
  readonly ask: () => Promise<Checked>;
}

/** In JSON, where others have their handle. */
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
  if (!stored) throw new UserError('credentials', AUTH.noneOf(verbatim(`@${handle}`)), [AUTH.addHandle(handle), AUTH.seeList]);
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

function sentence(row: Checked): Text {
  if (row.handle === APP) return AUTH_CHECK.appAccepted;
  if (row.xId === null) return AUTH_CHECK.accepted(named(row));
  return AUTH_CHECK.ofHandle(named(row), row.xId, abilities(row.access));
}

function named({ handle }: Checked): Text {
  if (handle === APP) return AUTH_CHECK.theApp;
  return verbatim(Object.values(ENVIRONMENT).includes(handle) ? handle : `@${handle}`);
}
