/** Places that a post mentions besides the one it is about: directions, constituencies, rivers, other states, villages in a station's area. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();

function routing(text: string) {
  return reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).routing;
}

describe('places that a post only mentions', () => {
  it.each([
    ['सोहावल में ट्रक ने टक्कर मारी और लखनऊ की तरफ भाग गया', 'Ayodhya'],
    ['pickup ne Tilhar me takkar mari aur bareilly ki taraf bhag gaya', 'Shahjahanpur'],
    ['देवरिया के सांसद के भतीजे ने कैसरबाग थाने में हंगामा किया', 'Lucknow'],
    ['बलिया के पूर्व विधायक पर महानगर कोतवाली लखनऊ में मुकदमा', 'Lucknow'],
    ['कोसी नदी में डूबने से बालक की मौत, टांडा थाना रामपुर का मामला', 'Rampur'],
    ['बिहार के छपरा व बक्सर के तीन शातिर चोर गिरफ्तार, गड़वार थाने का मामला', 'Ballia'],
    ['दिल्ली से गोंडा जा रही बस पलटी, तालग्राम थाना क्षेत्र में हादसा', 'Kannauj'],
    ['हरियाणा के रहने वाले तस्कर गिरफ्तार, थाना कैराना पुलिस की कार्रवाई', 'Shamli'],
    ['रायबरेली सांसद के प्रतिनिधि ने अमेठी में मारपीट की', 'Amethi'],
    ['बलिया बिहार सीमा पर शराब पकड़ी गई', 'Ballia'],
    ['बलरामपुर अस्पताल के बाहर मोबाइल चोरी', 'Lucknow'],
    ['ग्राम मनकापुर तहसील बिसवां में जमीन पर कब्जा', 'Sitapur'],
  ])('do not move the incident: "%s" is about %s', (text, district) => {
    expect(routing(text)).toMatchObject({ decision: 'auto', district });
  });

  it.each([
    'मलिन बस्ती में पानी नहीं आता, बस्ती के लोग परेशान हैं',
    'घनी बस्ती में आग लगी, बस्ती के कई घर जले',
    'शारदा नदी में युवक डूबा',
    'Fire at Ghazipur mandi, Delhi',
    'अपराधी लखनऊ की तरफ भागे',
    'पहली पाली में नकल पकड़ी गई',
    'कुंडा तोड़कर चोर घर में घुसे',
    'जेवर और नकदी चोरी',
    'हाथरस कांड जैसी घटना न हो',
    'उन्नाव की घटना की तरह मामला दबाया जा रहा है',
    'बरेली की बर्फी देखकर लौटे तो मोबाइल गायब',
    'जौनपुर उत्तराखंड में हादसा',
    'Jam at Ghazipur border',
    'Taj Mahal hotel ke manager ne paise thage',
    'पान की गुमटी में आग लगा दी',
    'वह मुस्करा रहा था और धमकी दे रहा था',
    'रथयात्रा के दौरान मोबाइल चोरी',
    'मसूरी घूमने गए थे, वहां ठगी हुई',
    'रेवती देवी ने शिकायत की',
    'चौकी वाले ने भगा दिया',
    'थाने वाले कुछ नहीं कर रहे',
  ])('do not decide: %s', (text) => {
    expect(routing(text).decision).not.toBe('auto');
  });

  it('do not decide where the incident was in another state', () => {
    expect(routing('दिल्ली में थाना रसड़ा का आरोपी पकड़ा गया').decision).not.toBe('auto');
  });
});

describe('several places in one post', () => {
  it('settle which namesake of a station is meant, even far apart in the text', () => {
    expect(routing('छुटमलपुर में दुकान का ताला टूटा, नकदी और सामान ले गए चोर, थाना फतेहपुर पुलिस जांच में जुटी').district).toBe('Saharanpur');
    expect(routing('अहिमामऊ में बाइक लूट ली गई, राहगीरों ने पीछा किया, गोसाईगंज थाने में तहरीर').district).toBe('Lucknow');
  });

  it('are left to a person if they point to two districts', () => {
    expect(routing('अहिमामऊ से रुदौली तक पीछा किया, गोसाईगंज थाने में तहरीर').decision).not.toBe('auto');
  });
});

describe('towns with short names', () => {
  it.each([
    ['रसड़ा में कल रात चोरी हो गई', 'Ballia'],
    ['दादरी में मेरे साथ मारपीट हुई', 'Gautam Buddha Nagar'],
    ['उरई में शराब के ठेके पर झगड़ा', 'Jalaun'],
    ['नानपारा में दुकान में आग', 'Bahraich'],
    ['राठ में दबंगई', 'Hamirpur'],
    ['कुंडा में पथराव', 'Pratapgarh'],
    ['रेवती में दुकान में आग', 'Ballia'],
    ['sardhana me roz jhagda hota hai', 'Meerut'],
    ['najibabad me dukan ka tala toda', 'Bijnor'],
    ['padrauna subhash nagar ke paas chori', 'Kushinagar'],
    ['My purse was snatched in Dadri', 'Gautam Buddha Nagar'],
    ['Gomti nagar me gadi chori', 'Lucknow'],
    ['tajmahal dekhne aaye the, bag chori ho gaya', 'Agra'],
    ['Raj Nagar Extension society me guard ne pita', 'Ghaziabad'],
    ['BHU hostel me marpeet', 'Varanasi'],
    ['Sector 137 me chain snatching', 'Gautam Buddha Nagar'],
  ])('are found all the same: "%s" is about %s', (text, district) => {
    expect(routing(text)).toMatchObject({ decision: 'auto', district });
  });
});
