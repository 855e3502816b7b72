/** The outcomes of dockets and the states of dispatches by name, for sentences that hold one. */
import type { DispatchState } from '../../dispatch/dispatch.ts';
import type { Outcome } from '../../docket/complaint.ts';
import type { Text } from '../text.ts';

export const OUTCOME_NAMES: Readonly<Record<Outcome, Text>> = {
  fir: { en: 'FIR lodged', hi: 'एफआईआर दर्ज' },
  action_taken: { en: 'action taken', hi: 'कार्यवाही की गई' },
  guided: { en: 'guided', hi: 'मार्गदर्शन दिया' },
  already_registered: { en: 'already registered', hi: 'पहले से दर्ज' },
  unfounded: { en: 'unfounded', hi: 'निराधार' },
  settled: { en: 'settled', hi: 'समझौता' },
  withdrawn: { en: 'withdrawn', hi: 'वापस ली गई' },
  other_authority: { en: 'other authority', hi: 'अन्य विभाग' },
  duplicate: { en: 'duplicate', hi: 'दोहरी' },
  not_actionable: { en: 'not actionable', hi: 'कार्यवाही योग्य नहीं' },
  citizen_silent: { en: 'citizen silent', hi: 'नागरिक मौन' },
};

export const DISPATCH_STATE_NAMES: Readonly<Record<DispatchState, Text>> = {
  planned: { en: 'planned', hi: 'नियोजित' },
  sending: { en: 'being sent', hi: 'भेजा जा रहा' },
  sent: { en: 'sent', hi: 'भेजा गया' },
  printed: { en: 'printed', hi: 'मुद्रित' },
  delivered: { en: 'delivered', hi: 'पहुँचा' },
  answered: { en: 'answered', hi: 'उत्तर मिला' },
  failed: { en: 'failed', hi: 'विफल' },
  bounced: { en: 'bounced', hi: 'लौटा' },
  needs_person: { en: 'waiting for a person', hi: 'व्यक्ति आवश्यक' },
  done_by_hand: { en: 'done by hand', hi: 'हाथ से किया' },
  cancelled: { en: 'cancelled', hi: 'रद्द' },
};
