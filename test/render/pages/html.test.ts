import { describe, expect, it } from 'vitest';
import { css, script, Token } from '../../../src/render/pages/shell/css.ts';
import { html, inLines, isolated } from '../../../src/render/pages/shell/html.ts';
import fc from '../../support/fast-check.ts';

describe('a piece of a page', () => {
  it('escapes the text that is filled in, between tags and in attributes', () => {
    const hostile = `<script>alert("1")</script> & 'x'`;
    expect(html`<p title="${hostile}">${hostile}</p>`.source).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    );
  });

  it('holds no tag that a text brings with it, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '=', '/', 'a', ' ', '\u202e', '\u0000', 'ह') }), (text) => {
        const { source } = html`<p title="${text}">${text}</p>`;
        expect(source.replace(/^<p title="[^"<>]*">[^"<>]*<\/p>$/, '')).toBe('');
      }),
    );
  });

  it('takes the controls of writing direction out, and keeps each name apart', () => {
    expect(isolated('\u202eevil\u0007 عمران').source).toBe('<bdi>evil عمران</bdi>');
  });

  it('leaves markup as it is, puts lists one after the other, and shows null as nothing', () => {
    expect(html`<ul>${['a', 'b&'].map((each) => html`<li>${each}</li>`)}${null}</ul>`.source).toBe('<ul><li>a</li><li>b&amp;</li></ul>');
  });

  it('breaks lines where they were broken', () => {
    expect(inLines('a\r\n<b').source).toBe('a<br>&lt;b');
  });

  it.each([
    ['a value without quotes', () => html`<p title=${'x'}></p>`],
    ['a value as the name of a tag', () => html`<p ${'x'}></p>`],
    ['markup within an attribute', () => html`<p title="${html`<b>x</b>`}"></p>`],
    ['a style of its own', () => html`<p style="color:red">x</p>`],
    ['a handler of events', () => html`<p onclick="go()">x</p>`],
    ['a script', () => html`<script>go()</script>`],
    ['an address that runs', () => html`<a href="${'javascript:go()'}">x</a>`],
    ['an address that begins in the template and runs', () => html`<a href="java${'script:go()'}">x</a>`],
    ['an address that runs, in capitals', () => html`<a href="${'JavaScript:go()'}">x</a>`],
    ['the address of another host without its scheme', () => html`<a href="${'//evil.example/'}">x</a>`],
    ['the address of another host behind a dot', () => html`<a href="${'.//evil.example/'}">x</a>`],
    ['a document in an address', () => html`<a href="${'data:text/html,x'}">x</a>`],
  ])('is refused with %s', (_, make) => {
    expect(make).toThrow(Error);
  });

  it('takes addresses of the web, of mail, of telephones, of its own page and of pages beside it', () => {
    expect(
      ['https://x.com/a?b=1&c=2', 'mailto:a@example.org', 'tel:999', '#top', './list?status=open']
        .map((to) => html`<a href="${to}">x</a>`.source)
        .concat(html`<a href="tel:${'999'}">x</a>`.source),
    ).toEqual([
      '<a href="https://x.com/a?b=1&amp;c=2">x</a>',
      '<a href="mailto:a@example.org">x</a>',
      '<a href="tel:999">x</a>',
      '<a href="#top">x</a>',
      '<a href="./list?status=open">x</a>',
      '<a href="tel:999">x</a>',
    ]);
  });
});

describe('a style sheet or a script of a page', () => {
  it('can hold nothing that ends its element', () => {
    expect(() => css`a{}</style>`).toThrow(Error);
    expect(() => script('function () { "</script>" }', null)).toThrow(Error);
    expect(() => new Token('red;}body{')).toThrow(Error);
  });

  it('is handed data as JSON that can end no element', () => {
    expect(script('function (data) {}', { a: '</script><!--\u2028' }).source).toBe(
      '(function (data) {})({"a":"\\u003c/script>\\u003c!--\\u2028"});',
    );
  });
});
