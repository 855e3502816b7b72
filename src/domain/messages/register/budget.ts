/** What the monthly budget for X says: warnings, and why no more is spent. Amounts in millionths of a dollar. */
import { percent, usd } from '../../text/amounts.ts';
import { plural, type Text } from '../text.ts';

export const BUDGET = {
  exceeded: (what: Text, budget: number, spent: number): Text => ({
    en: `There is no room for ${what.en}: of the month's budget of ${usd(budget)}, ${usd(spent)} is spent.`,
    hi: `${what.hi} के लिए बजट शेष नहीं है: माह के ${usd(budget)} के बजट में से ${usd(spent)} खर्च हो चुके हैं।`,
  }),
  nothingSpent: {
    en: 'Nothing was spent past it. See where it went: uppolice budget',
    hi: 'बजट से अधिक कुछ खर्च नहीं हुआ। खर्च का विवरण: uppolice budget',
  },
  nextBudget: (day: string): Text => ({
    en: `The next budget begins on ${day} (UTC). Or raise this one: uppolice config set monthlyBudgetUsd DOLLARS`,
    hi: `अगला बजट ${day} (UTC) से शुरू होगा। या इसे बढ़ाएँ: uppolice config set monthlyBudgetUsd DOLLARS`,
  }),
  anotherPage: (posts: number, most: number): Text => ({
    en: `another page of ${posts} ${plural(posts, 'post', 'posts')} (at most ${usd(most)})`,
    hi: `${posts} पोस्ट के एक और पृष्ठ (अधिकतम ${usd(most)})`,
  }),
  aCount: (price: number): Text => ({ en: `a request for counts (${usd(price)})`, hi: `गिनती के अनुरोध (${usd(price)})` }),
  spentUp: (budget: number, spent: number): Text => ({
    en: `The month's budget of ${usd(budget)} is spent (${usd(spent)}).`,
    hi: `माह का ${usd(budget)} का बजट समाप्त है (${usd(spent)} खर्च)।`,
  }),
  partSpent: (budget: number, spent: number): Text => ({
    en: `${percent(Math.floor((100 * spent) / budget) / 100)} of the month's budget of ${usd(budget)} is spent.`,
    hi: `माह के ${usd(budget)} के बजट का ${percent(Math.floor((100 * spent) / budget) / 100)} खर्च हो चुका है।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
