/** Whether a text reads like a complaint of its own, by what was found in it. */
import { isPressing } from '../../domain/docket/pressing.ts';
import type { Findings } from '../../domain/reading/reading.ts';
import type { PleaSigns } from './entry-rules.ts';

export function pleaSigns(findings: Findings, asksWhatBecame: () => boolean): PleaSigns {
  const namesPlace = findings.routing.evidence.some(({ rule, weight }) => weight > 0 && !rule.startsWith('tagged'));
  const givesThanks = findings.categories.includes('praise');
  return {
    namesPlace,
    namesPhone: findings.hasPhone,
    givesThanks,
    pressing: isPressing(findings),
    asksWhatBecame,
  };
}
