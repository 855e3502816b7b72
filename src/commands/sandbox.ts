/** `uppolice sandbox`: runs the local stand-in for X until it is told to stop. */
import { type Command, InvalidArgumentError } from 'commander';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { demoDay } from '../sandbox/world/demo-day.ts';
import { ENDPOINT_NAMES } from '../sandbox/server/endpoints.ts';
import { FAULTS, parseFault } from '../sandbox/faults/faults.ts';
import { knownHandles } from '../sandbox/world/known-handles.ts';
import { loadFile } from '../sandbox/world/load-files.ts';
import { type Sandbox, startSandbox } from '../sandbox/server/sandbox.ts';
import { World } from '../sandbox/world/world.ts';

export interface SandboxCommandOptions {
  port?: number;
  posts?: string[];
  clock?: 'posts' | 'real';
  maxPage?: number;
  rate?: number;
  late?: number;
  fault?: string[];
  limit?: string[];
  seed: number;
  bearer?: string;
  vocabulary: 'tweet' | 'post' | 'both';
  credits?: number;
  enterprise?: boolean;
  refuseThirdHandles?: boolean;
  demo?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const collect = (value: string, before: readonly string[] = []) => [...before, value];
  program
    .command('sandbox')
    .summary('a local stand-in for X: for training, tests and demonstrations')
    .description('A local stand-in for X API v2, on this computer only. It runs until it is stopped (Ctrl-C).')
    .option('--port <n>', 'port to listen on; a free one when it is left out', wholeNumber(0, 65_535))
    .option('--posts <file>', 'posts to serve: pages of X API v2, NDJSON, v1.1 statuses, also gzipped; may be given again', collect)
    .option('--demo', 'serve an invented day: forty posts of the last nineteen hours')
    .option(
      '--clock <posts|real>',
      'posts: it is one minute after the newest post; real: the time it is (default: posts with --posts)',
      oneOf('posts', 'real'),
    )
    .option('--max-page <n>', 'most posts a page, for many small pages', wholeNumber(1, 100))
    .option('--rate <n>', 'invented posts that arrive a minute', wholeNumber(1, 60_000))
    .option('--late <minutes>', 'every third post comes into searches so much later', wholeNumber(1, 1440))
    .option(
      '--fault <name[@endpoint][:amount]>',
      'fail as X does: reset:3 (three times), html:0.2 (one in five); may be given again',
      collect,
    )
    .option('--limit <endpoint=n>', 'requests in 15 minutes, for example search=5; may be given again', collect)
    .option('--seed <n>', 'for faults with a probability and invented posts', wholeNumber(0, 4_294_967_295), 1)
    .option('--bearer <token>', 'the only app token that is accepted; any is when this is left out')
    .option(
      '--vocabulary <tweet|post|both>',
      "names of fields that are understood: X's older ones, its newer ones, both",
      oneOf('tweet', 'post', 'both'),
      'both',
    )
    .option('--credits <n>', 'posts and users that may be read before X asks for money (402)', wholeNumber(0, 1_000_000_000))
    .option('--enterprise', 'rules of an Enterprise contract: long queries, replies without being mentioned')
    .option('--refuse-third-handles', 'refuse replies that mention an account from outside the conversation')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice sandbox --demo --rate 20
  $ uppolice sandbox --posts posts.json --max-page 10
  $ uppolice sandbox --posts posts.ndjson --fault reset:0.05 --fault rate-limit@search:1

A post is written by whoever asks with the token user:HANDLE, for example user:Uppolice.
While it runs, POST /_sandbox/faults {"name": "html", "count": 2} switches a fault on, DELETE /_sandbox/faults all off.
Faults: ${Object.keys(FAULTS).join(', ')}
Endpoints: ${ENDPOINT_NAMES.join(', ')}`,
    )
    .action(async (options: SandboxCommandOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: SandboxCommandOptions): Promise<Answer> {
  const faults = (options.fault ?? []).map((typed) => parseFault(typed, ENDPOINT_NAMES));
  const limits = Object.fromEntries((options.limit ?? []).map(parseLimit));
  const world = new World(options.late === undefined ? null : { minutes: options.late });
  for (const file of options.posts ?? []) await loadFile(file, world);
  if (options.demo) world.add(demoDay(ctx.now()));
  const sandbox = await startSandbox({
    world,
    handles: knownHandles(),
    faults,
    limits,
    seed: options.seed,
    vocabulary: options.vocabulary,
    clock: options.clock ?? (options.posts ? 'posts' : 'real'),
    enterprise: options.enterprise ?? false,
    refuseThirdHandles: options.refuseThirdHandles ?? false,
    ...(options.port !== undefined && { port: options.port }),
    ...(options.maxPage !== undefined && { maxPage: options.maxPage }),
    ...(options.rate !== undefined && { rate: options.rate }),
    ...(options.bearer !== undefined && { bearer: options.bearer }),
    ...(options.credits !== undefined && { credits: options.credits }),
  });
  try {
    await ctx.io.out(ctx.options.json ? `${JSON.stringify({ url: sandbox.url, port: sandbox.port })}\n` : welcome(sandbox, options.bearer));
    await untilAborted(ctx.signal);
  } finally {
    await sandbox.close();
  }
  return { json: undefined, text: () => '' };
}

function welcome(sandbox: Sandbox, bearer = 'sandbox'): string {
  return `A stand-in for X answers at ${sandbox.url} with ${sandbox.size.toLocaleString('en-IN')} posts; its clock says ${sandbox.now().toISOString()}.
In another terminal:
  export UPPOLICE_X_API_URL=${sandbox.url}
  export UPPOLICE_X_BEARER_TOKEN=${bearer}
  uppolice sync
Stop it with Ctrl-C.
`;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function parseLimit(typed: string): [string, number] {
  const [, name = '', amount = ''] = /^([a-z-]+)=(\d{1,9})$/.exec(typed) ?? [];
  if (ENDPOINT_NAMES.includes(name)) return [name, Number(amount)];
  throw new UserError('usage', `"${typed}" is no limit.`, [
    `Type it as ENDPOINT=NUMBER, for example search=5. Endpoints: ${ENDPOINT_NAMES.join(', ')}`,
  ]);
}

function wholeNumber(from: number, to: number): (typed: string) => number {
  return (typed) => {
    const number = /^\d{1,12}$/.test(typed) ? Number(typed) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw new InvalidArgumentError(`Give a whole number from ${from} to ${to}.`);
  };
}

function oneOf<T extends string>(...values: readonly T[]): (typed: string) => T {
  return (typed) => {
    const found = values.find((value) => value === typed);
    if (found) return found;
    throw new InvalidArgumentError(`Give ${values.join(' or ')}.`);
  };
}
