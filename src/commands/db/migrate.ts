/** `uppolice db migrate` */
import type { Command } from 'commander';
import { DB } from '../../domain/messages/commands/upkeep/database.ts';
import type { Answer, Context } from '../../ports.ts';

export function register(db: Command, ctx: Context): void {
  const { text } = ctx;
  db.command('migrate')
    .summary(text(DB.migrateSummary))
    .description(text(DB.migrateDescription))
    .addHelpText('after', text(DB.migrateExamples))
    .action(async () => ctx.answer(await run(ctx)));
}

export async function run(ctx: Context): Promise<Answer> {
  const { applied, copy } = await ctx.migrateDb();
  return {
    json: { applied, copy },
    text: () => (applied.length === 0 ? DB.upToDate : DB.applied(applied.join(', '), copy)),
  };
}
