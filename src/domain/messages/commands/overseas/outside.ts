/** What `outside` says. */
import { meanings } from '../../program/meanings.ts';
import { AUTHORITY_WORDS } from '../../screen/words/authority-words.ts';
import { BODY_STATUS_WORDS } from '../../screen/words/abroad-words.ts';
import type { Text } from '../../text.ts';

/** What Indian missions do not take up through MADAD, their ticket system. */
const NOT_DONE = {
  en: `
What Indian missions (MADAD) do not do:
  family disputes: guide to a lawyer there, in India to the district
  action against foreigners: that is for the police and courts of that country
  money matters between private persons: a civil court, or the district where it is a fraud`,
  hi: `
भारतीय मिशन (मदद/MADAD) ये कार्य नहीं करते:
  पारिवारिक विवाद: वहाँ के वकील को, भारत में जनपद को बताएँ
  विदेशी नागरिकों पर कार्यवाही: उसी देश की पुलिस और न्यायालय का कार्य है
  निजी लोगों के बीच पैसे का विवाद: दीवानी न्यायालय, या ठगी हो तो जनपद`,
} as const satisfies Text;

export const OUTSIDE = {
  description: {
    en: 'Records that a body outside the state police has a docket beside its district: an embassy, the Ministry of External Affairs, another state. It is kept as a dispatch done by hand; nothing is sent. While it lies there the docket is found with list --waiting outside.',
    hi: 'दर्ज करता है कि डॉकेट जनपद के साथ राज्य पुलिस से बाहर की संस्था के पास भी है: दूतावास, विदेश मंत्रालय, अन्य राज्य। यह हाथ से किए प्रेषण के रूप में रहता है; कुछ भेजा नहीं जाता। जब तक वहाँ है, डॉकेट list --waiting outside में मिलता है।',
  },
  ref: { en: "the body's own number of it: MADAD:UP12345678", hi: 'उस संस्था की अपनी संख्या: MADAD:UP12345678' },
  on: { en: 'since when (default: today)', hi: 'कब से (न दें तो आज)' },
  status: { en: 'asked, accepted, answered or refused (default: asked)', hi: 'asked, accepted, answered या refused (न दें तो asked)' },
  reason: { en: 'why; kept with your name', hi: 'कारण; आपके नाम के साथ रखा जाता है' },
  bodies: meanings({ en: 'Bodies:', hi: 'संस्थाएँ:' }, AUTHORITY_WORDS),
  statuses: meanings({ en: 'Statuses:', hi: 'स्थितियाँ:' }, BODY_STATUS_WORDS),
  missionsDoNot: NOT_DONE,
  examples: {
    en: `
Examples:
  $ uppolice outside UPP-2026-000123-8 embassy --ref MADAD:UP12345678 --reason "passport kept by the employer in Muscat"
  $ uppolice outside UPP-2026-000123-8 embassy --status answered --on 2026-11-20 --reason "passport handed back"
  $ uppolice list --waiting outside`,
    hi: `
उदाहरण:
  $ uppolice outside UPP-2026-000123-8 दूतावास --ref MADAD:UP12345678 --reason "मस्कट में नियोक्ता ने पासपोर्ट रख लिया"
  $ uppolice outside UPP-2026-000123-8 दूतावास --status answered --on 2026-11-20 --reason "पासपोर्ट लौटा दिया"
  $ uppolice list --waiting outside`,
  },
  question: { en: 'Record this on the docket?', hi: 'क्या यह डॉकेट पर दर्ज करना है?' },
  reasonNeeded: { en: 'The reason', hi: 'कारण' },
  noStatus: (typed: string): Text => ({ en: `"${typed}" is not a status.`, hi: `"${typed}" कोई स्थिति नहीं है।` }),
  statusesAre: (codes: Text): Text => ({ en: `One of: ${codes.en}`, hi: `इनमें से एक: ${codes.hi}` }),
  theRef: { en: 'The number there', hi: 'वहाँ की संख्या' },
  stillToCome: (day: string): Text => ({ en: `${day} is still to come.`, hi: `${day} अभी आया नहीं है।` }),
  sayTheDay: { en: 'Name the day on which it was: --on DATE', hi: 'जिस दिन हुआ वह बताएँ: --on DATE' },
  neverAsked: { en: 'This body was never asked about this docket.', hi: 'इस संस्था को यह डॉकेट कभी नहीं भेजा गया।' },
  askFirst: {
    en: 'Record first that it was asked: leave out --status, with the day as --on DATE.',
    hi: 'पहले दर्ज करें कि भेजा गया: --status न दें, दिन --on DATE से बताएँ।',
  },
  recorded: (number: string, body: Text, status: Text): Text => ({
    en: `${number}: ${body.en}, ${status.en}.`,
    hi: `${number}: ${body.hi}, ${status.hi}।`,
  }),
  perhapsNotTheirs: {
    en: 'Missions do not take up family disputes, action against foreigners, or money matters between private persons: see uppolice outside --help.',
    hi: 'मिशन पारिवारिक विवाद, विदेशियों पर कार्यवाही या निजी लोगों के बीच पैसे के मामले नहीं लेते: देखें uppolice outside --help।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
