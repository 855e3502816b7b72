/** `uppolice db migrate` */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';

export function register(db: Command, ctx: Context): void {
  db.command('migrate')
    .description('Brings a register of an older uppolice up to date. A SQLite file is copied before.')
    .addHelpText('after', '\nExamples:\n  $ uppolice db migrate')
    .action(async () => ctx.answer(await run(ctx)));
}

export async function run(ctx: Context): Promise<Answer> {
  const { applied, copy } = await ctx.migrateDb();
  return {
    json: { applied, copy },
    text: () =>
      applied.length === 0
        ? 'The register is up to date.'
        : `Applied: ${applied.join(', ')}.${copy ? ` The old file is kept as ${copy}.` : ''}`,
  };
}
