/** Plays a day of the overseas desk and writes docs/overseas.md of it, with pictures of digests where Chromium is installed: `npm run docs:overseas`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../test/support/run.ts';
import { overseasDay, PLACES, type Step } from './overseas/day.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');

/** Why each step is taken; a step without words is left out of the page. */
const WORDS: readonly (readonly [begins: string, words: string])[] = [
  ['country import countries.csv --dry-run', 'First the list is tried. Each bad row would be named, and nothing is opened then.'],
  ['country import countries.csv', 'Then all are opened in one step, or none. A handle without a number of X is only planned.'],
  ['sync', 'A day of posts is read. Citizens of countries whose handle is only planned turn to @UPPolNRI.'],
  ['country list', 'How each country stands:'],
  ['list --all', 'The dockets, each with its district; the country decides which emergency number comes first:'],
  ['digest --due', 'From cron, every quarter of an hour: the digests of those for whom it is seven or later.'],
  ['digest --country', 'What a coordinator reads. It holds numbers and states, and no word of a complaint:'],
  ['report countries', 'The figures for the officer who answers for all of them:'],
  ['report coordinators', 'And by the terms of the coordinators:'],
];

const folder = mkdtempSync(join(tmpdir(), 'uppolice-overseas-'));
try {
  const now = new Date(Date.now() - 1_800_000);
  const { steps } = await overseasDay(folder, PLACES, now);
  const failed = steps.filter(({ code }) => code !== 0);
  if (failed.length > 0) throw new Error(`${failed[0]?.command}: ${failed[0]?.output}`);
  const pictures = await takePictures(now);
  writeFileSync(join(DOCS, 'overseas.md'), page(steps, pictures));
  process.stdout.write(`docs/overseas.md, ${pictures.length} pictures\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function page(steps: readonly Step[], pictures: readonly string[]): string {
  const told = WORDS.flatMap(([begins, words]) => {
    const step = steps.findLast(({ command }) => command.startsWith(`uppolice ${begins}`));
    return step ? [`${words}\n\n\`\`\`\n$ ${step.command}\n${withoutProof(step.output).trimEnd()}\n\`\`\`\n`] : [];
  });
  const seen = pictures.map((name) => `![A digest on a phone](screens/${name})`);
  return `# A day of the overseas desk

From an empty register: fifteen countries, twelve of them with a handle that is only planned, opened from one list; then a day of posts from all of them, read from the
sandbox. The accounts and people are invented. \`npm run docs:overseas\` plays the day again and writes this page.

${told.join('\n')}
The same as a page that works offline, on a phone, in Hindi and in English:

${seen.join('\n')}
`;
}

/** The head of the chain and the register's own name differ with each run. */
function withoutProof(output: string): string {
  return output.replace(/\b(\d+):[0-9a-f]{64}:[0-9a-f]{64}\b/g, '$1:…').replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '…');
}

async function takePictures(now: Date): Promise<string[]> {
  const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (chromium === undefined) return readdirSync(join(DOCS, 'screens')).filter((name) => name.startsWith('digest-'));
  const env = { HOME: folder, UPPOLICE_DB: join(folder, 'register.db') };
  const taken: string[] = [];
  for (const [name, lang, place] of [
    ['digest-london-hi', 'hi', ['--country', 'GB', '--city', 'London']],
    ['digest-dubai-en', 'en', ['--country', 'AE', '--city', 'Dubai']],
  ] as const) {
    const html = join(folder, `${name}.html`);
    await run(['digest', ...place, '--lang', lang, '--out', html], { now: new Date(now.getTime() + 1_200_000), env });
    const png = join(DOCS, 'screens', `${name}.png`);
    spawnSync(chromium, [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      '--window-size=500,620',
      `--screenshot=${png}`,
      `file://${html}`,
    ]);
    if (statSync(png).size > 60_000) throw new Error(`${png} is larger than 60 kB`);
    taken.push(`${name}.png`);
  }
  return taken;
}
