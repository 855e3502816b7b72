/** The demonstration: every step succeeds, it waits for Enter on a terminal alone, and ends on figures that agree with each other. */
import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/ports.ts';
import { run } from '../support/run.ts';

const enter = (asked: string[]): Prompter => ({
  async input(question) {
    asked.push(question.en);
    return '';
  },
  confirm: () => expect.unreachable(),
  select: () => expect.unreachable(),
  secret: () => expect.unreachable(),
});

describe('demo', () => {
  it.each(['en', 'hi'])('goes through the day without a fault and without a word that its register contradicts (%s)', async (lang) => {
    const { code, stdout, stderr } = await run(['--lang', lang, 'demo'], { now: new Date() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('DEMO-2');
    expect(stdout).not.toMatch(/never posts|To be looked at|ध्यान देने योग्य/);
    const all = Number(/^(?:Numbered|संख्या मिली) +(\d+)/m.exec(stdout)?.[1]);
    const [, ...parts] = /(?:complaints|शिकायत) (\d+), (?:unsure|संदेह) (\d+), (?:no complaint|शिकायत नहीं) (\d+)/.exec(stdout) ?? [];
    expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(all);
    expect(stdout).toMatch(/^(?:Overdue +none|समय-सीमा पार +कोई नहीं)$/m);
  });

  it('waits for Enter between the steps on a terminal, and not with --no-pause', async () => {
    const asked: string[] = [];
    const { stdout } = await run(['demo'], { now: new Date(), terminal: true, prompter: enter(asked) });
    const steps = stdout.match(/^\d+\. /gm)?.length ?? 0;
    expect(steps).toBeGreaterThan(8);
    expect(asked).toHaveLength(steps);
    const straight: string[] = [];
    await run(['demo', '--no-pause'], { now: new Date(), terminal: true, prompter: enter(straight) });
    expect(straight).toEqual([]);
  });
});
