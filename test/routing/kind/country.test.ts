/** From which country somebody writes, or what they write of there happens: it decides the emergency number that is told first. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const country = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).country;

describe('the country of a docket', () => {
  it.each([
    ['GB', 'a city beside its country', '@Uppolice people are breaking our door right now, please help. Leeds, UK'],
    ['GB', 'a city and its country in Hindi', 'कोई मेरे घर का दरवाज़ा तोड़ रहा है, लंदन, ब्रिटेन'],
    ['AE', 'the same in Latin letters', 'bachao, yahan mar rahe hain, Sharjah UAE'],
    ['CA', 'a city of its own', 'four men are beating us in Brampton, nobody helps'],
    ['CA', 'a province', 'I am a student in Ontario and my landlord locked me up'],
    ['AE', 'where it happens', 'दुबई में मुझे कमरे में बंद करके पीट रहे हैं'],
    ['SA', 'where it happens to a relative', 'रियाद में मेरे भाई को बंधक बना लिया है, गांव में परिवार परेशान है'],
    ['US', 'a city of two words', 'हम न्यू जर्सी में हैं, यहां हमारे बेटे पर हमला हुआ'],
    ['AU', 'a city in Hindi', 'मैं ब्रिस्बेन में पढ़ता हूं, मेरे साथ मारपीट हुई'],
  ])('is %s by %s', (expected, _, text) => {
    expect(country(text)).toBe(expected);
  });

  it.each([
    ['CA', 'a dateline', '@Uppolice Toronto: four men are breaking our door, please help'],
    ['GB', 'a dateline with a dash', 'Leicester - they are beating my brother'],
    ['AE', 'a dateline in Hindi', '@Uppolice दुबई: बचाओ, हमें बंद कर रखा है'],
    ['US', 'a dateline of two words', 'New Jersey: my wife is missing since morning'],
    ['CA', 'the last words', 'four men are breaking our door, please help. From Toronto.'],
    ['QA', 'the last words in Hindi order', 'बचाओ, हमें पीट रहे हैं\nfrom Doha'],
  ])('is %s by %s', (expected, _, text) => {
    expect(country(text)).toBe(expected);
  });

  it('is the one that is named to the handle for all who live abroad', () => {
    const tagged = [{ name: 'UPPolNRI', kind: 'unit', unit: 'hq', district: null, country: null } as const];
    const read = (text: string) => reader.read({ text, tagged, authorLocation: null, hasMedia: false }).country;
    expect(read('@UPPolNRI Toronto police are not coming, men with guns outside')).toBe('CA');
    expect(read('@UPPolNRI men with guns outside our house')).toBeNull();
    expect(read('@UPPolNRI my flat near Canada Mall in Noida was broken into')).toBeNull();
  });

  it.each([
    ['a brand', 'I ordered a phone in Canada Mall and they cheated me'],
    ['news from there', 'लंदन में भारी बारिश, उड़ानें रद्द'],
    ['a road', 'accident near Paris Road, my bike is damaged'],
    ['those whom somebody promised to send there', 'Canada, America भेजने के नाम पर 5 लाख ठग लिए'],
    ['one who came from there', 'my uncle came from Canada and his bag was stolen'],
    ['a district of the state', 'जनपद एटा में मेरे घर चोरी हुई'],
  ])('is none by %s', (_, text) => {
    expect(country(text)).toBeNull();
  });
});
