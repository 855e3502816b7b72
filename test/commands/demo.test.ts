/** The demonstration stops between its steps on a terminal alone. */
import { expect, it } from 'vitest';
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

it('the demonstration waits for Enter between its steps on a terminal, and not with --no-pause', async () => {
  const asked: string[] = [];
  const { stdout } = await run(['demo'], { terminal: true, prompter: enter(asked) });
  const steps = stdout.match(/^\d+\. /gm)?.length ?? 0;
  expect(steps).toBeGreaterThan(8);
  expect(asked).toHaveLength(steps);
  const straight: string[] = [];
  await run(['demo', '--no-pause'], { terminal: true, prompter: enter(straight) });
  expect(straight).toEqual([]);
});
