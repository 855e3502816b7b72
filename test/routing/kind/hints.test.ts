/** Offences and despair that nobody names: what tells them is several everyday words together. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

describe('a sexual offence in veiled words', () => {
  it.each([
    'tuition wale sir meri chhoti behen ko roz der tak rokte hai, ab wo tuition nahi jana chahti',
    'उस रात के बाद से मेरी बहन ने बोलना बंद कर दिया है, फूफा आए थे घर पर',
    'मेरे साथ वो हुआ जो किसी लड़की के साथ न हो, थाने में बताने की हिम्मत नहीं',
    'office me boss kehta hai promotion chahiye to dinner pe akele chalo, mana kiya to nikal diya',
    'sipahi kehta hai ek raat saath do to FIR likh dunga',
    'bus me ek adhed aadmi baar baar meri wife se satt raha tha',
    'कोल्ड ड्रिंक में कुछ मिला के पिलाया, होश आया तो बदन पर कपड़े नहीं थे',
    'My cousin was given something in juice and woke up in an OYO with no memory',
    'मेरी गूंगी बेटी इशारों में बता रही है कि चौकीदार ने क्या किया',
    'my niece told her teacher that her grandfather plays a secret game with her',
    'my husband films me at night and shows it to his friends',
    'मेरी फोटो पर किसी और का बदन लगाकर टेलीग्राम पर बेच रहे हैं',
    'old uncle of the corner shop gives candies to small girls and calls them to his room',
    'ladki ki doctori nahi karwa rahe, kehte hai ladke se shaadi kar lo mamla khatam',
    'acid dalne ki dhamki de raha hai kyuki maine proposal thukra diya',
    'उसने कहा है मेरी नहीं हुई तो चेहरा जला दूंगा',
    'हमार बिटिया के संगे मास्टर गलत काम कइले बा',
    'हमरी मेहरिया के संग जबरई करै की कोसिस किहिन',
    'بیٹی کے ساتھ محلے کے لڑکے نے بدتمیزی کی، کپڑے پھاڑ دیے',
    'doctor ne checkup ke bahane meri patni ke kapde uthaye aur',
    'thana wale 376 hata ke 323 laga rahe hai',
    'उसने मेरी नातिन के साथ जो किया है वह सुनकर आपका खून खौल जाएगा',
    'halala ke naam par mujhe devar ke saath rehne ko kaha ja raha hai',
    'मेरे पति मुझे दूसरे मर्दों के साथ भेजना चाहते हैं',
    'माट्साब लइकियन के देह पर हाथ फेरेला, हम गरीब का करीं',
    'main hostel me rehti hu, ek ladka raat ko khidki se jhankta hai',
    'shaadi 16 tareekh ko hai aur dulhan abhi aathvi me padhti hai',
    'میری بیٹی کا حمل ٹھہر گیا ہے اور وہ ملزم گھوم رہا ہے',
    'आश्रम में रहने वाली लड़कियों को बाबा के कमरे में सेवा के लिए भेजा जाता है',
  ])('is withheld, and never read as "no": %s', (text) => {
    const { withheld, actionable } = read(text);
    expect(withheld).not.toBeNull();
    expect(actionable).not.toBe('no');
  });

  it.each([
    'meri zameen par pradhan ne zabardasti kabza kar liya hai',
    'mall ke washroom me safai nahi hai',
    'traffic police wale ne hath pakad kar gaadi se utara aur chalan kata',
    'raat me awara ladke chabutre par baith kar sharab pite hai',
    'meri beti ki shadi me jewar chori ho gaye',
    'coaching wale fees wapas nahi kar rahe, galat kaam hai ye',
    'हमारे पड़ोसी रात में तेज आवाज में संगीत बजाते हैं, बच्चे पढ़ नहीं पाते',
    'मिशन शक्ति अभियान के तहत छात्राओं को गुड टच बैड टच की जानकारी दी गई',
    'आंगनबाड़ी वाली बच्चों का पोषाहार बाजार में बेच देती है',
    'child specialist ki fees bahut zyada hai, dalal number bechte hai',
    'police ne chori ke 12 mobile malik ko saunp diye',
  ])('is not seen in: %s', (text) => {
    expect(read(text).withheld).toBeNull();
  });
});

describe('despair, and a wish for advice', () => {
  it.each([
    'mujhe kisi se baat karni hai, andar se toot chuka hu, neend nahi aati',
    'Nobody understands, sometimes I think everyone is better off without me',
    'मन बहुत घबरात है, जिनगी बेकार बा, बतियाए के मन ना करेला',
    'my daughter cuts her arms, can the police helpline suggest a counsellor',
    'beta nasha karne laga hai, koi salah dene wala ho to bataye',
    'اب جینے کی خواہش نہیں رہی',
  ])('are withheld, since they are for a counsellor: %s', (text) => {
    expect(read(text).withheld).not.toBeNull();
  });

  it('are not seen where nobody listens to a complaint of theft', () => {
    expect(read('मोटरसाइकिल चोरी हो गई, थाने का चक्कर लगा रहा हूं, कोई सुनने वाला नहीं').withheld).toBeNull();
  });
});
