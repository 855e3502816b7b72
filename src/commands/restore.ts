/** `uppolice restore`: a backup takes the place of the register, behind the numbers that citizens hold. */
import type { Command } from 'commander';
import { COMMON } from '../domain/messages/common.ts';
import { RESTORE } from '../domain/messages/commands/upkeep/restore.ts';
import { joined, type Text } from '../domain/messages/text.ts';
import { istYear } from '../domain/time/ist.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { goOnBehind } from '../register/keeping/go-on-behind.ts';
import { restoreBackup, type RestorePlan } from '../register/keeping/restore.ts';
import { isServer } from '../register/keeping/backup-files.ts';
import { type NumbersAfter, parseNumbersAfter } from '../register/keeping/restore-plan.ts';
import type { VoidedNumbers } from '../register/keeping/void-numbers.ts';
import { istTime } from '../domain/time/ist.ts';
import { safeLine } from '../render/safe-text.ts';
import { agreed } from './support/questions.ts';

interface RestoreOptions {
  readonly numbersAfter?: readonly string[];
  readonly yes?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('restore [file]')
    .description(text(RESTORE.description))
    .option('--numbers-after <number...>', text(RESTORE.numbersAfter))
    .option('-y, --yes', text(COMMON.askNothing))
    .addHelpText('after', text(RESTORE.examples))
    .action(async (file: string | undefined, options: RestoreOptions) =>
      ctx.answer(await (file === undefined ? goOn(ctx, options) : restore(ctx, file, options))),
    );
}

export async function restore(ctx: Context, file: string, { numbersAfter, yes = false }: RestoreOptions): Promise<Answer> {
  const { db: location, backupIdentity } = ctx.config();
  if (isServer(location)) throw new UserError('usage', RESTORE.serverItself, [RESTORE.pgRestore(file), RESTORE.thenGoOn]);
  const restored = await restoreBackup({
    location,
    backup: file,
    identity: backupIdentity,
    numbersAfter: typedNumbers(ctx, numbersAfter),
    actor: ctx.actor(),
    now: ctx.now(),
    progress: (events) => ctx.io.progress(ctx.text(RESTORE.proving(events))),
    confirm: async (plan) => {
      ctx.io.progress(null);
      await agreed(ctx, question(plan, location), yes, [], COMMON.addYes);
    },
  });
  return {
    json: restored,
    text: () =>
      joined(
        [
          RESTORE.restored(safeLine(restored.register)),
          ...restored.voided.map(voidedLine),
          ...(restored.replaced ? [RESTORE.keptAside(safeLine(restored.replaced))] : []),
          RESTORE.head(restored.head),
          RESTORE.readAgain,
          ...sinceLines(restored.since, 'done'),
        ],
        '\n',
      ),
  };
}

/** In the register as it stands. */
export async function goOn(ctx: Context, { numbersAfter, yes = false }: RestoreOptions): Promise<Answer> {
  const typed = typedNumbers(ctx, numbersAfter);
  if (typed.length === 0) throw new UserError('usage', RESTORE.fileOrNumber, [RESTORE.seeHelp]);
  const db = await ctx.db();
  await agreed(ctx, RESTORE.goOnQuestion(typed.map(({ year, serial }) => `${year}-${serial}`).join(', ')), yes, [], COMMON.addYes);
  const gone = await goOnBehind(db, typed, { actor: ctx.actor(), now: ctx.now() });
  return { json: gone, text: () => joined([...gone.voided.map(voidedLine), RESTORE.head(gone.head)], '\n') };
}

function typedNumbers(ctx: Context, numbers: readonly string[] = []): NumbersAfter[] {
  return numbers.map((typed) => parseNumbersAfter(typed, istYear(ctx.now())));
}

function question({ moment: at, madeAt, replaces, reach, since }: RestorePlan, location: string): Text {
  const lines = [
    RESTORE.backupHolds(at.counts.dockets, at.counts.events, madeAt && istTime(madeAt)),
    ...(replaces === null
      ? []
      : [replaces === 'damaged' ? RESTORE.replacesDamaged : RESTORE.replaces(replaces.counts.dockets, replaces.counts.events)]),
    ...[...reach].map(([year, serial]) => RESTORE.goesOnAfter(year, serial)),
    ...sinceLines(replaces === null ? undefined : since, 'planned'),
    RESTORE.question(safeLine(location)),
  ];
  return joined(lines, '\n');
}

/** What was forgotten and held after the backup, and what a person has to do about it. */
function sinceLines(since: RestorePlan['since'] | undefined, state: 'planned' | 'done'): Text[] {
  if (since === undefined) return [];
  if (since === null) return [RESTORE.sinceUnknown];
  const list = (names: readonly string[]) => names.map((name) => safeLine(name)).join(', ');
  const { again, byHand, operators } = since;
  return [
    ...(again.forgotten.length > 0 ? [RESTORE.forgottenAgain[state](list(again.forgotten))] : []),
    ...(again.held.length > 0 ? [RESTORE.heldAgain[state](list(again.held))] : []),
    ...(again.requested.length > 0 ? [RESTORE.requestedAgain[state](list(again.requested))] : []),
    ...(again.deletedOnX.length > 0 ? [RESTORE.markedAgain[state](list(again.deletedOnX))] : []),
    ...(byHand.forgotten.length > 0 ? [RESTORE.forgetByHand(list(byHand.forgotten))] : []),
    ...(byHand.held.length > 0 ? [RESTORE.holdByHand(list(byHand.held))] : []),
    ...(byHand.requested.length > 0 ? [RESTORE.requestByHand(list(byHand.requested))] : []),
    ...(byHand.deletedOnX.length > 0 ? [RESTORE.markByHand(list(byHand.deletedOnX))] : []),
    ...(operators.length > 0 ? [RESTORE.operatorsByHand(list(operators))] : []),
  ];
}

function voidedLine({ year, from, to }: VoidedNumbers): Text {
  return RESTORE.voided(year, from, to);
}
