/** What an import or a sync has changed beside the posts that it counts. */
import type { IntakeNews } from '../../docket/intake-summary.ts';
import { count } from '../../text/amounts.ts';
import { plural, type Text } from '../text.ts';
import { someNamed } from './alarms.ts';

export interface News {
  readonly said: Text;
  /** Lists as many as were counted; null where no list does. */
  readonly command: string | null;
}

/** One for each kind of change that there was. */
export function newsSaid(news: IntakeNews): News[] {
  const { startedAt, openedEarlier, openedEarlierTotal, newlyWithheld, newlyWithheldTotal, districtChanged, districtChangedTotal } = news;
  const since = `${startedAt.slice(0, 19)}Z`;
  return [
    ...about(openedEarlierTotal, openedEarlier, NEWS.openedEarlier, `uppolice list --from ${since}`),
    ...about(newlyWithheldTotal, newlyWithheld, NEWS.withheld, `uppolice list --changed withheld --since ${since}`),
    ...about(districtChangedTotal, districtChanged, NEWS.district, `uppolice list --changed district --since ${since}`),
    ...(news.updatesDue === 0 ? [] : [{ said: NEWS.updatesDue(news.updatesDue), command: 'uppolice list --to-update' }]),
    ...(news.datedAhead === 0 ? [] : [{ said: NEWS.datedAhead(news.datedAhead), command: null }]),
  ];
}

function about(total: number, names: readonly string[], said: (n: number) => Text, list: string): News[] {
  if (total === 0) return [];
  const { en, hi } = someNamed(names, total);
  const words = said(total);
  return [{ said: { en: `${words.en}: ${en}`, hi: `${words.hi}: ${hi}` }, command: list }];
}

const NEWS = {
  openedEarlier: (n: number): Text => ({
    en: `${count(n)} ${plural(n, 'docket', 'dockets')} opened by posts read before`,
    hi: `पहले पढ़ी गई पोस्ट से खुले ${count(n)} डॉकेट`,
  }),
  withheld: (n: number): Text => ({
    en: `${count(n)} ${plural(n, 'docket is', 'dockets are')} withheld from now on`,
    hi: `${count(n)} डॉकेट अब से गोपनीय`,
  }),
  district: (n: number): Text => ({
    en: `${count(n)} ${plural(n, 'docket has', 'dockets have')} another district now`,
    hi: `${count(n)} डॉकेट का जनपद बदला`,
  }),
  updatesDue: (n: number): Text => ({
    en: `${count(n)} ${plural(n, 'docket of which a unit', 'dockets of which units')} must hear more`,
    hi: `${count(n)} डॉकेट की नई जानकारी इकाई को देनी है`,
  }),
  datedAhead: (n: number): Text => ({
    en: `${count(n)} ${plural(n, 'post is dated in the future: its time', 'posts are dated in the future: their time')} can’t be right`,
    hi: `${count(n)} पोस्ट की तिथि भविष्य की है: यह समय सही नहीं हो सकता`,
  }),
} as const satisfies Record<string, (n: number) => Text>;
