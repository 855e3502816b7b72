/** `close`: closes dockets with an outcome. */
import type { Command } from 'commander';
import { unitNames } from '../register/directory/unit-names.ts';
import { CLOSE } from '../domain/messages/commands/complaints/close.ts';
import { COMMON } from '../domain/messages/common.ts';
import { OUTCOME_WORDS } from '../domain/messages/screen/words/docket-words.ts';
import { joined, type Text } from '../domain/messages/text.ts';
import { istTime, istYear } from '../domain/time/ist.ts';
import type { Answer, Context, WholeAnswer } from '../ports.ts';
import { type Closing, closeDocket, updatesOwed } from '../register/dockets/close.ts';
import { docketNumber } from '../register/shared/docket-number.ts';
import { acting, standing } from './support/act-on-docket.ts';
import { docketTyped } from './support/typed/docket-typed.ts';
import { onEach } from './support/acts/each.ts';
import { askingAbout, type Docket, idsOption, namedDockets } from './support/acts/named.ts';
import { type ClosingAsked, closingAsked } from './support/closing/closing-asked.ts';
import { agreedToClose, agreedToLose } from './support/closing/closing-emergency.ts';
import {
  authorityOption,
  type CloseOptions,
  closingTyped,
  firYearDoubt,
  outcomeOption,
  refuseIncomplete,
} from './support/closing/closing-typed.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = program
    .command('close [words...]')
    .description(text(CLOSE.description))
    .option('--outcome <outcome>', text(CLOSE.outcome), outcomeOption)
    .option('--reason <text>', text(CLOSE.reason))
    .option('--detail <text>', text(CLOSE.detail))
    .option('--of <docket>', text(CLOSE.of))
    .option('--authority <code>', text(CLOSE.authority), authorityOption);
  idsOption(command, ctx)
    .option('--yes', text(COMMON.askNothing))
    .addHelpText('after', text(CLOSE.outcomes))
    .addHelpText('after', text(CLOSE.reasons))
    .addHelpText('after', text(CLOSE.authorities))
    .addHelpText('after', text(CLOSE.examples))
    .action(async (words: string[], options: CloseOptions) => ctx.answer(await run(ctx, words, options)));
}

export async function run(ctx: Context, words: readonly string[], options: CloseOptions): Promise<Answer> {
  const typed = closingTyped(words, options, ctx.text);
  const year = istYear(ctx.now());
  firYearDoubt(typed.closing, year);
  if (!ctx.canAsk) refuseIncomplete(typed.closing);
  const dockets = await namedDockets(ctx, typed.dockets, options.ids);
  // Where stdin was used up by a list, the terminal itself may be there to ask on, or not.
  if (!ctx.canAsk) refuseIncomplete(typed.closing);
  const asking = askingAbout(ctx, dockets, CLOSE.question);
  const closing = await closingAsked(ctx, asking, typed.closing);
  const doubt = firYearDoubt(closing, year);
  if (doubt) ctx.say(doubt);
  await asking.agreed();
  return onEach(ctx, dockets, ({ docket }) => closeOne(ctx, docket, closing, options.yes === true));
}

async function closeOne(ctx: Context, docket: Docket, asked: ClosingAsked, yes: boolean): Promise<WholeAnswer> {
  const db = await ctx.db();
  const { outcome, reason, detail, of } = asked;
  const closing = await closingOf(ctx, docket, asked, yes);
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
  const original = of === undefined ? null : await closedOriginal(ctx, of);
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

async function closingOf(ctx: Context, docket: Docket, { outcome, of, authority }: ClosingAsked, yes: boolean): Promise<Closing> {
  if (outcome === 'duplicate') {
    const { docket: original } = await docketTyped(ctx, of ?? '');
    return { outcome, of: original.id, agreed: await agreedToLose(ctx, docket, original, yes) };
  }
  const agreed = await agreedToClose(ctx, docket, outcome, yes);
  if (outcome !== 'other_authority') return { outcome, agreed };
  if (authority === undefined) throw new Error('the authority was not asked for');
  return { outcome, authority, agreed };
}
