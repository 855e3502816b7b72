/** `uppolice db migrate` */
import type { Command } from 'commander';
import { DB } from '../../domain/messages/commands/upkeep/database.ts';
import { verbatim } from '../../domain/messages/text.ts';
import { requiredText } from '../../domain/text/typed-text.ts';
import type { Answer, Context } from '../../ports.ts';

interface MigrateOptions {
  readonly despite?: string;
}

export function register(db: Command, ctx: Context): void {
  const { text } = ctx;
  db.command('migrate')
    .summary(text(DB.migrateSummary))
    .description(text(DB.migrateDescription))
    .addHelpText('after', text(DB.migrateExamples))
    .option('--despite <reason>', text(DB.despite))
    .action(async (options: MigrateOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { despite }: MigrateOptions): Promise<Answer> {
  const { applied, copy } = await ctx.migrateDb(despite === undefined ? null : requiredText(despite, verbatim('--despite')));
  return {
    json: { applied, copy },
    text: () => (applied.length === 0 ? DB.upToDate : DB.applied(applied.join(', '), copy)),
  };
}
