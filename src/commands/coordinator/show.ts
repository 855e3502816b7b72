/** `uppolice coordinator show`. */
import type { Command } from 'commander';
import { placeAbroad } from '../../domain/directory/coordinator.ts';
import { COORDINATOR, COORDINATOR_SHOW } from '../../domain/messages/commands/coordinator.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { showCoordinator } from '../../register/overseas/find-coordinator.ts';
import { renderRecord } from '../../render/screen/record.ts';
import { istTime } from '../../domain/time/ist.ts';
import { coordinatorJson, coordinatorTable } from '../support/answers/coordinator-view.ts';

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('show <coordinator>')
    .description(ctx.text(COORDINATOR_SHOW.description))
    .addHelpText('after', ctx.text(COORDINATOR_SHOW.examples))
    .action(async (typed: string) => ctx.answer(await run(ctx, typed)));
}

export async function run(ctx: Context, typed: string): Promise<Answer> {
  const { coordinator, history } = await showCoordinator(await ctx.db(), typed);
  return {
    json: { ...coordinatorJson(coordinator), history: history.map(coordinatorJson) },
    text: () => {
      const fields = renderRecord(
        [
          [ctx.text(COORDINATOR.fieldName), coordinator.name],
          [ctx.text(COORDINATOR.fieldWholeNumber), String(coordinator.id)],
          [ctx.text(COORDINATOR.fieldPlace), ctx.text(placeAbroad(coordinator))],
          [ctx.text(COORDINATOR.fieldInOffice), istTime(coordinator.from)],
          [ctx.text(COORDINATOR.fieldUntil), coordinator.to === null ? null : istTime(coordinator.to)],
          [ctx.text(COORDINATOR.fieldWhyEnded), coordinator.endReason],
          [ctx.text(COORDINATOR.fieldEmail), coordinator.email],
          [ctx.text(COORDINATOR.fieldPhone), coordinator.phone],
          [ctx.text(COORDINATOR.fieldHandle), coordinator.handle === null ? null : `@${coordinator.handle}`],
        ],
        ctx.io,
      );
      return history.length > 1 ? laidOut(`${fields}\n${coordinatorTable(history, ctx)}`) : laidOut(fields);
    },
  };
}
