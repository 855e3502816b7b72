/**
 * Whether a complainant says later that somebody is found, safe or back, or that the matter is settled or the complaint taken back: a person is asked
 * to look. It closes and lowers nothing, so a few plain phrases are enough, and words of doubt beside them are not weighed but refused.
 */
import lists from '../../../data/words/all-well.json' with { type: 'json' };
import settled from '../../../data/words/settled.json' with { type: 'json' };
import { saysOneOf } from './phrases.ts';

export const saysAllIsWell = saysOneOf(lists.well, lists.doubt);

/** Who is pressed to take a complaint back does not say so. */
export const saysSettled = saysOneOf(settled.settled, settled.doubt);
