/** Why a docket's state does not allow an act. */
import type { Outcome } from '../../docket/complaint.ts';
import type { Text } from '../text.ts';
import { OUTCOME_WORDS } from '../screen/words/docket-words.ts';

/** What can't be done to it. */
const ACTS = {
  answered: { en: "can't be answered", hi: 'इस पर उत्तर दर्ज नहीं किया जा सकता' },
  outside: { en: "can't be given to a body outside", hi: 'इसे बाहरी संस्था को नहीं भेजा जा सकता' },
  forwarded: { en: "can't be forwarded", hi: 'इसे प्रेषित नहीं किया जा सकता' },
  transferred: { en: "can't be transferred", hi: 'इसे स्थानांतरित नहीं किया जा सकता' },
  closed: { en: "can't be closed", hi: 'इसे बंद नहीं किया जा सकता' },
} as const satisfies Record<string, Text>;

export type RefusedAct = keyof typeof ACTS;

export const DOCKET_LIFE = {
  void: (act: RefusedAct): Text => ({
    en: `The number is void and ${ACTS[act].en}.`,
    hi: `यह संख्या निरस्त है, ${ACTS[act].hi}।`,
  }),
  closed: (outcome: Outcome | null, act: RefusedAct): Text => ({
    en: `The docket is closed (${outcome === null ? 'no outcome' : OUTCOME_WORDS[outcome].en}) and ${ACTS[act].en}.`,
    hi: `डॉकेट बंद है (${outcome === null ? 'परिणाम नहीं लिखा' : OUTCOME_WORDS[outcome].hi}), ${ACTS[act].hi}।`,
  }),
  reopenFirst: { en: 'Reopen it first: uppolice reopen DOCKET --reason …', hi: 'पहले इसे फिर से खोलें: uppolice reopen DOCKET --reason …' },
  withThatUnit: { en: 'The docket is with that unit already.', hi: 'डॉकेट पहले से इसी इकाई के पास है।' },
  notClosed: {
    en: 'Only a closed docket can be reopened; this one is not closed.',
    hi: 'केवल बंद डॉकेट फिर से खोला जा सकता है; यह बंद नहीं है।',
  },
  seeWhereItStands: { en: 'See where it stands: uppolice show DOCKET', hi: 'इसकी स्थिति देखें: uppolice show DOCKET' },
  closedTooLongAgo: {
    en: 'The docket was closed more than 30 days ago and keeps its outcome.',
    hi: 'डॉकेट 30 दिन से पहले बंद हुआ था; इसका परिणाम नहीं बदलेगा।',
  },
  nextPostOpensNew: {
    en: "The citizen's next post opens a new docket that is linked to this one.",
    hi: 'नागरिक की अगली पोस्ट पर इससे जुड़ा नया डॉकेट खुलेगा।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
