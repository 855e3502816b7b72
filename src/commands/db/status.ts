/** `uppolice db status` */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { describeRegister } from '../../register/keeping/describe-register.ts';

export function register(db: Command, ctx: Context): void {
  db.command('status')
    .description('Shows where the register is, its series, and how much it holds.')
    .addHelpText('after', '\nExamples:\n  $ uppolice db status\n  $ uppolice --db /srv/desk/register.db db status --json')
    .action(async () => ctx.answer(await run(ctx)));
}

export async function run(ctx: Context): Promise<Answer> {
  const register = await describeRegister(await ctx.db());
  return {
    json: register,
    text: () =>
      [
        `Register   ${register.location} (${register.engine})`,
        `Series     ${register.series}${register.training ? ' (training)' : ''}, made ${register.createdAt}`,
        `Holds      ${register.posts} posts, ${register.dockets} dockets, ${register.events} events`,
      ].join('\n'),
  };
}
