/** Further words for outcomes, and the ready reasons for what is not actionable. */
import type { NoComplaintReason } from '../../../docket/closing/ready-reasons.ts';
import type { Outcome } from '../../../docket/complaint.ts';
import type { Text } from '../../text.ts';

/** As people type them, between commas. */
export const OUTCOME_SYNONYMS: Partial<Record<Outcome, Text>> = {
  fir: { en: 'FIR registered, FIR', hi: 'एफआईआर, प्राथमिकी, प्राथमिकी दर्ज, मुकदमा दर्ज' },
  action_taken: { en: 'action, acted', hi: 'कार्यवाही, कार्रवाई, कार्रवाई की गई, कार्यवाही हुई' },
  guided: { en: 'guidance, advised', hi: 'मार्गदर्शन, मार्गदर्शन दिया गया' },
  already_registered: { en: 'registered already', hi: 'पूर्व से दर्ज, पहले से पंजीकृत' },
  unfounded: { en: 'false, baseless', hi: 'असत्य, झूठी' },
  settled: { en: 'compromise', hi: 'समझौता हुआ, सुलह' },
  withdrawn: { en: 'taken back', hi: 'वापस, शिकायत वापस' },
  other_authority: { en: 'other department, outside', hi: 'दूसरा विभाग' },
  duplicate: { en: 'double', hi: 'दोहरा, दोहरी, दोहराव' },
  not_actionable: { en: 'no complaint, not a complaint, none', hi: 'शिकायत नहीं, कार्रवाई योग्य नहीं' },
  citizen_silent: { en: 'no answer, silent', hi: 'मौन, नागरिक मौन, नागरिक मौन, नागरिक मौन, नागरिक ने उत्तर नहीं दिया' },
};

export const NO_COMPLAINT_WORDS = {
  praise: { en: 'praise', hi: 'प्रशंसा' },
  opinion: { en: 'opinion', hi: 'राय' },
  news: { en: 'news', hi: 'समाचार' },
  spam: { en: 'spam', hi: 'स्पैम' },
  test: { en: 'test', hi: 'परीक्षण' },
  wrong_state: { en: 'wrong state', hi: 'अन्य राज्य' },
} as const satisfies Record<NoComplaintReason, Text>;

export const NO_COMPLAINT_SYNONYMS: Partial<Record<NoComplaintReason, Text>> = {
  praise: { en: 'thanks, greeting, greetings', hi: 'धन्यवाद, आभार, सराहना, शुभकामना, बधाई' },
  opinion: { en: 'comment', hi: 'विचार, मत, सुझाव, टिप्पणी' },
  news: { en: 'media', hi: 'खबर, ख़बर, मीडिया' },
  spam: { en: 'advertisement, ad', hi: 'विज्ञापन, प्रचार' },
  test: { en: 'testing', hi: 'टेस्ट, जाँच पोस्ट' },
  wrong_state: { en: 'other state, another state', hi: 'दूसरा राज्य, गलत राज्य, बाहरी राज्य' },
};
