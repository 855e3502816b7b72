/** `uppolice demo`: the whole main job, by the program's own commands, in a temporary register against the built-in sandbox. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { DEMO } from '../../domain/messages/commands/start/demo.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { MINUTE_MS } from '../../domain/time/ist.ts';
import { EXIT, type ExitStatus } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { stylesFor } from '../../render/screen/style.ts';
import { startSandbox } from '../../sandbox/server/sandbox.ts';
import { demoDay, demoPoliceReplies } from '../../sandbox/world/demo-day.ts';
import { knownHandles } from '../../sandbox/world/known-handles.ts';
import { evening, morning, START, type Step } from './steps.ts';
import { summary } from './summary.ts';

interface Options {
  readonly keep?: string;
  /** `--no-pause` */
  readonly pause?: boolean;
}

/** The complaint of the demonstration: a motorcycle stolen in Agra. */
const FOLLOWED = 'agra-bike';
/** The day runs as if it were an hour: nothing has waited longer than a desk lets it wait. */
const PACE = 20;

interface Performed {
  readonly command: string;
  readonly exitStatus: ExitStatus;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('demo')
    .description(text(DEMO.description))
    .option('--keep <folder>', text(DEMO.keep))
    .option('--no-pause', text(DEMO.noPause))
    .addHelpText('after', text(DEMO.examples))
    .action(async (options: Options) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: Options): Promise<Answer> {
  const steps: Performed[] = [];
  const shown = day(ctx, options, steps);
  const exitStatus = () => steps.find((step) => step.exitStatus !== EXIT.ok)?.exitStatus ?? EXIT.ok;
  if (!ctx.options.json) return { json: undefined, text: () => shown, exitStatus, live: true };
  await Array.fromAsync(shown);
  return { json: { steps, folder: options.keep ?? null }, text: () => laidOut(''), exitStatus };
}

/** The day as it is shown; what was run is added to `steps`. */
async function* day(ctx: Context, { keep: kept, pause }: Options, steps: Performed[]): AsyncGenerator<string> {
  const { text } = ctx;
  const { bold } = stylesFor(ctx.io.colour);
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'uppolice-demo-')));
  const invented = demoDay(ctx.now(), PACE);
  const sandbox = await startSandbox({ ...invented, handles: knownHandles(), clock: 'real' });
  const environment = {
    UPPOLICE_DB: join(folder, 'register.db'),
    UPPOLICE_LANG: ctx.options.lang,
    UPPOLICE_X_API_URL: sandbox.url,
    UPPOLICE_X_BEARER_TOKEN: 'training',
    UPPOLICE_X_USER_TOKEN: 'user:Uppolice',
  };
  let number = 0;
  const stops = pause !== false && ctx.canAsk && ctx.io.stdoutIsTerminal && !ctx.options.json;
  const perform = async function* (list: readonly Step[], docket: string): AsyncGenerator<string> {
    for (const step of list) {
      if (number > 0 && stops) await goOn(ctx);
      yield `\n${bold(`${++number}. ${text(step.say)}`)}\n`;
      yield* performed(ctx, step, docket, environment, steps);
    }
  };
  try {
    const post = invented.posts.find(({ id }) => id === invented.ids.get(FOLLOWED));
    yield `${bold(text(DEMO.title))}\n${text(DEMO.invented(sandbox.url))}\n`;
    yield* perform(START, '');
    const docket = await numberOf(ctx, environment, post?.id ?? '');
    yield* perform(morning(post?.text ?? '', join(folder, 'packets')), docket);
    sandbox.advance(2 * MINUTE_MS);
    sandbox.addPosts(demoPoliceReplies(invented, sandbox.now()));
    yield* perform(evening(text(DEMO.closingDetail)), docket);
    if (stops) await goOn(ctx);
    yield `\n${bold(text(DEMO.summary))}\n${await summary(ctx, environment)}`;
    yield `\n${bold(text(DEMO.tryNext))}\n${text(kept === undefined ? DEMO.next : DEMO.nextWith(join(kept, 'register.db')))}`;
  } finally {
    await sandbox.close();
    if (kept === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Until Enter is pressed. */
async function goOn(ctx: Context): Promise<void> {
  await (await ctx.prompt()).input(DEMO.goOn);
}

/** Runs the commands of a step and shows what they print. */
async function* performed(
  ctx: Context,
  step: Step,
  docket: string,
  environment: Readonly<Record<string, string>>,
  steps: Performed[],
): AsyncGenerator<string> {
  const { cyan } = stylesFor(ctx.io.colour);
  for (const words of step.run) {
    const argv = words.map((word) => (word === 'DOCKET' ? docket : word));
    const command = `uppolice ${argv.map(quoted).join(' ')}`;
    yield `${cyan(`$ ${command}`)}\n`;
    const { output, exitStatus } = await ctx.runCommand(argv, environment);
    steps.push({ command, exitStatus });
    yield shortened(ctx, output, step.lines);
  }
}

async function numberOf(ctx: Context, environment: Readonly<Record<string, string>>, postId: string): Promise<string> {
  const { output } = await ctx.runCommand(['show', `https://x.com/i/status/${postId}`, '--json'], environment);
  const { docket }: { docket?: unknown } = JSON.parse(output);
  return String(docket);
}

function shortened(ctx: Context, output: string, lines: number | undefined): string {
  const all = output.replace(/\n+$/, '').split('\n');
  if (lines === undefined || all.length <= lines) return `${all.join('\n')}\n`;
  return `${all.slice(0, lines).join('\n')}\n${ctx.text(DEMO.moreLines(all.length - lines))}\n`;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
