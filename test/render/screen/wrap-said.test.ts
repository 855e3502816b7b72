import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/render/screen/display-width.ts';
import { commandLines, hungLines, saidLines } from '../../../src/render/screen/wrap-said.ts';

const LONG = 'uppolice close UPP-2026-000001-5 --outcome other_authority --authority other_state_police --reason "…"';

describe('a command that is wider than the terminal', () => {
  it('goes on behind a backslash, so that it can be copied', () => {
    const lines = commandLines(LONG, 60);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
    expect(lines.join('\n').replaceAll(/ \\\n +/g, ' ')).toBe(LONG);
  });

  it('stays on one line where it fits', () => {
    expect(commandLines('uppolice status', 60)).toEqual(['uppolice status']);
  });
});

describe('a sentence that is wider than the terminal', () => {
  it.each([
    ['in brackets', 'Two about the police are left out: look at each of them (uppolice list --held-back police), and forward it'],
    ['at the end', 'Twelve read as no complaint and are left out of this: uppolice list --waiting desk --actionable no'],
    ['before a comma', 'Six wait for an earlier dispatch to be settled by you: uppolice dispatch list --state sending, or look at X'],
    ['in Hindi', 'पुलिस के विरुद्ध दो शिकायतें छोड़ी गईं: प्रत्येक को देखें (uppolice list --held-back police) और संख्या से प्रेषित करें'],
  ])('keeps a command %s whole', (_, text) => {
    const [command = ''] = /uppolice [a-z -]+[a-z]/.exec(text) ?? [];
    const lines = saidLines(text, 60);
    expect(lines.some((line) => line.includes(command))).toBe(true);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
    expect(lines.join(' ')).toBe(text);
  });

  it('breaks a command at its end that fits on no line', () => {
    const lines = saidLines(`Close it: ${LONG}`, 60);
    expect(lines[0]).toBe('Close it:');
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('is indented below its first line', () => {
    expect(hungLines('one two three four', 12, '- ', '    ')).toEqual(['- one two', '    three', '    four']);
  });
});
