/** `close`: a docket gets its outcome. */
import { type Command, Option } from 'commander';
import { AUTHORITIES, type Authority } from '../domain/directory/authority.ts';
import { OUTCOMES, type Outcome } from '../domain/docket/complaint.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { type Closing, closeDocket } from '../register/dockets/acts.ts';
import { findDocket } from '../register/shared/find-docket.ts';
import { acting, confirmDocket, neededText, standing } from './support/act-on-docket.ts';

export interface CloseOptions {
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly detail?: string;
  readonly of?: string;
  readonly authority?: Authority;
}

export function register(program: Command, ctx: Context): void {
  program
    .command('close <docket>')
    .summary('close a docket with its outcome')
    .description('Closes a docket. The reason says why, for the citizen who asks and for the one who checks.')
    .addOption(new Option('--outcome <outcome>', 'what came of it').choices(OUTCOMES).makeOptionMandatory())
    .option('--reason <text>', 'why; kept on the docket')
    .option('--detail <text>', 'what exactly: number of the FIR, what was done and by whom')
    .option('--of <docket>', 'with duplicate: the docket that goes on')
    .addOption(new Option('--authority <code>', 'with other_authority: whose matter it is').choices(AUTHORITIES))
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice close UPP-2026-000123-8 --outcome fir --detail "FIR 212/2026, Tajganj" --reason "registered after the report"
  $ uppolice close UPP-2026-000124-8 --outcome duplicate --of UPP-2026-000123-8 --reason "same loss, posted twice"
  $ uppolice close UPP-2026-000125-1 --outcome other_authority --authority electricity_board --reason "bill dispute"`,
    )
    .action(async (docket: string, options: CloseOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, options: CloseOptions): Promise<Answer> {
  const { outcome, detail } = options;
  refuseStray(options);
  const docket = await confirmDocket(ctx, typed, 'Close');
  const closing = await closingOf(ctx, options);
  if (outcome === 'fir' && !detail?.trim())
    throw new UserError('usage', 'The number of the FIR is missing.', ['Give it with --detail "FIR 212/2026, thana"']);
  // A detail says why as well.
  const reason = options.reason ?? (detail?.trim() ? undefined : await neededText(ctx, undefined, '--reason', 'The reason for closing'));
  const closed = await closeDocket(
    await ctx.db(),
    docket.id,
    closing,
    { ...(reason !== undefined && { reason }), ...(detail !== undefined && { detail }) },
    acting(ctx),
  );
  return standing(ctx, closed, (number) => `${number} is closed: ${outcome.replaceAll('_', ' ')}.`);
}

async function closingOf(ctx: Context, { outcome, of, authority }: CloseOptions): Promise<Closing> {
  if (outcome === 'duplicate') {
    if (of === undefined) throw new UserError('usage', 'A duplicate of which docket?', ['Name the one that goes on: --of DOCKET']);
    return { outcome, of: (await findDocket(await ctx.db(), of, ctx.now())).docket.id };
  }
  if (outcome === 'other_authority') {
    if (authority === undefined)
      throw new UserError('usage', 'Which other authority has the matter?', [`Name it: --authority ${AUTHORITIES.join('|')}`]);
    return { outcome, authority };
  }
  return { outcome };
}

function refuseStray({ outcome, of, authority }: CloseOptions): void {
  if (of !== undefined && outcome !== 'duplicate') throw new UserError('usage', `--of goes with --outcome duplicate, not with ${outcome}.`);
  if (authority !== undefined && outcome !== 'other_authority')
    throw new UserError('usage', `--authority goes with --outcome other_authority, not with ${outcome}.`);
}
