/** Looks at pages in a real browser: what it complains of, what it asks of any host, whether everybody can use the page, and pictures of it. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
/** Where it is set, a machine without a browser fails instead of leaving these tests out. */
const REQUIRED = process.env['UPPOLICE_TEST_BROWSER'] === 'required';
/** A folder for pictures; none are taken where it is not set. */
const PICTURES = process.env['UPPOLICE_TEST_PICTURES'];

export function browserOnPath(path = process.env['PATH'] ?? ''): string | null {
  const places = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

export const PHONE: Look = { width: 390, height: 844 };
/** What is printed on of A4, in CSS pixels. */
const PAPER: Look = { width: 658, height: 990 };
export const LAPTOP: Look = { width: 1440, height: 900 };

/** A page that is open, and all that it has done wrong since. */
export interface Seen extends AsyncDisposable {
  readonly page: Page;
  /** Errors of its program, of its policy, and of what it loads. */
  readonly complaints: readonly string[];
  /** Addresses that it asked for, beside its own. */
  readonly requests: readonly string[];
}

export interface Eyes {
  /** `source`: the document itself, which is opened as a file would be, without any network. */
  open(source: string, look?: Look, setUp?: (context: BrowserContext) => Promise<unknown>): Promise<Seen>;
  /** What a server of this computer shows at the address; whatever is asked of any other is refused. */
  visit(url: string, look?: Look): Promise<Seen>;
}

/** One browser for all tests of the file, begun by the first that opens a page. */
export function describeInBrowser(name: string, body: (eyes: Eyes) => void): void {
  const program = browserOnPath();
  if (program === null && !REQUIRED) {
    describe.skip(`${name}, looked at in a browser (none of ${NAMES.join(', ')} is installed)`, () =>
      body({ open: () => Promise.reject(new Error('no browser')), visit: () => Promise.reject(new Error('no browser')) }));
    return;
  }
  describe(name, () => {
    let browser: Promise<Browser> | undefined;
    afterAll(async () => {
      await (await browser)?.close();
    });
    const running = (): Promise<Browser> => {
      if (program === null) throw new Error(`UPPOLICE_TEST_BROWSER is "required", and none of ${NAMES.join(', ')} is installed`);
      browser ??= chromium.launch({ executablePath: program, args: ['--no-sandbox', '--font-render-hinting=none'] });
      return browser;
    };
    body({
      open: async (source, look = PHONE, setUp) => opened(await running(), { address: ADDRESS, source }, look, setUp),
      visit: async (url, look = PHONE) => opened(await running(), { address: url, source: null }, look),
    });
  });
}

const ADDRESS = 'http://page.invalid/';

/** `source`: null where a server answers. */
async function opened(
  browser: Browser,
  { address, source }: { readonly address: string; readonly source: string | null },
  { dark, ...viewport }: Look,
  setUp?: (context: BrowserContext) => Promise<unknown>,
): Promise<Seen> {
  const context = await browser.newContext({ viewport, colorScheme: dark ? 'dark' : 'light', deviceScaleFactor: 1, bypassCSP: false });
  const [complaints, requests]: [string[], string[]] = [[], []];
  await context.route('**', (route) => {
    if (source !== null && route.request().url() === address)
      return route.fulfill({ body: source, contentType: 'text/html; charset=utf-8' });
    if (source === null && new URL(route.request().url()).origin === new URL(address).origin) return route.continue();
    if (!route.request().url().startsWith('data:')) requests.push(route.request().url());
    return route.abort();
  });
  await setUp?.(context);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/favicon/.test(message.location().url)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.evaluate(() => 0);
  return { page, complaints, requests: requests, [Symbol.asyncDispose]: () => context.close() };
}

/** What of WCAG 2.1 A and AA the page does not keep, by rule and element. */
export async function barriers(page: Page): Promise<string[]> {
  // The policy of the page lets no foreign program in; the browser's own console may run one.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ': ' + failureSummary)))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

/** Whether nothing is wider than the window. */
export async function fitsWindow(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
}

/** Pictures for people: on a phone, a laptop, by night, on paper. They go to the folder of UPPOLICE_TEST_PICTURES, if it is set. */
export async function takePictures(eyes: Eyes, name: string, source: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  const looks: Readonly<Record<string, Look>> = {
    phone: PHONE,
    laptop: LAPTOP,
    'phone-dark': { ...PHONE, dark: true },
    'laptop-dark': { ...LAPTOP, dark: true },
  };
  for (const [look, size] of Object.entries(looks)) {
    await using seen = await eyes.open(source, size);
    await seen.page.screenshot({ path: join(PICTURES, `${name}-${look}.png`), fullPage: true });
    if (look === 'phone') {
      await seen.page.pdf({ path: join(PICTURES, `${name}.pdf`), preferCSSPageSize: true, printBackground: true });
      await seen.page.emulateMedia({ media: 'print' });
      await seen.page.setViewportSize(PAPER);
      await seen.page.screenshot({ path: join(PICTURES, `${name}-paper.png`), fullPage: true });
    }
  }
}

/** The same page must be right on a phone by day and on a laptop by night. */
export function itIsSound(eyes: Eyes, name: string, source: () => string): void {
  it.each([PHONE, { ...LAPTOP, dark: true }])(
    `${name} asks nothing of a host, is refused nothing by its policy, fits its window and shuts nobody out, $width pixels wide`,
    async (look) => {
      await using seen = await eyes.open(source(), look);
      await expectSound(seen);
    },
  );
}

/** Expects that the page has done nothing wrong and shuts nobody out. */
export async function expectSound({ page, complaints, requests }: Seen): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  expect(await fitsWindow(page)).toBe(true);
  expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
}
