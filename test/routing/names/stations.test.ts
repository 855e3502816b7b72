/** Police stations as people write them: general names decide nothing, misspellings are recognised, namesakes go to a person. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();

function routing(text: string) {
  return reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).routing;
}

const FRAMES = [
  (name: string) => `थाना ${name} क्षेत्र में मोबाइल चोरी`,
  (name: string) => `${name} थाना पुलिस सुनवाई नहीं कर रही`,
  (name: string) => `No FIR at PS ${name} since Monday`,
];

describe('names that every town has', () => {
  it.each([
    'कोतवाली देहात',
    'कोतवली सिटी',
    'कोटवाली',
    'कोतवली शहर',
    'Kotwali Dehat',
    'Kotwali City',
    'kotvali nagar',
    'छावनी',
    'Chhawani',
    'महिला थाना',
    'साइबर क्राइम',
    'जीआरपी',
  ])('%s does not decide', (name) => {
    for (const frame of FRAMES) expect(routing(frame(name)).decision, frame(name)).not.toBe('auto');
  });

  it('count as evidence for a district that is named beside them', () => {
    expect(routing('सुल्तानपुर के कोतवाली देहात क्षेत्र में चोरी').district).toBe('Sultanpur');
    expect(routing('कोतवाली देहात, बिजनौर में मुकदमा नहीं लिखा गया').district).toBe('Bijnor');
    expect(routing('बरेली के छावनी थाने में शिकायत की').district).toBe('Bareilly');
  });
});

describe('stations of one name in several districts', () => {
  it.each([
    ['मुहम्मदाबाद', ['Ghazipur', 'Mau', 'Farrukhabad']],
    ['मोहम्मदाबाद', ['Ghazipur', 'Mau', 'Farrukhabad']],
    ['Mohammadabad', ['Ghazipur', 'Mau', 'Farrukhabad']],
    ['पिसावां', ['Aligarh', 'Sitapur']],
    ['अतरौली', ['Aligarh', 'Hardoi']],
    ['हसनगंज', ['Lucknow', 'Unnao']],
    ['गजरौला', ['Amroha', 'Pilibhit']],
  ])('are left to a person: %s', (name, districts) => {
    for (const frame of FRAMES) {
      const { decision, candidates } = routing(frame(name));
      expect(decision, frame(name)).toBe('review');
      expect(candidates.map(({ district }) => district)).toEqual(expect.arrayContaining(districts));
    }
  });

  it('are all shown even if there are too many to choose from', () => {
    const { decision, evidence } = routing('नवाबगंज थाने में रिपोर्ट नहीं लिखी जा रही');
    expect(decision).toBe('none');
    expect(evidence.map(({ district }) => district)).toEqual(expect.arrayContaining(['Bareilly', 'Gonda', 'Prayagraj', 'Unnao']));
  });

  it('are told apart by the words behind the name', () => {
    expect(routing('फतेहगंज पश्चिमी थाना क्षेत्र में चोरी').district).toBe('Bareilly');
    expect(routing('थाना फतेहगंज पूर्वी में रिपोर्ट नहीं लिखी').district).toBe('Bareilly');
    expect(routing('थाना फतेहगंज पश्चिम की पुलिस नहीं सुन रही').district).toBe('Bareilly');
    expect(routing('थाना इंदिरापुरम में रिपोर्ट नहीं लिखी').district).toBe('Ghaziabad');
    expect(routing('थाना इंद्रापुरम में रिपोर्ट नहीं लिखी').district).not.toBe('Agra');
  });
});

describe('the numbered police stations of Noida', () => {
  it.each([
    'थाना से०-20 क्षेत्र में चोरी',
    'थाना से० 39 पुलिस सुन नहीं रही',
    'सेक्टर 39 थाना पुलिस ने रिपोर्ट नहीं लिखी',
    'थाना फेज-2 क्षेत्र में लूट',
    'थाना फेज 1 में शिकायत दी',
    'फेस-3 थाना पुलिस ने दो चोर पकड़े',
    'बीटा-2 कोतवाली क्षेत्र में मारपीट',
    'थाना एक्सप्रेसवे क्षेत्र में लूट',
    'PS Sector 20 is not listening',
    'thana phase 3 me koi sunwai nahi',
  ])('are found in: %s', (text) => {
    expect(routing(text).district).toBe('Gautam Buddha Nagar');
  });

  it.each([
    'थाने से 20 मीटर दूर लूट',
    'थाना से 20 किमी दूर गांव',
    'फेज 2 का काम अधूरा',
    'एक्सप्रेसवे पर हादसा',
    'sector 12 me chori',
    'phase 2 of the lockdown',
  ])('are not seen in: %s', (text) => {
    expect(routing(text).candidates).toEqual([]);
  });
});

describe('a station that a newspaper names first', () => {
  it('counts as a station even if villages elsewhere have its name', () => {
    expect(routing('पति ने पत्नी पर किया हमला, नौबस्ता के खड़ंजा इलाके का मामला').district).toBe('Kanpur Nagar');
  });
});

describe('misspelt names beside a word for a station', () => {
  it.each([
    ['मडियाव', 'Lucknow'],
    ['बॉसडीह', 'Ballia'],
    ['गडवार', 'Ballia'],
    ['पड़रौना', 'Kushinagar'],
    ['गोसाईगंज', null],
    ['चितबडागाँव', 'Ballia'],
    ['नीमगाॅव', 'Lakhimpur Kheri'],
    ['विधनू', 'Kanpur Nagar'],
    ['बखशी के तालाब', 'Lucknow'],
    ['विशारतगंज', 'Bareilly'],
    ['जहागीरगंज', 'Ambedkar Nagar'],
    ['पसगवा', 'Lakhimpur Kheri'],
    ['Shivrajpoor', 'Kanpur Nagar'],
    ['Chitbaragav', 'Ballia'],
  ])('lead to a district in a sentence, or to none where several have the name: %s to %s', (name, district) => {
    for (const frame of FRAMES) expect(routing(frame(name)).district, frame(name)).toBe(district);
  });

  it.each(['प्रभारी', 'परिसर', 'पहुंचकर', 'संबंधित', 'स्थानीय', 'नजदीकी', 'हमारे', 'पुराने', 'incharge', 'nearest', 'local', 'concerned'])(
    'are not seen in the everyday word %s',
    (word) => {
      for (const frame of FRAMES) expect(routing(frame(word)).candidates, frame(word)).toEqual([]);
    },
  );

  it('are not looked for without such a word', () => {
    expect(routing('विधनूं बहुत अच्छा है').decision).toBe('none');
  });
});
