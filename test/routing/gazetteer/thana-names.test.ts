import { describe, expect, it } from 'vitest';
import { thanasNamed } from '../../../src/routing/gazetteer/thana-names.ts';

const districtsOf = (typed: string) => [...new Set(thanasNamed(typed).flatMap(({ districts }) => districts))];

describe('a police station by name', () => {
  it.each([
    ['Hazratganj', ['Lucknow']],
    ['हजरतगंज', ['Lucknow']],
    ['thana Hazratganj', ['Lucknow']],
    ['थाना रसड़ा', ['Ballia']],
    ['Sikandra', ['Agra', 'Kanpur Dehat']],
  ])('"%s" is found in either script, with every district that has one', (typed, districts) => {
    expect(districtsOf(typed)).toEqual(districts);
  });

  it.each(['', 'thana', 'Atlantis', 'कोतवाली', 'Hazratgunj Road', 'Lucknow'])('"%s" is not taken for one', (typed) => {
    expect(districtsOf(typed)).toEqual([]);
  });
});
