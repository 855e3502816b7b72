/** `uppolice handle show`. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { handleHistory } from '../../register/directory/directory.ts';
import { handleJson, handleTable } from '../support/handle-view.ts';

export function register(handle: Command, ctx: Context): void {
  handle
    .command('show <handle>')
    .description('A handle with its history: whose it is, and whose it was.')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice handle show agrapolice
  $ uppolice handle show https://x.com/agrapolice --json`,
    )
    .action(async (typed: string) => ctx.answer(await run(ctx, typed)));
}

export async function run(ctx: Context, typed: string): Promise<Answer> {
  const rows = await handleHistory(await ctx.db(), typed);
  const current = rows.at(-1);
  if (!current) throw new Error('a history holds one row at least');
  return {
    json: { ...handleJson(current), history: rows.map(handleJson) },
    text: () => handleTable(rows, ctx),
  };
}
