/** What a new reading changes of a docket, as its event names it and the proof of the register replays it. */
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { DocketReading } from '../../domain/reading/reading.ts';

/** Only what differs; empty where the docket reads as before. */
export function changedParts(docket: Docket, reading: DocketReading): Partial<DocketReading> {
  const { urgency, actionable, categories, withheld, accusedPolice, language, country } = reading;
  return {
    ...(urgency !== docket.urgency && { urgency }),
    ...(actionable !== docket.actionable && { actionable }),
    ...(categories.join(' ') !== docket.categories && { categories }),
    ...(withheld !== docket.withheld && { withheld }),
    ...(accusedPolice !== docket.accusedPolice && { accusedPolice }),
    ...(language !== docket.language && { language }),
    ...(country !== docket.country && { country }),
  };
}
