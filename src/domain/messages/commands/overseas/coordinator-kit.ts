/** What `coordinator kit`, `coordinator return` and `coordinator needs` say. */
import type { Damage } from '../../../check-line/read-records.ts';
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const COORDINATOR_KIT = {
  description: {
    en: 'Writes the kit of a coordinator: one page that works on a phone without a network, with emergency numbers, services and forms. What is filled in comes back as a block of text, for coordinator return. Type the number, the place (GB, GB/London, London) or the name.',
    hi: 'समन्वयक की किट लिखता है: एक पृष्ठ जो फ़ोन पर बिना नेटवर्क चलता है, आपात नंबर, सेवाओं और प्रपत्रों सहित। भरा हुआ एक पाठ-खंड के रूप में लौटता है, coordinator return के लिए। क्रमांक, स्थान (GB, GB/London, London) या नाम लिखें।',
  },
  out: { en: 'write it to this new folder', hi: 'इस नए फ़ोल्डर में लिखें' },
  examples: {
    en: `
Examples:
  $ uppolice coordinator kit GB/London --out kit-london
  $ uppolice --lang hi coordinator kit OM --out kit-oman`,
    hi: `
उदाहरण:
  $ uppolice coordinator kit GB/London --out kit-london
  $ uppolice --lang hi coordinator kit OM --out kit-oman`,
  },
  written: (file: string, name: string, place: Text): Text => ({
    en: `${file}: the kit of ${name}, ${place.en}. Send it as a file; it opens in any browser.`,
    hi: `${file}: ${name}, ${place.hi} की किट। फ़ाइल के रूप में भेजें; किसी भी ब्राउज़र में खुलती है।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const COORDINATOR_RETURN = {
  description: {
    en: 'Takes in the block that a coordinator has sent back from the kit, from a file or - for stdin: as it was pasted, with line breaks, quotes and the names of a chat. Outreach is recorded, complaints get their dockets, needs are kept for coordinator needs. The same record twice changes nothing.',
    hi: 'किट से लौटा खंड फ़ाइल से या stdin (-) से लेता है: जैसा चिपकाया गया, पंक्ति-विराम, उद्धरण-चिह्न और चैट के नामों सहित। संपर्क कार्यक्रम दर्ज होते हैं, शिकायतों को डॉकेट मिलते हैं, आवश्यकताएँ coordinator needs में रहती हैं। वही अभिलेख दूसरी बार कुछ नहीं बदलता।',
  },
  yes: {
    en: 'register complaints also where the same words came within a day',
    hi: 'एक दिन के भीतर वही शब्द आए हों तो भी शिकायत दर्ज करें',
  },
  examples: {
    en: `
Examples:
  $ uppolice coordinator return message.txt
  $ xclip -o | uppolice coordinator return -
  $ uppolice coordinator return --waiting`,
    hi: `
उदाहरण:
  $ uppolice coordinator return message.txt
  $ xclip -o | uppolice coordinator return -
  $ uppolice coordinator return --waiting`,
  },
  outreach: (id: string, number: number): Text => ({ en: `${id}: outreach ${number} recorded.`, hi: `${id}: संपर्क कार्यक्रम ${number} दर्ज।` }),
  docket: (id: string, number: string): Text => ({
    en: `${id}: complaint registered as ${number}.`,
    hi: `${id}: शिकायत ${number} पर दर्ज।`,
  }),
  need: (id: string): Text => ({
    en: `${id}: need kept: uppolice coordinator needs`,
    hi: `${id}: आवश्यकता दर्ज: uppolice coordinator needs`,
  }),
  known: (id: string): Text => ({ en: `${id}: was here already, nothing is changed.`, hi: `${id}: पहले से दर्ज है, कुछ नहीं बदला।` }),
  waiting: (id: string, why: Text): Text => ({
    en: `${id}: complaint kept, it has no docket yet: ${why.en}`,
    hi: `${id}: शिकायत रखी गई, डॉकेट अभी नहीं मिला: ${why.hi}`,
  }),
  refused: (id: string, why: Text): Text => ({ en: `${id}: not taken in: ${why.en}`, hi: `${id}: नहीं लिया गया: ${why.hi}` }),
  damaged: (name: string, line: number, why: Text): Text => ({
    en: `Line ${line}: ${name} is damaged, ${why.en}. Nothing of it is taken in: ask for it again.`,
    hi: `पंक्ति ${line}: ${name} क्षतिग्रस्त है, ${why.hi}। इससे कुछ नहीं लिया गया: दोबारा मँगाएँ।`,
  }),
  damagedElsewhere: (name: string, line: number): Text => ({
    en: `Line ${line}: ${name} is damaged here and stands whole elsewhere.`,
    hi: `पंक्ति ${line}: ${name} यहाँ क्षतिग्रस्त है और अन्यत्र पूरा है।`,
  }),
  unnamed: { en: 'a record', hi: 'एक अभिलेख' },
  why: {
    cut: { en: 'its end is missing', hi: 'अंत नहीं है' },
    altered: { en: 'something in it was changed', hi: 'इसमें कुछ बदल गया है' },
    differs: { en: 'another record has its number', hi: 'इसका क्रमांक दूसरे अभिलेख का है' },
    newer: { en: 'a newer program wrote it', hi: 'नए प्रोग्राम ने लिखा है' },
  } satisfies Record<Damage, Text>,
  missing: (ids: string): Text => ({ en: `Missing from the block: ${ids}. Ask for them again.`, hi: `खंड में नहीं हैं: ${ids}। दोबारा मँगाएँ।` }),
  notClosed: {
    en: 'The last line of the block is missing: more may have been sent.',
    hi: 'खंड की अंतिम पंक्ति नहीं है: और भी भेजा गया हो सकता है।',
  },
  repeated: (n: number): Text => ({ en: `${countEn(n, 'row')} stood there twice.`, hi: `${countHi(n, 'row')} दो बार थीं।` }),
  relaysWaiting: (n: number): Text => ({
    en: `Complaints of kits without a docket: ${n} (uppolice coordinator return --waiting). Take in the same block again once the reason is gone.`,
    hi: `किट की बिना डॉकेट शिकायतें: ${n} (uppolice coordinator return --waiting)। कारण दूर होने पर वही खंड फिर लें।`,
  }),
  waitingOption: { en: 'list the complaints of kits that have no docket yet', hi: 'किट की वे शिकायतें दिखाएँ जिन्हें डॉकेट अभी नहीं मिला' },
  waitingAlone: { en: '--waiting lists, and takes nothing in.', hi: '--waiting केवल सूची देता है, कुछ लेता नहीं।' },
  nameFile: {
    en: 'Name a file, or - for stdin: uppolice coordinator return message.txt',
    hi: 'फ़ाइल का नाम दें, या stdin के लिए -: uppolice coordinator return message.txt',
  },
  noneWaits: { en: 'No complaint of a kit waits for its docket.', hi: 'किट की कोई शिकायत डॉकेट की प्रतीक्षा में नहीं है।' },
  takeInAgain: {
    en: 'Their words are not kept: take in the block of the coordinator again (uppolice coordinator return FILE).',
    hi: 'इनके शब्द नहीं रखे जाते: समन्वयक का खंड फिर लें (uppolice coordinator return FILE)।',
  },
  fieldMade: { en: 'Made', hi: 'कब भरी गई' },
} as const;

export const COORDINATOR_NEEDS = {
  description: {
    en: 'What coordinators have asked for in their kits and nobody has seen to yet; --done ID says that somebody has.',
    hi: 'समन्वयकों ने किट में जो माँगा और जिस पर अभी किसी ने ध्यान नहीं दिया; --done ID से बताएँ कि हो गया।',
  },
  done: { en: 'this one has been seen to; its words are not kept', hi: 'यह हो गया; इसके शब्द नहीं रखे जाते' },
  examples: {
    en: `
Examples:
  $ uppolice coordinator needs
  $ uppolice coordinator needs --done 4ABCDEFGHJKM`,
    hi: `
उदाहरण:
  $ uppolice coordinator needs
  $ uppolice coordinator needs --done 4ABCDEFGHJKM`,
  },
  settled: (id: string): Text => ({ en: `${id} has been seen to.`, hi: `${id} पूरा हुआ।` }),
  none: { en: 'Nothing is asked for.', hi: 'कोई आवश्यकता लंबित नहीं।' },
  fieldId: { en: 'Id', hi: 'क्रमांक' },
  fieldReceived: { en: 'Received', hi: 'प्राप्त' },
  fieldNeed: { en: 'Need', hi: 'आवश्यकता' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
