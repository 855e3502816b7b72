/** `uppolice init`: creates the register with the directory that the program ships. */
import type { Command } from 'commander';
import { COMMON } from '../domain/messages/common.ts';
import { INIT } from '../domain/messages/commands/start/init.ts';
import { printableLocation, refuseMistyped } from '../domain/register-location.ts';
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
  const { series, location } = await placeAndSeries(ctx, options);
  if (options.group !== undefined) prepareSharedFolder(location, options.group);
  const db = await ctx.createDb(location, { group: options.group !== undefined });
  const made = await initialiseRegister(db, {
    series,
    now: ctx.now(),
    actor: ctx.actor(),
    ...(options.group !== undefined && { group: options.group }),
  });
  return {
    json: { location: db.location, ...made },
    text: () => INIT.made(safeLine(db.location), made),
  };
}

/** Asks only on a terminal: every question has a harmless default. */
async function placeAndSeries(ctx: Context, options: InitOptions): Promise<{ series: string; location: string }> {
  const usual = ctx.config().db;
  if (options.yes || !ctx.canAsk) return { series: parseSeries(options.series ?? DEFAULT_SERIES), location: usual };
  const series = options.series === undefined ? await askSeries(ctx) : parseSeries(options.series);
  const place = await (await ctx.prompt()).input(INIT.where, {
    default: printableLocation(usual),
    required: true,
  });
  // The place that was shown, without its password, stands for the usual one.
  const location = place.trim() === printableLocation(usual) ? usual : place.trim();
  refuseMistyped(location);
  return { series, location };
}

async function askSeries(ctx: Context): Promise<string> {
  const typed = await (await ctx.prompt()).input(INIT.whichSeries, {
    default: DEFAULT_SERIES,
    validate: (text) => /^\s*[A-Za-z][A-Za-z0-9]{1,7}\s*$/.test(text) || INIT.seriesForm,
  });
  return parseSeries(typed);
}
