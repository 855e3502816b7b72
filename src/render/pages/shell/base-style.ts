/** What every page looks like: a calm sheet on a phone, a laptop, a wall and on paper, by day and by night. */
import { css, type Css, Token } from './css.ts';
import { DARK, LIGHT, type Palette } from './tokens.ts';

function variables(palette: Palette): Css {
  return Object.entries(palette).reduce((before, [name, value]) => css`${before}--${new Token(name)}:${new Token(String(value))};`, css``);
}

/** Spaces go by quarters of a line; text is never smaller than 16 px where Hindi may stand. */
export const BASE_STYLE = css`
:root{color-scheme:light dark;${variables(LIGHT)}
--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s6:1.5rem;--s8:2rem;--s12:3rem;
--t-small:1rem;--t-body:1.0625rem;--t-lead:1.1875rem;--t-h3:1.1875rem;--t-h2:1.375rem;--t-h1:1.75rem;--radius:.5rem;
--words:"Noto Sans Devanagari","Nirmala UI","Kohinoor Devanagari",Mangal,"Noto Sans",system-ui,sans-serif;--figures:ui-monospace,"DejaVu Sans Mono","Noto Sans Mono",Consolas,monospace}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*,::before,::after{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font-family:var(--words);font-size:var(--t-body);line-height:1.65;overflow-wrap:break-word}
.sheet{max-inline-size:46rem;margin-inline:auto;padding:var(--s6) var(--s4) var(--s8);background:var(--paper)}
.wide .sheet{max-inline-size:90rem}
h1,h2,h3{line-height:1.35;text-wrap:balance;margin:var(--s6) 0 var(--s2)}
h1{font-size:var(--t-h1);margin-block-start:0}h2{font-size:var(--t-h2)}h3{font-size:var(--t-h3)}
p,ul,ol,dl,table{margin:0 0 var(--s4)}
ul,ol{padding-inline-start:1.4em}
li+li{margin-block-start:var(--s1)}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.quiet,.other{color:var(--quiet)}
h1 .other{display:block}h1 .other,h2 .other,h3 .other{font-weight:400;font-size:max(.75em,1rem)}
.lead{font-size:var(--t-lead)}
.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.mono{font-family:var(--figures);font-size:.8125rem;overflow-wrap:anywhere}
.masthead{background:var(--brand);color:var(--onBrand)}
.masthead p{max-inline-size:46rem;margin:0 auto;padding:var(--s3) var(--s4);font-weight:600;display:flex;flex-wrap:wrap;gap:0 var(--s3);justify-content:space-between}
.wide .masthead p{max-inline-size:90rem}
.masthead span{font-weight:400}
.provenance{border-block-start:1px solid var(--line);margin-block-start:var(--s8);padding-block-start:var(--s3);color:var(--quiet);font-size:var(--t-small)}
.provenance p{margin:0}
.tables{overflow-x:auto;margin:0 0 var(--s4)}
table{border-collapse:collapse;inline-size:100%;font-size:var(--t-small)}
th,td{text-align:start;vertical-align:baseline;padding:var(--s2) var(--s3) var(--s2) 0;border-block-end:1px solid var(--line)}
th{font-weight:600}
td.number,th.number{text-align:end}
td:last-child,th:last-child{padding-inline-end:0}
dl.facts{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:var(--s1) var(--s4)}
dl.facts dt{color:var(--quiet)}
dl.facts dd{margin:0;min-inline-size:0}
.mark{display:inline-flex;align-items:baseline;gap:.35em;padding:.1em .6em;margin-block:.125rem;border:1px solid currentColor;border-radius:999px;font-weight:600;line-height:1.65;white-space:nowrap}
.mark-open,.box-open{color:var(--open);background:var(--openGround)}
.mark-in_process,.box-in_process{color:var(--process);background:var(--processGround)}
.mark-closed,.box-closed{color:var(--closed);background:var(--closedGround)}
.mark-attention,.box-attention{color:var(--attention);background:var(--attentionGround)}
.mark-void{color:var(--quiet)}
.box{border-inline-start:.375rem solid currentColor;border-radius:var(--radius);padding:var(--s3) var(--s4);margin:0 0 var(--s4)}
.box>*{color:var(--ink);margin-block-end:var(--s1)}.box>:first-child{color:inherit}.box>:last-child{margin-block-end:0}
[hidden]{display:none}
@media (max-width:30rem){dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-block-end:var(--s3)}}
@media (min-width:48rem){.sheet{margin-block:var(--s6);padding:var(--s8) var(--s12);border-radius:var(--radius);border:1px solid var(--line)}.masthead p{padding-inline:var(--s12)}}
@media (min-width:110rem){html{font-size:125%}}
@media (prefers-reduced-motion:reduce){*{transition:none;animation:none}}
@page{size:A4;margin:18mm 18mm 16mm}
@media print{:root{color-scheme:light;${variables(LIGHT)}--ground:#ffffff;--t-body:11.5pt;--t-small:10.5pt}
body{line-height:1.6;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet,.wide .sheet{max-inline-size:none;margin:0;padding:0;border:0;border-radius:0}
.masthead{background:none;color:var(--ink);border-block-end:2px solid var(--brand);margin-block-end:var(--s4)}
.masthead p{max-inline-size:none;padding:0 0 var(--s2)}
.screen{display:none}
h2,h3{break-after:avoid}tr,.box,.together{break-inside:avoid}thead{display:table-header-group}
a{color:inherit;text-decoration:none}}
`;
