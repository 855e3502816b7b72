/** Why an answer of X, or of what answered in its place, can't be used; and why none came. Parts of sentences, without a full stop. */
import { countEn, countHi } from '../counted.ts';
import type { Text } from '../text.ts';

export const X_ANSWER = {
  circle: { en: 'a page that names itself as the next one', hi: 'पृष्ठ स्वयं को ही अगला पृष्ठ बताता है' },
  oddToken: { en: 'a page whose next_token is not a text', hi: 'पृष्ठ का next_token पाठ नहीं है' },
  noOwner: { en: 'it does not say whose token this is', hi: 'यह नहीं बताया कि टोकन किसका है' },
  noPostId: { en: 'it does not say which post was made', hi: 'यह नहीं बताया कि कौन-सी पोस्ट बनी' },
  noUsage: { en: 'it does not say how much was read', hi: 'यह नहीं बताया कि कितना पढ़ा गया' },
  noCounts: { en: 'no counts of posts', hi: 'पोस्ट की गिनती नहीं है' },
  incompleteCount: { en: 'a count without its day or its number', hi: 'गिनती में दिन या संख्या नहीं है' },
  dataNotList: { en: 'a page whose data is not a list', hi: 'पृष्ठ का data सूची नहीं है' },
  noPage: { en: 'neither posts nor the count of a page', hi: 'न पोस्ट हैं, न पृष्ठ की गिनती' },
  noData: { en: 'neither data nor errors', hi: 'न data है, न errors' },
  emptyThoughCounted: (posts: number): Text => ({
    en: `a page that counts ${countEn(posts, 'post')} and contains none`,
    hi: `पृष्ठ ${countHi(posts, 'post')} बताता है, पर एक भी नहीं है`,
  }),
  fieldsNowhere: (fields: string, vocabulary: string): Text => ({
    en: `no post has ${fields}, though requested; X may have switched to the vocabulary "${vocabulary}" (uppolice config set vocabulary ${vocabulary})`,
    hi: `माँगने पर भी किसी पोस्ट में ${fields} नहीं है; संभवतः X अब "${vocabulary}" शब्दावली पर है (uppolice config set vocabulary ${vocabulary})`,
  }),
  noReason: { en: 'X refuses without a reason', hi: 'X बिना कारण बताए मना करता है' },
  redirect: (status: number): Text => ({ en: `it sends us elsewhere (HTTP ${status})`, hi: `वह दूसरे पते पर भेजता है (HTTP ${status})` }),
  empty: (status: number): Text => ({ en: `an empty answer (HTTP ${status})`, hi: `खाली उत्तर (HTTP ${status})` }),
  packed: (encoding: string): Text => ({
    en: `an answer packed as ${encoding}, which was not requested`,
    hi: `उत्तर ${encoding} में संपीड़ित है, जो माँगा नहीं गया था`,
  }),
  brokenJson: { en: 'broken JSON', hi: 'JSON टूटा हुआ है' },
  otherThanJson: (type: string): Text => ({ en: `${type || 'data'} instead of JSON`, hi: `JSON की जगह ${type || 'कुछ और'}` }),
  pageAfterPage: {
    en: 'page after page brings nothing new',
    hi: 'पृष्ठ पर पृष्ठ आते हैं, नया कुछ नहीं आता',
  },
  tooSlow: (seconds: number): Text => ({ en: `no whole answer within ${seconds} s`, hi: `${seconds} सेकंड में पूरा उत्तर नहीं आया` }),
  interrupted: { en: 'interrupted', hi: 'रोका गया' },
  cut: { en: 'the answer was cut off', hi: 'उत्तर बीच में कट गया' },
  tooLarge: (megabytes: number): Text => ({
    en: `the answer is larger than ${megabytes} MB`,
    hi: `उत्तर ${megabytes} MB से बड़ा है`,
  }),
  refusedConnection: { en: 'the connection was refused', hi: 'संपर्क अस्वीकार हुआ' },
  brokenConnection: { en: 'the connection was broken off', hi: 'संपर्क टूट गया' },
  unknownName: { en: 'its name is unknown (DNS)', hi: 'उसका नाम नहीं मिला (DNS)' },
  nameNotLookedUp: { en: 'its name cannot be looked up (DNS)', hi: 'उसका नाम खोजा नहीं जा सका (DNS)' },
  connectionTimeout: { en: 'no connection in time', hi: 'समय रहते संपर्क नहीं हुआ' },
  noRoute: { en: 'no route to it', hi: 'उस तक नेटवर्क मार्ग नहीं है' },
  noNetwork: { en: 'no network', hi: 'नेटवर्क नहीं है' },
  certificateOfAnother: {
    en: 'its certificate belongs to another name: perhaps a proxy or a sign-in page of the network answers instead of X',
    hi: 'उसका प्रमाणपत्र किसी दूसरे नाम का है: संभवतः X के बदले प्रॉक्सी या नेटवर्क का लॉगिन पृष्ठ उत्तर देता है',
  },
  certificateExpired: {
    en: "its certificate has expired, or this computer's clock is wrong",
    hi: 'उसका प्रमाणपत्र समाप्त हो चुका है, या इस कंप्यूटर की घड़ी गलत है',
  },
  certificateNotYet: {
    en: "its certificate is not valid yet: this computer's clock may be slow",
    hi: 'उसका प्रमाणपत्र अभी मान्य नहीं हुआ: संभवतः इस कंप्यूटर की घड़ी पीछे है',
  },
  certificateUnknown: {
    en: 'nobody whom this computer trusts has signed its certificate; behind a proxy that opens TLS, name its certificate in NODE_EXTRA_CA_CERTS',
    hi: 'उसके प्रमाणपत्र पर किसी विश्वसनीय संस्था के हस्ताक्षर नहीं हैं; TLS खोलने वाली प्रॉक्सी हो तो उसका प्रमाणपत्र NODE_EXTRA_CA_CERTS में बताएँ',
  },
  noTls: {
    en: 'it does not speak TLS: the address may be http, or another server is in between',
    hi: 'वह TLS में उत्तर नहीं देता: संभवतः पता http है, या बीच में कोई दूसरा सर्वर है',
  },
  proxyWantsLogin: {
    en: 'the proxy wants a login: http://NAME:PASSWORD@HOST:PORT in HTTPS_PROXY',
    hi: 'प्रॉक्सी लॉगिन माँगती है: HTTPS_PROXY में http://NAME:PASSWORD@HOST:PORT लिखें',
  },
  proxyAnswered: (status: number | undefined): Text => ({
    en: `the proxy answered ${status ?? 'nothing'}`,
    hi: `प्रॉक्सी का उत्तर: ${status ?? 'कुछ नहीं'}`,
  }),
  requestFailed: { en: 'the request failed', hi: 'अनुरोध विफल रहा' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
