/** `uppolice db status` */
import type { Command } from 'commander';
import { DB } from '../../domain/messages/commands/upkeep/database.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { describeRegister } from '../../register/keeping/describe-register.ts';
import { istTime } from '../../domain/time/ist.ts';
import { renderRecord } from '../../render/screen/record.ts';

export function register(db: Command, ctx: Context): void {
  const { text } = ctx;
  db.command('status')
    .summary(text(DB.statusSummary))
    .description(text(DB.statusDescription))
    .addHelpText('after', text(DB.statusExamples))
    .action(async () => ctx.answer(await run(ctx)));
}

export async function run(ctx: Context): Promise<Answer> {
  const register = await describeRegister(await ctx.db());
  const { text } = ctx;
  return {
    json: register,
    text: () =>
      laidOut(
        renderRecord(
          [
            [text(DB.register), `${register.location} (${register.engine})`],
            [
              text(DB.series),
              text(DB.seriesMade(register.series, register.training, register.createdAt === null ? '–' : istTime(register.createdAt))),
            ],
            [text(DB.holds), text(DB.content(register.posts, register.dockets, register.events))],
          ],
          ctx.io,
        ),
      ),
  };
}
