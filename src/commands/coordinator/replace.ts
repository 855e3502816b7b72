/** `uppolice coordinator replace`. */
import type { Command } from 'commander';
import { COORDINATOR_REPLACE } from '../../domain/messages/commands/coordinator.ts';
import { joined } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { replaceCoordinator, type TypedCoordinator } from '../../register/overseas/coordinators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';
import { neededText } from '../support/questions.ts';
import { handOverJson, handOverNote } from '../support/overseas/hand-over-note.ts';
import { coordinatorJson, placeShown } from '../support/answers/coordinator-view.ts';

export interface ReplaceOptions extends Omit<TypedCoordinator, 'name'> {
  readonly reason?: string;
}

export function register(coordinator: Command, ctx: Context): void {
  const { text } = ctx;
  coordinator
    .command('replace <place> <name>')
    .description(text(COORDINATOR_REPLACE.description))
    .option('--reason <text>', text(COORDINATOR_REPLACE.reason))
    .option('--email <address>', text(COORDINATOR_REPLACE.email))
    .option('--phone <number>', text(COORDINATOR_REPLACE.phone))
    .option('--handle <handle>', text(COORDINATOR_REPLACE.handle))
    .addHelpText('after', text(COORDINATOR_REPLACE.examples))
    .action(async (place: string, name: string, options: ReplaceOptions) => ctx.answer(await run(ctx, place, name, options)));
}

export async function run(ctx: Context, place: string, name: string, { reason, ...contacts }: ReplaceOptions): Promise<Answer> {
  const db = await ctx.db();
  const why = await neededText(ctx, reason, '--reason', COORDINATOR_REPLACE.reasonNeeded);
  const { ended, appointed, handOver } = await replaceCoordinator(db, place, { name, ...contacts }, why, acting(ctx));
  return {
    json: { ...coordinatorJson(appointed), replaced: coordinatorJson(ended), handOver: handOverJson(handOver) },
    text: () =>
      joined(
        [
          COORDINATOR_REPLACE.replaced(safeLine(appointed.name), placeShown(appointed), safeLine(ended.name), appointed.id),
          handOverNote(safeLine(ended.name), safeLine(appointed.name), handOver),
        ],
        '\n',
      ),
  };
}
