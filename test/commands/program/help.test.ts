/** The help of every command and subcommand, in both languages. */
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { explainIn } from '../../../src/commands/program/help.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { ProgramContext } from '../../../src/context.ts';
import { placeholder, withPlaceholders } from '../../../src/domain/messages/program/placeholders.ts';
import { SUMMARIES } from '../../../src/domain/messages/program/summaries.ts';
import { type Lang, type Text, textIn } from '../../../src/domain/messages/text.ts';
import { displayWidth } from '../../../src/render/screen/display-width.ts';
import { run, world } from '../../support/run.ts';

const DEVANAGARI = /[\u0900-\u097F]/;
const LANGS: readonly Lang[] = ['en', 'hi'];

/** What the command printed last has explained of itself. */
let printed = '';

/** Every command with all of its subcommands, as it explains itself in a language on a screen of that width. */
async function commandsIn(lang: Lang, columns = 80): Promise<Command[]> {
  const ctx = new ProgramContext(world({ columns }), async () => 0);
  ctx.setLanguage(lang);
  const program = explainIn(ctx, new Command('uppolice'), (text) => {
    printed += text;
  });
  for (const { entries } of COMMANDS) {
    for (const { name, load } of entries) {
      (await load()).register(program, ctx);
      program.commands.at(-1)?.summary(ctx.text(SUMMARIES[name]));
    }
  }
  const withSubcommands = (command: Command): Command[] => [command, ...command.commands.flatMap(withSubcommands)];
  return program.commands.flatMap(withSubcommands);
}

function nameOf(command: Command): string {
  return command.parent?.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}

function helpOf(command: Command): string {
  printed = '';
  command.outputHelp();
  return printed;
}

const ALL = { en: await commandsIn('en'), hi: await commandsIn('hi') };

const EACH = ALL.en.map((command, at) => ({ name: nameOf(command), en: command, hi: ALL.hi[at] as Command }));

describe.each(EACH)('the help of $name', ({ en, hi }) => {
  it('has a summary and a description in both languages', () => {
    for (const words of [en.summary() || en.description(), en.description()]) expect(words).toMatch(/^[^\u0900-\u097F]{5,}$/);
    for (const words of [hi.summary() || hi.description(), hi.description()]) expect(words).toMatch(DEVANAGARI);
  });

  it('describes every option in both languages', () => {
    for (const { flags, description } of en.options) expect(`${flags} ${description}`).toMatch(/ [^\u0900-\u097F]{2,}$/);
    for (const { flags, description } of hi.options) expect(`${flags} ${description}`).toMatch(DEVANAGARI);
  });

  it('describes its arguments in both languages, or none of them', () => {
    for (const { description } of hi.registeredArguments) expect(description === '' || DEVANAGARI.test(description)).toBe(true);
    expect(hi.registeredArguments.map(({ description }) => description === '')).toEqual(
      en.registeredArguments.map(({ description }) => description === ''),
    );
  });

  it('ends with examples in both languages', () => {
    expect(helpOf(en)).toMatch(/\nExamples:\n {2}\$ /);
    expect(helpOf(hi)).toMatch(/\nउदाहरण:\n {2}\$ /);
  });
});

describe.each(LANGS.flatMap((lang) => [80, 100, 120].map((columns) => ({ lang, columns }))))(
  'on a screen of $columns cells ($lang)',
  async ({ lang, columns }) => {
    const widest = Math.min(columns, 100);
    const commands = await commandsIn(lang, columns);

    it.each(commands.map((command) => ({ name: nameOf(command), command })))('no line of the help of $name is wider', ({ command }) => {
      expect(
        helpOf(command)
          .split('\n')
          .filter((line) => displayWidth(line) > widest),
      ).toEqual([]);
    });

    it.each(commands.map((command) => ({ name: nameOf(command), command })))(
      'no sentence of the help of $name is broken where its next word has room',
      ({ command }) => {
        expect(brokenEarly(helpOf(command).split('\n'), widest)).toEqual([]);
      },
    );

    it('nor is a line of the help of the program', async () => {
      const { stdout } = await run(['--lang', lang, '--help'], { columns });
      expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(widest);
    });
  },
);

/** Lines of prose that end within a sentence, though the first word of the next line has room behind them. */
function brokenEarly(lines: readonly string[], widest: number): string[] {
  return lines.filter((line, at) => {
    const next = lines[at + 1] ?? '';
    if (!/^\S/.test(line) || !/^\S/.test(next) || /[.।:?!]$/.test(line)) return false;
    return displayWidth(`${line} ${next.split(' ')[0]}`) <= widest;
  });
}

describe('the placeholders of usage lines, options and arguments', () => {
  it.each(EACH)('are Hindi words in the Hindi help of $name', ({ hi }) => {
    const table = helpOf(hi).split('\nउदाहरण:')[0] ?? '';
    const usage = table.split('\n\n')[0]?.replace(/\s+/g, ' ').replace('उपयोग: ', '') ?? '';
    const inBrackets = [usage, ...hi.options.map(({ flags }) => textIn(withPlaceholders(flags), 'hi'))].flatMap(
      (flags) => flags.match(/[<[].*$/)?.[0].match(/[A-Za-z]+/g) ?? [],
    );
    expect(inBrackets.filter((word) => !['en', 'hi', 'url', 'bash', 'zsh'].includes(word))).toEqual([]);
    for (const argument of hi.registeredArguments) expect(textIn(placeholder(argument.name()), 'hi')).toMatch(DEVANAGARI);
  });

  it('stay as they are in English', () => {
    expect(withPlaceholders('-o, --out <file>').en).toBe('-o, --out <file>');
    expect(withPlaceholders('-o, --out <file>').hi).toBe('-o, --out <फ़ाइल>');
    expect(withPlaceholders('--fault <name[@endpoint][:amount]>').hi).toBe('--fault <नाम[@एंडपॉइंट][:मात्रा]>');
    expect(withPlaceholders('--lang <en|hi>').hi).toBe('--lang <en|hi>');
  });
});

describe('the help of the program', () => {
  const help = async (lang: Lang, ...argv: string[]) => (await run(['--lang', lang, ...argv, '--help'])).stdout;

  it.each(LANGS)('names every command with its summary, under its group (%s)', async (lang) => {
    const shown = (await run(['--lang', lang, '--help'], { columns: 100 })).stdout;
    for (const { group, entries } of COMMANDS) {
      expect(shown).toContain(`\n${textIn(group, lang)}:\n`);
      for (const { name } of entries)
        expect(shown).toMatch(new RegExp(`^ {2}${name}(?:\\|[a-z]+)? +${startOf(SUMMARIES[name], lang)}`, 'm'));
    }
  });

  it('has no English title in Hindi', async () => {
    const shown = `${await help('hi')}${await help('hi', 'dispatch')}${await help('hi', 'dispatch', 'show')}`;
    expect(shown).not.toMatch(/Usage|Arguments:|Options:|Commands:|Examples|display help|default:|choices:/);
    for (const title of ['उपयोग:', 'तर्क:', 'विकल्प:', 'कमांड:', 'उदाहरण:']) expect(shown).toContain(title);
  });

  it('says in Hindi what may be chosen and what holds when nothing is given', async () => {
    const words = (await help('hi', 'forward')).replace(/\s+/g, ' ');
    expect(words).toContain('(इनमें से एक: print, reply; सामान्यतः print)');
  });

  it('wraps Hindi by the cells that a terminal gives it, not by characters', async () => {
    const lines = (await help('hi', 'transfer')).split('उदाहरण:')[0]?.split('विकल्प:')[1]?.split('\n\n')[0]?.split('\n') ?? [];
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    // Counted by characters the longest line would have been broken before it was full.
    expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(80);
  });
});

/** The first words, which stand on the line of the command however narrow the screen is. */
function startOf(summary: Text, lang: Lang): string {
  return textIn(summary, lang)
    .split(' ')
    .slice(0, 3)
    .join(' ')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
