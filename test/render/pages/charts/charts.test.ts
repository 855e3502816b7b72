import { describe, expect, it } from 'vitest';
import { barChart, partsBar } from '../../../../src/render/pages/charts/bars.ts';
import { columnChart } from '../../../../src/render/pages/charts/columns.ts';
import { html } from '../../../../src/render/pages/shell/html.ts';

const numbersOf = (source: string, attribute: string) =>
  [...source.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, n]) => Number(n));
const columns = (values: readonly (number | null)[]) => values.map((value, i) => ({ title: `${i}`, value }));

describe('bars', () => {
  it('are as long as their values, the longest over the whole width', () => {
    const { source } = barChart([10, 5, 0].map((value) => ({ label: html`x`, value, shown: html`${value}` })));
    expect(numbersOf(source.replace(/<svg[^>]*>/g, ''), 'width')).toEqual([1000, 500, 0]);
  });

  it('are nothing where there is nothing, and never longer than the whole', () => {
    const one = (value: number, most?: number) => barChart([{ label: html`x`, value, shown: html`` }], most).source;
    expect(one(0)).toContain('<rect class="tone-main" width="0"');
    expect(one(7, 5)).toContain('<rect class="tone-main" width="1000"');
  });

  it('of parts fill the width one after the other', () => {
    const { source } = partsBar([
      { value: 1, tone: 'open' },
      { value: 0, tone: 'process' },
      { value: 3, tone: 'closed' },
    ]);
    expect(numbersOf(source, 'x')).toEqual([0, 250, 250]);
    expect(numbersOf(source.replace(/<svg[^>]*>/g, ''), 'width')).toEqual([250, 0, 750]);
    expect(numbersOf(partsBar([{ value: 0, tone: 'open' }]).source.replace(/<svg[^>]*>/g, ''), 'width')).toEqual([0]);
  });

  it('show hostile labels as text', () => {
    const { source } = barChart([{ label: html`${'<img src=x onerror=alert(1)>'}`, value: 1, shown: html`1` }]);
    expect(source).not.toContain('<img');
  });
});

describe('columns', () => {
  it('stand on the line of 0, as high as their values', () => {
    const { source } = columnChart({ columns: columns([100, 50, 0]), most: 100, stepShown: String, below: [] });
    const drawn = source.replace(/<svg[^>]*>/g, '');
    expect(numbersOf(drawn, 'height')).toEqual([200, 100, 0]);
    expect(numbersOf(drawn, 'y')).toEqual([0, 100, 200]);
  });

  it('have steps of whole numbers up to a round top', () => {
    const steps = (values: readonly number[]) =>
      [...columnChart({ columns: columns(values), stepShown: String, below: [] }).source.matchAll(/<span>(\d+)<\/span>/g)].map(([, n]) =>
        Number(n),
      );
    expect(steps([223])).toEqual([250, 200, 150, 100, 50, 0]);
    expect(steps([0, 0])).toEqual([1, 0]);
    expect(steps([2])).toEqual([2, 1, 0]);
  });

  it('leave out what is not known, and break the line there', () => {
    const { source } = columnChart({
      columns: columns([1, null, 1]),
      lines: [{ tone: 'closed', values: [1, null, 0] }],
      stepShown: String,
      below: [],
    });
    expect([...source.matchAll(/<rect/g)]).toHaveLength(2);
    expect(/line-closed" d="([^"]*)"/.exec(source)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  it('are drawn of nothing without a fault', () => {
    expect(columnChart({ columns: [], stepShown: String, below: [] }).source).not.toMatch(/NaN|Infinity/);
  });
});
