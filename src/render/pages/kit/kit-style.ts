/** What the coordinator's kit adds to the style of all pages: fields that a thumb can use, and one language at a time. */
import { css } from '../shell/css.ts';

export const KIT_STYLE = css`
:root[lang=en] .t[lang=hi],:root[lang=hi] .t[lang=en]{display:none}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:start;gap:var(--s2) var(--s4)}.top{margin-block-end:var(--s4)}.top h1,.top p{margin:0}
button{font:inherit;font-weight:600;min-block-size:2.75rem;padding:var(--s2) var(--s4);border-radius:var(--radius);border:1px solid var(--brand);background:var(--brand);color:var(--onBrand);cursor:pointer}
button.plain{background:var(--paper);color:var(--link);border-color:var(--edge)}
.calls{display:flex;flex-wrap:wrap;gap:var(--s2);margin:var(--s2) 0;padding:0;list-style:none}.calls li+li{margin:0}
.call{display:inline-block;min-inline-size:5rem;text-align:center;font-size:var(--t-h1);font-weight:700;line-height:1.4;padding:var(--s1) var(--s4);border-radius:var(--radius);background:#a1131c;color:#ffffff;text-decoration:none}.call span span{font-size:1rem;font-weight:600}
details{border:1px solid var(--line);border-radius:var(--radius);margin:0 0 var(--s3);background:var(--paper)}
summary{cursor:pointer;font-weight:600;padding:var(--s3) var(--s4);min-block-size:2.75rem}
details>:not(summary){margin-inline:var(--s4)}
label{display:block;margin-block-end:var(--s4);font-weight:600}
label .quiet,summary .quiet{font-weight:400}
input,select,textarea{display:block;inline-size:100%;margin-block-start:var(--s1);font:inherit;font-weight:400;line-height:1.6;min-block-size:2.75rem;padding:var(--s2) var(--s3);border:1px solid var(--edge);border-radius:var(--radius);background:var(--paper);color:var(--ink)}
textarea{min-block-size:7rem;resize:vertical}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 var(--s4)}
#list{list-style:none;padding:0}#list li{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:var(--s1) var(--s4);border-block-end:1px solid var(--line);padding-block:var(--s2);margin:0}
#block{font-family:var(--words);font-size:1rem;overflow-wrap:anywhere;min-block-size:10rem}
.actions{display:flex;flex-wrap:wrap;gap:var(--s2);margin-block:var(--s3)}
#said{min-block-size:1.65em;font-weight:600}
@media print{#forms,#send,#language{display:none}}
`;
