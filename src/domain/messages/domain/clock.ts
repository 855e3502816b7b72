/** Why nothing is numbered by the clock of this machine, and what to do. */
import { count } from '../../text/amounts.ts';
import type { ClockDoubt } from '../../time/clock-check.ts';
import { HOUR_MS, istTime } from '../../time/ist.ts';
import type { Text } from '../text.ts';

export const CLOCK = {
  doubt: (doubt: ClockDoubt, now: Date): Text => {
    const ours = istTime(now);
    switch (doubt.why) {
      case 'before_post':
        return {
          en: `This computer's clock says ${ours}, but a post is of ${istTime(doubt.at)}. The posts are stored and none is numbered, as a number keeps its year for ever.`,
          hi: `इस कंप्यूटर की घड़ी ${ours} बताती है, पर एक पोस्ट ${istTime(doubt.at)} की है। पोस्ट सुरक्षित हैं, पर किसी को संख्या नहीं दी गई, क्योंकि संख्या में वर्ष सदा रहता है।`,
        };
      case 'before_event':
        return {
          en: `This computer's clock says ${ours}, but the register's newest event is of ${istTime(doubt.at)}. The posts are stored and none is numbered, as a number keeps its year for ever.`,
          hi: `इस कंप्यूटर की घड़ी ${ours} बताती है, पर रजिस्टर की अंतिम घटना ${istTime(doubt.at)} की है। पोस्ट सुरक्षित हैं, पर किसी को संख्या नहीं दी गई, क्योंकि संख्या में वर्ष सदा रहता है।`,
        };
      case 'off_x':
        return {
          en: `This computer's clock says ${ours} and differs from that of X by ${count(Math.round(Math.abs(doubt.aheadMs) / HOUR_MS))} hours. The posts are stored and none is numbered, as a number keeps its year for ever.`,
          hi: `इस कंप्यूटर की घड़ी ${ours} बताती है, जो X की घड़ी से ${count(Math.round(Math.abs(doubt.aheadMs) / HOUR_MS))} घंटे अलग है। पोस्ट सुरक्षित हैं, पर किसी को संख्या नहीं दी गई, क्योंकि संख्या में वर्ष सदा रहता है।`,
        };
      case 'far_ahead':
        return {
          en: `This computer's clock says ${ours}, more than two years after the newest post, which is of ${istTime(doubt.at)}. The posts are stored and none is numbered, as a number keeps its year for ever.`,
          hi: `इस कंप्यूटर की घड़ी ${ours} बताती है, जो सबसे नई पोस्ट (${istTime(doubt.at)}) से दो वर्ष से अधिक आगे है। पोस्ट सुरक्षित हैं, पर किसी को संख्या नहीं दी गई, क्योंकि संख्या में वर्ष सदा रहता है।`,
        };
    }
  },
  doubtOfStatement: (doubt: ClockDoubt, now: Date): Text => {
    const ours = istTime(now);
    const than: Text =
      'at' in doubt
        ? { en: `, but something is dated ${istTime(doubt.at)}`, hi: `, पर कुछ ${istTime(doubt.at)} का दर्ज है` }
        : {
            en: ` and differs from that of X by ${count(Math.round(Math.abs(doubt.aheadMs) / HOUR_MS))} hours`,
            hi: `, जो X की घड़ी से ${count(Math.round(Math.abs(doubt.aheadMs) / HOUR_MS))} घंटे अलग है`,
          };
    return {
      en: `This computer's clock says ${ours}${than.en}. Nothing was registered, as a number keeps its year for ever.`,
      hi: `इस कंप्यूटर की घड़ी ${ours} बताती है${than.hi}। कुछ दर्ज नहीं हुआ, क्योंकि संख्या में वर्ष सदा रहता है।`,
    };
  },
  setIt: {
    en: 'If the clock is wrong: set it, then run the same command again.',
    hi: 'घड़ी गलत हो तो उसे ठीक करें, फिर यही कमांड दोबारा चलाएँ।',
  },
  sayItIsRight: (command: 'import' | 'sync' | 'add'): Text => ({
    en: `If it is right: run the same ${command} again with --clock-is-right. That is recorded.`,
    hi: `घड़ी सही हो तो वही ${command} --clock-is-right के साथ फिर चलाएँ। यह दर्ज होता है।`,
  }),
  numberWaiting: {
    en: 'If it is right, number what waits: uppolice import FILE --clock-is-right, with any file of posts, or uppolice sync --clock-is-right. That is recorded.',
    hi: 'घड़ी सही हो तो प्रतीक्षारत पोस्ट को संख्या दें: uppolice import FILE --clock-is-right (पोस्ट की कोई भी फ़ाइल), या uppolice sync --clock-is-right। यह दर्ज होता है।',
  },
  isItRight: (doubt: ClockDoubt, now: Date): Text => ({
    en: `The newest post is of ${'at' in doubt ? istTime(doubt.at) : '–'}. Is it now ${istTime(now)}?`,
    hi: `सबसे नई पोस्ट ${'at' in doubt ? istTime(doubt.at) : '–'} की है। क्या अभी ${istTime(now)} है?`,
  }),
  option: {
    en: 'number the posts although the clock was doubted; recorded under your name',
    hi: 'घड़ी पर संदेह होने पर भी संख्या दें; आपके नाम से दर्ज होता है',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What to do, the likelier first. An event that is dated later than now was mostly written by a clock that has been put right since. */
export function clockHints({ why }: ClockDoubt, sayItIsRight: Text): readonly Text[] {
  return why === 'before_event' ? [sayItIsRight, CLOCK.setIt] : [CLOCK.setIt, sayItIsRight];
}
