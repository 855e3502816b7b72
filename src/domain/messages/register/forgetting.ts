/** Why nothing is forgotten. */
import type { Text } from '../text.ts';

export const FORGETTING = {
  void: { en: 'The docket of this number is lost: it has no words.', hi: 'इस संख्या का डॉकेट खो गया है: उसमें कोई शब्द नहीं।' },
  nothingLeft: { en: 'There are no words left to forget.', hi: 'हटाने के लिए कोई शब्द शेष नहीं।' },
  seeWhen: {
    en: 'See when they were erased: uppolice audit log --kind forgotten',
    hi: 'कब हटाए गए, देखें: uppolice audit log --kind forgotten',
  },
  sameLogin: (login: string): Text => ({
    en: `${login} has asked for it: another person must carry it out.`,
    hi: `अनुरोध ${login} ने किया है: इसे किसी दूसरे व्यक्ति को पूरा करना होगा।`,
  }),
  noOperator: (login: string): Text => ({
    en: `${login} is no operator in office: two or more are registered, so only one of them can erase words.`,
    hi: `${login} कार्यरत कर्मियों में नहीं है: दो या अधिक कर्मी दर्ज हैं, इसलिए शब्द उन्हीं में से कोई हटा सकता है।`,
  }),
  mayNotErase: (login: string, role: Text): Text => ({
    en: `${login} has the role "${role.en}", which may ask for words to be erased, but not erase them.`,
    hi: `${login} की भूमिका "${role.hi}" है: इससे शब्द हटाने का अनुरोध हो सकता है, हटाना नहीं।`,
  }),
  anotherLogin: {
    en: 'Run the same command under the login of another operator in office: uppolice operator list',
    hi: 'यही कमांड किसी दूसरे कार्यरत कर्मी के लॉगिन से चलाएँ: uppolice operator list',
  },
  noSuchPost: (typed: string): Text => ({ en: `No post ${typed} is in the register.`, hi: `पोस्ट ${typed} रजिस्टर में नहीं है।` }),
  howToType: {
    en: 'Type the id or the URL of the post, or P12 as the list of waiting posts shows it.',
    hi: 'पोस्ट की आईडी या URL लिखें, या P12 जैसा प्रतीक्षा की सूची में है।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
