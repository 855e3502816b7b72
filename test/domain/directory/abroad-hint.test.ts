/** Where no country is certain, words that suggest one must not leave a citizen with India's number alone. */
import { describe, expect, it } from 'vitest';
import numbers from '../../../data/directory/emergency-numbers.json' with { type: 'json' };
import cities from '../../../data/words/cities-abroad.json' with { type: 'json' };
import countries from '../../../data/words/countries.json' with { type: 'json' };
import { abroadHints } from '../../../src/domain/directory/abroad-hint.ts';
import { emergencyCall } from '../../../src/domain/directory/emergency-call.ts';
import { EMERGENCY } from '../../../src/domain/messages/domain/emergency.ts';

const hintIn = abroadHints(countries, cities, numbers.handlesForAbroad);
const hint = (text: string, mentions: readonly string[] = []) => hintIn([{ text, mentions }]);

describe('words suggest that somebody is abroad', () => {
  it.each([
    ['CA', 'somebody is breaking in, we came to Toronto last week'],
    ['CA', 'कनाडा वाले घर का ताला तोड़ रहे हैं'],
    ['US', 'New Jersey apartment, men with guns outside'],
    ['AE', 'abu   dhabi camp, they lock us in'],
    ['GB', '#London men are at the door'],
    ['AE', 'शारजाह कैंप, बचाओ'],
  ])('in a country that is named: %s from %s', (country, text) => {
    expect(hint(text)).toEqual({ country });
  });

  it.each([
    ['NRI family is in danger', []],
    ['भाई विदेश से लौटने वाला था, लोग पीट रहे हैं', []],
    ['बचाओ', ['UPPolNRI']],
  ])('in no country that is named: %s', (text, mentions) => {
    expect(hint(text, mentions)).toEqual({ country: null });
  });

  it.each([
    'बचाओ, जनपद एटा में गोली चल रही है',
    'accident on Paris Road, Lucknow',
    'कनाडा मॉल के सामने मारपीट',
    '@london_fan @torontonews help, Etah',
    '',
  ])('not where only a street, a shop or an account is called like a place abroad: %s', (text) => {
    expect(hint(text)).toBeNull();
  });

  it('in the first country that the posts name, in their order', () => {
    const posts = ['विदेश में हूं', 'दोहा में कमरे में बंद हूं', 'London'].map((text) => ({ text, mentions: [] }));
    expect(hintIn(posts)).toEqual({ country: 'QA' });
  });
});

describe('the citizen whose country is not certain', () => {
  it('hears both numbers, never 112 alone', () => {
    const told = EMERGENCY.tellCitizen(emergencyCall(null, numbers.countries, { country: 'CA' }));
    expect(told.en).toContain('if in India 112 (women also 1090); in Canada 911.');
    expect(told.hi).toContain('भारत में हों तो 112 (महिलाओं को 1090 भी); कनाडा में 911।');
  });

  it('hears of the local number where no country is named, or where that of the country is not known', () => {
    expect(EMERGENCY.tellCitizen(emergencyCall(null, numbers.countries, { country: null })).en).toContain(
      'abroad the local emergency number',
    );
    expect(EMERGENCY.tellCitizen(emergencyCall(null, numbers.countries, { country: 'KE' })).en).toContain(
      'in Kenya the local emergency number',
    );
  });

  it('is in the country of the docket where that is certain, whatever the words suggest', () => {
    expect(emergencyCall('GB', numbers.countries, { country: 'CA' })).toMatchObject({ where: 'abroad', country: 'GB' });
    expect(emergencyCall('IN', numbers.countries, { country: 'CA' })).toEqual({ where: 'india' });
  });
});
