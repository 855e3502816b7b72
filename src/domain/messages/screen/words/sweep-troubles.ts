/** Why a sweep of X failed, and what cures it. */
import type { SweepTrouble } from '../../../x/sweep-trouble.ts';
import type { Text } from '../../text.ts';

interface Trouble {
  readonly words: Text;
  readonly cure: Text;
}

const SEE: Text = { en: 'uppolice sync', hi: 'uppolice sync' };

export const SWEEP_TROUBLE_WORDS = {
  no_token: {
    words: { en: 'there is no token for X', hi: 'X का टोकन नहीं है' },
    cure: { en: 'uppolice auth add --app, then uppolice sync', hi: 'uppolice auth add --app, फिर uppolice sync' },
  },
  credentials: {
    words: { en: 'X refuses the token', hi: 'X टोकन स्वीकार नहीं करता' },
    cure: { en: 'uppolice auth add --app, then uppolice sync', hi: 'uppolice auth add --app, फिर uppolice sync' },
  },
  credits: {
    words: { en: 'the credits at X are used up', hi: 'X के क्रेडिट समाप्त हैं' },
    cure: { en: 'add credits at console.x.com, then uppolice sync', hi: 'console.x.com पर क्रेडिट जोड़ें, फिर uppolice sync' },
  },
  own_budget: {
    words: { en: "this month's budget is used up", hi: 'इस माह का बजट समाप्त है' },
    cure: {
      en: 'uppolice config set monthlyBudgetUsd DOLLARS, then uppolice sync (spent: uppolice budget)',
      hi: 'uppolice config set monthlyBudgetUsd DOLLARS, फिर uppolice sync (खर्च: uppolice budget)',
    },
  },
  configuration: {
    words: { en: 'something in the configuration is wrong', hi: 'कॉन्फ़िगरेशन में कुछ ग़लत है' },
    cure: { en: 'uppolice sync says what', hi: 'uppolice sync बताएगा कि क्या' },
  },
  rate_limited: {
    words: { en: "X's limit of requests was reached", hi: 'X की अनुरोध सीमा पूरी हो गई' },
    cure: { en: 'uppolice sync --wait-for-limit', hi: 'uppolice sync --wait-for-limit' },
  },
  transport: {
    words: { en: 'X cannot be reached', hi: 'X तक संपर्क नहीं हो रहा' },
    cure: { en: 'check the network and the proxy, then uppolice sync', hi: 'नेटवर्क और प्रॉक्सी जाँचें, फिर uppolice sync' },
  },
  unavailable: { words: { en: 'X is out of order', hi: 'X काम नहीं कर रहा' }, cure: SEE },
  unusable: { words: { en: 'what answers is not X, or its answers are broken', hi: 'उत्तर X का नहीं है, या टूटा हुआ है' }, cure: SEE },
  not_found: {
    words: { en: 'the address of X is wrong', hi: 'X का पता गलत है' },
    cure: {
      en: 'uppolice config set xApiUrl https://api.x.com, then uppolice sync',
      hi: 'uppolice config set xApiUrl https://api.x.com, फिर uppolice sync',
    },
  },
  refused: { words: { en: 'X refuses the request', hi: 'X अनुरोध अस्वीकार करता है' }, cure: SEE },
  other: { words: { en: 'the sweep failed', hi: 'X से पढ़ना विफल रहा' }, cure: SEE },
} as const satisfies Record<SweepTrouble, Trouble>;
