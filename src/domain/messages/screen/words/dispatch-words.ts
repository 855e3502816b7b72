/** The words for dispatches: their state, channel and purpose, and why one failed. */
import type { DispatchChannel, DispatchPurpose, DispatchState } from '../../../dispatch/dispatch.ts';
import type { ErrorCode } from '../../../user-error.ts';
import { type Text, verbatim } from '../../text.ts';

export const DISPATCH_STATE_WORDS = {
  planned: { en: 'planned', hi: 'नियोजित' },
  sending: { en: 'being sent', hi: 'भेजा जा रहा' },
  sent: { en: 'sent', hi: 'भेजा गया' },
  printed: { en: 'printed', hi: 'मुद्रित' },
  delivered: { en: 'delivered', hi: 'पहुँचा' },
  answered: { en: 'answered', hi: 'उत्तर मिला' },
  failed: { en: 'failed', hi: 'विफल' },
  bounced: { en: 'bounced', hi: 'लौटा' },
  needs_person: { en: 'needs a person', hi: 'स्वयं करना होगा' },
  done_by_hand: { en: 'done by hand', hi: 'हाथ से किया' },
  cancelled: { en: 'cancelled', hi: 'रद्द' },
} as const satisfies Record<DispatchState, Text>;

export const CHANNEL_WORDS = {
  reply: { en: 'X reply', hi: 'X उत्तर' },
  email: { en: 'e-mail', hi: 'ई-मेल' },
  print: { en: 'paper', hi: 'काग़ज़' },
  hand: { en: 'by hand', hi: 'कर्मी द्वारा' },
} as const satisfies Record<DispatchChannel, Text>;

export const PURPOSE_WORDS = {
  forward: { en: 'forwarding', hi: 'प्रेषण' },
  update: { en: 'update', hi: 'अद्यतन सूचना' },
  number: { en: 'docket number', hi: 'डॉकेट संख्या' },
  reply: { en: 'further answer', hi: 'अगला उत्तर' },
  reminder: { en: 'reminder', hi: 'अनुस्मारक' },
  escalation: { en: 'escalation', hi: 'उच्च स्तर पर प्रेषण' },
} as const satisfies Record<DispatchPurpose, Text>;

/** Why a dispatch failed, or was left to a person; the codes that forwarding writes. */
const FAILURE_WORDS: Readonly<Partial<Record<ErrorCode | 'not_summoned' | 'post_gone' | 'not_needed', Text>>> = {
  post_gone: { en: 'the citizen’s post is deleted or hidden', hi: 'नागरिक की पोस्ट हटी या छिपी हुई है' },
  not_needed: { en: 'a person decided that it is not needed', hi: 'व्यक्ति के निर्णय से आवश्यक नहीं' },
  not_summoned: { en: 'the post does not tag our handle', hi: 'पोस्ट में हमारा हैंडल टैग नहीं है' },
  refused: { en: 'X refused it', hi: 'X ने अस्वीकार किया' },
  x_failed: { en: 'X failed', hi: 'X से त्रुटि मिली' },
  rate_limited: { en: "X's limit was reached", hi: 'X की सीमा पूरी हो गई' },
  budget: { en: 'the budget was used up', hi: 'बजट समाप्त हो गया' },
  credentials: { en: 'X did not accept the credentials', hi: 'X ने क्रेडेंशियल स्वीकार नहीं किए' },
  platform: { en: 'the file could not be written', hi: 'फ़ाइल लिखी नहीं जा सकी' },
  bad_input: { en: 'the folder could not be used', hi: 'फ़ोल्डर का उपयोग नहीं हो सका' },
};

export function failureWords(code: string): Text {
  const known: Readonly<Record<string, Text | undefined>> = FAILURE_WORDS;
  return known[code] ?? verbatim(code.replaceAll('_', ' '));
}
