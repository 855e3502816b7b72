/** `uppolice coordinator replace`. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { placeOf, replaceCoordinator, type TypedCoordinator } from '../../register/overseas/coordinators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting, neededText } from '../support/act-on-docket.ts';
import { coordinatorJson } from '../support/coordinator-view.ts';

export interface ReplaceOptions extends Omit<TypedCoordinator, 'name'> {
  readonly reason?: string;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('replace <place> <name>')
    .description(
      'Ends the one in office and appoints the next for the same place, in one step. The place is typed as GB, GB/London, London, or the number.',
    )
    .option('--reason <text>', 'why; kept with your name')
    .option('--email <address>', 'e-mail of the new one')
    .option('--phone <number>', 'phone of the new one, in the international form')
    .option('--handle <handle>', 'handle of the new one on X')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice coordinator replace GB/London "Ravi Shukla" --reason "moved back to Lucknow" --email ravi@example.org`,
    )
    .action(async (place: string, name: string, options: ReplaceOptions) => ctx.answer(await run(ctx, place, name, options)));
}

export async function run(ctx: Context, place: string, name: string, { reason, ...contacts }: ReplaceOptions): Promise<Answer> {
  const db = await ctx.db();
  const why = await neededText(ctx, reason, '--reason', 'The reason for the change');
  const { ended, appointed } = await replaceCoordinator(db, place, { name, ...contacts }, why, acting(ctx));
  return {
    json: { ...coordinatorJson(appointed), replaced: coordinatorJson(ended) },
    text: () =>
      `${safeLine(appointed.name)} is coordinator for ${safeLine(placeOf(appointed))} in place of ${safeLine(ended.name)}, number ${appointed.id}.`,
  };
}
