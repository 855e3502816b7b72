/**
 * Whether a complainant says later that somebody is found, safe or back: a person is asked to look. It closes and lowers nothing, so a few plain
 * phrases are enough, and words of doubt beside them are not weighed but refused.
 */
import lists from '../../../data/words/all-well.json' with { type: 'json' };
import { indexText } from '../../domain/text/index-text.ts';

const WELL = Object.values(lists.well).flat();
const DOUBT = Object.values(lists.doubt).flat();

export function saysAllIsWell(text: string): boolean {
  const words = ` ${indexText(text)} `;
  const has = (phrase: string) => words.includes(` ${phrase} `) || (phrase.includes(' ') && words.includes(` ${phrase}`));
  return WELL.some(has) && !DOUBT.some(has);
}
