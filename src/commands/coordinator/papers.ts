/** `uppolice coordinator letter` and `coordinator card`: pages that print. */
import type { Command } from 'commander';
import { OUTPUT } from '../../domain/messages/commands/figures/export.ts';
import { COORDINATOR_PAPERS } from '../../domain/messages/commands/overseas/coordinator-papers.ts';
import { cardLine } from '../../domain/overseas/appointment-papers.ts';
import { dayForPeople } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { chainHeadOf } from '../../register/audit/head.ts';
import { papersOf } from '../../register/overseas/papers.ts';
import { refuseExisting, writeOutFile } from '../../render/out-file.ts';
import { identityCard } from '../../render/pages/coordinator/card.ts';
import { appointmentLetter } from '../../render/pages/coordinator/letter.ts';
import { safeLine } from '../../render/safe-text.ts';
import { recordExit } from '../support/exporting/record-exit.ts';
import { coordinatorJson, placeShown } from '../support/answers/coordinator-view.ts';
import { wholeNumber } from '../support/option-values.ts';

export interface PapersOptions {
  readonly out: string;
  readonly force?: boolean;
  readonly months: number;
}

const PAPERS = {
  letter: { page: appointmentLetter, description: COORDINATOR_PAPERS.letterDescription, examples: COORDINATOR_PAPERS.letterExamples },
  card: { page: identityCard, description: COORDINATOR_PAPERS.cardDescription, examples: COORDINATOR_PAPERS.cardExamples },
} as const;

export function register(coordinator: Command, ctx: Context): void {
  for (const paper of ['letter', 'card'] as const) {
    coordinator
      .command(`${paper} <coordinator>`)
      .description(ctx.text(PAPERS[paper].description))
      .requiredOption('--out <file>', ctx.text(OUTPUT.out))
      .option('--force', ctx.text(OUTPUT.force))
      .option('--months <n>', ctx.text(COORDINATOR_PAPERS.months), wholeNumber('--months', 1, 60), 12)
      .addHelpText('after', ctx.text(PAPERS[paper].examples))
      .action(async (typed: string, options: PapersOptions) => ctx.answer(await run(ctx, paper, typed, options)));
  }
}

export async function run(ctx: Context, paper: keyof typeof PAPERS, typed: string, { out, force, months }: PapersOptions): Promise<Answer> {
  const db = await ctx.db();
  const { coordinator, papers } = await papersOf(db, typed, ctx.now(), months);
  const head = await chainHeadOf(db, paper, ctx.now());
  const page = PAPERS[paper].page(papers, ctx.options.lang, { register: papers.register, asOf: ctx.now(), head });
  await refuseExisting(out, force === true);
  await recordExit(ctx, {
    what: paper,
    format: 'html',
    dockets: {},
    columns: null,
    country: coordinator.country,
    coordinator: coordinator.id,
  });
  await writeOutFile(out, [page], force === true);
  return {
    json: { out, coordinator: coordinatorJson(coordinator), issued: papers.issued, validUntil: papers.until, code: cardLine(papers), head },
    text: () => COORDINATOR_PAPERS.written(safeLine(out), safeLine(coordinator.name), placeShown(coordinator), dayForPeople(papers.until)),
  };
}
