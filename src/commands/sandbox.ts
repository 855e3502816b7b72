/** `uppolice sandbox`: runs a local sandbox that answers like X until it is stopped. */
import { type Command, Option } from 'commander';
import { SANDBOX } from '../domain/messages/commands/start/sandbox.ts';
import { CLOCK_TOLERANCE_MS } from '../domain/time/clock-check.ts';
import { UserError } from '../domain/user-error.ts';
import { SEARCH_REACH_MS } from '../domain/x/limits.ts';
import type { Answer, Context } from '../ports.ts';
import { demoDay } from '../sandbox/world/demo-day.ts';
import { ENDPOINT_NAMES } from '../sandbox/server/endpoints.ts';
import { FAULTS, parseFault } from '../sandbox/faults/faults.ts';
import { knownHandles } from '../sandbox/world/known-handles.ts';
import { loadFile } from '../sandbox/world/load-files.ts';
import { startSandbox } from '../sandbox/server/sandbox.ts';
import { World } from '../sandbox/world/world.ts';
import { repeated, wholeNumber } from './support/option-values.ts';
import { untilStopped } from './support/until-stopped.ts';

export interface SandboxCommandOptions {
  port?: number;
  posts?: string[];
  clock?: 'posts' | 'real';
  maxPage?: number;
  rate?: number;
  late?: number;
  fault?: ReturnType<typeof readFault>[];
  limit?: ReturnType<typeof readLimit>[];
  seed: number;
  bearer?: string;
  vocabulary: 'tweet' | 'post' | 'both';
  credits?: number;
  enterprise?: boolean;
  refuseThirdHandles?: boolean;
  demo?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('sandbox')
    .description(text(SANDBOX.description))
    .option('--port <n>', text(SANDBOX.port), wholeNumber('--port', 0, 65_535))
    .option('--posts <file>', text(SANDBOX.posts), repeated(String))
    .option('--demo', text(SANDBOX.demo))
    .addOption(new Option('--clock <time>', text(SANDBOX.clock)).choices(['posts', 'real']))
    .option('--max-page <n>', text(SANDBOX.maxPage), wholeNumber('--max-page', 1, 100))
    .option('--rate <n>', text(SANDBOX.rate), wholeNumber('--rate', 1, 60_000))
    .option('--late <minutes>', text(SANDBOX.late), wholeNumber('--late', 1, 1440))
    .option('--fault <name[@endpoint][:amount]>', text(SANDBOX.fault), repeated(readFault))
    .option('--limit <endpoint=n>', text(SANDBOX.limit), repeated(readLimit))
    .option('--seed <n>', text(SANDBOX.seed), wholeNumber('--seed', 0, 4_294_967_295), 1)
    .option('--bearer <token>', text(SANDBOX.bearer))
    .addOption(new Option('--vocabulary <names>', text(SANDBOX.vocabulary)).choices(['tweet', 'post', 'both']).default('both'))
    .option('--credits <n>', text(SANDBOX.credits), wholeNumber('--credits', 0, 1_000_000_000))
    .option('--enterprise', text(SANDBOX.enterprise))
    .option('--refuse-third-handles', text(SANDBOX.refuseThirdHandles))
    .addHelpText('after', text(SANDBOX.examples(Object.keys(FAULTS).join(', '), ENDPOINT_NAMES.join(', '))))
    .action(async (options: SandboxCommandOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: SandboxCommandOptions): Promise<Answer> {
  const world = new World(options.late === undefined ? null : { minutes: options.late });
  for (const file of options.posts ?? []) await loadFile(file, world);
  if (options.demo) world.add(demoDay(ctx.now()));
  const sandbox = await startSandbox({
    world,
    handles: knownHandles(),
    faults: options.fault ?? [],
    limits: Object.fromEntries(options.limit ?? []),
    seed: options.seed,
    vocabulary: options.vocabulary,
    clock: options.clock ?? (canBeSwept(world.newestAt, ctx.now()) ? 'real' : 'posts'),
    enterprise: options.enterprise ?? false,
    refuseThirdHandles: options.refuseThirdHandles ?? false,
    ...(options.port !== undefined && { port: options.port }),
    ...(options.maxPage !== undefined && { maxPage: options.maxPage }),
    ...(options.rate !== undefined && { rate: options.rate }),
    ...(options.bearer !== undefined && { bearer: options.bearer }),
    ...(options.credits !== undefined && { credits: options.credits }),
  });
  const { url, port } = sandbox;
  const isOff = Math.abs(sandbox.now().getTime() - ctx.now().getTime()) > CLOCK_TOLERANCE_MS;
  if (isOff) ctx.say(SANDBOX.clockIsOff);
  const listening = SANDBOX.listening(url, sandbox.size, sandbox.now().toISOString(), options.bearer ?? 'sandbox', isOff);
  const close = () => sandbox.close();
  return {
    rows: untilStopped([{ url, port }], ctx.signal, close),
    form: ctx.options.json ? 'ndjson' : 'text',
    text: () => untilStopped(ctx.text(listening), ctx.signal, close),
    live: true,
  };
}

/** Whether a sync by this computer's clock finds them: of the days that X searches, and none from tomorrow. */
function canBeSwept(newestAt: number | null, now: Date): boolean {
  return newestAt === null || (newestAt <= now.getTime() && now.getTime() - newestAt < SEARCH_REACH_MS);
}

function readFault(typed: string): ReturnType<typeof parseFault> {
  return parseFault(typed, ENDPOINT_NAMES);
}

function readLimit(typed: string): [endpoint: string, requests: number] {
  const [, name = '', amount = ''] = /^([a-z-]+)=(\d{1,9})$/.exec(typed) ?? [];
  if (ENDPOINT_NAMES.includes(name)) return [name, Number(amount)];
  throw new UserError('usage', SANDBOX.noLimit(typed), [SANDBOX.limitForm(ENDPOINT_NAMES.join(', '))]);
}
