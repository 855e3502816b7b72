/** `uppolice country list`. */
import type { Command } from 'commander';
import { COUNTRY_LIST } from '../../domain/messages/commands/overseas/country.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { countryOverviews } from '../../register/overseas/country-overview.ts';
import { countryJson, countryTable } from '../support/answers/country-view.ts';

export function register(country: Command, ctx: Context): void {
  country
    .command('list')
    .description(ctx.text(COUNTRY_LIST.description))
    .addHelpText('after', ctx.text(COUNTRY_LIST.examples))
    .action(async () => ctx.answer(await run(ctx)));
}

export async function run(ctx: Context): Promise<Answer> {
  const now = ctx.now();
  const rows = await countryOverviews(await ctx.db(), now);
  return { json: rows.map((row) => countryJson(row, now)), text: () => laidOut(countryTable(rows, ctx)) };
}
