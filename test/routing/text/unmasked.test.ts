/** Words that are masked with signs are read as the words that they are. */
import { describe, expect, it } from 'vitest';
import { unmasked } from '../../../src/routing/text/unmasked.ts';
import { createReader } from '../../../src/routing/reader.ts';

describe('a masked word', () => {
  it.each([
    ['r@pe hua hai', 'rape hua hai'],
    ['r*pe hua', 'rape hua'],
    ['R*PE', 'rape'],
    ['a r**e case', 'a rape case'],
    ['ra.pe kiya', 'rape kiya'],
    ['r-a-p-e', 'rape'],
    ['gang r@pe', 'gang rape'],
    ['R A P E', 'rape'],
    ['bal@tkar hua', 'balatkar hua'],
    ['p0cso lagao', 'pocso lagao'],
    ['रे*प हुआ', 'रेप हुआ'],
    ['ब.ला.त्का.र', 'बलात्कार'],
    ['बलात्का र किया', 'बलात्कार किया'],
    ['दुष्क र्म हुआ', 'दुष्कर्म हुआ'],
    ['छे*ड़छाड़', 'छेड़छाड़'],
    ['su!cide karne', 'suicide karne'],
    ['m*rder', 'murder'],
    ['k1ll', 'kill'],
  ])('is restored: %s', (written, spoken) => {
    expect(unmasked(written)).toBe(spoken);
  });

  it.each([
    'a grape and a drape',
    '@rape_crisis ने कहा',
    'me@rape.example.org',
    'https://example.org/r*pe',
    'U P 3 2 A B 1234',
    'S I T की जांच',
    'b**** d***',
    '****',
    'ra. pe rakha',
    'kar.diya',
    'थाना-कोतवाली',
    'no.5 gali',
    'he said *ripe* mango',
    'अरे परसों',
  ])('is seen in no other text: %s', (text) => {
    expect(unmasked(text)).toBe(text);
  });
});

it('withholds what a masked word tells', () => {
  const reader = createReader();
  const classOf = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).withheld;
  for (const word of ['rape', 'r@pe', 'r*pe', 'ra.pe', 'R A P E', 'रे*प', 'bal@tkar', 'ब.ला.त्का.र', 'बलात्का र', 'दुष्क र्म'])
    expect([word, classOf(`मेरी बहन के साथ ${word} हुआ है, जौनपुर`)]).toEqual([word, 'sexual_offence']);
  expect(classOf('r@pe hua hai meri behan ka Jaunpur')).toBe('sexual_offence');
});
