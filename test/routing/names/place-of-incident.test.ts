/** Which of the places in a post is the one of the incident: homes, workplaces, impostors' offices, roads and journeys are set apart. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();

function routing(text: string) {
  return reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).routing;
}

const candidatesOf = (text: string) => routing(text).candidates.map(({ district }) => district);

describe('an office that an impostor claims', () => {
  it.each([
    'खुद को लखनऊ क्राइम ब्रांच का इंस्पेक्टर बताकर 40 हजार ले लिए',
    'मुरादाबाद का दरोगा बनकर किसी ने फोन पर धमकाया और 25 हजार डलवा लिये',
    'फोन आया कि नोएडा साइबर थाने से बोल रहा हूं, 60 हजार ले लिये',
    'call aaya ki main meerut police se bol raha hu aapka beta pakda gaya hai 30000 bhejo',
    'Caller said he is from Lucknow cyber cell and took 50000',
    'apne aap ko Agra thane ka SHO bata kar paise mange, ye khud ko bareilly ka batata hai',
  ])('is not the place: %s', (text) => {
    expect(routing(text).decision).not.toBe('auto');
  });

  it.each([
    ['A man pretending to be a Ghaziabad police inspector video called my mother and took 2 lakh. We live in Sitapur', 'Sitapur'],
    ['बैंक कर्मी बताकर मेरठ की महिला से 2 लाख ठगे', 'Meerut'],
    ['बिजली कर्मचारी बनकर घुसे और खुर्जा में बुजुर्ग को लूटा', 'Bulandshahr'],
  ])('leaves another place to be found: %s → %s', (text, district) => {
    expect(routing(text).district).toBe(district);
  });
});

describe('where the writer works or studies', () => {
  it.each([
    ['main lucknow me padhta hu mere ghar hardoi me chori ho gayi', 'Hardoi'],
    ['मैं नोएडा में नौकरी करता हूं, गांव में पिता की जमीन पर कब्जा हो गया, थाना बिलरियागंज', 'Azamgarh'],
    ['I work in Gurgaon. My house in Etah was burgled last night', 'Etah'],
  ])('is not the place where another is named: %s → %s', (text, district) => {
    expect(routing(text).district).toBe(district);
  });

  it('is a candidate where no other place is named', () => {
    const text = 'मैं कानपुर में पढ़ाई करती हूं, लड़के परेशान करते हैं';
    expect(routing(text).decision).toBe('review');
    expect(candidatesOf(text)).toEqual(['Kanpur Nagar']);
  });
});

describe('an incident in another state', () => {
  it.each([
    'दिल्ली में मेरा पर्स चोरी हो गया, मैं मेरठ का रहने वाला हूं',
    'मुंबई में हमारे भाई की हत्या हुई है हम जौनपुर के हैं',
    'गुड़गांव में मेरा कार्ड बदल लिया, पैसा हाथरस के एटीएम से निकला',
  ])('is not decided for the home here: %s', (text) => {
    expect(routing(text).decision).not.toBe('auto');
  });

  it.each([
    ['थाना फेफना: मेरा भाई गुजरात कमाने जा रहा था, घर पर चोरी हो गई', 'Ballia'],
    ['छत्तीसगढ़ के रायपुर से आ रही बस म्योरपुर के पास पलट गई', 'Sonbhadra'],
  ])('is not meant by where somebody was going or came from: %s → %s', (text, district) => {
    expect(routing(text).district).toBe(district);
  });
});

describe('a road or line called after a town', () => {
  it.each([
    ['टूंडला हाईवे पर दो लोग घायल पड़े हैं', 'Firozabad'],
    ['बदायूं रोड पर ट्रक पलट गया', 'Budaun'],
    ['etawah highway pe accident hua hai police bhejo', 'Etawah'],
    ['बरेली रेल लाइन पर किसी का शव पड़ा है', 'Bareilly'],
    ['बिल्हौर टोल पर मारपीट', 'Kanpur Nagar'],
  ])('leaves the town as the only candidate: %s → %s', (text, district) => {
    expect(routing(text).decision).toBe('review');
    expect(candidatesOf(text)).toEqual([district]);
  });

  it.each([
    ['लखनऊ में हरदोई रोड पर लूट', ['Lucknow']],
    ['बिसवां में सीतापुर रोड पर एक्सीडेंट', ['Sitapur']],
    ['ghaziabad me hapur chungi ke paas loot', ['Ghaziabad']],
  ])('counts for nothing beside a place: %s → %s', (text, districts) => {
    expect(routing(text).decision).toBe('auto');
    expect(candidatesOf(text)).toEqual(districts);
  });

  it.each([
    ['dadri railway road pe laptop le gaye', 'Gautam Buddha Nagar'],
    ['Khurja station road par jaam', 'Bulandshahr'],
    ['मवाना मेन रोड पर अतिक्रमण', 'Meerut'],
  ])('is in the town if it is called after something there: %s → %s', (text, district) => {
    expect(routing(text).district).toBe(district);
  });

  it('does not include trains', () => {
    expect(routing('लखनऊ मेल में मोबाइल चोरी').decision).toBe('none');
  });
});

describe('the home of somebody else', () => {
  it.each([
    'जिसने ठगा वह आगरा का है, 20 हजार ले गया',
    'olx wale ne 15000 liye, uska address mathura ka hai',
    'fraud karne wala apne ko gorakhpur ka batata hai',
    'paisa SBI Sitapur branch me gaya, I live in Pune',
    'जौनपुर वाली बस में पर्स चोरी',
    'मेरे पैसे गाजियाबाद के एटीएम से निकाले गये',
    'train kanpur pahunchne se pehle bag chori ho gaya',
    'कस्बा फतेहपुर में दुकान में चोरी',
    'mera bhai gorakhpur LTT train se ja rha tha, jhansi ke baad phone band hai',
    'हैदराबाद में मेरे भाई को बंधक बना रखा है',
  ])('does not decide: %s', (text) => {
    expect(routing(text).decision).not.toBe('auto');
  });

  it('is not the place of the incident that is named', () => {
    expect(routing('आरोपी बिजनौर का है, घटना मुरादाबाद में हुई').district).toBe('Moradabad');
  });
});

describe('somebody’s home', () => {
  it.each([
    ['मैं तिलहर का हूं मेरी भैंस चोरी हो गई', 'Shahjahanpur'],
    ['हम लोग कैराना के हैं झूठा मुकदमा कर दिया', 'Shamli'],
    ['main khurja ka hu mera purse chori ho gaya', 'Bulandshahr'],
    ['mai dhampur se hu sir pardosi ne maara', 'Bijnor'],
    ['मैं खतौली से बोल रहा हूं मेरे साथ धोखाधड़ी हुई', 'Muzaffarnagar'],
    ['bhogaon ke rehne wale hai ham, hamari fasal kaat li', 'Mainpuri'],
    ['पिलखुवा का दुकानदार हूं, ठग ने फर्जी स्क्रीनशाट भेजा', 'Hapur'],
    ['कुंडा का रहने वाला हूं मेरी बाइक चोरी हो गई', 'Pratapgarh'],
    ['बल्देव कौ रहबे वारौ हूं मेरी भैंसन कूं चोर लै गए', 'Mathura'],
    ['गंगोह कस्बे में रात भर जुआ चलता है', 'Saharanpur'],
  ])('is the place where no other is named: %s → %s', (text, district) => {
    expect(routing(text).district).toBe(district);
  });

  it.each([
    ['हम बस्ती के हैं, घटना गोंडा की है', 'Gonda'],
    ['हम फतेहपुर के रहने वाले हैं, बहन की शादी बांदा में हुई है वहां ससुराल वाले मारते हैं', 'Banda'],
    ['सीतापुर की युवती ने लखनऊ में जहर खाया', 'Lucknow'],
    ['आजमगढ़ के कुछ लड़कों ने आकर हमारे गांव रतनपुरा मऊ में मारपीट की', 'Mau'],
    ['हमीरपुर के दबंगों ने बांदा में खेत जोत लिया', 'Banda'],
  ])('is not the place where that of the incident is named: %s → %s', (text, district) => {
    expect(routing(text).district).toBe(district);
  });
});

describe('several districts', () => {
  it.each([
    ['बरेली की युवती को बदायूं में बेचा', ['Bareilly', 'Budaun']],
    ['chandausi se likh raha hu, cyber cell moradabad wale bolte hai apne jile jao', ['Moradabad', 'Sambhal']],
  ])('that all matter are all candidates: %s → %s', (text, districts) => {
    expect(routing(text).decision).toBe('review');
    expect(candidatesOf(text)).toEqual(expect.arrayContaining(districts));
  });

  it('that only bound the place do not decide', () => {
    expect(routing('गोरखपुर और देवरिया के बीच सलेमपुर में बस लूटी गई').district).toBe('Deoria');
    expect(routing('गोरखपुर बस्ती के बीच ट्रक लूट लिया').decision).toBe('review');
  });
});
