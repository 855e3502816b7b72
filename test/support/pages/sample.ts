/** A page that shows all that the shell can do, with names in several scripts. */
import type { Lang } from '../../../src/domain/messages/text.ts';
import { html, isolated } from '../../../src/render/pages/shell/html.ts';
import { mark } from '../../../src/render/pages/shell/marks.ts';
import { inBoth, type Page } from '../../../src/render/pages/shell/page.ts';

export const NAMES = ['आशा वर्मा', 'عمران خان', 'José Ñandú-Łukasiewicz', 'Asha <b>Verma</b> & "Sons"'];

export function samplePage(lang: Lang): Page {
  const title = { en: 'Overseas desk, United Kingdom', hi: 'प्रवासी डेस्क, यूनाइटेड किंगडम' };
  const heading = { en: 'Open dockets', hi: 'लंबित डॉकेट' };
  return {
    title,
    lang,
    provenance: { register: 'UPP', asOf: new Date('2026-11-28T04:30:00.000Z'), head: `1204:${'a1'.repeat(32)}:${'0b'.repeat(32)}` },
    body: html`
<h1>${inBoth(title, lang)}</h1>
<p class="lead">${lang === 'hi' ? 'पहले आपात नंबर, फिर शेष सब।' : 'Emergency numbers first, everything else after.'}</p>
<div class="box box-open"><p><strong>${lang === 'hi' ? 'आपात स्थिति' : 'Emergency'}: 999</strong></p><p>${lang === 'hi' ? 'यूनाइटेड किंगडम में' : 'in the United Kingdom'} 999 ${lang === 'hi' ? 'या' : 'or'} 112</p></div>
<h2>${inBoth(heading, lang)}</h2>
<p>${(['open', 'in_process', 'closed', 'attention'] as const).map((kind) => html`${mark(kind, lang)} `)}</p>
<div class="tables"><table><thead><tr><th>${lang === 'hi' ? 'नाम' : 'Name'}</th><th class="number">${lang === 'hi' ? 'संख्या' : 'Number'}</th></tr></thead><tbody>
${NAMES.map((name, i) => html`<tr><td>${isolated(name)}</td><td class="number">${i + 1}</td></tr>`)}
</tbody></table></div>
<p><a href="https://example.org/">example.org</a></p>`,
  };
}
