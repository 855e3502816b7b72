/** In JSON the keys and codes are the same in every language; values that are sentences follow `--lang`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/domain/messages/text.ts';
import { run, temporaryFolder } from '../../support/run.ts';

const DEVANAGARI = /[\u0900-\u097F]/;

/** An answer in both languages, each from a register of its own. */
async function inBoth(...commands: readonly (readonly string[])[]): Promise<Record<Lang, unknown>> {
  const answer = async (lang: Lang): Promise<unknown> => {
    using folder = temporaryFolder();
    const posts = join(folder.path, 'posts.ndjson');
    writeFileSync(posts, '{"id":"1986000000000000001","text":"cut","author_id":"7","created_at":"2026-11-02T06:00:00.000Z"}\n{"id": 1\n');
    const env = { UPPOLICE_DB: join(folder.path, 'register.db') };
    let stdout = '';
    for (const argv of [['init', '--yes'], ...commands]) {
      const words = argv.map((word) => (word === 'POSTS' ? posts : word));
      ({ stdout } = await run([...words, '--json', '--lang', lang], { env }));
    }
    return JSON.parse(stdout);
  };
  return { en: await answer('en'), hi: await answer('hi') };
}

describe('JSON in Hindi', () => {
  it('has the code of an error in Latin letters, and its sentences in Hindi', async () => {
    const { en, hi } = await inBoth(['close', 'UPP-2026-000123-8', '--outcome', 'fir']);
    expect(hi).toMatchObject({ error: { message: expect.stringMatching(DEVANAGARI) } });
    expect(codesOf(hi)).toEqual(codesOf(en));
  });

  it('has the reason of an unreadable line in Hindi, under the same keys', async () => {
    const { en, hi } = await inBoth(['import', 'POSTS']);
    expect(en).toMatchObject({ unreadable: [{ line: 2, reason: expect.not.stringMatching(DEVANAGARI) }] });
    expect(hi).toMatchObject({ unreadable: [{ line: 2, reason: expect.stringMatching(DEVANAGARI) }] });
    expect(codesOf(hi)).toEqual(codesOf(en));
  });
});

/** Everything of a JSON value but its sentences, hashes and file names: keys in their order, numbers, codes. */
function codesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(codesOf);
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, each]) => [key, codesOf(each)]);
  return typeof value === 'string' && !/^[a-z_]+$/.test(value) ? 'text' : value;
}
