/** `uppolice coordinator kit`: one page for the coordinator's phone. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { COORDINATOR_KIT } from '../../domain/messages/commands/overseas/coordinator-kit.ts';
import type { Answer, Context } from '../../ports.ts';
import { chainHeadOf } from '../../register/audit/head.ts';
import { papersOf } from '../../register/overseas/papers.ts';
import { listServices } from '../../register/overseas/services.ts';
import { requireNewFolder, writeOutFolder } from '../../render/out-folder.ts';
import { kitPage } from '../../render/pages/kit/kit.ts';
import { safeLine } from '../../render/safe-text.ts';
import { recordExit } from '../support/exporting/record-exit.ts';
import { coordinatorJson, placeShown } from '../support/answers/coordinator-view.ts';

/** Numbers and services change: after so long a coordinator needs a new kit. */
const MONTHS = 12;

export interface KitOptions {
  readonly out: string;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('kit <coordinator>')
    .description(ctx.text(COORDINATOR_KIT.description))
    .requiredOption('--out <folder>', ctx.text(COORDINATOR_KIT.out))
    .addHelpText('after', ctx.text(COORDINATOR_KIT.examples))
    .action(async (typed: string, options: KitOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, { out }: KitOptions): Promise<Answer> {
  const db = await ctx.db();
  const { coordinator, papers } = await papersOf(db, typed, ctx.now(), MONTHS);
  await requireNewFolder(out);
  const services = await listServices(db, ctx.now());
  const head = await chainHeadOf(db, 'kit', ctx.now());
  const page = kitPage(papers, services, ctx.options.lang, { register: papers.register, asOf: ctx.now(), head });
  await recordExit(ctx, {
    what: 'kit',
    format: 'html',
    dockets: {},
    columns: null,
    country: coordinator.country,
    coordinator: coordinator.id,
  });
  const name = `kit-${papers.country}-${papers.number}.html`;
  await writeOutFolder(out, new Map([[name, page]]));
  const file = join(out, name);
  return {
    json: { out, file, coordinator: coordinatorJson(coordinator), validUntil: papers.until, head },
    text: () => COORDINATOR_KIT.written(safeLine(file), safeLine(coordinator.name), placeShown(coordinator)),
  };
}
