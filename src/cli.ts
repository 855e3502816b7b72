/** The program: global options, lazily loaded commands, the one catch, exit statuses. */
import { Command, CommanderError } from 'commander';
import { type Flags, ProgramContext, type World } from './context.ts';
import { EXIT, UserError } from './domain/user-error.ts';
import { keepMemoryLean } from './runtime/memory.ts';
import { COMMANDS, type CommandEntry } from './commands/registry.ts';
import { safeJson } from './render/json/json-stream.ts';
import { VERSION } from './runtime/version.ts';
import { PipeClosed, terminalWorld } from './runtime/terminal.ts';

/** Runs one command line; every error ends here. Returns the exit status. */
export async function runProgram(argv: readonly string[], world: World): Promise<number> {
  const ctx = new ProgramContext(world, runProgram);
  const json = argv.includes('--json');
  ctx.setLanguage(languageTyped(argv));
  try {
    await parse(argv, ctx);
    return ctx.exitStatus;
  } catch (error) {
    return await report(error, { json, verbose: argv.includes('--verbose') }, ctx);
  } finally {
    await ctx.close();
  }
}

/** `--lang hi` and `--lang=hi`, before the command line is parsed: the parser's own words depend on it. */
function languageTyped(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  return word === '--lang' ? argv[at + 1] : word?.slice('--lang='.length);
}

async function parse(argv: readonly string[], ctx: ProgramContext): Promise<void> {
  const program = new Command('uppolice');
  const written: string[] = [];
  program
    .description('The complaint register of the Twitter Seva desk, Uttar Pradesh Police.')
    .version(VERSION, '-V, --version')
    .option('--db <file|url>', 'the register: a SQLite file or postgres://…')
    .option('--lang <en|hi>', 'language of what is shown')
    .option('--json', 'print one JSON value and nothing else')
    .option('--no-color', 'no colours')
    .option('--quiet', 'only the answer and errors')
    .option('--verbose', 'more about what is happening, and the stack of an error')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => written.push(text),
      writeErr: (text) => written.push(text),
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(ctx.io.columns, 110),
    })
    .configureHelp({ sortSubcommands: false, sortOptions: false })
    .helpCommand('help [command]', 'show how a command is used')
    .addHelpText('after', FIRST_STEPS)
    .hook('preAction', () => ctx.setFlags(program.opts<Flags>()));
  const { operands } = program.parseOptions([...argv]);
  const wanted = operands[0] === 'help' ? operands[1] : operands[0];
  for (const { group, entries } of COMMANDS) {
    program.commandsGroup(`${group}:`);
    for (const entry of entries) await addCommand(program, entry, ctx, entry.name === wanted);
  }
  try {
    if (argv.length === 0) program.help();
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // A noun without its verb shows its help.
    if (error.exitCode !== 0 && error.code !== 'commander.help') throw usageError(error, wanted);
  }
  if (written.length > 0) await ctx.io.out(written.join(''));
}

async function addCommand(program: Command, entry: CommandEntry, ctx: ProgramContext, load: boolean): Promise<void> {
  if (load) (await entry.load()).register(program, ctx);
  // The others stand in the help by their summary alone: their code is never loaded.
  else program.command(entry.name).summary(entry.summary).description(entry.summary);
}

const FIRST_STEPS = `
First steps:
  $ uppolice demo                        see the whole day of a desk, without account or network
  $ uppolice init                        make the register
  $ uppolice import posts.json           take posts in from a file
  $ uppolice list                        see the complaints
Every command explains itself: uppolice COMMAND --help`;

function usageError(error: CommanderError, command: string | undefined): UserError {
  const [message = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  const known = command && COMMANDS.some(({ entries }) => entries.some(({ name }) => name === command));
  const hints = more.map((line) => line.trim().replace(/^\((.*)\)$/, '$1')).filter(Boolean);
  return new UserError('usage', `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, [
    ...hints,
    `See: uppolice ${known ? `${command} ` : ''}--help`,
  ]);
}

async function report(error: unknown, look: { json: boolean; verbose: boolean }, ctx: ProgramContext): Promise<number> {
  if (error instanceof PipeClosed) return EXIT.ok;
  const known = error instanceof UserError ? error : null;
  const code = known?.code ?? 'bug';
  const message = known ? ctx.text(known.text) : `This is a fault in uppolice: ${error instanceof Error ? error.message : String(error)}`;
  const hints = known?.nextSteps.map((hint) => ctx.text(hint)) ?? [
    'What was finished before is kept. Run it again with --verbose and send the output to your administrator.',
  ];
  ctx.io.progress(null);
  if (look.json) await ctx.io.out(`${safeJson({ error: { code, message, hints } })}\n`).catch(() => undefined);
  else ctx.io.complain(message, hints);
  if (look.verbose && error instanceof Error)
    ctx.io.say(String(error.stack) + (error.cause ? `\ncaused by: ${String((error.cause as Error).stack ?? error.cause)}` : ''));
  return known?.exitStatus ?? EXIT.bug;
}

/** The process's own entry: called by the launcher. */
export async function main(): Promise<void> {
  keepMemoryLean();
  const { world, settled } = terminalWorld();
  process.exitCode = await runProgram(process.argv.slice(2), world);
  settled();
}
