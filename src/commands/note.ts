/** `note`: a few words for the next person who reads the docket. */
import type { Command } from 'commander';
import { NOTE } from '../domain/messages/commands/complaints/note.ts';
import type { Answer, Context } from '../ports.ts';
import { noteOnDocket } from '../register/dockets/acts.ts';
import { safeLine } from '../render/safe-text.ts';
import { acting, confirmDocket, standing } from './support/act-on-docket.ts';
import { neededText } from './support/questions.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('note <docket> <text...>')
    .description(text(NOTE.description))
    .addHelpText('after', text(NOTE.examples))
    .action(async (docket: string, words: string[]) => ctx.answer(await run(ctx, docket, words.join(' '))));
}

export async function run(ctx: Context, typed: string, text: string): Promise<Answer> {
  const docket = await confirmDocket(ctx, typed, NOTE.question);
  const words = await neededText(ctx, text, `uppolice note ${safeLine(typed)}`, NOTE.text);
  const noted = await noteOnDocket(await ctx.db(), docket.id, words, acting(ctx));
  return standing(ctx, noted, NOTE.written);
}
