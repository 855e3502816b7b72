/** What `status` and `doctor` say where sweeps end before they have read all. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const READ_IN_PARTS = {
  /** `minute`: all of the handle is read up to then; null: nothing is. `others`: handles that are as far behind. */
  furthest: (handle: string, minute: string | null, others: number): Text => ({
    en: `read in parts: @${handle}${others > 0 ? ` and ${countEn(others, 'handle')} more` : ''} ${minute === null ? 'not yet' : `only up to ${minute}`}`,
    hi: `भागों में पढ़ा जा रहा है: @${handle}${others > 0 ? ` और ${countHi(others, 'handle')} और` : ''} ${minute === null ? 'अभी नहीं' : `केवल ${minute} तक`}`,
  }),
  namedAlone: (minute: string): Text => ({ en: `read for named handles alone: ${minute}`, hi: `केवल चुने गए हैंडल पढ़े गए: ${minute}` }),
} as const satisfies Record<string, (...values: never[]) => Text>;
