/** `close`: closes a docket with an outcome. */
import { type Command, Option } from 'commander';
import { AUTHORITIES, type Authority } from '../domain/directory/authority.ts';
import { OUTCOMES, type Outcome } from '../domain/docket/complaint.ts';
import { unitNames } from '../register/directory/unit-names.ts';
import { CLOSE } from '../domain/messages/commands/complaints/close.ts';
import { COMMON } from '../domain/messages/common.ts';
import { OUTCOME_WORDS } from '../domain/messages/screen/words/docket-words.ts';
import { UserError } from '../domain/user-error.ts';
import { joined, type Text } from '../domain/messages/text.ts';
import { hasVisibleText } from '../domain/text/typed-text.ts';
import { istTime } from '../domain/time/ist.ts';
import type { Answer, Context } from '../ports.ts';
import { type Closing, closeDocket, updatesOwed } from '../register/dockets/close.ts';
import { docketNumber } from '../register/shared/docket-number.ts';
import type { FoundDocket } from '../register/shared/find-docket.ts';
import { docketTyped } from './support/typed/docket-typed.ts';
import { acting, confirmDocket, standing } from './support/act-on-docket.ts';
import { agreedToClose, agreedToLose } from './support/closing-emergency.ts';
import { neededText } from './support/questions.ts';

export interface CloseOptions {
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly detail?: string;
  readonly of?: string;
  readonly authority?: Authority;
  readonly yes?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('close <docket>')
    .description(text(CLOSE.description))
    .addOption(new Option('--outcome <outcome>', text(CLOSE.outcome)).choices(OUTCOMES).makeOptionMandatory())
    .option('--reason <text>', text(CLOSE.reason))
    .option('--detail <text>', text(CLOSE.detail))
    .option('--of <docket>', text(CLOSE.of))
    .addOption(new Option('--authority <code>', text(CLOSE.authority)).choices(AUTHORITIES))
    .option('--yes', text(COMMON.askNothing))
    .addHelpText('after', text(CLOSE.outcomes))
    .addHelpText('after', text(CLOSE.authorities))
    .addHelpText('after', text(CLOSE.examples))
    .action(async (docket: string, options: CloseOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, options: CloseOptions): Promise<Answer> {
  const { outcome, detail } = options;
  refuseContradictions(options);
  const docket = await confirmDocket(ctx, typed, CLOSE.question);
  const closing = await closingOf(ctx, docket, options);
  // A detail says why as well.
  const reason = options.reason ?? (saysWhat(detail) ? undefined : await neededText(ctx, undefined, '--reason', CLOSE.reasonNeeded));
  const db = await ctx.db();
  const owed = await updatesOwed(db, docket.id);
  const closed = await closeDocket(
    db,
    docket.id,
    closing,
    { ...(reason !== undefined && { reason }), ...(detail !== undefined && { detail }) },
    acting(ctx),
  );
  if (owed.length > 0) {
    const nameOf = await unitNames(db);
    ctx.say(
      CLOSE.updatesOwed(
        joined(
          owed.map(({ unit }) => nameOf(unit)),
          ', ',
        ),
        await docketNumber(db, closed),
      ),
    );
  }
  const original = options.of === undefined ? null : await closedOriginal(ctx, options.of);
  if (original) ctx.say(original.said);
  return standing(ctx, closed, (number) => CLOSE.closed(number, OUTCOME_WORDS[outcome]), {
    updatesOwed: owed,
    ...(original && { originalClosed: original.number }),
  });
}

/** The docket that was to go on does not: that is named. */
async function closedOriginal(ctx: Context, typed: string): Promise<{ readonly number: string; readonly said: Text } | null> {
  const { docket: original } = await docketTyped(ctx, typed);
  if (original.status !== 'closed' || original.closedAt === null) return null;
  const number = await docketNumber(await ctx.db(), original);
  const outcome = original.outcome === null ? null : OUTCOME_WORDS[original.outcome];
  return { number, said: CLOSE.originalIsClosed(number, outcome, istTime(original.closedAt)) };
}

async function closingOf(ctx: Context, docket: FoundDocket['docket'], options: CloseOptions): Promise<Closing> {
  const { outcome, of, authority } = options;
  if (outcome === 'duplicate') {
    const { docket: original } = await docketTyped(ctx, originalTyped(of));
    return { outcome, of: original.id, agreed: await agreedToLose(ctx, docket, original, options.yes === true) };
  }
  const agreed = await agreedToClose(ctx, docket, outcome, options.yes === true);
  if (outcome === 'other_authority') {
    return { outcome, authority: authorityTyped(authority), agreed };
  }
  return { outcome, agreed };
}

/** Wrong usage is said before the register is opened. */
function refuseContradictions({ outcome, detail, of, authority }: CloseOptions): void {
  if (of !== undefined && outcome !== 'duplicate') throw new UserError('usage', CLOSE.strayOf(outcome));
  if (authority !== undefined && outcome !== 'other_authority') throw new UserError('usage', CLOSE.strayAuthority(outcome));
  if (outcome === 'duplicate') originalTyped(of);
  if (outcome === 'other_authority') authorityTyped(authority);
  if (outcome === 'fir' && !saysWhat(detail)) throw new UserError('usage', CLOSE.firNumberMissing, [CLOSE.giveFirNumber]);
}

function originalTyped(of: string | undefined): string {
  if (of === undefined) throw new UserError('usage', CLOSE.duplicateOfWhich, [CLOSE.nameTheOriginal]);
  return of;
}

function authorityTyped(authority: Authority | undefined): Authority {
  if (authority === undefined) throw new UserError('usage', CLOSE.whichAuthority, [CLOSE.nameAuthority(AUTHORITIES.join('|'))]);
  return authority;
}

function saysWhat(detail: string | undefined): boolean {
  return detail !== undefined && hasVisibleText(detail);
}
