/** Which emergency number a citizen hears of first, by the country of the docket. */
import { describe, expect, it } from 'vitest';
import data from '../../../data/directory/emergency-numbers.json' with { type: 'json' };
import { COUNTRY_CODES } from '../../../src/domain/directory/country.ts';
import { emergencyCall } from '../../../src/domain/directory/emergency-call.ts';
import { EMERGENCY } from '../../../src/domain/messages/domain/emergency.ts';

const callIn = (country: string | null) => emergencyCall(country, data.countries);
const firstNumber = (text: string) => /\d{3,}/.exec(text)?.[0];

describe('the emergency number that a citizen hears of', () => {
  it.each([
    ['GB', '999'],
    ['IE', '112'],
    ['US', '911'],
    ['CA', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['AE', '999'],
    ['SA', '911'],
    ['QA', '999'],
    ['KW', '112'],
    ['OM', '9999'],
    ['BH', '999'],
    ['SG', '999'],
    ['MY', '999'],
    ['HK', '999'],
    ['ZA', '10111'],
    ['NP', '100'],
    ['MU', '999'],
    ['DE', '112'],
    ['FR', '112'],
  ])('in %s begins with %s, and names 112 for Uttar Pradesh after it', (country, number) => {
    const call = callIn(country);
    const told = EMERGENCY.tellCitizen(call);
    expect(firstNumber(told.en)).toBe(number);
    expect(firstNumber(told.hi)).toBe(number);
    expect(told.en).toMatch(/for danger in Uttar Pradesh 112 there, women also 1090\.$/);
    expect(told.hi).toMatch(/उत्तर प्रदेश में हो तो वहाँ 112, महिलाओं को 1090 भी।$/);
    if (call.where === 'india') throw new Error('abroad');
    expect(firstNumber(EMERGENCY.complainantAbroad(call).en)).toBe(number);
    expect(firstNumber(EMERGENCY.complainantAbroad(call).hi)).toBe(number);
  });

  it.each([null, 'IN'])('in India (%s) is 112', (country) => {
    expect(EMERGENCY.tellCitizen(callIn(country)).en).toBe('Life may be in danger: tell the citizen 112 at once; women also 1090.');
    expect(firstNumber(EMERGENCY.tellCitizen(callIn(country)).hi)).toBe('112');
  });

  it('of a country that is not in the table is the local one, before 112', () => {
    const told = EMERGENCY.tellCitizen(callIn('BR'));
    expect(told.en).toMatch(/the local emergency number of Brazil; .*112/);
    expect(told.hi).toMatch(/ब्राज़ील का स्थानीय आपात नंबर; .*112/);
  });

  it('is never India’s 112 first for anybody abroad', () => {
    const abroad = COUNTRY_CODES.filter((code) => code !== 'IN');
    expect(abroad).toHaveLength(248);
    for (const country of abroad) {
      const { en, hi } = EMERGENCY.tellCitizen(callIn(country));
      expect(en.indexOf('Uttar Pradesh 112')).toBeGreaterThan(en.search(/ in |local emergency number/));
      expect(hi.indexOf('वहाँ 112')).toBeGreaterThan(hi.search(/ में |स्थानीय आपात नंबर/));
    }
  });

  it('comes from dated data for countries that ISO 3166 names', () => {
    expect(data.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const [country, { call }] of Object.entries(data.countries)) {
      expect(COUNTRY_CODES).toContain(country);
      expect(call.every((number) => /^\d{3,5}$/.test(number))).toBe(true);
      expect(call.length).toBeGreaterThan(0);
    }
  });
});
