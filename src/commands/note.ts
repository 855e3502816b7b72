/** `note`: a word for the next one who reads the docket. */
import type { Command } from 'commander';
import type { Answer, Context } from '../ports.ts';
import { noteOnDocket } from '../register/dockets/acts.ts';
import { acting, confirmDocket, standing } from './support/act-on-docket.ts';

export function register(program: Command, ctx: Context): void {
  program
    .command('note <docket> <text...>')
    .summary('write a note on a docket')
    .description('Writes a note on a docket; it changes nothing else and is never sent to anybody.')
    .addHelpText('after', '\nExamples:\n  $ uppolice note UPP-2026-000123-8 "called the thana, officer on leave until Monday"')
    .action(async (docket: string, text: string[]) => ctx.answer(await run(ctx, docket, text.join(' '))));
}

export async function run(ctx: Context, typed: string, text: string): Promise<Answer> {
  const docket = await confirmDocket(ctx, typed, 'Write the note on');
  const noted = await noteOnDocket(await ctx.db(), docket.id, text, acting(ctx));
  return standing(ctx, noted, (number) => `The note is on ${number}.`);
}
