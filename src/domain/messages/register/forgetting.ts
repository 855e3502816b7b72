/** Why nothing is forgotten. */
import { countEn, countHi } from '../counted.ts';
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
    en: `${login} is no operator in office: where two or more are registered, or were until lately, only one in office can erase words.`,
    hi: `${login} कार्यरत कर्मियों में नहीं है: जहाँ दो या अधिक कर्मी दर्ज हैं या हाल तक थे, वहाँ शब्द कोई कार्यरत कर्मी ही हटा सकता है।`,
  }),
  mayNotErase: (login: string, role: Text): Text => ({
    en: `${login} has the role "${role.en}", which may ask for words to be erased, but not erase them.`,
    hi: `${login} की भूमिका "${role.hi}" है: इससे शब्द हटाने का अनुरोध हो सकता है, हटाना नहीं।`,
  }),
  anotherLogin: {
    en: 'Run the same command under the login of another operator in office: uppolice operator list',
    hi: 'यही कमांड किसी दूसरे कार्यरत कर्मी के लॉगिन से चलाएँ: uppolice operator list',
  },
  leftLately: (login: string, minute: string, days: number): Text => ({
    en: `It takes two persons still: ${login} was in office until ${minute}. Who leaves counts for ${countEn(days, 'day')}, and as long as the login that ended it is the one that forgets.`,
    hi: `अब भी दो व्यक्ति आवश्यक हैं: ${login} ${minute} तक कार्यरत था। जाने वाला कर्मी ${countHi(days, 'day')} तक गिना जाता है, और तब तक जब तक हटाने वाला लॉगिन वही है जिसने उसका कार्यकाल समाप्त किया।`,
  }),
  registerAnother: {
    en: 'Register a second person (uppolice operator add LOGIN --name NAME --role operator), who runs the same command under a login of their own.',
    hi: 'दूसरा व्यक्ति दर्ज करें (uppolice operator add LOGIN --name NAME --role operator); वह यही कमांड अपने लॉगिन से चलाए।',
  },
  noSuchPost: (typed: string): Text => ({ en: `No post ${typed} is in the register.`, hi: `पोस्ट ${typed} रजिस्टर में नहीं है।` }),
  howToType: {
    en: 'Type the id or the URL of the post, or P12 as the list of waiting posts shows it.',
    hi: 'पोस्ट की आईडी या URL लिखें, या P12 जैसा प्रतीक्षा की सूची में है।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
