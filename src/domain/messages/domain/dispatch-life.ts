/** Why nothing more can be done about a dispatch. */
import type { DispatchState } from '../../dispatch/dispatch.ts';
import type { Text } from '../text.ts';
import { DISPATCH_STATE_WORDS } from '../screen/words/dispatch-words.ts';

export const DISPATCH_LIFE = {
  cancelled: (id: number): Text => ({ en: `Dispatch ${id} was cancelled.`, hi: `प्रेषण ${id} रद्द किया जा चुका है।` }),
  forwardAgain: { en: 'Forward the docket again: uppolice forward DOCKET', hi: 'डॉकेट दोबारा प्रेषित करें: uppolice forward DOCKET' },
  cancelledAlready: (id: number): Text => ({ en: `Dispatch ${id} is cancelled already.`, hi: `प्रेषण ${id} पहले ही रद्द है।` }),
  over: (id: number, state: DispatchState): Text => ({
    en: `Dispatch ${id} is ${DISPATCH_STATE_WORDS[state].en} already.`,
    hi: `प्रेषण ${id} पूरा हो चुका है (${DISPATCH_STATE_WORDS[state].hi})।`,
  }),
  see: (id: number): Text => ({ en: `See it: uppolice dispatch show ${id}`, hi: `इसे देखें: uppolice dispatch show ${id}` }),
  beingSent: (id: number): Text => ({ en: `Dispatch ${id} is being sent at this moment.`, hi: `प्रेषण ${id} इसी समय भेजा जा रहा है।` }),
  lookAgain: (id: number): Text => ({
    en: `Look again in a few minutes: uppolice dispatch show ${id}`,
    hi: `कुछ मिनट बाद फिर देखें: uppolice dispatch show ${id}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
