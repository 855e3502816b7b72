/** The layout of help: rows of tables, prose, and command lines that are longer than the screen. */
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/render/screen/display-width.ts';
import { fitHelp, helpItem } from '../../../src/render/screen/help-layout.ts';

describe('a row of a table', () => {
  it('wraps its description under its beginning', () => {
    expect(helpItem('--out <file>', 14, 'where the rows go, a file that does not exist yet', 50)).toBe(
      '  --out <file>    where the rows go, a file that\n                  does not exist yet',
    );
  });

  it('has its description below it where the term is long or the screen narrow', () => {
    expect(helpItem('--one-very-long-option <with-its-value>', 40, 'does it', 80)).toBe(
      `  --one-very-long-option <with-its-value>\n${' '.repeat(38)}does it`,
    );
    expect(helpItem('--out <file>', 14, 'where the rows go', 30)).toBe('  --out <file>\n      where the rows go');
  });

  it('is the term alone where nothing describes it', () => {
    expect(helpItem('--out', 14, '', 80)).toBe('  --out');
  });
});

describe('text that is wider than the screen', () => {
  it('is left alone where it fits', () => {
    expect(fitHelp('one\n  two\n\nthree', 20)).toBe('one\n  two\n\nthree');
  });

  it('is wrapped under its own beginning', () => {
    expect(fitHelp('  the handles of every district', 20)).toBe('  the handles of\n  every district');
  });

  it('is joined with the line in which its sentence goes on, and with no other', () => {
    expect(fitHelp('only --also and\n--without take effect.\nA second one.\n\nExamples:\n  $ one\nLast\nwords', 80)).toBe(
      'only --also and --without take effect.\nA second one.\n\nExamples:\n  $ one\nLast words',
    );
  });

  it('is measured in cells where it is Hindi', () => {
    const lines = fitHelp('शिकायत जिस जनपद की है उसी को भेजी जाती है, और नागरिक को डॉकेट संख्या बताई जाती है।', 40).split('\n');
    expect(lines.every((line) => displayWidth(line) <= 40)).toBe(true);
    expect(lines).toHaveLength(2);
  });

  it('remains one command for a shell, with options beside their values and quoted words whole', () => {
    expect(fitHelp('  $ uppolice close 1 --detail "FIR 212/2026, Tajganj" --reason "registered after the report"', 60)).toBe(
      '  $ uppolice close 1 --detail "FIR 212/2026, Tajganj" \\\n      --reason "registered after the report"',
    );
  });

  it('keeps what explains a word or a command in its column', () => {
    expect(fitHelp('  actor    the name under which your acts are recorded', 36)).toBe(
      '  actor    the name under which your\n           acts are recorded',
    );
    expect(fitHelp('  $ uppolice demo    see the whole day of a desk', 40)).toBe(
      '  $ uppolice demo    see the whole day\n                     of a desk',
    );
  });
});
