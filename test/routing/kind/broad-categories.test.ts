/** Categories of posts that use none of the listed phrases: a thing and a deed near each other, as people put them. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

describe('what a post is about, by thing and deed', () => {
  it.each([
    ['theft', 'हमार बाइक दुकान के आगे से उठाय लै गवा कोउ'],
    ['theft', 'meri scooty uthi hai station ke bahar se 5 baje'],
    ['theft', 'mohalle me roz raat chor ghoom rahe hai, do gharo ke tale toote'],
    ['cyber_fraud', 'फेसबुक पर ऐड देखकर 1500 भेज दिए, अब ब्लॉक कर दिया'],
    ['cyber_fraud', 'एटीएम में मेरा कार्ड बदल लिया किसी ने, 12 हजार गायब'],
    ['cyber_fraud', 'A fake visa agent took 60k for a job abroad and shut shop'],
    ['land_dispute', 'चाचा ने धोखे से हमारा हिस्सा अपने नाम करा लिया'],
    ['land_dispute', 'हमार मेड़ काटि के पट्टीदार अपने खेत मा मिलाय लिहिन'],
    ['land_dispute', 'Builder has not given possession of the flat and sold my unit to another person'],
    ['police_misconduct', 'दीवान जी पैसा लेकर केस कमजोर कर रहे हैं'],
    ['police_misconduct', 'Constable at the toll asked 500 without receipt and took my keys'],
    ['police_misconduct', 'थाने में मेरे साथ बदसलूकी हुई'],
    ['fir_refused', 'थाने वाले तहरीर लेने को तैयार नहीं, कहते हैं दो दिन बाद आना'],
    ['corruption', 'कानूनगो ने पैसा लेकर पैमाइश गलत कर दी'],
    ['corruption', 'अस्पताल में नर्स ने 2000 मांगे'],
    ['murder', 'mere chacha ki laash khet me mili, gardan par nishan hai'],
    ['murder', 'My cousin was killed last year, the accused is out on bail'],
    ['crime_against_women', 'शादी को एक साल हुआ, बुलेट नहीं दी तो मुझे मायके भेज दिया'],
    ['missing_person', 'पिताजी कानपुर स्टेशन पर उतरे थे, 4 दिन से कोई पता नहीं'],
    ['accident', 'बस ने साइकिल सवार को रौंद दिया'],
    ['false_news', 'whatsapp par log chala rahe hai ki pul toot gaya, sachai bataye'],
  ] as const)('is %s in "%s"', (category, text) => {
    const { categories, actionable } = read(text);
    expect(categories).toContain(category);
    expect(actionable).not.toBe('no');
  });

  it.each(['आज शहर में बारिश बहुत अच्छी हुई', 'mera ghar station ke paas hai', 'The police band played at the fair'])(
    'names no category for: %s',
    (text) => {
      expect(read(text).categories).toEqual(['other']);
    },
  );
});
