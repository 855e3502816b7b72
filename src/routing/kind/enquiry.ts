/** Whether somebody asks what became of a matter, and tells of none of their own. */
import lists from '../../../data/words/enquiry.json' with { type: 'json' };
import { saysOneOf } from './phrases.ts';

export const asksWhatBecame = saysOneOf(lists.enquiry, lists.doubt);
