/** `uppolice init`: makes the register, with the directory that the program ships. */
import type { Command } from 'commander';
import type { Answer, Context } from '../ports.ts';
import { DEFAULT_SERIES, initialiseRegister, parseSeries, prepareSharedFolder } from '../register/directory/initialise.ts';
import { safeLine } from '../render/safe-text.ts';

export interface InitOptions {
  readonly series?: string;
  readonly group?: string;
  readonly yes?: boolean;
}

export function register(program: Command, ctx: Context): void {
  program
    .command('init')
    .summary('make the register, with units, districts and known handles')
    .description(
      'Makes the register with the units, districts and known handles of the state. A file is readable by you alone, unless a group is named. ' +
        'Handles that nobody has checked are marked as unverified, and so is the range that a district belongs to.',
    )
    .option('--series <letters>', 'what docket numbers begin with: 2 to 8 letters and digits; TRN makes a training register')
    .option('--group <name>', 'share the file with a group of this machine')
    .option('-y, --yes', 'ask nothing')
    .addHelpText(
      'after',
      `
Where it is made: --db FILE, else UPPOLICE_DB, else your own data folder; postgres://… for a server.

Examples:
  $ uppolice init
  $ uppolice init --yes
  $ uppolice --db training.db init --series TRN
  $ sudo -u desk uppolice --db /srv/uppolice/register.db init --group desk`,
    )
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
    text: () =>
      `The register is made: ${safeLine(db.location)}
Docket numbers begin with ${made.series}${made.training ? ': a training register, it never posts to X' : ''}. Loaded: ${made.units} units, ${made.districts} districts, ${made.handles} handles.
Check with your directory: uppolice unit list --tree, uppolice handle list --state unverified
Next: uppolice import posts.json, or uppolice sync
`,
  };
}

/** Asks only on a terminal: everything has a default that does no harm. */
async function placeAndSeries(ctx: Context, options: InitOptions): Promise<{ series: string; location: string }> {
  const location = ctx.config().db;
  if (options.yes || !ctx.io.stdinIsTerminal) return { series: parseSeries(options.series ?? DEFAULT_SERIES), location };
  const series = options.series === undefined ? await askSeries(ctx) : parseSeries(options.series);
  const place = await (await ctx.prompt()).input('Where shall the register be? (a file, or postgres://…)', {
    default: location,
    required: true,
  });
  return { series, location: place.trim() };
}

async function askSeries(ctx: Context): Promise<string> {
  const typed = await (await ctx.prompt()).input('What shall docket numbers begin with?', {
    default: DEFAULT_SERIES,
    validate: (text) => /^\s*[A-Za-z][A-Za-z0-9]{1,7}\s*$/.test(text) || '2 to 8 letters and digits, a letter first',
  });
  return parseSeries(typed);
}
