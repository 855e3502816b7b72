/** What `digest` says. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const DIGEST = {
  description: {
    en: 'What a coordinator abroad finds in the morning: emergency numbers first, new and open dockets as numbers and states, what needs an answer, outreach, services, good work. Of withheld dockets only how many there are. With --due it makes those of all coordinators for whom it is seven in the morning or later, one for each of their days, however often it is run.',
    hi: 'विदेश के समन्वयक का प्रातः सार: पहले आपात नंबर, फिर नए और लंबित डॉकेट (केवल संख्या और स्थिति), किनका उत्तर शेष है, प्रचार कार्यक्रम, सेवाएँ, सराहनीय कार्य। गोपनीय डॉकेट की केवल संख्या बताई जाती है। --due से उन सभी समन्वयकों के सार बनते हैं जिनके यहाँ सुबह सात बज चुके हैं, हर दिन एक, चाहे जितनी बार चलाएँ।',
  },
  country: { en: 'of this country; with --due of its coordinators alone', hi: 'इस देश का; --due के साथ केवल इसके समन्वयकों के' },
  city: { en: 'of the coordinator of this city', hi: 'इस नगर के समन्वयक का' },
  due: { en: 'those that are due, into the folder of --out', hi: 'जो सार देय हैं, --out के फ़ोल्डर में' },
  out: { en: 'a file (.html: a page, else text); with --due a folder', hi: 'फ़ाइल (.html: पृष्ठ, अन्यथा पाठ); --due के साथ फ़ोल्डर' },
  force: { en: 'replace a file that is there', hi: 'मौजूद फ़ाइल को बदलें' },
  examples: {
    en: `
Every quarter of an hour by cron: uppolice digest --due --out /srv/digests --quiet

Examples:
  $ uppolice digest --country GB
  $ uppolice digest --country GB --city London --lang hi --out london.html
  $ uppolice digest --due --out digests`,
    hi: `
cron से हर पंद्रह मिनट पर: uppolice digest --due --out /srv/digests --quiet

उदाहरण:
  $ uppolice digest --country ब्रिटेन
  $ uppolice digest --country GB --city London --lang hi --out london.html
  $ uppolice digest --due --out digests`,
  },
  whose: { en: 'Say of which country, or --due for all that are due.', hi: 'देश बताएँ, या सभी देय सार के लिए --due दें।' },
  cityNeedsCountry: { en: '--city goes with --country, and not with --due.', hi: '--city केवल --country के साथ दें, --due के साथ नहीं।' },
  dueNeedsOut: { en: '--due needs a folder: --out FOLDER', hi: '--due के लिए फ़ोल्डर आवश्यक है: --out FOLDER' },
  forceNeedsOut: { en: '--force goes with --out FILE.', hi: '--force केवल --out FILE के साथ दें।' },
  written: (out: string): Text => ({ en: `Written to ${out}`, hi: `${out} में लिखा गया` }),
  made: (digests: number, busy: number): Text => ({
    en: `${countEn(digests, 'digest')} made.${busy > 0 ? ` ${busy} begun by another run: made again in ten minutes if it was killed.` : ''}`,
    hi: `${countHi(digests, 'digest')} बने।${busy > 0 ? ` ${busy} किसी दूसरे संचालन ने आरंभ किए: वह रुक गया हो तो दस मिनट बाद फिर बनेंगे।` : ''}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
