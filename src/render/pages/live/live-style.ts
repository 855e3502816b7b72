/** What live pages add to the style of all pages: the bar of links and search, forms, and dockets one below the other. */
import { css } from '../shell/css.ts';

export const LIVE_STYLE = css`
.wide .sheet{max-inline-size:100rem;margin-block:0;border:0;border-radius:0;padding:var(--s4)}
.wide .masthead p{max-inline-size:100rem;padding-inline:var(--s4)}
.live-bar{background:var(--paper);border-block-end:1px solid var(--line)}
.live-bar>div{max-inline-size:100rem;margin-inline:auto;padding:var(--s2) var(--s4);display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2) var(--s4)}
.live-bar ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 var(--s2);margin:0;padding:0}.live-bar li+li{margin:0}
.live-bar a{display:inline-block;padding:var(--s2);min-block-size:2.75rem;line-height:1.75rem;border-radius:var(--radius);font-weight:600}
.live-bar a[aria-current]{color:var(--ink);text-decoration:none;box-shadow:inset 0 -3px 0 currentColor;border-radius:0}
.live-bar form{display:flex;flex:1 1 18rem;gap:var(--s2);max-inline-size:40rem;margin-inline-start:auto}
.live-bar label{flex:1}
:is(.live-bar,.filters) :is(input,select,button){font:inherit;line-height:1.6;min-block-size:2.75rem;padding:var(--s1) var(--s3);border:1px solid var(--edge);border-radius:var(--radius);background:var(--paper);color:var(--ink)}
:is(.live-bar,.filters) :is(input:not([type=checkbox]),select){display:block;inline-size:100%}
:is(.live-bar,.filters) button{font-weight:600;border-color:var(--brand);background:var(--brand);color:var(--onBrand);cursor:pointer}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
#live{color:var(--quiet);font-size:var(--t-small);margin-block-end:var(--s3)}
#live-said:not(:empty){display:block;color:var(--attention);background:var(--attentionGround);border-radius:var(--radius);padding:var(--s2) var(--s3);font-weight:600}
.filters{border:1px solid var(--line);border-radius:var(--radius);margin:0 0 var(--s4);padding:0 var(--s4)}
.filters summary{cursor:pointer;font-weight:600;min-block-size:2.75rem;padding-block:var(--s2)}
.filters form{padding-block-end:var(--s4)}
.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:var(--s3) var(--s4);margin-block-end:var(--s4)}
.fields label{display:block}.fields .tick{display:flex;align-items:center;gap:var(--s2);min-block-size:2.75rem}
.fields input[type=checkbox]{inline-size:1.25rem;block-size:1.25rem;min-block-size:0;flex:none;margin:0;accent-color:var(--brand)}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2) var(--s4);margin:0}
.dockets{list-style:none;margin:0 0 var(--s4);padding:0}
.dockets li{border-block-start:1px solid var(--line);padding-block:var(--s3);margin:0}.dockets p{margin:0}
.dockets .line{display:flex;flex-wrap:wrap;align-items:baseline;gap:var(--s1) var(--s3)}
.dockets .line a{font-weight:600}
.dockets .words{overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;max-inline-size:70rem}
.mark-emergency{color:var(--paper);background:var(--open);border-color:var(--open)}
.said{border-inline-start:3px solid var(--line);padding-inline-start:var(--s3);margin:0 0 var(--s4)}.said p{margin:0}
.said-police{border-color:var(--brand)}.said-own{border-color:var(--link)}
.docket-columns{display:grid;gap:0 var(--s8)}
.docket-columns>div{min-inline-size:0}
@media (min-width:64rem){.docket-columns{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
code{font-family:var(--figures);font-size:.875rem;overflow-wrap:anywhere}
.commands{list-style:none;padding:0}
.reasons{color:var(--quiet)}
@media print{.live-bar,.filters,#live{display:none}}
`;
