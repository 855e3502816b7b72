/** Teaches the register that words of a docket's posts mean a district, from now on. */
import type { WriteHandle } from '../../db/db.ts';
import { learnPlace } from '../../db/stores/directory/learnt-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { postsOfComplainants } from '../../db/stores/posts/conversation-store.ts';
import type { Acting } from '../../domain/acting.ts';
import type { Unit } from '../../domain/directory/unit.ts';
import { DOCKETS } from '../../domain/messages/register/dockets.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { unitName } from '../../domain/directory/unit-name.ts';

/** Longer ones are sentences, which no other post repeats. */
const MOST_WORDS = 5;

/** Throws UserError `refused` for a withheld docket, `usage` for words that can't be learnt, `bad_input` for words that the complainant did not write. */
export async function learnWords(tx: WriteHandle, docket: Docket, typed: string, to: Unit, by: Acting): Promise<void> {
  if (to.district === null) throw new UserError('usage', DOCKETS.unitHasNoDistrict(unitName(to)), [DOCKETS.leaveLearnOut]);
  // Whether words are found in a withheld post would tell them, one guess after the other.
  if (docket.withheld !== null) throw new UserError('refused', DOCKETS.learnFromWithheld, [DOCKETS.leaveLearnOut]);
  const words = indexText(typed);
  const count = words.split(' ').length;
  if (words === '' || count > MOST_WORDS) throw new UserError('usage', DOCKETS.whichWords(MOST_WORDS), [DOCKETS.learnExample]);
  const posts = (await postsOfComplainants(tx, [docket])).get(docket.id) ?? [];
  if (!posts.some(({ text }) => ` ${indexText(text)} `.includes(` ${words} `)))
    throw new UserError('bad_input', DOCKETS.wordsInNoPost(typed), [DOCKETS.copyWords]);
  const at = by.now.toISOString();
  await learnPlace(tx, { words, district: to.district }, at);
  tx.append({ kind: 'place_learnt', at, docketId: null, actor: by.actor, data: { district: to.district, words: count }, texts: { words } });
}
