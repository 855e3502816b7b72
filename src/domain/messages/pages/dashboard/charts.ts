/** What every chart of a page says. */
import type { Text } from '../../text.ts';

export const DASHBOARD_CHARTS = {
  table: { en: 'The numbers', hi: 'आँकड़े तालिका में' },
} as const satisfies Record<string, Text>;
