/** What a person needs to see before acting on a docket that was typed in short. */
import type { Handle } from '../../db/db.ts';
import { openingPost } from '../../db/stores/posts/docket-post-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { WithheldClass } from '../../domain/docket/complaint.ts';
import { docketNumber } from './docket-number.ts';

/** Of a withheld docket only its number. */
export interface DocketGlimpse {
  readonly number: string;
  readonly citizen: string | null;
  readonly words: string | null;
  readonly withheld: WithheldClass | null;
}

const WORDS_LENGTH = 100;

export async function glimpseOf(handle: Handle, docket: Docket): Promise<DocketGlimpse> {
  const number = await docketNumber(handle, docket);
  if (docket.withheld !== null) return { number, citizen: null, words: null, withheld: docket.withheld };
  const post = await openingPost(handle, docket);
  return { number, citizen: post?.author ?? null, words: post?.text?.slice(0, WORDS_LENGTH) ?? null, withheld: null };
}
