/** Columns over time, and lines over them: the drawing alone is SVG, its numbers and days are text. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { html, type Html } from '../shell/html.ts';
import type { Tone } from './tone.ts';

/** Units of a drawing that is stretched to the place it has. */
const WIDTH = 1000;
const HEIGHT = 200;
/** About so many steps from 0 to the top. */
const STEPS = 4;

export interface Column {
  /** What it says under the pointer, the same in every language: `31-10-2026: 120`. */
  readonly title: string;
  /** null: there is none, which is not 0. */
  readonly value: number | null;
}

export interface Line {
  readonly tone: Tone;
  /** One for each column; null: the line is broken there. */
  readonly values: readonly (number | null)[];
}

export interface ColumnChart {
  readonly columns: readonly Column[];
  readonly tone?: Tone;
  readonly lines?: readonly Line[];
  /** The top; the largest value, rounded up, where it is left out. */
  readonly most?: number;
  /** Of the steps at the side. */
  readonly stepShown: (value: number) => string;
  /** Below, from the first column to the last, evenly spaced. */
  readonly below: readonly string[];
}

export function columnChart({ columns, tone = 'main', lines = [], most, stepShown, below }: ColumnChart): Html {
  const values = [...columns.map(({ value }) => value ?? 0), ...lines.flatMap((each) => each.values.map((value) => value ?? 0))];
  const y = scaleLinear([0, most ?? Math.max(1, ...values)], [HEIGHT, 0]);
  if (most === undefined) y.nice(STEPS);
  const x = scaleBand(columns.keys(), [0, WIDTH]).paddingInner(0.2);
  const steps = y.ticks(STEPS).filter((step) => most !== undefined || Number.isInteger(step));
  const bars = columns.map(({ title, value }, index) =>
    value === null
      ? null
      : html`<rect class="tone-${tone}" x="${round(x(index) ?? 0)}" y="${round(y(value))}" width="${round(x.bandwidth())}" height="${round(HEIGHT - y(value))}"><title>${title}</title></rect>`,
  );
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => round((x(index) ?? 0) + x.bandwidth() / 2))
    .y((value) => round(y(value ?? 0)));
  return html`<div class="columns"><div class="steps number" aria-hidden="true">${steps.toReversed().map((step) => html`<span>${stepShown(step)}</span>`)}</div><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${steps.map(
    (step) => html`<path class="step" d="M0 ${round(y(step))}H${WIDTH}"/>`,
  )}${bars}${lines.map((each) => {
    const d = path([...each.values]) ?? '';
    return html`<path class="line halo" d="${d}"/><path class="line line-${each.tone}" d="${d}"/>`;
  })}</svg><div class="below number" aria-hidden="true">${below.map((each) => html`<span>${each}</span>`)}</div></div>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
