/** What the appointment letter and the identity card of a coordinator abroad say. */
import type { Text } from '../text.ts';

export const PAPERS = {
  letterTitle: { en: 'Letter of appointment', hi: 'नियुक्ति पत्र' },
  cardTitle: { en: 'Identity card', hi: 'पहचान पत्र' },
  desk: { en: 'Twitter Seva desk, Police Headquarters, Lucknow', hi: 'ट्विटर सेवा डेस्क, पुलिस मुख्यालय, लखनऊ' },
  number: { en: 'No.', hi: 'संख्या' },
  date: { en: 'Date', hi: 'दिनांक' },
  to: { en: 'To', hi: 'सेवा में' },
  subject: (place: Text): Text => ({
    en: `Subject: Appointment as coordinator of Twitter Seva for ${place.en}`,
    hi: `विषय: ${place.hi} के लिए ट्विटर सेवा के समन्वयक के रूप में नियुक्ति`,
  }),
  appointed: (place: Text, from: string, until: string): Text => ({
    en: `The Uttar Pradesh Police appoint you coordinator of Twitter Seva for ${place.en} from ${from}. This letter is valid until ${until}, and no longer than you are in office.`,
    hi: `उत्तर प्रदेश पुलिस आपको ${from} से ${place.hi} के लिए ट्विटर सेवा का समन्वयक नियुक्त करती है। यह पत्र ${until} तक मान्य है, और केवल तब तक जब तक आप पद पर हैं।`,
  }),
  asked: { en: 'You are asked to', hi: 'आपसे अपेक्षा है कि आप' },
  tasks: [
    {
      en: 'make people of Uttar Pradesh who live there aware of Twitter Seva, and connect more and more of them;',
      hi: 'वहाँ रहने वाले उत्तर प्रदेश के लोगों को ट्विटर सेवा की जानकारी दें और अधिक से अधिक लोगों को जोड़ें;',
    },
    {
      en: 'explain the civic services: 112, 1090, e-FIR, 1930, and counselling, which is confidential;',
      hi: 'नागरिक सेवाएँ समझाएँ: 112, 1090, ई-एफआईआर, 1930, और परामर्श, जो गोपनीय है;',
    },
    {
      en: 'make the good work of the police known, and answer false news with the facts that the desk gives you;',
      hi: 'पुलिस के सराहनीय कार्य लोगों तक पहुँचाएँ, और भ्रामक खबरों का उत्तर डेस्क द्वारा दिए गए तथ्यों से दें;',
    },
    {
      en: 'pass complaints on to the desk, and keep the names and the words of those who confide in you to yourself.',
      hi: 'शिकायतें डेस्क तक पहुँचाएँ, और जो आप पर भरोसा करते हैं उनके नाम और बातें किसी और को न बताएँ।',
    },
  ],
  limits: {
    en: 'A coordinator is not a police officer, has no powers of the police, takes no money, and does not speak for a mission of India.',
    hi: 'समन्वयक पुलिस अधिकारी नहीं है, उसके पास पुलिस की कोई शक्ति नहीं है, वह कोई धन नहीं लेता, और भारतीय मिशन की ओर से नहीं बोलता।',
  },
  emergency: (local: Text): Text => ({
    en: `Life in danger: ${local.en}, before anything else. Danger in Uttar Pradesh: 112 there, women also 1090.`,
    hi: `जान का खतरा हो तो सबसे पहले: ${local.hi}। खतरा उत्तर प्रदेश में हो तो वहाँ 112, महिलाओं को 1090 भी।`,
  }),
  signature: { en: 'Signature, name and rank, seal', hi: 'हस्ताक्षर, नाम एवं पद, मुहर' },
  codeHolds: {
    en: 'The code holds name, place, validity and a check. Whether the holder is in office, the desk says.',
    hi: 'कोड में नाम, स्थान, मान्यता और जाँच है। धारक पद पर है या नहीं, यह डेस्क बताता है।',
  },
  codeLabel: { en: 'QR code with name, place and validity', hi: 'नाम, स्थान और मान्यता वाला क्यूआर कोड' },
  coordinator: { en: 'Coordinator, Twitter Seva', hi: 'समन्वयक, ट्विटर सेवा' },
  validShown: (day: string): Text => ({ en: `Valid until ${day}`, hi: `${day} तक मान्य` }),
  since: (day: string): Text => ({ en: `In office since ${day}`, hi: `${day} से पद पर` }),
  photograph: { en: 'Photograph', hi: 'फ़ोटो' },
  emergencyShort: { en: 'Emergency', hi: 'आपात' },
  inUp: { en: 'In Uttar Pradesh 112, women 1090', hi: 'उत्तर प्रदेश में 112, महिलाएँ 1090' },
  noPowers: { en: 'Not a police officer, no powers of the police.', hi: 'पुलिस अधिकारी नहीं, पुलिस की कोई शक्ति नहीं।' },
  cut: {
    en: 'Print at actual size (100%) and cut along the edge: 85.6 × 54 mm, front and back.',
    hi: 'वास्तविक आकार (100%) में छापें और किनारे पर काटें: 85.6 × 54 मिमी, आगे और पीछे।',
  },
} as const;
