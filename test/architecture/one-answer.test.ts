import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/law/tree.ts';

/** What is decided in one place, and how a second place would look. */
const DECIDED: readonly { readonly what: string; readonly copy: RegExp; readonly in: readonly string[] }[] = [
  {
    what: 'the length of a minute, an hour, a day',
    copy: /\b(?:60_000|3_600_000|86_400_000|60 \* 60 \* 1000)\b/,
    in: ['src/domain/time/ist.ts'],
  },
  { what: 'a unit by its code', copy: /unit \? unitName\(unit\)/, in: ['src/domain/directory/unit-name.ts'] },
  { what: 'a district by name', copy: /\{ en: name, hi: nameHi \}/, in: ['src/domain/directory/places/nearest-place.ts'] },
  { what: 'millionths of a dollar', copy: /\/ 1_000_000\b/, in: ['src/domain/text/amounts.ts'] },
  { what: 'the second in which a moment lies', copy: /\/ 1000\) \* 1000/, in: ['src/domain/time/moments.ts'] },
  { what: 'how far X answers', copy: /\b(?:7 \* DAY_MS|4096 : 512|MENTIONS_REACH = 800)\b/, in: ['src/domain/x/limits.ts'] },
  { what: 'a code that is typed', copy: /\.toLowerCase\(\)\s+\.replace\(\/\[[^\]]*\]\+\/g, '_'\)/, in: ['src/domain/text/typed-code.ts'] },
  { what: 'the code of an error', copy: /'code' in error \? String\(error\.code\)/, in: ['src/domain/error-code.ts'] },
];

/** Where the same number means something else. */
const OTHER_MATTERS: Readonly<Record<string, string>> = {
  'src/context.ts': 'how long a request to X may take',
  'src/db/engine/sqlite.ts': 'how long a writer waits for another',
  'src/db/engine/files/copy-register.ts': 'how long a copy waits for a writer',
  'src/commands/sandbox.ts': 'the most posts a minute',
  'src/sandbox/world/clock.ts': 'how long after the newest post the clock stands',
  'src/register/intake/clock.ts': 'how long a confirmed clock is believed',
  'src/register/sync/post-times.ts': 'how far a time may lie from that of its id',
  'src/domain/time/typed/calendar.ts': 'how long a week is',
};

describe('one answer to each question', () => {
  const files = globSync('src/**/*.ts', { cwd: ROOT, exclude: ['src/db/migrations/**', 'src/routing/**', 'src/domain/messages/**'] });

  it.each(DECIDED)('$what is decided in one place', ({ copy, in: places }) => {
    const copies = files.filter((path) => copy.test(readFileSync(`${ROOT}${path}`, 'utf8')) && !(path in OTHER_MATTERS));
    expect(copies.filter((path) => !places.includes(path))).toEqual([]);
  });
});
