/** Kinds of posts in which one word says what the whole post does not: all its words together are believed, and what speaks plainly for something else. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

describe('a child who is sought', () => {
  it.each([
    ['an age in words', 'मेरी भांजी कल रात से गायब है नौ बरस की है, कहीं पता नहीं चल रहा'],
    ['an age in words, in Latin letters', 'bhatija saat saal ka hai subah se nahi mil raha'],
    ['an age in words, in English', 'Our niece, seven year old, has not come back from the park for two hours'],
    ['an age before the hour', 'देवर का लड़का 11 वर्ष दोपहर से गायब है'],
    ['an age in months', '10 महीने की बच्ची को कोई उठा ले गया अभी'],
  ])('is an emergency, and withheld (%s): %s', (_, text) => {
    expect(read(text)).toMatchObject({ urgency: 'emergency', withheld: 'child' });
  });

  it.each(['मेरे घर तीन महीने से किराया बाकी है', 'नौ साल का अनुभव है मुझे'])('is not what a period tells of: %s', (text) => {
    expect(read(text)).toMatchObject({ urgency: 'normal', withheld: null });
  });
});

describe('a danger', () => {
  it.each([
    ['fake is the company, not the news', 'Two of us are held in a flat by an agent of a fake company, they will not let us leave'],
    ['फेक for फेंक', 'तेजाब फेक दिया है मेरी बहन पर अभी'],
    ['with an animal', 'भैंसे के साथ मेरा भाई भी नाले में गिर गया है जल्दी आइए'],
    ['at a match', 'stadium me match ke dauran bhagdad, log dab gaye hai abhi, bachao'],
    ['thieves who are heard', 'there are thieves on our roof, we can hear them cutting the grill'],
    ['a current', 'khambe se current lag gaya h bhaiya ko, tadap rahe h'],
  ])('is an emergency (%s): %s', (_, text) => {
    expect(read(text).urgency).toBe('emergency');
  });

  it.each([
    ['poison for gnats', 'मच्छर की दवा छिड़कवाइए'],
    ['an animal alone', 'गाय नहर में गिर गई है कोई निकलवा दे'],
  ])('is not what one word makes (%s): %s', (_, text) => {
    expect(read(text).urgency).toBe('normal');
  });
});

describe('what must be withheld', () => {
  it.each([
    ['another act of that section', 'धारा 70 में बिजली विभाग ने मुकदमा किया है'],
    ['a tax', 'धारा 67 में आयकर का नोटिस आया है'],
    ['a colour', 'nude lipstick order ki thi, paisa le liya aur bheji nahi'],
    ['a post at the ATS', 'ATS bharti ka result kab aayega'],
    ['a court for couples', 'parivar paramarsh kendra me meri patni tareekh par nahi aati'],
    ['a room that is missing', 'ghat par mahilao ke liye changing room banwaiye'],
    ['a blade in another’s hand', 'ब्लेड से मेरे मामा पर हमला किया'],
  ])('is not what one word makes (%s): %s', (_, text) => {
    expect(read(text).withheld).toBeNull();
  });

  it.each([
    ['the section', 'धारा 70 बीएनएस में मुकदमा, आरोपी खुले घूम रहे हैं'],
    ['advice of the ATS', 'एटीएस से मेरे भाई की काउंसलिंग करा दीजिए, कट्टरपंथी लोगों के साथ है'],
    ['a camera in a room', 'trial room me kisi ne meri video bana li'],
    ['a blade in one’s own hand', 'ab jeene ka man nahi, blade se haath kaat lunga'],
  ])('stays so (%s): %s', (_, text) => {
    expect(read(text).withheld).not.toBeNull();
  });
});

describe('a category that no rule finds', () => {
  it.each([
    ['theft', 'बकरियां चुराने वाले फिर आए और दो बकरी ले गए'],
    ['cyber_fraud', 'paise wapas nahi kar raha, link bhej kar khata saaf kar diya'],
    ['traffic', 'Car with tinted glass and hooter jumping red lights daily'],
    ['land_dispute', 'चबूतरा बनाकर रास्ता घेर लिया पड़ोसी ने'],
  ])('follows from all words (%s): %s', (category, text) => {
    expect(read(text).categories).toEqual([category]);
  });

  it('never hides the only one that a rule found without strong reasons', () => {
    expect(read('पट्टीदारों ने हमारा गेहूं कटवा लिया').categories).toEqual(['land_dispute']);
  });
});
