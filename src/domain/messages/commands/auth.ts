/** What `auth add`, `auth list`, `auth check` and `auth remove` say. */
import { countEn, countHi } from '../counted.ts';
import { plural, type Text } from '../text.ts';

export const AUTH = {
  description: {
    en: "Credentials for X, kept in files that only you may read, beside your configuration. The app's token reads; a handle's own credentials are needed for its replies.",
    hi: 'X के क्रेडेंशियल, आपकी सेटिंग फ़ाइल के पास ऐसी फ़ाइलों में जिन्हें केवल आप पढ़ सकते हैं। ऐप का टोकन पढ़ता है; उत्तर के लिए हैंडल के अपने क्रेडेंशियल चाहिए।',
  },
  examples: {
    en: `
Examples:
  $ uppolice auth add --app
  $ uppolice auth add agrapolice
  $ uppolice auth check`,
    hi: `
उदाहरण:
  $ uppolice auth add --app
  $ uppolice auth add agrapolice
  $ uppolice auth check`,
  },
  app: { en: 'the app', hi: 'ऐप' },
  appToken: { en: 'the app-only bearer token', hi: 'केवल ऐप का bearer token' },
  whose: { en: 'The handle is missing.', hi: 'हैंडल देना आवश्यक है।' },
  none: { en: 'No credentials are stored.', hi: 'कोई क्रेडेंशियल सहेजे नहीं हैं।' },
  addSome: {
    en: 'Add some: uppolice auth add --app, uppolice auth add HANDLE',
    hi: 'जोड़ें: uppolice auth add --app, uppolice auth add HANDLE',
  },
  orEnvironment: { en: 'Or set UPPOLICE_X_BEARER_TOKEN.', hi: 'या UPPOLICE_X_BEARER_TOKEN सेट करें।' },
  noneOf: (whose: Text): Text => ({ en: `There are no credentials of ${whose.en}.`, hi: `${whose.hi} के क्रेडेंशियल नहीं हैं।` }),
  seeList: { en: 'See what there is: uppolice auth list', hi: 'सूची देखें: uppolice auth list' },
  addHandle: (handle: string): Text => ({ en: `Add them: uppolice auth add ${handle}`, hi: `जोड़ें: uppolice auth add ${handle}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** As X's developer console calls them. */
export const SECRET_TITLES = {
  appKey: { en: 'API key (consumer key)', hi: 'API key (consumer key)' },
  appSecret: { en: 'API key secret (consumer secret)', hi: 'API key secret (consumer secret)' },
  accessToken: { en: 'Access token', hi: 'Access token' },
  accessSecret: { en: 'Access token secret', hi: 'Access token secret' },
  bearerToken: { en: 'Bearer token', hi: 'Bearer token' },
} as const satisfies Record<string, Text>;

export const AUTH_ADD = {
  description: {
    en: 'Stores credentials: four secrets of a handle (OAuth 1.0a), or with --app the bearer token that reads. X is asked first whose they are.',
    hi: 'क्रेडेंशियल सहेजता है: हैंडल की चारों कुंजियाँ (OAuth 1.0a), या --app के साथ पढ़ने वाला bearer token। पहले X से पूछा जाता है कि ये किसके हैं।',
  },
  noCheck: { en: 'store them without asking X', hi: 'X से पूछे बिना सहेजें' },
  examples: {
    en: `
On a terminal they are asked for and not shown; without one they are read from standard input: one line each in the order of
X's console (API key, API key secret, access token, access token secret), or a JSON object:
{"consumerKey": …, "consumerSecret": …, "accessToken": …, "accessSecret": …}; for the app {"bearerToken": …}.
Never type them as arguments: other users of the machine can see those.

Examples:
  $ uppolice auth add Uppolice
  $ uppolice auth add --app < token.txt
  $ uppolice auth add agrapolice < agrapolice.json`,
    hi: `
टर्मिनल पर ये पूछे जाते हैं और दिखाए नहीं जाते; टर्मिनल न हो तो मानक इनपुट से पढ़े जाते हैं: X के डेवलपर कंसोल के क्रम में
एक-एक पंक्ति (API key, API key secret, access token, access token secret), या JSON ऑब्जेक्ट:
{"consumerKey": …, "consumerSecret": …, "accessToken": …, "accessSecret": …}; ऐप के लिए {"bearerToken": …}।
इन्हें कमांड-लाइन में कभी न लिखें: मशीन के दूसरे उपयोगकर्ता उसे देख सकते हैं।

उदाहरण:
  $ uppolice auth add Uppolice
  $ uppolice auth add --app < token.txt
  $ uppolice auth add agrapolice < agrapolice.json`,
  },
  appHasNoHandle: { en: "The app's token belongs to no handle.", hi: 'ऐप का टोकन किसी हैंडल का नहीं होता।' },
  ofHandle: { en: 'Of a handle that replies: uppolice auth add HANDLE', hi: 'उत्तर देने वाले हैंडल के: uppolice auth add HANDLE' },
  ofApp: { en: 'Of the app that reads: uppolice auth add --app', hi: 'पढ़ने वाले ऐप के: uppolice auth add --app' },
  environmentFirst: {
    en: 'UPPOLICE_X_BEARER_TOKEN is set in this environment and takes precedence.',
    hi: 'इस परिवेश में UPPOLICE_X_BEARER_TOKEN सेट है और उसी का उपयोग होगा।',
  },
  appStored: (file: string): Text => ({ en: `The token of the app is stored in ${file}.`, hi: `ऐप का टोकन ${file} में सहेजा गया।` }),
  handleStored: (handle: string, file: string): Text => ({
    en: `The credentials of @${handle} are stored in ${file}.`,
    hi: `@${handle} के क्रेडेंशियल ${file} में सहेजे गए।`,
  }),
  checked: (handle: string, abilities: Text): Text => ({
    en: `X says the token is @${handle}'s; ${abilities.en}.`,
    hi: `X के अनुसार टोकन @${handle} का है; ${abilities.hi}।`,
  }),
  notChecked: (handle: string): Text => ({
    en: `X was not asked whose they are: uppolice auth check ${handle}`,
    hi: `X से नहीं पूछा गया कि ये किसके हैं: uppolice auth check ${handle}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const AUTH_LIST = {
  description: {
    en: 'Whose credentials are stored, and since when. Secrets are never shown.',
    hi: 'किसके क्रेडेंशियल सहेजे हैं और कब से। कुंजियाँ और टोकन कभी नहीं दिखाए जाते।',
  },
  examples: {
    en: '\nExamples:\n  $ uppolice auth list\n  $ uppolice auth list --json',
    hi: '\nउदाहरण:\n  $ uppolice auth list\n  $ uppolice auth list --json',
  },
  bearerFirst: {
    en: 'UPPOLICE_X_BEARER_TOKEN is set: it takes precedence over the stored token of the app.',
    hi: 'UPPOLICE_X_BEARER_TOKEN सेट है: ऐप के सहेजे टोकन की जगह इसी का उपयोग होगा।',
  },
  userFirst: {
    en: 'UPPOLICE_X_USER_TOKEN is set: it takes precedence over the stored credentials of handles.',
    hi: 'UPPOLICE_X_USER_TOKEN सेट है: हैंडल के सहेजे क्रेडेंशियल की जगह इसी का उपयोग होगा।',
  },
  whose: { en: 'Whose', hi: 'किसके' },
  kind: { en: 'Kind', hi: 'प्रकार' },
  xId: { en: 'X id', hi: 'X id' },
  added: { en: 'Added', hi: 'जोड़ा गया' },
  checked: { en: 'Checked', hi: 'जाँचा गया' },
  bearer: { en: 'bearer, reads', hi: 'bearer, पढ़ता है' },
  oauth: { en: 'OAuth 1.0a, replies', hi: 'OAuth 1.0a, उत्तर देता है' },
} as const satisfies Record<string, Text>;

export const AUTH_CHECK = {
  description: {
    en: 'Asks X whose credentials are and what they may do: one request each, for one handle, or for all that are stored and the tokens in the environment.',
    hi: 'X से पूछता है कि क्रेडेंशियल किसके हैं और क्या कर सकते हैं: हर एक के लिए एक अनुरोध; एक हैंडल के लिए, या सब सहेजे हुए और परिवेश के टोकन के लिए।',
  },
  examples: {
    en: '\nExamples:\n  $ uppolice auth check\n  $ uppolice auth check agrapolice',
    hi: '\nउदाहरण:\n  $ uppolice auth check\n  $ uppolice auth check agrapolice',
  },
  appAccepted: { en: 'The app: X accepts its token.', hi: 'ऐप: X उसका टोकन स्वीकार करता है।' },
  accepted: (whose: Text): Text => ({ en: `${whose.en}: X accepts it.`, hi: `${whose.hi}: X इसे स्वीकार करता है।` }),
  ofHandle: (whose: Text, xId: string, abilities: Text): Text => ({
    en: `${whose.en}: the token is this handle's (${xId}); ${abilities.en}.`,
    hi: `${whose.hi}: टोकन इसी हैंडल का है (${xId}); ${abilities.hi}।`,
  }),
  problem: (whose: Text, problem: Text): Text => ({ en: `${whose.en}: ${problem.en}`, hi: `${whose.hi}: ${problem.hi}` }),
  theApp: { en: 'The app', hi: 'ऐप' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const AUTH_REMOVE = {
  description: {
    en: 'Removes stored credentials from this machine. On X they stay valid until they are revoked there.',
    hi: 'इस मशीन से सहेजे क्रेडेंशियल हटाता है। X पर वे तब तक मान्य रहते हैं जब तक वहाँ रद्द न किए जाएँ।',
  },
  examples: {
    en: '\nExamples:\n  $ uppolice auth remove agrapolice\n  $ uppolice auth remove --app',
    hi: '\nउदाहरण:\n  $ uppolice auth remove agrapolice\n  $ uppolice auth remove --app',
  },
  ofHandle: { en: 'Of a handle: uppolice auth remove HANDLE', hi: 'हैंडल के: uppolice auth remove HANDLE' },
  ofApp: { en: 'Of the app: uppolice auth remove --app', hi: 'ऐप के: uppolice auth remove --app' },
  removed: (whose: Text): Text => ({
    en: `The credentials of ${whose.en} are removed here. Revoke them in X's developer console too if they are no longer wanted.`,
    hi: `${whose.hi} के क्रेडेंशियल यहाँ से हटाए गए। अब आवश्यकता न हो तो X के डेवलपर कंसोल में भी रद्द करें।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const AUTH_TOKEN = {
  ofAnother: (owner: string, handle: string): Text => ({
    en: `This is the token of @${owner}, not of @${handle}.`,
    hi: `यह टोकन @${owner} का है, @${handle} का नहीं।`,
  }),
  makeOne: (handle: string): Text => ({
    en: `Make one while signed in to X as @${handle}.`,
    hi: `X पर @${handle} के रूप में साइन-इन करके टोकन बनाएँ।`,
  }),
  keepForOwner: (owner: string): Text => ({
    en: `Or store it for its owner: uppolice auth add ${owner}`,
    hi: `या जिसका है उसके लिए सहेजें: uppolice auth add ${owner}`,
  }),
  renamed: (handle: string, now: string): Text => ({
    en: `The account was renamed: @${handle} is now @${now}.`,
    hi: `खाते का नाम बदल गया है: @${handle} अब @${now} है।`,
  }),
  storeAgain: (handle: string, now: string): Text => ({
    en: `uppolice auth remove ${handle}, then uppolice auth add ${now}`,
    hi: `uppolice auth remove ${handle}, फिर uppolice auth add ${now}`,
  }),
  inTheDirectory: { en: 'And in the directory: uppolice handle check', hi: 'और निर्देशिका में: uppolice handle check' },
  notSaid: { en: 'X does not say what it may do', hi: 'X नहीं बताता कि इसकी अनुमति क्या है' },
  mayPost: { en: 'it may read and post', hi: 'इससे पढ़ा और पोस्ट किया जा सकता है' },
  mayOnlyRead: { en: 'it may only read: it cannot reply', hi: 'इससे केवल पढ़ा जा सकता है: उत्तर नहीं दिया जा सकता' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const SECRETS = {
  faulty: (title: Text): Text => ({
    en: `The ${title.en} is missing or contains characters that none has.`,
    hi: `${title.hi} नहीं है या उसमें अमान्य अक्षर हैं।`,
  }),
  question: (title: Text): Text => ({ en: `${title.en}:`, hi: `${title.hi}:` }),
  tooLong: { en: 'The input is too long for credentials.', hi: 'यह सामग्री क्रेडेंशियल के लिए बहुत लंबी है।' },
  jsonOrLines: { en: 'Give a JSON object, or one line each.', hi: 'JSON ऑब्जेक्ट दें, या एक-एक पंक्ति में।' },
  noInput: {
    en: 'There is no terminal to ask on, and nothing came on standard input.',
    hi: 'पूछने के लिए टर्मिनल नहीं है, और मानक इनपुट पर कुछ नहीं आया।',
  },
  oneLineEach: (titles: string): Text => ({ en: `Give one line each: ${titles}`, hi: `एक-एक पंक्ति में दें: ${titles}` }),
  wrongLines: (wanted: number, came: number): Text => ({
    en: `${countEn(wanted, 'line')} ${plural(wanted, 'is', 'are')} needed, but ${came} came.`,
    hi: `${countHi(wanted, 'line')} ${plural(wanted, 'चाहिए', 'चाहिएँ')}, ${came} ${plural(came, 'मिली', 'मिलीं')}।`,
  }),
  inThisOrder: (titles: string): Text => ({ en: `In this order: ${titles}`, hi: `इस क्रम में: ${titles}` }),
  orJson: (shape: string): Text => ({ en: `Or a JSON object: ${shape}`, hi: `या JSON ऑब्जेक्ट: ${shape}` }),
  brokenJson: {
    en: 'The input begins like JSON but is not JSON.',
    hi: 'सामग्री JSON जैसी शुरू होती है पर JSON नहीं है।',
  },
  jsonOrLinesOf: (titles: string): Text => ({
    en: `Give a JSON object, or one line each: ${titles}`,
    hi: `JSON ऑब्जेक्ट दें, या एक-एक पंक्ति में: ${titles}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
