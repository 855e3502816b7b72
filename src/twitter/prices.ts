/** What X charges, by date: facts from data/x/prices.json, never constants in code. */
import data from '../../data/x/prices.json' with { type: 'json' };

/** Millionths of a dollar for one resource, read or written. */
export interface Prices {
  readonly post: number;
  readonly user: number;
  /** A post that tags the account that owns the app, read among that account's mentions. */
  readonly ownMention: number;
  /** A request for counts, though it reads no post. */
  readonly counts: number;
  /** A reply to somebody who tagged the account that replies, without a link. */
  readonly summonedReply: number;
}

/** The prices in force; before the first that is known, the first. They change on a UTC day, as X bills. */
export function pricesAt(moment: Date): Prices {
  const day = moment.toISOString().slice(0, 10);
  const [first, ...later] = data.prices.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const inForce = later.findLast((each) => each.from <= day) ?? first;
  if (!inForce) throw new Error('data/x/prices.json holds no prices');
  return {
    post: inForce.post_read,
    user: inForce.user_read,
    ownMention: inForce.own_mention_read,
    counts: inForce.counts_request,
    summonedReply: inForce.summoned_reply,
  };
}
