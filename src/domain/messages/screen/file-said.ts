/** What files of posts say beside their posts: what X did not send, what it cut, what was deleted. */
import { countEn, countHi } from '../counted.ts';
import { plural, type Text } from '../text.ts';

export const FILE_SAID = {
  heldBack: (posts: number): Text => ({
    en: `X did not send ${countEn(posts, 'post')} of this stream: they may be missing here. When, and how to read them: uppolice gap list`,
    hi: `X ने इस स्ट्रीम की ${countHi(posts, 'post')} नहीं ${plural(posts, 'भेजी', 'भेजीं')}: वे यहाँ छूटी हो सकती हैं। कब की, और कैसे पढ़ें: uppolice gap list`,
  }),
  disconnected: (times: number): Text => ({
    en: `The stream ended ${times === 1 ? 'once' : `${times} times`} before its file did: posts of that time may be missing: uppolice gap list`,
    hi: `स्ट्रीम फ़ाइल के बीच ${times} बार टूटी: उस समय की पोस्ट छूटी हो सकती हैं: uppolice gap list`,
  }),
  cutTexts: (posts: number): Text => ({
    en: `${countEn(posts, 'post')} came with a text that X had cut. The whole text comes with tweet_mode=extended, or with API v2; importing it completes them.`,
    hi: `${countHi(posts, 'post')} कटे हुए पाठ के साथ ${plural(posts, 'आई', 'आईं')}। पूरा पाठ tweet_mode=extended या API v2 से आता है; उसे आयात करने पर ये पूर्ण होंगी।`,
  }),
  deleted: (posts: number): Text => ({
    en: `${countEn(posts, 'post')} of the register ${plural(posts, 'is', 'are')} deleted on X, as the file says. X is asked before words go: uppolice sync --deleted`,
    hi: `फ़ाइल के अनुसार रजिस्टर की ${countHi(posts, 'post')} X पर हटा दी ${plural(posts, 'गई है', 'गई हैं')}। शब्द हटाने से पहले X से पूछा जाएगा: uppolice sync --deleted`,
  }),
} as const satisfies Record<string, (n: number) => Text>;
