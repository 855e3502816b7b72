/** `uppolice country show`. */
import type { Command } from 'commander';
import { COUNTRY_SHOW } from '../../domain/messages/commands/overseas/country.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { countryOverview } from '../../register/overseas/country-overview.ts';
import { countryJson, countryRecord } from '../support/answers/country-view.ts';

export function register(country: Command, ctx: Context): void {
  country
    .command('show <country>')
    .description(ctx.text(COUNTRY_SHOW.description))
    .addHelpText('after', ctx.text(COUNTRY_SHOW.examples))
    .action(async (typed: string) => ctx.answer(await run(ctx, typed)));
}

export async function run(ctx: Context, typed: string): Promise<Answer> {
  const now = ctx.now();
  const found = await countryOverview(await ctx.db(), typed, now);
  return { json: countryJson(found, now), text: () => laidOut(countryRecord(found, ctx)) };
}
