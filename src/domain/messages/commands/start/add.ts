/** What `add` says. */
import type { Text } from '../../text.ts';

export const ADD = {
  description: {
    en: `Registers a complaint that nobody posted: by direct message, WhatsApp, phone, e-mail, letter, at an office or in person, or passed on by a coordinator abroad. It is read, located and numbered like any other, and never answered in public. On a terminal asks for what is missing.
The complainant may remain unnamed. Name and contact are never exported unless unmasked, and forget erases them.`,
    hi: `जो शिकायत पोस्ट से नहीं आई उसे दर्ज करता है: सीधा संदेश, व्हाट्सऐप, फ़ोन, ई-मेल, पत्र, कार्यालय, स्वयं उपस्थित होकर, या विदेश के समन्वयक के माध्यम से। वह अन्य शिकायतों की तरह पढ़ी जाती है, जनपद पहचाना जाता है और संख्या मिलती है; उसका सार्वजनिक उत्तर कभी नहीं दिया जाता। टर्मिनल पर जो शेष हो वह पूछता है।
शिकायतकर्ता का नाम आवश्यक नहीं। नाम और संपर्क बिना --unmasked निर्यात नहीं होते, और forget उन्हें मिटा देता है।`,
  },
  source: {
    en: 'how it came: dm, whatsapp, phone, email, letter, office, person',
    hi: 'कैसे आई: dm, whatsapp, phone, email, letter, office, person',
  },
  text: { en: 'what was said; - reads it from stdin', hi: 'क्या कहा गया; - हो तो stdin से पढ़ा जाता है' },
  fromName: { en: 'name of the complainant', hi: 'शिकायतकर्ता का नाम' },
  contact: { en: 'phone, e-mail, or how else to reach them', hi: 'फ़ोन, ई-मेल, या अन्य संपर्क' },
  district: { en: 'unit or district that it is to lie with', hi: 'किस इकाई या जनपद के पास रहे' },
  country: { en: 'where the complainant lives: code or name', hi: 'शिकायतकर्ता किस देश में रहते हैं: कोड या नाम' },
  relayedBy: {
    en: 'who passed it on: a coordinator in office (GB/London, number, name), or relative',
    hi: 'किसने भेजी: पद पर कार्यरत समन्वयक (GB/London, क्रमांक, नाम), या relative (परिजन)',
  },
  safeContact: {
    en: 'whether it is safe to reach them: yes, no, or how ("by message, never call")',
    hi: 'संपर्क करना सुरक्षित है या नहीं: yes, no, या कैसे ("केवल संदेश, फ़ोन नहीं")',
  },
  contactWhen: { en: "when, in the complainant's own time", hi: 'कब, शिकायतकर्ता के स्थानीय समय में' },
  receivedAt: { en: 'when it reached the desk (default: now)', hi: 'डेस्क को कब मिली (न दें तो अभी)' },
  yes: {
    en: 'do not ask, also where the same words came within 24 hours',
    hi: 'न पूछें, 24 घंटे में यही शब्द आए हों तब भी',
  },
  examples: {
    en: `
Examples:
  $ uppolice add
  $ uppolice add --source phone --text "shop broken into in Etah, Kotwali Nagar" --from-name "Ram Lal" --contact 9876543210
  $ uppolice add --source whatsapp --text - --relayed-by GB/London --safe-contact "by message" --contact-when "after 7 pm" < message.txt
  $ uppolice add --source letter --text "plot in Kanpur taken" --country OM --relayed-by relative --received-at 2026-11-20`,
    hi: `
उदाहरण:
  $ uppolice add
  $ uppolice add --source phone --text "एटा कोतवाली नगर में दुकान का ताला टूटा" --from-name "राम लाल" --contact 9876543210
  $ uppolice add --source whatsapp --text - --relayed-by GB/London --safe-contact "केवल संदेश" --contact-when "शाम 7 के बाद" < message.txt
  $ uppolice add --source letter --text "कानपुर में प्लॉट पर कब्ज़ा" --country ओमान --relayed-by relative --received-at 2026-11-20`,
  },
  missing: (source: boolean, text: boolean): Text => {
    const what = [...(source ? ['--source'] : []), ...(text ? ['--text'] : [])];
    return { en: `${what.join(', ')}: still missing.`, hi: `${what.join(', ')}: देना आवश्यक है।` };
  },
  likeThis: {
    en: 'Like this: uppolice add --source phone --text "shop broken into in Etah"',
    hi: 'इस तरह: uppolice add --source phone --text "एटा में दुकान का ताला टूटा"',
  },
  askSource: { en: 'How did it come?', hi: 'कैसे आई?' },
  askText: { en: 'What was said', hi: 'क्या कहा गया' },
  askName: { en: 'Name of the complainant (may be empty):', hi: 'शिकायतकर्ता का नाम (खाली छोड़ सकते हैं):' },
  askContact: { en: 'Phone or e-mail (may be empty):', hi: 'फ़ोन या ई-मेल (खाली छोड़ सकते हैं):' },
  askRelay: {
    en: 'Passed on by (coordinator, or "relative"; empty: nobody):',
    hi: 'किसने भेजी (समन्वयक, या "परिजन"; खाली: किसी ने नहीं):',
  },
  askCountry: { en: 'Country abroad (empty: as the words say):', hi: 'विदेश का देश (खाली: जैसा शब्दों में है):' },
  askSafe: { en: 'Is it safe to reach them? (yes, no, or how; may be empty):', hi: 'संपर्क सुरक्षित है? (हाँ, नहीं, या कैसे; खाली छोड़ सकते हैं):' },
  askWhen: { en: "When, in the complainant's own time (may be empty):", hi: 'कब, शिकायतकर्ता के स्थानीय समय में (खाली छोड़ सकते हैं):' },
  askIt: (words: string): Text => ({
    en: `Read: ${words}\nRegister this complaint?`,
    hi: `पढ़ा गया: ${words}\nक्या यह शिकायत दर्ज करनी है?`,
  }),
  askAgain: (number: string): Text => ({
    en: `The same words were registered within the last 24 hours, as ${number}. Register them again, as another docket?`,
    hi: `यही शब्द पिछले 24 घंटे में ${number} पर दर्ज हो चुके हैं। क्या इन्हें अलग डॉकेट के रूप में फिर दर्ज करना है?`,
  }),
  yesOrTerminal: {
    en: 'What is read from stdin is registered with --yes, or after a yes on the terminal.',
    hi: 'stdin से पढ़ी शिकायत --yes देने पर, या टर्मिनल पर हाँ कहने पर दर्ज होती है।',
  },
  registered: (number: string, where: Text, matter: Text | null): Text => ({
    en: `${number} is registered: ${where.en}${matter === null ? '' : `, ${matter.en}`}. Tell the complainant the number.`,
    hi: `${number} दर्ज: ${where.hi}${matter === null ? '' : `, ${matter.hi}`}। शिकायतकर्ता को संख्या बताएँ।`,
  }),
  registeredRelayed: (number: string, where: Text, matter: Text | null): Text => ({
    en: `${number} is registered: ${where.en}${matter === null ? '' : `, ${matter.en}`}. The complainant hears of the number from the one who passed it on.`,
    hi: `${number} दर्ज: ${where.hi}${matter === null ? '' : `, ${matter.hi}`}। संख्या शिकायतकर्ता को वही बताएँ जिन्होंने शिकायत भेजी।`,
  }),
  notLocated: { en: 'district not known', hi: 'जनपद अनिर्धारित' },
  withheld: { en: 'withheld', hi: 'गोपनीय' },
  whatNext: (number: string): Text => ({ en: `See it: uppolice show ${number}`, hi: `देखें: uppolice show ${number}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
