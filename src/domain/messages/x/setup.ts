/** Sentences about how X is reached: its address, tokens, the proxy, and the search queries. */
import { countEn, countHiOf } from '../counted.ts';
import type { Text } from '../text.ts';

/** What X calls its tokens. */
export const X_TOKENS = {
  bearer: { en: 'bearer token', hi: 'bearer token' },
  appKey: { en: 'API key', hi: 'API key' },
  appSecret: { en: 'API key secret', hi: 'API key secret' },
  accessToken: { en: 'access token', hi: 'access token' },
  accessSecret: { en: 'access token secret', hi: 'access token secret' },
} as const satisfies Record<string, Text>;

export const X_SETUP = {
  noWebAddress: { en: 'The address of X is not an http or https address.', hi: 'X का पता http या https पता नहीं है।' },
  credentialsInAddress: {
    en: 'The address of X must not contain a user name or password.',
    hi: 'X के पते में उपयोगकर्ता नाम या पासवर्ड नहीं होना चाहिए।',
  },
  notEncrypted: {
    en: 'A token must not travel unencrypted: the address of X is http, and not on this machine.',
    hi: 'टोकन बिना एन्क्रिप्शन नहीं भेजा जाता: X का पता http है और इस मशीन का नहीं।',
  },
  pathInAddress: {
    en: 'The address of X must have no path: /2/… is added to it.',
    hi: 'X के पते में कोई पथ नहीं होना चाहिए: /2/… अपने आप जुड़ता है।',
  },
  addressForm: {
    en: 'Write it like https://api.x.com or http://127.0.0.1:8080 (UPPOLICE_X_API_URL).',
    hi: 'इस तरह लिखें: https://api.x.com या http://127.0.0.1:8080 (UPPOLICE_X_API_URL)।',
  },
  badToken: (what: Text): Text => ({
    en: `The ${what.en} is empty or contains characters that no token has.`,
    hi: `${what.hi} खाली है या उसमें ऐसे अक्षर हैं जो किसी टोकन में नहीं होते।`,
  }),
  copyToken: { en: 'Copy it again, without spaces or line breaks.', hi: 'रिक्त स्थान और पंक्ति-विराम के बिना दोबारा कॉपी करें।' },
  noToken: { en: 'There is no token for X.', hi: 'X के लिए कोई टोकन नहीं है।' },
  setToken: {
    en: 'Set UPPOLICE_X_BEARER_TOKEN to read; a reply needs the credentials of the handle that replies.',
    hi: 'पढ़ने के लिए UPPOLICE_X_BEARER_TOKEN सेट करें; उत्तर के लिए उत्तर देने वाले हैंडल के क्रेडेंशियल चाहिए।',
  },
  withoutAccount: {
    en: 'Without an account: uppolice demo, or uppolice import FILE',
    hi: 'X खाते के बिना: uppolice demo, या uppolice import FILE',
  },
  badProxy: { en: 'HTTPS_PROXY is not an http or https address.', hi: 'HTTPS_PROXY http या https पता नहीं है।' },
  proxyForm: {
    en: 'Set it like http://proxy.example:3128, or leave it out.',
    hi: 'इस तरह सेट करें: http://proxy.example:3128, या हटा दें।',
  },
  queryTooShort: (limit: number): Text => ({
    en: `A search query of at most ${countEn(limit, 'character')} has no room for a handle.`,
    hi: `अधिकतम ${countHiOf(limit, 'character')} की खोज में एक भी हैंडल नहीं समाता।`,
  }),
  queryLength: (selfServe: number, enterprise: number): Text => ({
    en: `Set the query length to what your contract with X allows: ${selfServe}, or ${enterprise} for Enterprise.`,
    hi: `X के साथ अनुबंध के अनुसार queryLength सेट करें: ${selfServe}, या Enterprise में ${enterprise}।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
