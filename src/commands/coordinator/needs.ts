/** `uppolice coordinator needs`: what coordinators have asked for. */
import type { Command } from 'commander';
import { placeAbroad } from '../../domain/directory/coordinator.ts';
import { COORDINATOR } from '../../domain/messages/commands/coordinator.ts';
import { COORDINATOR_NEEDS } from '../../domain/messages/commands/overseas/coordinator-kit.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { istDate, istIso } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { type Need, openNeeds, settleNeed } from '../../register/overseas/kit-return.ts';
import { safeLine } from '../../render/safe-text.ts';
import { renderTable } from '../../render/screen/table.ts';
import { acting } from '../support/act-on-docket.ts';

export interface NeedsOptions {
  readonly done?: string;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('needs')
    .description(ctx.text(COORDINATOR_NEEDS.description))
    .option('--done <id>', ctx.text(COORDINATOR_NEEDS.done))
    .addHelpText('after', ctx.text(COORDINATOR_NEEDS.examples))
    .action(async (options: NeedsOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { done }: NeedsOptions): Promise<Answer> {
  const db = await ctx.db();
  if (done !== undefined) {
    const settled = await settleNeed(db, done, acting(ctx));
    return { json: settled, text: () => COORDINATOR_NEEDS.settled(safeLine(settled.id)) };
  }
  const needs = await openNeeds(db);
  return { json: needs, text: () => laidOut(table(needs, ctx)) };
}

/** Empty where there is nothing, so that a pipe stays empty; a terminal says so. */
function table(needs: readonly Need[], { text, io }: Context): string {
  if (needs.length === 0) return io.stdoutIsTerminal ? `${text(COORDINATOR_NEEDS.none)}\n` : '';
  return renderTable(
    needs,
    [
      { title: text(COORDINATOR_NEEDS.fieldId), value: ({ id }) => id },
      {
        title: text(COORDINATOR.fieldPlace),
        value: (need) => text(placeAbroad(need)),
        code: ({ country, city }) => (city === null ? country : `${country}/${city}`),
        shrink: true,
      },
      {
        title: text(COORDINATOR_NEEDS.fieldReceived),
        value: ({ receivedAt }) => istDate(receivedAt),
        code: ({ receivedAt }) => istIso(receivedAt),
      },
      { title: text(COORDINATOR_NEEDS.fieldNeed), value: (need) => need.text, wrap: true },
    ],
    io,
  );
}
