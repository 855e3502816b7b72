import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { css, script } from '../../../src/render/pages/shell/css.ts';
import { html } from '../../../src/render/pages/shell/html.ts';
import { renderPage, renderServed } from '../../../src/render/pages/shell/page.ts';
import { DARK, LIGHT, READABLE, VISIBLE } from '../../../src/render/pages/shell/tokens.ts';
import { describeInBrowser, itIsSound, LAPTOP, takePictures } from '../../support/pages/browser.ts';
import { samplePage } from '../../support/pages/sample.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the shell of a page', () => {
  it('is a whole document in its language, with whose page it is, what it rests on and as of when', () => {
    const page = renderPage(samplePage('hi'));
    expect(page).toMatch(/^<!doctype html>\n<html lang="hi" dir="ltr">/);
    expect(page).toContain('<title>प्रवासी डेस्क, यूनाइटेड किंगडम</title>');
    expect(page).toContain('उत्तर प्रदेश पुलिस');
    expect(page).toContain('रजिस्टर UPP। 28-11-2026 10:00 IST की स्थिति।');
    expect(page).toContain(`1204:${'a1'.repeat(32)}`);
    expect(page.endsWith('</html>\n')).toBe(true);
  });

  it('allows its own style and program by their hashes, and nothing else', () => {
    const page = renderPage({ ...samplePage('en'), styles: [css`.x{margin:0}`], script: script('function () {}', null) });
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    const [, program = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
    expect(style.endsWith('.x{margin:0}')).toBe(true);
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]).toBe(
      `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(program)}; img-src data:; form-action 'none'; base-uri 'none'`,
    );
  });

  it('may ask its own server again, and be shown within no other page, where it comes from one', () => {
    const { document, policy } = renderServed({ ...samplePage('en'), served: html`<nav>here</nav>` });
    const [, written = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(document) ?? [];
    expect(written).toMatch(/; connect-src 'self'; form-action 'self'; base-uri 'none'$/);
    expect(policy).toBe(`${written}; frame-ancestors 'none'`);
    expect(document).toContain('<nav>here</nav>');
    expect(document).toContain('<link rel="icon" href="data:,">');
    expect(renderPage(samplePage('en'))).not.toMatch(/connect-src|rel="icon"/);
  });

  it('allows no program where it has none', () => {
    expect(renderPage(samplePage('en'))).toContain("script-src 'none'");
  });

  it('escapes the title', () => {
    const title = { en: '</title><script>x</script>', hi: 'x' };
    expect(renderPage({ ...samplePage('en'), title })).toContain('<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>');
  });

  it('has no style attribute, and no file of the pages writes one', () => {
    const files = globSync('src/render/pages/**/*.ts', { cwd: `${import.meta.dirname}/../../..` });
    const sources = files.map((path) => [path, readFileSync(`${import.meta.dirname}/../../../${path}`, 'utf8')] as const);
    expect(sources.length).toBeGreaterThan(5);
    expect(
      sources.filter(([, source]) => /<[a-z][^<>`]*\sstyle=|setAttribute\(['"]style|\.style\.|cssText/.test(source)).map(([path]) => path),
    ).toEqual([]);
    expect(renderPage(samplePage('hi'))).not.toMatch(/<[^>]*\sstyle\s*=/);
  });
});

describe('the colours of the pages', () => {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each([
    ['by day', LIGHT],
    ['by night', DARK],
  ])('can be read %s: text has at least 4.5 to 1, edges 3 to 1', (_, palette) => {
    expect(READABLE.filter(([text, on]) => contrast(palette[text], palette[on]) < 4.5)).toEqual([]);
    expect(VISIBLE.filter(([edge, on]) => contrast(palette[edge], palette[on]) < 3)).toEqual([]);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});

describeInBrowser('the shell of a page', (eyes) => {
  for (const lang of ['en', 'hi'] as const)
    itIsSound(eyes, `the sample in ${lang === 'en' ? 'English' : 'Hindi'}`, () => renderPage(samplePage(lang)));

  it('runs nothing that stands in a text, and shows names of every script as they are', async () => {
    await using seen = await eyes.open(renderPage(samplePage('en')), LAPTOP);
    expect(await seen.page.locator('bdi').allTextContents()).toContain('Asha <b>Verma</b> & "Sons"');
    await takePictures(eyes, 'shell-hi', renderPage(samplePage('hi')));
    await takePictures(eyes, 'shell-en', renderPage(samplePage('en')));
  });

  it('writes Hindi at 16 pixels or more, with lines at least 1.6 times as high', async () => {
    await using seen = await eyes.open(renderPage(samplePage('hi')));
    const sizes = await seen.page.evaluate(`[...document.querySelectorAll('body *')]
      .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && /[\\u0900-\\u097f]/.test(node.data)))
      .map((each) => { const style = getComputedStyle(each); return [parseFloat(style.fontSize), parseFloat(style.lineHeight) / parseFloat(style.fontSize), each.tagName]; })`);
    expect(
      (sizes as [number, number, string][]).filter(([size, lines, tag]) => size < 16 || (lines < 1.6 && !tag.startsWith('H'))),
    ).toEqual([]);
  });

  it('refuses a program that its policy does not name', async () => {
    const page = renderPage({ ...samplePage('en'), body: html`<p>x</p>` }).replace('</main>', '<script>window.ran = true</script></main>');
    await using seen = await eyes.open(page);
    expect(await seen.page.evaluate('window.ran === undefined')).toBe(true);
    expect(seen.complaints.join()).toContain('Content Security Policy');
  });
});
