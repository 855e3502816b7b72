/** The demonstration of the built program: every step succeeds, and it ends on figures that agree with each other. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/law/tree.ts';
import { temporaryFolder } from '../support/run.ts';

it.each(['en', 'hi'])('the demonstration goes through the day without a fault, and its last screen contradicts nothing (%s)', (lang) => {
  using home = temporaryFolder();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin', 'uppolice.js'), '--lang', lang, 'demo'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home.path },
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).not.toMatch(/never posts|To be looked at|ध्यान देने योग्य/);
  const all = Number(/^(?:Numbered|संख्या मिली) +(\d+)/m.exec(stdout)?.[1]);
  const [, ...parts] = /(?:complaints|शिकायत) (\d+), (?:unsure|संदेह) (\d+), (?:no complaint|शिकायत नहीं) (\d+)/.exec(stdout) ?? [];
  expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(all);
  expect(stdout).toMatch(/^(?:Overdue +none|समय-सीमा पार +कोई नहीं)$/m);
});
