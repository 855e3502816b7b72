/** What each civic service is, and how somebody abroad reaches it. Facts change: an administrator confirms each with `service check`. */
import type { ServiceCode } from '../../overseas/service.ts';
import type { Text } from '../text.ts';

export interface ServiceTexts {
  readonly name: Text;
  readonly what: Text;
  readonly fromAbroad: Text;
}

export const SERVICES = {
  '112': {
    name: { en: '112, emergencies', hi: '112, आपात सेवा' },
    what: {
      en: 'Police, fire and ambulance for danger in Uttar Pradesh, at any hour. It began as 100 in 2016 and has been 112 since 26 October 2019.',
      hi: 'उत्तर प्रदेश में किसी भी समय संकट पर पुलिस, अग्निशमन और एंबुलेंस। 2016 में 100 से शुरू, 26 अक्टूबर 2019 से 112।',
    },
    fromAbroad: {
      en: 'Dialled abroad, 112 reaches the emergency service of that country or nobody. If you are in danger there, call the number of that country. If your family in UP is in danger, let somebody who is there call 112, or tag the police on X with the place and the police station.',
      hi: 'विदेश से 112 मिलाने पर उत्तर प्रदेश पुलिस नहीं मिलती। स्वयं संकट में हों तो उस देश का आपात नंबर मिलाएँ। यूपी में परिवार संकट में हो तो वहाँ मौजूद किसी से 112 मिलवाएँ, या स्थान और थाने के साथ X पर पुलिस को टैग करें।',
    },
  },
  '1090': {
    name: { en: '1090, Women Power Line', hi: '1090, वूमेन पावर लाइन' },
    what: {
      en: 'For women who are harassed by phone, on the net or in the street. Women answer; the name of the caller is kept secret.',
      hi: 'फ़ोन, इंटरनेट या सड़क पर परेशान की जा रही महिलाओं के लिए। महिला कर्मी उत्तर देती हैं; पहचान गोपनीय रहती है।',
    },
    fromAbroad: {
      en: 'The short number works in India. From abroad let the woman concerned call it herself in UP, or write to the desk in a direct message.',
      hi: 'यह छोटा नंबर भारत में चलता है। विदेश से: संबंधित महिला स्वयं यूपी से मिलाए, या डेस्क को सीधा संदेश लिखें।',
    },
  },
  e_fir: {
    name: { en: 'UPCOP, e-FIR', hi: 'UPCOP, ई-एफआईआर' },
    what: {
      en: 'An app with 27 services. An FIR against unknown persons can be lodged in it: a stolen vehicle, snatching, robbery, a missing child, cyber crime.',
      hi: '27 सेवाओं वाला ऐप। अज्ञात के विरुद्ध एफआईआर इसमें दर्ज हो सकती है: वाहन चोरी, छिनैती, लूट, गुमशुदा बच्चा, साइबर अपराध।',
    },
    fromAbroad: {
      en: 'It works over the internet. A code is sent to an Indian mobile number, so a relative in UP may have to help. A post on X is no FIR.',
      hi: 'इंटरनेट पर चलता है। कोड भारतीय मोबाइल नंबर पर आता है, इसलिए यूपी में किसी संबंधी की सहायता लग सकती है। X पर पोस्ट एफआईआर नहीं है।',
    },
  },
  '1930': {
    name: { en: '1930, cyber fraud', hi: '1930, साइबर ठगी' },
    what: {
      en: 'For money that was lost to fraud: the sooner it is reported, the more can be stopped on its way.',
      hi: 'ठगी में गए पैसे के लिए: जितनी जल्दी सूचना, उतनी अधिक राशि रोकी जा सकती है।',
    },
    fromAbroad: {
      en: 'The short number works in India. From abroad report it on cybercrime.gov.in, and tell your bank at once.',
      hi: 'यह छोटा नंबर भारत में चलता है। विदेश से cybercrime.gov.in पर दर्ज करें, और तुरंत अपने बैंक को बताएँ।',
    },
  },
  '1076': {
    name: { en: "1076, Chief Minister's helpline", hi: '1076, मुख्यमंत्री हेल्पलाइन' },
    what: {
      en: 'Complaints about every department of the state, not only the police.',
      hi: 'केवल पुलिस नहीं, राज्य के हर विभाग की शिकायतें।',
    },
    fromAbroad: {
      en: 'The short number works in India. From abroad use the Jansunwai portal, jansunwai.up.nic.in.',
      hi: 'यह छोटा नंबर भारत में चलता है। विदेश से जनसुनवाई पोर्टल jansunwai.up.nic.in पर लिखें।',
    },
  },
  '181': {
    name: { en: '181, help for women', hi: '181, महिला हेल्पलाइन' },
    what: {
      en: 'Shelter, counsel and legal help for women in distress.',
      hi: 'संकट में महिलाओं के लिए आश्रय, परामर्श और विधिक सहायता।',
    },
    fromAbroad: {
      en: 'The short number works in India: let the woman concerned call it, or somebody who is with her.',
      hi: 'यह छोटा नंबर भारत में चलता है: संबंधित महिला या उसके साथ मौजूद कोई मिलाए।',
    },
  },
  '1098': {
    name: { en: '1098, help for children', hi: '1098, चाइल्डलाइन' },
    what: {
      en: 'For a child who is in need, lost, beaten or made to work.',
      hi: 'ऐसे बच्चे के लिए जो संकट में हो, खो गया हो, पीटा जाता हो या जिससे काम कराया जाता हो।',
    },
    fromAbroad: {
      en: 'The short number works in India: let somebody who is there call it.',
      hi: 'यह छोटा नंबर भारत में चलता है: वहाँ मौजूद किसी से मिलवाएँ।',
    },
  },
  counselling: {
    name: { en: 'ATS counselling', hi: 'एटीएस परामर्श' },
    what: {
      en: 'Counsel for young people whom somebody draws into extremism, and for their families. The name of the caller is given to nobody.',
      hi: 'कट्टरपंथ की ओर खींचे जा रहे युवाओं और उनके परिवारों के लिए परामर्श। संपर्क करने वाले की पहचान किसी को नहीं बताई जाती।',
    },
    fromAbroad: {
      en: 'Only in a direct message or through the coordinator, never in a public post. The desk keeps the words withheld.',
      hi: 'केवल सीधे संदेश या समन्वयक के माध्यम से, कभी सार्वजनिक पोस्ट में नहीं। डेस्क शब्दों को गोपनीय रखता है।',
    },
  },
  fact_check: {
    name: { en: '@UPPViralCheck, false news', hi: '@UPPViralCheck, भ्रामक खबर' },
    what: {
      en: 'Says whether a message, picture or film that goes round about UP is true.',
      hi: 'यूपी के बारे में फैल रहे संदेश, चित्र या वीडियो की सच्चाई बताता है।',
    },
    fromAbroad: {
      en: 'Tag it on X below the post, from anywhere.',
      hi: 'कहीं से भी, उस पोस्ट के नीचे X पर टैग करें।',
    },
  },
} as const satisfies Record<ServiceCode, ServiceTexts>;
