/** What is said when X refuses, fails or can't be reached. `words` is what X or the network said, without a full stop. */
import type { Text } from '../text.ts';

const refusedPost = (words: Text): Text => ({ en: `X refuses the post: ${words.en}.`, hi: `X पोस्ट अस्वीकार करता है: ${words.hi}।` });

export const X_PROBLEM = {
  credentials: (words: Text): Text => ({
    en: `X does not accept the credentials: ${words.en}.`,
    hi: `X क्रेडेंशियल स्वीकार नहीं करता: ${words.hi}।`,
  }),
  checkToken: {
    en: "Check the token and its permissions in X's developer console.",
    hi: 'X के डेवलपर कंसोल में टोकन और उसकी अनुमतियाँ जाँचें।',
  },
  whichToken: {
    en: 'It is the one in UPPOLICE_X_BEARER_TOKEN or UPPOLICE_X_USER_TOKEN, else the stored one: uppolice auth list',
    hi: 'यह UPPOLICE_X_BEARER_TOKEN या UPPOLICE_X_USER_TOKEN का टोकन है, अन्यथा सहेजा हुआ: uppolice auth list',
  },
  rateLimited: (until: string): Text => ({
    en: `X takes no more requests until ${until}.`,
    hi: `X ${until} तक और अनुरोध नहीं लेगा।`,
  }),
  runAgainThen: {
    en: 'What was done is kept: run the command again then.',
    hi: 'जो हो चुका वह सुरक्षित है: उस समय के बाद वही कमांड फिर चलाएँ।',
  },
  waitForLimit: { en: 'Or wait for it: --wait-for-limit', hi: 'या प्रतीक्षा करें: --wait-for-limit' },
  noCredits: (words: Text): Text => ({
    en: `X has no credits left for us: ${words.en}.`,
    hi: `X पर हमारे क्रेडिट समाप्त हैं: ${words.hi}।`,
  }),
  addCredits: {
    en: "Add credits, raise the spend cap, or wait for the next billing cycle in X's developer console.",
    hi: 'X के डेवलपर कंसोल में क्रेडिट जोड़ें, खर्च-सीमा बढ़ाएँ, या अगले बिल-चक्र तक प्रतीक्षा करें।',
  },
  postRefused: refusedPost,
  postGone: (words: Text): Text => ({
    en: `The post that is replied to is deleted, or hidden from us: ${words.en}.`,
    hi: `जिस पोस्ट का उत्तर देना है वह हटा दी गई है या हमसे छिपी है: ${words.hi}।`,
  }),
  dailyLimit: (words: Text): Text => ({
    en: `X takes no more posts from this account today: ${words.en}.`,
    hi: `X आज इस खाते से और पोस्ट नहीं लेगा: ${words.hi}।`,
  }),
  limitMovesOn: {
    en: 'X counts over 24 hours: run the same command again in a few hours.',
    hi: 'X 24 घंटे की गिनती करता है: कुछ घंटे बाद यही कमांड फिर चलाएँ।',
  },
  accountBlocked: (words: Text): Text => ({
    en: `X lets this account post nothing: ${words.en}.`,
    hi: `X इस खाते से कुछ पोस्ट नहीं होने दे रहा: ${words.hi}।`,
  }),
  seeToAccount: {
    en: 'Log in to the account on x.com and do what X asks for, then run the same command again.',
    hi: 'x.com पर इस खाते में लॉग इन करें, X जो माँगे वह पूरा करें, फिर यही कमांड चलाएँ।',
  },
  answerByHand: { en: 'A person can answer on X itself.', hi: 'कोई कर्मचारी सीधे X पर उत्तर दे सकता है।' },
  badRequest: (parameters: string, words: Text): Text => ({
    en: `X rejects the request${parameters === '' ? '' : ` (${parameters})`}: ${words.en}.`,
    hi: `X अनुरोध को गलत बताता है${parameters === '' ? '' : ` (${parameters})`}: ${words.hi}।`,
  }),
  otherVocabulary: {
    en: "If it names a field, try the other vocabulary of X's API: uppolice config set vocabulary post (or tweet)",
    hi: 'यदि किसी फ़ील्ड का नाम आया हो तो X API की दूसरी शब्दावली आज़माएँ: uppolice config set vocabulary post (या tweet)',
  },
  nothingGiven: (words: Text): Text => ({
    en: `X gives nothing for what was asked: ${words.en}.`,
    hi: `X माँगी गई जानकारी नहीं देता: ${words.hi}।`,
  }),
  checkAccount: {
    en: 'The account may be gone, renamed, suspended or protected: uppolice handle check',
    hi: 'खाता हटाया, बदला, निलंबित या निजी हो सकता है: uppolice handle check',
  },
  unknownAddress: (words: Text): Text => ({
    en: `X does not know the address that was requested: ${words.en}.`,
    hi: `X यह पता नहीं पहचानता: ${words.hi}।`,
  }),
  checkAddress: {
    en: 'Check UPPOLICE_X_API_URL: a host without a path, such as https://api.x.com',
    hi: 'UPPOLICE_X_API_URL जाँचें: बिना पथ का होस्ट, जैसे https://api.x.com',
  },
  notXItself: {
    en: 'A server that is not X may lack this part of its API.',
    hi: 'जो सर्वर X नहीं है, उसमें API का यह भाग न हो सकता है।',
  },
  outOfOrder: (words: Text): Text => ({ en: `X is out of order: ${words.en}.`, hi: `X में गड़बड़ी है: ${words.hi}।` }),
  tryLater: { en: 'Try again in a few minutes.', hi: 'कुछ मिनट बाद फिर प्रयास करें।' },
  unreachable: (words: Text): Text => ({ en: `X cannot be reached: ${words.en}.`, hi: `X तक संपर्क नहीं हो पा रहा: ${words.hi}।` }),
  checkNetwork: {
    en: 'Check the network, the proxy (HTTPS_PROXY) and UPPOLICE_X_API_URL, then try again.',
    hi: 'नेटवर्क, प्रॉक्सी (HTTPS_PROXY) और UPPOLICE_X_API_URL जाँचें, फिर प्रयास करें।',
  },
  unusable: (words: Text): Text => ({
    en: `X sent an answer that can't be used: ${words.en}.`,
    hi: `X का उत्तर उपयोग योग्य नहीं है: ${words.hi}।`,
  }),
  checkWhoAnswers: {
    en: 'Try again; if it persists, check UPPOLICE_X_API_URL and whether a proxy answers instead of X.',
    hi: 'फिर प्रयास करें; यदि यही रहे तो UPPOLICE_X_API_URL जाँचें और देखें कि X की जगह कोई प्रॉक्सी तो उत्तर नहीं दे रहा।',
  },
  uncertainPost: (words: Text): Text => ({
    en: `It is not known whether X made the post: ${words.en}.`,
    hi: `यह ज्ञात नहीं कि X पर पोस्ट बनी या नहीं: ${words.hi}।`,
  }),
  lookBeforeAgain: {
    en: "Look at the handle's own posts before sending it again.",
    hi: 'दोबारा भेजने से पहले हैंडल की अपनी पोस्ट देखें।',
  },
  interrupted: { en: 'The request to X was interrupted.', hi: 'X को भेजा गया अनुरोध बीच में रोका गया।' },
  fieldsRefused: (fields: string): Text => ({
    en: `X refuses to give ${fields} (HTTP 400). The request is repeated without them; that information will be missing from what is read.`,
    hi: `X ${fields} देने से मना करता है (HTTP 400)। अनुरोध इनके बिना दोहराया जाता है; पढ़ी गई सामग्री में यह जानकारी नहीं होगी।`,
  }),
  fieldsNeeded: (fields: string): Text => ({
    en: `Without ${fields} no post can be entered, so nothing was read.`,
    hi: `${fields} के बिना कोई पोस्ट दर्ज नहीं हो सकती, इसलिए कुछ नहीं पढ़ा गया।`,
  }),
  fieldsMissing: (fields: readonly string[]): Text => ({
    en: `X gives its posts without ${fields.join(' and ')}, though they were requested: the posts are read as they are.`,
    hi: `माँगने पर भी X पोस्ट में ${fields.join(' और ')} नहीं देता: पोस्ट जैसी हैं वैसी पढ़ी जाती हैं।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
