/** A kind of event that is none is refused: an empty log would look as if nothing had happened. */
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../src/domain/event-kinds.ts';
import { run, temporaryFolder } from '../support/run.ts';

const folder = temporaryFolder();
const uppolice = (...argv: string[]) => run(['--db', folder.file('register.db'), ...argv]);

beforeAll(async () => {
  expect((await uppolice('init', '--yes')).code).toBe(0);
});
afterAll(() => folder[Symbol.dispose]());

describe('audit log --kind', () => {
  it.each(['closed', 'POST-MARKED', ' register_created '])(
    'takes a kind however it is written, also one of which there is no event: %s',
    async (kind) => {
      expect((await uppolice('audit', 'log', '--kind', kind)).code).toBe(0);
    },
  );

  it.each([
    ['close', 'closed'],
    ['marked_post', 'post_marked'],
    ['dispatch', 'dispatch_failed'],
    ['reopend', 'reopened'],
    ['registration', 'registered'],
  ])('refuses %s as bad input and names %s', async (typed, near) => {
    const { code, stdout, stderr } = await uppolice('audit', 'log', '--kind', typed);
    expect([code, stdout]).toEqual([21, '']);
    expect(stderr).toContain(`Did you mean ${near}?`);
  });

  it('lists all kinds where none is near, in both languages', async () => {
    const { code, stderr } = await uppolice('--lang', 'hi', 'audit', 'log', '--kind', 'foo');
    expect(code).toBe(21);
    expect(stderr).toContain('घटना का कोई प्रकार नहीं');
    for (const kind of EVENT_KINDS) expect(stderr).toContain(kind);
  });

  it('knows every kind that the code writes by name', () => {
    const written = globSync('src/{register,forwarding,db}/**/*.ts').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(?:append\(\{|changeDocket\([^)]*|event = \{|#events\.push\(\{)\s*kind: '([a-z_]+)'/g)].map(
        ([, kind]) => kind,
      ),
    );
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((kind) => !EVENT_KINDS.includes(kind ?? ''))).toEqual([]);
  });
});
