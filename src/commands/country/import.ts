/** `uppolice country import`: many countries from a spreadsheet saved as CSV. */
import type { Command } from 'commander';
import { countryText } from '../../domain/directory/country.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { COUNTRY_IMPORT } from '../../domain/messages/commands/overseas/country.ts';
import { COUNTRIES } from '../../domain/messages/register/overseas/countries.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { COUNTRY_COLUMNS, importCountries } from '../../register/overseas/country-sheet.ts';
import { acting } from '../support/act-on-docket.ts';
import { coordinatorJson } from '../support/answers/coordinator-view.ts';
import { sheetContent } from '../support/sheet-content.ts';

export interface CountryImportOptions {
  readonly dryRun?: boolean;
}

export function register(country: Command, ctx: Context): void {
  country
    .command('import <file>')
    .description(ctx.text(COUNTRY_IMPORT.description))
    .option('--dry-run', ctx.text(COUNTRY_IMPORT.dryRun))
    .addHelpText('after', ctx.text(COUNTRY_IMPORT.columns(COUNTRY_COLUMNS.join(','))))
    .addHelpText('after', ctx.text(COUNTRY_IMPORT.examples))
    .action(async (file: string, options: CountryImportOptions) => ctx.answer(await run(ctx, file, options)));
}

export async function run(ctx: Context, file: string, { dryRun = false }: CountryImportOptions): Promise<Answer> {
  const content = await sheetContent(file);
  const db = await ctx.db();
  const { rows, opened, appointed, bad } = await importCountries(db, content, { dryRun }, acting(ctx));
  if (bad.length > 0) {
    throw new UserError(
      'bad_input',
      COUNTRIES.badRows(bad.length, rows),
      bad.map(({ line, reason }) => COUNTRIES.line(line, reason)),
    );
  }
  const registered = opened.flatMap(({ registered: name }) => (name === null ? [] : [handleKey(name)]));
  if (!dryRun && registered.length > 0) await takeUpStoredPosts(db, await ctx.reader(), () => ctx.now(), registered);
  const planned = opened.filter(({ country }) => country.plannedHandle !== null).length;
  const said = dryRun ? COUNTRY_IMPORT.wouldOpen : COUNTRY_IMPORT.opened;
  return {
    json: {
      dryRun,
      rows,
      opened: opened.map(({ country, isNew, registered: handle }) => ({
        country: country.code,
        countryName: countryText(country.code).en,
        isNew,
        plannedHandle: country.plannedHandle,
        registered: handle,
      })),
      appointed: appointed.map(coordinatorJson),
    },
    text: () => said(opened.length, planned, appointed.length),
  };
}
