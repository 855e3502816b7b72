/** What `init` says. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const INIT = {
  description: {
    en: 'Creates the register with the units, districts and known handles of the state. The file is readable by you alone unless a group is named. Handles that nobody has checked are marked as unverified, and so is the range that a district belongs to.',
    hi: 'राज्य की इकाइयों, जनपदों और ज्ञात हैंडलों के साथ रजिस्टर बनाता है। समूह न बताने पर फ़ाइल केवल आप पढ़ सकते हैं। जिन हैंडलों की जाँच नहीं हुई वे असत्यापित लिखे जाते हैं, और जनपद का परिक्षेत्र भी।',
  },
  series: {
    en: 'what docket numbers begin with: 2 to 8 letters and digits; TRN makes a training register',
    hi: 'डॉकेट संख्या के आरंभ के अक्षर: 2 से 8 अक्षर और अंक; TRN से प्रशिक्षण रजिस्टर बनता है',
  },
  group: { en: 'share the file with a group of this machine', hi: 'फ़ाइल इस मशीन के किसी समूह के साथ साझा करें' },
  examples: {
    en: `
Where it is created: --db FILE, else UPPOLICE_DB, else your own data folder; postgres://… for a server.

Examples:
  $ uppolice init
  $ uppolice init --yes
  $ uppolice --db training.db init --series TRN
  $ sudo -u desk uppolice --db /srv/uppolice/register.db init --group desk`,
    hi: `
रजिस्टर कहाँ बनता है: --db FILE, अन्यथा UPPOLICE_DB, अन्यथा आपका अपना डेटा फ़ोल्डर; सर्वर के लिए postgres://…

उदाहरण:
  $ uppolice init
  $ uppolice init --yes
  $ uppolice --db training.db init --series TRN
  $ sudo -u desk uppolice --db /srv/uppolice/register.db init --group desk`,
  },
  whichSeries: { en: 'What shall docket numbers begin with?', hi: 'डॉकेट संख्या किन अक्षरों से आरंभ हो?' },
  seriesForm: { en: '2 to 8 letters and digits, a letter first', hi: '2 से 8 अक्षर और अंक, पहला अक्षर हो' },
  where: { en: 'Where shall the register be? (a file, or postgres://…)', hi: 'रजिस्टर कहाँ बने? (फ़ाइल, या postgres://…)' },
  notKept: (location: string, file: string): Text => ({
    en: `The place could not be kept in ${file}: name it with each command, --db ${location}`,
    hi: `स्थान ${file} में दर्ज नहीं हो सका: हर कमांड में यह दें: --db ${location}`,
  }),
  made: (
    location: string,
    {
      series,
      training,
      units,
      districts,
      handles,
    }: { series: string; training: boolean; units: number; districts: number; handles: number },
    /** The file of settings that holds the place from now on. */
    kept: string | null,
  ): Text => ({
    en: `The register is ready: ${location}${kept === null ? '' : `\nEvery command finds it from now on: the place is kept in ${kept}`}
Docket numbers begin with ${series}${training ? ': a training register, it never posts to X' : ''}. Loaded: ${countEn(units, 'unit')}, ${countEn(districts, 'district')}, ${countEn(handles, 'handle')}.
Compare with your own directory: uppolice unit list --tree, uppolice handle list --state unverified
Next: uppolice import posts.json, or uppolice sync`,
    hi: `रजिस्टर तैयार है: ${location}${kept === null ? '' : `\nअब से हर कमांड इसे स्वयं खोल लेगी: स्थान ${kept} में दर्ज है`}
डॉकेट संख्या ${series} से आरंभ होती है${training ? ': प्रशिक्षण रजिस्टर, X पर कभी पोस्ट नहीं करता' : ''}। दर्ज: ${countHi(units, 'unit')}, ${countHi(districts, 'district')}, ${countHi(handles, 'handle')}।
अपनी निर्देशिका से मिलाएँ: uppolice unit list --tree, uppolice handle list --state unverified
आगे: uppolice import posts.json, या uppolice sync`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
