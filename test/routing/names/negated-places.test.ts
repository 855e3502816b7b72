/** Places of which the post says that it was not there: they speak against the district, and never for it. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();

function routing(text: string) {
  return reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).routing;
}

describe('a place that the post denies', () => {
  it.each([
    ['denied behind', 'घटना बाराबंकी की है, लखनऊ की नहीं, फिर भी थाना टाल रहा है', 'Barabanki', 'लखनऊ'],
    ['denied first', 'यह मेरठ का नहीं, बिजनौर का मामला है', 'Bijnor', 'मेरठ'],
    ['denied with a verb', 'चोरी आगरा में नहीं हुई बल्कि फिरोजाबाद में हुई', 'Firozabad', 'आगरा'],
    ['in Latin letters', 'kanpur ka nahi unnao ka mamla hai sir', 'Unnao', 'kanpur'],
    ['nothing but the two names', 'Bareilly nahi Pilibhit ka mamla hai, transfer kijiye', 'Pilibhit', 'Bareilly'],
    ['in English, before', 'This happened not in Jhansi but in Lalitpur, please transfer', 'Lalitpur', 'Jhansi'],
    ['in English, without "in"', 'It is Etah, not Kasganj. My bike was stolen at the bus stand', 'Etah', 'Kasganj'],
    ['instead of', 'The case was sent to Gonda instead of Balrampur, I live in Gonda and was robbed in Gonda', 'Gonda', 'Balrampur'],
    ['न कि', 'मामला सीतापुर का है न कि हरदोई का', 'Sitapur', 'हरदोई'],
    ['a town', 'मोदीनगर की नहीं, हापुड़ की घटना है', 'Hapur', 'मोदीनगर'],
  ])('is marked as speaking against it, and the other one decides (%s): %s', (_, text, district, denied) => {
    const { evidence, ...decision } = routing(text);
    expect(decision).toMatchObject({ decision: 'auto', district });
    expect(evidence.find((each) => each.rule === 'negated')).toMatchObject({ text: denied, district: null });
    expect(evidence.find((each) => each.rule === 'negated')?.weight).toBeLessThan(0);
  });

  it.each([
    ['the police do not listen', 'लखनऊ में पुलिस नहीं सुन रही, बाइक चोरी हो गई', 'Lucknow'],
    ['nobody is caught', 'बलिया में चोर नहीं पकड़े जा रहे', 'Ballia'],
    ['nothing is done', 'Agra me koi karwai nahi hui', 'Agra'],
    ['the police of a place', 'Mathura police nahi sun rahi hai', 'Mathura'],
    ['English', 'Lucknow police is not registering my FIR', 'Lucknow'],
  ])('is not one where something else is denied (%s): %s', (_, text, district) => {
    expect(routing(text)).toMatchObject({ decision: 'auto', district });
  });

  it('leaves no district where it is the only one', () => {
    expect(routing('यह कानपुर का मामला नहीं है')).toMatchObject({ district: null });
  });
});

describe('a village that is called like a district', () => {
  it('leaves the district as a candidate', () => {
    const { decision, candidates } = routing('गांव हमीरपुर के प्रधान ने रास्ता बंद कर दिया');
    expect(decision).not.toBe('auto');
    expect(candidates.map(({ district }) => district)).toContain('Hamirpur');
  });
});
