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
  /** A handle, a variable of the environment, or the app's name. */
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
      rows.push(row.json);
      lines.push(sentence(row));
    } catch (error) {
      // A refused token says nothing about the others; a failing X does.
      if (!(error instanceof UserError) || error.code !== 'credentials') throw error;
      rows.push({ handle: ctx.text(whose), ok: false, xId: null, access: null, mayPost: null, problem: ctx.text(error.text) });
      lines.push(AUTH_CHECK.problem(named(whose), { en: safeLine(error.text.en), hi: safeLine(error.text.hi) }));
    }
  }
  return {
    json: rows,
    text: () => joined(lines, '\n'),
    exitStatus: rows.every(({ ok }) => ok) ? EXIT.ok : EXIT.credentials,
  };
}

interface Row {
  readonly whose: Text;
  readonly json: Checked;
}

interface Check {
  readonly whose: Text;
  readonly ask: () => Promise<Row>;
}

const BEARER = verbatim('UPPOLICE_X_BEARER_TOKEN');
const USER_TOKEN = verbatim('UPPOLICE_X_USER_TOKEN');

function checksOf(ctx: Context): Check[] {
  const { xBearerToken, xUserToken, credentialsFolder } = ctx.config();
  const checks: Check[] = allCredentials(credentialsFolder).map((each) =>
    each.kind === 'app'
      ? { whose: AUTH.app, ask: () => checkApp(ctx, AUTH.app, each.bearerToken) }
      : { whose: verbatim(each.handle), ask: () => check(ctx, each) },
  );
  if (xBearerToken !== null) checks.push({ whose: BEARER, ask: () => checkApp(ctx, BEARER, xBearerToken) });
  if (xUserToken !== null) checks.push({ whose: USER_TOKEN, ask: () => checkUserToken(ctx, xUserToken) });
  return checks;
}

async function one(ctx: Context, handle: string): Promise<Answer> {
  const stored = handleCredentials(ctx.config().credentialsFolder, handle);
  if (!stored) throw new UserError('credentials', AUTH.noneOf(verbatim(`@${handle}`)), [AUTH.addHandle(handle), AUTH.seeList]);
  const row = await check(ctx, stored);
  return { json: row.json, text: () => sentence(row) };
}

async function check(ctx: Context, stored: HandleCredentials): Promise<Row> {
  const owner = await whoseToken(ctx, stored.handle, stored.secrets, stored.xId);
  saveCredentials(ctx.config().credentialsFolder, { ...stored, handle: owner.handle, xId: owner.xId, checkedAt: ctx.now().toISOString() });
  return ofHandle(owner.handle, owner.xId, owner.access);
}

async function checkApp(ctx: Context, whose: Text, bearerToken: string): Promise<Row> {
  await (await ctx.x({ bearerToken })).checkToken();
  return { whose, json: { handle: ctx.text(whose), ok: true, xId: null, access: 'read', mayPost: false, problem: null } };
}

async function checkUserToken(ctx: Context, userToken: string): Promise<Row> {
  const { handle, id, access = null } = await (await ctx.x({ userToken })).me();
  return ofHandle(handle ?? id, id, access);
}

function ofHandle(handle: string, xId: string, access: string | null): Row {
  return { whose: verbatim(handle), json: { handle, ok: true, xId, access, mayPost: mayPost(access), problem: null } };
}

function sentence({ whose, json }: Row): Text {
  if (whose === AUTH.app) return AUTH_CHECK.appAccepted;
  return json.xId === null ? AUTH_CHECK.accepted(whose) : AUTH_CHECK.ofHandle(named(whose), json.xId, abilities(json.access));
}

/** A sentence begins with it. */
function named(whose: Text): Text {
  if (whose === AUTH.app) return AUTH_CHECK.theApp;
  return whose === BEARER || whose === USER_TOKEN ? whose : verbatim(`@${whose.en}`);
}
