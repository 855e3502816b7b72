/** Ready reasons for what is not actionable. */
export const NO_COMPLAINT_REASONS = ['praise', 'opinion', 'news', 'spam', 'test', 'wrong_state'] as const;
export type NoComplaintReason = (typeof NO_COMPLAINT_REASONS)[number];
