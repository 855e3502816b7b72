/** `uppolice demo`: the whole main job, by the program's own commands, in a temporary register against the built-in sandbox. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Answer, Context } from '../ports.ts';
import { stylesFor } from '../render/screen/style.ts';
import { demoDay, demoPoliceReplies } from '../sandbox/world/demo-day.ts';
import { knownHandles } from '../sandbox/world/known-handles.ts';
import { startSandbox } from '../sandbox/server/sandbox.ts';

interface Options {
  readonly keep?: string;
}

interface Step {
  readonly say: string;
  /** Command lines, without `uppolice`; DOCKET stands for the number of the complaint that is followed. */
  readonly run: readonly (readonly string[])[];
  /** Lines shown of a long output. */
  readonly lines?: number;
}

/** The complaint of the demonstration: a motorcycle stolen in Agra. */
const FOLLOWED = 'agra-bike';

export function register(program: Command, ctx: Context): void {
  program
    .command('demo')
    .summary('the whole main job in a temporary register: no account, no network, no question')
    .description(
      'Shows a day of the desk: posts are read from a local stand-in for X, numbered, located, forwarded, answered by a district and closed. ' +
        'Every step is a real command of this program. Nothing leaves this computer.',
    )
    .option('--keep <folder>', 'keep the register and the packets there, to try commands on them')
    .addHelpText('after', '\nExamples:\n  $ uppolice demo\n  $ uppolice demo --keep ./training')
    .action(async (options: Options) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: Options): Promise<Answer> {
  const folder = options.keep ?? (await mkdtemp(join(tmpdir(), 'uppolice-demo-')));
  const day = demoDay(ctx.now());
  const sandbox = await startSandbox({ ...day, handles: knownHandles(), clock: 'real' });
  const environment = {
    UPPOLICE_DB: join(folder, 'register.db'),
    UPPOLICE_X_API_URL: sandbox.url,
    UPPOLICE_X_BEARER_TOKEN: 'training',
    UPPOLICE_X_USER_TOKEN: 'user:Uppolice',
  };
  const steps: { readonly command: string; readonly exitStatus: number }[] = [];
  const styles = stylesFor(ctx.io.colour);
  const show = async (text: string) => {
    if (!ctx.options.json) await ctx.io.out(text);
  };
  let docket = 'DOCKET';
  const perform = async (step: Step, number: number) => {
    await show(`\n${styles.bold(`${number}. ${step.say}`)}\n`);
    for (const words of step.run) {
      const argv = words.map((word) => (word === 'DOCKET' ? docket : word));
      const command = `uppolice ${argv.map(quoted).join(' ')}`;
      await show(`${styles.cyan(`$ ${command}`)}\n`);
      const { output, exitStatus } = await ctx.runCommand(argv, environment);
      await show(shortened(output, step.lines));
      steps.push({ command, exitStatus });
    }
  };
  try {
    const post = day.posts.find(({ id }) => id === day.ids.get(FOLLOWED));
    await show(
      `${styles.bold('A day of the Twitter Seva desk')}\nInvented posts, a temporary register, a stand-in for X at ${sandbox.url}: nothing leaves this computer.\n`,
    );
    let number = 1;
    await perform(
      { say: 'A training register is made: its numbers begin with TRN.', run: [['init', '--series', 'TRN', '--yes']] },
      number++,
    );
    await perform({ say: 'The posts of the day are read, stored, numbered and located.', run: [['sync']] }, number++);
    docket = await numberOf(ctx, environment, post?.id ?? '');
    for (const step of MORNING(post?.text ?? '', join(folder, 'packets'))) await perform(step, number++);
    sandbox.advance(2 * 60_000);
    sandbox.addPosts(demoPoliceReplies(day, sandbox.now()));
    for (const step of EVENING) await perform(step, number++);
    await show(ending(options.keep, styles.bold('Try next:')));
  } finally {
    await sandbox.close();
    if (options.keep === undefined) await rm(folder, { recursive: true, force: true });
  }
  const failed = steps.find(({ exitStatus }) => exitStatus !== 0);
  return { json: { steps, folder: options.keep ?? null }, text: () => '', ...(failed && { exitStatus: failed.exitStatus as 1 }) };
}

const MORNING = (text: string, packets: string): Step[] => [
  { say: 'The register, newest first.', run: [['list', '--limit', '8']], lines: 24 },
  { say: 'Which district a post is about, and why.', run: [['locate', '--explain', text]] },
  { say: 'One complaint: what was said, where it stands, who has the ball.', run: [['show', 'DOCKET']] },
  { say: 'What would be forwarded, to whom? The plan is shown first.', run: [['forward', '--ready', '--dry-run']], lines: 16 },
  {
    say: 'This one is forwarded: the citizen gets the number, the district is tagged.',
    run: [['forward', 'DOCKET', '--via', 'reply', '--yes']],
  },
  {
    say: 'The others go to their units as packets on paper.',
    run: [['forward', '--ready', '--via', 'print', '--out', packets, '--yes']],
    lines: 14,
  },
];

const EVENING: Step[] = [
  { say: 'Districts have answered on the thread: the next sync sees it.', run: [['sync'], ['show', 'DOCKET']] },
  {
    say: 'The FIR is lodged: the docket is closed with its outcome.',
    run: [['close', 'DOCKET', '--outcome', 'fir', '--detail', 'FIR 118/2026, PS Sikandra']],
  },
  {
    say: 'The figures of the day, and the proof that nothing was changed.',
    run: [
      ['report', 'status'],
      ['audit', 'verify'],
    ],
    lines: 30,
  },
];

async function numberOf(ctx: Context, environment: Readonly<Record<string, string>>, postId: string): Promise<string> {
  const { output } = await ctx.runCommand(['show', `https://x.com/i/status/${postId}`, '--json'], environment);
  return String((JSON.parse(output) as { docket?: unknown }).docket);
}

function ending(kept: string | undefined, title: string): string {
  const lines = kept
    ? [
        `uppolice --db ${join(kept, 'register.db')} list --attention`,
        `uppolice --db ${join(kept, 'register.db')} search चोरी`,
        `uppolice --db ${join(kept, 'register.db')} report districts`,
      ]
    : [
        'uppolice demo --keep ./training      the same, and the register stays for trying',
        'uppolice init                        your own register',
        'uppolice import posts.json           take posts in from a file',
      ];
  return `\n${title}\n${lines.map((line) => `  $ ${line}\n`).join('')}`;
}

function shortened(output: string, lines: number | undefined): string {
  const all = output.replace(/\n+$/, '').split('\n');
  if (lines === undefined || all.length <= lines) return `${all.join('\n')}\n`;
  return `${all.slice(0, lines).join('\n')}\n… (${all.length - lines} more lines)\n`;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
