/** Who accuses the police is never read as thanking them, as news or as asking for nothing. All posts are invented. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

describe('an accusation of the police', () => {
  it.each([
    ['takes part', 'इस खेल में एसएसपी अलीगढ़ भी शामिल हैं', 'district'],
    ['takes part, in Latin letters', 'is dhandhe me daroga ji bhi shamil hai', 'thana'],
    ['had it done', 'कोतवाल ने अपने आदमियों से मेरी दुकान लुटवा दी', 'thana'],
    ['took the money', 'chauki wale mere 4000 rupaye paise le gaye', 'thana'],
    ['with the accused', 'दारोगा जी विपक्षी से मिले हुए हैं', 'thana'],
    ['in English', 'The SHO is hand in glove with the mining mafia', 'thana'],
    ['robbed by constables', 'two constables looted me near the canal and took my money', 'thana'],
  ] as const)('is one (%s): %s', (_, text, level) => {
    const { accusedPolice, actionable } = read(text);
    expect(accusedPolice).toBe(level);
    expect(actionable).not.toBe('no');
  });
});

describe('thanks that are none', () => {
  it.each([
    'Thanks for nothing UP Police',
    'thank you for doing nothing about my stolen scooter',
    'कुछ न करने के लिए धन्यवाद थाना प्रभारी जी',
    'bahut bahut dhanyawad kuch na karne ke liye',
    'धन्यवाद पुलिस को, लेकिन चोर आज तक नहीं पकड़ा गया',
    'thank you sir for the quick call but my phone is still not found',
    'shukriya aap ka par meri report abhi tak nahi likhi',
    'बहुत बहुत आभार, पर मेरी गाड़ी अब भी थाने में खड़ी है',
  ])('are never praise: %s', (text) => {
    const { actionable, categories } = read(text);
    expect(actionable).not.toBe('no');
    expect(categories).not.toContain('praise');
  });

  it.each(['1090 की टीम का बहुत धन्यवाद, मेरी बेटी को तुरंत मदद मिली', 'Thank you UP Police for returning my lost phone'])(
    'but thanks alone are praise: %s',
    (text) => {
      expect(read(text)).toMatchObject({ actionable: 'no', categories: expect.arrayContaining(['praise']) });
    },
  );
});

describe('a wish to have a missing person put down', () => {
  it.each([
    'मेरी बहन कल से लापता है, गुमशुदगी लिखवानी है',
    'hamare chacha subah se nahi mil rahe, gumshudgi likhwani hai',
    'मेरी 24 साल की ननद दो दिन से लापता है, गुमशुदगी दर्ज करवानी है',
  ])('accuses nobody and withholds nothing: %s', (text) => {
    const { accusedPolice, categories, withheld } = read(text);
    expect({ accusedPolice, withheld }).toEqual({ accusedPolice: null, withheld: null });
    expect(categories).toContain('missing_person');
    expect(categories).not.toContain('fir_refused');
  });
});
