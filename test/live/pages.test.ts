import { cpSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/engine/open.ts';
import { addComplaint, NOW } from '../support/fixture.ts';
import { HIDDEN, liveFixture, startedLive } from '../support/live.ts';
import { temporaryFolder } from '../support/run.ts';

const [FIRST, WITHHELD, EMERGENCY] = ['UPP-2026-000001-5', 'UPP-2026-000002-8', 'UPP-2026-000003-1'];

describe('the live page of a docket', () => {
  it('shows facts, evidence, thread and events, with numbers masked and markup as words', async () => {
    await using live = await startedLive();
    const { status, body } = await live.page(`./docket?number=${FIRST}`);
    expect(status).toBe(200);
    for (const words of [FIRST, '@citizen_1', 'चोरी हो गया', 'जाँच की जा रही है', 'अब तक कोई नहीं आया', 'Etah', 'एटा', 'registered'])
      expect(body).toContain(words);
    for (const number of ['9876543210', '9812345678']) expect(body).not.toContain(number);
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).not.toContain('<img src=x');
  });

  it.each(['en', 'hi'])('of a withheld docket shows the number, and nothing else of it (%s)', async (lang) => {
    await using live = await startedLive();
    const { status, body } = await live.page(`./docket?number=${WITHHELD}&lang=${lang}`);
    expect(status).toBe(200);
    expect(body).toContain(WITHHELD);
    for (const words of [
      HIDDEN,
      'hidden_author',
      'citizen_2',
      'Etah',
      'एटा',
      'sexual',
      'women',
      'महिला',
      '10-11-2026 11:30',
      '190000000000000',
    ])
      expect(body).not.toContain(words);
  });

  it.each([
    ['an unknown number', 'UPP-2026-000099-1', 404],
    ['a wrong check digit', 'UPP-2026-000001-4', 400],
    ['another register', 'TRN-2026-000001-5', 404],
    ['no number', '', 400],
    ['hostile words', '%3Cscript%3Ealert(1)%3C%2Fscript%3E', 400],
  ])('says what is wrong with %s', async (_, number, expected) => {
    await using live = await startedLive();
    const { status, body } = await live.page(`./docket?number=${number}`);
    expect(status).toBe(expected);
    expect(body).not.toContain('<script>alert');
    expect(live.bugs).toEqual([]);
  });
});

describe('the live list', () => {
  it('puts emergencies first, and shows of withheld dockets the number alone', async () => {
    await using live = await startedLive();
    const { body } = await live.page('./list');
    expect(numbersIn(body)).toEqual([EMERGENCY, FIRST, WITHHELD]);
    for (const words of [HIDDEN, 'hidden_author', '9876543210']) expect(body).not.toContain(words);
    expect(body).toContain('[withheld]');
  });

  it.each([
    ['district=Hathras', [EMERGENCY]],
    ['district=एटा', [FIRST, WITHHELD]],
    ['unit=range-aligarh&emergency=1', [EMERGENCY]],
    ['status=closed', []],
    ['status=open,in_process&order=newest', [EMERGENCY, WITHHELD, FIRST]],
    ['category=theft', [EMERGENCY, FIRST]],
    ['withheld=1', [WITHHELD]],
    ['text=चोरी', [FIRST]],
    ['from=2026-11-10&to=2026-11-10&waiting=desk', [EMERGENCY, FIRST, WITHHELD]],
    ['month=2026-10', []],
    ['status=&district=&text=&emergency=', [EMERGENCY, FIRST, WITHHELD]],
    ['not-told=1&backlog=&held-back=&by=', [EMERGENCY, FIRST, WITHHELD]],
  ])('filters as the command line does: %s', async (query, expected) => {
    await using live = await startedLive();
    const { status, body } = await live.page(`./list?${encodeURI(query)}`);
    expect(status).toBe(200);
    expect(numbersIn(body)).toEqual(expected);
  });

  it('counts what a filter by matter leaves out', async () => {
    await using live = await startedLive();
    expect((await live.page('./list?category=theft')).body).toContain('1 withheld docket is left out');
  });

  it.each([
    ['status=nonsense', 400, 'nonsense'],
    ['district=Atlantis', 404, 'Atlantis'],
    ['country=ZZZ', 400, 'ZZZ'],
    ['from=someday', 400, 'someday'],
    ['colour=red', 400, 'There is no filter'],
    ['status=open&status=closed', 400, 'twice'],
    ['emergency=yes', 400, 'takes no words'],
    ['withheld=1&text=word', 400, 'never searched'],
    ['category=theft&withheld=1', 400, 'withheld'],
    ['after=x', 400, 'docket number'],
    ['text=%22%22', 400, 'word'],
    ['district=%3Cimg%20src=x%20onerror=alert(1)%3E', 404, '&lt;img'],
  ])('says what it does not understand, and keeps the form: %s', async (query, expected, words) => {
    await using live = await startedLive();
    const { status, body } = await live.page(`./list?${query}`);
    expect(status).toBe(expected);
    expect(body.slice(body.indexOf('role="alert"'))).toContain(words);
    expect(body).toContain('name="district"');
    expect(body).not.toContain('<img src=x');
    expect(live.bugs).toEqual([]);
  });

  it('goes on behind its last row until there are no more', async () => {
    const db = await liveFixture();
    for (let n = 4; n <= 120; n++) await addComplaint(db, { n });
    await using live = await startedLive({ db });
    const seen: string[] = [];
    let path: string | undefined = './list?order=newest';
    for (let pages = 0; path !== undefined && pages < 5; pages++) {
      const { body } = await live.page(path);
      seen.push(...numbersIn(body));
      path = /rel="next" href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
    expect(seen.at(-1)).toBe(FIRST);
  });
});

describe('the live search', () => {
  it.each([
    ['चोरी', [FIRST]],
    [FIRST, [FIRST]],
    ['upp 2026 000001 5', [FIRST]],
    ['@citizen_1', [FIRST]],
    ['@hidden_author', []],
    ['निजी', []],
    ['nothinglikethis', []],
  ])('finds as the command does: %s', async (words, expected) => {
    await using live = await startedLive();
    const { status, body } = await live.page(`./search?q=${encodeURIComponent(words)}`);
    expect(status).toBe(200);
    expect(numbersIn(body)).toEqual(expected);
    expect(body).not.toContain(HIDDEN);
  });

  it('says that a check digit is wrong', async () => {
    await using live = await startedLive();
    expect((await live.page('./search?q=UPP-2026-000001-4')).status).toBe(400);
  });
});

describe('the freshness of live pages', () => {
  it('is known by a tag: the same as long as nothing happens within the minute', async () => {
    await using live = await startedLive();
    const first = await live.page('./list');
    const tag = String(first.headers.etag);
    const again = await live.page('./list', { 'if-none-match': tag });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', tag]);
    await addComplaint(live.db, { n: 4 });
    const changed = await live.page('./list', { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.body).toContain('UPP-2026-000004-');
    live.now = new Date(NOW.getTime() + 60_000);
    expect((await live.page('./list', { 'if-none-match': String(changed.headers.etag) })).status).toBe(200);
  });

  it('differs by page and language', async () => {
    await using live = await startedLive();
    const tags = [];
    for (const path of ['./', './list', './list?lang=hi', './list?status=open']) tags.push((await live.page(path)).headers.etag);
    expect(new Set(tags).size).toBe(4);
  });

  it('makes a page once for all who ask at the same moment', async () => {
    let made = 0;
    await using live = await startedLive({ start: async () => `made ${++made}` });
    const answers = await Promise.all(Array.from({ length: 20 }, () => live.page('./')));
    expect(answers.every(({ body }) => body.includes('made 1'))).toBe(true);
    expect(made).toBe(1);
  });
});

describe('a register that is lost under the live pages', () => {
  it('is said with 503, and read again once it is back', async () => {
    using folder = temporaryFolder();
    const [path, kept] = [folder.file('register.db'), folder.file('kept.db')];
    await (await liveFixture(path)).close();
    cpSync(path, kept);
    await using live = await startedLive({ db: await openDb(path), reopen: () => openDb(path) });
    expect((await live.page('./list')).status).toBe(200);
    rmSync(path);
    for (let tries = 0; tries < 3; tries++) {
      const gone = await live.page('./list?lang=hi');
      expect([gone.status, gone.headers['retry-after']]).toEqual([503, '5']);
      expect(gone.body).toContain('रजिस्टर अभी पढ़ा नहीं जा सका');
    }
    cpSync(kept, path);
    expect((await live.page('./list')).status).toBe(200);
    expect(live.bugs).toEqual([]);
  });

  it('is copied again where it can only be read and has changed, once a minute at most', async () => {
    const [older, newer] = [await liveFixture(), await liveFixture()];
    await addComplaint(newer, { n: 4 });
    let closed = 0;
    const copy = { ...older, isCurrent: () => false, close: async () => void closed++ };
    await using live = await startedLive({ db: copy, reopen: async () => newer });
    expect(numbersIn((await live.page('./list')).body)).toHaveLength(3);
    expect(closed).toBe(0);
    live.now = new Date(NOW.getTime() + 61_000);
    expect(numbersIn((await live.page('./list')).body)).toHaveLength(4);
    expect(closed).toBe(1);
  });

  it('is no reason to end: a mistake in one page is said in that page, and reported', async () => {
    let broken = true;
    await using live = await startedLive({
      start: async () => {
        if (broken) throw new Error('a secret of the program');
        return 'well again';
      },
    });
    const page = await live.page('./');
    expect(page.status).toBe(500);
    expect(page.body).not.toContain('a secret of the program');
    expect(live.bugs).toHaveLength(1);
    broken = false;
    expect((await live.page('./')).body).toContain('well again');
  });
});

function numbersIn(body: string): string[] {
  return [...body.matchAll(/data-key="([^"]+)"/g)].map(([, number]) => number ?? '');
}
