/** `uppolice coordinator show`. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { placeOf, showCoordinator } from '../../register/overseas/coordinators.ts';
import { renderRecord } from '../../render/screen/record.ts';
import { moment } from '../../render/format.ts';
import { coordinatorJson, coordinatorTable } from '../support/coordinator-view.ts';

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('show <who>')
    .description('A coordinator, and everybody who held the same place. Type the number, the place (GB, GB/London, London) or the name.')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice coordinator show London
  $ uppolice coordinator show "Asha Verma" --json`,
    )
    .action(async (typed: string) => ctx.answer(await run(ctx, typed)));
}

export async function run(ctx: Context, typed: string): Promise<Answer> {
  const { coordinator, history } = await showCoordinator(await ctx.db(), typed);
  return {
    json: { ...coordinatorJson(coordinator), history: history.map(coordinatorJson) },
    text: () => {
      const fields = renderRecord(
        [
          ['Name', coordinator.name],
          ['Number', String(coordinator.id)],
          ['Place', placeOf(coordinator, ctx.options.lang)],
          ['In office since', moment(coordinator.from, ctx.io)],
          ['Until', coordinator.to === null ? null : moment(coordinator.to, ctx.io)],
          ['Why it ended', coordinator.endReason],
          ['E-mail', coordinator.email],
          ['Phone', coordinator.phone],
          ['Handle', coordinator.handle === null ? null : `@${coordinator.handle}`],
        ],
        ctx.io,
      );
      return history.length > 1 ? `${fields}\n${coordinatorTable(history, ctx)}` : fields;
    },
  };
}
