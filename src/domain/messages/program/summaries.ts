/** Every command in one line, and the groups of the day's work that the help lists them under. */
import type { Text } from '../text.ts';

export const GROUPS = {
  firstSteps: { en: 'First steps', hi: 'पहले कदम' },
  intake: { en: 'Taking posts in', hi: 'पोस्ट लेना' },
  access: { en: 'X: access and cost', hi: 'X: पहुँच और खर्च' },
  complaints: { en: 'Working on complaints', hi: 'शिकायतों पर कार्य' },
  directory: { en: 'Directory', hi: 'निर्देशिका' },
  figures: { en: 'Figures', hi: 'आँकड़े' },
  upkeep: { en: 'Keeping the register sound', hi: 'रजिस्टर की देखभाल' },
} as const satisfies Record<string, Text>;

export const SUMMARIES = {
  demo: {
    en: 'the whole job in a temporary register: no account, no network, no questions',
    hi: 'अस्थायी रजिस्टर में पूरा कार्य देखें: न खाता, न नेटवर्क, न कोई प्रश्न',
  },
  init: { en: 'create the register with its units, districts and known handles', hi: 'इकाइयों, जनपदों और ज्ञात हैंडलों के साथ रजिस्टर बनाएँ' },
  sandbox: {
    en: 'a local sandbox for X: for training, tests and demonstrations',
    hi: 'X का स्थानीय सैंडबॉक्स: प्रशिक्षण, परीक्षण और प्रदर्शन के लिए',
  },
  sync: { en: 'read posts from X into the register, number and locate them', hi: 'X से पोस्ट पढ़ें, शिकायतों को संख्या दें और जनपद पहचानें' },
  import: { en: 'the same from files', hi: 'यही कार्य फ़ाइलों से' },
  add: { en: 'a complaint that came by phone, message, letter or in person', hi: 'फ़ोन, संदेश, पत्र से या स्वयं आई शिकायत दर्ज करें' },
  gap: { en: 'what may be missing, and since when', hi: 'क्या छूटा हो सकता है, और कब से' },
  auth: {
    en: 'credentials for X: of the app that reads, of the handles that reply',
    hi: 'X के क्रेडेंशियल: पढ़ने वाले ऐप के, उत्तर देने वाले हैंडलों के',
  },
  budget: { en: 'what reading X has cost this month, and what is left', hi: 'इस माह X पढ़ने पर खर्च और शेष राशि' },
  list: { en: 'complaints, filtered', hi: 'चुनी हुई शिकायतों की सूची' },
  show: { en: 'one complaint: what was said, where it stands, and why', hi: 'एक शिकायत: क्या कहा गया, स्थिति क्या है और क्यों' },
  search: { en: 'find complaints by the words of their posts', hi: 'पोस्ट के शब्दों से शिकायत खोजें' },
  locate: { en: 'what a text says: district, evidence, kind; needs no register', hi: 'पाठ से जनपद, साक्ष्य और प्रकार बताएँ; रजिस्टर आवश्यक नहीं' },
  route: {
    en: 'locate complaints again after the rules or the gazetteer have changed',
    hi: 'नियम या स्थान-सूची बदलने पर जनपद फिर से पहचानें',
  },
  transfer: { en: 'give a docket to another unit', hi: 'डॉकेट दूसरी इकाई को दें' },
  forward: { en: 'inform the units, and tell citizens their docket numbers', hi: 'इकाइयों को प्रेषित करें, नागरिकों को डॉकेट संख्या बताएँ' },
  dispatch: { en: 'what became of what was sent', hi: 'प्रेषण का क्या हुआ' },
  outside: { en: 'an embassy, a ministry or another state has it too', hi: 'दूतावास, मंत्रालय या अन्य राज्य के पास भी है' },
  answer: { en: "record a unit's answer by phone, letter or WhatsApp", hi: 'फ़ोन, पत्र या व्हाट्सऐप से मिला इकाई का उत्तर दर्ज करें' },
  mark: {
    en: 'decide how a docket or a post that waits is to be read',
    hi: 'तय करें कि डॉकेट को, या निर्णय की प्रतीक्षा वाली पोस्ट को, कैसे समझा जाए',
  },
  note: { en: 'write a note on a docket', hi: 'डॉकेट पर टिप्पणी लिखें' },
  close: { en: 'close a docket with its outcome', hi: 'परिणाम लिखकर डॉकेट बंद करें' },
  reopen: { en: 'reopen a closed docket', hi: 'बंद डॉकेट फिर से खोलें' },
  hold: { en: 'keep all of a docket, regardless of who asks to forget it', hi: 'डॉकेट का सब कुछ सुरक्षित रखें, हटाने पर रोक' },
  forget: { en: 'erase the words of a docket or a post; number and events stay', hi: 'डॉकेट या पोस्ट के शब्द हटाएँ; संख्या और घटनाएँ रहती हैं' },
  handle: { en: 'registered handles of units and countries', hi: 'इकाइयों और देशों के पंजीकृत हैंडल' },
  unit: {
    en: 'headquarters, zones, ranges, districts, commissionerates, services',
    hi: 'मुख्यालय, जोन, परिक्षेत्र, जनपद, कमिश्नरेट, सेवाएँ',
  },
  country: { en: 'countries where people of UP live: handle, coordinators, mission', hi: 'देश जहाँ यूपी के लोग रहते हैं: हैंडल, समन्वयक, दूतावास' },
  coordinator: { en: 'coordinators abroad: one for each country, or for a city in it', hi: 'विदेश के समन्वयक: हर देश या उसके नगर के लिए एक' },
  contact: { en: 'people abroad whom a coordinator may write to', hi: 'विदेश में वे लोग जिन्हें समन्वयक लिख सकते हैं' },
  service: {
    en: 'what coordinators explain: 112, 1090, e-FIR and others, also from abroad',
    hi: 'समन्वयक जो समझाते हैं: 112, 1090, ई-एफआईआर आदि, विदेश से भी',
  },
  outreach: { en: 'what coordinators do to make the service known abroad', hi: 'विदेश में सेवा के प्रचार के कार्यक्रम' },
  goodwork: {
    en: 'good work made known abroad, each handle in its own words',
    hi: 'सराहनीय कार्य का विदेश में प्रचार, हर हैंडल अपने शब्दों में',
  },
  rebuttal: {
    en: 'false news refuted: claim, fact, proof, and who spreads it',
    hi: 'भ्रामक खबर का खंडन: दावा, तथ्य, प्रमाण, और फैलाने वाली पोस्ट',
  },
  digest: {
    en: 'the morning digest of coordinators abroad: dockets, outreach, services',
    hi: 'विदेश के समन्वयकों का प्रातः सार: डॉकेट, प्रचार कार्यक्रम, सेवाएँ',
  },
  operator: { en: 'who works at the desk', hi: 'डेस्क पर कार्यरत कर्मी' },
  status: {
    en: 'the desk right now: what waits, for whom, what may be missing',
    hi: 'डेस्क की अभी की स्थिति: क्या शेष है, किसके पास, क्या छूटा हो सकता है',
  },
  dashboard: { en: 'one page for an officer: what to do now, and how it stands', hi: 'अधिकारी के लिए एक पृष्ठ: अभी क्या करना है, क्या स्थिति है' },
  report: { en: 'figures: by status, by district', hi: 'आँकड़े: स्थिति के अनुसार, जनपद के अनुसार' },
  review: { en: 'the papers of a review meeting for a month, and their proof', hi: 'माह की समीक्षा बैठक के काग़ज़ और उनका प्रमाण' },
  export: { en: 'rows for spreadsheets and other programs', hi: 'स्प्रेडशीट और अन्य प्रोग्रामों के लिए पंक्तियाँ' },
  access: { en: 'who has taken or seen what: exports, packets, unmasked text', hi: 'किसने क्या लिया या देखा: निर्यात, पैकेट, बिना छिपाया पाठ' },
  doctor: { en: 'check the register, and say what to do about faults', hi: 'रजिस्टर की जाँच करें और खराबी का उपाय बताएँ' },
  audit: { en: 'prove that nothing was changed or removed', hi: 'प्रमाण कि कुछ बदला या हटाया नहीं गया' },
  backup: { en: 'copy the register to a safe place, and prove the copy', hi: 'रजिस्टर का बैकअप बनाएँ और उसे प्रमाणित करें' },
  restore: { en: 'put a backup in the place of the register; no number is given twice', hi: 'बैकअप बहाल करें; कोई संख्या दो बार नहीं दी जाती' },
  db: { en: "the register's database: status, migrate", hi: 'रजिस्टर का डेटाबेस: स्थिति, अद्यतन' },
  config: { en: 'settings: where they are, what they say', hi: 'सेटिंग: कहाँ हैं, क्या हैं' },
  completion: { en: 'complete command lines with Tab in bash or zsh', hi: 'bash या zsh में Tab से कमांड पूरी करें' },
} as const satisfies Record<string, Text>;
