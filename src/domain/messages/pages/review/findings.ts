/** What the figures of a month say in words. */
import { count, percent } from '../../../text/amounts.ts';
import { countEn, countHi } from '../../counted.ts';
import { plural, type Text } from '../../text.ts';

interface InTime {
  readonly within: number;
  readonly due: number;
}

const shareOf = ({ within, due }: InTime) => percent(within / due);
const named = (places: readonly Text[], lang: 'en' | 'hi') => places.map((place) => place[lang]).join(', ');

export const REVIEW_FINDINGS = {
  nothing: { en: 'Nothing was received in this month.', hi: 'इस माह कुछ प्राप्त नहीं हुआ।' },
  received: (n: number): Text => ({ en: `Received: ${countEn(n, 'complaint')}.`, hi: `प्राप्त: ${countHi(n, 'complaint')}।` }),
  changed: (n: number, before: number): Text => ({
    en: `Received: ${countEn(n, 'complaint')}, after ${count(before)} in the month before: ${n > before ? 'more' : 'fewer'}, beyond what chance explains.`,
    hi: `प्राप्त: ${countHi(n, 'complaint')}, पिछले माह ${count(before)}: ${n > before ? 'अधिक' : 'कम'}, संयोग से परे।`,
  }),
  asBefore: (n: number, before: number): Text => ({
    en: `Received: ${countEn(n, 'complaint')}, after ${count(before)} in the month before: no difference that chance does not explain.`,
    hi: `प्राप्त: ${countHi(n, 'complaint')}, पिछले माह ${count(before)}: संयोग से अधिक कोई अंतर नहीं।`,
  }),
  closed: (closed: number, received: number, notActionable: number): Text => ({
    en: `Of these ${count(closed)} are closed (${percent(closed / received)}), among them ${count(notActionable)} that were no matter for the police.`,
    hi: `इनमें ${count(closed)} निस्तारित (${percent(closed / received)}), जिनमें ${count(notActionable)} पुलिस के विषय नहीं थीं।`,
  }),
  tooFew: (due: number, least: number): Text => ({
    en: `Of first replies nothing is said in shares: ${countEn(due, 'docket')} with a target, and it takes ${count(least)} for more than chance to speak.`,
    hi: `प्रथम उत्तर पर प्रतिशत में कुछ नहीं कहा गया: समय-सीमा वाले ${countHi(due, 'docket')}, और ${count(least)} से कम में संयोग ही बोलता है।`,
  }),
  firstReply: (now: InTime, before: InTime | null): Text => ({
    en: `First reply in time: ${shareOf(now)}${before === null ? '' : `, ${shareOf(before)} in the month before`}.`,
    hi: `समय में प्रथम उत्तर: ${shareOf(now)}${before === null ? '' : `, पिछले माह ${shareOf(before)}`}।`,
  }),
  closing: (now: InTime): Text => ({ en: `Closed in time: ${shareOf(now)}.`, hi: `समय में निस्तारण: ${shareOf(now)}।` }),
  worse: (places: readonly Text[], compared: number): Text => ({
    en: `Clearly below the state in first replies: ${named(places, 'en')} (of ${countEn(compared, 'district')} compared).`,
    hi: `प्रथम उत्तर में प्रदेश से स्पष्ट रूप से पीछे: ${named(places, 'hi')} (तुलना में ${countHi(compared, 'district')})।`,
  }),
  better: (places: readonly Text[], compared: number): Text => ({
    en: `Clearly above the state in first replies: ${named(places, 'en')} (of ${countEn(compared, 'district')} compared).`,
    hi: `प्रथम उत्तर में प्रदेश से स्पष्ट रूप से आगे: ${named(places, 'hi')} (तुलना में ${countHi(compared, 'district')})।`,
  }),
  allAlike: (compared: number): Text => ({
    en: `In first replies no district differs from the state by more than chance explains (${count(compared)} compared).`,
    hi: `प्रथम उत्तर में कोई जनपद संयोग से अधिक प्रदेश से अलग नहीं (${count(compared)} की तुलना)।`,
  }),
  overdue: (n: number): Text => ({
    en: `Past their time now: ${countEn(n, 'docket')} of this month.`,
    hi: `अभी समय-सीमा पार: इस माह के ${countHi(n, 'docket')}।`,
  }),
  told: (told: number, received: number): Text => ({
    en: `Told their number: ${percent(told / received)} of the citizens.`,
    hi: `संख्या बताई गई: ${percent(told / received)} नागरिकों को।`,
  }),
  silentHandles: (n: number): Text => ({
    en: `${countEn(n, 'handle')} that citizens tagged ${plural(n, 'has', 'have')} never answered.`,
    hi: `नागरिकों द्वारा टैग ${countHi(n, 'handle')} ने कभी उत्तर नहीं दिया।`,
  }),
  quality: (ever: number, reopened: number, approved: number): Text => ({
    en: `Of ${countEn(ever, 'docket')} ever closed ${count(reopened)} ${plural(reopened, 'was', 'were')} reopened; to ${count(approved)} a second person has agreed.`,
    hi: `निस्तारित ${countHi(ever, 'docket')} में ${count(reopened)} पुनः खोली गईं; ${count(approved)} पर दूसरे व्यक्ति की सहमति है।`,
  }),
  police: (n: number, withheld: number): Text => ({
    en: `Complaints about the police: ${count(n)}; not looked at for this: ${countEn(withheld, 'withheld')}.`,
    hi: `पुलिस के विरुद्ध शिकायतें: ${count(n)}; इसके लिए न देखे गए: ${countHi(withheld, 'withheld')}।`,
  }),
  abroad: (n: number): Text => ({ en: `From people of UP abroad: ${count(n)}.`, hi: `विदेश में रहने वाले उत्तर प्रदेश के लोगों से: ${count(n)}।` }),
  nothingWaits: { en: 'Nothing is open.', hi: 'कुछ लंबित नहीं है।' },
  waiting: (n: number, days: number): Text => ({
    en: `Not closed, of all days: ${countEn(n, 'docket')}; the oldest is ${countEn(days, 'day')} old.`,
    hi: `सभी दिनों के, बंद नहीं: ${countHi(n, 'docket')}; सबसे पुराना ${countHi(days, 'day')} का है।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
