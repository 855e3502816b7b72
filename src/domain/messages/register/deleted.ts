/** Posts that were deleted on X: the check, its cost, and what becomes of their words. */
import { usd } from '../../text/amounts.ts';
import { countEn, countHi, countHiOf } from '../counted.ts';
import { plural, type Text } from '../text.ts';

export const DELETED = {
  /** Ends "There is no room for …". */
  lookUpOf: (posts: number): Text => ({ en: `a look-up of ${countEn(posts, 'post')}`, hi: `${countHiOf(posts, 'post')} की जाँच` }),
  reason: { en: 'deleted on X', hi: 'X पर हटाई गई' },
  estimate: (posts: number, requests: number, costMicroUsd: number): Text => ({
    en: `${countEn(posts, 'post')} to look up: ${countEn(requests, 'request')}, at most ${usd(costMicroUsd)}. X charges for those that are still there.`,
    hi: `${countHiOf(posts, 'post')} की जाँच: ${countHi(requests, 'request')}, अधिकतम ${usd(costMicroUsd)}। शुल्क केवल उनका लगता है जो अब भी X पर हैं।`,
  }),
  lookUp: { en: 'Look them up?', hi: 'क्या जाँच करें?' },
  progress: (posts: number): Text => ({ en: `Looked up: ${countEn(posts, 'post')}`, hi: `जाँची गई: ${countHi(posts, 'post')}` }),
  nothing: { en: 'No post is left to be looked up.', hi: 'जाँचने को कोई पोस्ट शेष नहीं है।' },
  checked: (checked: number, deleted: number): Text => ({
    en: `${countEn(checked, 'post')} looked up, ${deleted} of them deleted on X.`,
    hi: `${countHi(checked, 'post')} जाँची ${plural(checked, 'गई', 'गईं')}, इनमें से ${deleted} X पर हटाई जा ${plural(deleted, 'चुकी है', 'चुकी हैं')}।`,
  }),
  hidden: (posts: number): Text => ({
    en: `${countEn(posts, 'post')} ${plural(posts, 'is', 'are')} only hidden from us (protected or suspended): their words stay. A person may erase them: uppolice forget POST`,
    hi: `${countHi(posts, 'post')} हमसे केवल छिपी ${plural(posts, 'है', 'हैं')} (निजी या निलंबित खाते): शब्द रहेंगे। कोई व्यक्ति हटा सकता है: uppolice forget POST`,
  }),
  unsaid: (posts: number): Text => ({
    en: `X said nothing of ${countEn(posts, 'post')}: nothing follows from that.`,
    hi: `${countHiOf(posts, 'post')} के बारे में X ने कुछ नहीं बताया: इससे कुछ तय नहीं होता।`,
  }),
  interrupted: {
    en: 'Interrupted: what was learnt is kept. Run the same command again to go on.',
    hi: 'बीच में रोका गया: जो पता चला वह सुरक्षित है। आगे बढ़ने के लिए वही कमांड फिर चलाएँ।',
  },
  erase: (posts: number): Text => ({
    en: `Erase the words of ${countEn(posts, 'post')} that ${plural(posts, 'was', 'were')} deleted on X? Numbers and events stay.`,
    hi: `X पर हटाई गई ${countHiOf(posts, 'post')} के शब्द मिटा दें? क्रमांक और घटनाएँ रहेंगी।`,
  }),
  keptForNow: {
    en: 'They stay marked as deleted: uppolice sync --deleted asks again.',
    hi: 'वे हटाई गई के रूप में अंकित रहेंगी: uppolice sync --deleted फिर पूछेगा।',
  },
  erased: (posts: number): Text => ({
    en: `The words of ${countEn(posts, 'post')} are erased.`,
    hi: `${countHiOf(posts, 'post')} के शब्द मिटाए गए।`,
  }),
  held: (posts: number): Text => ({
    en: `A docket on hold keeps the words of ${countEn(posts, 'post')}.`,
    hi: `${countHi(posts, 'post')} ${plural(posts, 'रहेगी', 'रहेंगी')}: डॉकेट पर रोक लगी है।`,
  }),
  stillThere: (posts: number): Text => ({
    en: `X still has ${countEn(posts, 'post')} that ${plural(posts, 'was', 'were')} marked as deleted: no longer marked, and ${plural(posts, 'its', 'their')} words stay.`,
    hi: `हटाई गई के रूप में अंकित ${countHi(posts, 'post')} X पर मौजूद ${plural(posts, 'है', 'हैं')}: अंकन हटाया गया, शब्द रहेंगे।`,
  }),
  waiting: (posts: number): Text => ({
    en: `Marked as deleted, but not confirmed by X in this check: ${countEn(posts, 'post')}. The words stay.`,
    hi: `${countHi(posts, 'post')} हटाई गई के रूप में अंकित ${plural(posts, 'रहेगी', 'रहेंगी')} और शब्द रहेंगे: इस जाँच में X ने हटाए जाने की पुष्टि नहीं की।`,
  }),
  notX: (url: string): Text => ({
    en: `This answer comes from ${url} and not from X: no word was erased.`,
    hi: `यह उत्तर ${url} से आया है, X से नहीं: कोई शब्द नहीं मिटाया गया।`,
  }),
  speaksForX: (url: string): Text => ({
    en: `Does ${url} speak for X, so that words go?`,
    hi: `क्या ${url} X की ओर से उत्तर देता है, ताकि शब्द मिटें?`,
  }),
  askX: {
    en: 'Or ask X itself: take UPPOLICE_X_API_URL and the setting xApiUrl away, then uppolice sync --deleted',
    hi: 'या X से ही पूछें: UPPOLICE_X_API_URL और xApiUrl हटाएँ, फिर uppolice sync --deleted',
  },
  tooMany: (deleted: number, checked: number): Text => ({
    en: `X calls ${countEn(deleted, 'post')} of ${checked} deleted. That is more than half and may be a fault, so no word was erased.`,
    hi: `X के अनुसार ${checked} में से ${deleted} पोस्ट हटाई जा चुकी हैं। यह आधे से अधिक है और त्रुटि हो सकती है, इसलिए कोई शब्द नहीं मिटाया गया।`,
  }),
  onATerminal: {
    en: 'Open some of them on X; if they are gone, answer the question on a terminal: uppolice sync --deleted',
    hi: 'इनमें से कुछ X पर खोलकर देखें; यदि वे नहीं हैं तो टर्मिनल पर प्रश्न का उत्तर दें: uppolice sync --deleted',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
