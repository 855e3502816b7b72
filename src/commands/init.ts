/** `uppolice init`: creates the register with the directory that the program ships. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { changeSetting } from '../config/edit.ts';
import { COMMON } from '../domain/messages/common.ts';
import { SETTINGS_WORDS } from '../domain/messages/commands/upkeep/settings.ts';
import { INIT } from '../domain/messages/commands/start/init.ts';
import { isPostgresUrl, printableLocation, refuseMistyped } from '../domain/register-location.ts';
import type { Answer, Context } from '../ports.ts';
import { DEFAULT_SERIES, initialiseRegister, parseSeries, prepareSharedFolder } from '../register/directory/initialise.ts';
import { safeLine } from '../render/safe-text.ts';

export interface InitOptions {
  readonly series?: string;
  readonly group?: string;
  readonly yes?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('init')
    .description(text(INIT.description))
    .option('--series <letters>', text(INIT.series))
    .option('--group <name>', text(INIT.group))
    .option('-y, --yes', text(COMMON.askNothing))
    .addHelpText('after', text(INIT.examples))
    .action(async (options: InitOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: InitOptions): Promise<Answer> {
  const { series, location, chosen } = await placeAndSeries(ctx, options);
  if (options.group !== undefined) prepareSharedFolder(location, options.group);
  const db = await ctx.createDb(location, { group: options.group !== undefined });
  const made = await initialiseRegister(db, {
    series,
    now: ctx.now(),
    actor: ctx.actor(),
    ...(options.group !== undefined && { group: options.group }),
  });
  const kept = chosen ? keepPlace(ctx, location) : null;
  return {
    json: { location: db.location, ...made, ...(kept !== null && { keptIn: kept }) },
    text: () => INIT.made(safeLine(db.location), made, kept),
  };
}

/** So that the next command finds the register that was made where a person said. Returns the file that holds the setting; null: it is not kept. */
function keepPlace(ctx: Context, location: string): string | null {
  const { user } = ctx.configFiles();
  const place = isPostgresUrl(location) ? location : resolve(location);
  try {
    changeSetting(user, 'db', place);
  } catch {
    // The register is made; what else is to be done is said.
    ctx.say(INIT.notKept(safeLine(printableLocation(place)), user));
    return null;
  }
  const isOverridden = ctx.settings().some(({ key, origin }) => key === 'db' && origin === 'environment');
  if (isOverridden) ctx.say(SETTINGS_WORDS.overriddenBy('UPPOLICE_DB'));
  return user;
}

/** Asks only on a terminal: every question has a harmless default. `chosen`: it is not the place where every command looks anyway. */
async function placeAndSeries(ctx: Context, options: InitOptions): Promise<{ series: string; location: string; chosen: boolean }> {
  const usual = ctx.config().db;
  if (options.yes || !ctx.canAsk) return { series: parseSeries(options.series ?? DEFAULT_SERIES), location: usual, chosen: false };
  const series = options.series === undefined ? await askSeries(ctx) : parseSeries(options.series);
  const place = await (await ctx.prompt()).input(INIT.where, {
    default: printableLocation(usual),
    required: true,
  });
  // The place that was shown, without its password, stands for the usual one.
  const location = place.trim() === printableLocation(usual) ? usual : place.trim();
  refuseMistyped(location);
  return { series, location, chosen: location !== usual };
}

async function askSeries(ctx: Context): Promise<string> {
  const typed = await (await ctx.prompt()).input(INIT.whichSeries, {
    default: DEFAULT_SERIES,
    validate: (text) => /^\s*[A-Za-z][A-Za-z0-9]{1,7}\s*$/.test(text) || INIT.seriesForm,
  });
  return parseSeries(typed);
}
