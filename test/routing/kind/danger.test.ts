/** Lives in danger, victims, people who need counsel, and posts that only sound alike: invented posts by kind, in Hindi, Hinglish, English and Urdu. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

interface DangerPost {
  readonly id: string;
  readonly kind: 'emergency' | 'sensitive' | 'counselling' | 'harmless';
  readonly text: string;
}

const POSTS = readFileSync(new URL('danger.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DangerPost);
const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });
const of = (kind: DangerPost['kind']) => POSTS.filter((post) => post.kind === kind);

describe('a life in danger now', () => {
  it.each(of('emergency'))('is an emergency ($id): $text', ({ text }) => {
    expect(read(text)).toMatchObject({ urgency: 'emergency', actionable: 'yes' });
  });
});

describe('a victim, and somebody who needs counsel', () => {
  it.each([...of('sensitive'), ...of('counselling')])('is withheld, and no emergency ($id): $text', ({ text }) => {
    const { withheld, actionable, urgency } = read(text);
    expect(withheld).not.toBeNull();
    expect(actionable).not.toBe('no');
    expect(urgency).toBe('normal');
  });
});

describe('what only sounds like danger or offence, and what is over', () => {
  it.each(of('harmless'))('is neither an emergency nor withheld ($id): $text', ({ text }) => {
    expect(read(text)).toMatchObject({ urgency: 'normal', withheld: null });
  });
});

describe('the same matter told in other ways', () => {
  it.each([
    ['tomorrow is not yesterday', 'कल सुबह तक ये लोग मुझे मार देंगे, कमरे में बंद कर दिया है', 'emergency'],
    ['tomorrow in Latin letters', 'mujhe kamre me band kar diya hai, kal tak maar denge', 'emergency'],
    ['yesterday', 'कल शाम मुझे कमरे में बंद करके पीटा था, मुकदमा नहीं लिखा', 'normal'],
    ['the police took him', 'police mere bhai ko ghar se utha le gayi hai, karan nahi bata rahe', 'normal'],
    ['strangers took him', 'anjan log mere bhai ko ghar se utha le gaye hai abhi', 'emergency'],
    ['cattle are goods', 'चोर रात में पिकअप में लादकर चार भैंसें ले गए', 'normal'],
    ['suicide without its vowel signs', 'अब आतमहतया करने जा रहा हूं', 'emergency'],
    ['suicide in two words', 'हम आत्म हत्या कर लेंगे', 'emergency'],
    ['a road is no captive', 'पड़ोसी ने हमारा रास्ता बंद कर दिया है', 'normal'],
    ['a habit', 'पति रोज शराब पीकर डंडे से मारता है', 'normal'],
    ['now', 'पति शराब पीकर डंडे से मार रहा है', 'emergency'],
  ] as const)('is read with the right urgency (%s): "%s"', (_, text, urgency) => {
    const reading = read(text);
    expect(reading.urgency).toBe(urgency);
    expect(reading.categories).not.toContain('murder');
  });

  it.each([
    ['a refused report', 'I live in Gorakhpur, thana Kotwali refused FIR'],
    ['a beaten husband', 'मेरे पति को पड़ोसियों ने लाठी से पीटा'],
    ['occupied land', 'विधवा मां की जमीन पर पट्टीदारों ने कब्जा कर लिया'],
    ['a demand for dowry', 'sasural wale dahej me gaadi maang rahe hai'],
    ['idlers at a gate, for a patrol', 'college ke gate par ladke khade rehte hai comment karte hai, patrolling karwaiye'],
    ['a notice', 'Free self defence camp for girls against molestation this Sunday, all welcome'],
  ])('is not withheld for %s: %s', (_, text) => {
    expect(read(text).withheld).toBeNull();
  });

  it('is withheld where the sentence stops short of the deed', () => {
    expect(read('मेरी पत्नी के साथ डॉक्टर ने...').withheld).toBe('unsure');
    expect(read('meri beti ke saath uske mama ne…').withheld).toBe('unsure');
  });
});

describe('no complaint', () => {
  it.each([
    ['roams free', 'हत्या के प्रयास में वांछित आरोपी गांव में खुलेआम घूम रहा है, थाने को सब पता है'],
    ['carries a weapon', 'नेता जी का भतीजा कमर में पिस्टल लगाकर बाजार में घूमता है, लाइसेंस की जांच हो'],
    ['threatens, behind a closing salute', 'पट्टे की जमीन मिली थी, दबंग ने भूसा रख दिया और धमकी देता है जय हिंद'],
    ['took the field, in Bhojpuri', 'hamar khet ke mendh kaat dehle ba, sarkar kuch kari'],
    ['seized a woman', 'bhabhi ko gali me dabocha, cheekhi to bhag gaya'],
  ])('is never read of somebody who %s: %s', (_, text) => {
    expect(read(text).actionable).not.toBe('no');
  });
});
