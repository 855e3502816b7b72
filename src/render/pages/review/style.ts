/** The look of a review pack: a cover sheet, then sections that do not break within a table's row. */
import { CHART_STYLE } from '../charts/chart-style.ts';
import { css } from '../shell/css.ts';

export const REVIEW_STYLE = css`${CHART_STYLE}
.cover{border-block-end:1px solid var(--line);padding-block-end:var(--s5);margin-block-end:var(--s5)}
.cover dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:var(--s1) var(--s4);margin:0}
.cover dt{color:var(--quiet)}
.cover dd{margin:0;overflow-wrap:anywhere}
.findings{padding-inline-start:1.25em}
.findings li{margin-block-end:var(--s2)}
section{margin-block-end:var(--s5)}
section h2{break-after:avoid}
.fair-worse{color:var(--open);font-weight:600;white-space:nowrap}
.fair-better{color:var(--closed);font-weight:600;white-space:nowrap}
.chart-only{margin-block:var(--s3)}
@media print{.cover{break-after:page;border:0}tr,.chart-only,.findings li{break-inside:avoid}thead{display:table-header-group}.tables{overflow:visible}}
`;
