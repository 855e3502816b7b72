/** The program: global options, lazily loaded commands, the one catch, exit statuses. */
import { Command, CommanderError } from 'commander';
import { type Flags, ProgramContext, type World } from './context.ts';
import { laidOut, verbatim } from './domain/messages/text.ts';
import { EXIT, type ExitStatus, UserError } from './domain/user-error.ts';
import { boundHeapGrowth, boundHeapGrowthInTime } from './runtime/memory.ts';
import { refuseEmptyValues } from './commands/support/typed/empty-values.ts';
import { explainIn } from './commands/program/help.ts';
import type { KnownCommand } from './commands/program/meant.ts';
import { addShortNames, commandNamed, refuseUnknown, typedPath } from './commands/program/typed-command.ts';
import { commandMissing, usageError } from './commands/program/usage-error.ts';
import { COMMANDS } from './commands/registry.ts';
import { COMMAND_LINE } from './domain/messages/program/command-line.ts';
import { PROGRAM } from './domain/messages/program/program.ts';
import { SUMMARIES } from './domain/messages/program/summaries.ts';
import { safeJson } from './render/json/json-stream.ts';
import { safeText } from './render/safe-text.ts';
import { hungLines } from './render/screen/wrap-said.ts';
import { VERSION } from './runtime/version.ts';
import { PipeClosed, terminalWorld } from './runtime/terminal.ts';

/** Runs one command line; every error ends here. Returns the exit status. */
export async function runProgram(argv: readonly string[], world: World): Promise<ExitStatus> {
  const ctx = new ProgramContext(world, runProgram);
  const json = argv.includes('--json');
  ctx.setLanguage(languageTyped(argv));
  try {
    await parse(argv, ctx, world.env['HOME']);
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

async function parse(argv: readonly string[], ctx: ProgramContext, home: string | undefined): Promise<void> {
  const program = new Command('uppolice');
  const written: string[] = [];
  explainIn(ctx, program, (text) => written.push(text))
    .description(ctx.text(PROGRAM.description))
    .version(VERSION, '-V, --version', ctx.text(PROGRAM.version))
    .option('--db <file|url>', ctx.text(PROGRAM.db))
    .option('--lang <en|hi>', ctx.text(PROGRAM.lang))
    .option('--json', ctx.text(PROGRAM.json))
    .option('--no-color', ctx.text(PROGRAM.noColor))
    .option('--no-pager', ctx.text(PROGRAM.noPager))
    .option('--quiet', ctx.text(PROGRAM.quiet))
    .option('--verbose', ctx.text(PROGRAM.verbose))
    .showSuggestionAfterError(true)
    .exitOverride()
    .addHelpText('after', ctx.text(PROGRAM.firstSteps))
    .hook('preAction', (_, command) => {
      ctx.setFlags({ ...program.opts<Flags>(), ...(command.name() === COMPLETION && registerOfLine(operands, home)) });
      refuseEmptyValues(command);
      if (program.getOptionValue('json') === true && command.getOptionValue('ndjson') === true)
        throw new UserError('usage', COMMAND_LINE.conflict('--json', '--ndjson'), [COMMAND_LINE.leaveOneOut]);
    });
  let wanted: string | undefined;
  let operands: readonly string[] = [];
  try {
    ({ operands } = program.parseOptions([...argv]));
    wanted = commandNamed(operands[0] === 'help' ? operands[1] : operands[0]);
    await addCommands(program, ctx, wanted === COMPLETION ? [COMPLETION, commandNamed(lineCompleted(operands))] : [wanted]);
    if (argv.length === 0) program.help();
    await refuseUnknown(program, operands, argv, () => verbsOfAll(ctx));
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const command = wanted !== undefined && wanted in SUMMARIES ? wanted : null;
    const path = typedPath(program, operands);
    // A noun without its verb shows its help: to people.
    if (error.exitCode !== 0 && error.code === 'commander.help' && argv.includes('--json')) throw commandMissing(program, command);
    if (error.exitCode !== 0 && error.code !== 'commander.help') throw usageError(error, path);
  }
  if (written.length === 0) return;
  const said = written.join('');
  ctx.setFlags({ json: argv.includes('--json') });
  await ctx.answer({ json: said.trim() === VERSION ? { version: VERSION } : { help: said }, text: () => laidOut(said) });
}

/** Its words are looked up in the declaration of the command that is being typed. */
const COMPLETION = 'completion';

/** The command of the line that a shell wants to be completed. */
function lineCompleted(operands: readonly string[]): string | undefined {
  const line = operands.slice(2).filter((word) => word !== '=');
  return line.find((word, at) => !word.startsWith('-') && !['--db', '--lang'].includes(line[at - 1] ?? ''));
}

/** Words that a shell completes come from the register that stands on the line already; `~` is not expanded there. */
function registerOfLine(operands: readonly string[], home: string | undefined): Pick<Flags, 'db'> {
  const words = operands.slice(2, -1).filter((word) => word !== '=');
  const at = words.findLastIndex((word) => word === '--db' || word.startsWith('--db='));
  const word = words[at];
  const typed = (word === '--db' ? words[at + 1] : word?.slice('--db='.length))?.replace(/^(["'])(.*)\1$/, '$2');
  if (typed === undefined || typed === '') return {};
  return { db: home !== undefined && typed.startsWith('~/') ? home + typed.slice(1) : typed };
}

/** The wanted command with all that it can do; the others stand in the help by their summary alone: their code is never loaded. */
async function addCommands(program: Command, ctx: ProgramContext, wanted: readonly (string | undefined)[]): Promise<void> {
  for (const { group, entries } of COMMANDS) {
    program.commandsGroup(`${ctx.text(group)}:`);
    for (const { name, load } of entries) {
      const summary = ctx.text(SUMMARIES[name]);
      if (wanted.includes(name)) (await load()).register(program, ctx);
      else program.command(name).description(summary);
      const command = program.commands.at(-1);
      command?.summary(summary);
      if (command) addShortNames(command);
    }
  }
}

/** Every command by its name; the subcommands of one are loaded where they are asked for, after something was mistyped. */
function verbsOfAll(ctx: ProgramContext): KnownCommand[] {
  return COMMANDS.flatMap(({ entries }) => entries).map(({ name, load }) => ({
    name,
    verbs: async () => {
      const scratch = new Command();
      (await load()).register(scratch, ctx);
      return scratch.commands.flatMap(({ commands }) => commands.map((verb) => verb.name()));
    },
  }));
}

async function report(error: unknown, look: { json: boolean; verbose: boolean }, ctx: ProgramContext): Promise<ExitStatus> {
  if (error instanceof PipeClosed) return EXIT.ok;
  const known = error instanceof UserError ? error : null;
  const code = known?.code ?? 'bug';
  const message = ctx.text(known?.text ?? PROGRAM.bug(verbatim(error instanceof Error ? error.message : String(error))));
  const hints = (known?.nextSteps ?? [PROGRAM.bugNextStep]).map(ctx.text);
  ctx.io.progress(null);
  if (look.json) await ctx.io.out(`${safeJson({ error: { code, message, hints } })}\n`).catch(() => undefined);
  else complain(message, hints, ctx);
  if (look.verbose && error instanceof Error)
    ctx.io.say(String(error.stack) + (error.cause ? `\n${ctx.text(PROGRAM.causedBy(stackOf(error.cause)))}` : ''));
  return known?.exitStatus ?? EXIT.bug;
}

/** On a terminal no line is wider than it. */
function complain(message: string, hints: readonly string[], { io }: ProgramContext): void {
  const fitted = (text: string, indent: string) =>
    io.stdoutIsTerminal ? hungLines(safeText(text), io.columns, indent, indent).join('\n').trimStart() : text;
  io.complain(
    fitted(message, ''),
    hints.map((hint) => fitted(hint, HINT_INDENT)),
  );
}

/** Before the lines of a hint below its first: that has an arrow. */
const HINT_INDENT = '    ';

function stackOf(cause: unknown): string {
  return String(cause instanceof Error ? cause.stack : cause);
}

/** The process's own entry: called by the launcher. */
export async function main(): Promise<void> {
  boundHeapGrowthInTime();
  const { world, settled } = terminalWorld(boundHeapGrowth);
  process.exitCode = await runProgram(process.argv.slice(2), world);
  settled();
}
