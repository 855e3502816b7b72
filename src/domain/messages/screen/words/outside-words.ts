/** The words for what became of a docket at a body outside the state police. */
import type { BodyStatus } from '../../../overseas/outside-body.ts';
import type { Text } from '../../text.ts';

export const BODY_STATUS_WORDS = {
  asked: { en: 'asked', hi: 'भेजा गया' },
  accepted: { en: 'has taken it up', hi: 'स्वीकार किया' },
  answered: { en: 'has answered', hi: 'उत्तर मिला' },
  refused: { en: 'has refused', hi: 'अस्वीकार किया' },
} as const satisfies Record<BodyStatus, Text>;
