import { describe, expect, it } from 'vitest';
import { sameNames } from '../../../src/domain/text/same-name.ts';

const isSameName = (one: string, other: string) => sameNames(one, [other]).length > 0;

describe('two spellings are the same name', () => {
  it.each([
    ['Luckhnow', 'Lucknow'],
    ['Muzzafarnagar', 'Muzaffarnagar'],
    ['Bulandsahar', 'Bulandshahr'],
    ['Sultanpoor', 'Sultanpur'],
    ['Hathrass', 'Hathras'],
    ['हाथरश', 'हाथरस'],
    ['कानपूर', 'कानपुर'],
    ['हापुड़', 'Hapur'],
    ['काशी', 'Kaashi'],
    ['Unnav', 'Unnao'],
    ['Baliya', 'Ballia'],
    ['Phatehpur', 'Fatehpur'],
    ['Sant Kabeer Nagar', 'SantKabirNagar'],
    ['agrapolce', 'agrapolice'],
    ['cyberfraud', 'cyber_fraud'],
  ])('"%s" and "%s", whichever is the listed one', (one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([true, true]);
  });
});

describe('two names that look alike stay two names', () => {
  it.each([
    ['Noida', 'Gonda'],
    ['Banda', 'Gonda'],
    ['Banda', 'Budaun'],
    ['Ballia', 'Bareilly'],
    ['Basti', 'Banda'],
    ['Etah', 'Etawah'],
    ['Hapur', 'Hardoi'],
    ['Hapur', 'Rampur'],
    ['Sambhal', 'Shamli'],
    ['Mau', 'Mathura'],
    ['Mau', 'Mahoba'],
    ['Kanpur Nagar', 'Kanpur Dehat'],
    ['Ghaziabad', 'Ghazipur'],
    ['Chandauli', 'Khandauli'],
    ['बांदा', 'गोंडा'],
    ['etahpolice', 'etawahpolice'],
    ['bandapolice', 'bastipolice'],
    ['', 'Agra'],
    ['?', 'Agra'],
  ])('"%s" is not taken for "%s"', (one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([false, false]);
  });
});

it('proposes the nearest spelling first, three at the most', () => {
  expect(sameNames('Etahh', ['Etawah', 'Itah', 'Etah', 'Eta', 'Ettah', 'Agra'])).toEqual(['Eta', 'Etah', 'Ettah']);
});
