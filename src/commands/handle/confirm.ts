/** `uppolice handle confirm`. */
import type { Command } from 'commander';
import { HANDLE_CONFIRM } from '../../domain/messages/commands/handle-confirm.ts';
import type { Answer, Context } from '../../ports.ts';
import { confirmHandles } from '../../register/directory/confirming/confirm-handle.ts';
import { acting } from '../support/act-on-docket.ts';
import { handleJson } from '../support/answers/handle-view.ts';
import { yesTaken } from '../support/places.ts';

export function register(handle: Command, ctx: Context): void {
  handle
    .command('confirm <handles...>')
    .description(ctx.text(HANDLE_CONFIRM.description))
    .addOption(yesTaken(ctx))
    .addHelpText('after', ctx.text(HANDLE_CONFIRM.examples))
    .action(async (typed: string[]) => ctx.answer(await run(ctx, typed)));
}

export async function run(ctx: Context, typed: readonly string[]): Promise<Answer> {
  const { confirmed, known } = await confirmHandles(await ctx.db(), typed, acting(ctx));
  const names = confirmed.map(({ name }) => `@${name}`).join(', ');
  return {
    json: { confirmed: confirmed.map(handleJson), known: known.map(handleJson) },
    text: () => (confirmed.length === 0 ? HANDLE_CONFIRM.nothing : HANDLE_CONFIRM.done(confirmed.length, names)),
  };
}
