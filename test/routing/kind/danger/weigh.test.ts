/** Dangers and victims that no rule names: all concepts of a post are weighed together, and what speaks plainly against a danger outweighs them. */
import { describe, expect, it } from 'vitest';
import weights from '../../../../data/words/concept-weights.json' with { type: 'json' };
import { createReader } from '../../../../src/routing/reader.ts';
import { spelledOut } from '../../../../src/routing/words/forms.ts';
import { LIST } from '../../../../src/routing/words/sign-lists.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

describe('the weights of concepts', () => {
  it.each(Object.entries(weights))('name only lists that exist, and are numbers (%s)', (_, { start, lists }) => {
    expect(Object.keys(lists).filter((name) => !(name in LIST))).toEqual([]);
    expect(Object.values(lists).every(Number.isFinite)).toBe(true);
    expect(start).toBeLessThan(0);
  });
});

describe('a phrase with a form', () => {
  it('stands for every form', () => {
    expect(spelledOut(['पलट {went}', 'बस'], 'hi')).toEqual(expect.arrayContaining(['पलट गया', 'पलट गई', 'पलट गये', 'बस']));
    expect(spelledOut(['gir {went}'], 'hinglish')).toContain('gir gaya');
  });

  it('refuses a form that nobody has written down', () => {
    expect(() => spelledOut(['पलट {flew}'], 'hi')).toThrow('flew');
  });
});

describe('a danger in words that no rule has', () => {
  it.each([
    'हमारे सामने एक लड़का रेलिंग के उस पार खड़ा है, नीचे सड़क है, पीछे नहीं हट रहा',
    'मौसी को सांप ने डस लिया है, मुंह से झाग आ रहा, कोई गाड़ी नहीं मिल रही',
    'bhai thresher me fas gaya hai haath kat gaya bahut khoon nikal gaya koi gaadi bhejo',
    'they have kept us in a flat, a man sits at the door, four girls are crying, please trace my location',
    'बाबूजी कुएं म गिरि गए हैं, रस्सी नहीं पहुंच रही, जल्दी कोई आवे',
    'mere bete ki umar 5 saal hai mele me kho gaya subah se nahi mil raha',
    'चाची ने खेत की दवा पी ली है, होश नहीं है, एंबुलेंस नहीं आ रही',
  ])('is an emergency: %s', (text) => {
    expect(read(text)).toMatchObject({ urgency: 'emergency', actionable: 'yes' });
  });

  it.each([
    ['a match', 'आज के मैच में रोहित ने गेंदबाजों की धुलाई कर दी, स्टेडियम में आग लगा दी'],
    ['a song', 'ye gaana sunke to main mar hi gaya, kya aawaz hai, dil le gaya'],
    ['a drill', 'Mock drill at the bus depot today, students were shown how to rescue trapped people from a fire'],
    ['long ago', '2009 में हमारे गांव के कुएं में एक बच्चा गिरा था, तब से वह कुआं बंद है'],
    ['an offer', 'Diwali dhamaka offer, prices ki dhajjiya uda di, limited seats, book now'],
    ['heat', 'is garmi me to mar gaye, light nahi hai subah se'],
    ['politics', 'इस सरकार ने लोकतंत्र की हत्या कर दी है, जनता सब देख रही है'],
    ['history', '1857 में अंग्रेजों ने यहीं सैकड़ों लोगों को फांसी दी थी, शहीदों को नमन'],
    ['a grown man since days', 'मेरे भाई की उम्र 34 साल है 10 तारीख से घर नहीं लौटा मोबाइल बंद है'],
    ['property', 'मकान मालिक ने कमरे में ताला लगा दिया है सामान अंदर है'],
  ])('is none (%s): %s', (_, text) => {
    expect(read(text).urgency).toBe('normal');
  });
});

describe('who has been missing since yesterday', () => {
  it.each([
    ['a child', 'मेरा भतीजा 9 साल का कल शाम से लापता है', 'emergency'],
    ['a child, in Latin letters', 'meri beti 8 saal ki kal shaam se nahi mili', 'emergency'],
    ['an old woman who forgets', 'दादी को भूलने की बीमारी है कल शाम से घर नहीं लौटीं', 'emergency'],
    ['a grown man', 'mera bhai umar 30 saal kal se lapata hai phone band hai', 'normal'],
    ['hoped for, not found', 'मेरा बेटा 8 साल का सकुशल मिल जाए बस, दोपहर से गायब है', 'emergency'],
    ['hoped for, in Latin letters', 'meri bhanji 6 saal ki subah se nahi mil rahi, sahi salamat dila dijiye', 'emergency'],
    ['a child since days', 'मेरा भतीजा 9 साल का पांच दिन से लापता है', 'normal'],
  ] as const)('is looked for at once if helpless (%s): %s', (_, text, urgency) => {
    expect(read(text).urgency).toBe(urgency);
  });
});

describe('a person who is sold, or a child who is married', () => {
  it.each([
    'दो लड़कियों का सौदा हो चुका है, सुबह की बस से ले जाएंगे, रुकवाइए',
    'naani ki bhanji ko kisi ne kharid liya hai, bech diya gharwalo ne, aaj raat le jayenge',
    'our neighbours are selling their girl to a stranger, he takes her away tonight',
    'aaj 13 saal ki ladki ki barat aa rahi hai, mandap lag gaya',
    'कक्षा सात की छात्रा 12 साल की है, आज रात उसके फेरे हैं',
  ])('today is an emergency: %s', (text) => {
    expect(read(text).urgency).toBe('emergency');
  });

  it.each([
    'बेटी की शादी के लिए जमीन बेच रहे हैं, पटवारी खतौनी नहीं दे रहा, आज भी लौटा दिया',
    'mera bhai purani bike bech raha tha, khareedar paise diye bina le gaya',
    'मेरी शादी 15 साल पहले हुई थी, पति खर्चा नहीं देता',
  ])('is not what a sale or a wedding tells of: %s', (text) => {
    expect(read(text).urgency).toBe('normal');
  });
});

describe('a dream, an idiom, and attackers who have left', () => {
  it.each([
    'रात सपने में देखा कि कोई मेरा गला दबा रहा है और मैं चिल्ला भी नहीं पा रहा',
    'Had a nightmare that our bus fell into the river, woke up shaking',
    'भूख से मर जाऊंगा अगर टिफिन नहीं आया',
    'uske bina mar jaunga kehta tha, aaj kisi aur ke saath hai',
    'Fees of this school have us drowning in debt',
    'शाम को तीन लोग आए थे, गाली देकर चले गए, रिपोर्ट लिखवानी है',
  ])('are no emergency: %s', (text) => {
    expect(read(text).urgency).toBe('normal');
  });

  it.each([
    'सपने में भी नहीं सोचा था, वो लोग लाठी लेकर आंगन में घुस आए हैं, पुलिस भेजिए',
    'they threatened us and left an hour ago, now they are back with swords at the gate, send police',
  ])('do not hide one: %s', (text) => {
    expect(read(text).urgency).toBe('emergency');
  });
});

describe('works that are asked for lest something happen', () => {
  it.each([
    'नहर किनारे रेलिंग लगवाइए, बरसात में बच्चे फिसलकर डूब सकते हैं',
    'tute manhole ko dhakwaiye, raat me koi gir ke mar jayega',
    'Please install a signal here, people get crushed under trucks each month',
  ])('are no emergency: %s', (text) => {
    expect(read(text).urgency).toBe('normal');
  });

  it('do not hide somebody who is in danger now', () => {
    expect(read('खुले मैनहोल में अभी बच्चा गिर गया है, अंदर से रो रहा, कोई जल्दी आओ, ढक्कन तो कब का लगवाइए कहा था').urgency).toBe('emergency');
  });
});

describe('thanks that are none', () => {
  it.each([
    'आपकी मेहरबानी से दो महीने में तहरीर पर मुहर तक नहीं लगी',
    'slow claps, my scooter is gone since Monday and the chowki cannot find its register',
    'waah sahab, chor ko chhod diya aur mujhe hi thane bitha liya',
  ])('are a complaint: %s', (text) => {
    const reading = read(text);
    expect(reading.actionable).toBe('yes');
    expect(reading.categories).not.toContain('praise');
  });
});

describe('who passes on what another says', () => {
  it.each([
    'इनके यहां जल्दी फोर्स भेजिए, बलवाइयों ने दरवाजा घेर लिया है',
    'this lady is not lying, her husband is choking her on the live video, someone reach her',
    'ye bhai jo likh raha hai sach hai, uske gaon me goli chal rahi hai, police bhejo',
  ])('is heard as if it were the writer’s own emergency: %s', (text) => {
    expect(read(text)).toMatchObject({ urgency: 'emergency', actionable: 'yes' });
  });
});

describe('a victim in words that no rule has', () => {
  it.each([
    'मास्टर साहब छुट्टी के बाद बच्ची को रोकते हैं, अब वह स्कूल का नाम सुनकर कांपती है',
    'doctor ne checkup ke naam pe mere kapde hatwaye aur jo kiya wo checkup nahi tha',
    'he circulated my morphed pictures in our society group after I rejected him',
  ])('is withheld all the same: %s', (text) => {
    expect(read(text).withheld).not.toBeNull();
    expect(read(text).actionable).not.toBe('no');
  });
});
