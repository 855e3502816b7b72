/** What a coordinator's digest says. */
import { countryInSentence, countryText } from '../../directory/country.ts';
import type { EmergencyNumbers } from '../../directory/emergency-call.ts';
import { dayForPeople } from '../../time/ist.ts';
import { countEn, countHi } from '../counted.ts';
import { joined, type Text, verbatim } from '../text.ts';

export const DIGEST_PAGE = {
  title: (place: Text, day: string): Text => ({
    en: `Morning digest, ${place.en}, ${dayForPeople(day)}`,
    hi: `प्रातः सार, ${place.hi}, ${dayForPeople(day)}`,
  }),
  forWhom: (name: string): Text => ({ en: `For ${name}`, hi: `${name} के लिए` }),
  nobody: { en: 'Nobody is in office as coordinator here.', hi: 'यहाँ कोई समन्वयक कार्यरत नहीं है।' },
  asOf: (day: string, clock: string, zone: string): Text => ({
    en: `As of ${dayForPeople(day)} ${clock} (${zone}).`,
    hi: `${dayForPeople(day)} ${clock} (${zone}) की स्थिति।`,
  }),
  zoneAssumed: (country: string): Text => ({
    en: `The city is not known, and ${countryInSentence(country).en} has several clocks: this is the one of most people there.`,
    hi: `नगर ज्ञात नहीं, और ${countryInSentence(country).hi} में कई समय-क्षेत्र हैं: यह वहाँ के अधिकांश लोगों का समय है।`,
  }),
  emergencies: { en: 'In an emergency', hi: 'आपात स्थिति में' },
  callThere: (country: string, { call, ambulance, fire }: EmergencyNumbers): Text => {
    const more = joined(
      [
        ...(ambulance ? [{ en: `ambulance ${ambulance}`, hi: `एंबुलेंस ${ambulance}` }] : []),
        ...(fire ? [{ en: `fire ${fire}`, hi: `अग्निशमन ${fire}` }] : []),
      ],
      ', ',
    );
    const [en, hi] = more.en === '' ? ['', ''] : [` (${more.en})`, ` (${more.hi})`];
    return {
      en: `Danger in ${countryInSentence(country).en}: call ${call.join(' or ')}${en}.`,
      hi: `${countryInSentence(country).hi} में खतरा हो: ${call.join(' या ')} पर फ़ोन करें${hi}।`,
    };
  },
  callUnknown: (country: string): Text => ({
    en: `Danger in ${countryInSentence(country).en}: call the emergency number there; it is not known here.`,
    hi: `${countryInSentence(country).hi} में खतरा हो: वहाँ के आपात नंबर पर फ़ोन करें; वह यहाँ ज्ञात नहीं है।`,
  }),
  callInUp: {
    en: 'Danger in Uttar Pradesh: somebody who is there calls 112; women also 1090.',
    hi: 'उत्तर प्रदेश में खतरा हो: वहाँ मौजूद व्यक्ति 112 पर फ़ोन करे; महिलाएँ 1090 पर भी।',
  },
  dockets: { en: 'Dockets', hi: 'डॉकेट' },
  counts: (received: number, open: number, toAnswer: number): Text => ({
    en: `${countEn(received, 'docket')} received since the last digest, ${open} open, ${toAnswer} of them ${toAnswer === 1 ? 'needs' : 'need'} an answer.`,
    hi: `पिछले सार के बाद ${countHi(received, 'docket')} प्राप्त, ${open} लंबित, जिनमें ${toAnswer} का उत्तर शेष।`,
  }),
  withheld: (dockets: number): Text => ({
    en: `${dockets} more ${dockets === 1 ? 'is' : 'are'} open and withheld: this digest says nothing of ${dockets === 1 ? 'it' : 'them'}.`,
    hi: `${dockets} और लंबित और गोपनीय: उनका कोई विवरण यहाँ नहीं दिया जाता।`,
  }),
  noDockets: { en: 'No docket of this country is open.', hi: 'इस देश का कोई डॉकेट लंबित नहीं है।' },
  askCitizen: { en: 'the complainant is asked something: help them to answer', hi: 'शिकायतकर्ता से कुछ पूछा गया है: उत्तर देने में सहायता करें' },
  citizenWrote: { en: 'the complainant has written: the police are to answer', hi: 'शिकायतकर्ता ने लिखा है: पुलिस को उत्तर देना है' },
  fieldDocket: { en: 'Docket', hi: 'डॉकेट' },
  fieldStatus: { en: 'Status', hi: 'स्थिति' },
  fieldReceived: { en: 'Received', hi: 'प्राप्त' },
  fieldNote: { en: 'Waits for', hi: 'प्रतीक्षा' },
  isNew: { en: 'new', hi: 'नया' },
  since: (party: Text, day: string): Text => ({ en: `${party.en}, since ${dayForPeople(day)}`, hi: `${party.hi}, ${dayForPeople(day)} से` }),
  outreach: { en: 'Outreach', hi: 'प्रचार कार्यक्रम' },
  noOutreach: { en: 'Nothing is planned for the next 14 days.', hi: 'अगले 14 दिनों के लिए कुछ नियोजित नहीं है।' },
  held: (id: number): Text => ({
    en: `the day is over: tell the desk how it went (number ${id})`,
    hi: `दिन बीत गया: डेस्क को परिणाम बताएँ (क्रमांक ${id})`,
  }),
  services: { en: 'Services to explain', hi: 'समझाने योग्य सेवाएँ' },
  confidential: { en: 'confidential: never in public', hi: 'गोपनीय: कभी सार्वजनिक नहीं' },
  stale: { en: 'to be confirmed', hi: 'पुष्टि शेष' },
  publications: { en: 'Good work and false news', hi: 'सराहनीय कार्य और भ्रामक खबर' },
  noPublications: { en: 'Nothing was published in the last 14 days.', hi: 'पिछले 14 दिनों में कुछ प्रकाशित नहीं हुआ।' },
  goodWork: { en: 'Good work', hi: 'सराहनीय कार्य' },
  falseClaim: (claim: string): Text => ({ en: `False: "${claim}"`, hi: `झूठ: "${claim}"` }),
  trueIs: (fact: string): Text => ({ en: `True: ${fact}`, hi: `सच: ${fact}` }),
  share: { en: 'share the post as it is', hi: 'पोस्ट को जैसी है वैसी साझा करें' },
  place: (country: string, city: string | null): Text =>
    city === null ? countryText(country) : joined([verbatim(city), countryText(country)], ', '),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
