/** `outside`: a body outside the state police has the docket too. */
import { type Command, Option } from 'commander';
import type { Authority } from '../domain/directory/authority.ts';
import { OUTSIDE } from '../domain/messages/commands/overseas/outside.ts';
import { AUTHORITY_WORDS } from '../domain/messages/screen/words/authority-words.ts';
import { BODY_STATUS_WORDS } from '../domain/messages/screen/words/abroad-words.ts';
import { joined } from '../domain/messages/text.ts';
import { BODY_STATUSES, type BodyStatus } from '../domain/overseas/outside-body.ts';
import { codesListed, codeTyped } from '../domain/text/typed-code.ts';
import { requiredLine } from '../domain/text/typed-text.ts';
import { istDay } from '../domain/time/ist.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { giveOutside } from '../register/dockets/outside.ts';
import { safeLine } from '../render/safe-text.ts';
import { acting, standing } from './support/act-on-docket.ts';
import { onEach } from './support/acts/each.ts';
import { askingAbout, namedDockets } from './support/acts/named.ts';
import { authorityOption } from './support/closing/closing-typed.ts';
import { dayTyped } from './support/overseas/typed-outreach.ts';

export interface OutsideOptions {
  readonly ref?: string;
  readonly on?: string;
  readonly status?: BodyStatus;
  readonly reason?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('outside <docket> <body>')
    .description(text(OUTSIDE.description))
    .option('--ref <number>', text(OUTSIDE.ref))
    .option('--on <day>', text(OUTSIDE.on), dayTyped(ctx, '--on'))
    .addOption(new Option('--status <status>', text(OUTSIDE.status)).argParser(statusTyped))
    .option('--reason <text>', text(OUTSIDE.reason))
    .addHelpText('after', text(OUTSIDE.bodies))
    .addHelpText('after', text(OUTSIDE.statuses))
    .addHelpText('after', text(OUTSIDE.missionsDoNot))
    .addHelpText('after', text(OUTSIDE.examples))
    .action(async (docket: string, body: string, options: OutsideOptions) => ctx.answer(await run(ctx, docket, body, options)));
}

export async function run(ctx: Context, typed: string, bodyTyped: string, options: OutsideOptions): Promise<Answer> {
  const body = authorityOption(bodyTyped);
  const ref = options.ref === undefined ? null : requiredLine(options.ref, OUTSIDE.theRef);
  const { on = istDay(ctx.now()), status = 'asked' } = options;
  const dockets = await namedDockets(ctx, [typed]);
  const asking = askingAbout(ctx, dockets, OUTSIDE.question);
  const reason = await asking.text(options.reason, '--reason', OUTSIDE.reasonNeeded);
  await asking.agreed();
  const db = await ctx.db();
  return onEach(ctx, dockets, async ({ docket }) => {
    const given = await giveOutside(db, docket.id, { body, status, ref, on }, reason, acting(ctx));
    const said = (number: string) => OUTSIDE.recorded(number, AUTHORITY_WORDS[body], BODY_STATUS_WORDS[status]);
    const isMission = MISSIONS.has(body) && status === 'asked';
    return standing(ctx, given, (number) => (isMission ? joined([said(number), OUTSIDE.perhapsNotTheirs], '\n') : said(number)), {
      body,
      bodyStatus: status,
      ref,
      on,
    });
  });
}

const MISSIONS: ReadonlySet<Authority> = new Set(['embassy', 'ministry_external_affairs']);

function statusTyped(typed: string): BodyStatus {
  const status = codeTyped(typed, BODY_STATUSES, BODY_STATUS_WORDS);
  if (status !== undefined) return status;
  throw new UserError('usage', OUTSIDE.noStatus(safeLine(typed)), [OUTSIDE.statusesAre(codesListed(BODY_STATUSES, BODY_STATUS_WORDS))]);
}
