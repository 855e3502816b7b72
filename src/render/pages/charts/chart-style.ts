/** The look of charts: calm lines, no frame, and the numbers in the type of the page. */
import { css } from '../shell/css.ts';

export const CHART_STYLE = css`
:root{--fillMain:#4f7fb5;--fillOpen:#c23b36;--fillProcess:#b87a14;--fillClosed:#2e8549;--fillAttention:#7b4bb3}
@media (prefers-color-scheme:dark){:root{--fillMain:#6d9fd8;--fillOpen:var(--open);--fillProcess:var(--process);--fillClosed:var(--closed);--fillAttention:var(--attention)}}
.tone-main{fill:var(--fillMain)}.tone-quiet{fill:var(--edge)}.tone-open{fill:var(--fillOpen)}.tone-process{fill:var(--fillProcess)}.tone-closed{fill:var(--fillClosed)}.tone-attention{fill:var(--fillAttention)}
.line{fill:none;stroke-width:2.5;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.halo{stroke:var(--paper);stroke-width:6}
.line-main{stroke:var(--fillMain)}.line-quiet{stroke:var(--edge)}.line-open{stroke:var(--open)}.line-process{stroke:var(--process)}.line-closed{stroke:var(--closed)}.line-attention{stroke:var(--attention)}
.bar{display:block;inline-size:100%;block-size:.625rem;background:var(--ground);border-radius:2px}
.bars{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:minmax(0,max-content) minmax(3rem,1fr) max-content;gap:var(--s1) var(--s3);align-items:center;line-height:1.6}
.bars li{display:contents}
.bars .number{text-align:end}
.bar-name{min-inline-size:0}
.columns{display:grid;grid-template-columns:max-content 1fr;gap:var(--s1) var(--s2);font-size:.875rem;color:var(--quiet)}
.columns svg{display:block;inline-size:100%;block-size:100%;min-block-size:9rem}
.columns .steps{display:flex;flex-direction:column;justify-content:space-between;text-align:end;line-height:1;margin-block:-.4em}
.columns .below{grid-column:2;display:flex;justify-content:space-between}
.step{stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke;fill:none}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);margin:var(--s2) 0;padding:0}
.legend li{display:inline-flex;align-items:center;gap:var(--s2);margin:0}
.key{inline-size:.75rem;block-size:.75rem}
.chart details{margin-block-start:var(--s2)}
summary{cursor:pointer;color:var(--link);text-decoration:underline;text-underline-offset:.2em}
@media print{:root{--fillMain:#4f7fb5;--fillOpen:#c23b36;--fillProcess:#b87a14;--fillClosed:#2e8549;--fillAttention:#7b4bb3}.bar{border:1px solid var(--line)}}
`;
