/** `uppolice coordinator show`. */
import type { Command } from 'commander';
import { placeAbroad } from '../../domain/directory/coordinator.ts';
import { COORDINATOR, COORDINATOR_SHOW } from '../../domain/messages/commands/coordinator.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { relayedFrom } from '../../register/overseas/relayed.ts';
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
  const db = await ctx.db();
  const { coordinator, history } = await showCoordinator(db, typed);
  const { dockets } = await relayedFrom(db, typed, true);
  const open = dockets.filter(({ status }) => status === 'open' || status === 'in_process').length;
  return {
    json: { ...coordinatorJson(coordinator), history: history.map(coordinatorJson), relayed: { open, all: dockets.length } },
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
          [ctx.text(COORDINATOR.fieldRelayed), dockets.length === 0 ? null : ctx.text(COORDINATOR.relayedOf(open, dockets.length))],
        ],
        ctx.io,
      );
      return history.length > 1 ? laidOut(`${fields}\n${coordinatorTable(history, ctx)}`) : laidOut(fields);
    },
  };
}
