/** A tagged handle says which police the citizen turned to; where the words put the incident elsewhere, a person sees both. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/routing/reader.ts';

const reader = createReader();
const read = (district: string, text: string) =>
  reader.read({
    text: `@thepolice ${text}`,
    tagged: [{ name: 'thepolice', kind: 'district', unit: 'district-x', district, country: null }],
    authorLocation: null,
    hasMedia: false,
  }).routing;

describe('a tag of one district', () => {
  it.each([
    ['Etah', 'हाथरस में मेरी भैंस चोरी हो गई', 'Hathras'],
    ['Lucknow', 'घटना उन्नाव की है', 'Unnao'],
    ['Agra', 'Firozabad me mera phone chhin liya', 'Firozabad'],
    ['Meerut', 'जनपद शामली में मारपीट हुई', 'Shamli'],
  ])('of %s decides nothing beside words that put the incident elsewhere: %s', (tagged, text, named) => {
    const { decision, district, candidates } = read(tagged, text);
    expect({ decision, district }).toEqual({ decision: 'review', district: null });
    expect(candidates.map((each) => each.district)).toEqual([tagged, named]);
  });

  it.each([
    ['Etah', 'मेरी भैंस चोरी हो गई, सुनवाई नहीं'],
    ['Etah', 'हाथरस रोड पर लूट हुई'],
    ['Etah', 'आरोपी हाथरस का रहने वाला है'],
    ['Etah', 'एटा में चोरी हुई'],
  ])('of %s decides where no other place of the incident is named: %s', (tagged, text) => {
    expect(read(tagged, text)).toMatchObject({ decision: 'auto', district: tagged });
  });
});
