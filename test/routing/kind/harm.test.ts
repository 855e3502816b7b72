/** What must never be lost: a plea behind polite words, a life in danger, a victim whose name must not be shown. All posts are invented. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

describe('courtesies', () => {
  const COMPLAINTS = [
    'मेरी दुकान से कल रात दो गैस सिलेंडर चोरी हो गए, थाना सैदपुर',
    'sir mere chacha ne hamari deewar tod di aur gali dete hai',
    'Two men snatched my sister’s chain near the bus stand this evening',
    'सिपाही ने मेरे ठेले से पैसे लिए और रिपोर्ट नहीं लिखी',
    'घर में आग लग गई है बच्चे अंदर फंसे हैं',
    'मेरी भतीजी के साथ दुष्कर्म हुआ है, आरोपी फरार',
    'mere khate se 9000 rupaye kat gaye bina otp',
  ];
  const CLOSINGS = [
    '। धन्यवाद',
    ' सादर धन्यवाद',
    '. Thanks',
    ' thank you so much sir',
    ' dhanyawad',
    '। आपका आभारी रहूंगा',
    '. Thanks & regards',
    ' 🙏 शुक्रिया',
    ' जय हिंद',
  ];
  const OPENINGS = ['सादर प्रणाम, ', 'namaskar sir, ', 'Good evening, ', 'जय हिंद सर '];
  const essence = (text: string) => {
    const { categories, actionable, accusedPolice, urgency, withheld } = read(text);
    return { categories, actionable, accusedPolice, urgency, withheld };
  };

  it.each(COMPLAINTS)('change nothing in the reading of: %s', (plain) => {
    expect(read(plain).actionable).not.toBe('no');
    for (const closing of CLOSINGS) expect(essence(plain + closing), closing).toEqual(essence(plain));
    for (const opening of OPENINGS) expect(essence(opening + plain), opening).toEqual(essence(plain));
  });

  it('are praise where they are what the post is about', () => {
    expect(read('यूपी पुलिस का बहुत बहुत धन्यवाद')).toMatchObject({ actionable: 'no', categories: ['praise'] });
    expect(read('Thank you for the quick response of your team')).toMatchObject({ actionable: 'no', categories: ['praise'] });
  });
});

describe('no complaint', () => {
  it.each([
    'mohalle me ganja bik raha hai bache bigad rahe hain',
    'dabang log khet jot liye hamara',
    'trailer ne scooty ko kuchal diya, chalak bhag gaya',
    'योगी सरकार में भी लेखपाल खुलेआम घूस ले रहे, मेरे पिता से 3000 लिए',
    'वाह रे सिस्टम, मेरे भाई के हत्यारे आजाद घूम रहे',
    'पुलिस वाले ने ट्रक छोड़ने के 2000 रुपये लिये',
    'अच्छा काम करते हैं आप लोग पर मेरी बाइक चोरी का मुकदमा अब तक नहीं लिखा',
    'film dekh kar laut raha tha, 3 ladko ne phone chheen liya',
    'विकास खंड कार्यालय के सामने मेरे भतीजे को पीटा',
  ])('is never read from a word that only looks like praise, fiction or opinion: %s', (text) => {
    expect(read(text).actionable).not.toBe('no');
  });

  it.each([
    'आप सभी को लोहड़ी की हार्दिक शुभकामनाएं',
    'बांदा पुलिस ने 18 चोरी के मोबाइल बरामद कर स्वामियों को सौंपे, दो गिरफ्तार',
    'Huge salute to the officers for their great work in the floods',
    'gf ne momos akele kha liye, isko jail me dalo 😂',
  ])('is read from clear signs: %s', (text) => {
    expect(read(text).actionable).toBe('no');
  });
});

describe('emergencies', () => {
  it.each([
    // Somebody is about to end a life, in all spellings.
    'sucaid karne wala hu kal subah tak, byaj wale jeene nahi de rahe',
    'suside kar lunga agar paisa wapas nahi mila',
    'मैं और मेरे बच्चे कल विधानसभा के सामने आत्म दाह करेंगे',
    'aatm hatya karne ko majbur hu sahab',
    'mere husband ne zahar pi liya hai jhaag nikal raha hai muh se',
    'कीटनाशक पी लिया है मेरी बुआ ने',
    'नस काट ली है मैंने, अब किसी को परेशान नहीं करूंगी',
    'aaj raat sab khatam, rassi bandh di hai, dard se mukti',
    'train ki patri par ek ladki baithi hai rote hue, gate 42 ke pas',
    'my brother went to the roof with a rope and has locked the door, he is not answering',
    // Trapped, fallen, burning.
    'bus nahar me palat gayi hai, log bahar nikalne ki koshish kar rahe',
    'factory me boiler fata hai, bahut log jal gaye, andar dhua hai',
    'Old lady has fallen in the manhole near the metro pillar, we can hear her',
    'gas cylinder leak ho raha hai building me, bachche so rahe hai 3rd floor',
    'nadi me nav palti, 12 log the, 4 bahar aaye hai baki dikh nahi rahe',
    'a man is lying on the divider, his leg is crushed, nobody is helping',
    // Attacked, besieged, held, taken.
    'mere bhai ko 4 ladke dande se peet rahe hain bus stand par, koi chudwa nahi raha',
    'चार नकाबपोश अंदर घुसे हैं, पापा को बांध दिया, मैं छत से लिख रहा हूं',
    'दरवाज़ा पीट रहे हैं ये लोग, बोल रहे हैं बाहर निकल आज काट देंगे',
    'hum 9 majdoor bhatte pe kaid hai, thekedar rat ko tala laga deta hai, nikalo hame',
    'girl being dragged into a white Scorpio near GIP mall just now',
    'Two groups are pelting stones near the mosque, kids are stuck in the school bus',
    'यहां गोलियों की आवाज आ रही है, हम सब पलंग के नीचे हैं',
    'Someone poured petrol on our door and is shouting that he will light it',
    'दो बाइक वाले मेरी कार के पीछे लगे हैं, शीशा पीट रहे हैं, रोकूं या नहीं',
    'My neighbour is strangling his wife, we can hear it through the wall',
    // A child who is gone for hours.
    'mera chhota bhai park se gayab hai shaam 5 baje se, 9 saal ka hai',
    'बेटी 7 साल की स्कूल से नहीं लौटी, वैन वाला कहता है वह बैठी ही नहीं',
  ])('are found in whatever words and spelling: %s', (text) => {
    expect(read(text)).toMatchObject({ urgency: 'emergency', actionable: 'yes' });
  });

  it.each([
    'मेरे भाई को कल गांव में पीटा गया, सिर में चोट है, रिपोर्ट नहीं लिखी',
    'mere papa ko 2 saal pehle goli mar di gayi thi, case chal raha hai',
    'bhai ka accident hua tha, medical college me bharti hai, gadi number hai',
    'दुकान में आग लगने से लाखों का नुकसान, बिजली विभाग जिम्मेदार',
    'हमारे यहां रोज जाम लगता है, एम्बुलेंस तक फंस जाती है',
    'घर के सामने अवैध शराब बिक रही है तुरंत कार्रवाई करें',
    'makan malik ne tala laga diya hai mera saman andar hai',
    'sasural wale marte hai dahej ke liye, maa baap gareeb hai',
    'bijli ke taar latke hai school ke samne, hadsa ho sakta hai',
    'सुसाइड नोट मिला था पर पुलिस ने जांच नहीं की, भाई की मौत को 2 महीने',
    'तेरी आंखों ने मार डाला, सांसें थम गईं',
    'Virat ne aag laga di kal ke match me',
    'exam me aaj murder ho gaya, jeene ka mann nahi 😂',
    'police ne nahar me dub rahe yuvak ko bachaya, SP ne samman kiya',
    'दंगा नियंत्रण का अभ्यास हुआ पुलिस लाइन में, आंसू गैस के गोले छोड़े गए',
    'मेरा लड़का 6 दिन से लापता है उम्र 24 साल',
  ])('are not what is over, a habit, a danger to come or a joke: %s', (text) => {
    expect(read(text).urgency).toBe('normal');
  });

  it('never takes "आत्म हत्या" in two words for a murder', () => {
    expect(read('मेरी बहन आत्म हत्या करने जा रही है').categories).not.toContain('murder');
  });
});

describe('victims', () => {
  it.each([
    ['sexual_offence', 'U/S 376/506 ka case hai, IO bayan badalwa raha hai'],
    ['sexual_offence', 'मुकदमा 354ख में लिखा गया पर आगे कुछ नहीं'],
    ['sexual_offence', 'BNS 75 aur 78 me FIR hui thi, charge sheet nahi lagi'],
    ['unsure', 'ladki 164 me sab bata chuki, fir bhi giraftari nahi'],
    ['sexual_offence', 'पीड़िता का नाम अखबार में छाप दिया गया'],
    ['sexual_offence', 'tantrik ne bhoot utarne ke naam par meri patni se ganda kaam kiya'],
    ['sexual_offence', 'मेरे ससुर ने रात को मेरे कमरे में घुसकर जबरदस्ती की'],
    ['sexual_offence', 'ऑटो में ड्राइवर ने मेरी जांघ पर हाथ रखा'],
    ['sexual_offence', 'Two men on a scooter touched my chest and fled near Sector 18 metro'],
    ['sexual_offence', 'डायन बताकर बूढ़ी औरत को निर्वस्त्र कर घुमाया'],
    ['sexual_offence', 'mere bete ko bade ladko ne hostel me nanga karke video banayi'],
    ['unsure', 'ashleel gaane baja kar barat ke ladko ne meri behen ko kheencha aur chheda'],
    ['child', '14 साल की लड़की की शादी 40 साल के आदमी से तय कर दी गई है'],
    ['child', 'chudi ke karkhane me 11-12 saal ke ladke raat bhar kaam karte hain'],
    ['child', 'nawjat shishu ko nale me phenk diya'],
    ['counselling', 'my younger brother follows a banned group and speaks of jihad, we need someone to counsel him quietly'],
    ['counselling', 'He was a bright boy, now he talks only about caliphate. Parents want help not arrest'],
  ])('are withheld, by the class of the offence (%s): %s', (withheld, text) => {
    expect(read(text).withheld).toBe(withheld);
  });

  it.each([
    'मेरे पति को दुकान पर बदमाशों ने लाठी से मारा',
    'दहेज में कार न देने पर बहू को घर से निकाला',
    'बेटी की दहेज हत्या हुई, आरोपी पति फरार',
    'चौकी इंचार्ज ने मेरी मां को धक्का देकर भगाया',
    'bhabhi ki zameen par devar ne kabza kar liya',
    'mere sath fraud ho gaya, galat account me paise chale gaye',
    'Flat no 376 sector 74 me chori hui',
    'Rape accused ko sakht saza mile, desh ki har beti surakshit ho',
    'wife ke naam ka passport verification pending',
    'patni mayke chali gayi paise aur jewar lekar',
    // Songs offend, and nobody is their victim.
    'DJ wale ashleel gaane baja rahe hain mandir ke samne, band karao',
    'शोभायात्रा में भद्दे गाने बजाए गए, आयोजकों पर कार्रवाई हो',
  ])('are not seen where nothing is concealed: %s', (text) => {
    expect(read(text).withheld).toBeNull();
  });
});

describe('categories', () => {
  it.each([
    [['assault'], 'हमका गांव के दबंगन बहुत मारिन हैं'],
    [['theft'], 'train me kisi ne papa ka purse maara'],
    [['land_dispute'], 'पट्टीदारों ने हमारा गेहूं कटवा लिया'],
    [['accident'], 'dumper ne cycle wale ko raund diya'],
    [['cyber_fraud'], 'link dabaya to khate se 30000 kat gaye'],
    [['corruption'], 'कोटेदार हर महीने कम राशन देता है'],
    [['missing_person'], 'mera bhai delhi ja raha tha train se, 6 din se phone band hai'],
    [['fir_refused'], 'थाने में मेरी अर्जी 20 दिन से पड़ी है'],
    [['police_misconduct'], 'कोतवाली में मेरे भतीजे को 2 दिन से बैठा रखा है, न छोड़ रहे न पेश कर रहे'],
  ])('of a post are %j where it says "%s"', (categories, text) => {
    expect(read(text).categories).toEqual(expect.arrayContaining(categories));
  });

  it('do not hold police misconduct where officers were only idle about another matter', () => {
    expect(read('मेरी भैंस चोरी हुए 10 दिन हो गए, थाना पुलिस कुछ नहीं कर रही').categories).toEqual(['theft']);
  });
});
