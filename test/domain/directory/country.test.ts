import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, countryName, findCountry, parseCountry } from '../../../src/domain/directory/country.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { refusal } from '../../support/fails.ts';

describe('countries', () => {
  it('are the 249 that ISO 3166-1 assigns, each once', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(249);
    expect([...COUNTRY_CODES].sort()).toEqual(COUNTRY_CODES);
  });

  it('are read back from their code and from their name in both languages', () => {
    for (const code of COUNTRY_CODES) {
      for (const typed of [
        code,
        code.toLowerCase(),
        countryName(code, 'en'),
        countryName(code, 'hi'),
        ` ${countryName(code, 'en').toUpperCase()} `,
      ]) {
        expect([typed, findCountry(typed)]).toEqual([typed, code]);
      }
    }
  });

  it.each([
    ['GB', ['UK', 'uk', 'U.K.', 'Britain', 'Great Britain', 'England', 'यूके', 'ब्रिटेन', 'इंग्लैंड', 'यूनाइटेड किंगडम']],
    ['US', ['USA', 'U.S.A.', 'America', 'united states of america', 'अमेरिका', 'अमरीका', 'संयुक्त राज्य अमेरिका']],
    ['AE', ['UAE', 'U.A.E', 'Emirates', 'यूएई', 'संयुक्त अरब अमीरात']],
    ['SA', ['KSA', 'Saudi Arabia', 'सऊदी अरब']],
    ['QA', ['कतर', 'क़तर']],
    ['TR', ['Turkey', 'Turkiye', 'Türkiye']],
    ['CI', ["Cote d'Ivoire", 'Ivory Coast']],
    ['TT', ['Trinidad and Tobago', 'Trinidad & Tobago']],
    ['MM', ['Burma', 'Myanmar']],
    ['HK', ['Hong Kong', 'HK']],
    ['IN', ['India', 'भारत', 'Bharat']],
  ])('%s is found by the names that people write', (code, typed) => {
    for (const name of typed) expect([name, findCountry(name)]).toEqual([name, code]);
  });

  it.each([
    'EU',
    'UN',
    'ZZ',
    'EZ',
    'AC',
    'CP',
    'DG',
    'EA',
    'FX',
    'IC',
    'SU',
    'TA',
    'XK',
    'QO',
    'European Union',
    'United Nations',
    'Unknown Region',
    'Wakanda',
    'Korea',
    '',
    '  ',
    '?',
    '12',
    'London',
  ])('do not include "%s", which is refused', (typed) => {
    expect(findCountry(typed)).toBeNull();
    expect(() => parseCountry(typed)).toThrow(UserError);
  });

  it('proposes the country of which a mistyped name is another spelling', () => {
    expect(refusal(() => parseCountry('Austrelia'))).toMatchObject({
      code: 'bad_input',
      hints: expect.arrayContaining([expect.stringContaining('Australia')]),
    });
  });
});
