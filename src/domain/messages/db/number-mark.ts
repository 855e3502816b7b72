/** What is said of the file that holds the highest docket numbers given. */
import type { Text } from '../text.ts';

export const NUMBER_MARK = {
  noMark: (path: string): Text => ({
    en: `${path} should say which docket numbers were given, and it was overwritten with something else.`,
    hi: `${path} में दी गई डॉकेट संख्याएँ होनी चाहिए, पर इसकी जगह कुछ और लिखा गया है।`,
  }),
  strayLine: (path: string, line: number): Text => ({
    en: `${path} says which docket numbers were given; its line ${line} was not written by this program: somebody changed the file, or the disk is damaged.`,
    hi: `${path} में दी गई डॉकेट संख्याएँ हैं; उसकी पंक्ति ${line} इस प्रोग्राम की लिखी नहीं है: किसी ने फ़ाइल बदली है, या डिस्क क्षतिग्रस्त है।`,
  }),
  placeUnknown: (seq: number): Text => ({
    en: `it says that numbers were given after an event ${seq} that the register does not hold: a line of it was changed`,
    hi: `इसके अनुसार संख्याएँ ऐसी घटना ${seq} के बाद दी गईं जो रजिस्टर में नहीं है: इसकी कोई पंक्ति बदली गई है`,
  }),
  notPromised: (year: number, serial: number): Text => ({
    en: `it says that number ${serial} of ${year} was given, which it did not announce: a line of it was changed or removed`,
    hi: `इसके अनुसार ${year} की संख्या ${serial} दी गई, जिसकी सूचना इसमें पहले नहीं है: इसकी कोई पंक्ति बदली या हटाई गई है`,
  }),
  goesOnBehind: (year: number, serial: number): Text => ({
    en: `it goes on behind number ${serial} of ${year} without having announced it: lines of it were removed`,
    hi: `यह ${year} की संख्या ${serial} के आगे चलती है, जिसकी सूचना इसमें नहीं है: इसकी पंक्तियाँ हटाई गई हैं`,
  }),
  unreadable: (path: string, why: string): Text => ({
    en: `${path} says which docket numbers were given, and it can't be read: ${why}`,
    hi: `${path} में दी गई डॉकेट संख्याएँ हैं, पर इसे पढ़ा नहीं जा सका: ${why}`,
  }),
  unwritable: (path: string, why: string): Text => ({
    en: `No docket number was given, because it could not be written to ${path} first: ${why}`,
    hi: `कोई डॉकेट संख्या नहीं दी गई, क्योंकि उसे पहले ${path} में लिखा नहीं जा सका: ${why}`,
  }),
  checkRights: {
    en: 'Check who owns the file and its folder: you must be able to read and write both. The posts that landed are numbered by the next run.',
    hi: 'देखें कि फ़ाइल और उसका फ़ोल्डर किसके हैं: दोनों को पढ़ने-लिखने की अनुमति आवश्यक है। आ चुकी पोस्ट अगली बार संख्या पाएँगी।',
  },
  freeSpace: {
    en: 'Free some space and run the same command again; the posts that landed are numbered then.',
    hi: 'डिस्क पर जगह खाली करें और वही कमांड फिर चलाएँ; आ चुकी पोस्ट तब संख्या पाएँगी।',
  },
  putAside: (path: string): Text => ({
    en: `If you are sure that it is not needed, put it aside: mv ${path} ${path}.old`,
    hi: `यदि निश्चित है कि इसकी आवश्यकता नहीं, तो इसे अलग रखें: mv ${path} ${path}.old`,
  }),
  otherBefore: (path: string, series: string): Text => ({
    en: `Another register with the series ${series} gave numbers here (${path}): a new one would give the same numbers to other citizens.`,
    hi: `यहाँ ${series} शृंखला का दूसरा रजिस्टर संख्याएँ दे चुका है (${path}): नया रजिस्टर वही संख्याएँ दूसरे नागरिकों को देगा।`,
  }),
  restoreInstead: {
    en: 'Restore its newest backup: uppolice restore FILE',
    hi: 'उसका सबसे नया बैकअप बहाल करें: uppolice restore FILE',
  },
  otherSeries: { en: 'Or choose another series: uppolice init --series …', hi: 'या दूसरी शृंखला चुनें: uppolice init --series …' },
  ofAnother: (path: string): Text => ({
    en: `${path} holds the docket numbers of another register: this one can't tell what it has given, so it gives none.`,
    hi: `${path} में किसी दूसरे रजिस्टर की डॉकेट संख्याएँ हैं: यह रजिस्टर नहीं जान सकता कि उसने क्या दिया है, इसलिए संख्या नहीं देगा।`,
  }),
  findOwn: (path: string): Text => ({
    en: `Put the file of numbers that belongs to this register in its place. If it is lost, put the other one aside: mv ${path} ${path}.old; the next command writes a new one from the register.`,
    hi: `इसकी जगह इसी रजिस्टर की संख्या-फ़ाइल रखें। यदि वह खो गई है, तो दूसरी को अलग रखें: mv ${path} ${path}.old; अगली कमांड रजिस्टर से नई फ़ाइल लिखेगी।`,
  }),
  olderCopy: ({ year, counter, given }: { year: number; counter: number; given: number }, path: string): Text => ({
    en: `This register is older than the numbers that were given: in ${year} it has given up to ${counter}, while ${path} says ${given}. An older copy was put back; it would give numbers twice, so it gives none.`,
    hi: `यह रजिस्टर दी गई संख्याओं से पुराना है: ${year} में यह ${counter} तक दे चुका है, जबकि ${path} में ${given} लिखा है। पुरानी प्रति रखी गई है; वही संख्याएँ दो बार न दी जाएँ, इसलिए यह संख्या नहीं देगा।`,
  }),
  putNewerBack: {
    en: 'If you have the newer file still, put it back. The posts that landed here wait.',
    hi: 'यदि नई फ़ाइल अब भी है, तो उसे वापस रखें। यहाँ आई पोस्ट प्रतीक्षा करेंगी।',
  },
  fillUp: (year: number, given: number): Text => ({
    en: `Otherwise continue after the numbers that citizens hold, which are recorded as void: uppolice restore --numbers-after ${year}-${given}`,
    hi: `अन्यथा नागरिकों के पास की संख्याओं के आगे से चलें; वे निरस्त दर्ज होंगी: uppolice restore --numbers-after ${year}-${given}`,
  }),
  writtenAnew: (path: string): Text => ({
    en: `Note: there was no ${path}, which says which docket numbers were given. It was written from the register; an event records that. If the register is an older copy, stop here: see "uppolice restore --help".`,
    hi: `सूचना: ${path} नहीं थी, जिसमें दी गई डॉकेट संख्याएँ रहती हैं। उसे रजिस्टर से लिखा गया और घटना दर्ज हुई। यदि रजिस्टर पुरानी प्रति है, तो यहीं रुकें: देखें "uppolice restore --help"।`,
  }),
  missingBeside: (path: string): Text => ({
    en: `there is no ${path}, which says which docket numbers were given: whether an older copy of the register was put back can't be told`,
    hi: `${path} नहीं है, जिसमें दी गई डॉकेट संख्याएँ रहती हैं: यह नहीं बताया जा सकता कि रजिस्टर की पुरानी प्रति रखी गई है या नहीं`,
  }),
  numbersOfAnother: {
    en: 'it holds the docket numbers of another register',
    hi: 'इसमें किसी दूसरे रजिस्टर की डॉकेट संख्याएँ हैं',
  },
  otherSeriesThan: (said: string, own: string): Text => ({
    en: `it says that the series is ${said}, the register says ${own}`,
    hi: `इसमें शृंखला ${said} है, रजिस्टर में ${own}`,
  }),
  registerIsOlder: ({ year, counter, given }: { year: number; counter: number; given: number }): Text => ({
    en: `it says that numbers of ${year} were given up to ${given}, the register holds them up to ${counter}: an older copy was put back, or the file was changed`,
    hi: `इसके अनुसार ${year} की संख्याएँ ${given} तक दी गईं, रजिस्टर में ${counter} तक हैं: पुरानी प्रति रखी गई है, या यह फ़ाइल बदली गई है`,
  }),
  isLower: (year: number, said: number, counter: number): Text => ({
    en: `it says that numbers of ${year} were given up to ${said}, the register has given them up to ${counter}: the file was changed, or is an older one`,
    hi: `इसके अनुसार ${year} की संख्याएँ ${said} तक दी गईं, रजिस्टर ${counter} तक दे चुका है: यह फ़ाइल बदली गई है, या पुरानी है`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
