/** Names that are easily misread: of roads and trains, of people and quarters called like towns, of namesakes; and numbers that look like PIN codes. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();

function routing(text: string) {
  return reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).routing;
}

describe('the district of a post without handles', () => {
  it.each([
    ['थाना गाजीपुर लखनऊ क्षेत्र में मेरी गाड़ी चोरी हुई', 'Lucknow'],
    ['लखनऊ के थाना गाजीपुर की पुलिस सुनवाई नहीं कर रही', 'Lucknow'],
    ['गाजीपुर थाना, इंदिरा नगर, लखनऊ में चेन लूट', 'Lucknow'],
    ['फतेहपुर चौरासी थाने में मुकदमा दर्ज नहीं हो रहा', 'Unnao'],
    ['उन्नाव के फतेहपुर चौरासी में मारपीट', 'Unnao'],
    ['Fatehpur Chaurasi thane me FIR nahi likhi ja rahi', 'Unnao'],
    ['रामपुर बंगरा में जमीन पर कब्जा', 'Kushinagar'],
    ['रामपुर बंगरा, कुशीनगर में दबंगों ने पीटा', 'Kushinagar'],
    ['बरेली के अंबेडकर नगर मोहल्ले में चोरी', 'Bareilly'],
    ['अंबेडकर नगर कॉलोनी, मेरठ में चोरी हुई', 'Meerut'],
    ['लखनऊ में सीतापुर रोड पर हादसा', 'Lucknow'],
    ['Accident on Hardoi Road Lucknow near Dubagga', 'Lucknow'],
    ['दिल्ली-आगरा रेल ट्रैक पर शव मिला, मथुरा के कोसीकलां का मामला', 'Mathura'],
    ['यमुना एक्सप्रेसवे पर बस लूट, नौहझील क्षेत्र', 'Mathura'],
    ['Agra-Lucknow expressway par accident, Kannauj police nahi aayi', 'Kannauj'],
    ['घायल को लखनऊ ट्रामा सेंटर में भर्ती कराया, बाराबंकी के हैदरगढ़ में हादसा', 'Barabanki'],
    ['आरोपी कानपुर का रहने वाला है, मेरे साथ मेरठ में ठगी हुई', 'Meerut'],
    ['बस्ती जिले में चोरी', 'Basti'],
    ['संभल के चंदौसी में चोरी', 'Sambhal'],
    ['संभल के व्यापारी से लूट', 'Sambhal'],
    ['मऊरानीपुर में लूट', 'Jhansi'],
    ['पता: मकान 12, गोमती नगर 226010', 'Lucknow'],
    ['Address: Sector 12, PIN 201301, theft at my home', 'Gautam Buddha Nagar'],
    ['जगदीशपुर, अमेठी में मारपीट', 'Amethi'],
    ['थाना जगदीशपुर जनपद अमेठी में मुकदमा दर्ज नहीं', 'Amethi'],
    ['सौरिख थाना के मलिकपुर गांव में लूट', 'Kannauj'],
    ['ग्राम रामपुर थाना मछलीशहर जौनपुर में जमीन विवाद', 'Jaunpur'],
    ['मैं लखनऊ का निवासी हूं मेरे साथ कानपुर में लूट हुई', 'Kanpur Nagar'],
    ['मेरी पोस्टिंग प्रयागराज में है, घर प्रतापगढ़ में है जहां चोरी हुई', 'Pratapgarh'],
    ['मैं बरेली से हूं, पुलिस मदद नहीं कर रही', 'Bareilly'],
    ['फैजाबाद में चोरी', 'Ayodhya'],
    ['दिल्ली में रहता हूं, मेरी जमीन आजमगढ़ में है जिस पर कब्जा हो गया', 'Azamgarh'],
    ['ghaziabad ke vijay nagar thane me fir nahi likh rahe', 'Ghaziabad'],
    ['PS Kavi Nagar not registering FIR', 'Ghaziabad'],
    ['Kanpur Dehat ke Rasulabad me chori', 'Kanpur Dehat'],
    ['कानपुर देहात के अकबरपुर में हत्या', 'Kanpur Dehat'],
    ['अम्बेडकरनगर के अकबरपुर में हत्या', 'Ambedkar Nagar'],
    ['बलिया के रसड़ा कोतवाली क्षेत्र में लूट', 'Ballia'],
    ['varanasi ke lanka thana me report nahi likhi ja rahi', 'Varanasi'],
    ['लंका थाना क्षेत्र में छात्रा से छेड़छाड़, वाराणसी', 'Varanasi'],
    ['मिर्जापुर के लालगंज में हत्या', 'Mirzapur'],
    ['प्रतापगढ़ के लालगंज कोतवाली में सुनवाई नहीं', 'Pratapgarh'],
    ['रायबरेली रोड पर पीजीआई के पास लूट', 'Lucknow'],
    ['सुल्तानपुर रोड लखनऊ पर हादसा', 'Lucknow'],
    ['I am from Gorakhpur. My neighbour is harassing me', 'Gorakhpur'],
    ['मेरे भाई की हत्या झांसी के प्रेमनगर थाने में दर्ज है', 'Jhansi'],
    ['बांदा के अतर्रा में सड़क हादसा, कानपुर रेफर', 'Banda'],
    ['तमंचे के बल पर सर्राफ से लूट, विरोध करने पर मारी गोली, शिकोहाबाद के स्टेशन रोड की घटना', 'Firozabad'],
    ['दो पक्षों में जमकर चले लाठी डंडे, 6 लोग घायल, बिसवां कोतवाली के ग्राम रहमतनगर का मामला', 'Sitapur'],
    ['अवैध शराब के साथ 2 तस्कर गिरफ्तार, कैंपियरगंज पुलिस ने की कार्रवाई', 'Gorakhpur'],
    ['ट्रैक्टर ट्रॉली और बाइक की भिड़ंत में युवक की मौत, खागा कोतवाली क्षेत्र का मामला', 'Fatehpur'],
    ['नाबालिग लड़की का अपहरण, परिजनों ने पुलिस पर लगाया लापरवाही का आरोप, तिलहर थाना क्षेत्र की घटना', 'Shahjahanpur'],
    ['पुलिस मुठभेड़ में 50 हजार का इनामी बदमाश घायल, खतौली के भंगेला चौकी के पास हुई मुठभेड़', 'Muzaffarnagar'],
    ['दहेज की खातिर विवाहिता को जिंदा जलाया, रसूलाबाद थाना क्षेत्र का मामला', 'Kanpur Dehat'],
    ['नहर में मिला अज्ञात महिला का शव, सनसनी, घाटमपुर के पतारा चौकी का मामला', 'Kanpur Nagar'],
    ['युवक ने पेड़ से लटककर दी जान, करहल थाना क्षेत्र के गांव नगला भजुआ की घटना', 'Mainpuri'],
    ['चोरों ने शिक्षक के घर को बनाया निशाना, लाखों के जेवर नगदी पार, सिकंदरपुर थाने के मालदह का मामला', 'Ballia'],
    ['गोवध की सूचना पर पहुंची पुलिस टीम पर हमला, स्याना के चिंगरावठी गांव का मामला', 'Bulandshahr'],
    ['शादी समारोह में हर्ष फायरिंग, दूल्हे के भाई की मौत, मोहम्मदाबाद गोहना कोतवाली क्षेत्र', 'Mau'],
    ['पुलिस चौकी के सामने दबंगों ने युवक को पीटा, वीडियो वायरल, नानपारा कोतवाली का मामला', 'Bahraich'],
    ['तालाब में डूबने से दो बच्चों की मौत, मेहनगर थाना क्षेत्र के गांव की घटना', 'Azamgarh'],
    ['लेखपाल 10 हजार की रिश्वत लेते रंगे हाथ गिरफ्तार, तहसील सिधौली का मामला', 'Sitapur'],
    ['ससुराल आए युवक की संदिग्ध मौत, इटियाथोक थाना क्षेत्र का मामला', 'Gonda'],
    ['बाइक सवार बदमाशों ने महिला से चेन छीनी, गोमतीनगर विस्तार की घटना', 'Lucknow'],
    ['निकाह का झांसा देकर युवती से दुष्कर्म, देवबंद कोतवाली में मुकदमा', 'Saharanpur'],
    ['प्रधान के घर पर पथराव, धौरहरा क्षेत्र के ईसानगर थाने का मामला', 'Lakhimpur Kheri'],
    ['कार और रोडवेज बस की टक्कर में 3 की मौत, सैफई मेडिकल कॉलेज रेफर, भोगांव में जीटी रोड पर हादसा', 'Mainpuri'],
    ['मंदिर से मूर्ति चोरी, चुनार कोतवाली के सक्तेशगढ़ चौकी क्षेत्र का मामला', 'Mirzapur'],
    ['खेत में काम कर रही महिला पर गुलदार का हमला, नगीना क्षेत्र की घटना', 'Bijnor'],
    ['भाजपा नेता के भतीजे की दबंगई, चौकी इंचार्ज से मारपीट, कांधला थाने का मामला', 'Shamli'],
    ['प्रेम प्रसंग में युवक की हत्या, लाश नाले में फेंकी, सोरों कोतवाली का मामला', 'Kasganj'],
    ['युवती से छेड़छाड़ का विरोध करने पर भाई को पीटा, गुरसहायगंज कोतवाली का मामला', 'Kannauj'],
    ['बच्चा चोरी के शक में भीड़ ने साधु को पीटा, उतरौला कोतवाली क्षेत्र', 'Balrampur'],
    ['पुलिस ने 15 वाहन चोरी की बाइक बरामद की, मऊआइमा पुलिस की कार्रवाई', 'Prayagraj'],
    ['गुमशुदा छात्र का शव मिला, रानीगंज थाना के जामताली बाजार का मामला', 'Pratapgarh'],
    ['तेज रफ्तार डंपर ने स्कूटी सवार को रौंदा, औराई थाना क्षेत्र के हाईवे पर हादसा', 'Bhadohi'],
    ['वृद्ध की गला दबाकर हत्या, बखिरा थाना क्षेत्र का मामला', 'Sant Kabir Nagar'],
    ['दारोगा पर महिला ने लगाया शोषण का आरोप, इकौना थाने का मामला', 'Shravasti'],
    ['पति ने कुल्हाड़ी से पत्नी को काट डाला, डुमरियागंज थाना क्षेत्र का मामला', 'Siddharthnagar'],
    ['फर्जी मुठभेड़ का आरोप, परिजनों ने एसएसपी से की शिकायत, किठौर थाना पुलिस पर आरोप', 'Meerut'],
    ['Mera bhai 3 din se lapata hai, thana Kotwali Orai me report likhai hai lekin koi karwai nahi', 'Jalaun'],
    ['Sir mere sath Hathras junction par loot hui, GRP report nahi likh rahi', 'Hathras'],
    ['My father was beaten by goons in village Rampur Kalan, PS Sidhauli. No FIR yet', 'Sitapur'],
    ['Police of Thana Mirzapur Saharanpur is not helping us', 'Saharanpur'],
    ['Kindly help, land mafia grabbed my plot near Khandari crossing Agra', 'Agra'],
    ['Cyber fraud of Rs 45000, complaint at Indirapuram police station but no response', 'Ghaziabad'],
    ['sir hum Barhalganj ke rahne wale hai, hamare padosi dabang hai aur marpeet karte hai', 'Gorakhpur'],
    ['@x mere gaon Bhataulia post Haldharpur me roz juaa hota hai', 'Mau'],
    ['महोदय प्रार्थी ग्राम भीखमपुर थाना पाली जिला हरदोई का निवासी है', 'Hardoi'],
    ['पीड़ित परिवार को न्याय दिलाने की कृपा करें, थाना सुरेरी जौनपुर पुलिस आरोपियों से मिली हुई है', 'Jaunpur'],
    ['थाना बरसाना में 3 दिन से बैठा रखा है निर्दोष को', 'Mathura'],
    ['आगरा में ताजमहल देखने आए दिल्ली के पर्यटक से मारपीट', 'Agra'],
    ['मुंबई से आए युवक की फतेहपुर में हत्या', 'Fatehpur'],
    ['हापुड़ के पिलखुवा में दिल्ली का तस्कर गिरफ्तार', 'Hapur'],
  ])('is not the one of a namesake: "%s" is about %s', (text, district) => {
    expect(routing(text)).toMatchObject({ decision: 'auto', district });
  });
});

describe('names that are not the place of the incident', () => {
  it.each([
    ['थाना गाजीपुर में मेरी शिकायत नहीं सुनी जा रही', ['Ghazipur']],
    ['मोहल्ला अंबेडकर नगर में रोज शराब पीकर झगड़ा होता है', ['Ambedkar Nagar']],
    ['मड़ियांव के सीतापुर रोड पर ट्रक ने टक्कर मारी', ['Sitapur']],
    ['आगरा लखनऊ एक्सप्रेसवे पर मेरी कार का एक्सीडेंट हुआ', ['Agra', 'Lucknow']],
    ['लखनऊ से गोरखपुर जा रही ट्रेन में मेरा बैग चोरी हुआ', ['Lucknow', 'Gorakhpur']],
    ['गोरखपुर एक्सप्रेस में मोबाइल चोरी', ['Gorakhpur']],
    ['आरोपी मेरठ निवासी है और मुझसे 50000 की ठगी की', ['Meerut']],
    ['मेरी बस्ती में गुंडे घूमते हैं', ['Basti']],
    ['दलित बस्ती में आग लगा दी गई', ['Basti']],
    ['कमऊपुर गांव में मारपीट', ['Mau']],
    ['हमीरपुर हिमाचल प्रदेश का रहने वाला ठग', ['Hamirpur']],
    ['प्रतापगढ़ राजस्थान में मेरे साथ ठगी हुई', ['Pratapgarh']],
    ['बलरामपुर छत्तीसगढ़ पुलिस ने कुछ नहीं किया', ['Balrampur']],
    ['ग्राम फतेहपुर पोस्ट रसूलपुर में दबंगों का कब्जा', ['Fatehpur']],
    ['UP32 AB 1234 ने टक्कर मारी', ['Lucknow']],
    ['लखीमपुर असम में हादसा', ['Lakhimpur Kheri']],
    ['The accused belongs to Jaunpur and cheated me of 2 lakh', ['Jaunpur']],
    ['सहारनपुर से मुजफ्फरनगर आ रही बस में लूट', ['Saharanpur', 'Muzaffarnagar']],
    ['मेरा भाई लखनऊ से गोंडा के लिए निकला था', ['Lucknow', 'Gonda']],
    ['मैं ग्राम पंचायत सैदपुर का निवासी हूं ग्राम प्रधान ने घोटाला किया है', ['Ghazipur']],
  ] as const)('%s is not decided as %s', (text, wrong) => {
    expect(wrong).not.toContain(routing(text).district);
  });

  it.each([
    'प्रताप सिंह ने मेरी जमीन पर कब्जा कर लिया',
    'राजेश प्रताप ने गाली दी',
    'संभल कर रहिए ये नंबर फ्रॉड है',
    'संभल के चलो आगे गड्ढा है',
    'मेरा पैसा छोड़ा@Uppolice बहुत परेशान हूँ',
    'Reference no 22500000000000 no action taken on my complaint',
    'acknowledgement number 33110230012345 cyber fraud',
    'मेरा नंबर 98 765 432 10 है मदद करें',
    'call me on 94150 226001',
    'Amount 226001 debited from my account by fraud',
    'OTP 201301 bheja aur paisa kat gaya',
    'बिलासपुर छत्तीसगढ़ से फोन आया और ठगी हुई',
    'औरंगाबाद महाराष्ट्र के व्यक्ति ने पैसे ठगे',
    'online fraud hua hai 5000 rs ka, upi se paise kat gaye',
    'थाना कोतवाली में सुनवाई नहीं हो रही',
    'बाबा साहब अंबेडकर की मूर्ति तोड़ी',
    'sir mera naam Mathura Prasad hai mujhe nyay chahiye',
    'अयोध्या प्रसाद पुत्र राम लाल की हत्या',
    'मुजफ्फरपुर बिहार में ठगी',
    'सिपाही की पत्नी ने लगाई फांसी, पुलिस लाइन की घटना',
    'कोतवाली सदर में शिकायत दी पर कोई सुनवाई नहीं',
  ])('finds no district in: %s', (text) => {
    expect(routing(text)).toMatchObject({ decision: 'none', district: null, candidates: [] });
  });
});

describe('posts that only a person can decide', () => {
  it.each([
    'इलाहाबाद हाईकोर्ट के आदेश के बाद भी FIR नहीं',
    'नवाबगंज थाने में रिपोर्ट नहीं लिखी जा रही',
    'हसनगंज कोतवाली की पुलिस रिश्वत मांग रही है',
    'लालगंज में हत्या',
    '#गोंडा #बलरामपुर हाईवे पर हादसा',
    'कासगंज से मथुरा ले जाकर हत्या की',
    'चौकी इंचार्ज नई मंडी पैसे मांग रहे हैं',
    'बरेली की युवती को बदायूं में बेचा',
  ])('are left open: %s', (text) => {
    expect(routing(text).district).toBeNull();
  });

  it.each([
    ['मेरे पति गोंडा में हैं और मैं बहराइच में, मुझे यहां पीटा गया', ['Gonda', 'Bahraich']],
    ['बलिया से अपहृत किशोरी मऊ से बरामद', ['Ballia', 'Mau']],
    ['एटा से लापता किशोर कासगंज में मिला', ['Etah', 'Kasganj']],
    ['आजमगढ़ से चोरी हुई बाइक जौनपुर में बरामद', ['Azamgarh', 'Jaunpur']],
    ['meri behen Sitapur se gayab hui aur Hardoi me mili', ['Sitapur', 'Hardoi']],
    ['My car was stolen from Meerut and recovered in Bulandshahr', ['Meerut', 'Bulandshahr']],
    ['मेरठ में लूट के बाद बदमाश हापुड़ में पकड़े गए', ['Meerut', 'Hapur']],
    ['झांसी में दर्ज मुकदमे में ललितपुर पुलिस ने आरोपी को पकड़ा', ['Jhansi', 'Lalitpur']],
    ['बांदा और चित्रकूट में एक ही गिरोह ने चोरी की', ['Banda', 'Chitrakoot']],
  ] as const)('are sent to a person with all candidates: %s → %s', (text, both) => {
    const { decision, candidates } = routing(text);
    expect(decision).toBe('review');
    expect(candidates.map(({ district }) => district)).toEqual(expect.arrayContaining([...both]));
  });
});

describe('tagged handles', () => {
  const handle = (
    name: string,
    district: string | null,
    kind: 'district' | 'zone' | 'range' | 'press' = 'district',
    unit: string | null = null,
  ) => ({ name, kind, unit, district, country: null });
  const read = (text: string, tagged: ReturnType<typeof handle>[], authorLocation: string | null = null) =>
    reader.read({ text, tagged, authorLocation, hasMedia: false }).routing;

  it('a single tagged district is decided, whatever else is mentioned', () => {
    expect(read('@unnaopolice मेरा भाई लखनऊ में पढ़ता है, गांव में मारपीट हुई', [handle('unnaopolice', 'Unnao')])).toMatchObject({
      decision: 'auto',
      district: 'Unnao',
    });
  });

  it('a tag against another district named as the place goes to a person', () => {
    const { decision, candidates } = read('@unnaopolice जनपद हरदोई के थाना बिलग्राम में मुकदमा नहीं लिखा जा रहा', [
      handle('unnaopolice', 'Unnao'),
    ]);
    expect(decision).toBe('review');
    expect(candidates.map(({ district }) => district)).toEqual(expect.arrayContaining(['Unnao', 'Hardoi']));
  });

  it('of two tagged districts the one that the text names is decided', () => {
    const both = [handle('unnaopolice', 'Unnao'), handle('hardoipolice', 'Hardoi')];
    expect(read('@unnaopolice @hardoipolice हरदोई में चोरी हुई है', both).district).toBe('Hardoi');
    expect(read('@unnaopolice @hardoipolice चोरी हुई है', both).decision).toBe('review');
  });

  it('a tagged range narrows the candidates and does not decide', () => {
    const { decision, candidates } = read('@igrangeagra थाना सिकंदरा में सुनवाई नहीं', [handle('igrangeagra', null, 'range', 'range-agra')]);
    expect(decision).toBe('review');
    expect(candidates.length).toBeGreaterThan(1);
  });

  it('a tagged zone alone gives no district', () => {
    expect(read('@adgzonemeerut please help', [handle('adgzonemeerut', null, 'zone', 'zone-meerut')]).decision).toBe('none');
  });

  it('an unregistered handle of a district magistrate decides, a private one does not', () => {
    expect(read('@DM_Jalaun please help', [])).toMatchObject({ decision: 'auto', district: 'Jalaun' });
    expect(read('@jalaun_wala please help', []).decision).not.toBe('auto');
  });

  it('the location in the author’s profile is a candidate and never decides', () => {
    expect(read('मेरी बाइक चोरी हो गई', [], 'Unnao, India')).toMatchObject({ decision: 'review', candidates: [{ district: 'Unnao' }] });
  });
});
