/** The look of a dashboard: what is to be done first, calm and dense, from a phone to a wall, by day, by night and on grey paper. */
import { CHART_STYLE } from '../charts/chart-style.ts';
import { css } from '../shell/css.ts';
import { MAP_STYLE } from './standing/map.ts';

const SHADES_BY_DAY = css`--shade1:#eef2f7;--shade2:#d3deec;--shade3:#b0c5de;--shade4:#8aaace;`;
const SHADES_BY_NIGHT = css`--shade1:#1f2a35;--shade2:#26384d;--shade3:#2d4767;--shade4:#36598a;`;

export const DASHBOARD_STYLE = css`
:root{${SHADES_BY_DAY}}
@media (prefers-color-scheme:dark){:root{${SHADES_BY_NIGHT}}}
.wide .sheet{padding:var(--s4);background:none;border:0;margin-block:0;max-inline-size:100rem}
.wide .masthead p{max-inline-size:100rem;padding-inline:var(--s4);justify-content:flex-start;align-items:baseline}.languages{margin-inline-start:auto}
.top{display:flex;flex-wrap:wrap;gap:0 var(--s6);align-items:baseline;justify-content:space-between;margin-block-end:var(--s3)}
.top h1{font-size:1.5rem;margin:0}.top p{margin:0}
.answers{display:grid;grid-template-columns:repeat(auto-fit,minmax(13.5rem,1fr));gap:var(--s3);margin-block-end:var(--s4)}
.answer{background:var(--paper);border:1px solid var(--line);border-block-start:.25rem solid var(--edge);border-radius:var(--radius);padding:var(--s3) var(--s4)}
.answer h3{margin:0;font-size:1rem;font-weight:600;color:var(--quiet)}
.answer p{margin:0}
.answer .figure{font-size:2rem;line-height:1.35;font-weight:700;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.answer .figure a{color:inherit}.answer .name{font-size:1.5rem;line-height:1.8}
.answer-open{border-block-start-color:var(--open)}.answer-open .figure{color:var(--open)}
.answer-process{border-block-start-color:var(--process)}.answer-process .figure{color:var(--process)}
.answer-closed{border-block-start-color:var(--closed)}.answer-closed .figure{color:var(--closed)}
.answer-attention{border-block-start-color:var(--attention)}.answer-attention .figure{color:var(--attention)}
h2{margin:var(--s6) 0 var(--s3)}
.panels{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));gap:var(--s3)}
.panel{grid-column:span 12;background:var(--paper);border:1px solid var(--line);border-radius:var(--radius);padding:var(--s3) var(--s4) var(--s4);min-inline-size:0}
.panel h3{margin:0 0 var(--s2);font-size:1.0625rem}.panel h4{margin:var(--s2) 0 0;font-size:1rem}.panel>:last-child,.panel>:last-child>:last-child{margin-block-end:0}
.stack{display:flex;flex-direction:column;gap:var(--s3);grid-column:span 12;min-inline-size:0}
.stack>:last-child{flex:1}
@media (min-width:60rem){.pair{display:grid;grid-template-columns:1fr 1fr;gap:var(--s6)}.half{grid-column:span 6}.third{grid-column:span 4}.two-thirds{grid-column:span 8}}
.panel .tables{margin-block-end:var(--s2)}.panel table{font-size:.9375rem;margin:0}.panel th,.panel td{padding-block:.2rem}
.docket,.list li{font-variant-numeric:tabular-nums;white-space:nowrap}
.mark{font-size:.875rem;padding:0 .5em}
.who{display:grid;grid-template-columns:1.1fr 1fr;gap:0 var(--s3);align-items:baseline}
@media (max-width:40rem){.who{grid-template-columns:1fr}}
.plain,.tasks{list-style:none;margin:0;padding:0}
.tasks p{margin:0}.tasks li+li{margin-block-start:var(--s2);padding-block-start:var(--s2);border-block-start:1px solid var(--line)}
.command{font-family:var(--figures);font-size:.8125rem;color:var(--quiet);overflow-wrap:anywhere}
.alert{display:inline-grid;place-items:center;inline-size:1.25rem;block-size:1.25rem;border-radius:50%;background:var(--attentionGround);color:var(--attention);font-weight:700}
.rows{margin:0 0 var(--s2);display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:0 var(--s6)}.rows div{display:flex;justify-content:space-between;gap:var(--s3);padding-block:.15rem;border-block-end:1px solid var(--line)}
.rows dt{color:var(--ink)}.rows dd{margin:0}
.fair{white-space:nowrap}.fair-better{color:var(--closed)}.fair-worse{color:var(--open)}
.list{display:none}
.list:target{display:block;position:fixed;inset-block:0;inset-inline-end:0;inline-size:min(26rem,100%);overflow:auto;background:var(--paper);border-inline-start:1px solid var(--edge);box-shadow:0 0 3rem #00000055;padding:var(--s6) var(--s6) var(--s8)}
.list h3{margin-block-start:0}
.list ol{columns:2;padding-inline-start:2em}
.provenance{margin-block-start:var(--s4)}
@media (max-width:30rem){.list ol{columns:1}}
@media print{.wide .sheet{padding:0}.panel,.answer{break-inside:avoid}.list,.list:target{display:none}.panels{display:block}.panel{margin-block-end:var(--s3)}.answers{grid-template-columns:repeat(3,minmax(0,1fr));gap:var(--s2)}.answer{padding:var(--s2) var(--s3)}.answer .figure{font-size:1.375rem}.choices{display:none}
:root{${SHADES_BY_DAY}}}
${CHART_STYLE}${MAP_STYLE}`;
