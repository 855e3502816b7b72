/** What is said when a register is made, and of those who work with it. */
import type { Text } from '../text.ts';

export const REGISTER = {
  noSeries: (typed: string): Text => ({ en: `"${typed}" can't be a series.`, hi: `"${typed}" शृंखला नहीं हो सकती।` }),
  seriesLike: {
    en: 'A series has 2 to 8 letters and digits and begins with a letter: UPP',
    hi: 'शृंखला में 2 से 8 अक्षर और अंक होते हैं और वह अक्षर से शुरू होती है: UPP',
  },
  trainingSeries: (training: string, typed: string): Text => ({
    en: `A training register has the series ${training}, not ${typed}.`,
    hi: `प्रशिक्षण रजिस्टर की शृंखला ${training} होती है, ${typed} नहीं।`,
  }),
  leaveSeriesOut: { en: 'Leave out the series.', hi: 'शृंखला न दें।' },
  thereIsOne: (series: string, location: string): Text => ({
    en: `There is a register already, with the series ${series}: ${location}`,
    hi: `रजिस्टर पहले से है, शृंखला ${series}: ${location}`,
  }),
  useIt: { en: 'Nothing was changed; use it as it is: uppolice list', hi: 'कुछ नहीं बदला गया; इसी का उपयोग करें: uppolice list' },
  makeAnother: {
    en: 'To make another one, name another place: uppolice --db FILE init',
    hi: 'दूसरा बनाने के लिए दूसरी जगह बताएँ: uppolice --db FILE init',
  },

  unitNeeded: { en: 'The role "unit" needs the unit.', hi: '"unit" भूमिका के लिए इकाई बताना आवश्यक है।' },
  nameTheUnit: { en: 'Name it: --unit Agra', hi: 'इकाई बताएँ: --unit आगरा' },
  worksAlready: (login: string, name: string, role: Text): Text => ({
    en: `${login} works here already: ${name}, ${role.en}.`,
    hi: `${login} यहाँ पहले से कार्यरत है: ${name}, ${role.hi}।`,
  }),
  changeRole: (login: string): Text => ({
    en: `To change the role, end it and add it again: uppolice operator end ${login}`,
    hi: `भूमिका बदलने के लिए पहले समाप्त करें, फिर जोड़ें: uppolice operator end ${login}`,
  }),
  nobodyUnder: (typed: string): Text => ({
    en: `Nobody works here under the login "${typed}".`,
    hi: `"${typed}" लॉगिन से यहाँ कोई कार्यरत नहीं है।`,
  }),
  didYouMean: (login: string): Text => ({ en: `Did you mean ${login}?`, hi: `क्या आपका आशय ${login} से है?` }),
  seeOperators: { en: 'See who works here: uppolice operator list', hi: 'कार्यरत लोगों की सूची: uppolice operator list' },
  noLogin: (typed: string): Text => ({ en: `"${typed}" is not a login.`, hi: `"${typed}" लॉगिन नहीं हो सकता।` }),
  loginLike: { en: 'Type the name that the person logs in with, for example: asha', hi: 'वह नाम लिखें जिससे व्यक्ति लॉगिन करता है, जैसे: asha' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
