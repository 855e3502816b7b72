/** Bars that lie one under the other: each with its name and its number in words, which the browser measures. */
import { scaleLinear } from 'd3-scale';
import { html, type Html } from '../shell/html.ts';
import type { Tone } from './tone.ts';

/** Units of a drawing that is stretched to the place it has. */
const WIDTH = 1000;
const HEIGHT = 12;

export interface Bar {
  readonly label: Html;
  /** Not below 0. */
  readonly value: number;
  /** The number as it is read. */
  readonly shown: Html;
  readonly tone?: Tone;
  /** Where the label leads to: an anchor of the same page, `#list-open`. */
  readonly href?: string;
}

/** `most`: what the whole width means; the largest value where it is left out. */
export function barChart(bars: readonly Bar[], most = Math.max(0, ...bars.map(({ value }) => value))): Html {
  const x = widths(most);
  return html`<ul class="bars">${bars.map(
    ({ label, value, shown, tone = 'main', href }) =>
      html`<li>${href === undefined ? html`<span class="bar-name">${label}</span>` : html`<a class="bar-name" href="${href}">${label}</a>`}${drawing(html`<rect class="tone-${tone}" width="${x(value)}" height="${HEIGHT}"/>`)}<span class="number">${shown}</span></li>`,
  )}</ul>`;
}

export interface Part {
  readonly value: number;
  readonly tone: Tone;
}

/** Parts of a whole in one bar; nothing where the whole is nothing. */
export function partsBar(parts: readonly Part[]): Html {
  const x = widths(parts.reduce((sum, { value }) => sum + value, 0));
  let before = 0;
  return drawing(
    html`${parts.map(({ value, tone }) => {
      const from = x(before);
      before += value;
      return html`<rect class="tone-${tone}" x="${from}" width="${round(x(before) - from)}" height="${HEIGHT}"/>`;
    })}`,
  );
}

function widths(most: number): (value: number) => number {
  if (most <= 0) return () => 0;
  const scale = scaleLinear([0, most], [0, WIDTH]).clamp(true);
  return (value) => round(scale(value));
}

function drawing(content: Html): Html {
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${content}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
