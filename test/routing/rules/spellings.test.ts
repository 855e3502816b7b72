/** Places as people write them: short forms, misspellings, codes, other scripts, and names that belong to one large city. */
import { describe, expect, it } from 'vitest';
import diallingCodes from '../../../data/gazetteer/dialling-codes.json' with { type: 'json' };
import urduNames from '../../../data/gazetteer/urdu-names.json' with { type: 'json' };
import { createReader } from '../../../src/routing/reader.ts';
import { DISTRICTS } from '../../support/districts.ts';

const reader = createReader();

function routing(text: string) {
  return reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).routing;
}

describe('short forms and misspellings', () => {
  it.each([
    ['gkp me chori', 'Gorakhpur'],
    ['vns me loot', 'Varanasi'],
    ['bsb cantt station pe bag chori', 'Varanasi'],
    ['alld univ ke hostel me maarpit', 'Prayagraj'],
    ['allahbad me challan', 'Prayagraj'],
    ['dist bbk me zamin ka jhagda', 'Barabanki'],
    ['dist brh pradhan ke ladke ne mara', 'Bahraich'],
    ['dist rbl me fir nahi', 'Raebareli'],
    ['gzb me chain loot', 'Ghaziabad'],
    ['KNP me loot', 'Kanpur Nagar'],
    ['herdoi me maar peet', 'Hardoi'],
    ['gazipur jila me chori', 'Ghazipur'],
    ['sidharthnagar me maarpit', 'Siddharthnagar'],
  ])('are known: "%s" is about %s', (text, district) => {
    expect(routing(text).district).toBe(district);
  });
});

describe('towns, quarters and landmarks', () => {
  it.each([
    ['कोसी कला में चोरी', 'Mathura'],
    ['निधौली कला में मारपीट', 'Etah'],
    ['मऊ रानीपुर में झगड़ा', 'Jhansi'],
    ['राजा तालाब में चोरी', 'Varanasi'],
    ['rasra me chori ho gayi', 'Ballia'],
    ['नौतनवा से मेरी माता लापता है', 'Maharajganj'],
    ['अतरौली में दुकान में चोरी', 'Aligarh'],
    ['golghar me chain snatching', 'Gorakhpur'],
    ['sigra stadium ke paas mobile chhina', 'Varanasi'],
    ['लिसाड़ी गेट पर बवाल', 'Meerut'],
    ['Indira Nagar sector 14 me chori', 'Lucknow'],
    ['मुगलसराय जंक्शन पर बैग चोरी', 'Chandauli'],
    ['botanical garden metro gate no 2 ke bahar phone chhina', 'Gautam Buddha Nagar'],
    ['नया घाट पर पार्किंग वाले पैसे ऐंठते हैं', 'Ayodhya'],
    ['Resident of Alpha 2, gold chain snatched', 'Gautam Buddha Nagar'],
  ])('are known: "%s" is about %s', (text, district) => {
    expect(routing(text).district).toBe(district);
  });

  it.each([
    'दो बार थाने बुला चुके, फाइल आगे नहीं बढ़ी',
    'mob has gathered at the bus stand, send force',
    'ramleela ground me natak',
    'he is there every day',
    'bahar khade rehte hai, uska naam nahi pata',
    'shastri nagar me chori',
    'कप्तानगंज में दुकान पर ताला',
    'मोहनपुर चौकी इंचार्ज गाली देते हैं',
    'Rampur me ladai hui, thana rampur',
  ])('do not decide: %s', (text) => {
    expect(routing(text).decision).not.toBe('auto');
  });
});

describe('codes', () => {
  it.each([
    ['मेरी गाड़ी यूपी 53 ए टी 1234 चोरी हो गई', 'Gorakhpur'],
    ['मेरी गाड़ी UP53 ATXXXX चोरी हो गई', 'Gorakhpur'],
    ['meri bike UP53 AT XXXX chori ho gayi', 'Gorakhpur'],
    ['UP 65 AB 1234 ने टक्कर मारी', 'Varanasi'],
    ['गाड़ी यू पी 32 एक्स 4321', 'Lucknow'],
    ['UP16 number ki car ne kuchla', 'Gautam Buddha Nagar'],
  ])('a plate makes its district a candidate: %s → %s', (text, district) => {
    const { decision, candidates } = routing(text);
    expect(decision).toBe('review');
    expect(candidates.map((candidate) => candidate.district)).toEqual([district]);
  });

  it('a landline number decides only if it is the writer’s own', () => {
    expect(routing('हमारे घर का नंबर 0551-2XXXXX7 पर गालियां देता है').district).toBe('Gorakhpur');
    expect(routing('Call me on 0522-4xxxxxx, house burgled').district).toBe('Lucknow');
    expect(routing('दुकान का फोन 05862-245678').decision).toBe('review');
    expect(routing('0120 2345678 se phone aaya').candidates.map(({ district }) => district)).toEqual(['Gautam Buddha Nagar', 'Ghaziabad']);
  });

  it('a mobile number is no landline number', () => {
    expect(routing('मेरा नंबर 05329876543 नहीं, 98765 43210 है').candidates.map(({ district }) => district)).toEqual(['Prayagraj']);
    expect(routing('mera number 09876543210 hai').decision).toBe('none');
  });

  it('dialling codes are of districts that exist', () => {
    for (const districts of Object.values(diallingCodes)) for (const district of districts) expect(DISTRICTS).toContain(district);
  });
});

describe('names in Urdu', () => {
  it.each(Object.entries(urduNames))('of %s are found', (district, names) => {
    for (const name of names) expect(routing(`${name} میں میرا موبائل چھین لیا`).district, name).toBe(district);
  });

  it('are listed for every district', () => {
    expect(Object.keys(urduNames).toSorted()).toEqual([...DISTRICTS].toSorted());
  });

  it.each([
    ['میں میرٹھ کا رہنے والا ہوں، کانپور میں لوٹ ہوئی', 'Kanpur Nagar'],
    ['لكهنؤ ميں چوری', 'Lucknow'],
  ])('beside words and in other letters are known: "%s" is about %s', (text, district) => {
    expect(routing(text).district).toBe(district);
  });

  it('as parts of roads and journeys do not decide', () => {
    expect(routing('بریلی روڈ پر حادثہ').decision).toBe('review');
    expect(routing('لکھنؤ سے جا رہی بس میں چوری').decision).not.toBe('auto');
  });
});
